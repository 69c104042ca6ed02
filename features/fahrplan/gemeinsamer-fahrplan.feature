# language: de
Funktionalität: Aus den Rangfolgen wird ein gemeinsamer Fahrplan

  Regel: Nach vorn kommt, was mehrere Kommunen gleich hoch einordnen

    @N064 @N063
    Szenariogrundriss: Eine allein genügt nicht
      Angenommen ein Verbundraum mit 3 Kommunen
      Und der Verbundraum hat die Aufgabe "Vergabestelle" im Blick
      Und die Angabe "neu_per_gesetz" der Aufgabe "Vergabestelle" ist nein
      Und für die Aufgabe "Vergabestelle" gilt je Kommune
        | kommune   | prioritaet | spezialisierung | handlungsbedarf |
        | Kommune 1 | hoch       | mittel          | mittel          |
        | Kommune 2 | <zweite>   | mittel          | mittel          |
        | Kommune 3 | gering     | mittel          | mittel          |
      Wenn der Fahrplan erstellt wird
      Dann ist für die Aufgabe "Vergabestelle" der Grund mehrere-gleich-hoch <gilt>
      Und ist der Vorrang der Aufgabe "Vergabestelle" <gilt>

      Beispiele:
        | zweite    | gilt      |
        | hoch      | ja        |
        | mittel    | nein      |
        | unbekannt | unbekannt |

  Regel: Nach vorn kommt, wo Stärke hier auf Bedarf dort trifft

    @N064
    Szenariogrundriss: Beides muss zusammentreffen, in verschiedenen Kommunen
      Angenommen ein Verbundraum mit 2 Kommunen
      Und der Verbundraum hat die Aufgabe "Standesamt" im Blick
      Und die Angabe "neu_per_gesetz" der Aufgabe "Standesamt" ist nein
      Und für die Aufgabe "Standesamt" gilt je Kommune
        | kommune   | prioritaet | spezialisierung | handlungsbedarf |
        | Kommune 1 | gering     | <stärke 1>      | <bedarf 1>      |
        | Kommune 2 | gering     | <stärke 2>      | <bedarf 2>      |
      Wenn der Fahrplan erstellt wird
      Dann ist für die Aufgabe "Standesamt" der Grund staerke-trifft-bedarf <gilt>

      Beispiele:
        | stärke 1 | bedarf 1 | stärke 2 | bedarf 2 | gilt      |
        | hoch     | gering   | gering   | hoch     | ja        |
        | mittel   | gering   | gering   | hoch     | nein      |
        | hoch     | gering   | gering   | mittel   | nein      |
        | hoch     | hoch     | gering   | gering   | nein      |
        | hoch     | gering   | gering   |          | unbekannt |
        |          | gering   | gering   | hoch     | unbekannt |

    @N064 @N019
    Beispiel: Wer für wen arbeiten kann
      Angenommen ein Verbundraum mit 4 Kommunen
      Und der Verbundraum hat die Aufgabe "Standesamt" im Blick
      Und für die Aufgabe "Standesamt" gilt je Kommune
        | kommune   | spezialisierung | handlungsbedarf |
        | Kommune 1 | hoch            | gering          |
        | Kommune 2 | gering          | hoch            |
        | Kommune 3 | mittel          | mittel          |
        | Kommune 4 | gering          | hoch            |
      Wenn der Fahrplan erstellt wird
      Dann kann die Kommune "Kommune 1" die Aufgabe "Standesamt" für "Kommune 2" und "Kommune 4" übernehmen

    Beispiel: Sind alle gleich schwach, hilft keine der anderen
      Angenommen ein Verbundraum mit 2 Kommunen
      Und der Verbundraum hat die Aufgabe "Standesamt" im Blick
      Und für die Aufgabe "Standesamt" gilt je Kommune
        | kommune   | spezialisierung | handlungsbedarf |
        | Kommune 1 | gering          | hoch            |
        | Kommune 2 | gering          | hoch            |
      Wenn der Fahrplan erstellt wird
      Dann kann niemand die Aufgabe "Standesamt" für andere übernehmen

  Regel: Neue Aufgaben durch Gesetz sind von sich aus aussichtsreich

    @N035 @N036
    Szenariogrundriss: Neu durch Gesetz
      Angenommen ein Verbundraum mit 2 Kommunen
      Und der Verbundraum hat die Aufgabe "Wärmeplanung" im Blick
      Und die Angabe "neu_per_gesetz" der Aufgabe "Wärmeplanung" ist <neu>
      Und für die Aufgabe "Wärmeplanung" gilt je Kommune
        | kommune   | prioritaet | spezialisierung | handlungsbedarf |
        | Kommune 1 | gering     | gering          | gering          |
        | Kommune 2 | gering     | gering          | gering          |
      Wenn der Fahrplan erstellt wird
      Dann ist für die Aufgabe "Wärmeplanung" der Grund neu-durch-gesetz <gilt>
      Und ist der Vorrang der Aufgabe "Wärmeplanung" <gilt>

      Beispiele:
        | neu       | gilt      |
        | ja        | ja        |
        | nein      | nein      |
        | unbekannt | unbekannt |

  Regel: Vorrang geht vor Punkten, danach entscheiden die Punkte

    Beispiel: Eine Aufgabe mit Vorrang steht vor einer mit mehr Punkten
      Angenommen ein Verbundraum mit 3 Kommunen
      Und der Verbundraum hat die Aufgabe "Wärmeplanung" im Blick
      Und der Verbundraum hat die Aufgabe "Archiv" im Blick
      Und die Angabe "neu_per_gesetz" der Aufgabe "Wärmeplanung" ist ja
      Und die Angabe "neu_per_gesetz" der Aufgabe "Archiv" ist nein
      Und für die Aufgabe "Wärmeplanung" gilt je Kommune
        | kommune   | prioritaet | spezialisierung | handlungsbedarf | strategisch | politisch |
        | Kommune 1 | gering     | gering          | gering          | nein        | nein      |
        | Kommune 2 | gering     | gering          | gering          | nein        | nein      |
      Und für die Aufgabe "Archiv" gilt je Kommune
        | kommune   | prioritaet | spezialisierung | handlungsbedarf | strategisch | politisch |
        | Kommune 1 | hoch       | hoch            | hoch            | ja          | ja        |
        | Kommune 2 | mittel     | mittel          | mittel          | ja          | ja        |
      Wenn der Fahrplan erstellt wird
      Dann steht die Aufgabe "Wärmeplanung" im Fahrplan auf Rang 1
      Und steht die Aufgabe "Wärmeplanung" im Fahrplan vor der Aufgabe "Archiv"

  Regel: Was nur eine Kommune hat, ist noch keine gemeinsame Aufgabe

    Beispiel: Zwei hohe Werte derselben Kommune ergeben keinen Vorrang
      Angenommen ein Verbundraum mit 3 Kommunen
      Und der Verbundraum hat die Aufgabe "Bäder" im Blick
      Und die Angabe "neu_per_gesetz" der Aufgabe "Bäder" ist nein
      Und für die Aufgabe "Bäder" gilt je Kommune
        | kommune   | prioritaet | spezialisierung | handlungsbedarf |
        | Kommune 1 | hoch       | hoch            | hoch            |
      Wenn der Fahrplan erstellt wird
      Dann ist der Vorrang der Aufgabe "Bäder" nein
      Und nennt der Fahrplan den Hinweis aufgabe-nur-eine-kommune

  Regel: Der Fahrplan sagt, wo Angaben fehlen

    Beispiel: Eine Kommune hat noch gar nichts gesagt
      Angenommen ein Verbundraum mit 3 Kommunen
      Und der Verbundraum hat die Aufgabe "Archiv" im Blick
      Und für die Aufgabe "Archiv" gilt je Kommune
        | kommune   | prioritaet |
        | Kommune 1 | hoch       |
        | Kommune 2 | hoch       |
      Wenn der Fahrplan erstellt wird
      Dann nennt der Fahrplan den Hinweis kommune-ohne-angaben

    Beispiel: Ohne Aufgaben gibt es keinen Fahrplan
      Angenommen ein Verbundraum mit 3 Kommunen
      Wenn der Fahrplan erstellt wird
      Dann nennt der Fahrplan den Hinweis keine-aufgaben

    Beispiel: Zwei Namen für dieselbe Aufgabe fallen auf
      Angenommen ein Verbundraum mit 3 Kommunen
      Und der Verbundraum hat die Aufgabe "Standesamt" im Blick
      Und der Verbundraum hat die Aufgabe "Personenstandswesen" im Blick
      Wenn der Fahrplan erstellt wird
      Dann nennt der Fahrplan den Hinweis aufgabe-doppelt
