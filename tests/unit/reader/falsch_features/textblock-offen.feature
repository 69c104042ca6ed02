# language: de
Funktionalität: Beispiel

  Szenario: Plan
    Angenommen a
    Dann b
      """yaml
      offen
