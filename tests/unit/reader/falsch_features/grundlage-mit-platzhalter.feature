# language: de
Funktionalität: Beispiel

  Grundlage:
    Angenommen <a>

  Szenariogrundriss: Plan
    Angenommen <a>
    Dann b

    Beispiele:
      | a |
      | 1 |
