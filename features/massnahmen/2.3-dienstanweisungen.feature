# language: de
Funktionalität: Dienstanweisungen vereinfachen und angleichen (2.3)
  Wo der Bestand veraltet oder unklar ist, teilen sich die Kommunen die Überarbeitung.

  @N082
  Szenariogrundriss: Ist der Bestand einer Kommune <stand>, wird überarbeitet
    Angenommen ein Verbundraum mit den Kommunen
      | name         | dienstanweisungen_stand |
      | Musterstadt  | <stand>                 |
      | Beispieldorf | aktuell                 |
    Wenn der Maßnahmenplan erstellt wird
    Dann stützt sich die Maßnahme 2.3 mit mittlerem Gewicht auf die Regel "dienstanweisungen-ueberholt"

    Beispiele:
      | stand    |
      | veraltet |
      | unklar   |

  @N082
  Szenariogrundriss: Ist der Bestand <stand>, bleibt er, wie er ist
    Angenommen ein Verbundraum mit 2 Kommunen
    Und die Angabe "dienstanweisungen_stand" jeder Kommune ist <stand>
    Und das Merkmal "doppelarbeit_an_prozessen" ist ja
    Wenn der Maßnahmenplan erstellt wird
    Dann wird die Maßnahme 2.3 nicht empfohlen

    Beispiele:
      | stand     |
      | aktuell   |
      | unbekannt |

  Szenariogrundriss: Ist nur eine Dienstanweisung <stand>, gibt es keine Arbeit zu teilen
    Angenommen ein Verbundraum mit den Kommunen
      | name         | dienstanweisungen_stand |
      | Musterstadt  | <stand>                 |
      | Beispieldorf | aktuell                 |
    Wenn der Maßnahmenplan erstellt wird
    Dann ist die Regel "dienstanweisungen-arbeit-teilen" nicht erfüllt

    Beispiele:
      | stand    |
      | veraltet |
      | unklar   |

  @N085 @N086
  Szenario: Haben zwei Kommunen damit zu tun, teilen sie die Arbeit
    Angenommen ein Verbundraum mit den Kommunen
      | name         | dienstanweisungen_stand |
      | Musterstadt  | veraltet                |
      | Beispieldorf | unklar                  |
    Wenn der Maßnahmenplan erstellt wird
    Dann stützt sich die Maßnahme 2.3 mit geringem Gewicht auf die Regel "dienstanweisungen-arbeit-teilen"

  @N083 @N086
  Szenariogrundriss: Wird an Abläufen mehrfach gearbeitet, lohnen neue Dienstanweisungen gleich mit: <stand>
    Angenommen ein Verbundraum mit 2 Kommunen
    Und die Angabe "dienstanweisungen_stand" der Kommune "Kommune 1" ist <stand>
    Und das Merkmal "doppelarbeit_an_prozessen" ist ja
    Wenn der Maßnahmenplan erstellt wird
    Dann stützt sich die Maßnahme 2.3 mit geringem Gewicht auf die Regel "dienstanweisungen-doppelarbeit"

    Beispiele:
      | stand    |
      | veraltet |
      | unklar   |

  Szenario: Ohne Doppelarbeit zählt nur der veraltete Bestand
    Angenommen ein Verbundraum mit 2 Kommunen
    Und die Angabe "dienstanweisungen_stand" der Kommune "Kommune 1" ist veraltet
    Und das Merkmal "doppelarbeit_an_prozessen" ist nein
    Wenn der Maßnahmenplan erstellt wird
    Dann ist die Regel "dienstanweisungen-doppelarbeit" nicht erfüllt
    Und wird die Maßnahme 2.3 empfohlen

  @N084
  Szenariogrundriss: Gleiche Anweisungen machen gemeinsame Aufgaben leichter: <stand>
    Angenommen ein Verbundraum mit 2 Kommunen
    Und die Angabe "dienstanweisungen_stand" der Kommune "Kommune 1" ist <stand>
    Und der Verbundraum hat die Aufgabe "Kasse" der Art sonstige im Blick
    Und die Angabe "ablaeufe_gleich" der Aufgabe "Kasse" ist nein
    Wenn der Maßnahmenplan erstellt wird
    Dann stützt sich die Maßnahme 2.3 mit geringem Gewicht auf die Regel "dienstanweisungen-fuer-gemeinsame-aufgaben"

    Beispiele:
      | stand    |
      | veraltet |
      | unklar   |

  Szenario: Eine gemeinsame Aufgabe genügt, auch wenn eine andere überall gleich läuft
    Angenommen ein Verbundraum mit 2 Kommunen
    Und die Angabe "dienstanweisungen_stand" der Kommune "Kommune 1" ist veraltet
    Und der Verbundraum hat die Aufgabe "Kasse" der Art sonstige im Blick
    Und der Verbundraum hat die Aufgabe "Sitzungsdienst" der Art sonstige im Blick
    Und die Angabe "ablaeufe_gleich" der Aufgabe "Kasse" ist nein
    Und die Angabe "ablaeufe_gleich" der Aufgabe "Sitzungsdienst" ist ja
    Wenn der Maßnahmenplan erstellt wird
    Dann stützt sich die Maßnahme 2.3 auf die Regel "dienstanweisungen-fuer-gemeinsame-aufgaben"

  Szenario: Ohne Aufgabe im Blick gibt es keine, die leichter würde
    Angenommen ein Verbundraum mit 2 Kommunen
    Und die Angabe "dienstanweisungen_stand" der Kommune "Kommune 1" ist veraltet
    Und der Verbundraum hat keine Aufgabe im Blick
    Wenn der Maßnahmenplan erstellt wird
    Dann ist die Regel "dienstanweisungen-fuer-gemeinsame-aufgaben" nicht erfüllt

  Szenario: Was nur eine Kommune hat, erledigt niemand anders als die anderen
    Angenommen ein Verbundraum mit 2 Kommunen
    Und die Angabe "dienstanweisungen_stand" der Kommune "Kommune 1" ist veraltet
    Und der Verbundraum hat die Aufgabe "Kasse" der Art sonstige im Blick
    Und die Angabe "ablaeufe_gleich" der Aufgabe "Kasse" ist nein
    Und für die Aufgabe "Kasse" gilt je Kommune
      | kommune   |
      | Kommune 1 |
    Wenn der Maßnahmenplan erstellt wird
    Dann ist die Regel "dienstanweisungen-fuer-gemeinsame-aufgaben" nicht erfüllt

  Szenario: Läuft die gemeinsame Aufgabe überall gleich, braucht sie keine neue Anweisung
    Angenommen ein Verbundraum mit 2 Kommunen
    Und die Angabe "dienstanweisungen_stand" der Kommune "Kommune 1" ist veraltet
    Und der Verbundraum hat die Aufgabe "Kasse" der Art sonstige im Blick
    Und die Angabe "ablaeufe_gleich" der Aufgabe "Kasse" ist ja
    Wenn der Maßnahmenplan erstellt wird
    Dann ist die Regel "dienstanweisungen-fuer-gemeinsame-aufgaben" nicht erfüllt

  Szenario: Verschiedene Abläufe allein sind kein Grund für 2.3
    Angenommen ein Verbundraum mit 2 Kommunen
    Und die Angabe "dienstanweisungen_stand" jeder Kommune ist aktuell
    Und der Verbundraum hat die Aufgabe "Kasse" der Art sonstige im Blick
    Und die Angabe "ablaeufe_gleich" der Aufgabe "Kasse" ist nein
    Wenn der Maßnahmenplan erstellt wird
    Dann wird die Maßnahme 2.3 nicht empfohlen

  Szenario: Vor den Dienstanweisungen steht das Prozessmanagement
    Angenommen ein Verbundraum mit 2 Kommunen
    Und die Angabe "dienstanweisungen_stand" jeder Kommune ist veraltet
    Wenn der Maßnahmenplan erstellt wird
    Dann stützt sich die Maßnahme 2.1 auf die Regel "voraussetzung"
    Und folgt die Maßnahme 2.3 auf die Maßnahme 2.1
    Und steht die Maßnahme 2.1 in Phase 1
    Und steht die Maßnahme 2.3 in Phase 2

  Szenario: Ist 2.1 umgesetzt, kann 2.3 gleich beginnen
    Angenommen ein Verbundraum mit 2 Kommunen
    Und die Angabe "dienstanweisungen_stand" jeder Kommune ist veraltet
    Und die Maßnahme 2.1 ist umgesetzt
    Wenn der Maßnahmenplan erstellt wird
    Dann wird die Maßnahme 2.1 nicht empfohlen
    Und steht die Maßnahme 2.3 in Phase 1

  Szenario: Ist 2.1 nur begonnen, läuft es weiter und steht noch davor
    Angenommen ein Verbundraum mit 2 Kommunen
    Und die Angabe "dienstanweisungen_stand" jeder Kommune ist veraltet
    Und die Maßnahme 2.1 ist begonnen
    Wenn der Maßnahmenplan erstellt wird
    Dann hat die Maßnahme 2.1 den Modus fortfuehren
    Und kommt die Maßnahme 2.1 vor der Maßnahme 2.3

  @N085
  Szenario: Jährlich prüfen gehört dazu
    Angenommen ein Verbundraum mit 2 Kommunen
    Und die Angabe "dienstanweisungen_stand" jeder Kommune ist veraltet
    Wenn der Maßnahmenplan erstellt wird
    Dann ist bei der Maßnahme 2.3 das Arbeitspaket "Mindestens einmal im Jahr prüfen" empfohlen
    Und ist bei der Maßnahme 2.3 das Arbeitspaket "Freigabe der Verwaltungsleitung" empfohlen

  @N011
  Szenario: Abgestimmt wird gemeinsam, in Kraft setzt jede Kommune selbst
    Angenommen ein Verbundraum mit 2 Kommunen
    Und die Angabe "dienstanweisungen_stand" jeder Kommune ist veraltet
    Wenn der Maßnahmenplan erstellt wird
    Dann ist die Zusammenarbeit bei der Maßnahme 2.3 koordinierend
    Und hat die Maßnahme 2.3 die Rechtsform arbeitsgruppe
