# language: de
Funktionalität: Interkommunales Wissensmanagement aufbauen (2.4)
  Gesammelt und geteilt wird Wissen, bevor es mit den Beschäftigten geht.

  @N042 @N043
  Szenario: Wo bald jemand geht und nichts gesichert wird, geht Wissen verloren
    Angenommen ein Verbundraum mit den Kommunen
      | name         | altersabgaenge | wissenssicherung |
      | Musterstadt  | 1              | nein             |
      | Beispieldorf | 0              | ja               |
    Wenn der Maßnahmenplan erstellt wird
    Dann stützt sich die Maßnahme 2.4 mit mittlerem Gewicht auf die Regel "wissen-geht-verloren"

  Szenariogrundriss: Kein Wissen geht verloren: <was>
    Angenommen ein Verbundraum mit den Kommunen
      | name         | altersabgaenge | wissenssicherung |
      | Musterstadt  | <abgaenge>     | <sicherung>      |
      | Beispieldorf | 3              | ja               |
    Wenn der Maßnahmenplan erstellt wird
    Dann wird die Maßnahme 2.4 nicht empfohlen

    Beispiele:
      | was                              | abgaenge  | sicherung |
      | niemand geht                     | 0         | nein      |
      | ob jemand geht, ist unbekannt    | unbekannt | nein      |
      | das Wissen wird gesichert        | 1         | ja        |
      | von der Sicherung nichts bekannt | 1         | unbekannt |

  @N043
  Szenario: Zwei Kommunen ohne Sicherung bauen eine gemeinsame Ablage
    Angenommen ein Verbundraum mit den Kommunen
      | name         | wissenssicherung |
      | Musterstadt  | nein             |
      | Beispieldorf | nein             |
      | Neuheim      | ja               |
    Wenn der Maßnahmenplan erstellt wird
    Dann stützt sich die Maßnahme 2.4 mit geringem Gewicht auf die Regel "wissen-nirgends-gesichert"
    Und sind an der Maßnahme 2.4 die Kommunen "Musterstadt" und "Beispieldorf" beteiligt

  Szenariogrundriss: Nur in einer Kommune fehlt die Sicherung, anderswo: <anderswo>
    Angenommen ein Verbundraum mit den Kommunen
      | name         | wissenssicherung |
      | Musterstadt  | nein             |
      | Beispieldorf | <anderswo>       |
    Wenn der Maßnahmenplan erstellt wird
    Dann wird die Maßnahme 2.4 nicht empfohlen

    Beispiele:
      | anderswo  |
      | ja        |
      | unbekannt |

  @N074
  Szenario: In zwei Kommunen steckt das Wissen nur in den Köpfen
    Angenommen ein Verbundraum mit 2 Kommunen
    Und die Angabe "prozessdokumentation" jeder Kommune ist in_koepfen
    Wenn der Maßnahmenplan erstellt wird
    Dann stützt sich die Maßnahme 2.4 mit geringem Gewicht auf die Regel "wissen-in-koepfen"

  Szenariogrundriss: Nur in einer Kommune steckt es in den Köpfen, anderswo: <anderswo>
    Angenommen ein Verbundraum mit 2 Kommunen
    Und die Angabe "prozessdokumentation" der Kommune "Kommune 1" ist in_koepfen
    Und die Angabe "prozessdokumentation" der Kommune "Kommune 2" ist <anderswo>
    Wenn der Maßnahmenplan erstellt wird
    Dann wird die Maßnahme 2.4 nicht empfohlen

    Beispiele:
      | anderswo  |
      | in_texten |
      | unbekannt |

  @N011
  Szenario: Geteilt wird Wissen, die Aufgaben bleiben bei jeder Kommune
    Angenommen ein Verbundraum mit 2 Kommunen
    Und die Angabe "wissenssicherung" jeder Kommune ist nein
    Wenn der Maßnahmenplan erstellt wird
    Dann ist die Zusammenarbeit bei der Maßnahme 2.4 koordinierend
    Und hat die Maßnahme 2.4 die Rechtsform arbeitsgruppe
    Und enthält der Maßnahmenplan einen Hinweis mit "nennt der Leitfaden nur den Titel"

  Regel: Wissen sichern und teilen als Aufgabe des Verbundraums

    Grundlage:
      Angenommen ein Verbundraum mit 2 Kommunen
      Und der Stichtag ist der 01.11.2026
      Und der Verbundraum hat die Aufgabe "Wissensdatenbank" der Art wissen im Blick
      Und der Verbundraum hat die Aufgabe "Partnerstadt besuchen" der Art sonstige im Blick

    @N061
    Szenario: Wer die Aufgabe im Blick hat, bekommt 2.4 vorgeschlagen
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 2.4 mit geringem Gewicht auf die Regel "wissen-aufgabe-im-blick"
      Und dient die Maßnahme 2.4 der Aufgabe "Wissensdatenbank"

    @N061
    Szenariogrundriss: Der Bedarf ist groß: <was>
      Angenommen für die Aufgabe "Wissensdatenbank" gilt je Kommune
        | kommune   | <angabe>   |
        | Kommune 1 | <wert>     |
        | Kommune 2 | <anderswo> |
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 2.4 mit hohem Gewicht auf die Regel "wissen-aufgabe-bedarf"

      Beispiele:
        | was              | angabe          | wert         | anderswo    |
        | es drängt        | handlungsbedarf | hoch         | gering      |
        | Wissen fehlt     | fachwissen      | unzureichend | ausreichend |
        | bald geht jemand | abgang_absehbar | ja           | nein        |

    @N106
    Szenariogrundriss: Der Zeitpunkt ist günstig: <was>
      Angenommen die Angabe "<angabe>" der Aufgabe "Wissensdatenbank" ist <wert>
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 2.4 mit mittlerem Gewicht auf die Regel "wissen-aufgabe-gelegenheit"

      Beispiele:
        | was              | angabe      | wert       |
        | eine Gelegenheit | gelegenheit | ja         |
        | die Frist ist da | frist       | 01.11.2026 |
        | die Frist naht   | frist       | 01.11.2027 |

    Szenario: Eine Kommune geht voran
      Angenommen für die Aufgabe "Wissensdatenbank" gilt je Kommune
        | kommune   | bereitschaft |
        | Kommune 1 | nein         |
        | Kommune 2 | ja           |
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 2.4 auf die Regel "wissen-aufgabe-gelegenheit"

    Szenario: Kein Druck, genug Wissen: alle bleiben
      Angenommen für die Aufgabe "Wissensdatenbank" gilt je Kommune
        | kommune   | handlungsbedarf | fachwissen  | abgang_absehbar |
        | Kommune 1 | mittel          | ausreichend | nein            |
        | Kommune 2 | gering          | knapp       | nein            |
      Wenn der Maßnahmenplan erstellt wird
      Dann ist die Regel "wissen-aufgabe-bedarf" nicht erfüllt
      Und stützt sich die Maßnahme 2.4 auf die Regel "wissen-aufgabe-im-blick"

    Szenariogrundriss: Keine Gelegenheit, eine <was> Frist, und niemand geht voran
      Angenommen die Angabe "gelegenheit" der Aufgabe "Wissensdatenbank" ist nein
      Und die Angabe "frist" der Aufgabe "Wissensdatenbank" ist <frist>
      Und für die Aufgabe "Wissensdatenbank" gilt je Kommune
        | kommune   | bereitschaft |
        | Kommune 1 | nein         |
        | Kommune 2 | nein         |
      Wenn der Maßnahmenplan erstellt wird
      Dann ist die Regel "wissen-aufgabe-gelegenheit" nicht erfüllt
      Und stützt sich die Maßnahme 2.4 auf die Regel "wissen-aufgabe-im-blick"

      Beispiele:
        | was          | frist      |
        | ferne        | 02.11.2027 |
        | verstrichene | 31.10.2026 |

  Regel: Eine andere Aufgabe im Blick

    Szenario: Eine Aufgabe anderer Art spricht nicht für 2.4
      Angenommen ein Verbundraum mit 2 Kommunen
      Und der Verbundraum hat die Aufgabe "Stadtfest" der Art sonstige im Blick
      Und für die Aufgabe "Stadtfest" gilt je Kommune
        | kommune   | handlungsbedarf | bereitschaft |
        | Kommune 1 | hoch            | nein         |
        | Kommune 2 | gering          | ja           |
      Wenn der Maßnahmenplan erstellt wird
      Dann wird die Maßnahme 2.4 nicht empfohlen
