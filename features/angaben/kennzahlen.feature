# language: de
Funktionalität: Kennzahlen – was aus den Angaben berechnet wird

  Regel: Verschiedenheit der Programme

    # Gini-Simpson mit Korrektur für kleine Zahlen: Lauter Verschiedene ergeben immer 1.
    Szenariogrundriss: Zwei wie fünf lauter verschiedene ergeben 1, lauter gleiche 0
      Angenommen ein Verbundraum mit den Kommunen
        | name   | software.dms |
        | Adorf  | <a>          |
        | Bedorf | <b>          |
        | Cedorf | <c>          |
        | Dedorf | <d>          |
      Wenn der Maßnahmenplan erstellt wird
      Dann beträgt die Kennzahl "softwarevielfalt" <zahl>

      Beispiele:
        | a | b | c         | d         | zahl  |
        | X | Y | unbekannt | unbekannt | 1     |
        | X | Y | Z         | W         | 1     |
        | X | X | X         | X         | 0     |
        | X | X | unbekannt | unbekannt | 0     |
        | X | X | X         | Y         | 0,5   |
        | X | X | Y         | Y         | 0,667 |
        | X | X | Y         | Z         | 0,833 |

    Beispiel: Fünf lauter verschiedene ergeben ebenfalls 1
      Angenommen ein Verbundraum mit den Kommunen
        | name   | software.dms |
        | Adorf  | V            |
        | Bedorf | W            |
        | Cedorf | X            |
        | Dedorf | Y            |
        | Edorf  | Z            |
      Wenn der Maßnahmenplan erstellt wird
      Dann beträgt die Kennzahl "softwarevielfalt" 1

    Beispiel: Über die Fachbereiche wird gemittelt
      Angenommen ein Verbundraum mit den Kommunen
        | name   | software.dms | software.personal | software.finanzwesen |
        | Adorf  | Aktenwerk    | Lohnweg           | Kassenblick          |
        | Bedorf | Schriftgut   | Lohnweg           | Haushalt 21          |
      Wenn der Maßnahmenplan erstellt wird
      Dann beträgt die Kennzahl "softwarevielfalt" 0,667

    Beispiel: Ein Fachbereich, den nur eine Kommune nennt, zählt nicht
      Angenommen ein Verbundraum mit den Kommunen
        | name   | software.dms | software.archiv |
        | Adorf  | Aktenwerk    | Magazin         |
        | Bedorf | Aktenwerk    |                 |
      Wenn der Maßnahmenplan erstellt wird
      Dann beträgt die Kennzahl "softwarevielfalt" 0

    Beispiel: Eine einzelne Kommune hat keine Verschiedenheit
      Angenommen ein Verbundraum mit 1 Kommune
      Und die Angabe "software.dms" der Kommune "Kommune 1" ist Aktenwerk
      Wenn der Maßnahmenplan erstellt wird
      Dann ist die Kennzahl "softwarevielfalt" unbekannt

  Regel: Abstand im Stand der Digitalisierung

    Beispiel: Höchste minus niedrigste Stufe
      Angenommen ein Verbundraum mit den Kommunen
        | name   | digitalisierungsgrad |
        | Adorf  | 1,5                  |
        | Bedorf | 4                    |
        | Cedorf | 2                    |
      Wenn der Maßnahmenplan erstellt wird
      Dann beträgt die Kennzahl "digitalisierungsgrad_spannweite" 2,5

    Beispiel: Fehlt eine Angabe, ist der Abstand unbekannt
      Angenommen ein Verbundraum mit den Kommunen
        | name   | digitalisierungsgrad |
        | Adorf  | 1,5                  |
        | Bedorf | 4                    |
        | Cedorf | unbekannt            |
      Wenn der Maßnahmenplan erstellt wird
      Dann ist die Kennzahl "digitalisierungsgrad_spannweite" unbekannt

  Regel: Anteile zählen nur, wer etwas angibt

    Szenariogrundriss: Anteil der Verwaltungen, denen etwas fehlt
      Angenommen ein Verbundraum mit den Kommunen
        | name   | <angabe>     |
        | Adorf  | unzureichend |
        | Bedorf | knapp        |
        | Cedorf | ausreichend  |
        | Dedorf | unbekannt    |
      Wenn der Maßnahmenplan erstellt wird
      Dann beträgt die Kennzahl "<kennzahl>" 0,333

      Beispiele:
        | angabe                 | kennzahl                        |
        | ressourcen.personal    | anteil_personal_unzureichend    |
        | ressourcen.zeit        | anteil_zeit_unzureichend        |
        | ressourcen.finanzen    | anteil_finanzen_unzureichend    |
        | ressourcen.kompetenzen | anteil_kompetenzen_unzureichend |

    Szenariogrundriss: Unter der Hälfte der Angaben bleibt der Anteil unbekannt
      Angenommen ein Verbundraum mit 5 Kommunen
      Und die Angabe "prozessdokumentation" der Kommune "Kommune 1" ist in_koepfen
      Und die Angabe "prozessdokumentation" der Kommune "Kommune 2" ist in_koepfen
      Wenn der Maßnahmenplan erstellt wird
      Dann ist die Kennzahl "<kennzahl>" unbekannt

      Beispiele:
        | kennzahl                      |
        | anteil_in_koepfen             |
        | prozessdokumentation_vielfalt |

  Regel: Summen und Zählungen brauchen alle Angaben

    Szenariogrundriss: Summe der Abgänge und der offenen Stellen
      Angenommen ein Verbundraum mit den Kommunen
        | name   | <angabe> |
        | Adorf  | 2        |
        | Bedorf | 0        |
        | Cedorf | 3        |
      Wenn der Maßnahmenplan erstellt wird
      Dann beträgt die Kennzahl "<kennzahl>" 5

      Beispiele:
        | angabe         | kennzahl             |
        | altersabgaenge | altersabgaenge_summe |
        | offene_stellen | offene_stellen_summe |

    # „Mindestens eine“ steht aber fest, sobald ein Fall bekannt ist.
    @N096
    Beispiel: Fehlt eine Angabe, ist die Summe unbekannt, der Bedarf aber schon belegt
      Angenommen ein Verbundraum mit den Kommunen
        | name   | altersabgaenge | kann_allein_ausbilden |
        | Adorf  | 2              | nein                  |
        | Bedorf | unbekannt      | unbekannt             |
      Wenn der Maßnahmenplan erstellt wird
      Dann ist die Kennzahl "altersabgaenge_summe" unbekannt
      Und wird die Maßnahme 3.3 empfohlen

    Beispiel: Verwaltungen werden gezählt
      Angenommen ein Verbundraum mit den Kommunen
        | name   | kann_allein_ausbilden | technik_ausgelastet |
        | Adorf  | nein                  | nein                |
        | Bedorf | ja                    | nein                |
        | Cedorf | ja                    | ja                  |
      Wenn der Maßnahmenplan erstellt wird
      Dann beträgt die Kennzahl "anzahl_ohne_eigene_ausbildung" 1
      Und beträgt die Kennzahl "anzahl_technik_nicht_ausgelastet" 2
      Und beträgt die Kennzahl "kommunenzahl" 3
