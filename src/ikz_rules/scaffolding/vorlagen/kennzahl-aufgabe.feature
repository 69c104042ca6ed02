# language: de
Funktionalität: Kennzahl ${kennung}
  # ÄNDERN: Passen die Beispiele noch, wenn Sie Angabe oder Rechenweg geändert haben?

  Szenario: Was die Kennzahl braucht, wird angenommen
    ${ja}
    Wenn die Angaben geprüft werden
    Dann werden die Angaben angenommen
  ${folgen}
