# language: de
Funktionalitaet: Beispiel

  Szenario: Plan
    Angenommen a
    Dann b
