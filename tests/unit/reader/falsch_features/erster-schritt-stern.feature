# language: de
Funktionalität: Beispiel

  Grundlage:
    Angenommen a

  Szenario: Plan
    * b
    Dann c
