# language: de
Funktionalität: Moderne IT-Arbeitsplätze als Standard etablieren (4.3)
  Ein gemeinsamer Standard hilft, wo Ausstattung bremst, Beschäftigte sich aushelfen oder fehlen.

  @N103
  Szenario: Veraltete Arbeitsplätze bremsen
    Angenommen ein Verbundraum mit den Kommunen
      | name         | it_arbeitsplaetze |
      | Musterstadt  | veraltet          |
      | Beispieldorf | zeitgemaess       |
    Wenn der Maßnahmenplan erstellt wird
    Dann stützt sich die Maßnahme 4.3 mit mittlerem Gewicht auf die Regel "arbeitsplatz-veraltet"
    Und hat die Maßnahme 4.3 einen Anlass mit "nötig, damit"

  Szenariogrundriss: Arbeitsplätze <stand> bremsen nicht
    Angenommen ein Verbundraum mit den Kommunen
      | name         | it_arbeitsplaetze |
      | Musterstadt  | <stand>           |
      | Beispieldorf | zeitgemaess       |
    Wenn der Maßnahmenplan erstellt wird
    Dann wird die Maßnahme 4.3 nicht empfohlen

    Beispiele:
      | stand       |
      | teilweise   |
      | zeitgemaess |
      | unbekannt   |

  @N104
  Szenariogrundriss: Zwei Kommunen ohne zeitgemäße Ausstattung brauchen einen Standard: <erste>
    Angenommen ein Verbundraum mit den Kommunen
      | name         | it_arbeitsplaetze |
      | Musterstadt  | <erste>           |
      | Beispieldorf | teilweise         |
    Wenn der Maßnahmenplan erstellt wird
    Dann stützt sich die Maßnahme 4.3 mit geringem Gewicht auf die Regel "arbeitsplatz-gemeinsamer-standard"
    Und hat die Maßnahme 4.3 einen Anlass mit "Gemeinsam geht es"

    Beispiele:
      | erste     |
      | teilweise |
      | veraltet  |

  Szenariogrundriss: Ein Haus allein braucht keinen gemeinsamen Standard, das andere: <zweite>
    Angenommen ein Verbundraum mit den Kommunen
      | name         | it_arbeitsplaetze |
      | Musterstadt  | teilweise         |
      | Beispieldorf | <zweite>          |
    Wenn der Maßnahmenplan erstellt wird
    Dann wird die Maßnahme 4.3 nicht empfohlen

    Beispiele:
      | zweite      |
      | zeitgemaess |
      | unbekannt   |

  @N104
  Szenariogrundriss: Wo Stellen offen sind, soll die Ausstattung Bewerber locken: <stand>
    Angenommen ein Verbundraum mit den Kommunen
      | name         | it_arbeitsplaetze | offene_stellen |
      | Musterstadt  | <stand>           | 1              |
      | Beispieldorf | zeitgemaess       | 0              |
    Wenn der Maßnahmenplan erstellt wird
    Dann stützt sich die Maßnahme 4.3 mit geringem Gewicht auf die Regel "arbeitsplatz-fuer-bewerber"
    Und hat die Maßnahme 4.3 einen Anlass mit "nötig, damit"

    Beispiele:
      | stand     |
      | teilweise |
      | veraltet  |

  Szenariogrundriss: Die Ausstattung schreckt niemanden ab: <was>
    Angenommen ein Verbundraum mit den Kommunen
      | name         | it_arbeitsplaetze | offene_stellen |
      | Musterstadt  | <stand>           | <offen>        |
      | Beispieldorf | zeitgemaess       | 2              |
    Wenn der Maßnahmenplan erstellt wird
    Dann wird die Maßnahme 4.3 nicht empfohlen

    Beispiele:
      | was                           | stand       | offen     |
      | es gibt keine offenen Stellen | teilweise   | 0         |
      | offene Stellen unbekannt      | teilweise   | unbekannt |
      | die Ausstattung ist zeitgemäß | zeitgemaess | 2         |
      | die Ausstattung ist unbekannt | unbekannt   | 2         |

  @N104 @N105
  Szenariogrundriss: Ist Geld da, kann gleich beschafft werden: <was>
    Angenommen ein Verbundraum mit 2 Kommunen
    Und die Angabe "it_arbeitsplaetze" der Kommune "Kommune 1" ist veraltet
    Und das Merkmal "finanzmittel_fehlen" ist <geld>
    Und die Angabe "foerdermittel_verfuegbar" ist <foerderung>
    Wenn der Maßnahmenplan erstellt wird
    Dann ist bei der Maßnahme 4.3 das Arbeitspaket "Beschaffen, einführen und schulen" <ergebnis>
    Und ist die Regel "arbeitsplatz-beschaffen" <lage>

    Beispiele:
      | was                             | geld      | foerderung | ergebnis        | lage    |
      | Geld fehlt nicht                | nein      | unbekannt  | empfohlen       | erfüllt |
      | Fördermittel gleichen es aus    | ja        | ja         | empfohlen       | erfüllt |
      | Fördermittel, Lage unbekannt    | unbekannt | ja         | empfohlen       | erfüllt |
      | Geld fehlt, Förderung unbekannt | ja        | unbekannt  | nicht empfohlen | offen   |
      | über Geld ist nichts bekannt    | unbekannt | unbekannt  | nicht empfohlen | offen   |

  Szenario: Wer nur teilweise veraltet ist, muss nicht gleich beschaffen
    Angenommen ein Verbundraum mit 2 Kommunen
    Und die Angabe "it_arbeitsplaetze" jeder Kommune ist teilweise
    Und die Angabe "foerdermittel_verfuegbar" ist ja
    Wenn der Maßnahmenplan erstellt wird
    Dann ist bei der Maßnahme 4.3 das Arbeitspaket "Beschaffen, einführen und schulen" nicht empfohlen

  @N105
  Szenario: Ohne Geld und ohne Fördermittel wartet neue Ausstattung
    Angenommen ein Verbundraum mit 2 Kommunen
    Und die Angabe "it_arbeitsplaetze" jeder Kommune ist veraltet
    Und das Merkmal "finanzmittel_fehlen" ist ja
    Und die Angabe "foerdermittel_verfuegbar" ist nein
    Wenn der Maßnahmenplan erstellt wird
    Dann steht die Maßnahme 4.3 in Phase 4
    Und stützt sich die Maßnahme 4.3 auf die Regel "arbeitsplatz-kein-geld"

  @N105
  Szenariogrundriss: Solange Geld möglich ist, wartet nichts: <was>
    Angenommen ein Verbundraum mit 2 Kommunen
    Und die Angabe "it_arbeitsplaetze" jeder Kommune ist veraltet
    Und das Merkmal "finanzmittel_fehlen" ist <geld>
    Und die Angabe "foerdermittel_verfuegbar" ist <foerderung>
    Wenn der Maßnahmenplan erstellt wird
    Dann steht die Maßnahme 4.3 in Phase 1

    Beispiele:
      | was                      | geld      | foerderung |
      | Geld ist da              | nein      | nein       |
      | ob Geld fehlt, ist offen | unbekannt | nein       |
      | Fördermittel gibt es     | ja        | ja         |
      | Fördermittel unbekannt   | ja        | unbekannt  |

  @N103
  Szenario: Die sechs Anforderungen stehen am Anfang
    Angenommen ein Verbundraum mit 2 Kommunen
    Und die Angabe "it_arbeitsplaetze" jeder Kommune ist veraltet
    Wenn der Maßnahmenplan erstellt wird
    Dann ist bei der Maßnahme 4.3 das Arbeitspaket "hybrid, digital, vernetzt, anwenderfreundlich" empfohlen
    Und ist die Zusammenarbeit bei der Maßnahme 4.3 mischform
    Und hat die Maßnahme 4.3 die Rechtsform arbeitsgruppe

  Regel: Arbeitsplätze als Aufgabe des Verbundraums

    Grundlage:
      Angenommen ein Verbundraum mit 2 Kommunen
      Und der Stichtag ist der 01.11.2026
      Und der Verbundraum hat die Aufgabe "Homeoffice" der Art it_arbeitsplatz im Blick
      Und der Verbundraum hat die Aufgabe "Partnerstadt besuchen" der Art sonstige im Blick

    @N061
    Szenario: Wer die Aufgabe im Blick hat, bekommt 4.3 vorgeschlagen
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 4.3 mit geringem Gewicht auf die Regel "arbeitsplatz-aufgabe-im-blick"
      Und dient die Maßnahme 4.3 der Aufgabe "Homeoffice"

    @N103
    Szenariogrundriss: Der Bedarf ist groß: <was>
      Angenommen für die Aufgabe "Homeoffice" gilt je Kommune
        | kommune   | <angabe>   |
        | Kommune 1 | <wert>     |
        | Kommune 2 | <anderswo> |
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 4.3 mit hohem Gewicht auf die Regel "arbeitsplatz-aufgabe-bedarf"
      Und hat die Maßnahme 4.3 einen Anlass mit "nötig, damit"

      Beispiele:
        | was          | angabe          | wert         | anderswo    |
        | es drängt    | handlungsbedarf | hoch         | gering      |
        | Wissen fehlt | fachwissen      | unzureichend | ausreichend |

    @N106
    Szenariogrundriss: Der Zeitpunkt ist günstig: <was>
      Angenommen die Angabe "<angabe>" der Aufgabe "Homeoffice" ist <wert>
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 4.3 mit mittlerem Gewicht auf die Regel "arbeitsplatz-aufgabe-gelegenheit"

      Beispiele:
        | was              | angabe      | wert       |
        | eine Gelegenheit | gelegenheit | ja         |
        | die Frist ist da | frist       | 01.11.2026 |
        | die Frist naht   | frist       | 01.11.2027 |

    Szenario: Eine Kommune geht voran
      Angenommen für die Aufgabe "Homeoffice" gilt je Kommune
        | kommune   | bereitschaft |
        | Kommune 1 | nein         |
        | Kommune 2 | ja           |
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 4.3 auf die Regel "arbeitsplatz-aufgabe-gelegenheit"

    Szenario: Kein Druck, genug Wissen: der Bedarf ist nicht groß
      Angenommen für die Aufgabe "Homeoffice" gilt je Kommune
        | kommune   | handlungsbedarf | fachwissen  |
        | Kommune 1 | mittel          | ausreichend |
        | Kommune 2 | gering          | knapp       |
      Wenn der Maßnahmenplan erstellt wird
      Dann ist die Regel "arbeitsplatz-aufgabe-bedarf" nicht erfüllt
      Und stützt sich die Maßnahme 4.3 auf die Regel "arbeitsplatz-aufgabe-im-blick"

    Szenariogrundriss: Keine Gelegenheit, eine <was> Frist, und niemand geht voran
      Angenommen die Angabe "gelegenheit" der Aufgabe "Homeoffice" ist nein
      Und die Angabe "frist" der Aufgabe "Homeoffice" ist <frist>
      Und für die Aufgabe "Homeoffice" gilt je Kommune
        | kommune   | bereitschaft |
        | Kommune 1 | nein         |
        | Kommune 2 | nein         |
      Wenn der Maßnahmenplan erstellt wird
      Dann ist die Regel "arbeitsplatz-aufgabe-gelegenheit" nicht erfüllt
      Und stützt sich die Maßnahme 4.3 auf die Regel "arbeitsplatz-aufgabe-im-blick"

      Beispiele:
        | was          | frist      |
        | ferne        | 02.11.2027 |
        | verstrichene | 31.10.2026 |

  Regel: Eine andere Aufgabe im Blick

    Szenario: Eine Aufgabe anderer Art spricht nicht für 4.3
      Angenommen ein Verbundraum mit 2 Kommunen
      Und der Verbundraum hat die Aufgabe "Stadtfest" der Art sonstige im Blick
      Und für die Aufgabe "Stadtfest" gilt je Kommune
        | kommune   | handlungsbedarf | bereitschaft |
        | Kommune 1 | hoch            | nein         |
        | Kommune 2 | gering          | ja           |
      Wenn der Maßnahmenplan erstellt wird
      Dann wird die Maßnahme 4.3 nicht empfohlen
