# language: de
Funktionalität: Wenn fast nichts bekannt ist

  @N049 @N133
  Beispiel: Der Plan beginnt mit den Grundlagen und behauptet sonst nichts
    Angenommen ein Verbundraum mit 3 Kommunen
    Wenn der Maßnahmenplan erstellt wird
    Dann werden genau die Maßnahmen 0 empfohlen
    Und hat die Maßnahme 0 den Modus einleiten
    Und stützt sich die Maßnahme 0 auf die Regel "ohne-angaben"
    Und beruft sich die Maßnahme 0 auf die Aussage N133
    Und enthält der Maßnahmenplan einen Hinweis mit "nur Namen bekannt"
    Und enthält der Maßnahmenplan keinen Schritt der Art ueberzeugen
    Und gibt es genau 0 kurzfristige Vorhaben

  Szenariogrundriss: Kein Ausgangsszenario gilt deshalb als ausgeschlossen
    Angenommen ein Verbundraum mit 3 Kommunen
    Wenn der Maßnahmenplan erstellt wird
    Dann ist das Ausgangsszenario <id> unbekannt

    Beispiele:
      | id |
      | S1 |
      | S2 |
      | S3 |

  Beispiel: Der Plan nennt, was zuerst zu klären ist
    Angenommen ein Verbundraum mit 3 Kommunen
    Wenn der Maßnahmenplan erstellt wird
    Dann fehlt die Angabe "entscheidungstraeger_nicht_gewonnen"
    Und fehlt die Angabe "kooperationsformen"
    Und fehlt die Angabe "land"

  Beispiel: „unbekannt“ ist dasselbe wie keine Angabe
    Angenommen ein Verbundraum mit 3 Kommunen
    Und die Angabe "digitalisierungsgrad" jeder Kommune ist unbekannt
    Und die Angabe "offene_stellen" jeder Kommune ist unbekannt
    Und die Angabe "gleiche_bedarfe" ist unbekannt
    Und das Merkmal "ziele_unklar" ist unbekannt
    Wenn der Maßnahmenplan erstellt wird
    Dann werden genau die Maßnahmen 0 empfohlen
    Und ist das Ausgangsszenario S1 unbekannt
    Und ist das Merkmal "ziele_unklar" unbekannt
    Und ist die Kennzahl "offene_stellen_summe" unbekannt

  Szenariogrundriss: Unbekanntes empfiehlt nichts und schließt nichts aus
    Angenommen ein Verbundraum mit 2 Kommunen
    Und als Kooperationsform besteht zweckverband
    Und die Angabe "austausch_mit_anderen" jeder Kommune ist <wert>
    Wenn der Maßnahmenplan erstellt wird
    Dann wird die Maßnahme 3.6 <folge>

    Beispiele:
      | wert      | folge           |
      | nein      | empfohlen       |
      | ja        | nicht empfohlen |
      | unbekannt | nicht empfohlen |

  Beispiel: Sobald etwas bekannt ist, fehlt der Hinweis
    Angenommen ein Verbundraum mit 3 Kommunen
    Und das Merkmal "ziele_unklar" ist ja
    Wenn der Maßnahmenplan erstellt wird
    Dann enthält der Maßnahmenplan keinen Hinweis mit "nur Namen bekannt"
    Und stützt sich die Maßnahme 0 auf die Regel "grundlagen-ziele"
