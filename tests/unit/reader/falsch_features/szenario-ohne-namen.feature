# language: de
Funktionalität: Beispiel

  Szenario:
    Angenommen a
    Dann b
