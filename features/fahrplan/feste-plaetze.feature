# language: de
Funktionalität: Wie fest ein Platz im Fahrplan ist

  Grundlage: Eine Aufgabe steht durch zwei hohe Einschätzungen vorn, fünf durch neues Gesetz
    Angenommen ein Verbundraum mit 2 Kommunen
    Und der Verbundraum hat die Aufgabe "Archiv" im Blick
    Und die Angabe "gelegenheit" der Aufgabe "Archiv" ist nein
    Und die Angabe "neu_per_gesetz" der Aufgabe "Archiv" ist nein
    Und der Verbundraum hat die Aufgabe "Wärmeplanung" im Blick
    Und die Angabe "gelegenheit" der Aufgabe "Wärmeplanung" ist nein
    Und die Angabe "neu_per_gesetz" der Aufgabe "Wärmeplanung" ist ja
    Und für die Aufgabe "Wärmeplanung" gilt je Kommune
      | kommune   | prioritaet | spezialisierung | handlungsbedarf | vzae | strategisch | politisch |
      | Kommune 1 | mittel     | gering          | mittel          | 0,1  | nein        | nein      |
      | Kommune 2 | mittel     | gering          | mittel          | 0,1  | nein        | nein      |
    Und der Verbundraum hat die Aufgabe "Umsatzsteuer § 2b" im Blick
    Und die Angabe "gelegenheit" der Aufgabe "Umsatzsteuer § 2b" ist nein
    Und die Angabe "neu_per_gesetz" der Aufgabe "Umsatzsteuer § 2b" ist ja
    Und für die Aufgabe "Umsatzsteuer § 2b" gilt je Kommune
      | kommune   | prioritaet | spezialisierung | handlungsbedarf | vzae | strategisch | politisch |
      | Kommune 1 | mittel     | gering          | mittel          | 0,1  | nein        | nein      |
      | Kommune 2 | mittel     | gering          | mittel          | 0,1  | nein        | nein      |
    Und der Verbundraum hat die Aufgabe "Interne Meldestelle" im Blick
    Und die Angabe "gelegenheit" der Aufgabe "Interne Meldestelle" ist nein
    Und die Angabe "neu_per_gesetz" der Aufgabe "Interne Meldestelle" ist ja
    Und für die Aufgabe "Interne Meldestelle" gilt je Kommune
      | kommune   | prioritaet | spezialisierung | handlungsbedarf | vzae | strategisch | politisch |
      | Kommune 1 | mittel     | gering          | mittel          | 0,1  | nein        | nein      |
      | Kommune 2 | mittel     | gering          | mittel          | 0,1  | nein        | nein      |
    Und der Verbundraum hat die Aufgabe "Ganztagsangebote" im Blick
    Und die Angabe "gelegenheit" der Aufgabe "Ganztagsangebote" ist nein
    Und die Angabe "neu_per_gesetz" der Aufgabe "Ganztagsangebote" ist ja
    Und für die Aufgabe "Ganztagsangebote" gilt je Kommune
      | kommune   | prioritaet | spezialisierung | handlungsbedarf | vzae | strategisch | politisch |
      | Kommune 1 | mittel     | gering          | mittel          | 0,1  | nein        | nein      |
      | Kommune 2 | mittel     | gering          | mittel          | 0,1  | nein        | nein      |
    Und der Verbundraum hat die Aufgabe "Informationssicherheit" im Blick
    Und die Angabe "gelegenheit" der Aufgabe "Informationssicherheit" ist nein
    Und die Angabe "neu_per_gesetz" der Aufgabe "Informationssicherheit" ist ja
    Und für die Aufgabe "Informationssicherheit" gilt je Kommune
      | kommune   | prioritaet | spezialisierung | handlungsbedarf | vzae | strategisch | politisch |
      | Kommune 1 | mittel     | gering          | mittel          | 0,1  | nein        | nein      |
      | Kommune 2 | mittel     | gering          | mittel          | 0,1  | nein        | nein      |

  Regel: Ein Platz, der an einer einzigen Angabe hängt, wird so genannt

    Szenariogrundriss: Fiele eine Einschätzung um eine Stufe, fiele die Aufgabe zurück
      Angenommen für die Aufgabe "Archiv" gilt je Kommune
        | kommune   | prioritaet | spezialisierung | handlungsbedarf | vzae | strategisch | politisch |
        | Kommune 1 | hoch       | gering          | mittel          | 0,5  | ja          | ja        |
        | Kommune 2 | hoch       | gering          | mittel          | 0,5  | ja          | <politisch> |
      Wenn der Fahrplan erstellt wird
      Dann steht die Aufgabe "Archiv" im Fahrplan auf Rang 1
      Und hängt der Platz der Aufgabe "Archiv" an einer einzigen Angabe

      Beispiele:
        | politisch |
        | ja        |
        | nein      |

  Regel: Was bei jeder vernünftigen Gewichtung vorn steht, steht sicher vorn

    Beispiel: Ein Gesetz hängt nicht an Gewichten
      Angenommen für die Aufgabe "Archiv" gilt je Kommune
        | kommune   | prioritaet | spezialisierung | handlungsbedarf | vzae | strategisch | politisch |
        | Kommune 1 | gering     | gering          | gering          | 0,1  | nein        | nein      |
        | Kommune 2 | gering     | gering          | gering          | 0,1  | nein        | nein      |
      Wenn der Fahrplan erstellt wird
      Dann steht die Aufgabe "Wärmeplanung" in 100 Prozent der Fälle vorn
      Und steht die Aufgabe "Archiv" in 0 Prozent der Fälle vorn

    Beispiel: Solange die zweite Einschätzung fehlt, ist der Platz offen
      Angenommen für die Aufgabe "Archiv" gilt je Kommune
        | kommune   | prioritaet | spezialisierung | handlungsbedarf | vzae | strategisch | politisch |
        | Kommune 1 | hoch       | gering          | mittel          | 0,5  | ja          | ja        |
        | Kommune 2 |            | gering          | gering          | 0,5  | ja          |           |
      Wenn der Fahrplan erstellt wird
      Dann ist für die Aufgabe "Archiv" Rang 1 bis 6 möglich
      Und ist der Vorrang der Aufgabe "Archiv" unbekannt
