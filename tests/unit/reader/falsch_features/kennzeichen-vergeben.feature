# language: de
Funktionalität: Beispiel

  @parametrize
  Szenario: Plan
    Angenommen a
    Dann b
