# language: de
Funktionalität: Was als Nächstes zu klären ist

  Regel: Vorn steht, was am meisten entscheidet und wenig Mühe macht

    Beispiel: Ganz am Anfang steht, was schon läuft
      Angenommen ein Verbundraum mit 3 Kommunen
      Wenn der Maßnahmenplan erstellt wird
      Dann ist die wichtigste offene Frage "Welche Maßnahmen haben Sie schon begonnen?"

    Beispiel: Danach steht, was schon umgesetzt ist
      Angenommen ein Verbundraum mit 3 Kommunen
      Und keine Maßnahme ist begonnen
      Wenn der Maßnahmenplan erstellt wird
      Dann ist die wichtigste offene Frage "Welche Maßnahmen haben Sie schon umgesetzt?"

    Beispiel: Ist beides bekannt, zählt zuerst, woran am meisten Maßnahmen hängen
      Angenommen ein Verbundraum mit 3 Kommunen
      Und keine Maßnahme ist begonnen
      Und keine Maßnahme ist umgesetzt
      Wenn der Maßnahmenplan erstellt wird
      Dann ist die wichtigste offene Frage "Wollen die Kommunen zusammenarbeiten, kommen aber nicht dazu?"
