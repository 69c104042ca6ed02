# language: de
Funktionalität: Gemeinsame Strategie zur Personalgewinnung verfolgen (3.2)
  Wo Stellen schwer zu besetzen sind, suchen die Kommunen gemeinsam statt gegeneinander.

  @N094 @N095
  Szenario: Zwei Kommunen suchen vergeblich
    Angenommen ein Verbundraum mit den Kommunen
      | name         | offene_stellen |
      | Musterstadt  | 1              |
      | Beispieldorf | 1              |
    Wenn der Maßnahmenplan erstellt wird
    Dann stützt sich die Maßnahme 3.2 mit mittlerem Gewicht auf die Regel "personal-offene-stellen"

  @N094
  Szenario: Sucht eine Kommune, hilft zuerst das Wissen der Partner
    Angenommen ein Verbundraum mit den Kommunen
      | name         | offene_stellen |
      | Musterstadt  | 1              |
      | Beispieldorf | 0              |
    Wenn der Maßnahmenplan erstellt wird
    Dann stützt sich die Maßnahme 3.2 mit geringem Gewicht auf die Regel "personal-offene-stelle"
    Und beruft sich die Maßnahme 3.2 auf die Aussage N094

  Szenariogrundriss: Offene Stellen in keiner Kommune: <stellen>
    Angenommen ein Verbundraum mit 2 Kommunen
    Und die Angabe "offene_stellen" jeder Kommune ist <stellen>
    Und das Merkmal "zeit_personal_fehlen" ist ja
    Wenn der Maßnahmenplan erstellt wird
    Dann wird die Maßnahme 3.2 nicht empfohlen

    Beispiele:
      | stellen   |
      | 0         |
      | unbekannt |

  @N042 @N094
  Szenariogrundriss: Zeit und Personal fehlen, und eine Stelle ist offen: <was>
    Angenommen ein Verbundraum mit den Kommunen
      | name         | offene_stellen | ressourcen.zeit |
      | Musterstadt  | 1              | <erste>         |
      | Beispieldorf | unbekannt      | <zweite>        |
    Wenn der Maßnahmenplan erstellt wird
    Dann ist das Merkmal "zeit_personal_fehlen" ja
    Und stützt sich die Maßnahme 3.2 mit geringem Gewicht auf die Regel "personal-knapp"

    Beispiele:
      | was                      | erste        | zweite       |
      | überall                  | unzureichend | unzureichend |
      | in der Hälfte der Häuser | unzureichend | ausreichend  |

  @N042 @N043
  Szenario: Gehen in zwei Kommunen Beschäftigte, lässt sich gemeinsam werben
    Angenommen ein Verbundraum mit den Kommunen
      | name         | altersabgaenge |
      | Musterstadt  | 1              |
      | Beispieldorf | 1              |
    Wenn der Maßnahmenplan erstellt wird
    Dann stützt sich die Maßnahme 3.2 mit geringem Gewicht auf die Regel "personal-abgaenge"

  Szenariogrundriss: Nur in einer Kommune geht jemand, in der anderen <zweite>
    Angenommen ein Verbundraum mit den Kommunen
      | name         | altersabgaenge |
      | Musterstadt  | 5              |
      | Beispieldorf | <zweite>       |
    Wenn der Maßnahmenplan erstellt wird
    Dann wird die Maßnahme 3.2 nicht empfohlen

    Beispiele:
      | zweite    |
      | 0         |
      | unbekannt |

  @N011
  Szenario: Die Linie ist gemeinsam, eingestellt wird in jeder Kommune
    Angenommen ein Verbundraum mit 2 Kommunen
    Und die Angabe "offene_stellen" jeder Kommune ist 2
    Wenn der Maßnahmenplan erstellt wird
    Dann ist die Zusammenarbeit bei der Maßnahme 3.2 koordinierend
    Und hat die Maßnahme 3.2 die Rechtsform arbeitsgruppe
    Und steht die Maßnahme 3.2 in Phase 1

  @N095
  Szenariogrundriss: Zur Strategie gehört: <paket>
    Angenommen ein Verbundraum mit 2 Kommunen
    Und die Angabe "offene_stellen" jeder Kommune ist 2
    Wenn der Maßnahmenplan erstellt wird
    Dann ist bei der Maßnahme 3.2 das Arbeitspaket "<paket>" empfohlen

    Beispiele:
      | paket                       |
      | Leitfragen in jeder Kommune |
      | Bewerberportal              |
      | laufend überprüfen          |

  Regel: Gewinnung von Personal als Aufgabe des Verbundraums

    Grundlage:
      Angenommen ein Verbundraum mit 2 Kommunen
      Und der Stichtag ist der 01.11.2026
      Und der Verbundraum hat die Aufgabe "Azubimarketing" der Art personal im Blick
      Und der Verbundraum hat die Aufgabe "Partnerstadt besuchen" der Art sonstige im Blick

    @N061
    Szenario: Wer die Aufgabe im Blick hat, bekommt 3.2 vorgeschlagen
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 3.2 mit geringem Gewicht auf die Regel "personal-aufgabe-im-blick"
      Und dient die Maßnahme 3.2 der Aufgabe "Azubimarketing"

    @N094 @N095
    Szenariogrundriss: Der Bedarf ist groß: <was>
      Angenommen für die Aufgabe "Azubimarketing" gilt je Kommune
        | kommune   | <angabe>   |
        | Kommune 1 | <wert>     |
        | Kommune 2 | <anderswo> |
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 3.2 mit hohem Gewicht auf die Regel "personal-aufgabe-bedarf"

      Beispiele:
        | was              | angabe          | wert         | anderswo    |
        | es drängt        | handlungsbedarf | hoch         | gering      |
        | Wissen fehlt     | fachwissen      | unzureichend | ausreichend |
        | bald geht jemand | abgang_absehbar | ja           | nein        |

    @N106
    Szenariogrundriss: Der Zeitpunkt ist günstig: <was>
      Angenommen die Angabe "<angabe>" der Aufgabe "Azubimarketing" ist <wert>
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 3.2 mit mittlerem Gewicht auf die Regel "personal-aufgabe-gelegenheit"

      Beispiele:
        | was              | angabe      | wert       |
        | eine Gelegenheit | gelegenheit | ja         |
        | die Frist ist da | frist       | 01.11.2026 |
        | die Frist naht   | frist       | 01.11.2027 |

    Szenario: Eine Kommune geht voran
      Angenommen für die Aufgabe "Azubimarketing" gilt je Kommune
        | kommune   | bereitschaft |
        | Kommune 1 | nein         |
        | Kommune 2 | ja           |
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 3.2 auf die Regel "personal-aufgabe-gelegenheit"

    Szenario: Kein Druck, genug Wissen: alle bleiben
      Angenommen für die Aufgabe "Azubimarketing" gilt je Kommune
        | kommune   | handlungsbedarf | fachwissen  | abgang_absehbar |
        | Kommune 1 | mittel          | ausreichend | nein            |
        | Kommune 2 | gering          | knapp       | nein            |
      Wenn der Maßnahmenplan erstellt wird
      Dann ist die Regel "personal-aufgabe-bedarf" nicht erfüllt
      Und stützt sich die Maßnahme 3.2 auf die Regel "personal-aufgabe-im-blick"

    Szenariogrundriss: Keine Gelegenheit, eine <was> Frist, und niemand geht voran
      Angenommen die Angabe "gelegenheit" der Aufgabe "Azubimarketing" ist nein
      Und die Angabe "frist" der Aufgabe "Azubimarketing" ist <frist>
      Und für die Aufgabe "Azubimarketing" gilt je Kommune
        | kommune   | bereitschaft |
        | Kommune 1 | nein         |
        | Kommune 2 | nein         |
      Wenn der Maßnahmenplan erstellt wird
      Dann ist die Regel "personal-aufgabe-gelegenheit" nicht erfüllt
      Und stützt sich die Maßnahme 3.2 auf die Regel "personal-aufgabe-im-blick"

      Beispiele:
        | was          | frist      |
        | ferne        | 02.11.2027 |
        | verstrichene | 31.10.2026 |

  Regel: Eine andere Aufgabe im Blick

    Szenario: Eine Aufgabe anderer Art spricht nicht für 3.2
      Angenommen ein Verbundraum mit 2 Kommunen
      Und der Verbundraum hat die Aufgabe "Stadtfest" der Art sonstige im Blick
      Und für die Aufgabe "Stadtfest" gilt je Kommune
        | kommune   | handlungsbedarf | bereitschaft |
        | Kommune 1 | hoch            | nein         |
        | Kommune 2 | gering          | ja           |
      Wenn der Maßnahmenplan erstellt wird
      Dann wird die Maßnahme 3.2 nicht empfohlen
