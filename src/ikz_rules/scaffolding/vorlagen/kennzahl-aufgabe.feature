# language: de
Funktionalität: Kennzahl ${kennung}
  # Kennzahlen zu Aufgaben wirken nur in Regeln. Ein Beispiel dafür entsteht mit
  # „ikz-rules neu regel KENNUNG --kennzahl ${kennung}“.

  Szenario: Was die Kennzahl braucht, wird angenommen
    ${ja}
    Wenn die Angaben geprüft werden
    Dann werden die Angaben angenommen
