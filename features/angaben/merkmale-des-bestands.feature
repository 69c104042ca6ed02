# language: de
Funktionalität: Merkmale, die der Bestand zeigt

  Regel: Stand der Digitalisierung – ab zwei Stufen Abstand unterschiedlich

    Szenariogrundriss: Digitalisierung – zwei Stufen sind die Grenze
      Angenommen ein Verbundraum mit den Kommunen
        | name   | digitalisierungsgrad |
        | Adorf  | 1,5                  |
        | Bedorf | 2                    |
        | Cedorf | <dritte>             |
      Wenn der Maßnahmenplan erstellt wird
      Dann ist das Merkmal "digitalisierungsgrade_unterschiedlich" <wert>
      Und ist der Wert des Merkmals "digitalisierungsgrade_unterschiedlich" abgeleitet

      Beispiele:
        | dritte | wert |
        | 3,4    | nein |
        | 3,5    | ja   |

    # Fehlende Angaben können den Abstand nur vergrößern.
    Szenariogrundriss: Fehlt eine Angabe, steht nur ein großer Abstand schon fest
      Angenommen ein Verbundraum mit den Kommunen
        | name   | digitalisierungsgrad |
        | Adorf  | 1                    |
        | Bedorf | <zweite>             |
        | Cedorf |                      |
      Wenn der Maßnahmenplan erstellt wird
      Dann ist das Merkmal "digitalisierungsgrade_unterschiedlich" <wert>
      Und ist die Kennzahl "digitalisierungsgrad_spannweite" unbekannt

      Beispiele:
        | zweite | wert      |
        | 3      | ja        |
        | 2      | unbekannt |

  Regel: Programme – ab der Hälfte abweichend

    # Zwei Fachbereiche, in einem alle gleich: Der Mittelwert liegt bei der Hälfte.
    Szenariogrundriss: Programme – die Hälfte ist die Grenze
      Angenommen ein Verbundraum mit den Kommunen
        | name   | software.dms | software.personal |
        | Adorf  | Aktenwerk    | Lohnweg           |
        | Bedorf | Schriftgut   | Lohnweg           |
        | Cedorf | <dritte>     | Lohnweg           |
      Wenn der Maßnahmenplan erstellt wird
      Dann ist das Merkmal "softwarelandschaft_abweichend" <wert>
      Und beträgt die Kennzahl "softwarevielfalt" <zahl>

      Beispiele:
        | dritte      | zahl  | wert |
        | Registratur | 0,5   | ja   |
        | Aktenwerk   | 0,333 | nein |

    # Gezählt wird je Fachbereich: Mindestens die Hälfte der Verwaltungen muss ein Produkt nennen.
    Szenariogrundriss: Zu wenige Angaben ergeben keinen Wert
      Angenommen ein Verbundraum mit den Kommunen
        | name   | software.dms |
        | Adorf  | Aktenwerk    |
        | Bedorf | Schriftgut   |
        | Cedorf |              |
        | Dedorf |              |
        | Edorf  | <fuenfte>    |
      Wenn der Maßnahmenplan erstellt wird
      Dann ist das Merkmal "softwarelandschaft_abweichend" <wert>

      Beispiele:
        | fuenfte     | wert      |
        | Registratur | ja        |
        | unbekannt   | unbekannt |

    Beispiel: Verschiedene Fachbereiche lassen sich nicht vergleichen
      Angenommen ein Verbundraum mit den Kommunen
        | name   | software.dms | software.personal |
        | Adorf  | Aktenwerk    |                   |
        | Bedorf |              | Lohnweg           |
      Wenn der Maßnahmenplan erstellt wird
      Dann ist das Merkmal "softwarelandschaft_abweichend" unbekannt

  Regel: Arbeitsabläufe – verschieden beschrieben, nur in den Köpfen oder je Aufgabe verschieden

    Szenariogrundriss: Verschieden beschrieben ab der Hälfte
      Angenommen ein Verbundraum mit 5 Kommunen
      Und die Angabe "prozessdokumentation" jeder Kommune ist in_texten
      Und die Angabe "prozessdokumentation" der Kommune "Kommune 1" ist grafisch
      Und die Angabe "prozessdokumentation" der Kommune "Kommune 2" ist <zweite>
      Und der Verbundraum hat die Aufgabe "Standesamt" im Blick
      Und die Angabe "ablaeufe_gleich" der Aufgabe "Standesamt" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann ist das Merkmal "prozesse_heterogen" <wert>
      Und beträgt die Kennzahl "prozessdokumentation_vielfalt" <zahl>

      Beispiele:
        | zweite    | zahl | wert |
        | in_texten | 0,4  | nein |
        | unbekannt | 0,5  | ja   |
        | grafisch  | 0,6  | ja   |

    # In beiden Fällen ist die Verschiedenheit gleich klein (0,4); nur der Anteil entscheidet. Genau
    # an der Hälfte ist auch die Verschiedenheit groß; dort lassen sich beide nicht trennen.
    @N074
    Szenariogrundriss: Stecken die Abläufe meist in den Köpfen, sind sie uneinheitlich
      Angenommen ein Verbundraum mit 5 Kommunen
      Und die Angabe "prozessdokumentation" jeder Kommune ist <meiste>
      Und die Angabe "prozessdokumentation" der Kommune "Kommune 1" ist <eine>
      Und der Verbundraum hat die Aufgabe "Standesamt" im Blick
      Und die Angabe "ablaeufe_gleich" der Aufgabe "Standesamt" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann ist das Merkmal "prozesse_heterogen" <wert>
      Und beträgt die Kennzahl "anteil_in_koepfen" <anteil>

      Beispiele:
        | meiste     | eine       | anteil | wert |
        | in_koepfen | in_texten  | 0,8    | ja   |
        | in_texten  | in_koepfen | 0,2    | nein |

    @N074
    Szenariogrundriss: Schon eine Aufgabe mit verschiedenen Abläufen genügt
      Angenommen ein Verbundraum mit 2 Kommunen
      Und die Angabe "prozessdokumentation" jeder Kommune ist in_texten
      Und der Verbundraum hat die Aufgabe "Standesamt" im Blick
      Und die Angabe "ablaeufe_gleich" der Aufgabe "Standesamt" ist <gleich>
      Wenn der Maßnahmenplan erstellt wird
      Dann ist das Merkmal "prozesse_heterogen" <wert>

      Beispiele:
        | gleich    | wert      |
        | nein      | ja        |
        | ja        | nein      |
        | unbekannt | unbekannt |

    @N074
    Beispiel: Die Aufgabe, die verschieden läuft, muss nicht die einzige sein
      Angenommen ein Verbundraum mit 2 Kommunen
      Und die Angabe "prozessdokumentation" jeder Kommune ist in_texten
      Und der Verbundraum hat die Aufgabe "Standesamt" im Blick
      Und der Verbundraum hat die Aufgabe "Bauhof" im Blick
      Und die Angabe "ablaeufe_gleich" der Aufgabe "Standesamt" ist nein
      Und die Angabe "ablaeufe_gleich" der Aufgabe "Bauhof" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann ist das Merkmal "prozesse_heterogen" ja

  Regel: Mittel – sie fehlen, wenn sie in der Hälfte der Verwaltungen nicht reichen

    Szenariogrundriss: Geld und Kenntnisse – die Hälfte ist die Grenze
      Angenommen ein Verbundraum mit 4 Kommunen
      Und die Angabe "<angabe>" jeder Kommune ist ausreichend
      Und die Angabe "<angabe>" der Kommune "Kommune 1" ist unzureichend
      Und die Angabe "<angabe>" der Kommune "Kommune 2" ist <zweite>
      Wenn der Maßnahmenplan erstellt wird
      Dann ist das Merkmal "<merkmal>" <wert>

      Beispiele: Reicht es in der zweiten auch nicht, ist die Hälfte erreicht
        | angabe                 | merkmal             | zweite       | wert |
        | ressourcen.finanzen    | finanzmittel_fehlen | unzureichend | ja   |
        | ressourcen.finanzen    | finanzmittel_fehlen | knapp        | nein |
        | ressourcen.kompetenzen | kompetenzen_fehlen  | unzureichend | ja   |
        | ressourcen.kompetenzen | kompetenzen_fehlen  | knapp        | nein |

    Szenariogrundriss: Zwei von fünf Verwaltungen sind noch nicht die Hälfte
      Angenommen ein Verbundraum mit 5 Kommunen
      Und die Angabe "<angabe>" jeder Kommune ist ausreichend
      Und die Angabe "<angabe>" der Kommune "Kommune 1" ist unzureichend
      Und die Angabe "<angabe>" der Kommune "Kommune 2" ist unzureichend
      Wenn der Maßnahmenplan erstellt wird
      Dann ist das Merkmal "<merkmal>" nein

      Beispiele:
        | angabe                 | merkmal             |
        | ressourcen.finanzen    | finanzmittel_fehlen |
        | ressourcen.kompetenzen | kompetenzen_fehlen  |

    Szenariogrundriss: Für „Zeit und Personal“ genügt eines von beiden
      Angenommen ein Verbundraum mit 2 Kommunen
      Und die Angabe "ressourcen.personal" jeder Kommune ist ausreichend
      Und die Angabe "ressourcen.zeit" jeder Kommune ist ausreichend
      Und die Angabe "<angabe>" der Kommune "Kommune 1" ist <wie>
      Wenn der Maßnahmenplan erstellt wird
      Dann ist das Merkmal "zeit_personal_fehlen" <wert>

      Beispiele:
        | angabe              | wie          | wert |
        | ressourcen.personal | unzureichend | ja   |
        | ressourcen.zeit     | unzureichend | ja   |
        | ressourcen.personal | knapp        | nein |
        | ressourcen.zeit     | knapp        | nein |

    Szenariogrundriss: Weniger als die Hälfte der Angaben ergibt keinen Wert
      Angenommen ein Verbundraum mit <zahl> Kommunen
      Und die Angabe "ressourcen.finanzen" der Kommune "Kommune 1" ist unzureichend
      Und die Angabe "ressourcen.finanzen" der Kommune "Kommune 2" ist unzureichend
      Wenn der Maßnahmenplan erstellt wird
      Dann ist das Merkmal "finanzmittel_fehlen" <wert>

      Beispiele:
        | zahl | wert      |
        | 4    | ja        |
        | 5    | unbekannt |
