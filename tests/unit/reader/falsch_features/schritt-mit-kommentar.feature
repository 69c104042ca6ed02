# language: de
Funktionalität: Beispiel

  Szenario: Plan
    Angenommen a # warum
    Dann "nicht # hier"
