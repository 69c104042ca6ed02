# language: de
Funktionalität: Beispiel

  Szenario: Plan
