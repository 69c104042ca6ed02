# language: de
Funktionalität: Hinweise – was der Plan offen dazusagt

  Regel: Größe der Kommunen

    @N001
    Szenariogrundriss: Bis 15.000 Einwohner reicht der Schwerpunkt des Leitfadens
      Angenommen ein Verbundraum mit 2 Kommunen
      Und die Angabe "einwohner" der Kommune "Kommune 1" ist <einwohner>
      Und das Merkmal "ziele_unklar" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann wird die Maßnahme 0 empfohlen
      Und enthält der Maßnahmenplan <hinweis> Hinweis mit "„Kommune 1“: größer als die Kommunen"

      Beispiele:
        | einwohner | hinweis |
        | 14.999    | keinen  |
        | 15.000    | keinen  |
        | 15.001    | einen   |

    @N001
    Beispiel: Eine größere Kommune ist nicht ausgeschlossen
      Angenommen ein Verbundraum mit 2 Kommunen
      Und die Angabe "einwohner" jeder Kommune ist 30.000
      Und das Merkmal "entscheidungstraeger_nicht_gewonnen" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann werden genau die Maßnahmen 0, 1.1 und 2.1 empfohlen
      Und enthält der Maßnahmenplan einen Hinweis mit "schließt niemanden aus"

  Regel: Außerhalb Sachsens gilt manches nicht

    @N041 @N090
    Szenariogrundriss: Nur außerhalb Sachsens steht der Hinweis
      Angenommen ein Verbundraum mit 2 Kommunen
      Und das Land ist "<land>"
      Wenn der Maßnahmenplan erstellt wird
      Dann enthält der Maßnahmenplan <hinweis> Hinweis mit "Einiges gilt nur in Sachsen"

      Beispiele:
        | land | hinweis |
        | BB   | einen   |
        | TH   | einen   |
        | SN   | keinen  |

    Beispiel: Ist das Land unbekannt, behauptet der Plan nichts
      Angenommen ein Verbundraum mit 2 Kommunen
      Und das Merkmal "ziele_unklar" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann enthält der Maßnahmenplan keinen Hinweis mit "Einiges gilt nur in Sachsen"
      Und fehlt die Angabe "land"

    Szenariogrundriss: Das Land folgt auch aus dem Gemeindeschlüssel
      Angenommen ein Verbundraum mit den Kommunen
        | name   | ags   |
        | Adorf  | <ags> |
        | Bedorf |       |
      Wenn der Maßnahmenplan erstellt wird
      Dann enthält der Maßnahmenplan <hinweis> Hinweis mit "Einiges gilt nur in Sachsen"

      Beispiele:
        | ags      | hinweis |
        | 14625901 | keinen  |
        | 16061901 | einen   |

    @N090
    Szenariogrundriss: Die Digital-Lotsen gibt es nur in Sachsen
      Angenommen ein Verbundraum mit 2 Kommunen
      Und das Land ist "<land>"
      Und die Angabe "digital_lotsen" jeder Kommune ist nein
      Wenn der Maßnahmenplan erstellt wird
      Dann wird die Maßnahme 3.1 <folge>

      Beispiele:
        | land | folge           |
        | SN   | empfohlen       |
        | BB   | nicht empfohlen |

  Regel: Widersprüche zwischen Aussage und Bestand

    Beispiel: Die Aussage gilt, der Plan nennt beides
      Angenommen ein Verbundraum mit 2 Kommunen
      Und die Angabe "software.dms" der Kommune "Kommune 1" ist Aktenwerk
      Und die Angabe "software.dms" der Kommune "Kommune 2" ist Schriftgut
      Und das Merkmal "softwarelandschaft_abweichend" ist nein
      Wenn der Maßnahmenplan erstellt wird
      Dann ist das Merkmal "softwarelandschaft_abweichend" nein
      Und ist der Wert des Merkmals "softwarelandschaft_abweichend" angegeben
      Und enthält der Maßnahmenplan einen Hinweis mit "Die Programme weichen voneinander ab – nein"
      Und enthält der Maßnahmenplan einen Hinweis mit "folgt das Gegenteil (softwarevielfalt: 1)"

    Beispiel: Stimmen beide überein, gibt es nichts zu melden
      Angenommen ein Verbundraum mit 2 Kommunen
      Und die Angabe "software.dms" der Kommune "Kommune 1" ist Aktenwerk
      Und die Angabe "software.dms" der Kommune "Kommune 2" ist Schriftgut
      Und das Merkmal "softwarelandschaft_abweichend" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann enthält der Maßnahmenplan keinen Hinweis mit "folgt das Gegenteil"

    Beispiel: „unbekannt“ gilt nicht als Aussage
      Angenommen ein Verbundraum mit 2 Kommunen
      Und die Angabe "software.dms" der Kommune "Kommune 1" ist Aktenwerk
      Und die Angabe "software.dms" der Kommune "Kommune 2" ist Schriftgut
      Und das Merkmal "softwarelandschaft_abweichend" ist unbekannt
      Wenn der Maßnahmenplan erstellt wird
      Dann ist das Merkmal "softwarelandschaft_abweichend" ja
      Und ist der Wert des Merkmals "softwarelandschaft_abweichend" abgeleitet

  Regel: Gemeinsame Aufgaben

    @N015
    Szenariogrundriss: Vor einem Vertrag ist vieles zu klären
      Angenommen ein Verbundraum mit 2 Kommunen
      Und der Verbundraum hat die Aufgabe "<aufgabe>" im Blick
      Wenn der Maßnahmenplan erstellt wird
      Dann enthält der Maßnahmenplan <hinweis> Hinweis mit "Zusammenarbeit gelingt nicht von allein"

      Beispiele:
        | aufgabe           | hinweis |
        | Standesamt        | einen   |
        | Prozessmanagement | keinen  |

    @N035
    Szenariogrundriss: Neue gesetzliche Aufgaben sind gute Kandidaten, beginnen aber mit Austausch
      Angenommen ein Verbundraum mit 2 Kommunen
      Und der Verbundraum hat die Aufgabe "Wärmeplanung" im Blick
      Und die Angabe "neu_per_gesetz" der Aufgabe "Wärmeplanung" ist <wert>
      Wenn der Maßnahmenplan erstellt wird
      Dann wird die Maßnahme 1.3 <folge>
      Und enthält der Maßnahmenplan <hinweis> Hinweis mit "Beginnen Sie mit einem losen Austausch"

      Beispiele:
        | wert      | folge           | hinweis |
        | ja        | empfohlen       | einen   |
        | nein      | nicht empfohlen | keinen  |
        | unbekannt | nicht empfohlen | keinen  |

    @N128
    Szenariogrundriss: Ab fünf gemeinsamen Aufgaben wird die Arbeit auf Gruppen verteilt
      Angenommen ein Verbundraum mit 2 Kommunen
      Und der Verbundraum hat die Aufgabe "Standesamt" im Blick
      Und der Verbundraum hat die Aufgabe "Bauhof" im Blick
      Und der Verbundraum hat die Aufgabe "Vollstreckung" im Blick
      Und der Verbundraum hat die Aufgabe "Archiv" im Blick
      Und der Verbundraum hat die Aufgabe "Datenschutz" im Blick
      Und für die Aufgabe "Datenschutz" gilt je Kommune
        | kommune   | vzae |
        | Kommune 1 | 0,1  |
        | <zweite>  | 0,1  |
      Wenn der Maßnahmenplan erstellt wird
      Dann enthält der Maßnahmenplan <hinweis> Hinweis mit "Arbeit auf mehrere Gruppen"

      # Zweimal dieselbe Kommune: Dann ist die fünfte Aufgabe nicht gemeinsam.
      Beispiele:
        | zweite    | hinweis |
        | Kommune 2 | einen   |
        | Kommune 1 | keinen  |

    @N130
    Szenariogrundriss: Aus vielen Aufgaben wird ausgewählt
      Angenommen ein Verbundraum mit 2 Kommunen
      Und der Verbundraum hat die Aufgabe "Standesamt" im Blick
      Und der Verbundraum hat die Aufgabe "Bauhof" im Blick
      Und der Verbundraum hat die Aufgabe "Vollstreckung" im Blick
      Und der Verbundraum hat die Aufgabe "Archiv" im Blick
      Und der Verbundraum hat die Aufgabe "Datenschutz" im Blick
      Und der Verbundraum hat die Aufgabe "Sechste" der Art <art> im Blick
      Wenn der Maßnahmenplan erstellt wird
      Dann enthält der Maßnahmenplan <hinweis> Hinweis mit "von 49 näher geprüften Ideen 17"

      Beispiele:
        | art         | hinweis |
        | querschnitt | einen   |
        | sonstige    | keinen  |

  Regel: Programme folgen den Aufgaben

    @N119
    Beispiel: Verschiedene Programme müssen nicht zuerst angeglichen werden
      Angenommen ein Verbundraum mit 2 Kommunen
      Und das Merkmal "softwarelandschaft_abweichend" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann wird die Maßnahme 4.2 nicht empfohlen
      Und enthält der Maßnahmenplan einen Hinweis mit "Technik folgt den Aufgaben"

  Regel: Annahmen werden genannt

    Beispiel: Zu einer Maßnahme ohne Beschreibung sagt der Plan, dass er annimmt
      Angenommen ein Verbundraum mit 2 Kommunen
      Und die Angabe "rollenprofile" jeder Kommune ist nein
      Wenn der Maßnahmenplan erstellt wird
      Dann enthält der Maßnahmenplan einen Hinweis mit "Zu 2.2 nennt der Leitfaden nur den Titel"

    Beispiel: Bei beschriebenen Maßnahmen fehlt dieser Hinweis
      Angenommen ein Verbundraum mit 2 Kommunen
      Und die Angabe "offene_stellen" jeder Kommune ist 1
      Wenn der Maßnahmenplan erstellt wird
      Dann enthält der Maßnahmenplan keinen Hinweis mit "nennt der Leitfaden nur den Titel"
