# language: de
Funktionalität: Beispiel

  Szenario: Plan
    Given a
    Angenommen a
    Dann b
