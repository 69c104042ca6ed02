# language: de
Funktionalität: Beispiel

  Szenario: Plan
    Angenommen	a
    Angenommen a
    Dann b
