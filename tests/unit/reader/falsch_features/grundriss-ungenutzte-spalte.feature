# language: de
Funktionalität: Beispiel

  Szenariogrundriss: Plan
    Angenommen <a>
    Dann b

    Beispiele:
      | a | c |
      | 1 | 2 |
