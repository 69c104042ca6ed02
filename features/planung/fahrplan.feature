# language: de
Funktionalität: Welche Aufgaben im gemeinsamen Fahrplan vorn stehen

  # Aufgaben der Art „prozess“ verlangen den Vergleich der Aufgaben (1.1) nicht von selbst.
  Grundlage:
    Angenommen ein Verbundraum mit 3 Kommunen
    Und als Kooperationsform besteht zweckverband

  @N064
  Szenariogrundriss: Was zwei Kommunen sehr wichtig ist, gehört in den Fahrplan
    Angenommen der Verbundraum hat die Aufgabe "Prozessmanagement" im Blick
    Und für die Aufgabe "Prozessmanagement" gilt je Kommune
      | kommune   | prioritaet |
      | Kommune 1 | hoch       |
      | Kommune 2 | <zweite>   |
      | Kommune 3 | gering     |
    Wenn der Maßnahmenplan erstellt wird
    Dann wird die Maßnahme 1.1 <folge>

    Beispiele:
      | zweite | folge           |
      | hoch   | empfohlen       |
      | mittel | nicht empfohlen |

  @N064 @N061
  Szenariogrundriss: Stärke hier und dringender Bedarf dort ergänzen sich
    Angenommen der Verbundraum hat die Aufgabe "Prozessmanagement" im Blick
    Und für die Aufgabe "Prozessmanagement" gilt je Kommune
      | kommune   | spezialisierung | handlungsbedarf |
      | Kommune 1 | <staerke>       | gering          |
      | Kommune 2 | gering          | <bedarf>        |
      | Kommune 3 | gering          | gering          |
    Wenn der Maßnahmenplan erstellt wird
    Dann wird die Maßnahme 1.1 <folge>

    Beispiele:
      | staerke | bedarf | folge           |
      | hoch    | hoch   | empfohlen       |
      | hoch    | mittel | nicht empfohlen |
      | mittel  | hoch   | nicht empfohlen |

  @N064
  Beispiel: Was sich ergänzt, kommt vor einer Aufgabe, die nur allen gemeinsam ist
    Angenommen die Maßnahme 1.1 ist umgesetzt
    Und der Verbundraum hat die Aufgabe "Vergabestelle" im Blick
    Und der Verbundraum hat die Aufgabe "Standesamt" im Blick
    Und für die Aufgabe "Standesamt" gilt je Kommune
      | kommune   | spezialisierung | handlungsbedarf |
      | Kommune 1 | hoch            | gering          |
      | Kommune 2 | gering          | mittel          |
    Wenn der Maßnahmenplan erstellt wird
    Dann stützt sich die Maßnahme 1.4 auf die Regel "routine-ergaenzung"
    Und kommt die Maßnahme 1.4 vor der Maßnahme 1.2
    Und kann die Kommune "Kommune 1" Kapazität für die Maßnahme 1.4 stellen

  @N061
  Szenariogrundriss: Auch die Bedeutung für Zukunft und Rat zählt
    Angenommen der Verbundraum hat die Aufgabe "Prozessmanagement" im Blick
    Und für die Aufgabe "Prozessmanagement" gilt je Kommune
      | kommune   | strategisch   | politisch   |
      | Kommune 1 | <strategisch> | <politisch> |
      | Kommune 2 | nein          | nein        |
      | Kommune 3 | nein          | nein        |
    Wenn der Maßnahmenplan erstellt wird
    Dann wird die Maßnahme 1.1 <folge>

    Beispiele:
      | strategisch | politisch | folge           |
      | ja          | nein      | empfohlen       |
      | nein        | ja        | empfohlen       |
      | nein        | nein      | nicht empfohlen |

  @N126 @N058
  Szenariogrundriss: Ab zwei gemeinsamen Aufgaben hilft eine Rangfolge
    Angenommen der Verbundraum hat die Aufgabe "Prozessmanagement" im Blick
    Und der Verbundraum hat die Aufgabe "Projektmanagement" im Blick
    Und für die Aufgabe "Projektmanagement" gilt je Kommune
      | kommune   | prioritaet |
      | Kommune 1 | gering     |
      | <zweite>  | gering     |
    Wenn der Maßnahmenplan erstellt wird
    Dann wird die Maßnahme 1.1 <folge>

    # Zweimal dieselbe Kommune: Dann ist nur eine Aufgabe gemeinsam.
    Beispiele:
      | zweite    | folge           |
      | Kommune 2 | empfohlen       |
      | Kommune 1 | nicht empfohlen |

  @N035
  Szenariogrundriss: Neue gesetzliche Aufgaben sind von selbst gute Kandidaten
    Angenommen der Verbundraum hat die Aufgabe "Prozessmanagement" im Blick
    Und die Angabe "neu_per_gesetz" der Aufgabe "Prozessmanagement" ist <wert>
    Wenn der Maßnahmenplan erstellt wird
    Dann wird die Maßnahme 1.1 <folge>

    Beispiele:
      | wert | folge           |
      | ja   | empfohlen       |
      | nein | nicht empfohlen |

  @N059 @N060
  Beispiel: Verglichen wird nach dem Produktrahmen
    Angenommen der Verbundraum hat die Aufgabe "Vergabestelle" im Blick
    Wenn der Maßnahmenplan erstellt wird
    Dann enthält der Maßnahmenplan einen Hinweis mit "vom Produktrahmen des Landes"
    Und enthält der Maßnahmenplan einen Hinweis mit "KGSt, LeiKa, OZG-Leistungen"
