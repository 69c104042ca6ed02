# language: de
Funktionalität: Beispiel

  Szenario: Plan
    Angenommen a
    @hier
    Dann b
