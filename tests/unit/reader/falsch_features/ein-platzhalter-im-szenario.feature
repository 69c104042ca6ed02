# language: de
Funktionalität: Beispiel

  Szenario: Plan
    Angenommen <a>
    Dann c
