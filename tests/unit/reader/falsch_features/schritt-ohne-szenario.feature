# language: de
Funktionalität: Beispiel
  Angenommen a

  Szenario: Plan
    Angenommen a
    Dann b
