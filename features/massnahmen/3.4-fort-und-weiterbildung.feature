# language: de
Funktionalität: Interkommunales Fort- und Weiterbildungskonzept (3.4)
  Gemeinsam füllen sich Kurse eher.

  @N043 @N044
  Szenario: Zwei Kommunen ohne Angebot planen Kurse zusammen
    Angenommen ein Verbundraum mit den Kommunen
      | name         | fortbildungsangebot |
      | Musterstadt  | nein                |
      | Beispieldorf | nein                |
      | Neuheim      | ja                  |
    Wenn der Maßnahmenplan erstellt wird
    Dann stützt sich die Maßnahme 3.4 mit mittlerem Gewicht auf die Regel "fortbildung-kein-angebot"
    Und sind an der Maßnahme 3.4 die Kommunen "Musterstadt" und "Beispieldorf" beteiligt

  Szenariogrundriss: Nur einer Kommune fehlt ein Angebot, anderswo: <anderswo>
    Angenommen ein Verbundraum mit den Kommunen
      | name         | fortbildungsangebot |
      | Musterstadt  | nein                |
      | Beispieldorf | <anderswo>          |
    Wenn der Maßnahmenplan erstellt wird
    Dann wird die Maßnahme 3.4 nicht empfohlen

    Beispiele:
      | anderswo  |
      | ja        |
      | unbekannt |

  @N043
  Szenariogrundriss: Fehlen der Hälfte der Häuser Kenntnisse, hilft ein gemeinsames Konzept: <zweite>
    Angenommen ein Verbundraum mit den Kommunen
      | name         | ressourcen.kompetenzen |
      | Musterstadt  | unzureichend           |
      | Beispieldorf | <zweite>               |
    Wenn der Maßnahmenplan erstellt wird
    Dann stützt sich die Maßnahme 3.4 mit mittlerem Gewicht auf die Regel "fortbildung-kenntnisse"

    Beispiele:
      | zweite       |
      | unzureichend |
      | ausreichend  |

  Szenariogrundriss: Kenntnisse fehlen nicht erkennbar: <was>
    Angenommen ein Verbundraum mit den Kommunen
      | name         | ressourcen.kompetenzen |
      | Musterstadt  | <erste>                |
      | Beispieldorf | <zweite>               |
      | Neuheim      | <zweite>               |
    Wenn der Maßnahmenplan erstellt wird
    Dann wird die Maßnahme 3.4 nicht empfohlen

    Beispiele:
      | was                           | erste        | zweite      |
      | nur in einem von drei Häusern | unzureichend | ausreichend |
      | überall nur knapp             | knapp        | knapp       |
      | zu wenige Antworten           | unzureichend | unbekannt   |

  @N011
  Szenario: Die Angebote sind abgestimmt, für ihr Personal bleibt jede Kommune zuständig
    Angenommen ein Verbundraum mit 2 Kommunen
    Und die Angabe "fortbildungsangebot" jeder Kommune ist nein
    Wenn der Maßnahmenplan erstellt wird
    Dann ist die Zusammenarbeit bei der Maßnahme 3.4 koordinierend
    Und hat die Maßnahme 3.4 die Rechtsform arbeitsgruppe
    Und enthält der Maßnahmenplan einen Hinweis mit "nennt der Leitfaden nur den Titel"

  Regel: Fort- und Weiterbildung als Aufgabe des Verbundraums

    Grundlage:
      Angenommen ein Verbundraum mit 2 Kommunen
      Und der Stichtag ist der 01.11.2026
      Und der Verbundraum hat die Aufgabe "Seminare" der Art fortbildung im Blick
      Und der Verbundraum hat die Aufgabe "Partnerstadt besuchen" der Art sonstige im Blick

    @N061
    Szenario: Wer die Aufgabe im Blick hat, bekommt 3.4 vorgeschlagen
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 3.4 mit geringem Gewicht auf die Regel "fortbildung-aufgabe-im-blick"
      Und dient die Maßnahme 3.4 der Aufgabe "Seminare"

    @N061
    Szenariogrundriss: Der Bedarf ist groß: <was>
      Angenommen für die Aufgabe "Seminare" gilt je Kommune
        | kommune   | <angabe>   |
        | Kommune 1 | <wert>     |
        | Kommune 2 | <anderswo> |
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 3.4 mit hohem Gewicht auf die Regel "fortbildung-aufgabe-bedarf"

      Beispiele:
        | was              | angabe          | wert         | anderswo    |
        | es drängt        | handlungsbedarf | hoch         | gering      |
        | Wissen fehlt     | fachwissen      | unzureichend | ausreichend |
        | bald geht jemand | abgang_absehbar | ja           | nein        |

    @N106
    Szenariogrundriss: Der Zeitpunkt ist günstig: <was>
      Angenommen die Angabe "<angabe>" der Aufgabe "Seminare" ist <wert>
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 3.4 mit mittlerem Gewicht auf die Regel "fortbildung-aufgabe-gelegenheit"

      Beispiele:
        | was              | angabe      | wert       |
        | eine Gelegenheit | gelegenheit | ja         |
        | die Frist ist da | frist       | 01.11.2026 |
        | die Frist naht   | frist       | 01.11.2027 |

    Szenario: Eine Kommune geht voran
      Angenommen für die Aufgabe "Seminare" gilt je Kommune
        | kommune   | bereitschaft |
        | Kommune 1 | nein         |
        | Kommune 2 | ja           |
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 3.4 auf die Regel "fortbildung-aufgabe-gelegenheit"

    Szenario: Kein Druck, genug Wissen: alle bleiben
      Angenommen für die Aufgabe "Seminare" gilt je Kommune
        | kommune   | handlungsbedarf | fachwissen  | abgang_absehbar |
        | Kommune 1 | mittel          | ausreichend | nein            |
        | Kommune 2 | gering          | knapp       | nein            |
      Wenn der Maßnahmenplan erstellt wird
      Dann ist die Regel "fortbildung-aufgabe-bedarf" nicht erfüllt
      Und stützt sich die Maßnahme 3.4 auf die Regel "fortbildung-aufgabe-im-blick"

    Szenariogrundriss: Keine Gelegenheit, eine <was> Frist, und niemand geht voran
      Angenommen die Angabe "gelegenheit" der Aufgabe "Seminare" ist nein
      Und die Angabe "frist" der Aufgabe "Seminare" ist <frist>
      Und für die Aufgabe "Seminare" gilt je Kommune
        | kommune   | bereitschaft |
        | Kommune 1 | nein         |
        | Kommune 2 | nein         |
      Wenn der Maßnahmenplan erstellt wird
      Dann ist die Regel "fortbildung-aufgabe-gelegenheit" nicht erfüllt
      Und stützt sich die Maßnahme 3.4 auf die Regel "fortbildung-aufgabe-im-blick"

      Beispiele:
        | was          | frist      |
        | ferne        | 02.11.2027 |
        | verstrichene | 31.10.2026 |

  Regel: Eine andere Aufgabe im Blick

    Szenario: Eine Aufgabe anderer Art spricht nicht für 3.4
      Angenommen ein Verbundraum mit 2 Kommunen
      Und der Verbundraum hat die Aufgabe "Stadtfest" der Art sonstige im Blick
      Und für die Aufgabe "Stadtfest" gilt je Kommune
        | kommune   | handlungsbedarf | bereitschaft |
        | Kommune 1 | hoch            | nein         |
        | Kommune 2 | gering          | ja           |
      Wenn der Maßnahmenplan erstellt wird
      Dann wird die Maßnahme 3.4 nicht empfohlen
