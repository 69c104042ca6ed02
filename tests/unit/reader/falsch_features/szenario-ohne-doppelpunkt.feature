# language: de
Funktionalität: Beispiel

  Szenario Weg

  Szenario: Plan
    Angenommen a
    Dann b
