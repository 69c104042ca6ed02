# language: de
Funktionalität: Beispiel

  @sehr wichtig
  Szenario: Plan
    Angenommen a
    Dann b
