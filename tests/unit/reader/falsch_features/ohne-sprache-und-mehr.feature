Funktionalität: Beispiel

  Szenario: Plan
    Angenommen a.
    Dann b
