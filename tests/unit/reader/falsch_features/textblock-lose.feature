# language: de
Funktionalität: Beispiel

  Szenario: Plan
    """
    a
    """

    Angenommen a
    Dann b
