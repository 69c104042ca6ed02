# language: de
Funktionalität: Beispiel
