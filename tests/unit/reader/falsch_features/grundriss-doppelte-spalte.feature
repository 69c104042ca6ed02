# language: de
Funktionalität: Beispiel

  Szenariogrundriss: Plan
    Angenommen <a>
    Dann b

    Beispiele:
      | a | a |
      | 1 | 2 |
