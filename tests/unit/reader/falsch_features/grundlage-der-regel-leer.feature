# language: de
Funktionalität: Beispiel

  Regel: R
    Grundlage:

    Szenario: Plan
    Angenommen a
    Dann b
