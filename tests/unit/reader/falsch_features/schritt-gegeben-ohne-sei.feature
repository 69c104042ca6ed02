# language: de
Funktionalität: Beispiel

  Szenario: Plan
    Gegeben a
    Angenommen a
    Dann b
