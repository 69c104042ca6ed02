# language: de
Funktionalität: Ausgangsszenario 3 – Zusammenarbeit gilt als zusätzliche Last

  Grundlage:
    Angenommen ein Verbundraum mit 3 Kommunen

  Regel: Woran das Szenario erkannt wird

    @N113
    Beispiel: Das Leitmerkmal genügt
      Angenommen das Merkmal "ikz_als_zusatzaufwand" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann ist das Ausgangsszenario S3 erkannt

    Szenariogrundriss: Die Hälfte der Kommunen, die etwas sagen, genügt
      Angenommen das Merkmal "ikz_als_zusatzaufwand" der Kommune "Kommune 1" ist ja
      Und das Merkmal "ikz_als_zusatzaufwand" der Kommune "Kommune 2" ist nein
      Und das Merkmal "ikz_als_zusatzaufwand" der Kommune "Kommune 3" ist <dritte>
      Wenn der Maßnahmenplan erstellt wird
      Dann ist das Ausgangsszenario S3 <stufe>

      Beispiele:
        | dritte    | stufe         |
        | ja        | erkannt       |
        | unbekannt | erkannt       |
        | nein      | nicht erkannt |

    # Neben dem Leitmerkmal gibt es nur einen Punkt; zwei wären nötig.
    Beispiel: Fehlende Mittel allein sind nur ein Anzeichen, so viele es auch sind
      Angenommen das Merkmal "zeit_personal_fehlen" ist ja
      Und das Merkmal "finanzmittel_fehlen" ist ja
      Und das Merkmal "kompetenzen_fehlen" ist ja
      Und das Merkmal "fachsoftware_zu_schwierig" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann ist das Ausgangsszenario S3 nur angezeigt

    Beispiel: Wer keine Last sieht, muss nicht überzeugt werden
      Angenommen das Merkmal "ikz_als_zusatzaufwand" ist nein
      Und das Merkmal "zeit_personal_fehlen" ist ja
      Und das Merkmal "kompetenzen_fehlen" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann ist das Ausgangsszenario S3 nur angezeigt
      Und enthält der Maßnahmenplan keinen Schritt der Art ueberzeugen
      Und wird die Maßnahme 3.5 nicht empfohlen

    Beispiel: Ist das Leitmerkmal nein und sonst nichts bekannt, liegt es nicht vor
      Angenommen das Merkmal "ikz_als_zusatzaufwand" ist nein
      Wenn der Maßnahmenplan erstellt wird
      Dann ist das Ausgangsszenario S3 nicht erkannt

    Beispiel: Ohne jede Angabe bleibt es unbekannt
      Angenommen das Merkmal "wille_ohne_umsetzung" ist nein
      Wenn der Maßnahmenplan erstellt wird
      Dann ist das Ausgangsszenario S3 unbekannt

    Szenariogrundriss: Anzeichen dürfen aus dem Bestand folgen
      Angenommen die Angabe "ressourcen.finanzen" der Kommune "Kommune 1" ist unzureichend
      Und die Angabe "ressourcen.finanzen" der Kommune "Kommune 2" ist <zweite>
      Und die Angabe "ressourcen.finanzen" der Kommune "Kommune 3" ist ausreichend
      Wenn der Maßnahmenplan erstellt wird
      Dann ist das Ausgangsszenario S3 <stufe>

      Beispiele: An der Grenze der Hälfte
        | zweite       | stufe         |
        | unzureichend | nur angezeigt |
        | unbekannt    | nur angezeigt |
        | knapp        | unbekannt     |

  Regel: Was das Szenario vorgibt

    @N116
    Beispiel: Erst überzeugen, dann die Grundlagen, dann die Führungskräfte
      Angenommen das Merkmal "ikz_als_zusatzaufwand" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann werden genau die Maßnahmen 0 und 3.5 empfohlen
      Und enthält Phase 1 einen Schritt der Art ueberzeugen
      Und kommt der Schritt ueberzeugen vor der Maßnahme 0
      Und steht die Maßnahme 0 auf Rang 1
      Und folgt die Maßnahme 3.5 auf die Maßnahme 0

    # Nach einem Zweckverband kommt Maßnahme 0 sonst nicht mehr in den Plan.
    @N116
    Beispiel: Den Rahmen verlangt das Szenario auch, wo die Zusammenarbeit gefestigt ist
      Angenommen das Merkmal "ikz_als_zusatzaufwand" ist ja
      Und als Kooperationsform besteht zweckverband
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 0 auf die Regel "s3-ikz-als-zusatzaufwand"
      Und folgt die Maßnahme 3.5 auf die Maßnahme 0

    Beispiel: Grundlagen jetzt, Führungskräfte danach
      Angenommen das Merkmal "ikz_als_zusatzaufwand" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann steht die Maßnahme 0 in Phase 1
      Und hat die Maßnahme 0 den Modus einleiten
      Und steht die Maßnahme 3.5 in Phase 2
      Und hat die Maßnahme 3.5 den Modus einleiten
      Und nennt die Maßnahme 3.5 die Fundstelle "2d, Szenario 3"

    @N114
    Beispiel: Ein schnelles Vorhaben folgt auf die Führungskräfte
      Angenommen das Merkmal "ikz_als_zusatzaufwand" ist ja
      Und die Angabe "gleiche_bedarfe" ist ja
      Und die Angabe "beschaffung_getrennt" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann ist die Maßnahme 4.4 ein kurzfristiges Vorhaben
      Und steht die Maßnahme 4.4 in Phase 2
      Und folgt die Maßnahme 4.4 auf die Maßnahmen 0 und 3.5

    @N114
    Beispiel: Ohne passendes Vorhaben steht die Suche danach im Plan
      Angenommen das Merkmal "ikz_als_zusatzaufwand" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann enthält Phase 2 einen Schritt der Art vorhaben_auswaehlen

    Beispiel: Das Kompetenzprofil ist vorher zu klären
      Angenommen das Merkmal "ikz_als_zusatzaufwand" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann ist "Kompetenzprofil" zu klären
