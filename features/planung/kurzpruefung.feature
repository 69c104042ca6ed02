# language: de
Funktionalität: Kurze Prüfung – wenn bei einer Aufgabe ein Zeitfenster offen steht

  Grundlage:
    Angenommen ein Verbundraum mit 3 Kommunen
    Und der Stichtag ist der 22.11.2026
    Und der Verbundraum hat die Aufgabe "Vergabestelle" im Blick

  Regel: Ohne Fenster werden zuerst alle Aufgaben verglichen

    @N063
    Beispiel: Ohne Fenster geht der ganze Vergleich eine Phase voraus
      Angenommen das Merkmal "ikz_als_zusatzaufwand" ist nein
      Wenn der Maßnahmenplan erstellt wird
      Dann hat die Maßnahme 1.1 den Modus einleiten
      Und steht die Maßnahme 1.1 in Phase 1
      Und steht die Maßnahme 1.2 in Phase 2

  Regel: Ein Fenster macht aus dem Vergleich eine kurze Prüfung

    @N061
    Beispiel: Eine Gelegenheit öffnet das Fenster
      Angenommen die Angabe "gelegenheit" der Aufgabe "Vergabestelle" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann hat die Maßnahme 1.1 den Modus kurzpruefung
      Und stehen die Maßnahmen 0, 1.1 und 1.2 in Phase 1
      Und kommt die Maßnahme 0 vor der Maßnahme 1.1
      Und folgt die Maßnahme 1.2 auf die Maßnahmen 0 und 1.1
      Und kommt die Maßnahme 1.1 vor der Maßnahme 1.2
      Und stützt sich die Maßnahme 1.1 auf die Regel "kurzpruefung"

    Szenariogrundriss: Nur eine bekannte Gelegenheit zählt
      Angenommen die Angabe "gelegenheit" der Aufgabe "Vergabestelle" ist <wert>
      Wenn der Maßnahmenplan erstellt wird
      Dann hat die Maßnahme 1.1 den Modus einleiten

      Beispiele:
        | wert      |
        | nein      |
        | unbekannt |

    Szenariogrundriss: Eine Frist öffnet das Fenster bis zu zwölf Monate vorher
      Angenommen die Angabe "frist" der Aufgabe "Vergabestelle" ist <frist>
      Wenn der Maßnahmenplan erstellt wird
      Dann hat die Maßnahme 1.1 den Modus <modus>

      Beispiele:
        | frist      | modus        |
        | 21.11.2026 | einleiten    |
        | 22.11.2026 | kurzpruefung |
        | 31.03.2027 | kurzpruefung |
        | 22.11.2027 | kurzpruefung |
        | 22.12.2027 | einleiten    |

    # Der Grund des Schwellenwerts sagt: Was später als in einem Jahr fällig ist, drängt noch nicht.
    Beispiel: Ein Jahr und ein Tag ist zu lang für ein Fenster
      Angenommen die Angabe "frist" der Aufgabe "Vergabestelle" ist 23.11.2027
      Wenn der Maßnahmenplan erstellt wird
      Dann hat die Maßnahme 1.1 den Modus einleiten

    @N019
    Szenariogrundriss: Ein bereiter Partner öffnet das Fenster
      Angenommen für die Aufgabe "Vergabestelle" gilt je Kommune
        | kommune   | bereitschaft |
        | Kommune 1 | <erste>      |
        | Kommune 2 |              |
        | Kommune 3 | nein         |
      Wenn der Maßnahmenplan erstellt wird
      Dann hat die Maßnahme 1.1 den Modus <modus>

      Beispiele:
        | erste     | modus        |
        | ja        | kurzpruefung |
        | unbekannt | einleiten    |

    Szenariogrundriss: Das gilt für jede Art von Aufgabe
      Angenommen der Verbundraum hat die Aufgabe "<aufgabe>" im Blick
      Und die Angabe "gelegenheit" der Aufgabe "<aufgabe>" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann hat die Maßnahme 1.1 den Modus kurzpruefung
      Und stehen die Maßnahmen 1.1 und <nr> in Phase 1
      Und folgt die Maßnahme <nr> auf die Maßnahme 1.1
      Und kommt die Maßnahme 1.1 vor der Maßnahme <nr>

      Beispiele:
        | aufgabe           | nr  |
        | Energiemanagement | 1.3 |
        | Datenschutz       | 1.3 |
        | Standesamt        | 1.4 |
        | Gewerbegebiet     | 1.5 |
        | Büromaterial      | 4.4 |

  Regel: Was außerdem für den Vergleich spricht, ändert nichts daran

    Beispiel: Auch wenn Schwerpunkte fehlen, genügt die kurze Prüfung
      Angenommen die Angabe "gelegenheit" der Aufgabe "Vergabestelle" ist ja
      Und das Merkmal "schwerpunkte_fehlen" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann hat die Maßnahme 1.1 den Modus kurzpruefung
      Und stützt sich die Maßnahme 1.1 auf die Regel "aufgaben-schwerpunkte-fehlen"

    Beispiel: Eine zweite Aufgabe ohne Fenster ändert nichts daran
      Angenommen die Angabe "gelegenheit" der Aufgabe "Vergabestelle" ist ja
      Und der Verbundraum hat die Aufgabe "Datenschutz" im Blick
      Wenn der Maßnahmenplan erstellt wird
      Dann hat die Maßnahme 1.1 den Modus kurzpruefung
      Und steht die Maßnahme 1.2 in Phase 1
      Und folgt die Maßnahme 1.3 auf die Maßnahme 1.1

    @N063
    Beispiel: Schreibt Szenario 1 den Vergleich vor, bleibt er ganz
      Angenommen die Angabe "gelegenheit" der Aufgabe "Vergabestelle" ist ja
      Und das Merkmal "entscheidungstraeger_nicht_gewonnen" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann hat die Maßnahme 1.1 den Modus einleiten
      Und stehen die Maßnahmen 1.1 und 1.2 in Phase 1
      Und kommt die Maßnahme 1.1 vor der Maßnahme 1.2

    Beispiel: Ein begonnener Vergleich wird fortgeführt
      Angenommen die Angabe "gelegenheit" der Aufgabe "Vergabestelle" ist ja
      Und die Maßnahme 1.1 ist begonnen
      Wenn der Maßnahmenplan erstellt wird
      Dann hat die Maßnahme 1.1 den Modus fortfuehren
      Und stehen die Maßnahmen 1.1 und 1.2 in Phase 1
      Und kommt die Maßnahme 1.1 vor der Maßnahme 1.2

    Beispiel: Ist der Vergleich umgesetzt, braucht es keine Prüfung mehr
      Angenommen die Angabe "gelegenheit" der Aufgabe "Vergabestelle" ist ja
      Und die Maßnahme 1.1 ist umgesetzt
      Wenn der Maßnahmenplan erstellt wird
      Dann wird die Maßnahme 1.1 nicht empfohlen
      Und steht die Maßnahme 1.2 in Phase 1

    Beispiel: Die kurze Prüfung steht in der Phase ihrer Aufgabe
      Angenommen die Angabe "gelegenheit" der Aufgabe "Vergabestelle" ist ja
      Und das Merkmal "schwerpunkte_fehlen" ist ja
      Und das Merkmal "ikz_als_zusatzaufwand" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann ist die Maßnahme 1.2 ein kurzfristiges Vorhaben
      Und stehen die Maßnahmen 1.1 und 1.2 in Phase 2
      Und hat die Maßnahme 1.1 den Modus kurzpruefung

    @N019
    Beispiel: Was vorerst nicht geht, braucht keine kurze Prüfung
      Angenommen die Angabe "gelegenheit" der Aufgabe "Vergabestelle" ist ja
      Und für die Aufgabe "Vergabestelle" gilt je Kommune
        | kommune   | bereitschaft |
        | Kommune 1 | nein         |
        | Kommune 2 | nein         |
      Wenn der Maßnahmenplan erstellt wird
      Dann steht die Maßnahme 1.2 in Phase 4
      Und hat die Maßnahme 1.1 den Modus einleiten
      Und steht die Maßnahme 1.1 in Phase 1

  Regel: Aufgaben mit Fenster gehen anderen vor

    # Vier weitere Maßnahmen hätten mehr oder gleich viele Gründe; in Phase 1 ist Platz für drei.
    @N061
    Beispiel: Die Aufgabe mit Fenster bekommt einen Platz in Phase 1
      Angenommen die Angabe "gelegenheit" der Aufgabe "Vergabestelle" ist ja
      Und die Angabe "fuehrungskraefte_qualifiziert" jeder Kommune ist nein
      Und die Angabe "offene_stellen" jeder Kommune ist 2
      Und die Angabe "austausch_mit_anderen" jeder Kommune ist nein
      Und die Angabe "rollenprofile" jeder Kommune ist nein
      Wenn der Maßnahmenplan erstellt wird
      Dann stehen die Maßnahmen 1.1 und 1.2 in Phase 1

  Regel: Was die kurze Prüfung nicht umfasst, ist nachzuholen

    @N058
    Beispiel: Eine zweite Aufgabe ohne Fenster braucht den Vergleich noch
      Angenommen die Angabe "gelegenheit" der Aufgabe "Vergabestelle" ist ja
      Und der Verbundraum hat die Aufgabe "Datenschutzbeauftragter" im Blick
      Wenn der Maßnahmenplan erstellt wird
      Dann hat die Maßnahme 1.1 den Modus kurzpruefung
      Und enthält der Maßnahmenplan einen Hinweis mit "Für „Datenschutzbeauftragter“ (Maßnahme 1.3) ist der Vergleich der Aufgaben zwingend"

    Beispiel: Mit nur einer Aufgabe bleibt nichts nachzuholen
      Angenommen die Angabe "gelegenheit" der Aufgabe "Vergabestelle" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann enthält der Maßnahmenplan keinen Hinweis mit "holen Sie ihn vorher nach"
