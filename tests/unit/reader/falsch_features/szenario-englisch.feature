# language: de
Funktionalität: Beispiel

  Scenario: Weg
    Angenommen a
    Dann b

  Szenario: Plan
    Angenommen a
    Dann b
