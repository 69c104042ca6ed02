# language: de
Funktionalität: Beispiel

  Szenario: Plan
    Angenommen 
    Angenommen a
    Dann b
