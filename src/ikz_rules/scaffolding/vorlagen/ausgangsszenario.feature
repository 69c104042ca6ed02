# language: de
Funktionalität: Ausgangsszenario ${kennung}
  # ÄNDERN: Ergänzen Sie Beispiele für die weiteren Punkte und Schritte.

  Szenario: Das Leitmerkmal genügt
    Angenommen ein Verbundraum mit 2 Kommunen
    Und das Merkmal "${merkmal}" ist ja
    ${land}
    Wenn der Maßnahmenplan erstellt wird
    Dann ist das Ausgangsszenario ${kennung} erkannt
    Und wird die Maßnahme ${massnahme} empfohlen

  Szenario: Gilt das Leitmerkmal nicht, ist das Szenario nicht erkannt
    Angenommen ein Verbundraum mit 2 Kommunen
    Und das Merkmal "${merkmal}" ist nein
    Wenn der Maßnahmenplan erstellt wird
    Dann ist das Ausgangsszenario ${kennung} nicht erkannt

  Szenario: Ohne Angaben bleibt das Ausgangsszenario unbekannt
    Angenommen ein Verbundraum mit 2 Kommunen
    Wenn der Maßnahmenplan erstellt wird
    Dann ist das Ausgangsszenario ${kennung} unbekannt
