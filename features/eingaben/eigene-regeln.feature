# language: de
Funktionalität: Eigene Regeln neben den mitgelieferten
  Ein eigener Ordner ergänzt die Regeln; was er nicht nennt, bleibt, wie es ist.

  Grundlage:
    Angenommen es gelten zusätzlich die Regeln aus "eigene-regeln"
    Und ein Verbundraum mit 2 Kommunen

  Beispiel: Eine eigene Angabe und eine eigene Regel wirken
    Angenommen die Angabe "brunnen_versiegt" ist ja
    Wenn der Maßnahmenplan erstellt wird
    Dann enthält der Maßnahmenplan einen Hinweis mit "Teilen Sie die Brunnen"
    Und ist die Regel "brunnen-teilen" erfüllt

  Beispiel: Die mitgelieferten Regeln gelten weiter
    Angenommen die Angabe "brunnen_versiegt" ist nein
    Wenn der Maßnahmenplan erstellt wird
    Dann wird die Maßnahme 0 empfohlen
    Und ist die Regel "brunnen-teilen" nicht erfüllt
