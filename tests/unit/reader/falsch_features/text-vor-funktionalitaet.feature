# language: de
Hier geht es los.
Funktionalität: Beispiel

  Szenario: Plan
    Angenommen a
    Dann b
