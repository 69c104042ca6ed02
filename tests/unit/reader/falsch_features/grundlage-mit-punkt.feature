# language: de
Funktionalität: Beispiel

  Grundlage:
    Angenommen a.

  Szenario: Plan
    Angenommen a
    Dann b
