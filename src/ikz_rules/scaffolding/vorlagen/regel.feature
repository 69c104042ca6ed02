# language: de
Funktionalität: Regel ${kennung}
  # ÄNDERN: Stellen Sie die Beispiele so um, dass sie zu Ihrer Bedingung passen.

  Szenario: Die Regel gilt
    ${ja}
    ${land}
    Wenn der Maßnahmenplan erstellt wird
    Dann ist die Regel "${kennung}" erfüllt
    Und stützt sich die Maßnahme ${massnahme} auf die Regel "${kennung}"

  Szenario: Die Regel gilt nicht
    ${nein}
    Wenn der Maßnahmenplan erstellt wird
    Dann ist die Regel "${kennung}" nicht erfüllt

  Szenario: Ohne Angaben bleibt die Regel offen
    ${offen}
    Wenn der Maßnahmenplan erstellt wird
    Dann ist die Regel "${kennung}" offen
