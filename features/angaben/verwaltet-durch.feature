# language: de
Funktionalität: Gezählt werden Verwaltungen, nicht Namen

  Szenariogrundriss: Wer keine eigene Verwaltung hat, zählt bei Anteilen nicht mit
    Angenommen ein Verbundraum mit den Kommunen
      | name   | verwaltet_durch | ressourcen.finanzen |
      | Adorf  |                 | ausreichend         |
      | Bedorf |                 | unzureichend        |
      | Cedorf | <durch>         | unzureichend        |
      | Dedorf | <durch>         | unzureichend        |
    Wenn der Maßnahmenplan erstellt wird
    Dann beträgt die Kennzahl "anteil_finanzen_unzureichend" <anteil>

    Beispiele:
      | durch     | anteil |
      | Adorf     | 0,5    |
      | unbekannt | 0,75   |

  Beispiel: Auch das Fehlen von Angaben zählt je Verwaltung
    Angenommen ein Verbundraum mit den Kommunen
      | name   | verwaltet_durch | digitalisierungsgrad |
      | Adorf  |                 | 1                    |
      | Bedorf |                 | 4                    |
      | Cedorf | Bedorf          |                      |
    Wenn der Maßnahmenplan erstellt wird
    Dann beträgt die Kennzahl "digitalisierungsgrad_spannweite" 3

  Beispiel: Mehrere unter derselben fremden Verwaltung zählen einmal
    Angenommen ein Verbundraum mit den Kommunen
      | name   | verwaltet_durch | software.dms |
      | Adorf  |                 | Aktenwerk    |
      | Bedorf | Weitstadt       | Schriftgut   |
      | Cedorf | Weitstadt       | Schriftgut   |
    Wenn der Maßnahmenplan erstellt wird
    Dann beträgt die Kennzahl "softwarevielfalt" 1

  Beispiel: Die Zahl der Kommunen bleibt, wie sie ist
    Angenommen ein Verbundraum mit den Kommunen
      | name   | verwaltet_durch |
      | Adorf  |                 |
      | Bedorf | Adorf           |
    Wenn der Maßnahmenplan erstellt wird
    Dann beträgt die Kennzahl "kommunenzahl" 2

  Beispiel: Keine Kommune nennt sich selbst
    Angenommen ein Verbundraum mit den Kommunen
      | name   | verwaltet_durch |
      | Adorf  | Adorf           |
      | Bedorf |                 |
    Wenn die Angaben geprüft werden
    Dann wird die Eingabe mit der Kennung widerspruch abgelehnt
    Und enthält eine Meldung "nicht selbst nennen"
