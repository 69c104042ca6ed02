# language: de
Funktionalität: Hinweise, die zu keiner einzelnen Maßnahme gehören
  Sie begleiten den Plan, schreiben aber nichts vor.

  @N001
  Szenariogrundriss: Eine Kommune mit <einwohner> Einwohnern bekommt einen Hinweis, keinen Ausschluss
    Angenommen ein Verbundraum mit den Kommunen
      | name         | einwohner   |
      | Musterstadt  | <einwohner> |
      | Beispieldorf | 3.000       |
    Wenn der Maßnahmenplan erstellt wird
    Dann enthält der Maßnahmenplan einen Hinweis mit "Musterstadt“: größer als die Kommunen"
    Und ist die Regel "hinweis-groessere-kommune" erfüllt
    Und sind an der Maßnahme 0 die Kommunen "Musterstadt" und "Beispieldorf" beteiligt

    Beispiele:
      | einwohner |
      | 15.001    |
      | 80.000    |

  @N001
  Szenariogrundriss: Kein Hinweis zur Größe: <einwohner>
    Angenommen ein Verbundraum mit den Kommunen
      | name         | einwohner   |
      | Musterstadt  | <einwohner> |
      | Beispieldorf | 3.000       |
    Wenn der Maßnahmenplan erstellt wird
    Dann enthält der Maßnahmenplan keinen Hinweis mit "größer als die Kommunen"

    Beispiele:
      | einwohner |
      | 15.000    |
      | unbekannt |

  @N010 @N041 @N090
  Szenariogrundriss: Außerhalb Sachsens gilt nicht alles: <was>
    Angenommen ein Verbundraum mit den Kommunen
      | name         | ags      |
      | Musterstadt  | <ags>    |
      | Beispieldorf | 16077001 |
    Wenn der Maßnahmenplan erstellt wird
    Dann enthält der Maßnahmenplan einen Hinweis mit "Einiges gilt nur in Sachsen"
    Und ist die Regel "hinweis-ausserhalb-sachsens" erfüllt

    Beispiele:
      | was                | ags      |
      | beide in Thüringen | 16077002 |
      | eine Angabe genügt |          |

  Szenariogrundriss: In Sachsen oder ohne bekanntes Land kein Hinweis: <was>
    Angenommen ein Verbundraum mit den Kommunen
      | name         | ags   |
      | Musterstadt  | <ags> |
      | Beispieldorf |       |
    Wenn der Maßnahmenplan erstellt wird
    Dann enthält der Maßnahmenplan keinen Hinweis mit "Einiges gilt nur in Sachsen"

    Beispiele:
      | was            | ags      |
      | Sachsen        | 14625010 |
      | nichts bekannt |          |

  Szenario: Liegen die Kommunen in zwei Ländern, wird nicht geraten
    Angenommen ein Verbundraum mit den Kommunen
      | name         | ags      |
      | Musterstadt  | 14625010 |
      | Beispieldorf | 16077001 |
    Wenn der Maßnahmenplan erstellt wird
    Dann enthält der Maßnahmenplan keinen Hinweis mit "Einiges gilt nur in Sachsen"

  @N015
  Szenariogrundriss: Vor dem Vertrag ist einiges zu klären: Art <art>
    Angenommen ein Verbundraum mit 2 Kommunen
    Und der Verbundraum hat die Aufgabe "Neue Aufgabe" der Art <art> im Blick
    Wenn der Maßnahmenplan erstellt wird
    Dann enthält der Maßnahmenplan einen Hinweis mit "Klären Sie vor dem Vertrag"
    Und ist die Regel "hinweis-vor-dem-vertrag" erfüllt
    Und enthält der Maßnahmenplan einen Hinweis mit "Die Liste ist nicht vollständig"

    Beispiele:
      | art         |
      | querschnitt |
      | spezial     |
      | beauftragte |
      | linie       |
      | technik     |
      | ausbildung  |

  @N015
  Szenariogrundriss: Ohne Vertrag in Sicht kein Rat dazu: Art <art>
    Angenommen ein Verbundraum mit 2 Kommunen
    Und der Verbundraum hat die Aufgabe "Neue Aufgabe" der Art <art> im Blick
    Wenn der Maßnahmenplan erstellt wird
    Dann enthält der Maßnahmenplan keinen Hinweis mit "Klären Sie vor dem Vertrag"

    Beispiele:
      | art         |
      | planung     |
      | beschaffung |
      | software    |
      | fortbildung |
      | wissen      |
      | sonstige    |

  @N015
  Szenario: Eine Aufgabe genügt, auch wenn eine andere bei der Abstimmung bleibt
    Angenommen ein Verbundraum mit 2 Kommunen
    Und der Verbundraum hat die Aufgabe "Standesamt" der Art linie im Blick
    Und der Verbundraum hat die Aufgabe "Stadtfest" der Art sonstige im Blick
    Wenn der Maßnahmenplan erstellt wird
    Dann enthält der Maßnahmenplan einen Hinweis mit "Klären Sie vor dem Vertrag"

  Szenario: Was nur eine Kommune hat, braucht keinen Vertrag
    Angenommen ein Verbundraum mit 2 Kommunen
    Und der Verbundraum hat die Aufgabe "Standesamt" der Art linie im Blick
    Und für die Aufgabe "Standesamt" gilt je Kommune
      | kommune   |
      | Kommune 1 |
    Wenn der Maßnahmenplan erstellt wird
    Dann enthält der Maßnahmenplan keinen Hinweis mit "Klären Sie vor dem Vertrag"

  @N109
  Szenariogrundriss: Bei neuem Recht zuerst ein loser Austausch: <neu>
    Angenommen ein Verbundraum mit 2 Kommunen
    Und der Verbundraum hat die Aufgabe "Wärmeplanung" im Blick
    Und die Angabe "neu_per_gesetz" der Aufgabe "Wärmeplanung" ist <neu>
    Wenn der Maßnahmenplan erstellt wird
    Dann enthält der Maßnahmenplan <einen> Hinweis mit "Neues Recht ist oft noch nicht gefestigt"
    Und ist die Regel "hinweis-neues-recht" <lage>

    Beispiele:
      | neu       | einen  | lage          |
      | ja        | einen  | erfüllt       |
      | nein      | keinen | nicht erfüllt |
      | unbekannt | keinen | offen         |

  @N003 @N121
  Szenariogrundriss: Sind Ziele oder Schwerpunkte offen, hilft die leere Matrix: <merkmal>
    Angenommen ein Verbundraum mit 2 Kommunen
    Und das Merkmal "<merkmal>" ist ja
    Wenn der Maßnahmenplan erstellt wird
    Dann enthält der Maßnahmenplan einen Hinweis mit "vier Seiten der Verwaltung mal sechs Einflüsse"
    Und ist die Regel "hinweis-matrix" erfüllt
    Und enthält der Maßnahmenplan einen Hinweis mit "neun Felder"
    Und enthält der Maßnahmenplan einen Hinweis mit "zu anderen Ergebnissen kommen"

    Beispiele:
      | merkmal                             |
      | ziele_unklar                        |
      | schwerpunkte_fehlen                 |
      | entscheidungstraeger_nicht_gewonnen |

  @N121
  Szenariogrundriss: Sind Ziele und Schwerpunkte klar, braucht es die Matrix nicht: <wert>
    Angenommen ein Verbundraum mit 2 Kommunen
    Und das Merkmal "ziele_unklar" ist <wert>
    Und das Merkmal "schwerpunkte_fehlen" ist <wert>
    Und das Merkmal "verantwortung_ungeklaert" ist ja
    Wenn der Maßnahmenplan erstellt wird
    Dann enthält der Maßnahmenplan keinen Hinweis mit "vier Seiten der Verwaltung"

    Beispiele:
      | wert      |
      | nein      |
      | unbekannt |

  @N113
  Szenariogrundriss: Die Szenarien sind keine Schubladen: <erstes> und <zweites>
    Angenommen ein Verbundraum mit 2 Kommunen
    Und das Merkmal "<erstes>" ist ja
    Und das Merkmal "<zweites>" ist ja
    Wenn der Maßnahmenplan erstellt wird
    Dann enthält der Maßnahmenplan einen Hinweis mit "keine Schubladen"
    Und ist die Regel "hinweis-mehrere-ausgangslagen" erfüllt

    Beispiele:
      | erstes                              | zweites                             |
      | entscheidungstraeger_nicht_gewonnen | wille_ohne_umsetzung                |
      | wille_ohne_umsetzung                | ikz_als_zusatzaufwand               |
      | ikz_als_zusatzaufwand               | entscheidungstraeger_nicht_gewonnen |

  @N113
  Szenariogrundriss: Ein Szenario allein ist eindeutig, ein zweites ist <zweites>
    Angenommen ein Verbundraum mit 2 Kommunen
    Und das Merkmal "wille_ohne_umsetzung" ist ja
    Und das Merkmal "ikz_als_zusatzaufwand" ist <zweites>
    Wenn der Maßnahmenplan erstellt wird
    Dann enthält der Maßnahmenplan keinen Hinweis mit "keine Schubladen"

    Beispiele:
      | zweites   |
      | nein      |
      | unbekannt |

  @N113
  Szenariogrundriss: Ein Szenario ist erkannt, <zweites> ist nur angezeigt
    Angenommen ein Verbundraum mit 2 Kommunen
    Und das Merkmal "<erstes>" ist ja
    Und das Merkmal "<anzeichen>" ist ja
    Wenn der Maßnahmenplan erstellt wird
    Dann ist das Ausgangsszenario <zweites> nur angezeigt
    Und enthält der Maßnahmenplan keinen Hinweis mit "keine Schubladen"

    Beispiele:
      | zweites | anzeichen                       | erstes                              |
      | S1      | doppelarbeit_an_prozessen       | wille_ohne_umsetzung                |
      | S2      | arbeitsmenge_nicht_bewaeltigbar | ikz_als_zusatzaufwand               |
      | S3      | fachsoftware_zu_schwierig       | entscheidungstraeger_nicht_gewonnen |

  @N115 @N128
  Szenariogrundriss: Zu viel Arbeit für eine Gruppe: <wert>
    Angenommen ein Verbundraum mit 2 Kommunen
    Und das Merkmal "arbeitsmenge_nicht_bewaeltigbar" ist <wert>
    Wenn der Maßnahmenplan erstellt wird
    Dann enthält der Maßnahmenplan <einen> Hinweis mit "Leitung und Strategie, Innere Verwaltung, IT und E-Government, Bauhof, Feuerwehr"

    Beispiele:
      | wert      | einen  |
      | ja        | einen  |
      | nein      | keinen |
      | unbekannt | keinen |

  @N009
  Szenariogrundriss: Ab mehr als dreißig Kommunen rät der Plan zu kleineren Verbundräumen: <anzahl>
    Angenommen ein Verbundraum mit <anzahl> Kommunen
    Wenn der Maßnahmenplan erstellt wird
    Dann enthält der Maßnahmenplan <einen> Hinweis mit "bilden Sie kleinere Verbundräume"

    Beispiele:
      | anzahl | einen  |
      | 30     | keinen |
      | 31     | einen  |

  @N120
  Szenario: Wer Ziele und Schwerpunkte hat, braucht keine Matrix
    Angenommen ein Verbundraum mit 2 Kommunen
    Und das Merkmal "entscheidungstraeger_nicht_gewonnen" ist nein
    Und das Merkmal "ziele_unklar" ist nein
    Und das Merkmal "schwerpunkte_fehlen" ist nein
    Wenn der Maßnahmenplan erstellt wird
    Dann ist die Regel "hinweis-matrix" nicht erfüllt

  Regel: Viele Aufgaben auf einmal

    Grundlage:
      Angenommen ein Verbundraum mit 2 Kommunen
      Und der Verbundraum hat die Aufgabe "Standesamt" im Blick
      Und der Verbundraum hat die Aufgabe "Bauhof" im Blick
      Und der Verbundraum hat die Aufgabe "Archiv" im Blick
      Und der Verbundraum hat die Aufgabe "Datenschutz" im Blick

    @N128
    Szenario: Vier gemeinsame Aufgaben schafft eine Gruppe
      Wenn der Maßnahmenplan erstellt wird
      Dann enthält der Maßnahmenplan keinen Hinweis mit "auf mehrere Gruppen"

    Szenario: Vier gemeinsame Aufgaben, und die Arbeit ist zu schaffen
      Angenommen das Merkmal "arbeitsmenge_nicht_bewaeltigbar" ist nein
      Wenn der Maßnahmenplan erstellt wird
      Dann ist die Regel "hinweis-arbeit-auf-gruppen-verteilen" nicht erfüllt

    @N128
    Szenario: Fünf gemeinsame Aufgaben brauchen mehrere Gruppen
      Angenommen der Verbundraum hat die Aufgabe "Vergabestelle" im Blick
      Wenn der Maßnahmenplan erstellt wird
      Dann enthält der Maßnahmenplan einen Hinweis mit "auf mehrere Gruppen"
      Und ist die Regel "hinweis-arbeit-auf-gruppen-verteilen" erfüllt
      Und enthält der Maßnahmenplan keinen Hinweis mit "49 näher geprüften Ideen"

    @N128
    Szenario: Die fünfte Aufgabe hat nur eine Kommune
      Angenommen der Verbundraum hat die Aufgabe "Vergabestelle" im Blick
      Und für die Aufgabe "Vergabestelle" gilt je Kommune
        | kommune   |
        | Kommune 1 |
      Wenn der Maßnahmenplan erstellt wird
      Dann enthält der Maßnahmenplan keinen Hinweis mit "auf mehrere Gruppen"

    @N126 @N130
    Szenario: Aus sechs Aufgaben wird gewählt, nach Nutzen, Kosten und Aufwand
      Angenommen der Verbundraum hat die Aufgabe "Vergabestelle" im Blick
      Und der Verbundraum hat die Aufgabe "Lohnbuchhaltung" im Blick
      Wenn der Maßnahmenplan erstellt wird
      Dann enthält der Maßnahmenplan einen Hinweis mit "von 49 näher geprüften Ideen 17 ausführlich beschrieben"
      Und ist die Regel "hinweis-aus-vielen-waehlen" erfüllt
      Und enthält der Maßnahmenplan einen Hinweis mit "bewertet wurden Nutzen, Kosten und Aufwand"

    @N130
    Szenariogrundriss: Die sechste Aufgabe zählt nicht: <name>
      Angenommen der Verbundraum hat die Aufgabe "Vergabestelle" im Blick
      Und der Verbundraum hat die Aufgabe "<name>" der Art <art> im Blick
      Wenn der Maßnahmenplan erstellt wird
      Dann enthält der Maßnahmenplan keinen Hinweis mit "49 näher geprüften Ideen"

      Beispiele:
        | name         | art       |
        | Stadtfest    | sonstige  |
        | Quxbetreuung | unbekannt |

  Regel: Was im Rat Gewicht hat

    @N112 @N127
    Szenariogrundriss: Der Rat wird früh beteiligt: <angabe> bei Art <art>
      Angenommen ein Verbundraum mit 2 Kommunen
      Und der Verbundraum hat die Aufgabe "Neue Aufgabe" der Art <art> im Blick
      Und für die Aufgabe "Neue Aufgabe" gilt je Kommune
        | kommune   | <angabe> |
        | Kommune 1 | ja       |
        | Kommune 2 | nein     |
      Wenn der Maßnahmenplan erstellt wird
      Dann enthält der Maßnahmenplan einen Hinweis mit "Grundsatzbeschluss des Rates"
      Und ist die Regel "hinweis-rat-frueh-beteiligen" erfüllt

      Beispiele:
        | angabe      | art         |
        | politisch   | querschnitt |
        | strategisch | querschnitt |
        | politisch   | spezial     |
        | politisch   | beauftragte |
        | politisch   | linie       |
        | politisch   | technik     |
        | politisch   | ausbildung  |

    @N112
    Szenario: Nur eine von zwei Aufgaben hat im Rat Gewicht
      Angenommen ein Verbundraum mit 2 Kommunen
      Und der Verbundraum hat die Aufgabe "Bauhof" der Art linie im Blick
      Und der Verbundraum hat die Aufgabe "Standesamt" der Art linie im Blick
      Und für die Aufgabe "Bauhof" gilt je Kommune
        | kommune   | politisch | strategisch |
        | Kommune 1 | ja        | nein        |
        | Kommune 2 | nein      | nein        |
      Und für die Aufgabe "Standesamt" gilt je Kommune
        | kommune   | politisch | strategisch |
        | Kommune 1 | nein      | nein        |
        | Kommune 2 | nein      | nein        |
      Wenn der Maßnahmenplan erstellt wird
      Dann enthält der Maßnahmenplan einen Hinweis mit "Holen Sie für „Bauhof“ früh einen Grundsatzbeschluss"

    Szenariogrundriss: Kein Grundsatzbeschluss nötig: <was>
      Angenommen ein Verbundraum mit 2 Kommunen
      Und der Verbundraum hat die Aufgabe "Neue Aufgabe" der Art <art> im Blick
      Und für die Aufgabe "Neue Aufgabe" gilt je Kommune
        | kommune   | politisch | strategisch |
        | Kommune 1 | <wert>    | nein        |
        | Kommune 2 | nein      | <wert>      |
      Wenn der Maßnahmenplan erstellt wird
      Dann enthält der Maßnahmenplan keinen Hinweis mit "Grundsatzbeschluss des Rates"

      Beispiele:
        | was                          | art         | wert      |
        | ohne besonderes Gewicht      | linie       | nein      |
        | das Gewicht ist unbekannt    | linie       | unbekannt |
        | es bleibt bei der Abstimmung | fortbildung | ja        |
