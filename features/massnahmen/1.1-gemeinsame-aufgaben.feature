# language: de
Funktionalität: Gemeinsame Aufgaben identifizieren und priorisieren (1.1)
  Der Vergleich der Aufgaben lohnt sich, wo mindestens zwei Kommunen dasselbe zu erledigen haben.

  Regel: Was für den Vergleich spricht

    Szenariogrundriss: Fehlende Schwerpunkte: <wert>
      Angenommen ein Verbundraum mit 2 Kommunen
      Und das Merkmal "schwerpunkte_fehlen" ist <wert>
      Wenn der Maßnahmenplan erstellt wird
      Dann wird die Maßnahme 1.1 <ergebnis>

      Beispiele:
        | wert      | ergebnis        |
        | nein      | nicht empfohlen |
        | unbekannt | nicht empfohlen |

    @N061 @N063
    Szenario: Wo Schwerpunkte fehlen, hilft der Vergleich der Aufgaben
      Angenommen ein Verbundraum mit 2 Kommunen
      Und das Merkmal "schwerpunkte_fehlen" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 1.1 mit mittlerem Gewicht auf die Regel "aufgaben-schwerpunkte-fehlen"
      Und beruft sich die Maßnahme 1.1 auf die Aussage N063

    @N058 @N126
    Szenario: Zwei Aufgaben, die es in zwei Kommunen gibt, brauchen eine Rangfolge
      Angenommen ein Verbundraum mit 3 Kommunen
      Und der Verbundraum hat die Aufgabe "Mitteilungsblatt" der Art sonstige im Blick
      Und der Verbundraum hat die Aufgabe "Stadtfest" der Art sonstige im Blick
      Und für die Aufgabe "Mitteilungsblatt" gilt je Kommune
        | kommune   |
        | Kommune 1 |
        | Kommune 2 |
      Und für die Aufgabe "Stadtfest" gilt je Kommune
        | kommune   |
        | Kommune 2 |
        | Kommune 3 |
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 1.1 mit mittlerem Gewicht auf die Regel "aufgaben-mehrere-gemeinsam"
      Und ist bei der Maßnahme 1.1 das Arbeitspaket "Rangfolge bilden" empfohlen

    @N058
    Szenario: Was nur eine Kommune hat, zählt nicht als gemeinsame Aufgabe
      Angenommen ein Verbundraum mit 3 Kommunen
      Und der Verbundraum hat die Aufgabe "Mitteilungsblatt" der Art sonstige im Blick
      Und der Verbundraum hat die Aufgabe "Stadtfest" der Art sonstige im Blick
      Und für die Aufgabe "Mitteilungsblatt" gilt je Kommune
        | kommune   |
        | Kommune 1 |
        | Kommune 2 |
      Und für die Aufgabe "Stadtfest" gilt je Kommune
        | kommune   |
        | Kommune 3 |
      Wenn der Maßnahmenplan erstellt wird
      Dann wird die Maßnahme 1.1 nicht empfohlen

    Szenario: Eine gemeinsame Aufgabe allein braucht noch keine Rangfolge
      Angenommen ein Verbundraum mit 2 Kommunen
      Und der Verbundraum hat die Aufgabe "Mitteilungsblatt" der Art sonstige im Blick
      Wenn der Maßnahmenplan erstellt wird
      Dann wird die Maßnahme 1.1 nicht empfohlen

    @N014 @N058
    Szenariogrundriss: Eine Aufgabe der Art <art> braucht vorher den Vergleich
      Angenommen ein Verbundraum mit 2 Kommunen
      Und der Verbundraum hat die Aufgabe "Neue Aufgabe" der Art <art> im Blick
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 1.1 mit geringem Gewicht auf die Regel "aufgaben-eine-im-blick"

      Beispiele:
        | art         |
        | querschnitt |
        | spezial     |
        | beauftragte |
        | linie       |
        | planung     |

    Szenariogrundriss: Eine Aufgabe der Art <art> kommt ohne Vergleich der Aufgaben aus
      Angenommen ein Verbundraum mit 2 Kommunen
      Und der Verbundraum hat die Aufgabe "Neue Aufgabe" der Art <art> im Blick
      Wenn der Maßnahmenplan erstellt wird
      Dann wird die Maßnahme 1.1 nicht empfohlen

      Beispiele:
        | art             |
        | beschaffung     |
        | technik         |
        | software        |
        | it_arbeitsplatz |
        | personal        |
        | ausbildung      |
        | prozess         |
        | sonstige        |

    Szenario: Ohne bekannte Art bleibt offen, ob der Vergleich nötig ist
      Angenommen ein Verbundraum mit 2 Kommunen
      Und der Verbundraum hat die Aufgabe "Quxbetreuung" im Blick
      Wenn der Maßnahmenplan erstellt wird
      Dann wird die Maßnahme 1.1 nicht empfohlen
      Und fehlt die Angabe "art"

    @N035
    Szenario: Eine Aufgabe, die ein Gesetz neu überträgt, ist ein guter Anfang
      Angenommen ein Verbundraum mit 2 Kommunen
      Und der Verbundraum hat die Aufgabe "Neues Gesetz" der Art sonstige im Blick
      Und die Angabe "neu_per_gesetz" der Aufgabe "Neues Gesetz" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 1.1 mit mittlerem Gewicht auf die Regel "aufgaben-neu-per-gesetz"
      Und beruft sich die Maßnahme 1.1 auf die Aussage N035

    Szenariogrundriss: Neu per Gesetz: <wert>
      Angenommen ein Verbundraum mit 2 Kommunen
      Und der Verbundraum hat die Aufgabe "Neues Gesetz" der Art sonstige im Blick
      Und die Angabe "neu_per_gesetz" der Aufgabe "Neues Gesetz" ist <wert>
      Wenn der Maßnahmenplan erstellt wird
      Dann wird die Maßnahme 1.1 nicht empfohlen

      Beispiele:
        | wert      |
        | nein      |
        | unbekannt |

    @N064
    Szenario: Was zwei Kommunen gleich wichtig ist, gehört nach vorn
      Angenommen ein Verbundraum mit 3 Kommunen
      Und der Verbundraum hat die Aufgabe "Mitteilungsblatt" der Art sonstige im Blick
      Und für die Aufgabe "Mitteilungsblatt" gilt je Kommune
        | kommune   | prioritaet |
        | Kommune 1 | hoch       |
        | Kommune 2 | hoch       |
        | Kommune 3 | gering     |
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 1.1 mit mittlerem Gewicht auf die Regel "aufgaben-gleich-wichtig"
      Und beruft sich die Maßnahme 1.1 auf die Aussage N064

    Szenariogrundriss: Sehr wichtig für eine Kommune, <zweite> für die andere
      Angenommen ein Verbundraum mit 2 Kommunen
      Und der Verbundraum hat die Aufgabe "Mitteilungsblatt" der Art sonstige im Blick
      Und für die Aufgabe "Mitteilungsblatt" gilt je Kommune
        | kommune   | prioritaet |
        | Kommune 1 | hoch       |
        | Kommune 2 | <zweite>   |
      Wenn der Maßnahmenplan erstellt wird
      Dann wird die Maßnahme 1.1 nicht empfohlen

      Beispiele:
        | zweite    |
        | mittel    |
        | gering    |
        | unbekannt |

    @N061 @N064
    Szenario: Stärke hier und dringender Bedarf dort ergänzen sich
      Angenommen ein Verbundraum mit 2 Kommunen
      Und der Verbundraum hat die Aufgabe "Mitteilungsblatt" der Art sonstige im Blick
      Und für die Aufgabe "Mitteilungsblatt" gilt je Kommune
        | kommune   | spezialisierung | handlungsbedarf |
        | Kommune 1 | hoch            | gering          |
        | Kommune 2 | gering          | hoch            |
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 1.1 mit mittlerem Gewicht auf die Regel "aufgaben-ergaenzung"

    Szenario: Eine Kommune allein ergänzt niemanden
      Angenommen ein Verbundraum mit 2 Kommunen
      Und der Verbundraum hat die Aufgabe "Mitteilungsblatt" der Art sonstige im Blick
      Und für die Aufgabe "Mitteilungsblatt" gilt je Kommune
        | kommune   | spezialisierung | handlungsbedarf |
        | Kommune 1 | hoch            | hoch            |
      Wenn der Maßnahmenplan erstellt wird
      Dann wird die Maßnahme 1.1 nicht empfohlen

    Szenariogrundriss: Keine Ergänzung bei Können <koennen> und Bedarf <bedarf>
      Angenommen ein Verbundraum mit 2 Kommunen
      Und der Verbundraum hat die Aufgabe "Mitteilungsblatt" der Art sonstige im Blick
      Und für die Aufgabe "Mitteilungsblatt" gilt je Kommune
        | kommune   | spezialisierung | handlungsbedarf |
        | Kommune 1 | <koennen>       | gering          |
        | Kommune 2 | gering          | <bedarf>        |
      Wenn der Maßnahmenplan erstellt wird
      Dann wird die Maßnahme 1.1 nicht empfohlen

      Beispiele:
        | koennen   | bedarf    |
        | hoch      | mittel    |
        | hoch      | unbekannt |
        | mittel    | hoch      |
        | unbekannt | hoch      |

    @N061
    Szenariogrundriss: Besonderes Gewicht durch „<angabe>“
      Angenommen ein Verbundraum mit 2 Kommunen
      Und der Verbundraum hat die Aufgabe "Mitteilungsblatt" der Art sonstige im Blick
      Und für die Aufgabe "Mitteilungsblatt" gilt je Kommune
        | kommune   | <angabe> |
        | Kommune 1 | ja       |
        | Kommune 2 | nein     |
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 1.1 mit geringem Gewicht auf die Regel "aufgaben-bedeutung"

      Beispiele:
        | angabe      |
        | strategisch |
        | politisch   |

    Szenariogrundriss: Kein besonderes Gewicht: <angabe> <wert>
      Angenommen ein Verbundraum mit 2 Kommunen
      Und der Verbundraum hat die Aufgabe "Mitteilungsblatt" der Art sonstige im Blick
      Und für die Aufgabe "Mitteilungsblatt" gilt je Kommune
        | kommune   | <angabe> |
        | Kommune 1 | <wert>   |
        | Kommune 2 | <wert>   |
      Wenn der Maßnahmenplan erstellt wird
      Dann wird die Maßnahme 1.1 nicht empfohlen

      Beispiele:
        | angabe      | wert      |
        | strategisch | nein      |
        | strategisch | unbekannt |
        | politisch   | nein      |
        | politisch   | unbekannt |

    @N113
    Szenario: Anzeichen für Szenario 1 und eine gemeinsame Aufgabe
      Angenommen ein Verbundraum mit 2 Kommunen
      Und das Merkmal "entscheidungstraeger_nicht_gewonnen" ist nein
      Und das Merkmal "ziele_unklar" ist ja
      Und der Verbundraum hat die Aufgabe "Mitteilungsblatt" der Art sonstige im Blick
      Wenn der Maßnahmenplan erstellt wird
      Dann ist das Ausgangsszenario S1 nur angezeigt
      Und stützt sich die Maßnahme 1.1 mit geringem Gewicht auf die Regel "aufgaben-anzeichen-szenario-1"

    Szenariogrundriss: Ohne Anzeichen für Szenario 1 genügt die Aufgabe nicht: <ziele>
      Angenommen ein Verbundraum mit 2 Kommunen
      Und das Merkmal "entscheidungstraeger_nicht_gewonnen" ist nein
      Und das Merkmal "ziele_unklar" ist <ziele>
      Und der Verbundraum hat die Aufgabe "Mitteilungsblatt" der Art sonstige im Blick
      Wenn der Maßnahmenplan erstellt wird
      Dann wird die Maßnahme 1.1 nicht empfohlen

      Beispiele:
        | ziele     |
        | nein      |
        | unbekannt |

    Szenario: Wo alles auf dem Weg ist, gibt es kein Anzeichen für Szenario 1
      Angenommen ein Verbundraum mit 2 Kommunen
      Und das Merkmal "entscheidungstraeger_nicht_gewonnen" ist nein
      Und das Merkmal "gemeinsame_basis_fehlt" ist nein
      Und das Merkmal "initiativen_ins_stocken_geraten" ist nein
      Und das Merkmal "schwerpunkte_fehlen" ist nein
      Und das Merkmal "verantwortung_ungeklaert" ist nein
      Und das Merkmal "ziele_unklar" ist nein
      Und das Merkmal "doppelarbeit_an_prozessen" ist nein
      Und der Verbundraum hat die Aufgabe "Mitteilungsblatt" der Art sonstige im Blick
      Wenn der Maßnahmenplan erstellt wird
      Dann ist das Ausgangsszenario S1 nicht erkannt
      Und ist die Regel "aufgaben-anzeichen-szenario-1" nicht erfüllt

    Szenario: Ohne gemeinsame Aufgabe genügen die Anzeichen nicht
      Angenommen ein Verbundraum mit 2 Kommunen
      Und das Merkmal "entscheidungstraeger_nicht_gewonnen" ist nein
      Und das Merkmal "ziele_unklar" ist ja
      Und der Verbundraum hat die Aufgabe "Mitteilungsblatt" der Art sonstige im Blick
      Und für die Aufgabe "Mitteilungsblatt" gilt je Kommune
        | kommune   |
        | Kommune 1 |
      Wenn der Maßnahmenplan erstellt wird
      Dann ist das Ausgangsszenario S1 nur angezeigt
      Und wird die Maßnahme 1.1 nicht empfohlen

  Regel: Verglichen wird nach dem Produktrahmen

    @N059 @N060
    Szenariogrundriss: Der Vergleich geht vom Produktrahmen aus: <anlass>
      Angenommen ein Verbundraum mit 2 Kommunen
      Und das Merkmal "<merkmal>" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann enthält der Maßnahmenplan einen Hinweis mit "KGSt, LeiKa, OZG-Leistungen"
      Und ist die Regel "aufgaben-produktrahmen" erfüllt
      Und enthält der Maßnahmenplan einen Hinweis mit "Produktrahmen des Landes"

      Beispiele:
        | anlass                 | merkmal                             |
        | Schwerpunkte fehlen    | schwerpunkte_fehlen                 |
        | Szenario 1 ist erkannt | entscheidungstraeger_nicht_gewonnen |

    @N059 @N060
    Szenariogrundriss: Schon eine Aufgabe der Art <art> wird nach dem Produktrahmen verglichen
      Angenommen ein Verbundraum mit 1 Kommune
      Und der Verbundraum hat die Aufgabe "Neue Aufgabe" der Art <art> im Blick
      Wenn der Maßnahmenplan erstellt wird
      Dann enthält der Maßnahmenplan einen Hinweis mit "KGSt, LeiKa, OZG-Leistungen"

      Beispiele:
        | art         |
        | querschnitt |
        | spezial     |
        | beauftragte |
        | linie       |
        | planung     |

    @N059 @N060
    Szenario: Auch zwei gemeinsame Aufgaben werden nach dem Produktrahmen verglichen
      Angenommen ein Verbundraum mit 2 Kommunen
      Und der Verbundraum hat die Aufgabe "Mitteilungsblatt" der Art sonstige im Blick
      Und der Verbundraum hat die Aufgabe "Stadtfest" der Art sonstige im Blick
      Wenn der Maßnahmenplan erstellt wird
      Dann enthält der Maßnahmenplan einen Hinweis mit "KGSt, LeiKa, OZG-Leistungen"

    @N059 @N060
    Szenario: Auch eine neue gesetzliche Aufgabe wird nach dem Produktrahmen eingeordnet
      Angenommen ein Verbundraum mit 2 Kommunen
      Und der Verbundraum hat die Aufgabe "Neues Gesetz" der Art sonstige im Blick
      Und die Angabe "neu_per_gesetz" der Aufgabe "Neues Gesetz" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann enthält der Maßnahmenplan einen Hinweis mit "KGSt, LeiKa, OZG-Leistungen"

    Szenario: Schwerpunkte stehen fest, und keine Aufgabe ist im Blick
      Angenommen ein Verbundraum mit 2 Kommunen
      Und das Merkmal "schwerpunkte_fehlen" ist nein
      Und das Merkmal "entscheidungstraeger_nicht_gewonnen" ist nein
      Und der Verbundraum hat keine Aufgabe im Blick
      Wenn der Maßnahmenplan erstellt wird
      Dann ist die Regel "aufgaben-produktrahmen" nicht erfüllt

    Szenario: Ohne Vergleich der Aufgaben kein Wort vom Produktrahmen
      Angenommen ein Verbundraum mit 2 Kommunen
      Und das Land ist "SN"
      Und der Verbundraum hat die Aufgabe "Mitteilungsblatt" der Art sonstige im Blick
      Und die Angabe "neu_per_gesetz" der Aufgabe "Mitteilungsblatt" ist nein
      Wenn der Maßnahmenplan erstellt wird
      Dann enthält der Maßnahmenplan keinen Hinweis mit "KGSt"

  Regel: Wie verglichen wird

    @N011
    Szenario: Vergleichen heißt abstimmen
      Angenommen ein Verbundraum mit 2 Kommunen
      Und das Merkmal "schwerpunkte_fehlen" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann ist die Zusammenarbeit bei der Maßnahme 1.1 koordinierend
      Und hat die Maßnahme 1.1 die Rechtsform arbeitsgruppe
      Und hat die Maßnahme 1.1 den Modus einleiten
      Und ist "Aufgaben- oder Produktkatalog" zu klären

    @N063
    Szenariogrundriss: Erst der eigene Bestand, dann der gemeinsame Fahrplan: <paket>
      Angenommen ein Verbundraum mit 2 Kommunen
      Und das Merkmal "schwerpunkte_fehlen" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann ist bei der Maßnahme 1.1 das Arbeitspaket "<paket>" empfohlen

      Beispiele:
        | paket                                       |
        | Katalog der Aufgaben nach Produkten         |
        | Aufgaben finden, die mehrere Kommunen haben |
        | Rangfolge bilden                            |
        | IKZ-Fahrplan                                |

    @N106
    Szenario: Bei einer Gelegenheit genügt eine kurze Prüfung
      Angenommen ein Verbundraum mit 2 Kommunen
      Und der Verbundraum hat die Aufgabe "Vergabestelle" im Blick
      Und die Angabe "gelegenheit" der Aufgabe "Vergabestelle" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann hat die Maßnahme 1.1 den Modus kurzpruefung
      Und stützt sich die Maßnahme 1.1 auf die Regel "kurzpruefung"
      Und kommt die Maßnahme 1.1 vor der Maßnahme 1.2

    Szenario: Der Vergleich wird nicht wiederholt
      Angenommen ein Verbundraum mit 2 Kommunen
      Und das Merkmal "schwerpunkte_fehlen" ist ja
      Und die Maßnahme 1.1 ist umgesetzt
      Wenn der Maßnahmenplan erstellt wird
      Dann wird die Maßnahme 1.1 nicht empfohlen

  Regel: Eine Aufgabe genügt, auch neben einer, die nichts damit zu tun hat

    Grundlage:
      Angenommen ein Verbundraum mit 2 Kommunen
      Und der Verbundraum hat die Aufgabe "Mitteilungsblatt" der Art sonstige im Blick
      Und die Angabe "neu_per_gesetz" der Aufgabe "Mitteilungsblatt" ist nein
      Und für die Aufgabe "Mitteilungsblatt" gilt je Kommune
        | kommune   | prioritaet | spezialisierung | handlungsbedarf | strategisch | politisch |
        | Kommune 1 | gering     | gering          | gering          | nein        | nein      |

    Szenario: Eine von zwei Aufgaben braucht vorher den Vergleich
      Angenommen der Verbundraum hat die Aufgabe "Archiv" der Art querschnitt im Blick
      Wenn der Maßnahmenplan erstellt wird
      Dann ist die Regel "aufgaben-eine-im-blick" erfüllt
      Und ist die Regel "aufgaben-produktrahmen" erfüllt

    Szenario: Eine von zwei Aufgaben überträgt ein Gesetz neu
      Angenommen der Verbundraum hat die Aufgabe "Neues Gesetz" der Art sonstige im Blick
      Und die Angabe "neu_per_gesetz" der Aufgabe "Neues Gesetz" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann ist die Regel "aufgaben-neu-per-gesetz" erfüllt
      Und ist die Regel "aufgaben-produktrahmen" erfüllt
      Und ist die Regel "hinweis-neues-recht" erfüllt

    Szenario: Eine von zwei Aufgaben ist mehreren wichtig, im Rat beachtet und ergänzt sich
      Angenommen der Verbundraum hat die Aufgabe "Märkte" der Art sonstige im Blick
      Und für die Aufgabe "Märkte" gilt je Kommune
        | kommune   | prioritaet | spezialisierung | handlungsbedarf | politisch |
        | Kommune 1 | hoch       | hoch            | gering          | ja        |
        | Kommune 2 | hoch       | gering          | hoch            | nein      |
      Wenn der Maßnahmenplan erstellt wird
      Dann ist die Regel "aufgaben-gleich-wichtig" erfüllt
      Und ist die Regel "aufgaben-ergaenzung" erfüllt
      Und ist die Regel "aufgaben-bedeutung" erfüllt

    Szenario: Anzeichen für Szenario 1, und eine von zwei Aufgaben ist gemeinsam
      Angenommen das Merkmal "ziele_unklar" ist ja
      Und der Verbundraum hat die Aufgabe "Märkte" der Art sonstige im Blick
      Wenn der Maßnahmenplan erstellt wird
      Dann ist die Regel "aufgaben-anzeichen-szenario-1" erfüllt
