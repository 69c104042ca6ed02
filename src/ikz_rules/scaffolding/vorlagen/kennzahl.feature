# language: de
Funktionalität: Kennzahl ${kennung}
  # ÄNDERN: Passen die Zahlen noch, wenn Sie Angabe oder Rechenweg geändert haben?

  Szenario: Die Kennzahl wird berechnet
    ${ja}
    Wenn der Maßnahmenplan erstellt wird
    Dann beträgt die Kennzahl "${kennung}" ${ergebnis}

  Szenario: Ohne Angaben bleibt die Kennzahl unbekannt
    ${offen}
    Wenn der Maßnahmenplan erstellt wird
    Dann ist die Kennzahl "${kennung}" unbekannt
  ${folgen}
