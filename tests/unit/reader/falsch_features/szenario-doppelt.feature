# language: de
Funktionalität: Beispiel

  Szenario: Plan
    Angenommen a
    Dann b

  Regel: Zweite

    Szenario: Plan
    Angenommen a
    Dann b
