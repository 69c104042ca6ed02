# language: de
Funktionalität: Angabe ${kennung}
  # ÄNDERN: Passen die Beispiele noch, wenn Sie Typ oder Werte geändert haben?

  Szenario: Ein bekannter Wert wird angenommen
    ${richtig}
    Wenn die Angaben geprüft werden
    Dann werden die Angaben angenommen
  ${falsch}
  ${folgen}
