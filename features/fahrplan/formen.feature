# language: de
Funktionalität: Zu jeder Aufgabe gehören eine Form der Zusammenarbeit und ihre Voraussetzungen

  Regel: Ausgeführt wird erst, wenn jemand Personal und Technik vorhält

    @N019 @N073 @N014
    Szenariogrundriss: Ohne Träger zuerst absprechen, sonst gilt die Form der Maßnahme
      Angenommen ein Verbundraum mit 2 Kommunen
      Und der Verbundraum hat die Aufgabe <aufgabe> im Blick
      Und für die Aufgabe <aufgabe> gilt je Kommune
        | kommune   | bereitschaft |
        | Kommune 1 | <erste>      |
        | Kommune 2 | nein         |
      Wenn der Fahrplan erstellt wird
      Dann passt zur Aufgabe <aufgabe> die Form <form>
      Und ist die Voraussetzung kapazitaet der Aufgabe <aufgabe> <lage>

      Beispiele:
        | aufgabe            | erste     | form                 | lage          |
        | "Vergabestelle"    | ja        | zweckvereinbarung    | erfüllt       |
        | "Vergabestelle"    | nein      | arbeitsgruppe        | nicht erfüllt |
        | "Vergabestelle"    | unbekannt | zweckvereinbarung    | offen         |
        | "Energiemanagement"| nein      | arbeitsgruppe        | nicht erfüllt |
        | "Standesamt"       | nein      | arbeitsgruppe        | nicht erfüllt |
        | "Kehrmaschine"     | nein      | arbeitsgruppe        | nicht erfüllt |
        | "Datenschutz"      | ja        | zweckvereinbarung    | erfüllt       |
        | "Datenschutz"      | nein      | dienstleistungsvertrag | nicht erfüllt |

  Regel: Neues Recht beginnt mit losem Austausch

    @N109
    Szenariogrundriss: Eine Arbeitsgruppe genügt am Anfang
      Angenommen ein Verbundraum mit 2 Kommunen
      Und der Verbundraum hat die Aufgabe "Umsatzsteuer § 2b" im Blick
      Und die Angabe "neu_per_gesetz" der Aufgabe "Umsatzsteuer § 2b" ist <neu>
      Und für die Aufgabe "Umsatzsteuer § 2b" gilt je Kommune
        | kommune   | bereitschaft |
        | Kommune 1 | ja           |
        | Kommune 2 | nein         |
      Wenn der Fahrplan erstellt wird
      Dann passt zur Aufgabe "Umsatzsteuer § 2b" die Form <form>

      Beispiele:
        | neu  | form              |
        | ja   | arbeitsgruppe     |
        | nein | zweckvereinbarung |

  Regel: Ein Zweckverband lohnt erst bei vielen Kommunen und viel Personal

    @N013
    Szenariogrundriss: Beide Grenzen zählen
      Angenommen ein Verbundraum mit <n> Kommunen
      Und der Verbundraum hat die Aufgabe "Bauhof" im Blick
      Und die Angabe "neu_per_gesetz" der Aufgabe "Bauhof" ist nein
      Und für die Aufgabe "Bauhof" gilt je Kommune
        | kommune   | vzae   | bereitschaft |
        | Kommune 1 | <vzae> | ja           |
        | Kommune 2 | 1      | nein         |
        | Kommune 3 | 1      | nein         |
        | <vierte>  | <viel> | nein         |
      Wenn der Fahrplan erstellt wird
      Dann passt zur Aufgabe "Bauhof" die Form <form>

      Beispiele:
        | n | vzae | vierte    | viel | form              |
        | 4 | 2    | Kommune 4 | 1    | zweckverband      |
        | 4 | 1,9  | Kommune 4 | 1    | zweckvereinbarung |

    Beispiel: Drei Kommunen genügen nicht, auch nicht mit viel Personal
      Angenommen ein Verbundraum mit 3 Kommunen
      Und der Verbundraum hat die Aufgabe "Bauhof" im Blick
      Und die Angabe "neu_per_gesetz" der Aufgabe "Bauhof" ist nein
      Und für die Aufgabe "Bauhof" gilt je Kommune
        | kommune   | vzae | bereitschaft |
        | Kommune 1 | 4    | ja           |
        | Kommune 2 | 3    | nein         |
        | Kommune 3 | 3    | nein         |
      Wenn der Fahrplan erstellt wird
      Dann passt zur Aufgabe "Bauhof" die Form zweckvereinbarung

  Regel: Was nur Menschen beurteilen können, bleibt zu klären

    @N015 @N016 @N018
    Szenariogrundriss: Voraussetzungen aus Abschnitt 1b
      Angenommen ein Verbundraum mit 2 Kommunen
      Und der Verbundraum hat die Aufgabe "Vergabestelle" im Blick
      Und das Merkmal "ziele_unklar" ist <ziele>
      Und das Merkmal "schwerpunkte_fehlen" ist <schwerpunkte>
      Und das Merkmal "ikz_als_zusatzaufwand" ist <last>
      Wenn der Fahrplan erstellt wird
      Dann ist die Voraussetzung klarheit der Aufgabe "Vergabestelle" <klarheit>
      Und ist die Voraussetzung bereitschaft-zum-aufwand der Aufgabe "Vergabestelle" <aufwand>
      Und ist die Voraussetzung gemeinwohl der Aufgabe "Vergabestelle" offen

      Beispiele:
        | ziele     | schwerpunkte | last      | klarheit      | aufwand       |
        | nein      | nein         | nein      | erfüllt       | erfüllt       |
        | ja        | nein         | ja        | nicht erfüllt | nicht erfüllt |
        | nein      | ja           | nein      | nicht erfüllt | erfüllt       |
        | unbekannt | nein         | unbekannt | offen         | offen         |

    @N017 @N020 @N021 @N022 @N023
    Szenariogrundriss: Was das Programm nicht wissen kann, fragt es
      Angenommen ein Verbundraum mit 2 Kommunen
      Und der Verbundraum hat die Aufgabe "Vergabestelle" im Blick
      Wenn der Fahrplan erstellt wird
      Dann ist die Voraussetzung <kennung> der Aufgabe "Vergabestelle" offen

      Beispiele:
        | kennung          |
        | gemeinwohl       |
        | fuehrung         |
        | abgrenzung       |
        | veraenderung     |
        | technik-mitdenken |
