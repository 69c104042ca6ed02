# language: de
Funktionalität: Maßnahme ${kennung}
  # ÄNDERN: Stellen Sie die Beispiele so um, dass sie zu Ihrer Bedingung passen.

  Szenario: Die Maßnahme wird empfohlen
    ${ja}
    Wenn der Maßnahmenplan erstellt wird
    Dann wird die Maßnahme ${kennung} empfohlen
    Und stützt sich die Maßnahme ${kennung} auf die Regel "${regel}"

  Szenario: Die Maßnahme wird nicht empfohlen
    ${nein}
    Wenn der Maßnahmenplan erstellt wird
    Dann ist die Regel "${regel}" nicht erfüllt
    Und wird die Maßnahme ${kennung} nicht empfohlen

  Szenario: Ohne Angaben wird die Maßnahme nicht empfohlen
    ${offen}
    Wenn der Maßnahmenplan erstellt wird
    Dann ist die Regel "${regel}" offen
    Und wird die Maßnahme ${kennung} nicht empfohlen
