# language: de
Funktionalität: Beispiel
  Funktionalität: Zweite

  Szenario: Plan
    Angenommen a
    Dann b
