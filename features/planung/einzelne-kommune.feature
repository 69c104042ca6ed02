# language: de
Funktionalität: Eine Kommune ohne Partner

  Beispiel: Der Plan beginnt mit der Suche nach Partnern
    Angenommen ein Verbundraum mit 1 Kommune
    Wenn der Maßnahmenplan erstellt wird
    Dann werden genau die Maßnahmen 0 empfohlen
    Und stützt sich die Maßnahme 0 auf die Regel "grundlagen-partner-suchen"
    Und enthält der Maßnahmenplan einen Hinweis mit "erst aus einer Kommune"
    Und ist bei der Maßnahme 0 das Arbeitspaket "Partner suchen" empfohlen

  Beispiel: Mit zwei Kommunen fehlt dieser Hinweis
    Angenommen ein Verbundraum mit 2 Kommunen
    Wenn der Maßnahmenplan erstellt wird
    Dann enthält der Maßnahmenplan keinen Hinweis mit "erst aus einer Kommune"

  @N074
  Beispiel: Was eine Kommune allein beginnen kann, steht im Plan
    Angenommen ein Verbundraum mit 1 Kommune
    Und die Angabe "prozessdokumentation" jeder Kommune ist in_koepfen
    Wenn der Maßnahmenplan erstellt wird
    Dann steht die Maßnahme 0 auf Rang 1
    Und steht die Maßnahme 2.1 auf Rang 2
    Und ist an der Maßnahme 2.1 die Kommune "Kommune 1" beteiligt

  @N058
  Szenariogrundriss: Gemeinsame Stellen, Fachleute und Einkauf brauchen Partner
    Angenommen ein Verbundraum mit 1 Kommune
    Und der Verbundraum hat die Aufgabe "<aufgabe>" im Blick
    Und die Angabe "gelegenheit" der Aufgabe "<aufgabe>" ist ja
    Wenn der Maßnahmenplan erstellt wird
    Dann wird die Maßnahme <nr> nicht empfohlen

    Beispiele:
      | aufgabe           | nr  |
      | Vergabestelle     | 1.2 |
      | Datenschutz       | 1.3 |
      | Energiemanagement | 1.3 |
      | Standesamt        | 1.4 |
      | Büromaterial      | 4.4 |

  @N096
  Szenariogrundriss: Ein Ausbildungsverbund braucht Partner
    Angenommen ein Verbundraum mit <zahl> Kommunen
    Und die Angabe "altersabgaenge" jeder Kommune ist 1
    Und die Angabe "kann_allein_ausbilden" jeder Kommune ist nein
    Wenn der Maßnahmenplan erstellt wird
    Dann wird die Maßnahme 3.3 <folge>

    Beispiele:
      | zahl | folge           |
      | 1    | nicht empfohlen |
      | 2    | empfohlen       |
