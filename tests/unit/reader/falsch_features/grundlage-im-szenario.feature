# language: de
Funktionalität: Beispiel

  Szenario: Plan
    Grundlage:
    Angenommen a
    Dann b
