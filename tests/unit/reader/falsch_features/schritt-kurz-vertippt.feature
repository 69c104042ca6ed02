# language: de
Funktionalität: Beispiel

  Szenario: Plan
    Dan a
    Angenommen a
    Dann b
