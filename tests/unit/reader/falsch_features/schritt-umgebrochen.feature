# language: de
Funktionalität: Beispiel

  Szenario: Plan
    Angenommen ein Satz, der
      weitergeht
    Dann b
