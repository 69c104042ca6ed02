# language: de
Funktionalität: Voraussetzungen – was vorher nötig ist, kommt dazu und vorher

  Regel: Zwingende Voraussetzungen

    Beispiel: Eine fehlende Voraussetzung wird ergänzt und eine Phase früher begonnen
      Angenommen ein Verbundraum mit 2 Kommunen
      Und als Kooperationsform besteht zweckverband
      Und die Angabe "dienstanweisungen_stand" jeder Kommune ist veraltet
      Wenn der Maßnahmenplan erstellt wird
      Dann werden genau die Maßnahmen 2.1 und 2.3 empfohlen
      Und stützt sich die Maßnahme 2.1 auf die Regel "voraussetzung"
      Und steht die Maßnahme 2.1 in Phase 1
      Und steht die Maßnahme 2.3 in Phase 2
      Und folgt die Maßnahme 2.3 auf die Maßnahme 2.1

    Beispiel: Was umgesetzt ist, wird nicht ergänzt
      Angenommen ein Verbundraum mit 2 Kommunen
      Und als Kooperationsform besteht zweckverband
      Und die Maßnahme 2.1 ist umgesetzt
      Und die Angabe "dienstanweisungen_stand" jeder Kommune ist veraltet
      Wenn der Maßnahmenplan erstellt wird
      Dann werden genau die Maßnahmen 2.3 empfohlen
      Und steht die Maßnahme 2.3 in Phase 1

    Beispiel: Was erst begonnen ist, erfüllt die Voraussetzung noch nicht
      Angenommen ein Verbundraum mit 2 Kommunen
      Und als Kooperationsform besteht zweckverband
      Und die Maßnahme 2.1 ist begonnen
      Und die Angabe "dienstanweisungen_stand" jeder Kommune ist veraltet
      Wenn der Maßnahmenplan erstellt wird
      Dann hat die Maßnahme 2.1 den Modus fortfuehren
      Und folgt die Maßnahme 2.3 auf die Maßnahme 2.1
      Und kommt die Maßnahme 2.1 vor der Maßnahme 2.3

    Beispiel: Eine begonnene Maßnahme zieht keine Voraussetzung nach sich
      Angenommen ein Verbundraum mit 2 Kommunen
      Und als Kooperationsform besteht zweckverband
      Und die Maßnahmen 1.2 und 2.3 sind begonnen
      Wenn der Maßnahmenplan erstellt wird
      Dann werden genau die Maßnahmen 1.2 und 2.3 empfohlen

    @N014
    Szenariogrundriss: Vor gemeinsamen Stellen und Fachleuten steht der Vergleich der Aufgaben
      Angenommen ein Verbundraum mit 3 Kommunen
      Und als Kooperationsform besteht zweckverband
      Und der Verbundraum hat die Aufgabe "<aufgabe>" im Blick
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 1.1 auf die Regel "voraussetzung"
      Und steht die Maßnahme 1.1 in Phase 1
      Und steht die Maßnahme <nr> in Phase 2
      Und folgt die Maßnahme <nr> auf die Maßnahme 1.1

      Beispiele:
        | aufgabe       | nr  |
        | Vergabestelle | 1.2 |
        | Datenschutz   | 1.3 |

  Regel: Teilweise und hilfreiche Voraussetzungen halten nichts auf

    @N072
    Beispiel: Verschiedene Programme verhindern keine gemeinsame Fachkraft
      Angenommen ein Verbundraum mit den Kommunen
        | name   | software.gebaeude |
        | Adorf  | Hausblick         |
        | Bedorf | Liegenschaft 3    |
      Und die Maßnahme 1.1 ist umgesetzt
      Und der Verbundraum hat die Aufgabe "Energiemanagement" im Blick
      Und für die Aufgabe "Energiemanagement" gilt je Kommune
        | kommune | vzae |
        | Adorf   | 0,3  |
        | Bedorf  | 0,3  |
      Wenn der Maßnahmenplan erstellt wird
      Dann ist das Merkmal "softwarelandschaft_abweichend" ja
      Und steht die Maßnahme 1.3 in Phase 1
      Und enthält der Maßnahmenplan einen Hinweis mit "Fachkraft nicht im Weg"

    # Das Angleichen kann auch der nächste Schritt sein; 1.3 hat hier die stärkeren Gründe.
    @N072 @N119
    Beispiel: Eine gemeinsame Fachkraft wartet nicht auf gleiche Programme
      Angenommen ein Verbundraum mit den Kommunen
        | name   | software.gebaeude |
        | Adorf  | Hausblick         |
        | Bedorf | Liegenschaft 3    |
      Und die Maßnahme 1.1 ist umgesetzt
      Und der Verbundraum hat die Aufgabe "Energiemanagement" im Blick
      Und für die Aufgabe "Energiemanagement" gilt je Kommune
        | kommune | vzae | fachwissen   |
        | Adorf   | 0,3  | unzureichend |
        | Bedorf  | 0,3  |              |
      Wenn der Maßnahmenplan erstellt wird
      Dann stehen die Maßnahmen 1.3 und 4.2 in Phase 1
      Und kommt die Maßnahme 1.3 vor der Maßnahme 4.2

    @N072
    Beispiel: 4.2 wird für 1.3 nicht ergänzt
      Angenommen ein Verbundraum mit 2 Kommunen
      Und der Verbundraum hat die Aufgabe "Datenschutz" im Blick
      Wenn der Maßnahmenplan erstellt wird
      Dann werden genau die Maßnahmen 0, 1.1 und 1.3 empfohlen

    Beispiel: Hilfreiche Maßnahmen werden nicht ergänzt
      Angenommen ein Verbundraum mit 2 Kommunen
      Und der Verbundraum hat die Aufgabe "Vergabestelle" im Blick
      Wenn der Maßnahmenplan erstellt wird
      Dann werden genau die Maßnahmen 0, 1.1 und 1.2 empfohlen

    Beispiel: Stehen sie ohnehin im Plan, kommen sie vorher
      Angenommen ein Verbundraum mit 2 Kommunen
      Und das Land ist "SN"
      Und die Angabe "digital_lotsen" jeder Kommune ist nein
      Und die Angabe "austausch_mit_anderen" jeder Kommune ist nein
      Und das Merkmal "gemeinsame_basis_fehlt" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann stehen die Maßnahmen 3.1 und 3.6 in Phase 1
      Und folgt die Maßnahme 3.6 auf die Maßnahme 3.1
      Und kommt die Maßnahme 3.1 vor der Maßnahme 3.6

  Regel: Sonstige Voraussetzungen sind zu klären

    Beispiel: Aufgabenkatalog und Engagement sind keine Maßnahmen
      Angenommen ein Verbundraum mit 2 Kommunen
      Und das Merkmal "schwerpunkte_fehlen" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann werden genau die Maßnahmen 0 und 1.1 empfohlen
      Und ist "Aufgaben- oder Produktkatalog" zu klären
      Und ist "Engagement" zu klären

    Beispiel: Ein fehlendes Kompetenzprofil hält 3.5 nicht auf
      Angenommen ein Verbundraum mit 2 Kommunen
      Und die Angabe "fuehrungskraefte_qualifiziert" jeder Kommune ist nein
      Wenn der Maßnahmenplan erstellt wird
      Dann steht die Maßnahme 3.5 in Phase 1
      Und ist "Kompetenzprofil" zu klären

  Regel: Der Anschluss einer Maßnahme ist nur ein Ausblick

    Beispiel: Was sich anschließen kann, wird nicht empfohlen
      Angenommen ein Verbundraum mit 2 Kommunen
      Und als Kooperationsform besteht zweckverband
      Und die Angabe "offene_stellen" jeder Kommune ist 1
      Wenn der Maßnahmenplan erstellt wird
      Dann werden genau die Maßnahmen 3.2 empfohlen
