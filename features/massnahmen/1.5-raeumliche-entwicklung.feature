# language: de
Funktionalität: Gemeinsame räumliche Entwicklung und Planung (1.5)
  Was über die Gemeindegrenze reicht oder allein zu schwer ist, planen die Kommunen zusammen.

  Grundlage:
    Angenommen ein Verbundraum mit 2 Kommunen
    Und der Verbundraum hat die Aufgabe "Flächenmanagement" der Art planung im Blick
    Und der Verbundraum hat die Aufgabe "Partnerstadt besuchen" der Art sonstige im Blick

  Regel: Wann gemeinsame Planung nötig ist

    @N007
    Szenariogrundriss: Gemeinsam planen ist nötig: <was>
      Angenommen für die Aufgabe "Flächenmanagement" gilt je Kommune
        | kommune   | <angabe>   |
        | Kommune 1 | <wert>     |
        | Kommune 2 | <anderswo> |
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 1.5 mit hohem Gewicht auf die Regel "<regel>"
      Und hat die Maßnahme 1.5 einen Anlass mit "nötig, damit"
      Und dient die Maßnahme 1.5 der Aufgabe "Flächenmanagement"

      Beispiele:
        | was                                | angabe          | wert         | anderswo    | regel                |
        | es muss sich dringend etwas ändern | handlungsbedarf | hoch         | gering      | raum-handlungsbedarf |
        | Fachwissen fehlt                   | fachwissen      | unzureichend | ausreichend | raum-fachwissen      |

    Szenariogrundriss: Gemeinsam planen ist nicht nötig: <was>
      Angenommen für die Aufgabe "Flächenmanagement" gilt je Kommune
        | kommune   | <angabe>   |
        | Kommune 1 | <wert>     |
        | Kommune 2 | <anderswo> |
      Wenn der Maßnahmenplan erstellt wird
      Dann ist die Regel "<regel>" <lage>
      Und stützt sich die Maßnahme 1.5 auf die Regel "raum-gemeinsam"

      Beispiele:
        | was                          | angabe          | wert      | anderswo    | regel                | lage          |
        | der Bedarf ist nur mittel    | handlungsbedarf | mittel    | gering      | raum-handlungsbedarf | nicht erfüllt |
        | der Bedarf ist unbekannt     | handlungsbedarf | unbekannt | gering      | raum-handlungsbedarf | offen         |
        | das Fachwissen ist nur knapp | fachwissen      | knapp     | ausreichend | raum-fachwissen      | nicht erfüllt |
        | das Fachwissen ist unbekannt | fachwissen      | unbekannt | ausreichend | raum-fachwissen      | offen         |

    @N058
    Szenariogrundriss: Wo nur eine Kommune betroffen ist, plant sie allein: <was>
      Angenommen für die Aufgabe "Flächenmanagement" gilt je Kommune
        | kommune   | <angabe> |
        | Kommune 1 | <wert>   |
      Wenn der Maßnahmenplan erstellt wird
      Dann wird die Maßnahme 1.5 nicht empfohlen

      Beispiele:
        | was        | angabe          | wert         |
        | Bedarf     | handlungsbedarf | hoch         |
        | Fachwissen | fachwissen      | unzureichend |
        | Zukunft    | strategisch     | ja           |

    @N061 @N064
    Szenario: Was für die Zukunft mehrerer Kommunen zählt, planen sie gemeinsam
      Angenommen für die Aufgabe "Flächenmanagement" gilt je Kommune
        | kommune   | strategisch |
        | Kommune 1 | ja          |
        | Kommune 2 | ja          |
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 1.5 mit mittlerem Gewicht auf die Regel "raum-zukunft"

    Szenario: Was für die Zukunft nur einer Kommune zählt, plant sie selbst
      Angenommen für die Aufgabe "Flächenmanagement" gilt je Kommune
        | kommune   | strategisch |
        | Kommune 1 | ja          |
        | Kommune 2 | nein        |
      Wenn der Maßnahmenplan erstellt wird
      Dann ist die Regel "raum-zukunft" nicht erfüllt

  Regel: Wann der Zeitpunkt günstig ist

    @N106
    Szenario: Eine Gelegenheit zählt, auch wenn erst eine Kommune die Aufgabe hat
      Angenommen für die Aufgabe "Flächenmanagement" gilt je Kommune
        | kommune   |
        | Kommune 1 |
      Und die Angabe "gelegenheit" der Aufgabe "Flächenmanagement" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 1.5 mit mittlerem Gewicht auf die Regel "raum-gelegenheit"

    Szenariogrundriss: Ohne Gelegenheit kein Anlauf: <wert>
      Angenommen für die Aufgabe "Flächenmanagement" gilt je Kommune
        | kommune   |
        | Kommune 1 |
      Und die Angabe "gelegenheit" der Aufgabe "Flächenmanagement" ist <wert>
      Wenn der Maßnahmenplan erstellt wird
      Dann wird die Maßnahme 1.5 nicht empfohlen

      Beispiele:
        | wert      |
        | nein      |
        | unbekannt |

    @N035 @N036
    Szenario: Was ein Gesetz neu überträgt, lässt sich gleich gemeinsam planen
      Angenommen für die Aufgabe "Flächenmanagement" gilt je Kommune
        | kommune   |
        | Kommune 1 |
      Und die Angabe "neu_per_gesetz" der Aufgabe "Flächenmanagement" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 1.5 mit mittlerem Gewicht auf die Regel "raum-neu-per-gesetz"

    Szenariogrundriss: Nicht neu per Gesetz: <wert>
      Angenommen für die Aufgabe "Flächenmanagement" gilt je Kommune
        | kommune   |
        | Kommune 1 |
      Und die Angabe "neu_per_gesetz" der Aufgabe "Flächenmanagement" ist <wert>
      Wenn der Maßnahmenplan erstellt wird
      Dann wird die Maßnahme 1.5 nicht empfohlen

      Beispiele:
        | wert      |
        | nein      |
        | unbekannt |

    @N106
    Szenariogrundriss: Eine nahe Frist drängt: <frist>
      Angenommen der Stichtag ist der 01.11.2026
      Und die Angabe "frist" der Aufgabe "Flächenmanagement" ist <frist>
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 1.5 mit mittlerem Gewicht auf die Regel "raum-frist"

      Beispiele:
        | frist      |
        | 01.11.2026 |
        | 01.05.2027 |
        | 01.11.2027 |

    Szenariogrundriss: Eine Frist, die nicht drängt: <was>
      Angenommen der Stichtag ist der 01.11.2026
      Und die Angabe "frist" der Aufgabe "Flächenmanagement" ist <frist>
      Und für die Aufgabe "Flächenmanagement" gilt je Kommune
        | kommune   |
        | Kommune 1 |
        | Kommune 2 |
      Wenn der Maßnahmenplan erstellt wird
      Dann ist die Regel "raum-frist" nicht erfüllt

      Beispiele:
        | was                 | frist      |
        | sie liegt noch fern | 02.11.2027 |
        | sie ist verstrichen | 31.10.2026 |

    Szenario: Eine Frist, die nur eine Kommune trifft
      Angenommen der Stichtag ist der 01.11.2026
      Und die Angabe "frist" der Aufgabe "Flächenmanagement" ist 01.05.2027
      Und für die Aufgabe "Flächenmanagement" gilt je Kommune
        | kommune   |
        | Kommune 1 |
      Wenn der Maßnahmenplan erstellt wird
      Dann wird die Maßnahme 1.5 nicht empfohlen

  Regel: Dieselbe Aufgabe in mehreren Kommunen

    @N007 @N058
    Szenario: Haben zwei Kommunen dieselbe Aufgabe, kommt gemeinsame Arbeit in Frage
      Angenommen für die Aufgabe "Flächenmanagement" gilt je Kommune
        | kommune   |
        | Kommune 1 |
        | Kommune 2 |
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 1.5 mit geringem Gewicht auf die Regel "raum-gemeinsam"

    @N058
    Szenario: Was nur eine Kommune hat, ist nicht gemeinsam
      Angenommen für die Aufgabe "Flächenmanagement" gilt je Kommune
        | kommune   |
        | Kommune 1 |
      Wenn der Maßnahmenplan erstellt wird
      Dann wird die Maßnahme 1.5 nicht empfohlen

  Regel: Was vorher kommt und welche Form passt

    @N011 @N013
    Szenario: Vom gemeinsamen Leitbild bis zum gemeinsamen Plan
      Angenommen die Maßnahme 1.1 ist begonnen
      Wenn der Maßnahmenplan erstellt wird
      Dann ist die Zusammenarbeit bei der Maßnahme 1.5 mischform
      Und hat die Maßnahme 1.5 die Rechtsform kommunale_arbeitsgemeinschaft
      Und enthält der Maßnahmenplan einen Hinweis mit "nennt der Leitfaden nur den Titel"

    Szenario: Planung braucht keine Vorarbeit, die der Leitfaden nennt
      Angenommen für die Aufgabe "Flächenmanagement" gilt je Kommune
        | kommune   | handlungsbedarf |
        | Kommune 1 | hoch            |
        | Kommune 2 | gering          |
      Wenn der Maßnahmenplan erstellt wird
      Dann steht die Maßnahme 1.5 in Phase 1

  Regel: Flächen über die Grenze

    @N009
    Szenario: Zwei Kommunen mit Flächen, die nur gemeinsam zu lösen sind
      Angenommen die Angabe "flaechen_mit_nachbarn" jeder Kommune ist ja
      Und für die Aufgabe "Flächenmanagement" gilt je Kommune
        | kommune   |
        | Kommune 1 |
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 1.5 mit mittlerem Gewicht auf die Regel "raum-ueber-die-grenze"
      Und hat die Maßnahme 1.5 einen Anlass mit "nötig, damit"
      Und sind an der Maßnahme 1.5 die Kommunen "Kommune 1" und "Kommune 2" beteiligt

    Szenariogrundriss: Flächen nur in einer Kommune, in der anderen <zweite>
      Angenommen die Angabe "flaechen_mit_nachbarn" der Kommune "Kommune 1" ist ja
      Und die Angabe "flaechen_mit_nachbarn" der Kommune "Kommune 2" ist <zweite>
      Und für die Aufgabe "Flächenmanagement" gilt je Kommune
        | kommune   |
        | Kommune 1 |
      Wenn der Maßnahmenplan erstellt wird
      Dann wird die Maßnahme 1.5 nicht empfohlen

      Beispiele:
        | zweite    |
        | nein      |
        | unbekannt |

  Regel: Fehlt nachweislich nichts, kann die gemeinsame Planung warten

    Grundlage:
      Angenommen für die Aufgabe "Flächenmanagement" gilt je Kommune
        | kommune   | fachwissen  | handlungsbedarf |
        | Kommune 1 | ausreichend | gering          |
        | Kommune 2 | ausreichend | gering          |
      Und die Angabe "gelegenheit" der Aufgabe "Flächenmanagement" ist nein
      Und die Angabe "neu_per_gesetz" der Aufgabe "Flächenmanagement" ist nein
      Und die Angabe "flaechen_mit_nachbarn" jeder Kommune ist nein

    @N007
    Szenario: Vorerst nicht, weil nichts fehlt
      Wenn der Maßnahmenplan erstellt wird
      Dann steht die Maßnahme 1.5 in Phase 4
      Und stützt sich die Maßnahme 1.5 auf die Regel "raum-nichts-fehlt"

    Szenariogrundriss: Warten heißt es nicht: <was>
      Angenommen für die Aufgabe "Flächenmanagement" gilt je Kommune
        | kommune   | <angabe> |
        | Kommune 1 | <wert>   |
      Wenn der Maßnahmenplan erstellt wird
      Dann steht die Maßnahme 1.5 in Phase 1

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
      Dann steht die Maßnahme 1.5 in Phase 4

    Szenariogrundriss: Warten heißt es auch nicht: <was>
      Angenommen die Angabe "<angabe>" der Aufgabe "Flächenmanagement" ist <wert>
      Wenn der Maßnahmenplan erstellt wird
      Dann steht die Maßnahme 1.5 in Phase 1

      Beispiele:
        | was                                  | angabe         | wert      |
        | die Gelegenheit ist da               | gelegenheit    | ja        |
        | die Gelegenheit ist unbekannt        | gelegenheit    | unbekannt |
        | das Gesetz ist neu                   | neu_per_gesetz | ja        |
        | ob das Gesetz neu ist, ist unbekannt | neu_per_gesetz | unbekannt |

    Szenario: Flächen in nur einer Kommune ändern daran nichts
      Angenommen die Angabe "flaechen_mit_nachbarn" der Kommune "Kommune 1" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann steht die Maßnahme 1.5 in Phase 4

    Szenariogrundriss: Flächen an der Grenze lassen nicht warten: <wert>
      Angenommen die Angabe "flaechen_mit_nachbarn" jeder Kommune ist <wert>
      Wenn der Maßnahmenplan erstellt wird
      Dann steht die Maßnahme 1.5 in Phase 1

      Beispiele:
        | wert      |
        | ja        |
        | unbekannt |
