# language: de
Funktionalität: Erst abstimmen, dann gemeinsam ausführen

  Regel: Vor jeder gemeinsamen Ausführung steht Abstimmung

    @N014 @N011
    Szenariogrundriss: Ohne feste Form geht 0 jeder ausführenden Maßnahme voraus
      Angenommen ein Verbundraum mit 3 Kommunen
      Und der Verbundraum hat die Aufgabe "<aufgabe>" im Blick
      Und die Angabe "gelegenheit" der Aufgabe "<aufgabe>" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann steht die Maßnahme 0 auf Rang 1
      Und folgt die Maßnahme <nr> auf die Maßnahme 0
      Und ist die Zusammenarbeit bei der Maßnahme <nr> ausfuehrend
      Und ist die Zusammenarbeit bei der Maßnahme 0 koordinierend

      Beispiele:
        | aufgabe       | nr  |
        | Vergabestelle | 1.2 |
        | Datenschutz   | 1.3 |
        | Standesamt    | 1.4 |

    Szenariogrundriss: Zu jeder Maßnahme nennt der Plan eine passende Form
      Angenommen ein Verbundraum mit 3 Kommunen
      Und der Verbundraum hat die Aufgabe "Vergabestelle" im Blick
      Und das Merkmal "gemeinsame_basis_fehlt" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann hat die Maßnahme <nr> die Rechtsform <form>
      Und ist die Zusammenarbeit bei der Maßnahme <nr> <art>

      Beispiele:
        | nr  | form              | art           |
        | 0   | willenserklaerung | koordinierend |
        | 1.1 | arbeitsgruppe     | koordinierend |
        | 1.2 | zweckvereinbarung | ausfuehrend   |

    @N100
    Beispiel: Partnerschaften sind Austausch und bereiten Gemeinsames vor
      Angenommen ein Verbundraum mit 3 Kommunen
      Und das Merkmal "gemeinsame_basis_fehlt" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann ist die Zusammenarbeit bei der Maßnahme 3.6 koordinierend
      Und beruft sich die Maßnahme 3.6 auf die Aussage N100

  Regel: Der Plan nennt den Anlass oder sagt, dass keiner vorliegt

    @N007 @N066
    Szenariogrundriss: Fehlt Wissen, Vertretung oder Rechtssicherheit, ist Zusammenarbeit nötig
      Angenommen ein Verbundraum mit 2 Kommunen
      Und der Verbundraum hat die Aufgabe "Vergabestelle" im Blick
      Und für die Aufgabe "Vergabestelle" gilt je Kommune
        | kommune   | <angabe> |
        | Kommune 1 | <wert>   |
        | Kommune 2 |          |
      Wenn der Maßnahmenplan erstellt wird
      Dann hat die Maßnahme 1.2 einen Anlass mit "verlässlich und rechtmäßig"

      Beispiele:
        | angabe           | wert         |
        | fachwissen       | unzureichend |
        | vertretung       | nein         |
        | rechtssicherheit | nein         |

    @N007 @N070 @N071
    Szenariogrundriss: Zusammen trägt eine Spezialaufgabe einen Stellenanteil
      Angenommen ein Verbundraum mit 3 Kommunen
      Und der Verbundraum hat die Aufgabe "Energiemanagement" im Blick
      Und für die Aufgabe "Energiemanagement" gilt je Kommune
        | kommune   | vzae     |
        | Kommune 1 | 0,2      |
        | Kommune 2 | 0,1      |
        | Kommune 3 | <dritte> |
      Wenn der Maßnahmenplan erstellt wird
      Dann wird die Maßnahme 1.3 <folge>

      Beispiele: An der Grenze von einer halben Stelle
        | dritte | folge           |
        | 0,2    | empfohlen       |
        | 0,19   | nicht empfohlen |

    @N007 @N070
    Beispiel: Bei Spezialaufgaben geht es gemeinsam wirtschaftlicher
      Angenommen ein Verbundraum mit 2 Kommunen
      Und der Verbundraum hat die Aufgabe "Energiemanagement" im Blick
      Und für die Aufgabe "Energiemanagement" gilt je Kommune
        | kommune   | vzae |
        | Kommune 1 | 0,3  |
        | Kommune 2 | 0,3  |
      Wenn der Maßnahmenplan erstellt wird
      Dann hat die Maßnahme 1.3 einen Anlass mit "wirtschaftlicher"

    @N007
    Beispiel: Treffen beide Anlässe zu, nennt der Plan beide
      Angenommen ein Verbundraum mit 2 Kommunen
      Und der Verbundraum hat die Aufgabe "Energiemanagement" im Blick
      Und für die Aufgabe "Energiemanagement" gilt je Kommune
        | kommune   | vzae | fachwissen   |
        | Kommune 1 | 0,3  | unzureichend |
        | Kommune 2 | 0,3  |              |
      Wenn der Maßnahmenplan erstellt wird
      Dann hat die Maßnahme 1.3 einen Anlass mit "verlässlich und rechtmäßig"
      Und hat die Maßnahme 1.3 einen Anlass mit "wirtschaftlicher"

    @N007
    Beispiel: Ist bekannt, dass nichts fehlt, gibt es derzeit keinen Anlass
      Angenommen ein Verbundraum mit 2 Kommunen
      Und der Verbundraum hat die Aufgabe "Standesamt" im Blick
      Und die Angabe "gelegenheit" der Aufgabe "Standesamt" ist nein
      Und die Angabe "neu_per_gesetz" der Aufgabe "Standesamt" ist nein
      Und für die Aufgabe "Standesamt" gilt je Kommune
        | kommune   | fachwissen  | vertretung | handlungsbedarf | abgang_absehbar | bereitschaft |
        | Kommune 1 | ausreichend | ja         | gering          | nein            | ja           |
        | Kommune 2 | ausreichend | ja         | gering          | nein            | ja           |
      Wenn der Maßnahmenplan erstellt wird
      Dann hat die Maßnahme 1.4 einen Anlass mit "Derzeit kein Anlass"
      Und steht die Maßnahme 1.4 in Phase 4

    # Unbekannt ist nie nein: Der Plan darf dann nicht sagen, die Zusammenarbeit sei unnötig.
    @N007
    Beispiel: Ist über die Aufgabe nichts bekannt, bleibt der Anlass offen
      Angenommen ein Verbundraum mit 2 Kommunen
      Und der Verbundraum hat die Aufgabe "Standesamt" im Blick
      Wenn der Maßnahmenplan erstellt wird
      Dann hat die Maßnahme 1.4 einen Anlass mit "noch nicht"
      Und fehlt die Angabe "vertretung"

  Regel: Gemeinsam wird eine Aufgabe erst ab zwei Kommunen

    @N058
    Szenariogrundriss: Eine Kommune allein hat nichts zusammenzulegen
      Angenommen ein Verbundraum mit 3 Kommunen
      Und der Verbundraum hat die Aufgabe "<aufgabe>" im Blick
      Und für die Aufgabe "<aufgabe>" gilt je Kommune
        | kommune   | fachwissen   | vertretung |
        | Kommune 1 | unzureichend | nein       |
      Wenn der Maßnahmenplan erstellt wird
      Dann wird die Maßnahme <nr> nicht empfohlen

      Beispiele:
        | aufgabe       | nr  |
        | Vergabestelle | 1.2 |
        | Standesamt    | 1.4 |

    @N058
    Szenariogrundriss: Mit der zweiten Kommune lohnt der Blick
      Angenommen ein Verbundraum mit 3 Kommunen
      Und der Verbundraum hat die Aufgabe "<aufgabe>" im Blick
      Und für die Aufgabe "<aufgabe>" gilt je Kommune
        | kommune   | fachwissen   | vertretung |
        | Kommune 1 | unzureichend | nein       |
        | Kommune 2 |              |            |
      Wenn der Maßnahmenplan erstellt wird
      Dann wird die Maßnahme <nr> empfohlen

      Beispiele:
        | aufgabe       | nr  |
        | Vergabestelle | 1.2 |
        | Standesamt    | 1.4 |
