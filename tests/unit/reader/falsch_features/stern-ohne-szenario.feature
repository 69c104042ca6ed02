# language: de
Funktionalität: Beispiel
  * a

  Szenario: Plan
    Angenommen a
    Dann b
