# language: de
Funktionalität: Linien- und Routineaufgaben zusammen absichern (1.4)
  Laufende Aufgaben sichern sich gegenseitig ab, wo Vertretung fehlt oder jemand geht.

  Grundlage:
    Angenommen ein Verbundraum mit 2 Kommunen
    Und der Verbundraum hat die Aufgabe "Standesamt" der Art linie im Blick
    Und der Verbundraum hat die Aufgabe "Partnerstadt besuchen" der Art sonstige im Blick

  Regel: Wann die Absicherung nötig ist

    @N007
    Szenariogrundriss: Absichern ist nötig: <was>
      Angenommen für die Aufgabe "Standesamt" gilt je Kommune
        | kommune   | <angabe>   |
        | Kommune 1 | <wert>     |
        | Kommune 2 | <anderswo> |
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 1.4 mit hohem Gewicht auf die Regel "<regel>"
      Und hat die Maßnahme 1.4 einen Anlass mit "nötig, damit"
      Und dient die Maßnahme 1.4 der Aufgabe "Standesamt"

      Beispiele:
        | was                                | angabe          | wert         | anderswo    | regel                   |
        | niemand vertritt                   | vertretung      | nein         | ja          | routine-vertretung      |
        | bald geht jemand                   | abgang_absehbar | ja           | nein        | routine-abgang          |
        | Fachwissen fehlt                   | fachwissen      | unzureichend | ausreichend | routine-fachwissen      |
        | es muss sich dringend etwas ändern | handlungsbedarf | hoch         | gering      | routine-handlungsbedarf |

    Szenariogrundriss: Absichern ist nicht nötig: <was>
      Angenommen für die Aufgabe "Standesamt" gilt je Kommune
        | kommune   | <angabe>   |
        | Kommune 1 | <wert>     |
        | Kommune 2 | <anderswo> |
      Wenn der Maßnahmenplan erstellt wird
      Dann hat die Maßnahme 1.4 einen Anlass mit "steht noch nicht fest"

      Beispiele:
        | was                               | angabe          | wert      | anderswo    |
        | es gibt eine Vertretung           | vertretung      | ja        | ja          |
        | ob jemand vertritt, ist unbekannt | vertretung      | unbekannt | ja          |
        | niemand geht                      | abgang_absehbar | nein      | nein        |
        | ob jemand geht, ist unbekannt     | abgang_absehbar | unbekannt | nein        |
        | das Fachwissen ist nur knapp      | fachwissen      | knapp     | ausreichend |
        | das Fachwissen ist unbekannt      | fachwissen      | unbekannt | ausreichend |
        | der Bedarf ist nur mittel         | handlungsbedarf | mittel    | gering      |
        | der Bedarf ist unbekannt          | handlungsbedarf | unbekannt | gering      |

    @N058
    Szenariogrundriss: Wo nur eine Kommune betroffen ist, sichert sie niemand mit ab: <was>
      Angenommen für die Aufgabe "Standesamt" gilt je Kommune
        | kommune   | <angabe> |
        | Kommune 1 | <wert>   |
      Wenn der Maßnahmenplan erstellt wird
      Dann wird die Maßnahme 1.4 nicht empfohlen

      Beispiele:
        | was          | angabe          | wert         |
        | Vertretung   | vertretung      | nein         |
        | Abgang       | abgang_absehbar | ja           |
        | Fachwissen   | fachwissen      | unzureichend |
        | Bedarf       | handlungsbedarf | hoch         |
        | Bereitschaft | bereitschaft    | ja           |

  Regel: Wann der Zeitpunkt günstig ist

    @N106
    Szenario: Eine Gelegenheit zählt, auch wenn erst eine Kommune die Aufgabe hat
      Angenommen für die Aufgabe "Standesamt" gilt je Kommune
        | kommune   |
        | Kommune 1 |
      Und die Angabe "gelegenheit" der Aufgabe "Standesamt" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 1.4 mit mittlerem Gewicht auf die Regel "routine-gelegenheit"

    Szenariogrundriss: Ohne Gelegenheit kein Anlauf: <wert>
      Angenommen für die Aufgabe "Standesamt" gilt je Kommune
        | kommune   |
        | Kommune 1 |
      Und die Angabe "gelegenheit" der Aufgabe "Standesamt" ist <wert>
      Wenn der Maßnahmenplan erstellt wird
      Dann wird die Maßnahme 1.4 nicht empfohlen

      Beispiele:
        | wert      |
        | nein      |
        | unbekannt |

    @N035
    Szenario: Was ein Gesetz neu überträgt, lässt sich gleich gemeinsam aufbauen
      Angenommen für die Aufgabe "Standesamt" gilt je Kommune
        | kommune   |
        | Kommune 1 |
      Und die Angabe "neu_per_gesetz" der Aufgabe "Standesamt" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 1.4 mit mittlerem Gewicht auf die Regel "routine-neu-per-gesetz"

    Szenariogrundriss: Nicht neu per Gesetz: <wert>
      Angenommen für die Aufgabe "Standesamt" gilt je Kommune
        | kommune   |
        | Kommune 1 |
      Und die Angabe "neu_per_gesetz" der Aufgabe "Standesamt" ist <wert>
      Wenn der Maßnahmenplan erstellt wird
      Dann wird die Maßnahme 1.4 nicht empfohlen

      Beispiele:
        | wert      |
        | nein      |
        | unbekannt |

    @N106
    Szenariogrundriss: Eine nahe Frist drängt: <frist>
      Angenommen der Stichtag ist der 01.11.2026
      Und die Angabe "frist" der Aufgabe "Standesamt" ist <frist>
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 1.4 mit mittlerem Gewicht auf die Regel "routine-frist"

      Beispiele:
        | frist      |
        | 01.11.2026 |
        | 01.05.2027 |
        | 01.11.2027 |

    Szenariogrundriss: Eine Frist, die nicht drängt: <was>
      Angenommen der Stichtag ist der 01.11.2026
      Und die Angabe "frist" der Aufgabe "Standesamt" ist <frist>
      Und für die Aufgabe "Standesamt" gilt je Kommune
        | kommune   |
        | Kommune 1 |
        | Kommune 2 |
      Wenn der Maßnahmenplan erstellt wird
      Dann ist die Regel "routine-frist" nicht erfüllt

      Beispiele:
        | was                 | frist      |
        | sie liegt noch fern | 02.11.2027 |
        | sie ist verstrichen | 31.10.2026 |

    Szenario: Eine Frist, die nur eine Kommune trifft
      Angenommen der Stichtag ist der 01.11.2026
      Und die Angabe "frist" der Aufgabe "Standesamt" ist 01.05.2027
      Und für die Aufgabe "Standesamt" gilt je Kommune
        | kommune   |
        | Kommune 1 |
      Wenn der Maßnahmenplan erstellt wird
      Dann wird die Maßnahme 1.4 nicht empfohlen

  Regel: Wer anbietet und wer braucht

    @N019
    Szenario: Wer für andere mitarbeiten will, macht es möglich
      Angenommen für die Aufgabe "Standesamt" gilt je Kommune
        | kommune   | bereitschaft |
        | Kommune 1 | nein         |
        | Kommune 2 | ja           |
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 1.4 mit mittlerem Gewicht auf die Regel "routine-traeger"
      Und kann die Kommune "Kommune 2" Kapazität für die Maßnahme 1.4 stellen

    @N061 @N064
    Szenariogrundriss: Stärke hier, Bedarf <bedarf> dort
      Angenommen für die Aufgabe "Standesamt" gilt je Kommune
        | kommune   | spezialisierung | handlungsbedarf |
        | Kommune 1 | hoch            | gering          |
        | Kommune 2 | gering          | <bedarf>        |
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 1.4 mit mittlerem Gewicht auf die Regel "routine-ergaenzung"
      Und hat die Maßnahme 1.4 einen Anlass mit "Gemeinsam geht es"
      Und kann die Kommune "Kommune 1" Kapazität für die Maßnahme 1.4 stellen

      Beispiele:
        | bedarf |
        | mittel |
        | hoch   |

    @N064
    Szenario: Stärke und Bedarf in nur einer Kommune ergänzen niemanden
      Angenommen für die Aufgabe "Standesamt" gilt je Kommune
        | kommune   | spezialisierung | handlungsbedarf |
        | Kommune 1 | hoch            | hoch            |
      Wenn der Maßnahmenplan erstellt wird
      Dann wird die Maßnahme 1.4 nicht empfohlen

    Szenariogrundriss: Nichts ergänzt sich: <was>
      Angenommen für die Aufgabe "Standesamt" gilt je Kommune
        | kommune   | spezialisierung | handlungsbedarf |
        | Kommune 1 | <koennen>       | gering          |
        | Kommune 2 | gering          | <bedarf>        |
      Wenn der Maßnahmenplan erstellt wird
      Dann hat die Maßnahme 1.4 einen Anlass mit "steht noch nicht fest"

      Beispiele:
        | was                              | koennen   | bedarf    |
        | nirgends besteht Bedarf          | hoch      | gering    |
        | ob Bedarf besteht, ist unbekannt | hoch      | unbekannt |
        | niemand ist besonders stark      | mittel    | mittel    |
        | wer stark ist, ist unbekannt     | unbekannt | mittel    |

  Regel: Dieselbe Aufgabe in mehreren Kommunen

    @N007 @N058
    Szenario: Haben zwei Kommunen dieselbe Aufgabe, kommt gemeinsame Arbeit in Frage
      Angenommen für die Aufgabe "Standesamt" gilt je Kommune
        | kommune   |
        | Kommune 1 |
        | Kommune 2 |
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 1.4 mit geringem Gewicht auf die Regel "routine-gemeinsam"
      Und hat die Maßnahme 1.4 einen Anlass mit "steht noch nicht fest"

    @N058
    Szenario: Was nur eine Kommune hat, ist nicht gemeinsam
      Angenommen für die Aufgabe "Standesamt" gilt je Kommune
        | kommune   |
        | Kommune 1 |
      Wenn der Maßnahmenplan erstellt wird
      Dann wird die Maßnahme 1.4 nicht empfohlen

  Regel: Ohne Träger geht es nicht

    @N019
    Szenario: Hält niemand Personal vor, wartet die gemeinsame Absicherung
      Angenommen für die Aufgabe "Standesamt" gilt je Kommune
        | kommune   | vertretung | bereitschaft |
        | Kommune 1 | nein       | nein         |
        | Kommune 2 | nein       | nein         |
      Wenn der Maßnahmenplan erstellt wird
      Dann steht die Maßnahme 1.4 in Phase 4
      Und stützt sich die Maßnahme 1.4 auf die Regel "routine-niemand-bereit"

    @N019
    Szenariogrundriss: Solange jemand zusagen kann, wird nichts zurückgestellt: <zweite>
      Angenommen für die Aufgabe "Standesamt" gilt je Kommune
        | kommune   | vertretung | bereitschaft |
        | Kommune 1 | nein       | nein         |
        | Kommune 2 | nein       | <zweite>     |
      Wenn der Maßnahmenplan erstellt wird
      Dann steht die Maßnahme 1.4 in Phase 1

      Beispiele:
        | zweite    |
        | unbekannt |
        | ja        |

    @N019
    Szenario: Eine Zusage für eine andere Aufgabe hilft nicht
      Angenommen der Verbundraum hat die Aufgabe "Stadtfest" der Art sonstige im Blick
      Und für die Aufgabe "Stadtfest" gilt je Kommune
        | kommune   | bereitschaft |
        | Kommune 1 | ja           |
        | Kommune 2 | ja           |
      Und für die Aufgabe "Standesamt" gilt je Kommune
        | kommune   | bereitschaft |
        | Kommune 1 | nein         |
        | Kommune 2 | nein         |
      Wenn der Maßnahmenplan erstellt wird
      Dann steht die Maßnahme 1.4 in Phase 4

  Regel: Was vorher kommt und welche Form passt

    Szenario: Der Vergleich der Aufgaben hält die Absicherung nicht auf
      Angenommen für die Aufgabe "Standesamt" gilt je Kommune
        | kommune   | vertretung |
        | Kommune 1 | nein       |
        | Kommune 2 | ja         |
      Wenn der Maßnahmenplan erstellt wird
      Dann stehen die Maßnahmen 1.1 und 1.4 in Phase 1

    @N012
    Szenario: Auf Dauer gemeinsam erledigt, mit einer Zweckvereinbarung
      Angenommen die Maßnahme 1.1 ist begonnen
      Wenn der Maßnahmenplan erstellt wird
      Dann ist die Zusammenarbeit bei der Maßnahme 1.4 ausfuehrend
      Und hat die Maßnahme 1.4 die Rechtsform zweckvereinbarung
      Und enthält der Maßnahmenplan einen Hinweis mit "nennt der Leitfaden nur den Titel"

    @N019
    Szenario: Ohne Träger bleibt zu klären, wer vorhält
      Angenommen für die Aufgabe "Standesamt" gilt je Kommune
        | kommune   | vertretung |
        | Kommune 1 | nein       |
        | Kommune 2 | ja         |
      Wenn der Maßnahmenplan erstellt wird
      Dann ist "Wer hält Personal und Technik" zu klären
      Und sind an der Maßnahme 1.4 die Kommunen "Kommune 1" und "Kommune 2" beteiligt

  Regel: Fehlt nachweislich nichts, kann die Absicherung warten

    Grundlage:
      Angenommen für die Aufgabe "Standesamt" gilt je Kommune
        | kommune   | fachwissen  | vertretung |
        | Kommune 1 | ausreichend | ja         |
        | Kommune 2 | ausreichend | ja         |
      Und für die Aufgabe "Standesamt" gilt je Kommune
        | kommune   | handlungsbedarf | abgang_absehbar |
        | Kommune 1 | gering          | nein            |
        | Kommune 2 | gering          | nein            |
      Und die Angabe "gelegenheit" der Aufgabe "Standesamt" ist nein
      Und die Angabe "neu_per_gesetz" der Aufgabe "Standesamt" ist nein

    @N007
    Szenario: Vorerst nicht, weil nichts fehlt
      Wenn der Maßnahmenplan erstellt wird
      Dann steht die Maßnahme 1.4 in Phase 4
      Und stützt sich die Maßnahme 1.4 auf die Regel "routine-nichts-fehlt"
      Und hat die Maßnahme 1.4 einen Anlass mit "Derzeit kein Anlass"

    Szenariogrundriss: Warten heißt es nicht: <was>
      Angenommen für die Aufgabe "Standesamt" gilt je Kommune
        | kommune   | <angabe> |
        | Kommune 1 | <wert>   |
      Wenn der Maßnahmenplan erstellt wird
      Dann steht die Maßnahme 1.4 in Phase 1

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
        | bald geht jemand                  | abgang_absehbar | ja           |
        | ob jemand geht, ist unbekannt     | abgang_absehbar | unbekannt    |

    Szenario: Der Bedarf bei einer anderen Aufgabe ändert daran nichts
      Angenommen der Verbundraum hat die Aufgabe "Stadtfest" der Art sonstige im Blick
      Und die Angabe "gelegenheit" der Aufgabe "Stadtfest" ist ja
      Und für die Aufgabe "Stadtfest" gilt je Kommune
        | kommune   | vertretung | handlungsbedarf |
        | Kommune 1 | nein       | hoch            |
        | Kommune 2 | nein       | hoch            |
      Wenn der Maßnahmenplan erstellt wird
      Dann steht die Maßnahme 1.4 in Phase 4

    Szenariogrundriss: Warten heißt es auch nicht: <was>
      Angenommen die Angabe "<angabe>" der Aufgabe "Standesamt" ist <wert>
      Wenn der Maßnahmenplan erstellt wird
      Dann steht die Maßnahme 1.4 in Phase 1

      Beispiele:
        | was                                  | angabe         | wert      |
        | die Gelegenheit ist da               | gelegenheit    | ja        |
        | die Gelegenheit ist unbekannt        | gelegenheit    | unbekannt |
        | das Gesetz ist neu                   | neu_per_gesetz | ja        |
        | ob das Gesetz neu ist, ist unbekannt | neu_per_gesetz | unbekannt |
