# language: de
Funktionalität: Software-Landschaft konsolidieren (4.2)
  Verschiedene Programme allein sind kein Grund; es muss etwas daran hängen.

  @N108 @N119
  Szenario: Verschiedene Programme allein sind kein Grund
    Angenommen ein Verbundraum mit den Kommunen
      | name         | software.dms |
      | Musterstadt  | Produkt A    |
      | Beispieldorf | Produkt B    |
    Wenn der Maßnahmenplan erstellt wird
    Dann ist das Merkmal "softwarelandschaft_abweichend" ja
    Und ist die Regel "software-folgt-den-aufgaben" erfüllt
    Und wird die Maßnahme 4.2 nicht empfohlen
    Und enthält der Maßnahmenplan einen Hinweis mit "Technik folgt den Aufgaben"

  @N119
  Szenariogrundriss: Weichen Programme nicht erkennbar ab, fehlt der Hinweis: <was>
    Angenommen ein Verbundraum mit den Kommunen
      | name         | software.dms |
      | Musterstadt  | Produkt A    |
      | Beispieldorf | <produkt>    |
    Wenn der Maßnahmenplan erstellt wird
    Dann enthält der Maßnahmenplan keinen Hinweis mit "Technik folgt den Aufgaben"

    Beispiele:
      | was                   | produkt   |
      | beide nutzen dasselbe | Produkt A |
      | eines ist unbekannt   |           |

  @N072 @N102
  Szenariogrundriss: Eine gemeinsame Aufgabe der Art <art> hängt an den Programmen
    Angenommen ein Verbundraum mit den Kommunen
      | name         | software.dms |
      | Musterstadt  | Produkt A    |
      | Beispieldorf | Produkt B    |
    Und der Verbundraum hat die Aufgabe "Neue Aufgabe" der Art <art> im Blick
    Wenn der Maßnahmenplan erstellt wird
    Dann stützt sich die Maßnahme 4.2 mit mittlerem Gewicht auf die Regel "software-gemeinsame-aufgabe"
    Und hat die Maßnahme 4.2 einen Anlass mit "Gemeinsam geht es"

    Beispiele:
      | art         |
      | querschnitt |
      | spezial     |
      | linie       |
      | planung     |
      | prozess     |
      | software    |

  Szenario: Eine gemeinsame Aufgabe genügt, auch wenn eine andere nicht an den Programmen hängt
    Angenommen ein Verbundraum mit den Kommunen
      | name         | software.dms |
      | Musterstadt  | Produkt A    |
      | Beispieldorf | Produkt B    |
    Und der Verbundraum hat die Aufgabe "Standesamt" der Art linie im Blick
    Und der Verbundraum hat die Aufgabe "Stadtfest" der Art sonstige im Blick
    Wenn der Maßnahmenplan erstellt wird
    Dann stützt sich die Maßnahme 4.2 auf die Regel "software-gemeinsame-aufgabe"

  Szenariogrundriss: Eine Aufgabe der Art <art> hängt nicht an den Programmen
    Angenommen ein Verbundraum mit den Kommunen
      | name         | software.dms |
      | Musterstadt  | Produkt A    |
      | Beispieldorf | Produkt B    |
    Und der Verbundraum hat die Aufgabe "Neue Aufgabe" der Art <art> im Blick
    Wenn der Maßnahmenplan erstellt wird
    Dann wird die Maßnahme 4.2 nicht empfohlen

    Beispiele:
      | art         |
      | beauftragte |
      | beschaffung |
      | technik     |
      | ausbildung  |
      | sonstige    |

  Szenario: Was nur eine Kommune erledigt, hängt nicht an gleichen Programmen
    Angenommen ein Verbundraum mit den Kommunen
      | name         | software.dms |
      | Musterstadt  | Produkt A    |
      | Beispieldorf | Produkt B    |
    Und der Verbundraum hat die Aufgabe "Standesamt" der Art linie im Blick
    Und für die Aufgabe "Standesamt" gilt je Kommune
      | kommune     |
      | Musterstadt |
    Wenn der Maßnahmenplan erstellt wird
    Dann wird die Maßnahme 4.2 nicht empfohlen

  Szenariogrundriss: Gleiche oder unbekannte Programme: <was>
    Angenommen ein Verbundraum mit den Kommunen
      | name         | software.dms |
      | Musterstadt  | Produkt A    |
      | Beispieldorf | <produkt>    |
    Und der Verbundraum hat die Aufgabe "Standesamt" der Art linie im Blick
    Wenn der Maßnahmenplan erstellt wird
    Dann wird die Maßnahme 4.2 nicht empfohlen

    Beispiele:
      | was                   | produkt   |
      | beide nutzen dasselbe | Produkt A |
      | eines ist unbekannt   |           |

  Szenario: Ein abweichendes Haus unter vieren erreicht die Grenze
    Angenommen ein Verbundraum mit 4 Kommunen
    Und die Angabe "software.dms" jeder Kommune ist "Produkt A"
    Und die Angabe "software.dms" der Kommune "Kommune 4" ist "Produkt B"
    Und der Verbundraum hat die Aufgabe "Standesamt" der Art linie im Blick
    Wenn der Maßnahmenplan erstellt wird
    Dann beträgt die Kennzahl "softwarevielfalt" 0,5
    Und wird die Maßnahme 4.2 empfohlen

  Szenario: Ein abweichendes Haus unter fünfen erreicht die Grenze nicht
    Angenommen ein Verbundraum mit 5 Kommunen
    Und die Angabe "software.dms" jeder Kommune ist "Produkt A"
    Und die Angabe "software.dms" der Kommune "Kommune 5" ist "Produkt B"
    Und der Verbundraum hat die Aufgabe "Standesamt" der Art linie im Blick
    Wenn der Maßnahmenplan erstellt wird
    Dann beträgt die Kennzahl "softwarevielfalt" 0,4
    Und wird die Maßnahme 4.2 nicht empfohlen

  @N101 @N102
  Szenario: Ein altes Programm ist der Zeitpunkt für eine gemeinsame Wahl
    Angenommen ein Verbundraum mit den Kommunen
      | name         | software.dms.produkt | software.dms.seit |
      | Musterstadt  | Produkt A            | 2016              |
      | Beispieldorf | Produkt B            | 2024              |
    Und der Stichtag ist der 01.11.2026
    Wenn der Maßnahmenplan erstellt wird
    Dann stützt sich die Maßnahme 4.2 mit mittlerem Gewicht auf die Regel "software-altes-programm"
    Und hat die Maßnahme 4.2 einen Anlass mit "nötig, damit"

  Szenariogrundriss: Kein altes Programm: <was>
    Angenommen ein Verbundraum mit den Kommunen
      | name         | software.dms.produkt | software.dms.seit |
      | Musterstadt  | Produkt A            | <seit>            |
      | Beispieldorf | <produkt>            | 2024              |
    Und der Stichtag ist der 01.11.2026
    Wenn der Maßnahmenplan erstellt wird
    Dann wird die Maßnahme 4.2 nicht empfohlen

    Beispiele:
      | was                            | seit      | produkt   |
      | neun Jahre sind noch nicht alt | 2017      | Produkt B |
      | das Alter ist unbekannt        | unbekannt | Produkt B |
      | alt, aber alle nutzen dasselbe | 2001      | Produkt A |

  @N102 @N106
  Szenariogrundriss: Ein Vertrag, der bald endet, macht frei: <ende>
    Angenommen ein Verbundraum mit den Kommunen
      | name         | software.dms.produkt | software.dms.vertragsende |
      | Musterstadt  | Produkt A            | <ende>                    |
      | Beispieldorf | Produkt B            |                           |
    Und der Stichtag ist der 01.11.2026
    Wenn der Maßnahmenplan erstellt wird
    Dann stützt sich die Maßnahme 4.2 mit mittlerem Gewicht auf die Regel "software-vertrag-endet"
    Und hat die Maßnahme 4.2 einen Anlass mit "Gemeinsam geht es"

    Beispiele:
      | ende       |
      | 2026-11-01 |
      | 2028-11-01 |

  Szenariogrundriss: Kein Vertragsende in Sicht: <was>
    Angenommen ein Verbundraum mit den Kommunen
      | name         | software.dms.produkt | software.dms.vertragsende |
      | Musterstadt  | Produkt A            | <ende>                    |
      | Beispieldorf | <produkt>            |                           |
    Und der Stichtag ist der 01.11.2026
    Wenn der Maßnahmenplan erstellt wird
    Dann wird die Maßnahme 4.2 nicht empfohlen

    Beispiele:
      | was                             | ende       | produkt   |
      | zwei Jahre und ein Tag          | 2028-11-02 | Produkt B |
      | der Vertrag ist schon aus       | 2026-10-31 | Produkt B |
      | das Ende ist unbekannt          | unbekannt  | Produkt B |
      | bald, aber alle nutzen dasselbe | 2027-01-01 | Produkt A |

  @N102
  Szenario: Läuft jeder Vertrag noch länger als zwei Jahre, ist noch niemand frei
    Angenommen ein Verbundraum mit den Kommunen
      | name         | software.dms.produkt | software.dms.vertragsende |
      | Musterstadt  | Produkt A            | 2028-11-02                |
      | Beispieldorf | Produkt B            | 2029-06-30                |
    Und der Stichtag ist der 01.11.2026
    Wenn der Maßnahmenplan erstellt wird
    Dann ist die Regel "software-vertrag-endet" nicht erfüllt

  @N101
  Szenario: Zuerst eine gemeinsame Struktur, damit nicht jeder anders aufräumt
    Angenommen ein Verbundraum mit den Kommunen
      | name         | software.dms |
      | Musterstadt  | Produkt A    |
      | Beispieldorf | Produkt B    |
    Und der Verbundraum hat die Aufgabe "Standesamt" der Art linie im Blick
    Wenn der Maßnahmenplan erstellt wird
    Dann ist bei der Maßnahme 4.2 das Arbeitspaket "Servicekatalog" empfohlen
    Und ist die Zusammenarbeit bei der Maßnahme 4.2 mischform
    Und hat die Maßnahme 4.2 die Rechtsform arbeitsgruppe

  @N072 @N108
  Szenario: Die gemeinsame Aufgabe wartet nicht auf gleiche Programme
    Angenommen ein Verbundraum mit den Kommunen
      | name         | software.dms |
      | Musterstadt  | Produkt A    |
      | Beispieldorf | Produkt B    |
    Und der Verbundraum hat die Aufgabe "Standesamt" der Art linie im Blick
    Und für die Aufgabe "Standesamt" gilt je Kommune
      | kommune      | vertretung |
      | Musterstadt  | nein       |
      | Beispieldorf | ja         |
    Wenn der Maßnahmenplan erstellt wird
    Dann steht die Maßnahme 1.4 in Phase 1
    Und kommt die Maßnahme 1.4 vor der Maßnahme 4.2

  Regel: Programme als Aufgabe des Verbundraums

    Grundlage:
      Angenommen ein Verbundraum mit 2 Kommunen
      Und der Stichtag ist der 01.11.2026
      Und der Verbundraum hat die Aufgabe "Fachverfahren" der Art software im Blick
      Und der Verbundraum hat die Aufgabe "Partnerstadt besuchen" der Art sonstige im Blick

    @N061
    Szenario: Wer die Aufgabe im Blick hat, bekommt 4.2 vorgeschlagen
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 4.2 mit geringem Gewicht auf die Regel "software-aufgabe-im-blick"
      Und dient die Maßnahme 4.2 der Aufgabe "Fachverfahren"

    @N101 @N102
    Szenariogrundriss: Der Bedarf ist groß: <was>
      Angenommen für die Aufgabe "Fachverfahren" gilt je Kommune
        | kommune   | <angabe>   |
        | Kommune 1 | <wert>     |
        | Kommune 2 | <anderswo> |
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 4.2 mit hohem Gewicht auf die Regel "software-aufgabe-bedarf"
      Und hat die Maßnahme 4.2 einen Anlass mit "nötig, damit"

      Beispiele:
        | was              | angabe          | wert         | anderswo    |
        | es drängt        | handlungsbedarf | hoch         | gering      |
        | Wissen fehlt     | fachwissen      | unzureichend | ausreichend |
        | niemand vertritt | vertretung      | nein         | ja          |

    @N106
    Szenariogrundriss: Der Zeitpunkt ist günstig: <was>
      Angenommen die Angabe "<angabe>" der Aufgabe "Fachverfahren" ist <wert>
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 4.2 mit mittlerem Gewicht auf die Regel "software-aufgabe-gelegenheit"

      Beispiele:
        | was              | angabe      | wert       |
        | eine Gelegenheit | gelegenheit | ja         |
        | die Frist ist da | frist       | 01.11.2026 |
        | die Frist naht   | frist       | 01.11.2027 |

    Szenario: Eine Kommune geht voran
      Angenommen für die Aufgabe "Fachverfahren" gilt je Kommune
        | kommune   | bereitschaft |
        | Kommune 1 | nein         |
        | Kommune 2 | ja           |
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 4.2 auf die Regel "software-aufgabe-gelegenheit"

    Szenario: Kein Druck, genug Wissen: jemand vertritt
      Angenommen für die Aufgabe "Fachverfahren" gilt je Kommune
        | kommune   | handlungsbedarf | fachwissen  | vertretung |
        | Kommune 1 | mittel          | ausreichend | ja         |
        | Kommune 2 | gering          | knapp       | ja         |
      Wenn der Maßnahmenplan erstellt wird
      Dann ist die Regel "software-aufgabe-bedarf" nicht erfüllt
      Und stützt sich die Maßnahme 4.2 auf die Regel "software-aufgabe-im-blick"

    Szenariogrundriss: Keine Gelegenheit, eine <was> Frist, und niemand geht voran
      Angenommen die Angabe "gelegenheit" der Aufgabe "Fachverfahren" ist nein
      Und die Angabe "frist" der Aufgabe "Fachverfahren" ist <frist>
      Und für die Aufgabe "Fachverfahren" gilt je Kommune
        | kommune   | bereitschaft |
        | Kommune 1 | nein         |
        | Kommune 2 | nein         |
      Wenn der Maßnahmenplan erstellt wird
      Dann ist die Regel "software-aufgabe-gelegenheit" nicht erfüllt
      Und stützt sich die Maßnahme 4.2 auf die Regel "software-aufgabe-im-blick"

      Beispiele:
        | was          | frist      |
        | ferne        | 02.11.2027 |
        | verstrichene | 31.10.2026 |

  Regel: Eine andere Aufgabe im Blick

    Szenario: Eine Aufgabe anderer Art spricht nicht für 4.2
      Angenommen ein Verbundraum mit 2 Kommunen
      Und der Verbundraum hat die Aufgabe "Stadtfest" der Art sonstige im Blick
      Und für die Aufgabe "Stadtfest" gilt je Kommune
        | kommune   | handlungsbedarf | bereitschaft |
        | Kommune 1 | hoch            | nein         |
        | Kommune 2 | gering          | ja           |
      Wenn der Maßnahmenplan erstellt wird
      Dann wird die Maßnahme 4.2 nicht empfohlen
