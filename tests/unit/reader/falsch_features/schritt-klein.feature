# language: de
Funktionalität: Beispiel

  Szenario: Plan
    angenommen a
    Angenommen a
    Dann b
