# language: de
Funktionalität: Jede Kommune ordnet zuerst ihre eigenen Aufgaben

  Fünf Leitfragen helfen dabei: eigene Stärke, Handlungsbedarf oder Gelegenheit, Aufwand,
  strategische und politische Bedeutung. Wer eine Aufgabe selbst einordnet, behält recht.

  Regel: Das eigene Wort der Kommune geht den Leitfragen vor

    @N063
    Szenariogrundriss: Was die Kommune selbst sagt, gilt
      Angenommen ein Verbundraum mit 2 Kommunen
      Und der Verbundraum hat die Aufgabe "Vergabestelle" im Blick
      Und für die Aufgabe "Vergabestelle" gilt je Kommune
        | kommune   | prioritaet  | spezialisierung | handlungsbedarf | vzae | strategisch | politisch |
        | Kommune 1 | <priorität> | hoch            | hoch            | 1    | ja          | ja        |
      Wenn der Fahrplan erstellt wird
      Dann ordnet die Kommune "Kommune 1" die Aufgabe "Vergabestelle" als <stufe> ein

      Beispiele:
        | priorität | stufe  |
        | gering    | gering |
        | mittel    | mittel |
        | hoch      | hoch   |
        | unbekannt | hoch   |

    Beispiel: Ein Widerspruch zwischen Wort und Leitfragen wird genannt
      Angenommen ein Verbundraum mit 2 Kommunen
      Und der Verbundraum hat die Aufgabe "Vergabestelle" im Blick
      Und die Angabe "gelegenheit" der Aufgabe "Vergabestelle" ist ja
      Und für die Aufgabe "Vergabestelle" gilt je Kommune
        | kommune   | prioritaet | spezialisierung | handlungsbedarf | vzae | strategisch | politisch |
        | Kommune 1 | gering     | hoch            | hoch            | 1    | ja          | ja        |
      Wenn der Fahrplan erstellt wird
      Dann nennt der Fahrplan den Hinweis prioritaet-abweichend

  Regel: Ohne eigenes Wort entscheiden die Leitfragen

    @N061 @N062
    Szenariogrundriss: Drei von fünf Fragen genügen für hoch, anderthalb für mittel
      Angenommen ein Verbundraum mit 2 Kommunen
      Und der Verbundraum hat die Aufgabe "Vergabestelle" im Blick
      Und die Angabe "gelegenheit" der Aufgabe "Vergabestelle" ist nein
      Und für die Aufgabe "Vergabestelle" gilt je Kommune
        | kommune   | spezialisierung | handlungsbedarf | vzae   | strategisch   | politisch   |
        | Kommune 1 | <stärke>        | <bedarf>        | <vzae> | <strategisch> | <politisch> |
      Wenn der Fahrplan erstellt wird
      Dann ordnet die Kommune "Kommune 1" die Aufgabe "Vergabestelle" als <stufe> ein

      Beispiele:
        | stärke | bedarf | vzae | strategisch | politisch | stufe  |
        | hoch   | hoch   | 0,5  | nein        | nein      | hoch   |
        | hoch   | hoch   | 0,4  | nein        | nein      | mittel |
        | gering | mittel | 0,1  | ja          | nein      | mittel |
        | gering | gering | 0,1  | ja          | nein      | gering |
        | gering | gering | 0,2  | ja          | nein      | mittel |
        | gering | gering | 0,1  | ja          | ja        | mittel |

    @N061
    Szenariogrundriss: Wie viel Arbeit eine Aufgabe macht
      Angenommen ein Verbundraum mit 2 Kommunen
      Und der Verbundraum hat die Aufgabe "Vergabestelle" im Blick
      Und die Angabe "gelegenheit" der Aufgabe "Vergabestelle" ist nein
      Und für die Aufgabe "Vergabestelle" gilt je Kommune
        | kommune   | spezialisierung | handlungsbedarf | vzae   | fallzahl | strategisch | politisch |
        | Kommune 1 | hoch            | <bedarf>        | <vzae> | <fälle>  | ja          | nein      |
      Wenn der Fahrplan erstellt wird
      Dann ordnet die Kommune "Kommune 1" die Aufgabe "Vergabestelle" als <stufe> ein

      Beispiele: Stellen
        | bedarf | vzae | fälle | stufe  |
        | gering | 0,5  |       | hoch   |
        | gering | 0,49 |       | mittel |
        | mittel | 0,2  |       | hoch   |
        | mittel | 0,19 |       | mittel |

      Beispiele: Fälle zählen nur, solange die Stellen nicht bekannt sind
        | bedarf | vzae | fälle | stufe  |
        | gering |      | 500   | hoch   |
        | gering |      | 499   | mittel |
        | mittel |      | 50    | hoch   |
        | mittel |      | 49    | mittel |
        | gering | 0,1  | 500   | mittel |

  Regel: Handlungsbedarf oder Gelegenheit, eines von beiden genügt

    @N061 @N106
    Szenariogrundriss: Was für den Bedarf und für die Gelegenheit steht
      Angenommen ein Verbundraum mit 2 Kommunen
      Und der Verbundraum hat die Aufgabe "Vergabestelle" im Blick
      Und die Angabe "gelegenheit" der Aufgabe "Vergabestelle" ist <gelegenheit>
      Und für die Aufgabe "Vergabestelle" gilt je Kommune
        | kommune   | spezialisierung | handlungsbedarf | fachwissen   | abgang_absehbar | vzae | strategisch | politisch |
        | Kommune 1 | hoch            | <bedarf>        | <fachwissen> | <abgang>        | 1    | nein        | nein      |
      Wenn der Fahrplan erstellt wird
      Dann ordnet die Kommune "Kommune 1" die Aufgabe "Vergabestelle" als <stufe> ein

      Beispiele:
        | bedarf | fachwissen   | gelegenheit | abgang | stufe  |
        | hoch   |              | nein        |        | hoch   |
        | gering |              | ja          |        | hoch   |
        | gering |              | nein        |        | mittel |
        | gering | unzureichend | nein        |        | mittel |
        |        | unzureichend | nein        |        | hoch   |
        |        | knapp        | nein        |        | mittel |
        | gering |              | unbekannt   | ja     | hoch   |
        | gering |              | unbekannt   | nein   | mittel |
        | gering |              | nein        | ja     | mittel |

  Regel: Unbekannt zählt nicht als null

    Beispiel: Was fehlt, lässt die Einordnung offen
      Angenommen ein Verbundraum mit 2 Kommunen
      Und der Verbundraum hat die Aufgabe "Vergabestelle" im Blick
      Und für die Aufgabe "Vergabestelle" gilt je Kommune
        | kommune   | spezialisierung | vzae |
        | Kommune 1 | hoch            | 1    |
        | Kommune 2 | mittel          | 1    |
      Wenn der Fahrplan erstellt wird
      Dann ordnet die Kommune "Kommune 1" die Aufgabe "Vergabestelle" als offen ein
      Und fehlt dem Fahrplan die Angabe "handlungsbedarf"

    Beispiel: Eine unbekannte Aufgabe kann vor und hinter jeder bekannten stehen
      Angenommen ein Verbundraum mit 2 Kommunen
      Und der Verbundraum hat die Aufgabe "Vergabestelle" im Blick
      Und der Verbundraum hat die Aufgabe "Archiv" im Blick
      Und der Verbundraum hat die Aufgabe "Standesamt" im Blick
      Und für die Aufgabe "Vergabestelle" gilt je Kommune
        | kommune   | prioritaet | spezialisierung | handlungsbedarf | vzae | strategisch | politisch |
        | Kommune 1 | mittel     | mittel          | mittel          | 0,2  | nein        | nein      |
        | Kommune 2 | mittel     | mittel          | mittel          | 0,2  | nein        | nein      |
      Und für die Aufgabe "Archiv" gilt je Kommune
        | kommune   | prioritaet | spezialisierung | handlungsbedarf | vzae | strategisch | politisch |
        | Kommune 1 | gering     | gering          | gering          | 0,2  | nein        | nein      |
        | Kommune 2 | gering     | gering          | gering          | 0,2  | nein        | nein      |
      Und die Angabe "gelegenheit" der Aufgabe "Vergabestelle" ist nein
      Und die Angabe "gelegenheit" der Aufgabe "Archiv" ist nein
      Und die Angabe "neu_per_gesetz" der Aufgabe "Vergabestelle" ist nein
      Und die Angabe "neu_per_gesetz" der Aufgabe "Archiv" ist nein
      Und für die Aufgabe "Standesamt" gilt je Kommune
        | kommune   | prioritaet |
        | Kommune 1 |            |
        | Kommune 2 |            |
      Wenn der Fahrplan erstellt wird
      Dann steht die Aufgabe "Vergabestelle" im Fahrplan vor der Aufgabe "Archiv"
      Und ist für die Aufgabe "Standesamt" Rang 1 bis 3 möglich
      Und ist für die Aufgabe "Vergabestelle" Rang 1 bis 2 möglich

  Regel: Die Rangfolge jeder Kommune ist ihre eigene

    @N063
    Beispiel: Zwei Kommunen ordnen verschieden
      Angenommen ein Verbundraum mit 2 Kommunen
      Und der Verbundraum hat die Aufgabe "Vergabestelle" im Blick
      Und der Verbundraum hat die Aufgabe "Archiv" im Blick
      Und für die Aufgabe "Vergabestelle" gilt je Kommune
        | kommune   | prioritaet |
        | Kommune 1 | hoch       |
        | Kommune 2 | gering     |
      Und für die Aufgabe "Archiv" gilt je Kommune
        | kommune   | prioritaet |
        | Kommune 1 | mittel     |
        | Kommune 2 | hoch       |
      Wenn der Fahrplan erstellt wird
      Dann steht die Aufgabe "Vergabestelle" bei der Kommune "Kommune 1" auf Rang 1
      Und steht die Aufgabe "Vergabestelle" bei der Kommune "Kommune 2" auf Rang 2
      Und steht die Aufgabe "Archiv" bei der Kommune "Kommune 2" auf Rang 1
