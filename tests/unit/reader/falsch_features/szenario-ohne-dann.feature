# language: de
Funktionalität: Beispiel

  Szenario: Plan
    Angenommen a
    Wenn b
