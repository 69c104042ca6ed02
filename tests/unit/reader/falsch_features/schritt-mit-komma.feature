# language: de
Funktionalität: Beispiel

  Szenario: Plan
    Dann, a
    Angenommen a
    Dann b
