# language: de
Funktionalität: Mehrere Ausgangsszenarien werden zu einem Plan

  Grundlage:
    Angenommen ein Verbundraum mit 3 Kommunen

  @N113
  Beispiel: Der Plan sagt, dass mehrere Szenarien zutreffen
    Angenommen das Merkmal "wille_ohne_umsetzung" ist ja
    Und das Merkmal "ikz_als_zusatzaufwand" ist ja
    Wenn der Maßnahmenplan erstellt wird
    Dann ist das Ausgangsszenario S2 erkannt
    Und ist das Ausgangsszenario S3 erkannt
    Und enthält der Maßnahmenplan einen Hinweis mit "keine Schubladen"

  Beispiel: Bei nur einem Szenario fehlt dieser Hinweis
    Angenommen das Merkmal "wille_ohne_umsetzung" ist ja
    Wenn der Maßnahmenplan erstellt wird
    Dann enthält der Maßnahmenplan keinen Hinweis mit "keine Schubladen"

  Beispiel: Szenario 1 und 2 – der Block wartet auf den Vergleich der Aufgaben
    Angenommen das Merkmal "entscheidungstraeger_nicht_gewonnen" ist ja
    Und das Merkmal "wille_ohne_umsetzung" ist ja
    Wenn der Maßnahmenplan erstellt wird
    Dann werden genau die Maßnahmen 0, 1.1, 2.1, 2.3 und 4.2 empfohlen
    Und stehen die Maßnahmen 0 und 1.1 in Phase 1
    Und folgt die Maßnahme 2.1 auf die Maßnahme 1.1
    Und laufen die Maßnahmen 2.1, 2.3 und 4.2 parallel
    Und stehen die Maßnahmen 2.1, 2.3 und 4.2 in Phase 2
    Und kommt die Maßnahme 2.1 vor der Maßnahme 2.3
    Und enthält Phase 1 einen Schritt der Art ueberzeugen
    Und enthält Phase 1 einen Schritt der Art vorhaben_auswaehlen

  @N116
  Beispiel: Szenario 2 und 3 – erst überzeugen, die Vorhaben folgen auf 3.5
    Angenommen das Merkmal "wille_ohne_umsetzung" ist ja
    Und das Merkmal "ikz_als_zusatzaufwand" ist ja
    Wenn der Maßnahmenplan erstellt wird
    Dann werden genau die Maßnahmen 0, 2.1, 2.3, 3.5 und 4.2 empfohlen
    Und kommt der Schritt ueberzeugen vor der Maßnahme 0
    Und stehen die Maßnahmen 0, 2.1, 2.3 und 4.2 in Phase 1
    Und steht die Maßnahme 3.5 in Phase 2
    Und enthält Phase 2 einen Schritt der Art vorhaben_auswaehlen

  Beispiel: Szenario 1 und 3 – die Reihenfolgen beider gelten
    Angenommen das Merkmal "entscheidungstraeger_nicht_gewonnen" ist ja
    Und das Merkmal "ikz_als_zusatzaufwand" ist ja
    Wenn der Maßnahmenplan erstellt wird
    Dann werden genau die Maßnahmen 0, 1.1, 2.1 und 3.5 empfohlen
    Und stehen die Maßnahmen 0 und 1.1 in Phase 1
    Und folgt die Maßnahme 2.1 auf die Maßnahme 1.1
    Und folgt die Maßnahme 3.5 auf die Maßnahme 0
    Und stehen die Maßnahmen 2.1 und 3.5 in Phase 2

  @N049 @N115
  Beispiel: Alle drei – ein Anfang, kein Schritt doppelt
    Angenommen das Merkmal "entscheidungstraeger_nicht_gewonnen" ist ja
    Und das Merkmal "wille_ohne_umsetzung" ist ja
    Und das Merkmal "ikz_als_zusatzaufwand" ist ja
    Wenn der Maßnahmenplan erstellt wird
    Dann werden genau die Maßnahmen 0, 1.1, 2.1, 2.3, 3.5 und 4.2 empfohlen
    Und steht die Maßnahme 0 auf Rang 1
    Und kommt der Schritt ueberzeugen vor der Maßnahme 0
    Und steht die Maßnahme 1.1 auf Rang 2
    Und laufen die Maßnahmen 2.1, 2.3 und 4.2 parallel

  Beispiel: Ein Vorhaben folgt auf 3.5, auch wenn Szenario 2 es sofort zuließe
    Angenommen das Merkmal "wille_ohne_umsetzung" ist ja
    Und das Merkmal "ikz_als_zusatzaufwand" ist ja
    Und die Angabe "gleiche_bedarfe" ist ja
    Und die Angabe "beschaffung_getrennt" ist ja
    Wenn der Maßnahmenplan erstellt wird
    Dann ist die Maßnahme 4.4 ein kurzfristiges Vorhaben
    Und folgt die Maßnahme 4.4 auf die Maßnahme 3.5
    Und kommt die Maßnahme 3.5 vor der Maßnahme 4.4

  @N113
  Beispiel: Kein Szenario – der Plan folgt nur dem Bedarf
    Angenommen das Merkmal "entscheidungstraeger_nicht_gewonnen" ist nein
    Und das Merkmal "wille_ohne_umsetzung" ist nein
    Und das Merkmal "ikz_als_zusatzaufwand" ist nein
    Und die Angabe "offene_stellen" jeder Kommune ist 1
    Wenn der Maßnahmenplan erstellt wird
    Dann werden genau die Maßnahmen 0 und 3.2 empfohlen
    Und enthält der Maßnahmenplan keinen Schritt der Art ueberzeugen
    Und gibt es genau 0 kurzfristige Vorhaben
