# language: de
Funktionalität: Beispiel

  Szenariogrundriss: Plan
    Angenommen <einwohner>
    Dann b

    Beispiele:
      | einwohnr |
      | 1        |
