# language: de
Funktionalität: Wenige oder leere Angaben
  Nötig sind nur Namen. Was fehlt, gilt als unbekannt und nie als nein.

  @N049
  Szenario: Nur Namen ergeben einen ehrlichen ersten Plan
    Angenommen die Eingabe
      """
      name: Oberes Beispieltal
      kommunen:
        - name: Musterstadt
        - name: Beispieldorf
      """
    Wenn der Maßnahmenplan erstellt wird
    Dann werden genau die Maßnahmen 0 empfohlen
    Und enthält der Maßnahmenplan einen Hinweis mit "nur Namen bekannt"
    Und fehlt die Angabe "kooperationsformen"
    Und ist das Ausgangsszenario S1 unbekannt
    Und gibt es genau 0 kurzfristige Vorhaben

  Szenario: Leere Blöcke sagen nichts
    Angenommen die Eingabe
      """
      name: Oberes Beispieltal
      merkmale: {}
      angaben:
      ideen: []
      kommunen:
        - name: Musterstadt
          software: {}
          ressourcen: {}
          angaben:
        - name: Beispieldorf
      """
    Wenn der Maßnahmenplan erstellt wird
    Dann werden genau die Maßnahmen 0 empfohlen
    Und enthält der Maßnahmenplan einen Hinweis mit "nur Namen bekannt"

  Szenariogrundriss: Je Kommune genügt ein leerer Block: <block>
    Angenommen die Eingabe
      """
      name: Oberes Beispieltal
      kommunen:
        - name: Musterstadt
        - name: Beispieldorf
        - name: Neuheim
      aufgaben:
        - name: Standesamt
          kommunen:
            Musterstadt: <block>
            Neuheim: <block>
      """
    Wenn der Maßnahmenplan erstellt wird
    Dann stützt sich die Maßnahme 1.4 auf die Regel "routine-gemeinsam"
    Und sind an der Maßnahme 1.4 die Kommunen "Musterstadt" und "Neuheim" beteiligt
    Und hat die Maßnahme 1.4 einen Anlass mit "steht noch nicht fest"
    Und fehlt die Angabe "vertretung"

    Beispiele:
      | block                   |
      | {}                      |
      | {vertretung: unbekannt} |

  Szenario: Eine leere Aufgabe zählt für alle
    Angenommen die Eingabe
      """
      name: Oberes Beispieltal
      kommunen:
        - name: Musterstadt
        - name: Beispieldorf
      aufgaben:
        - name: Standesamt
      """
    Wenn der Maßnahmenplan erstellt wird
    Dann stützt sich die Maßnahme 1.4 auf die Regel "routine-gemeinsam"
    Und sind an der Maßnahme 1.4 die Kommunen "Musterstadt" und "Beispieldorf" beteiligt

  Szenario: Keine Aufgabe zu haben ist etwas anderes als nichts zu wissen
    Angenommen die Eingabe
      """
      name: Oberes Beispieltal
      kooperationsformen: [zweckverband]
      kommunen:
        - name: Musterstadt
        - name: Beispieldorf
      aufgaben: []
      """
    Wenn der Maßnahmenplan erstellt wird
    Dann wird keine Maßnahme empfohlen

  Szenario: Eine einzelne Kommune ist erlaubt und bekommt einen Hinweis
    Angenommen die Eingabe
      """
      name: Oberes Beispieltal
      kommunen:
        - name: Musterstadt
      """
    Wenn der Maßnahmenplan erstellt wird
    Dann stützt sich die Maßnahme 0 auf die Regel "grundlagen-partner-suchen"
    Und enthält der Maßnahmenplan einen Hinweis mit "erst aus einer Kommune"

  Szenario: Sehr viele Kommunen sind erlaubt und bekommen einen Hinweis
    Angenommen ein Verbundraum mit 5.000 Kommunen
    Wenn der Maßnahmenplan erstellt wird
    Dann wird die Maßnahme 0 empfohlen
    Und ist die Regel "hinweis-viele-kommunen" erfüllt
    Und enthält der Maßnahmenplan einen Hinweis mit "5.000 Kommunen"
    Und enthält der Maßnahmenplan einen Hinweis mit "kleinere Verbundräume"

  Szenario: Wissen die Kommunen nichts, bleibt jedes Merkmal offen
    Angenommen die Eingabe
      """
      name: Oberes Beispieltal
      kommunen:
        - name: Musterstadt
          digitalisierungsgrad: unbekannt
          ressourcen: {personal: unbekannt, zeit: unbekannt}
          merkmale: {ikz_als_zusatzaufwand: unbekannt}
        - name: Beispieldorf
      """
    Wenn der Maßnahmenplan erstellt wird
    Dann ist das Merkmal "zeit_personal_fehlen" unbekannt
    Und ist das Merkmal "ikz_als_zusatzaufwand" unbekannt
    Und ist die Kennzahl "digitalisierungsgrad_spannweite" unbekannt
    Und ist das Ausgangsszenario S3 unbekannt
