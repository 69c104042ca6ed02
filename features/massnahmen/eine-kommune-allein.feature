# language: de
Funktionalität: Eine Kommune allein
  Was Partner braucht, wird erst empfohlen, wenn es Partner gibt. Zuerst werden sie gesucht.

  @N055
  Szenariogrundriss: <massnahme> braucht Partner: <angabe> bei einer Aufgabe der Art <art>
    Angenommen ein Verbundraum mit 1 Kommune
    Und der Verbundraum hat die Aufgabe "Neue Aufgabe" der Art <art> im Blick
    Und die Angabe "<angabe>" der Aufgabe "Neue Aufgabe" ist ja
    Wenn der Maßnahmenplan erstellt wird
    Dann wird die Maßnahme <massnahme> nicht empfohlen
    Und stützt sich die Maßnahme 0 auf die Regel "grundlagen-partner-suchen"

    Beispiele:
      | massnahme | art         | angabe         |
      | 1.2       | querschnitt | gelegenheit    |
      | 1.2       | querschnitt | neu_per_gesetz |
      | 1.3       | spezial     | gelegenheit    |
      | 1.3       | spezial     | neu_per_gesetz |
      | 1.3       | beauftragte | gelegenheit    |
      | 1.3       | beauftragte | neu_per_gesetz |
      | 1.4       | linie       | gelegenheit    |
      | 1.4       | linie       | neu_per_gesetz |
      | 1.5       | planung     | gelegenheit    |
      | 1.5       | planung     | neu_per_gesetz |
      | 3.3       | ausbildung  | gelegenheit    |
      | 4.1       | technik     | gelegenheit    |
      | 4.1       | technik     | neu_per_gesetz |
      | 4.4       | beschaffung | gelegenheit    |
      | 4.4       | beschaffung | neu_per_gesetz |

  Szenario: Auch dringender Bedarf an Beauftragten wartet auf Partner
    Angenommen ein Verbundraum mit 1 Kommune
    Und der Verbundraum hat die Aufgabe "Datenschutz" der Art beauftragte im Blick
    Und für die Aufgabe "Datenschutz" gilt je Kommune
      | kommune   | vertretung |
      | Kommune 1 | nein       |
    Wenn der Maßnahmenplan erstellt wird
    Dann wird die Maßnahme 1.3 nicht empfohlen

  Szenario: Ausbilden im Verbund geht nicht allein
    Angenommen ein Verbundraum mit 1 Kommune
    Und der Verbundraum hat die Aufgabe "Ausbildung" der Art ausbildung im Blick
    Und für die Aufgabe "Ausbildung" gilt je Kommune
      | kommune   | handlungsbedarf |
      | Kommune 1 | hoch            |
    Und die Angabe "altersabgaenge" jeder Kommune ist 5
    Und die Angabe "kann_allein_ausbilden" jeder Kommune ist nein
    Und die Angabe "hat_ausbilder" jeder Kommune ist ja
    Wenn der Maßnahmenplan erstellt wird
    Dann wird die Maßnahme 3.3 nicht empfohlen
    Und enthält der Maßnahmenplan keinen Hinweis mit "Befugnis zum Ausbilden"

  Szenario: Auch ohne Ausbilder kein Rat zum gemeinsamen Ausbilden
    Angenommen ein Verbundraum mit 1 Kommune
    Und die Angabe "altersabgaenge" jeder Kommune ist 5
    Und die Angabe "hat_ausbilder" jeder Kommune ist nein
    Wenn der Maßnahmenplan erstellt wird
    Dann enthält der Maßnahmenplan keinen Hinweis mit "Befugnis zum Ausbilden"

  Szenariogrundriss: <massnahme> braucht Partner: <was>
    Angenommen ein Verbundraum mit 1 Kommune
    Und die Angabe "<angabe>" jeder Kommune ist <wert>
    Wenn der Maßnahmenplan erstellt wird
    Dann wird die Maßnahme <massnahme> nicht empfohlen

    Beispiele:
      | massnahme | was                    | angabe                 | wert         |
      | 3.2       | offene Stellen         | offene_stellen         | 4            |
      | 3.4       | fehlende Kenntnisse    | ressourcen.kompetenzen | unzureichend |
      | 4.1       | wenig genutzte Technik | technik_ausgelastet    | nein         |

  Szenario: Gemeinsam einkaufen geht nicht allein
    Angenommen ein Verbundraum mit 1 Kommune
    Und die Angabe "gleiche_bedarfe" ist ja
    Und die Angabe "beschaffung_getrennt" ist ja
    Wenn der Maßnahmenplan erstellt wird
    Dann wird die Maßnahme 4.4 nicht empfohlen

  Szenario: Teilen statt kaufen geht nicht allein
    Angenommen ein Verbundraum mit 1 Kommune
    Und die Angabe "technik_ausgelastet" jeder Kommune ist nein
    Und die Angabe "technik_anschaffung" jeder Kommune ist ja
    Wenn der Maßnahmenplan erstellt wird
    Dann wird die Maßnahme 4.1 nicht empfohlen

  @N090
  Szenario: Den Digital-Lotsen kann sie sich sofort anschließen
    Angenommen ein Verbundraum mit 1 Kommune
    Und das Land ist "SN"
    Und die Angabe "digital_lotsen" jeder Kommune ist nein
    Wenn der Maßnahmenplan erstellt wird
    Dann werden genau die Maßnahmen 0 und 3.1 empfohlen

  @N074
  Szenario: Mit den eigenen Abläufen kann sie beginnen
    Angenommen ein Verbundraum mit 1 Kommune
    Und die Angabe "prozessdokumentation" jeder Kommune ist in_koepfen
    Wenn der Maßnahmenplan erstellt wird
    Dann wird die Maßnahme 2.1 empfohlen
