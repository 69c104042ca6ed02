# language: de
Funktionalität: Beispiel

  Szenario: Plan
    Angenomen a
    Angenommen a
    Dann b
