# language: de
Funktionalität: Beispiel

  Grundlage:

  Szenario: Plan
    Angenommen a
    Dann b
