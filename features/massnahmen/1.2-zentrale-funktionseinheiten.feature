# language: de
Funktionalität: Zentrale Funktionseinheiten gemeinsam betreiben (1.2)
  Eine Querschnittsaufgabe lohnt sich gemeinsam, wo Fachwissen, Rechtssicherheit oder Vertretung
  allein kaum zu sichern sind.

  Grundlage:
    Angenommen ein Verbundraum mit 2 Kommunen
    Und der Verbundraum hat die Aufgabe "Vergabestelle" der Art querschnitt im Blick
    Und der Verbundraum hat die Aufgabe "Partnerstadt besuchen" der Art sonstige im Blick

  Regel: Wann die gemeinsame Stelle nötig ist oder sich lohnt

    @N007 @N066 @N067 @N068
    Szenariogrundriss: Nötig ist die gemeinsame Stelle: <was>
      Angenommen für die Aufgabe "Vergabestelle" gilt je Kommune
        | kommune   | <angabe>   |
        | Kommune 1 | <wert>     |
        | Kommune 2 | <anderswo> |
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 1.2 mit hohem Gewicht auf die Regel "<regel>"
      Und hat die Maßnahme 1.2 einen Anlass mit "nötig, damit"
      Und dient die Maßnahme 1.2 der Aufgabe "Vergabestelle"

      Beispiele:
        | was                                | angabe           | wert         | anderswo    | regel                     |
        | Fachwissen fehlt                   | fachwissen       | unzureichend | ausreichend | zentrale-fachwissen       |
        | niemand vertritt                   | vertretung       | nein         | ja          | zentrale-vertretung       |
        | das Recht ist nicht gesichert      | rechtssicherheit | nein         | ja          | zentrale-rechtssicherheit |
        | es muss sich dringend etwas ändern | handlungsbedarf  | hoch         | gering      | zentrale-handlungsbedarf  |
        | bald geht jemand                   | abgang_absehbar  | ja           | nein        | zentrale-abgang           |

    Szenariogrundriss: Nötig ist sie nicht: <was>
      Angenommen für die Aufgabe "Vergabestelle" gilt je Kommune
        | kommune   | <angabe>   |
        | Kommune 1 | <wert>     |
        | Kommune 2 | <anderswo> |
      Wenn der Maßnahmenplan erstellt wird
      Dann hat die Maßnahme 1.2 einen Anlass mit "steht noch nicht fest"

      Beispiele:
        | was                                       | angabe           | wert      | anderswo    |
        | das Fachwissen ist nur knapp              | fachwissen       | knapp     | ausreichend |
        | das Fachwissen ist unbekannt              | fachwissen       | unbekannt | ausreichend |
        | es gibt eine Vertretung                   | vertretung       | ja        | ja          |
        | ob jemand vertritt, ist unbekannt         | vertretung       | unbekannt | ja          |
        | das Recht ist gesichert                   | rechtssicherheit | ja        | ja          |
        | ob das Recht gesichert ist, ist unbekannt | rechtssicherheit | unbekannt | ja          |
        | der Bedarf ist nur mittel                 | handlungsbedarf  | mittel    | gering      |
        | der Bedarf ist unbekannt                  | handlungsbedarf  | unbekannt | gering      |
        | niemand geht                              | abgang_absehbar  | nein      | nein        |
        | ob jemand geht, ist unbekannt             | abgang_absehbar  | unbekannt | nein        |

    @N058
    Szenariogrundriss: Die Not einer Kommune allein macht keine gemeinsame Stelle: <was>
      Angenommen für die Aufgabe "Vergabestelle" gilt je Kommune
        | kommune   | <angabe> |
        | Kommune 1 | <wert>   |
      Wenn der Maßnahmenplan erstellt wird
      Dann wird die Maßnahme 1.2 nicht empfohlen

      Beispiele:
        | was          | angabe           | wert         |
        | Fachwissen   | fachwissen       | unzureichend |
        | Vertretung   | vertretung       | nein         |
        | Recht        | rechtssicherheit | nein         |
        | Bedarf       | handlungsbedarf  | hoch         |
        | Abgang       | abgang_absehbar  | ja           |
        | Umfang       | vzae             | 0,9          |
        | Bereitschaft | bereitschaft     | ja           |

    @N066
    Szenariogrundriss: Zusammen lässt sich die Arbeit besser teilen: <erste> und <zweite> Stellen
      Angenommen für die Aufgabe "Vergabestelle" gilt je Kommune
        | kommune   | vzae     |
        | Kommune 1 | <erste>  |
        | Kommune 2 | <zweite> |
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 1.2 mit mittlerem Gewicht auf die Regel "zentrale-arbeitsteilung"
      Und hat die Maßnahme 1.2 einen Anlass mit "Gemeinsam geht es"

      Beispiele:
        | erste | zweite |
        | 0,2   | 0,3    |
        | 0,99  | 0,5    |

    Szenariogrundriss: Arbeitsteilung lohnt sich nicht: <was>
      Angenommen für die Aufgabe "Vergabestelle" gilt je Kommune
        | kommune   | vzae     |
        | Kommune 1 | <erste>  |
        | Kommune 2 | <zweite> |
      Wenn der Maßnahmenplan erstellt wird
      Dann hat die Maßnahme 1.2 einen Anlass mit "steht noch nicht fest"

      Beispiele:
        | was                                    | erste | zweite    |
        | zusammen weniger als eine halbe Stelle | 0,2   | 0,29      |
        | eine Kommune hat eine volle Stelle     | 1     | 0,5       |
        | ein Umfang ist unbekannt               | 0,9   | unbekannt |

  Regel: Wann der Zeitpunkt günstig ist

    @N106
    Szenario: Eine Gelegenheit zählt, auch wenn erst eine Kommune die Aufgabe hat
      Angenommen für die Aufgabe "Vergabestelle" gilt je Kommune
        | kommune   |
        | Kommune 1 |
      Und die Angabe "gelegenheit" der Aufgabe "Vergabestelle" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 1.2 mit mittlerem Gewicht auf die Regel "zentrale-gelegenheit"

    Szenariogrundriss: Ohne Gelegenheit kein Anlauf: <wert>
      Angenommen für die Aufgabe "Vergabestelle" gilt je Kommune
        | kommune   |
        | Kommune 1 |
      Und die Angabe "gelegenheit" der Aufgabe "Vergabestelle" ist <wert>
      Wenn der Maßnahmenplan erstellt wird
      Dann wird die Maßnahme 1.2 nicht empfohlen

      Beispiele:
        | wert      |
        | nein      |
        | unbekannt |

    @N035
    Szenario: Was ein Gesetz neu überträgt, lässt sich gleich gemeinsam aufbauen
      Angenommen für die Aufgabe "Vergabestelle" gilt je Kommune
        | kommune   |
        | Kommune 1 |
      Und die Angabe "neu_per_gesetz" der Aufgabe "Vergabestelle" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 1.2 mit mittlerem Gewicht auf die Regel "zentrale-neu-per-gesetz"

    Szenariogrundriss: Nicht neu per Gesetz: <wert>
      Angenommen für die Aufgabe "Vergabestelle" gilt je Kommune
        | kommune   |
        | Kommune 1 |
      Und die Angabe "neu_per_gesetz" der Aufgabe "Vergabestelle" ist <wert>
      Wenn der Maßnahmenplan erstellt wird
      Dann wird die Maßnahme 1.2 nicht empfohlen

      Beispiele:
        | wert      |
        | nein      |
        | unbekannt |

    @N106
    Szenariogrundriss: Eine nahe Frist drängt: <frist>
      Angenommen der Stichtag ist der 01.11.2026
      Und die Angabe "frist" der Aufgabe "Vergabestelle" ist <frist>
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 1.2 mit mittlerem Gewicht auf die Regel "zentrale-frist"
      Und hat die Maßnahme 1.1 den Modus kurzpruefung

      Beispiele:
        | frist      |
        | 01.11.2026 |
        | 01.05.2027 |
        | 01.11.2027 |

    Szenariogrundriss: Keine nahe Frist: <was>
      Angenommen der Stichtag ist der 01.11.2026
      Und die Angabe "frist" der Aufgabe "Vergabestelle" ist <frist>
      Wenn der Maßnahmenplan erstellt wird
      Dann hat die Maßnahme 1.1 den Modus einleiten
      Und ist die Regel "zentrale-frist" <lage>

      Beispiele:
        | was                      | frist      | lage          |
        | gestern abgelaufen       | 31.10.2026 | nicht erfüllt |
        | zwölf Monate und ein Tag | 02.11.2027 | nicht erfüllt |
        | unbekannt                | unbekannt  | offen         |

    Szenario: Eine Frist, die nur eine Kommune trifft
      Angenommen der Stichtag ist der 01.11.2026
      Und die Angabe "frist" der Aufgabe "Vergabestelle" ist 01.05.2027
      Und für die Aufgabe "Vergabestelle" gilt je Kommune
        | kommune   |
        | Kommune 1 |
      Wenn der Maßnahmenplan erstellt wird
      Dann wird die Maßnahme 1.2 nicht empfohlen

  Regel: Wer anbietet und wer braucht

    @N019
    Szenario: Wer für andere mitarbeiten will, macht es möglich
      Angenommen für die Aufgabe "Vergabestelle" gilt je Kommune
        | kommune   | bereitschaft |
        | Kommune 1 | nein         |
        | Kommune 2 | ja           |
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 1.2 mit mittlerem Gewicht auf die Regel "zentrale-traeger"
      Und kann die Kommune "Kommune 2" Kapazität für die Maßnahme 1.2 stellen
      Und hat die Maßnahme 1.1 den Modus kurzpruefung

    @N061 @N064
    Szenariogrundriss: Stärke hier, Bedarf <bedarf> dort
      Angenommen für die Aufgabe "Vergabestelle" gilt je Kommune
        | kommune   | spezialisierung | handlungsbedarf |
        | Kommune 1 | hoch            | gering          |
        | Kommune 2 | gering          | <bedarf>        |
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 1.2 mit mittlerem Gewicht auf die Regel "zentrale-ergaenzung"
      Und hat die Maßnahme 1.2 einen Anlass mit "Gemeinsam geht es"
      Und kann die Kommune "Kommune 1" Kapazität für die Maßnahme 1.2 stellen

      Beispiele:
        | bedarf |
        | mittel |
        | hoch   |

    @N064
    Szenario: Stärke und Bedarf in nur einer Kommune ergänzen niemanden
      Angenommen für die Aufgabe "Vergabestelle" gilt je Kommune
        | kommune   | spezialisierung | handlungsbedarf |
        | Kommune 1 | hoch            | hoch            |
      Wenn der Maßnahmenplan erstellt wird
      Dann wird die Maßnahme 1.2 nicht empfohlen

    Szenariogrundriss: Nichts ergänzt sich: <was>
      Angenommen für die Aufgabe "Vergabestelle" gilt je Kommune
        | kommune   | spezialisierung | handlungsbedarf |
        | Kommune 1 | <koennen>       | gering          |
        | Kommune 2 | gering          | <bedarf>        |
      Wenn der Maßnahmenplan erstellt wird
      Dann hat die Maßnahme 1.2 einen Anlass mit "steht noch nicht fest"

      Beispiele:
        | was                              | koennen   | bedarf    |
        | nirgends besteht Bedarf          | hoch      | gering    |
        | ob Bedarf besteht, ist unbekannt | hoch      | unbekannt |
        | niemand ist besonders stark      | mittel    | mittel    |
        | wer stark ist, ist unbekannt     | unbekannt | mittel    |

  Regel: Dieselbe Aufgabe in mehreren Kommunen

    @N007 @N058
    Szenario: Haben zwei Kommunen dieselbe Aufgabe, kommt gemeinsame Arbeit in Frage
      Angenommen für die Aufgabe "Vergabestelle" gilt je Kommune
        | kommune   |
        | Kommune 1 |
        | Kommune 2 |
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 1.2 mit geringem Gewicht auf die Regel "zentrale-gemeinsam"
      Und hat die Maßnahme 1.2 einen Anlass mit "steht noch nicht fest"

    @N058
    Szenario: Was nur eine Kommune hat, ist nicht gemeinsam
      Angenommen für die Aufgabe "Vergabestelle" gilt je Kommune
        | kommune   |
        | Kommune 1 |
      Wenn der Maßnahmenplan erstellt wird
      Dann wird die Maßnahme 1.2 nicht empfohlen

  Regel: Ohne Träger geht es nicht

    @N019
    Szenario: Hält niemand Personal und Technik vor, wartet die gemeinsame Stelle
      Angenommen für die Aufgabe "Vergabestelle" gilt je Kommune
        | kommune   | vertretung | bereitschaft |
        | Kommune 1 | nein       | nein         |
        | Kommune 2 | nein       | nein         |
      Wenn der Maßnahmenplan erstellt wird
      Dann steht die Maßnahme 1.2 in Phase 4
      Und stützt sich die Maßnahme 1.2 auf die Regel "zentrale-niemand-bereit"
      Und ist "Wer hält Personal und Technik" zu klären

    @N019
    Szenariogrundriss: Solange jemand zusagen kann, wird nichts zurückgestellt: <zweite>
      Angenommen für die Aufgabe "Vergabestelle" gilt je Kommune
        | kommune   | vertretung | bereitschaft |
        | Kommune 1 | nein       | nein         |
        | Kommune 2 | nein       | <zweite>     |
      Wenn der Maßnahmenplan erstellt wird
      Dann steht die Maßnahme 1.2 in Phase <phase>

      Beispiele:
        | zweite    | phase |
        | unbekannt | 2     |
        | ja        | 1     |

    @N019
    Szenario: Eine Zusage für eine andere Aufgabe hilft nicht
      Angenommen der Verbundraum hat die Aufgabe "Stadtfest" der Art sonstige im Blick
      Und für die Aufgabe "Stadtfest" gilt je Kommune
        | kommune   | bereitschaft |
        | Kommune 1 | ja           |
        | Kommune 2 | ja           |
      Und für die Aufgabe "Vergabestelle" gilt je Kommune
        | kommune   | bereitschaft |
        | Kommune 1 | nein         |
        | Kommune 2 | nein         |
      Wenn der Maßnahmenplan erstellt wird
      Dann steht die Maßnahme 1.2 in Phase 4

    @N019
    Szenario: Eine zweite Querschnittsaufgabe mit Träger hält 1.2 im Plan
      Angenommen der Verbundraum hat die Aufgabe "Lohnbuchhaltung" der Art querschnitt im Blick
      Und für die Aufgabe "Vergabestelle" gilt je Kommune
        | kommune   | bereitschaft |
        | Kommune 1 | nein         |
        | Kommune 2 | nein         |
      Und für die Aufgabe "Lohnbuchhaltung" gilt je Kommune
        | kommune   | bereitschaft |
        | Kommune 1 | nein         |
        | Kommune 2 | ja           |
      Wenn der Maßnahmenplan erstellt wird
      Dann steht die Maßnahme 1.2 in Phase 1

  Regel: Was vorher kommt und welche Form passt

    @N014
    Szenario: Vor der gemeinsamen Stelle steht der Vergleich der Aufgaben
      Angenommen für die Aufgabe "Vergabestelle" gilt je Kommune
        | kommune   | vertretung |
        | Kommune 1 | nein       |
        | Kommune 2 | ja         |
      Wenn der Maßnahmenplan erstellt wird
      Dann folgt die Maßnahme 1.2 auf die Maßnahme 1.1
      Und stützt sich die Maßnahme 1.1 auf die Regel "voraussetzung"
      Und steht die Maßnahme 1.1 in Phase 1
      Und steht die Maßnahme 1.2 in Phase 2

    Szenario: Liegt der Vergleich vor, kann die gemeinsame Stelle gleich kommen
      Angenommen die Maßnahme 1.1 ist umgesetzt
      Wenn der Maßnahmenplan erstellt wird
      Dann wird die Maßnahme 1.1 nicht empfohlen
      Und steht die Maßnahme 1.2 in Phase 1

    @N106
    Szenario: Bei einer Gelegenheit genügt vorher eine kurze Prüfung
      Angenommen die Angabe "gelegenheit" der Aufgabe "Vergabestelle" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann hat die Maßnahme 1.1 den Modus kurzpruefung
      Und stehen die Maßnahmen 1.1 und 1.2 in Phase 1
      Und folgt die Maßnahme 1.2 auf die Maßnahme 1.1

    Szenario: 2.1 hilft und kommt vorher, wird aber nicht erzwungen
      Angenommen die Angabe "gelegenheit" der Aufgabe "Vergabestelle" ist ja
      Und die Angabe "prozessdokumentation" der Kommune "Kommune 1" ist in_koepfen
      Wenn der Maßnahmenplan erstellt wird
      Dann folgt die Maßnahme 1.2 auf die Maßnahme 2.1

    Szenario: Ohne Bedarf an 2.1 und 2.6 kommt 1.2 ohne sie aus
      Angenommen die Angabe "gelegenheit" der Aufgabe "Vergabestelle" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann werden die Maßnahmen 2.1 und 2.6 nicht empfohlen
      Und wird die Maßnahme 1.2 empfohlen

    @N012
    Szenario: Auf Dauer gemeinsam erledigt, mit einer Zweckvereinbarung
      Angenommen die Maßnahme 1.1 ist begonnen
      Wenn der Maßnahmenplan erstellt wird
      Dann ist die Zusammenarbeit bei der Maßnahme 1.2 ausfuehrend
      Und hat die Maßnahme 1.2 die Rechtsform zweckvereinbarung
      Und ist bei der Maßnahme 1.2 das Arbeitspaket "Zweckvereinbarung abschließen" empfohlen

    @N069
    Szenario: Was sonst noch nötig ist, hängt von der Einheit ab
      Angenommen die Maßnahme 1.1 ist begonnen
      Wenn der Maßnahmenplan erstellt wird
      Dann ist "Weiteres je nach Art der Funktionseinheit" zu klären

    @N019
    Szenario: Wer zugesagt hat, geht dem vor, der es gut könnte
      Angenommen für die Aufgabe "Vergabestelle" gilt je Kommune
        | kommune   | vertretung | bereitschaft | spezialisierung |
        | Kommune 1 | nein       | nein         | hoch            |
        | Kommune 2 | ja         | ja           | gering          |
      Wenn der Maßnahmenplan erstellt wird
      Dann kann die Kommune "Kommune 2" Kapazität für die Maßnahme 1.2 stellen
      Und sind an der Maßnahme 1.2 die Kommunen "Kommune 1" und "Kommune 2" beteiligt

  Regel: Fehlt nachweislich nichts, kann die gemeinsame Stelle warten

    Grundlage:
      Angenommen für die Aufgabe "Vergabestelle" gilt je Kommune
        | kommune   | fachwissen  | vertretung | rechtssicherheit |
        | Kommune 1 | ausreichend | ja         | ja               |
        | Kommune 2 | ausreichend | ja         | ja               |
      Und für die Aufgabe "Vergabestelle" gilt je Kommune
        | kommune   | handlungsbedarf | abgang_absehbar | vzae |
        | Kommune 1 | gering          | nein            | 1    |
        | Kommune 2 | gering          | nein            | 1    |
      Und die Angabe "gelegenheit" der Aufgabe "Vergabestelle" ist nein
      Und die Angabe "neu_per_gesetz" der Aufgabe "Vergabestelle" ist nein

    @N007
    Szenario: Vorerst nicht, weil nichts fehlt
      Wenn der Maßnahmenplan erstellt wird
      Dann steht die Maßnahme 1.2 in Phase 4
      Und stützt sich die Maßnahme 1.2 auf die Regel "zentrale-nichts-fehlt"
      Und hat die Maßnahme 1.2 einen Anlass mit "Derzeit kein Anlass"

    Szenariogrundriss: Warten heißt es nicht: <was>
      Angenommen für die Aufgabe "Vergabestelle" gilt je Kommune
        | kommune   | <angabe> |
        | Kommune 1 | <wert>   |
      Wenn der Maßnahmenplan erstellt wird
      Dann steht die Maßnahme 1.2 in Phase 2

      Beispiele:
        | was                                       | angabe           | wert         |
        | das Fachwissen wird knapp                 | fachwissen       | knapp        |
        | das Fachwissen fehlt                      | fachwissen       | unzureichend |
        | das Fachwissen ist unbekannt              | fachwissen       | unbekannt    |
        | niemand vertritt                          | vertretung       | nein         |
        | ob jemand vertritt, ist unbekannt         | vertretung       | unbekannt    |
        | das Recht ist nicht gesichert             | rechtssicherheit | nein         |
        | ob das Recht gesichert ist, ist unbekannt | rechtssicherheit | unbekannt    |
        | es sollte sich etwas ändern               | handlungsbedarf  | mittel       |
        | es muss sich etwas ändern                 | handlungsbedarf  | hoch         |
        | der Bedarf ist unbekannt                  | handlungsbedarf  | unbekannt    |
        | bald geht jemand                          | abgang_absehbar  | ja           |
        | ob jemand geht, ist unbekannt             | abgang_absehbar  | unbekannt    |

    Szenario: Der Bedarf bei einer anderen Aufgabe ändert daran nichts
      Angenommen der Verbundraum hat die Aufgabe "Stadtfest" der Art sonstige im Blick
      Und die Angabe "gelegenheit" der Aufgabe "Stadtfest" ist ja
      Und für die Aufgabe "Stadtfest" gilt je Kommune
        | kommune   | vertretung | handlungsbedarf |
        | Kommune 1 | nein       | hoch            |
        | Kommune 2 | nein       | hoch            |
      Wenn der Maßnahmenplan erstellt wird
      Dann steht die Maßnahme 1.2 in Phase 4

    Szenariogrundriss: Warten heißt es auch nicht: <was>
      Angenommen die Angabe "<angabe>" der Aufgabe "Vergabestelle" ist <wert>
      Wenn der Maßnahmenplan erstellt wird
      Dann steht die Maßnahme 1.2 in Phase <phase>

      Beispiele:
        | was                                  | angabe         | wert      | phase |
        | die Gelegenheit ist da               | gelegenheit    | ja        | 1     |
        | die Gelegenheit ist unbekannt        | gelegenheit    | unbekannt | 2     |
        | das Gesetz ist neu                   | neu_per_gesetz | ja        | 2     |
        | ob das Gesetz neu ist, ist unbekannt | neu_per_gesetz | unbekannt | 2     |

    Szenariogrundriss: Ob Arbeitsteilung lohnt, zählt mit: <erste> und <zweite> Stellen
      Angenommen für die Aufgabe "Vergabestelle" gilt je Kommune
        | kommune   | vzae     |
        | Kommune 1 | <erste>  |
        | Kommune 2 | <zweite> |
      Wenn der Maßnahmenplan erstellt wird
      Dann steht die Maßnahme 1.2 in Phase <phase>

      Beispiele:
        | erste | zweite | phase |
        | 0,2   | 0,3    | 2     |
        | 0,2   | 0,29   | 4     |
        | 1     | 0,4    | 4     |
