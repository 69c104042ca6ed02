# language: de
Funktionalität: Merkmal ${kennung}
  # ÄNDERN: Stellen Sie die Beispiele so um, dass sie zu Ihrer Definition passen.

  Szenario: Das Merkmal folgt aus den Angaben
    ${ja}
    Wenn der Maßnahmenplan erstellt wird
    Dann ist das Merkmal "${kennung}" ja
    Und ist der Wert des Merkmals "${kennung}" abgeleitet

  Szenario: Das Merkmal gilt nicht
    ${nein}
    Wenn der Maßnahmenplan erstellt wird
    Dann ist das Merkmal "${kennung}" nein

  Szenario: Ohne Angaben bleibt das Merkmal unbekannt
    ${offen}
    Wenn der Maßnahmenplan erstellt wird
    Dann ist das Merkmal "${kennung}" unbekannt

  Szenario: Was angegeben ist, gilt
    ${offen}
    Und das Merkmal "${kennung}" ist ja
    Wenn der Maßnahmenplan erstellt wird
    Dann ist das Merkmal "${kennung}" ja
    Und ist der Wert des Merkmals "${kennung}" angegeben
  ${folgen}
