# language: de
Funktionalität: Überzeugen kommt vor allem anderen

  Grundlage:
    Angenommen ein Verbundraum mit 4 Kommunen

  @N116
  Szenariogrundriss: Wer noch gewonnen werden muss, wird vor Maßnahme 0 überzeugt
    Angenommen das Merkmal "<leitmerkmal>" ist ja
    Wenn der Maßnahmenplan erstellt wird
    Dann enthält Phase 1 einen Schritt der Art ueberzeugen
    Und kommt der Schritt ueberzeugen vor der Maßnahme 0

    Beispiele:
      | leitmerkmal                         |
      | ikz_als_zusatzaufwand               |
      | entscheidungstraeger_nicht_gewonnen |

  @N116
  Beispiel: Auch was schon läuft, steht hinter dem Überzeugen
    Angenommen das Merkmal "ikz_als_zusatzaufwand" ist ja
    Und die Maßnahmen 0 und 2.5 sind begonnen
    Wenn der Maßnahmenplan erstellt wird
    Dann kommt der Schritt ueberzeugen vor der Maßnahme 0
    Und kommt der Schritt ueberzeugen vor der Maßnahme 2.5

  Beispiel: Überzeugt wird auch, wenn 0 schon umgesetzt ist
    Angenommen das Merkmal "ikz_als_zusatzaufwand" ist ja
    Und die Maßnahme 0 ist umgesetzt
    Wenn der Maßnahmenplan erstellt wird
    Dann kommt der Schritt ueberzeugen vor der Maßnahme 3.5

  Beispiel: Wo der Wille da ist, muss niemand überzeugt werden
    Angenommen das Merkmal "wille_ohne_umsetzung" ist ja
    Wenn der Maßnahmenplan erstellt wird
    Dann enthält der Maßnahmenplan keinen Schritt der Art ueberzeugen

  Beispiel: Zweifelt nur eine Minderheit, beginnen die anderen ohne diesen Schritt
    Angenommen das Merkmal "ikz_als_zusatzaufwand" der Kommune "Kommune 1" ist ja
    Und das Merkmal "ikz_als_zusatzaufwand" der Kommune "Kommune 2" ist nein
    Und das Merkmal "ikz_als_zusatzaufwand" der Kommune "Kommune 3" ist nein
    Wenn der Maßnahmenplan erstellt wird
    Dann ist das Ausgangsszenario S3 nicht erkannt
    Und enthält der Maßnahmenplan keinen Schritt der Art ueberzeugen
    Und enthält der Maßnahmenplan einen Hinweis mit "„Kommune 1“ muss noch gewonnen werden"
