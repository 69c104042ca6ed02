# language: de
Funktionalität: Technik und Infrastruktur gemeinsam betreiben (4.1)
  Fahrzeuge und Maschinen, die stillstehen oder viel kosten, nutzen mehrere Kommunen zusammen.

  Grundlage:
    Angenommen ein Verbundraum mit 2 Kommunen
    Und der Verbundraum hat die Aufgabe "Kehrmaschine" der Art technik im Blick
    Und der Verbundraum hat die Aufgabe "Partnerstadt besuchen" der Art sonstige im Blick

  Regel: Wann gemeinsame Technik nötig ist

    @N007
    Szenariogrundriss: Gemeinsame Technik ist nötig: <was>
      Angenommen für die Aufgabe "Kehrmaschine" gilt je Kommune
        | kommune   | <angabe>   |
        | Kommune 1 | <wert>     |
        | Kommune 2 | <anderswo> |
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 4.1 mit hohem Gewicht auf die Regel "<regel>"
      Und hat die Maßnahme 4.1 einen Anlass mit "nötig, damit"
      Und dient die Maßnahme 4.1 der Aufgabe "Kehrmaschine"

      Beispiele:
        | was                                | angabe          | wert         | anderswo    | regel                   |
        | es muss sich dringend etwas ändern | handlungsbedarf | hoch         | gering      | technik-handlungsbedarf |
        | niemand vertritt                   | vertretung      | nein         | ja          | technik-vertretung      |
        | Fachwissen fehlt                   | fachwissen      | unzureichend | ausreichend | technik-fachwissen      |

    Szenariogrundriss: Gemeinsame Technik ist nicht nötig: <was>
      Angenommen für die Aufgabe "Kehrmaschine" gilt je Kommune
        | kommune   | <angabe>   |
        | Kommune 1 | <wert>     |
        | Kommune 2 | <anderswo> |
      Wenn der Maßnahmenplan erstellt wird
      Dann hat die Maßnahme 4.1 einen Anlass mit "steht noch nicht fest"

      Beispiele:
        | was                               | angabe          | wert      | anderswo    |
        | der Bedarf ist nur mittel         | handlungsbedarf | mittel    | gering      |
        | der Bedarf ist unbekannt          | handlungsbedarf | unbekannt | gering      |
        | es gibt eine Vertretung           | vertretung      | ja        | ja          |
        | ob jemand vertritt, ist unbekannt | vertretung      | unbekannt | ja          |
        | das Fachwissen ist nur knapp      | fachwissen      | knapp     | ausreichend |
        | das Fachwissen ist unbekannt      | fachwissen      | unbekannt | ausreichend |

    @N058
    Szenariogrundriss: Wo nur eine Kommune betroffen ist, betreibt sie ihre Technik selbst: <was>
      Angenommen für die Aufgabe "Kehrmaschine" gilt je Kommune
        | kommune   | <angabe> |
        | Kommune 1 | <wert>   |
      Wenn der Maßnahmenplan erstellt wird
      Dann wird die Maßnahme 4.1 nicht empfohlen

      Beispiele:
        | was          | angabe          | wert         |
        | Bedarf       | handlungsbedarf | hoch         |
        | Vertretung   | vertretung      | nein         |
        | Fachwissen   | fachwissen      | unzureichend |
        | Bereitschaft | bereitschaft    | ja           |

  Regel: Wann der Zeitpunkt günstig ist

    @N106
    Szenario: Eine Gelegenheit zählt, auch wenn erst eine Kommune die Aufgabe hat
      Angenommen für die Aufgabe "Kehrmaschine" gilt je Kommune
        | kommune   |
        | Kommune 1 |
      Und die Angabe "gelegenheit" der Aufgabe "Kehrmaschine" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 4.1 mit mittlerem Gewicht auf die Regel "technik-gelegenheit"

    Szenariogrundriss: Ohne Gelegenheit kein Anlauf: <wert>
      Angenommen für die Aufgabe "Kehrmaschine" gilt je Kommune
        | kommune   |
        | Kommune 1 |
      Und die Angabe "gelegenheit" der Aufgabe "Kehrmaschine" ist <wert>
      Wenn der Maßnahmenplan erstellt wird
      Dann wird die Maßnahme 4.1 nicht empfohlen

      Beispiele:
        | wert      |
        | nein      |
        | unbekannt |

    @N035
    Szenario: Was ein Gesetz neu verlangt, lässt sich gleich gemeinsam anschaffen
      Angenommen für die Aufgabe "Kehrmaschine" gilt je Kommune
        | kommune   |
        | Kommune 1 |
      Und die Angabe "neu_per_gesetz" der Aufgabe "Kehrmaschine" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 4.1 mit mittlerem Gewicht auf die Regel "technik-neu-per-gesetz"

    Szenariogrundriss: Nicht neu per Gesetz: <wert>
      Angenommen für die Aufgabe "Kehrmaschine" gilt je Kommune
        | kommune   |
        | Kommune 1 |
      Und die Angabe "neu_per_gesetz" der Aufgabe "Kehrmaschine" ist <wert>
      Wenn der Maßnahmenplan erstellt wird
      Dann wird die Maßnahme 4.1 nicht empfohlen

      Beispiele:
        | wert      |
        | nein      |
        | unbekannt |

    @N106
    Szenariogrundriss: Eine nahe Frist drängt: <frist>
      Angenommen der Stichtag ist der 01.11.2026
      Und die Angabe "frist" der Aufgabe "Kehrmaschine" ist <frist>
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 4.1 mit mittlerem Gewicht auf die Regel "technik-frist"

      Beispiele:
        | frist      |
        | 01.11.2026 |
        | 01.05.2027 |
        | 01.11.2027 |

    Szenariogrundriss: Eine Frist, die nicht drängt: <was>
      Angenommen der Stichtag ist der 01.11.2026
      Und die Angabe "frist" der Aufgabe "Kehrmaschine" ist <frist>
      Und für die Aufgabe "Kehrmaschine" gilt je Kommune
        | kommune   |
        | Kommune 1 |
        | Kommune 2 |
      Wenn der Maßnahmenplan erstellt wird
      Dann ist die Regel "technik-frist" nicht erfüllt

      Beispiele:
        | was                 | frist      |
        | sie liegt noch fern | 02.11.2027 |
        | sie ist verstrichen | 31.10.2026 |

    Szenario: Eine Frist, die nur eine Kommune trifft
      Angenommen der Stichtag ist der 01.11.2026
      Und die Angabe "frist" der Aufgabe "Kehrmaschine" ist 01.05.2027
      Und für die Aufgabe "Kehrmaschine" gilt je Kommune
        | kommune   |
        | Kommune 1 |
      Wenn der Maßnahmenplan erstellt wird
      Dann wird die Maßnahme 4.1 nicht empfohlen

  Regel: Wer anbietet und wer braucht

    @N019
    Szenario: Wer für andere mitarbeiten will, macht es möglich
      Angenommen für die Aufgabe "Kehrmaschine" gilt je Kommune
        | kommune   | bereitschaft |
        | Kommune 1 | nein         |
        | Kommune 2 | ja           |
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 4.1 mit mittlerem Gewicht auf die Regel "technik-traeger"
      Und kann die Kommune "Kommune 2" Kapazität für die Maßnahme 4.1 stellen

    Szenariogrundriss: Ohne Zusage gibt es noch keinen Betreiber: <zusage>
      Angenommen für die Aufgabe "Kehrmaschine" gilt je Kommune
        | kommune   | bereitschaft |
        | Kommune 1 | nein         |
        | Kommune 2 | <zusage>     |
      Wenn der Maßnahmenplan erstellt wird
      Dann ist die Regel "technik-traeger" <lage>

      Beispiele:
        | zusage    | lage          |
        | nein      | nicht erfüllt |
        | unbekannt | offen         |

    @N061 @N064
    Szenariogrundriss: Stärke hier, Bedarf <bedarf> dort
      Angenommen für die Aufgabe "Kehrmaschine" gilt je Kommune
        | kommune   | spezialisierung | handlungsbedarf |
        | Kommune 1 | hoch            | gering          |
        | Kommune 2 | gering          | <bedarf>        |
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 4.1 mit mittlerem Gewicht auf die Regel "technik-ergaenzung"
      Und hat die Maßnahme 4.1 einen Anlass mit "Gemeinsam geht es"
      Und kann die Kommune "Kommune 1" Kapazität für die Maßnahme 4.1 stellen

      Beispiele:
        | bedarf |
        | mittel |
        | hoch   |

    @N064
    Szenario: Stärke und Bedarf in nur einer Kommune ergänzen niemanden
      Angenommen für die Aufgabe "Kehrmaschine" gilt je Kommune
        | kommune   | spezialisierung | handlungsbedarf |
        | Kommune 1 | hoch            | hoch            |
      Wenn der Maßnahmenplan erstellt wird
      Dann wird die Maßnahme 4.1 nicht empfohlen

    Szenariogrundriss: Nichts ergänzt sich: <was>
      Angenommen für die Aufgabe "Kehrmaschine" gilt je Kommune
        | kommune   | spezialisierung | handlungsbedarf |
        | Kommune 1 | <koennen>       | gering          |
        | Kommune 2 | gering          | <bedarf>        |
      Wenn der Maßnahmenplan erstellt wird
      Dann hat die Maßnahme 4.1 einen Anlass mit "steht noch nicht fest"

      Beispiele:
        | was                              | koennen   | bedarf    |
        | nirgends besteht Bedarf          | hoch      | gering    |
        | ob Bedarf besteht, ist unbekannt | hoch      | unbekannt |
        | niemand ist besonders stark      | mittel    | mittel    |
        | wer stark ist, ist unbekannt     | unbekannt | mittel    |

  Regel: Dieselbe Aufgabe in mehreren Kommunen

    @N007 @N058
    Szenario: Haben zwei Kommunen dieselbe Aufgabe, kommt gemeinsame Arbeit in Frage
      Angenommen für die Aufgabe "Kehrmaschine" gilt je Kommune
        | kommune   |
        | Kommune 1 |
        | Kommune 2 |
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 4.1 mit geringem Gewicht auf die Regel "technik-gemeinsam"
      Und hat die Maßnahme 4.1 einen Anlass mit "steht noch nicht fest"

    @N058
    Szenario: Was nur eine Kommune hat, ist nicht gemeinsam
      Angenommen für die Aufgabe "Kehrmaschine" gilt je Kommune
        | kommune   |
        | Kommune 1 |
      Wenn der Maßnahmenplan erstellt wird
      Dann wird die Maßnahme 4.1 nicht empfohlen

  Regel: Ohne Träger geht es nicht

    @N019
    Szenario: Hält niemand Technik vor, wartet der gemeinsame Betrieb
      Angenommen die Angabe "technik_ausgelastet" jeder Kommune ist ja
      Und die Angabe "technik_anschaffung" jeder Kommune ist nein
      Und für die Aufgabe "Kehrmaschine" gilt je Kommune
        | kommune   | vertretung | bereitschaft |
        | Kommune 1 | nein       | nein         |
        | Kommune 2 | nein       | nein         |
      Wenn der Maßnahmenplan erstellt wird
      Dann steht die Maßnahme 4.1 in Phase 4
      Und stützt sich die Maßnahme 4.1 auf die Regel "technik-niemand-bereit"

    @N019
    Szenariogrundriss: Ohne Träger zählt, ob Technik übrig ist: <was>
      Angenommen die Angabe "technik_ausgelastet" jeder Kommune ist ja
      Und die Angabe "technik_anschaffung" jeder Kommune ist nein
      Und die Angabe "<angabe>" der Kommune "Kommune 1" ist <wert>
      Und für die Aufgabe "Kehrmaschine" gilt je Kommune
        | kommune   | vertretung | bereitschaft |
        | Kommune 1 | nein       | nein         |
        | Kommune 2 | nein       | nein         |
      Wenn der Maßnahmenplan erstellt wird
      Dann steht die Maßnahme 4.1 in Phase <phase>

      Beispiele:
        | was                    | angabe              | wert | phase |
        | nur eine will kaufen   | technik_anschaffung | ja   | 4     |
        | eine hat Technik übrig | technik_ausgelastet | nein | 1     |

    @N019
    Szenariogrundriss: Der gemeinsame Betrieb wartet nicht: <was>
      Angenommen die Angabe "technik_ausgelastet" jeder Kommune ist <ausgelastet>
      Und die Angabe "technik_anschaffung" jeder Kommune ist <kauf>
      Und für die Aufgabe "Kehrmaschine" gilt je Kommune
        | kommune   | vertretung | bereitschaft |
        | Kommune 1 | nein       | nein         |
        | Kommune 2 | nein       | <zweite>     |
      Wenn der Maßnahmenplan erstellt wird
      Dann steht die Maßnahme 4.1 in Phase 1

      Beispiele:
        | was                          | ausgelastet | kauf | zweite    |
        | eine Kommune ist bereit      | ja          | nein | ja        |
        | eine Zusage ist noch möglich | ja          | nein | unbekannt |
        | Technik steht ungenutzt      | nein        | nein | nein      |
        | zwei wollen kaufen           | ja          | ja   | nein      |

    @N019
    Szenario: Eine Zusage für eine andere Aufgabe hilft nicht
      Angenommen der Verbundraum hat die Aufgabe "Stadtfest" der Art sonstige im Blick
      Und für die Aufgabe "Stadtfest" gilt je Kommune
        | kommune   | bereitschaft |
        | Kommune 1 | ja           |
        | Kommune 2 | ja           |
      Und für die Aufgabe "Kehrmaschine" gilt je Kommune
        | kommune   | bereitschaft |
        | Kommune 1 | nein         |
        | Kommune 2 | nein         |
      Und die Angabe "technik_ausgelastet" jeder Kommune ist ja
      Und die Angabe "technik_anschaffung" jeder Kommune ist nein
      Wenn der Maßnahmenplan erstellt wird
      Dann steht die Maßnahme 4.1 in Phase 4

  Regel: Welche Form passt

    @N012 @N045
    Szenario: Auf Dauer gemeinsam betrieben, mit einer Zweckvereinbarung
      Angenommen die Maßnahme 1.1 ist begonnen
      Wenn der Maßnahmenplan erstellt wird
      Dann ist die Zusammenarbeit bei der Maßnahme 4.1 ausfuehrend
      Und hat die Maßnahme 4.1 die Rechtsform zweckvereinbarung
      Und enthält der Maßnahmenplan einen Hinweis mit "nennt der Leitfaden nur den Titel"
      Und ist "Wer hält Personal und Technik" zu klären

  Regel: Technik, die wenig genutzt wird oder Geld kosten soll

    @N045
    Szenario: Wenig genutzte Technik können andere mitnutzen
      Angenommen die Angabe "technik_ausgelastet" der Kommune "Kommune 1" ist nein
      Und für die Aufgabe "Kehrmaschine" gilt je Kommune
        | kommune   |
        | Kommune 1 |
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 4.1 mit mittlerem Gewicht auf die Regel "technik-steht-still"
      Und hat die Maßnahme 4.1 einen Anlass mit "Gemeinsam geht es"

    Szenariogrundriss: Gut genutzt oder unbekannt: <auslastung>
      Angenommen die Angabe "technik_ausgelastet" jeder Kommune ist <auslastung>
      Und für die Aufgabe "Kehrmaschine" gilt je Kommune
        | kommune   |
        | Kommune 1 |
      Wenn der Maßnahmenplan erstellt wird
      Dann wird die Maßnahme 4.1 nicht empfohlen

      Beispiele:
        | auslastung |
        | ja         |
        | unbekannt  |

    @N045 @N047
    Szenario: Vor zwei Käufen lohnt der Vergleich
      Angenommen die Angabe "technik_anschaffung" jeder Kommune ist ja
      Und für die Aufgabe "Kehrmaschine" gilt je Kommune
        | kommune   |
        | Kommune 1 |
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 4.1 mit mittlerem Gewicht auf die Regel "technik-mehrere-kaufen"
      Und hat die Maßnahme 4.1 einen Anlass mit "Gemeinsam geht es"

    Szenariogrundriss: Nur eine Kommune kauft, die andere: <zweite>
      Angenommen die Angabe "technik_anschaffung" der Kommune "Kommune 1" ist ja
      Und die Angabe "technik_anschaffung" der Kommune "Kommune 2" ist <zweite>
      Und für die Aufgabe "Kehrmaschine" gilt je Kommune
        | kommune   |
        | Kommune 1 |
      Wenn der Maßnahmenplan erstellt wird
      Dann wird die Maßnahme 4.1 nicht empfohlen

      Beispiele:
        | zweite    |
        | nein      |
        | unbekannt |

    @N045 @N047
    Szenario: Teilen statt kaufen
      Angenommen die Angabe "technik_ausgelastet" der Kommune "Kommune 1" ist nein
      Und die Angabe "technik_anschaffung" der Kommune "Kommune 2" ist ja
      Und für die Aufgabe "Kehrmaschine" gilt je Kommune
        | kommune   |
        | Kommune 1 |
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 4.1 mit mittlerem Gewicht auf die Regel "technik-teilen-statt-kaufen"

    Szenariogrundriss: Geteilt wird auch, wenn niemand kaufen will: <kauf>
      Angenommen die Angabe "technik_ausgelastet" der Kommune "Kommune 1" ist nein
      Und die Angabe "technik_anschaffung" jeder Kommune ist <kauf>
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 4.1 auf die Regel "technik-steht-still"
      Und ist die Regel "technik-teilen-statt-kaufen" <lage>

      Beispiele:
        | kauf      | lage          |
        | nein      | nicht erfüllt |
        | unbekannt | offen         |

  Regel: Fehlt nachweislich nichts, kann der gemeinsame Betrieb warten

    Grundlage:
      Angenommen für die Aufgabe "Kehrmaschine" gilt je Kommune
        | kommune   | fachwissen  | vertretung | handlungsbedarf |
        | Kommune 1 | ausreichend | ja         | gering          |
        | Kommune 2 | ausreichend | ja         | gering          |
      Und die Angabe "gelegenheit" der Aufgabe "Kehrmaschine" ist nein
      Und die Angabe "neu_per_gesetz" der Aufgabe "Kehrmaschine" ist nein
      Und die Angabe "technik_ausgelastet" jeder Kommune ist ja
      Und die Angabe "technik_anschaffung" jeder Kommune ist nein

    @N007
    Szenario: Vorerst nicht, weil nichts fehlt
      Wenn der Maßnahmenplan erstellt wird
      Dann steht die Maßnahme 4.1 in Phase 4
      Und stützt sich die Maßnahme 4.1 auf die Regel "technik-nichts-fehlt"
      Und hat die Maßnahme 4.1 einen Anlass mit "Derzeit kein Anlass"

    Szenariogrundriss: Warten heißt es nicht: <was>
      Angenommen für die Aufgabe "Kehrmaschine" gilt je Kommune
        | kommune   | <angabe> |
        | Kommune 1 | <wert>   |
      Wenn der Maßnahmenplan erstellt wird
      Dann steht die Maßnahme 4.1 in Phase 1

      Beispiele:
        | was                               | angabe          | wert         |
        | das Fachwissen wird knapp         | fachwissen      | knapp        |
        | das Fachwissen fehlt              | fachwissen      | unzureichend |
        | das Fachwissen ist unbekannt      | fachwissen      | unbekannt    |
        | niemand vertritt                  | vertretung      | nein         |
        | ob jemand vertritt, ist unbekannt | vertretung      | unbekannt    |
        | es sollte sich etwas ändern       | handlungsbedarf | mittel       |
        | es muss sich etwas ändern         | handlungsbedarf | hoch         |
        | der Bedarf ist unbekannt          | handlungsbedarf | unbekannt    |

    Szenario: Der Bedarf bei einer anderen Aufgabe ändert daran nichts
      Angenommen der Verbundraum hat die Aufgabe "Stadtfest" der Art sonstige im Blick
      Und die Angabe "gelegenheit" der Aufgabe "Stadtfest" ist ja
      Und für die Aufgabe "Stadtfest" gilt je Kommune
        | kommune   | vertretung | handlungsbedarf |
        | Kommune 1 | nein       | hoch            |
        | Kommune 2 | nein       | hoch            |
      Wenn der Maßnahmenplan erstellt wird
      Dann steht die Maßnahme 4.1 in Phase 4

    Szenariogrundriss: Warten heißt es auch nicht: <was>
      Angenommen die Angabe "<angabe>" der Aufgabe "Kehrmaschine" ist <wert>
      Wenn der Maßnahmenplan erstellt wird
      Dann steht die Maßnahme 4.1 in Phase 1

      Beispiele:
        | was                                  | angabe         | wert      |
        | die Gelegenheit ist da               | gelegenheit    | ja        |
        | die Gelegenheit ist unbekannt        | gelegenheit    | unbekannt |
        | das Gesetz ist neu                   | neu_per_gesetz | ja        |
        | ob das Gesetz neu ist, ist unbekannt | neu_per_gesetz | unbekannt |

    Szenario: Ungenutzte Technik in einer Kommune lässt nicht warten
      Angenommen die Angabe "technik_ausgelastet" der Kommune "Kommune 1" ist nein
      Wenn der Maßnahmenplan erstellt wird
      Dann steht die Maßnahme 4.1 in Phase 1

    Szenario: Ein Kauf in nur einer Kommune ändert daran nichts
      Angenommen die Angabe "technik_anschaffung" der Kommune "Kommune 1" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann steht die Maßnahme 4.1 in Phase 4

    Szenariogrundriss: Auch der Bestand lässt nicht warten: <was>
      Angenommen die Angabe "<angabe>" jeder Kommune ist <wert>
      Wenn der Maßnahmenplan erstellt wird
      Dann steht die Maßnahme 4.1 in Phase 1

      Beispiele:
        | was                       | angabe              | wert      |
        | Technik steht ungenutzt   | technik_ausgelastet | nein      |
        | die Nutzung ist unbekannt | technik_ausgelastet | unbekannt |
        | zwei wollen kaufen        | technik_anschaffung | ja        |
        | Käufe sind möglich        | technik_anschaffung | unbekannt |
