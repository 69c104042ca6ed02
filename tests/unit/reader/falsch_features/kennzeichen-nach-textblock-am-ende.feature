# language: de
Funktionalität: Beispiel

  Szenario: Plan
    Angenommen a
      """
      x
      """
    Dann b

  @spaeter
