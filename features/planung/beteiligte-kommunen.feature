# language: de
Funktionalität: Wer bei einer Maßnahme dabei ist und wer sie tragen kann

  Grundlage:
    Angenommen ein Verbundraum mit den Kommunen
      | name   |
      | Adorf  |
      | Bedorf |
      | Cedorf |

  Regel: Beteiligt sind alle oder die, für die es gilt

    Beispiel: Die Grundlagen betreffen alle
      Angenommen das Merkmal "ziele_unklar" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann sind an der Maßnahme 0 die Kommunen "Adorf", "Bedorf" und "Cedorf" beteiligt

    Beispiel: Bei einer Aufgabe sind die dabei, die sie haben
      Angenommen der Verbundraum hat die Aufgabe "Standesamt" im Blick
      Und für die Aufgabe "Standesamt" gilt je Kommune
        | kommune | vertretung |
        | Adorf   | nein       |
        | Cedorf  | ja         |
      Wenn der Maßnahmenplan erstellt wird
      Dann sind an der Maßnahme 1.4 die Kommunen "Adorf" und "Cedorf" beteiligt
      Und dient die Maßnahme 1.4 der Aufgabe "Standesamt"

    Beispiel: Eine Aufgabe ohne genannte Kommunen betrifft alle
      Angenommen der Verbundraum hat die Aufgabe "Standesamt" im Blick
      Wenn der Maßnahmenplan erstellt wird
      Dann sind an der Maßnahme 1.4 die Kommunen "Adorf", "Bedorf" und "Cedorf" beteiligt

    Beispiel: Sonst sind die dabei, deren Angaben dafür sprechen
      Angenommen die Angabe "fuehrungskraefte_qualifiziert" jeder Kommune ist nein
      Und die Angabe "fuehrungskraefte_qualifiziert" der Kommune "Bedorf" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann sind an der Maßnahme 3.5 die Kommunen "Adorf" und "Cedorf" beteiligt

    Beispiel: Zusammenarbeit mit sich allein gibt es nicht
      Angenommen die Angabe "fuehrungskraefte_qualifiziert" jeder Kommune ist ja
      Und die Angabe "fuehrungskraefte_qualifiziert" der Kommune "Bedorf" ist nein
      Wenn der Maßnahmenplan erstellt wird
      Dann sind an der Maßnahme 3.5 die Kommunen "Adorf", "Bedorf" und "Cedorf" beteiligt

    @N090
    Beispiel: Zu den Digital-Lotsen kann eine Kommune auch allein gehen
      Angenommen das Land ist "SN"
      Und die Angabe "digital_lotsen" jeder Kommune ist ja
      Und die Angabe "digital_lotsen" der Kommune "Cedorf" ist nein
      Wenn der Maßnahmenplan erstellt wird
      Dann ist an der Maßnahme 3.1 die Kommune "Cedorf" beteiligt

  Regel: Die Willigen beginnen, die Tür bleibt offen

    Szenariogrundriss: Wer zweifelt, muss bei gemeinsamen Aufgaben nicht mitgehen
      Angenommen das Merkmal "<zweifel>" der Kommune "Bedorf" ist ja
      Und das Merkmal "<zweifel>" der Kommune "Adorf" ist nein
      Und das Merkmal "<zweifel>" der Kommune "Cedorf" ist nein
      Und der Verbundraum hat die Aufgabe "Standesamt" im Blick
      Wenn der Maßnahmenplan erstellt wird
      Dann sind an der Maßnahme 1.4 die Kommunen "Adorf" und "Cedorf" beteiligt
      Und sind an der Maßnahme 0 die Kommunen "Adorf", "Bedorf" und "Cedorf" beteiligt
      Und enthält der Maßnahmenplan einen Hinweis mit "die Tür bleibt offen"

      Beispiele:
        | zweifel                             |
        | ikz_als_zusatzaufwand               |
        | entscheidungstraeger_nicht_gewonnen |

    Beispiel: Zweifeln alle, geht der Plan von allen aus
      Angenommen das Merkmal "ikz_als_zusatzaufwand" der Kommune "Adorf" ist ja
      Und das Merkmal "ikz_als_zusatzaufwand" der Kommune "Bedorf" ist ja
      Und das Merkmal "ikz_als_zusatzaufwand" der Kommune "Cedorf" ist ja
      Und der Verbundraum hat die Aufgabe "Standesamt" im Blick
      Wenn der Maßnahmenplan erstellt wird
      Dann sind an der Maßnahme 1.4 die Kommunen "Adorf", "Bedorf" und "Cedorf" beteiligt
      Und enthält der Maßnahmenplan keinen Hinweis mit "die Tür bleibt offen"

    Beispiel: Ohne Zweifel fehlt der Hinweis
      Angenommen das Merkmal "ikz_als_zusatzaufwand" der Kommune "Adorf" ist nein
      Wenn der Maßnahmenplan erstellt wird
      Dann enthält der Maßnahmenplan keinen Hinweis mit "die Tür bleibt offen"

  Regel: Jemand muss Personal und Technik vorhalten

    @N019
    Beispiel: Wer bereit ist, kann die Aufgabe für die anderen tragen
      Angenommen der Verbundraum hat die Aufgabe "Vergabestelle" im Blick
      Und für die Aufgabe "Vergabestelle" gilt je Kommune
        | kommune | bereitschaft | spezialisierung |
        | Adorf   | nein         | hoch            |
        | Bedorf  | ja           | mittel          |
        | Cedorf  |              |                 |
      Wenn der Maßnahmenplan erstellt wird
      Dann kann die Kommune "Bedorf" Kapazität für die Maßnahme 1.2 stellen

    @N019
    Beispiel: Hat niemand Bereitschaft erklärt, kommt die besonders starke Kommune in Frage
      Angenommen der Verbundraum hat die Aufgabe "Vergabestelle" im Blick
      Und für die Aufgabe "Vergabestelle" gilt je Kommune
        | kommune | spezialisierung | handlungsbedarf |
        | Adorf   | hoch            | gering          |
        | Bedorf  | gering          | hoch            |
      Wenn der Maßnahmenplan erstellt wird
      Dann kann die Kommune "Adorf" Kapazität für die Maßnahme 1.2 stellen

    # Wer ausdrücklich nicht bereit ist, kommt auch als starke Kommune nicht in Frage.
    @N019
    Beispiel: Wer nein gesagt hat, wird nicht als Träger genannt
      Angenommen der Verbundraum hat die Aufgabe "Vergabestelle" im Blick
      Und für die Aufgabe "Vergabestelle" gilt je Kommune
        | kommune | spezialisierung | bereitschaft |
        | Adorf   | hoch            | nein         |
        | Bedorf  | hoch            |              |
      Wenn der Maßnahmenplan erstellt wird
      Dann kann die Kommune "Bedorf" Kapazität für die Maßnahme 1.2 stellen

    @N019
    Beispiel: Ist niemand bekannt, ist das zu klären
      Angenommen der Verbundraum hat die Aufgabe "Vergabestelle" im Blick
      Wenn der Maßnahmenplan erstellt wird
      Dann ist "Wer hält Personal und Technik" zu klären
      Und fehlt die Angabe "bereitschaft"
