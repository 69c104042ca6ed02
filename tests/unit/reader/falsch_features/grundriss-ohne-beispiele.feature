# language: de
Funktionalität: Beispiel

  Szenariogrundriss: Plan
    Angenommen <a>
    Dann b
