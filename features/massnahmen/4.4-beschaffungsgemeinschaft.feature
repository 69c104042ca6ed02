# language: de
Funktionalität: Strategische Beschaffungsgemeinschaft bilden (4.4)
  Was mehrere Kommunen brauchen, kaufen sie gemeinsam besser und mit weniger Arbeit.

  Grundlage:
    Angenommen ein Verbundraum mit 2 Kommunen
    Und der Verbundraum hat die Aufgabe "Büromaterial" der Art beschaffung im Blick
    Und der Verbundraum hat die Aufgabe "Partnerstadt besuchen" der Art sonstige im Blick

  Regel: Wann gemeinsamer Einkauf nötig ist

    @N007 @N045
    Szenariogrundriss: Gemeinsam einkaufen entlastet: <was>
      Angenommen für die Aufgabe "Büromaterial" gilt je Kommune
        | kommune   | <angabe>   |
        | Kommune 1 | <wert>     |
        | Kommune 2 | <anderswo> |
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 4.4 mit hohem Gewicht auf die Regel "<regel>"
      Und hat die Maßnahme 4.4 einen Anlass mit "Gemeinsam geht es"
      Und dient die Maßnahme 4.4 der Aufgabe "Büromaterial"

      Beispiele:
        | was                                | angabe          | wert | anderswo | regel                       |
        | es muss sich dringend etwas ändern | handlungsbedarf | hoch | gering   | beschaffung-handlungsbedarf |

    @N007
    Szenariogrundriss: Gemeinsam einkaufen ist nötig: <was>
      Angenommen für die Aufgabe "Büromaterial" gilt je Kommune
        | kommune   | <angabe>   |
        | Kommune 1 | <wert>     |
        | Kommune 2 | <anderswo> |
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 4.4 mit hohem Gewicht auf die Regel "<regel>"
      Und hat die Maßnahme 4.4 einen Anlass mit "nötig, damit"
      Und dient die Maßnahme 4.4 der Aufgabe "Büromaterial"

      Beispiele:
        | was              | angabe     | wert         | anderswo    | regel                  |
        | Fachwissen fehlt | fachwissen | unzureichend | ausreichend | beschaffung-fachwissen |

    @N058
    Szenariogrundriss: Wo nur eine Kommune betroffen ist, kauft sie selbst ein: <was>
      Angenommen für die Aufgabe "Büromaterial" gilt je Kommune
        | kommune   | <angabe> |
        | Kommune 1 | <wert>   |
      Wenn der Maßnahmenplan erstellt wird
      Dann wird die Maßnahme 4.4 nicht empfohlen

      Beispiele:
        | was          | angabe          | wert         |
        | Bedarf       | handlungsbedarf | hoch         |
        | Fachwissen   | fachwissen      | unzureichend |
        | Bereitschaft | bereitschaft    | ja           |

  Regel: Wann der Zeitpunkt günstig ist

    @N106
    Szenario: Eine Gelegenheit zählt, auch wenn erst eine Kommune die Aufgabe hat
      Angenommen für die Aufgabe "Büromaterial" gilt je Kommune
        | kommune   |
        | Kommune 1 |
      Und die Angabe "gelegenheit" der Aufgabe "Büromaterial" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 4.4 mit mittlerem Gewicht auf die Regel "beschaffung-gelegenheit"

    Szenariogrundriss: Ohne Gelegenheit kein Anlauf: <wert>
      Angenommen für die Aufgabe "Büromaterial" gilt je Kommune
        | kommune   |
        | Kommune 1 |
      Und die Angabe "gelegenheit" der Aufgabe "Büromaterial" ist <wert>
      Wenn der Maßnahmenplan erstellt wird
      Dann wird die Maßnahme 4.4 nicht empfohlen

      Beispiele:
        | wert      |
        | nein      |
        | unbekannt |

    @N035
    Szenario: Was ein Gesetz neu verlangt, lässt sich gleich gemeinsam kaufen
      Angenommen für die Aufgabe "Büromaterial" gilt je Kommune
        | kommune   |
        | Kommune 1 |
      Und die Angabe "neu_per_gesetz" der Aufgabe "Büromaterial" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 4.4 mit mittlerem Gewicht auf die Regel "beschaffung-neu-per-gesetz"

    Szenariogrundriss: Nicht neu per Gesetz: <wert>
      Angenommen für die Aufgabe "Büromaterial" gilt je Kommune
        | kommune   |
        | Kommune 1 |
      Und die Angabe "neu_per_gesetz" der Aufgabe "Büromaterial" ist <wert>
      Wenn der Maßnahmenplan erstellt wird
      Dann wird die Maßnahme 4.4 nicht empfohlen

      Beispiele:
        | wert      |
        | nein      |
        | unbekannt |

    @N106
    Szenariogrundriss: Eine nahe Frist drängt: <frist>
      Angenommen der Stichtag ist der 01.11.2026
      Und die Angabe "frist" der Aufgabe "Büromaterial" ist <frist>
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 4.4 mit mittlerem Gewicht auf die Regel "beschaffung-frist"

      Beispiele:
        | frist      |
        | 01.11.2026 |
        | 01.05.2027 |
        | 01.11.2027 |

    Szenariogrundriss: Eine Frist, die nicht drängt: <was>
      Angenommen der Stichtag ist der 01.11.2026
      Und die Angabe "frist" der Aufgabe "Büromaterial" ist <frist>
      Und für die Aufgabe "Büromaterial" gilt je Kommune
        | kommune   |
        | Kommune 1 |
        | Kommune 2 |
      Wenn der Maßnahmenplan erstellt wird
      Dann ist die Regel "beschaffung-frist" nicht erfüllt

      Beispiele:
        | was                 | frist      |
        | sie liegt noch fern | 02.11.2027 |
        | sie ist verstrichen | 31.10.2026 |

    Szenario: Eine Frist, die nur eine Kommune trifft
      Angenommen der Stichtag ist der 01.11.2026
      Und die Angabe "frist" der Aufgabe "Büromaterial" ist 01.05.2027
      Und für die Aufgabe "Büromaterial" gilt je Kommune
        | kommune   |
        | Kommune 1 |
      Wenn der Maßnahmenplan erstellt wird
      Dann wird die Maßnahme 4.4 nicht empfohlen

  Regel: Wer anbietet und wer braucht

    @N019
    Szenario: Wer für andere mitarbeiten will, macht es möglich
      Angenommen für die Aufgabe "Büromaterial" gilt je Kommune
        | kommune   | bereitschaft |
        | Kommune 1 | nein         |
        | Kommune 2 | ja           |
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 4.4 mit mittlerem Gewicht auf die Regel "beschaffung-traeger"
      Und kann die Kommune "Kommune 2" Kapazität für die Maßnahme 4.4 stellen

    @N019
    Szenario: Sagt niemand zu, trägt auch niemand den Einkauf
      Angenommen für die Aufgabe "Büromaterial" gilt je Kommune
        | kommune   | bereitschaft |
        | Kommune 1 | nein         |
        | Kommune 2 | nein         |
      Wenn der Maßnahmenplan erstellt wird
      Dann ist die Regel "beschaffung-traeger" nicht erfüllt

    @N061 @N064
    Szenariogrundriss: Stärke hier, Bedarf <bedarf> dort
      Angenommen für die Aufgabe "Büromaterial" gilt je Kommune
        | kommune   | spezialisierung | handlungsbedarf |
        | Kommune 1 | hoch            | gering          |
        | Kommune 2 | gering          | <bedarf>        |
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 4.4 mit mittlerem Gewicht auf die Regel "beschaffung-ergaenzung"
      Und hat die Maßnahme 4.4 einen Anlass mit "Gemeinsam geht es"
      Und kann die Kommune "Kommune 1" Kapazität für die Maßnahme 4.4 stellen

      Beispiele:
        | bedarf |
        | mittel |
        | hoch   |

    @N064
    Szenariogrundriss: Nichts ergänzt sich: <was>
      Angenommen für die Aufgabe "Büromaterial" gilt je Kommune
        | kommune   | spezialisierung | handlungsbedarf |
        | Kommune 1 | <koennen>       | gering          |
        | Kommune 2 | gering          | <bedarf>        |
      Wenn der Maßnahmenplan erstellt wird
      Dann ist die Regel "beschaffung-ergaenzung" nicht erfüllt

      Beispiele:
        | was                              | koennen | bedarf |
        | niemand kann es besonders gut    | mittel  | hoch   |
        | nirgends muss sich etwas bessern | hoch    | gering |

    @N064
    Szenario: Stärke und Bedarf in nur einer Kommune ergänzen niemanden
      Angenommen für die Aufgabe "Büromaterial" gilt je Kommune
        | kommune   | spezialisierung | handlungsbedarf |
        | Kommune 1 | hoch            | hoch            |
      Wenn der Maßnahmenplan erstellt wird
      Dann wird die Maßnahme 4.4 nicht empfohlen

  Regel: Dieselbe Aufgabe in mehreren Kommunen

    @N007 @N058
    Szenario: Haben zwei Kommunen dieselbe Aufgabe, kommt gemeinsame Arbeit in Frage
      Angenommen für die Aufgabe "Büromaterial" gilt je Kommune
        | kommune   |
        | Kommune 1 |
        | Kommune 2 |
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 4.4 mit geringem Gewicht auf die Regel "beschaffung-gemeinsam"

    @N058
    Szenario: Was nur eine Kommune hat, ist nicht gemeinsam
      Angenommen für die Aufgabe "Büromaterial" gilt je Kommune
        | kommune   |
        | Kommune 1 |
      Wenn der Maßnahmenplan erstellt wird
      Dann wird die Maßnahme 4.4 nicht empfohlen

  Regel: Welche Form passt

    @N013 @N131
    Szenario: Ein gemeinsamer Einkauf braucht keine feste Form
      Angenommen die Angabe "gelegenheit" der Aufgabe "Büromaterial" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann ist die Zusammenarbeit bei der Maßnahme 4.4 mischform
      Und hat die Maßnahme 4.4 die Rechtsform arbeitsgruppe
      Und steht die Maßnahme 4.4 in Phase 1
      Und enthält der Maßnahmenplan einen Hinweis mit "nennt der Leitfaden nur den Titel"

  Regel: Gleiches wird getrennt gekauft

    @N045 @N131
    Szenario: Alle kaufen das Gleiche, jeder für sich
      Angenommen die Angabe "gleiche_bedarfe" ist ja
      Und die Angabe "beschaffung_getrennt" ist ja
      Und für die Aufgabe "Büromaterial" gilt je Kommune
        | kommune   |
        | Kommune 1 |
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 4.4 mit mittlerem Gewicht auf die Regel "beschaffung-getrennt-gekauft"
      Und hat die Maßnahme 4.4 einen Anlass mit "Gemeinsam geht es"

    Szenariogrundriss: Kein getrennter Einkauf des Gleichen: <gleich> und <getrennt>
      Angenommen die Angabe "gleiche_bedarfe" ist <gleich>
      Und die Angabe "beschaffung_getrennt" ist <getrennt>
      Und das Merkmal "finanzmittel_fehlen" ist ja
      Und für die Aufgabe "Büromaterial" gilt je Kommune
        | kommune   |
        | Kommune 1 |
      Wenn der Maßnahmenplan erstellt wird
      Dann wird die Maßnahme 4.4 nicht empfohlen

      Beispiele:
        | gleich    | getrennt  |
        | ja        | nein      |
        | nein      | ja        |
        | ja        | unbekannt |
        | unbekannt | ja        |

    @N045
    Szenario: Fehlt Geld, spart gemeinsamer Einkauf sofort
      Angenommen die Angabe "gleiche_bedarfe" ist ja
      Und die Angabe "beschaffung_getrennt" ist ja
      Und das Merkmal "finanzmittel_fehlen" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 4.4 mit geringem Gewicht auf die Regel "beschaffung-wenig-geld"

    @N045 @N047
    Szenario: Zwei größere Käufe lassen sich zusammen verhandeln
      Angenommen die Angabe "technik_anschaffung" jeder Kommune ist ja
      Und für die Aufgabe "Büromaterial" gilt je Kommune
        | kommune   |
        | Kommune 1 |
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 4.4 mit geringem Gewicht auf die Regel "beschaffung-kauf-steht-an"
      Und hat die Maßnahme 4.4 einen Anlass mit "Gemeinsam geht es"

    Szenariogrundriss: Nur eine Kommune kauft, die andere: <zweite>
      Angenommen die Angabe "technik_anschaffung" der Kommune "Kommune 1" ist ja
      Und die Angabe "technik_anschaffung" der Kommune "Kommune 2" ist <zweite>
      Und für die Aufgabe "Büromaterial" gilt je Kommune
        | kommune   |
        | Kommune 1 |
      Wenn der Maßnahmenplan erstellt wird
      Dann wird die Maßnahme 4.4 nicht empfohlen

      Beispiele:
        | zweite    |
        | nein      |
        | unbekannt |

  Regel: Fehlt nachweislich nichts, kann der gemeinsame Einkauf warten

    Grundlage:
      Angenommen für die Aufgabe "Büromaterial" gilt je Kommune
        | kommune   | fachwissen  | handlungsbedarf |
        | Kommune 1 | ausreichend | gering          |
        | Kommune 2 | ausreichend | gering          |
      Und die Angabe "gelegenheit" der Aufgabe "Büromaterial" ist nein
      Und die Angabe "neu_per_gesetz" der Aufgabe "Büromaterial" ist nein
      Und die Angabe "technik_anschaffung" jeder Kommune ist nein
      Und die Angabe "gleiche_bedarfe" ist nein
      Und die Angabe "beschaffung_getrennt" ist ja

    @N007
    Szenario: Vorerst nicht, weil nichts fehlt
      Wenn der Maßnahmenplan erstellt wird
      Dann steht die Maßnahme 4.4 in Phase 4
      Und stützt sich die Maßnahme 4.4 auf die Regel "beschaffung-nichts-fehlt"

    Szenariogrundriss: Warten heißt es nicht: <was>
      Angenommen für die Aufgabe "Büromaterial" gilt je Kommune
        | kommune   | <angabe> |
        | Kommune 1 | <wert>   |
      Wenn der Maßnahmenplan erstellt wird
      Dann steht die Maßnahme 4.4 in Phase 1

      Beispiele:
        | was                          | angabe          | wert         |
        | das Fachwissen wird knapp    | fachwissen      | knapp        |
        | das Fachwissen fehlt         | fachwissen      | unzureichend |
        | das Fachwissen ist unbekannt | fachwissen      | unbekannt    |
        | es sollte sich etwas ändern  | handlungsbedarf | mittel       |
        | es muss sich etwas ändern    | handlungsbedarf | hoch         |
        | der Bedarf ist unbekannt     | handlungsbedarf | unbekannt    |

    Szenario: Der Bedarf bei einer anderen Aufgabe ändert daran nichts
      Angenommen der Verbundraum hat die Aufgabe "Stadtfest" der Art sonstige im Blick
      Und die Angabe "gelegenheit" der Aufgabe "Stadtfest" ist ja
      Und für die Aufgabe "Stadtfest" gilt je Kommune
        | kommune   | vertretung | handlungsbedarf |
        | Kommune 1 | nein       | hoch            |
        | Kommune 2 | nein       | hoch            |
      Wenn der Maßnahmenplan erstellt wird
      Dann steht die Maßnahme 4.4 in Phase 4

    Szenariogrundriss: Warten heißt es auch nicht: <was>
      Angenommen die Angabe "<angabe>" der Aufgabe "Büromaterial" ist <wert>
      Wenn der Maßnahmenplan erstellt wird
      Dann steht die Maßnahme 4.4 in Phase 1

      Beispiele:
        | was                                  | angabe         | wert      |
        | die Gelegenheit ist da               | gelegenheit    | ja        |
        | die Gelegenheit ist unbekannt        | gelegenheit    | unbekannt |
        | das Gesetz ist neu                   | neu_per_gesetz | ja        |
        | ob das Gesetz neu ist, ist unbekannt | neu_per_gesetz | unbekannt |

    Szenario: Wer schon gemeinsam einkauft, kann warten
      Angenommen die Angabe "gleiche_bedarfe" ist ja
      Und die Angabe "beschaffung_getrennt" ist nein
      Wenn der Maßnahmenplan erstellt wird
      Dann steht die Maßnahme 4.4 in Phase 4

    Szenario: Ein Kauf in nur einer Kommune ändert daran nichts
      Angenommen die Angabe "technik_anschaffung" der Kommune "Kommune 1" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann steht die Maßnahme 4.4 in Phase 4

    Szenariogrundriss: Gleicher Bedarf lässt nicht warten: <wert>
      Angenommen die Angabe "gleiche_bedarfe" ist <wert>
      Wenn der Maßnahmenplan erstellt wird
      Dann steht die Maßnahme 4.4 in Phase 1

      Beispiele:
        | wert      |
        | ja        |
        | unbekannt |

    Szenariogrundriss: Anstehende Käufe lassen nicht warten: <wert>
      Angenommen die Angabe "technik_anschaffung" jeder Kommune ist <wert>
      Wenn der Maßnahmenplan erstellt wird
      Dann steht die Maßnahme 4.4 in Phase 1

      Beispiele:
        | wert      |
        | ja        |
        | unbekannt |
