# language: de
Funktionalität: Beispiel

  Szenario: Plan
    Angenommen a
      | a | b |
      | 1 |
    Dann b
