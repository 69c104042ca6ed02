# language: de
Funktionalität: Beispiel

  Szenario: Plan
    Angenommen a
      | a | b
      | 1 | 2
    Dann b
