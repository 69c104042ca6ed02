# language: de
Funktionalität: Die ersten fünf Plätze und andere Gewichte

  Regel: Wer in keinem Punkt schlechter ist, bleibt bei jeder Gewichtung vorn

    Beispiel: Der fünfte Platz gehört zu den ersten, der sechste nicht
      Angenommen ein Verbundraum mit 2 Kommunen
      Und der Verbundraum hat die Aufgabe "Standesamt" im Blick
      Und die Angabe "gelegenheit" der Aufgabe "Standesamt" ist nein
      Und die Angabe "neu_per_gesetz" der Aufgabe "Standesamt" ist nein
      Und für die Aufgabe "Standesamt" gilt je Kommune
        | kommune   | prioritaet | spezialisierung | handlungsbedarf | vzae | strategisch | politisch |
        | Kommune 1 | gering     | hoch            | hoch            | 0,5  | ja          | ja        |
      Und der Verbundraum hat die Aufgabe "Steueramt" im Blick
      Und die Angabe "gelegenheit" der Aufgabe "Steueramt" ist nein
      Und die Angabe "neu_per_gesetz" der Aufgabe "Steueramt" ist nein
      Und für die Aufgabe "Steueramt" gilt je Kommune
        | kommune   | prioritaet | spezialisierung | handlungsbedarf | vzae | strategisch | politisch |
        | Kommune 1 | gering     | mittel          | hoch            | 0,5  | ja          | ja        |
      Und der Verbundraum hat die Aufgabe "Vergabestelle" im Blick
      Und die Angabe "gelegenheit" der Aufgabe "Vergabestelle" ist nein
      Und die Angabe "neu_per_gesetz" der Aufgabe "Vergabestelle" ist nein
      Und für die Aufgabe "Vergabestelle" gilt je Kommune
        | kommune   | prioritaet | spezialisierung | handlungsbedarf | vzae | strategisch | politisch |
        | Kommune 1 | gering     | gering          | hoch            | 0,5  | ja          | ja        |
      Und der Verbundraum hat die Aufgabe "Bauhof" im Blick
      Und die Angabe "gelegenheit" der Aufgabe "Bauhof" ist nein
      Und die Angabe "neu_per_gesetz" der Aufgabe "Bauhof" ist nein
      Und für die Aufgabe "Bauhof" gilt je Kommune
        | kommune   | prioritaet | spezialisierung | handlungsbedarf | vzae | strategisch | politisch |
        | Kommune 1 | gering     | gering          | mittel          | 0,5  | ja          | ja        |
      Und der Verbundraum hat die Aufgabe "Fundbüro" im Blick
      Und die Angabe "gelegenheit" der Aufgabe "Fundbüro" ist nein
      Und die Angabe "neu_per_gesetz" der Aufgabe "Fundbüro" ist nein
      Und für die Aufgabe "Fundbüro" gilt je Kommune
        | kommune   | prioritaet | spezialisierung | handlungsbedarf | vzae | strategisch | politisch |
        | Kommune 1 | gering     | gering          | gering          | 0,5  | ja          | ja        |
      Und der Verbundraum hat die Aufgabe "Gewerbeamt" im Blick
      Und die Angabe "gelegenheit" der Aufgabe "Gewerbeamt" ist nein
      Und die Angabe "neu_per_gesetz" der Aufgabe "Gewerbeamt" ist nein
      Und für die Aufgabe "Gewerbeamt" gilt je Kommune
        | kommune   | prioritaet | spezialisierung | handlungsbedarf | vzae | strategisch | politisch |
        | Kommune 1 | gering     | gering          | gering          | 0,2  | ja          | ja        |
      Wenn der Fahrplan erstellt wird
      Dann steht die Aufgabe "Fundbüro" in 100 Prozent der Fälle vorn
      Und steht die Aufgabe "Gewerbeamt" in 0 Prozent der Fälle vorn

  Regel: Gezählt wird über alle Gewichte von halb bis doppelt

    Beispiel: Eine Stärke gegen drei andere reicht nur selten
      Angenommen ein Verbundraum mit 2 Kommunen
      Und der Verbundraum hat die Aufgabe "Standesamt" im Blick
      Und die Angabe "gelegenheit" der Aufgabe "Standesamt" ist nein
      Und die Angabe "neu_per_gesetz" der Aufgabe "Standesamt" ist nein
      Und für die Aufgabe "Standesamt" gilt je Kommune
        | kommune   | prioritaet | spezialisierung | handlungsbedarf | vzae | strategisch | politisch |
        | Kommune 1 | gering     | hoch            | hoch            | 0,5  | ja          | ja        |
      Und der Verbundraum hat die Aufgabe "Steueramt" im Blick
      Und die Angabe "gelegenheit" der Aufgabe "Steueramt" ist nein
      Und die Angabe "neu_per_gesetz" der Aufgabe "Steueramt" ist nein
      Und für die Aufgabe "Steueramt" gilt je Kommune
        | kommune   | prioritaet | spezialisierung | handlungsbedarf | vzae | strategisch | politisch |
        | Kommune 1 | gering     | hoch            | hoch            | 0,5  | ja          | ja        |
      Und der Verbundraum hat die Aufgabe "Vergabestelle" im Blick
      Und die Angabe "gelegenheit" der Aufgabe "Vergabestelle" ist nein
      Und die Angabe "neu_per_gesetz" der Aufgabe "Vergabestelle" ist nein
      Und für die Aufgabe "Vergabestelle" gilt je Kommune
        | kommune   | prioritaet | spezialisierung | handlungsbedarf | vzae | strategisch | politisch |
        | Kommune 1 | gering     | hoch            | hoch            | 0,5  | ja          | ja        |
      Und der Verbundraum hat die Aufgabe "Bauhof" im Blick
      Und die Angabe "gelegenheit" der Aufgabe "Bauhof" ist nein
      Und die Angabe "neu_per_gesetz" der Aufgabe "Bauhof" ist nein
      Und für die Aufgabe "Bauhof" gilt je Kommune
        | kommune   | prioritaet | spezialisierung | handlungsbedarf | vzae | strategisch | politisch |
        | Kommune 1 | gering     | hoch            | hoch            | 0,5  | ja          | ja        |
      Und der Verbundraum hat die Aufgabe "Fundbüro" im Blick
      Und die Angabe "gelegenheit" der Aufgabe "Fundbüro" ist nein
      Und die Angabe "neu_per_gesetz" der Aufgabe "Fundbüro" ist nein
      Und für die Aufgabe "Fundbüro" gilt je Kommune
        | kommune   | prioritaet | spezialisierung | handlungsbedarf | vzae | strategisch | politisch |
        | Kommune 1 | gering     | gering          | hoch            | 0,5  | ja          | nein      |
      Und der Verbundraum hat die Aufgabe "Gewerbeamt" im Blick
      Und die Angabe "gelegenheit" der Aufgabe "Gewerbeamt" ist nein
      Und die Angabe "neu_per_gesetz" der Aufgabe "Gewerbeamt" ist nein
      Und für die Aufgabe "Gewerbeamt" gilt je Kommune
        | kommune   | prioritaet | spezialisierung | handlungsbedarf | vzae | strategisch | politisch |
        | Kommune 1 | gering     | hoch            | gering          | 0,1  | nein        | nein      |
      Wenn der Fahrplan erstellt wird
      Dann steht die Aufgabe "Fundbüro" in 98,6 Prozent der Fälle vorn
      Und steht die Aufgabe "Gewerbeamt" in 5,7 Prozent der Fälle vorn
