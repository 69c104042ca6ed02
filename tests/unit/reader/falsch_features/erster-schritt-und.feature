# language: de
Funktionalität: Beispiel

  Szenario: Plan
    Und a
    Dann b
