# language: de
Funktionalität: Gleichzeitige Maßnahmen bleiben zusammen

  Grundlage:
    Angenommen ein Verbundraum mit 3 Kommunen
    Und das Merkmal "wille_ohne_umsetzung" ist ja

  @N115
  Beispiel: Im Block beginnt 2.1, und 2.3 folgt in derselben Phase
    Angenommen als Kooperationsform besteht arbeitsgruppe
    Wenn der Maßnahmenplan erstellt wird
    Dann laufen die Maßnahmen 2.1, 2.3 und 4.2 parallel
    Und stehen die Maßnahmen 2.1, 2.3 und 4.2 in Phase 1
    Und kommt die Maßnahme 2.1 vor der Maßnahme 2.3
    Und folgt die Maßnahme 2.3 auf die Maßnahme 2.1

  Beispiel: Auch wo die Zeit fehlt, wird der Block nicht geteilt
    Angenommen die Angabe "ressourcen.zeit" jeder Kommune ist unzureichend
    Wenn der Maßnahmenplan erstellt wird
    Dann laufen die Maßnahmen 2.1, 2.3 und 4.2 parallel
    Und stehen die Maßnahmen 2.1, 2.3 und 4.2 in Phase 1

  Beispiel: Der Block füllt die erste Phase, alles Weitere folgt danach
    Angenommen die Angabe "offene_stellen" jeder Kommune ist 2
    Wenn der Maßnahmenplan erstellt wird
    Dann stehen die Maßnahmen 2.1, 2.3 und 4.2 in Phase 1
    Und steht die Maßnahme 3.2 in Phase 2

  # 1.2 nutzt ein Fenster, zwei Ideen sind die Vorhaben; daneben ist für den Block kein Platz. Ein
  # allgemeiner Bedarf darf ihn dann aber nicht überholen (docs/entscheidungen/0003-phasen.md).
  Beispiel: Allgemeiner Bedarf überholt den Block nicht
    Angenommen der Verbundraum hat die Aufgabe "Vergabestelle" im Blick
    Und die Angabe "gelegenheit" der Aufgabe "Vergabestelle" ist ja
    Und die Angabe "offene_stellen" jeder Kommune ist 1
    Und es liegen Ideen vor
      | name                | massnahme | umsetzbarkeit |
      | Büromaterial kaufen | 4.4       | kurzfristig   |
      | Gemeinsame Schulung | 3.4       | kurzfristig   |
    Wenn der Maßnahmenplan erstellt wird
    Dann steht die Maßnahme 1.2 in Phase 1
    Und laufen die Maßnahmen 2.1, 2.3 und 4.2 parallel
    Und kommt die Maßnahme 2.1 vor der Maßnahme 3.2
    Und kommt die Maßnahme 4.2 vor der Maßnahme 3.2

  # 3.3 hat mehr Punkte als der Block; die Schritte des Szenarios gehen trotzdem vor.
  Beispiel: Schritte des Szenarios gehen einem starken allgemeinen Bedarf vor
    Angenommen die Angabe "altersabgaenge" jeder Kommune ist 2
    Und die Angabe "kann_allein_ausbilden" jeder Kommune ist nein
    Und die Angabe "hat_ausbilder" jeder Kommune ist ja
    Und es liegen Ideen vor
      | name                | massnahme | umsetzbarkeit |
      | Büromaterial kaufen | 4.4       | kurzfristig   |
      | Gemeinsame Schulung | 3.4       | kurzfristig   |
    Wenn der Maßnahmenplan erstellt wird
    Dann stehen die Maßnahmen 2.1, 2.3 und 4.2 in Phase 1
    Und ist die Maßnahme 3.3 kein kurzfristiges Vorhaben
    Und steht die Maßnahme 3.3 in Phase 2

  Beispiel: Was umgesetzt ist, fällt aus dem Block
    Angenommen die Maßnahme 2.1 ist umgesetzt
    Wenn der Maßnahmenplan erstellt wird
    Dann werden genau die Maßnahmen 0, 2.3 und 4.2 empfohlen
    Und laufen die Maßnahmen 2.3 und 4.2 parallel

  Beispiel: Was begonnen ist, läuft im Block weiter
    Angenommen die Maßnahme 4.2 ist begonnen
    Wenn der Maßnahmenplan erstellt wird
    Dann laufen die Maßnahmen 2.1, 2.3 und 4.2 parallel
    Und hat die Maßnahme 4.2 den Modus fortfuehren
    Und hat die Maßnahme 2.1 den Modus einleiten
    Und stehen die Maßnahmen 2.1, 2.3 und 4.2 in Phase 1

  # Das Vorhaben soll bald ein Ergebnis zeigen; der Block braucht länger und läuft daneben.
  @N114 @N072
  Beispiel: Ein schnelles Vorhaben wartet nicht auf den Block
    Angenommen die Maßnahme 1.1 ist umgesetzt
    Und der Verbundraum hat die Aufgabe "Energiemanagement" im Blick
    Und für die Aufgabe "Energiemanagement" gilt je Kommune
      | kommune   | vzae | bereitschaft |
      | Kommune 1 | 0,6  | ja           |
      | Kommune 2 | 0,3  |              |
    Wenn der Maßnahmenplan erstellt wird
    Dann ist die Maßnahme 1.3 ein kurzfristiges Vorhaben
    Und stehen die Maßnahmen 1.3, 2.1, 2.3 und 4.2 in Phase 1
    Und kommt die Maßnahme 1.3 vor der Maßnahme 4.2
    Und kommt die Maßnahme 1.3 vor der Maßnahme 2.1
