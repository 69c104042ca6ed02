# language: de
Funktionalität: Was ausdrücklich gesagt ist
  „Keine“ ist eine Auskunft. Wer nichts sagt, hat keine gegeben: Dann bleibt offen, was davon abhängt.

  Regel: Aufgaben

    Beispiel: Ist keine Aufgabe im Blick, ist auch keine neu per Gesetz
      Angenommen ein Verbundraum mit 2 Kommunen
      Und der Verbundraum hat keine Aufgabe im Blick
      Wenn der Maßnahmenplan erstellt wird
      Dann ist die Regel "hinweis-neues-recht" nicht erfüllt

    Beispiel: Ist über Aufgaben nichts gesagt, bleibt es offen
      Angenommen ein Verbundraum mit 2 Kommunen
      Wenn der Maßnahmenplan erstellt wird
      Dann ist die Regel "hinweis-neues-recht" offen

  Regel: Maßnahmen

    Beispiel: Ist keine begonnen, stockt auch keine
      Angenommen ein Verbundraum mit 2 Kommunen
      Und keine Maßnahme ist begonnen
      Und keine Maßnahme ist umgesetzt
      Wenn der Maßnahmenplan erstellt wird
      Dann wird die Maßnahme 0 empfohlen
      Und hat die Maßnahme 0 den Modus einleiten

  Regel: Programme

    Beispiel: Wer Schreibweisen gleichsetzt, hat ein Programm
      Angenommen ein Verbundraum mit den Kommunen
        | name         | software.dms   |
        | Musterstadt  | Produkt A      |
        | Beispieldorf | Produkt A plus |
      Und die Softwareprodukte "Produkt A" und "Produkt A plus" gelten als gleich
      Wenn der Maßnahmenplan erstellt wird
      Dann beträgt die Kennzahl "softwarevielfalt" 0

  Regel: Der Name

    Beispiel: Wie der Verbundraum heißt, ändert nichts am Plan
      Angenommen ein Verbundraum mit 2 Kommunen
      Und der Verbundraum heißt "Oberes Beispieltal"
      Wenn der Maßnahmenplan erstellt wird
      Dann wird die Maßnahme 0 empfohlen
