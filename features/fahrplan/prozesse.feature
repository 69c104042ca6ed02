# language: de
Funktionalität: Mit welchen Abläufen das Prozessmanagement beginnt

  Regel: Vorn stehen häufige, aufwendige und wichtige Abläufe mit akutem Bedarf

    @N080 @N081
    Beispiel: Drei stehen am Anfang
      Angenommen ein Verbundraum mit 2 Kommunen
      Und der Verbundraum hat die Aufgabe "Vergabestelle" im Blick
      Und der Verbundraum hat die Aufgabe "Standesamt" im Blick
      Und der Verbundraum hat die Aufgabe "Archiv" im Blick
      Und der Verbundraum hat die Aufgabe "Fundbüro" im Blick
      Und für die Aufgabe "Vergabestelle" gilt je Kommune
        | kommune   | fallzahl | vzae | finanziell | rechtlich | politisch | handlungsbedarf |
        | Kommune 1 | 600      | 0,6  | ja         | ja        | nein      | hoch            |
      Und für die Aufgabe "Standesamt" gilt je Kommune
        | kommune   | fallzahl | vzae | finanziell | rechtlich | politisch | handlungsbedarf |
        | Kommune 1 | 200      | 0,4  | nein       | ja        | nein      | mittel          |
      Und für die Aufgabe "Archiv" gilt je Kommune
        | kommune   | fallzahl | vzae | finanziell | rechtlich | politisch | handlungsbedarf |
        | Kommune 1 | 60       | 0,2  | nein       | nein      | nein      | gering          |
      Und für die Aufgabe "Fundbüro" gilt je Kommune
        | kommune   | fallzahl | vzae | finanziell | rechtlich | politisch | handlungsbedarf |
        | Kommune 1 | 20       | 0,1  | nein       | nein      | nein      | gering          |
      Wenn der Fahrplan erstellt wird
      Dann beginnt das Prozessmanagement mit "Vergabestelle", "Standesamt" und "Archiv"

    @N027 @N080
    Szenariogrundriss: Jedes Kriterium kann für sich den dritten Platz entscheiden
      Angenommen ein Verbundraum mit 2 Kommunen
      Und der Verbundraum hat die Aufgabe "Vergabestelle" im Blick
      Und der Verbundraum hat die Aufgabe "Standesamt" im Blick
      Und der Verbundraum hat die Aufgabe "Archiv" im Blick
      Und der Verbundraum hat die Aufgabe "Fundbüro" im Blick
      Und für die Aufgabe "Vergabestelle" gilt je Kommune
        | kommune   | fallzahl | vzae | finanziell | rechtlich | politisch | handlungsbedarf |
        | Kommune 1 | 600      | 0,6  | ja         | ja        | nein      | hoch            |
      Und für die Aufgabe "Standesamt" gilt je Kommune
        | kommune   | fallzahl | vzae | finanziell | rechtlich | politisch | handlungsbedarf |
        | Kommune 1 | 600      | 0,6  | nein       | ja        | nein      | mittel          |
      Und für die Aufgabe "Archiv" gilt je Kommune
        | kommune   | fallzahl | vzae   | finanziell | rechtlich   | politisch   | handlungsbedarf |
        | Kommune 1 | <fälle>  | <vzae> | <geld>     | <rechtlich> | <politisch> | <bedarf>        |
      Und für die Aufgabe "Fundbüro" gilt je Kommune
        | kommune   | fallzahl | vzae | finanziell | rechtlich | politisch | handlungsbedarf |
        | Kommune 1 | 10       | 0,1  | nein       | nein      | nein      | gering          |
      Wenn der Fahrplan erstellt wird
      Dann beginnt das Prozessmanagement mit "Vergabestelle", "Standesamt" und "Archiv"

      Beispiele:
        | fälle | vzae | geld | rechtlich | politisch | bedarf |
        | 50    | 0,1  | nein | nein      | nein      | gering |
        | 10    | 0,2  | nein | nein      | nein      | gering |
        | 10    | 0,1  | ja   | nein      | nein      | gering |
        | 10    | 0,1  | nein | ja        | nein      | gering |
        | 10    | 0,1  | nein | nein      | ja        | gering |
        | 10    | 0,1  | nein | nein      | nein      | mittel |

  Regel: Drei bis fünf, mehr nicht

    @N081
    Beispiel: Von sechs lohnenden Abläufen beginnen fünf
      Angenommen ein Verbundraum mit 2 Kommunen
      Und der Verbundraum hat die Aufgabe "Vergabestelle" im Blick
      Und der Verbundraum hat die Aufgabe "Standesamt" im Blick
      Und der Verbundraum hat die Aufgabe "Archiv" im Blick
      Und der Verbundraum hat die Aufgabe "Fundbüro" im Blick
      Und der Verbundraum hat die Aufgabe "Steueramt" im Blick
      Und der Verbundraum hat die Aufgabe "Gewerbeamt" im Blick
      Und für die Aufgabe "Vergabestelle" gilt je Kommune
        | kommune   | fallzahl | vzae | finanziell | rechtlich | politisch | handlungsbedarf |
        | Kommune 1 | 600      | 0,6  | ja         | nein      | nein      | hoch            |
      Und für die Aufgabe "Standesamt" gilt je Kommune
        | kommune   | fallzahl | vzae | finanziell | rechtlich | politisch | handlungsbedarf |
        | Kommune 1 | 100      | 0,6  | ja         | nein      | nein      | hoch            |
      Und für die Aufgabe "Archiv" gilt je Kommune
        | kommune   | fallzahl | vzae | finanziell | rechtlich | politisch | handlungsbedarf |
        | Kommune 1 | 10       | 0,6  | ja         | nein      | nein      | hoch            |
      Und für die Aufgabe "Fundbüro" gilt je Kommune
        | kommune   | fallzahl | vzae | finanziell | rechtlich | politisch | handlungsbedarf |
        | Kommune 1 | 10       | 0,3  | ja         | nein      | nein      | hoch            |
      Und für die Aufgabe "Steueramt" gilt je Kommune
        | kommune   | fallzahl | vzae | finanziell | rechtlich | politisch | handlungsbedarf |
        | Kommune 1 | 10       | 0,1  | ja         | nein      | nein      | hoch            |
      Und für die Aufgabe "Gewerbeamt" gilt je Kommune
        | kommune   | fallzahl | vzae | finanziell | rechtlich | politisch | handlungsbedarf |
        | Kommune 1 | 10       | 0,1  | ja         | nein      | nein      | mittel          |
      Wenn der Fahrplan erstellt wird
      Dann beginnt das Prozessmanagement mit "Vergabestelle", "Standesamt", "Archiv", "Fundbüro" und "Steueramt"
