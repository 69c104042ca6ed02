# language: de
Funktionalität: Beispiel

  Szenario: Plan
    Angenommen <a> und <b>
    Dann c
