# language: de
Funktionalität: Kommunales Projektmanagement etablieren (2.5)
  Gemeinsame Vorhaben gelingen, wo alle dieselbe Vorstellung davon haben, wie ein Projekt läuft.

  @N087 @N088
  Szenario: Viele Projekte und niemand, der es gelernt hat
    Angenommen ein Verbundraum mit den Kommunen
      | name         | projekte_viele | projektmanagement_qualifikation |
      | Musterstadt  | ja             | nein                            |
      | Beispieldorf | nein           | ja                              |
    Wenn der Maßnahmenplan erstellt wird
    Dann stützt sich die Maßnahme 2.5 mit mittlerem Gewicht auf die Regel "projekte-ohne-ausbildung"
    Und hat die Maßnahme 2.5 einen Anlass mit "nötig, damit"

  Szenariogrundriss: Kein Bedarf an Projektmanagement: <was>
    Angenommen ein Verbundraum mit den Kommunen
      | name         | projekte_viele | projektmanagement_qualifikation |
      | Musterstadt  | <viele>        | <gelernt>                       |
      | Beispieldorf | ja             | ja                              |
    Wenn der Maßnahmenplan erstellt wird
    Dann wird die Maßnahme 2.5 nicht empfohlen

    Beispiele:
      | was                           | viele     | gelernt   |
      | es laufen wenige Projekte     | nein      | nein      |
      | wie viele laufen, ist offen   | unbekannt | nein      |
      | jemand hat es gelernt         | ja        | ja        |
      | wer es gelernt hat, ist offen | ja        | unbekannt |

  @N052 @N087 @N089
  Szenario: Gemeinsame Projekte verlangen dieselbe Methode
    Angenommen ein Verbundraum mit 2 Kommunen
    Und die Angabe "gemeinsame_projekte" ist ja
    Und die Angabe "projektmanagement_qualifikation" der Kommune "Kommune 1" ist nein
    Wenn der Maßnahmenplan erstellt wird
    Dann stützt sich die Maßnahme 2.5 mit mittlerem Gewicht auf die Regel "projekte-gemeinsame"
    Und ist die Regel "projekte-ausschuss" erfüllt
    Und hat die Maßnahme 2.5 einen Anlass mit "Gemeinsam geht es"

  Szenariogrundriss: Gemeinsame Projekte: <projekte>, gelernt: <gelernt>
    Angenommen ein Verbundraum mit 2 Kommunen
    Und die Angabe "gemeinsame_projekte" ist <projekte>
    Und die Angabe "projektmanagement_qualifikation" jeder Kommune ist <gelernt>
    Wenn der Maßnahmenplan erstellt wird
    Dann wird die Maßnahme 2.5 nicht empfohlen

    Beispiele:
      | projekte  | gelernt   |
      | nein      | nein      |
      | unbekannt | nein      |
      | ja        | ja        |
      | ja        | unbekannt |

  @N087
  Szenario: Vorhaben kommen nicht voran, weil das Handwerkszeug fehlt
    Angenommen ein Verbundraum mit 2 Kommunen
    Und das Merkmal "wille_ohne_umsetzung" ist ja
    Und die Angabe "projektmanagement_qualifikation" der Kommune "Kommune 2" ist nein
    Wenn der Maßnahmenplan erstellt wird
    Dann stützt sich die Maßnahme 2.5 mit geringem Gewicht auf die Regel "projekte-kein-vorankommen"
    Und hat die Maßnahme 2.5 einen Anlass mit "Gemeinsam geht es"

  Szenariogrundriss: Es liegt nicht am Handwerkszeug: Wille ohne Umsetzung <wille>, gelernt <gelernt>
    Angenommen ein Verbundraum mit 2 Kommunen
    Und das Merkmal "wille_ohne_umsetzung" ist <wille>
    Und die Angabe "projektmanagement_qualifikation" jeder Kommune ist <gelernt>
    Wenn der Maßnahmenplan erstellt wird
    Dann wird die Maßnahme 2.5 nicht empfohlen

    Beispiele:
      | wille     | gelernt   |
      | nein      | nein      |
      | unbekannt | nein      |
      | ja        | ja        |
      | ja        | unbekannt |

  @N087
  Szenariogrundriss: Gemeinsame Software bei vielen Projekten: <was>
    Angenommen ein Verbundraum mit den Kommunen
      | name         | projekte_viele | projektmanagement_qualifikation |
      | Musterstadt  | ja             | nein                            |
      | Beispieldorf | <anderswo>     | ja                              |
    Wenn der Maßnahmenplan erstellt wird
    Dann ist bei der Maßnahme 2.5 das Arbeitspaket "Gemeinsame Software für Projekte" <ergebnis>

    Beispiele:
      | was                                | anderswo  | ergebnis        |
      | in zwei Kommunen                   | ja        | empfohlen       |
      | nur in einer                       | nein      | nicht empfohlen |
      | von der zweiten ist nichts bekannt | unbekannt | nicht empfohlen |

  @N052
  Szenariogrundriss: Gemeinsamer Ausschuss: <projekte>
    Angenommen ein Verbundraum mit den Kommunen
      | name         | projekte_viele | projektmanagement_qualifikation |
      | Musterstadt  | ja             | nein                            |
      | Beispieldorf | nein           | ja                              |
    Und die Angabe "gemeinsame_projekte" ist <projekte>
    Wenn der Maßnahmenplan erstellt wird
    Dann ist bei der Maßnahme 2.5 das Arbeitspaket "Projektausschuss" <ergebnis>

    Beispiele:
      | projekte  | ergebnis        |
      | ja        | empfohlen       |
      | nein      | nicht empfohlen |
      | unbekannt | nicht empfohlen |

  Szenario: Eine Kommune allein braucht keinen gemeinsamen Ausschuss
    Angenommen ein Verbundraum mit 1 Kommune
    Und die Angabe "gemeinsame_projekte" ist ja
    Und die Angabe "projekte_viele" jeder Kommune ist ja
    Und die Angabe "projektmanagement_qualifikation" jeder Kommune ist nein
    Wenn der Maßnahmenplan erstellt wird
    Dann ist bei der Maßnahme 2.5 das Arbeitspaket "Projektausschuss" nicht empfohlen

  @N087
  Szenariogrundriss: Ein Projektbüro trägt sich ab drei Verwaltungen: <was>
    Angenommen ein Verbundraum mit den Kommunen
      | name         | projekte_viele | projektmanagement_qualifikation |
      | Musterstadt  | ja             | nein                            |
      | Beispieldorf | ja             | nein                            |
      | Neuheim      | <viele>        | <gelernt>                       |
    Wenn der Maßnahmenplan erstellt wird
    Dann ist bei der Maßnahme 2.5 das Arbeitspaket "Projektbüro" <ergebnis>
    Und ist die Regel "projekte-buero" <lage>
    Und ist die Regel "projekte-gemeinsame-software" erfüllt

    Beispiele:
      | was                                  | viele | gelernt   | ergebnis        | lage          |
      | drei brauchen es                     | ja    | nein      | empfohlen       | erfüllt       |
      | in der dritten hat es jemand gelernt | ja    | ja        | nicht empfohlen | nicht erfüllt |
      | in der dritten laufen wenige         | nein  | nein      | nicht empfohlen | nicht erfüllt |
      | von der dritten ist zu wenig bekannt | ja    | unbekannt | nicht empfohlen | offen         |

  @N089
  Szenario: Alle einigen sich auf eine anerkannte Methode
    Angenommen ein Verbundraum mit 2 Kommunen
    Und die Angabe "gemeinsame_projekte" ist ja
    Und die Angabe "projektmanagement_qualifikation" jeder Kommune ist nein
    Wenn der Maßnahmenplan erstellt wird
    Dann ist bei der Maßnahme 2.5 das Arbeitspaket "anerkannte Methode" empfohlen
    Und ist die Zusammenarbeit bei der Maßnahme 2.5 mischform
    Und hat die Maßnahme 2.5 die Rechtsform arbeitsgruppe

  Szenariogrundriss: 3.1 hilft, wird aber nicht erzwungen: Land <land>
    Angenommen ein Verbundraum mit 2 Kommunen
    Und das Land ist "<land>"
    Und die Angabe "digital_lotsen" jeder Kommune ist nein
    Und die Angabe "gemeinsame_projekte" ist ja
    Und die Angabe "projektmanagement_qualifikation" jeder Kommune ist nein
    Wenn der Maßnahmenplan erstellt wird
    Dann werden genau die Maßnahmen <plan> empfohlen
    Und steht die Maßnahme 2.5 auf Rang <rang>

    Beispiele:
      | land | plan        | rang |
      | SN   | 0, 2.5, 3.1 | 3    |
      | TH   | 0 und 2.5   | 2    |

  Regel: Projekte als Aufgabe des Verbundraums

    Grundlage:
      Angenommen ein Verbundraum mit 2 Kommunen
      Und der Stichtag ist der 01.11.2026
      Und der Verbundraum hat die Aufgabe "Projektmanagement" der Art projekt im Blick
      Und der Verbundraum hat die Aufgabe "Partnerstadt besuchen" der Art sonstige im Blick

    @N061
    Szenario: Wer die Aufgabe im Blick hat, bekommt 2.5 vorgeschlagen
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 2.5 mit geringem Gewicht auf die Regel "projekte-aufgabe-im-blick"
      Und dient die Maßnahme 2.5 der Aufgabe "Projektmanagement"

    @N087
    Szenariogrundriss: Der Bedarf ist groß: <was>
      Angenommen für die Aufgabe "Projektmanagement" gilt je Kommune
        | kommune   | <angabe>   |
        | Kommune 1 | <wert>     |
        | Kommune 2 | <anderswo> |
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 2.5 mit hohem Gewicht auf die Regel "projekte-aufgabe-bedarf"
      Und hat die Maßnahme 2.5 einen Anlass mit "nötig, damit"

      Beispiele:
        | was              | angabe          | wert         | anderswo    |
        | es drängt        | handlungsbedarf | hoch         | gering      |
        | Wissen fehlt     | fachwissen      | unzureichend | ausreichend |
        | bald geht jemand | abgang_absehbar | ja           | nein        |

    @N106
    Szenariogrundriss: Der Zeitpunkt ist günstig: <was>
      Angenommen die Angabe "<angabe>" der Aufgabe "Projektmanagement" ist <wert>
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 2.5 mit mittlerem Gewicht auf die Regel "projekte-aufgabe-gelegenheit"

      Beispiele:
        | was              | angabe      | wert       |
        | eine Gelegenheit | gelegenheit | ja         |
        | die Frist ist da | frist       | 01.11.2026 |
        | die Frist naht   | frist       | 01.11.2027 |

    Szenario: Eine Kommune geht voran
      Angenommen für die Aufgabe "Projektmanagement" gilt je Kommune
        | kommune   | bereitschaft |
        | Kommune 1 | nein         |
        | Kommune 2 | ja           |
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 2.5 auf die Regel "projekte-aufgabe-gelegenheit"

    Szenario: Kein Druck, genug Wissen: alle bleiben
      Angenommen für die Aufgabe "Projektmanagement" gilt je Kommune
        | kommune   | handlungsbedarf | fachwissen  | abgang_absehbar |
        | Kommune 1 | mittel          | ausreichend | nein            |
        | Kommune 2 | gering          | knapp       | nein            |
      Wenn der Maßnahmenplan erstellt wird
      Dann ist die Regel "projekte-aufgabe-bedarf" nicht erfüllt
      Und stützt sich die Maßnahme 2.5 auf die Regel "projekte-aufgabe-im-blick"

    Szenariogrundriss: Keine Gelegenheit, eine <was> Frist, und niemand geht voran
      Angenommen die Angabe "gelegenheit" der Aufgabe "Projektmanagement" ist nein
      Und die Angabe "frist" der Aufgabe "Projektmanagement" ist <frist>
      Und für die Aufgabe "Projektmanagement" gilt je Kommune
        | kommune   | bereitschaft |
        | Kommune 1 | nein         |
        | Kommune 2 | nein         |
      Wenn der Maßnahmenplan erstellt wird
      Dann ist die Regel "projekte-aufgabe-gelegenheit" nicht erfüllt
      Und stützt sich die Maßnahme 2.5 auf die Regel "projekte-aufgabe-im-blick"

      Beispiele:
        | was          | frist      |
        | ferne        | 02.11.2027 |
        | verstrichene | 31.10.2026 |

  Regel: Eine andere Aufgabe im Blick

    Szenario: Eine Aufgabe anderer Art spricht nicht für 2.5
      Angenommen ein Verbundraum mit 2 Kommunen
      Und der Verbundraum hat die Aufgabe "Stadtfest" der Art sonstige im Blick
      Und für die Aufgabe "Stadtfest" gilt je Kommune
        | kommune   | handlungsbedarf | bereitschaft |
        | Kommune 1 | hoch            | nein         |
        | Kommune 2 | gering          | ja           |
      Wenn der Maßnahmenplan erstellt wird
      Dann wird die Maßnahme 2.5 nicht empfohlen
