# language: de
Funktionalität: Beispiel

  Beispiele:
    | a |
