# language: de
Funktionalität: Ausgangsszenario 1 – Entscheidungsträger müssen erst gewonnen werden

  Grundlage:
    Angenommen ein Verbundraum mit 3 Kommunen

  Regel: Woran das Szenario erkannt wird

    @N113
    Beispiel: Das Leitmerkmal genügt
      Angenommen das Merkmal "entscheidungstraeger_nicht_gewonnen" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann ist das Ausgangsszenario S1 erkannt

    @N113
    Beispiel: Zwei andere Punkte genügen, wenn das Leitmerkmal unbekannt ist
      Angenommen das Merkmal "ziele_unklar" ist ja
      Und das Merkmal "verantwortung_ungeklaert" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann ist das Ausgangsszenario S1 erkannt

    Beispiel: Ein einzelner Punkt ist nur ein Anzeichen
      Angenommen das Merkmal "ziele_unklar" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann ist das Ausgangsszenario S1 nur angezeigt

    Beispiel: Ein Leitmerkmal „unbekannt“ zählt wie nicht gesagt
      Angenommen das Merkmal "entscheidungstraeger_nicht_gewonnen" ist unbekannt
      Und das Merkmal "gemeinsame_basis_fehlt" ist ja
      Und das Merkmal "schwerpunkte_fehlen" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann ist das Ausgangsszenario S1 erkannt

    Szenariogrundriss: Jeder der sechs Punkte zählt
      Angenommen das Merkmal "<punkt>" ist ja
      Und das Merkmal "<zweiter>" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann ist das Ausgangsszenario S1 erkannt

      Beispiele:
        | punkt                           | zweiter                   |
        | verantwortung_ungeklaert        | gemeinsame_basis_fehlt    |
        | initiativen_ins_stocken_geraten | ziele_unklar              |
        | schwerpunkte_fehlen             | doppelarbeit_an_prozessen |

    Beispiel: Auch Aussagen der einzelnen Kommunen zählen
      Angenommen das Merkmal "ziele_unklar" der Kommune "Kommune 1" ist ja
      Und das Merkmal "schwerpunkte_fehlen" der Kommune "Kommune 2" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann ist das Ausgangsszenario S1 erkannt

    @N113
    Beispiel: Ein Leitmerkmal „nein“ schließt das Szenario aus
      Angenommen das Merkmal "entscheidungstraeger_nicht_gewonnen" ist nein
      Und das Merkmal "ziele_unklar" ist ja
      Und das Merkmal "verantwortung_ungeklaert" ist ja
      Und das Merkmal "schwerpunkte_fehlen" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann ist das Ausgangsszenario S1 nur angezeigt

    Beispiel: Ist das Leitmerkmal nein und sonst nichts bekannt, liegt es nicht vor
      Angenommen das Merkmal "entscheidungstraeger_nicht_gewonnen" ist nein
      Wenn der Maßnahmenplan erstellt wird
      Dann ist das Ausgangsszenario S1 nicht erkannt

    Beispiel: Ohne jede Angabe bleibt es unbekannt
      Angenommen das Merkmal "ikz_als_zusatzaufwand" ist nein
      Wenn der Maßnahmenplan erstellt wird
      Dann ist das Ausgangsszenario S1 unbekannt

    Beispiel: Auch wenn alle anderen Punkte nein sind, könnte das Leitmerkmal noch entscheiden
      Angenommen das Merkmal "verantwortung_ungeklaert" ist nein
      Und das Merkmal "gemeinsame_basis_fehlt" ist nein
      Und das Merkmal "initiativen_ins_stocken_geraten" ist nein
      Und das Merkmal "ziele_unklar" ist nein
      Und das Merkmal "schwerpunkte_fehlen" ist nein
      Und das Merkmal "doppelarbeit_an_prozessen" ist nein
      Wenn der Maßnahmenplan erstellt wird
      Dann ist das Ausgangsszenario S1 unbekannt

  Regel: Was das Szenario vorgibt

    @N049 @N063 @N040
    Beispiel: Erst die Grundlagen, dann die Aufgaben, dann die Abläufe
      Angenommen das Merkmal "entscheidungstraeger_nicht_gewonnen" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann werden genau die Maßnahmen 0, 1.1 und 2.1 empfohlen
      Und steht die Maßnahme 0 auf Rang 1
      Und kommt die Maßnahme 0 vor der Maßnahme 1.1
      Und folgt die Maßnahme 1.1 auf die Maßnahme 0
      Und folgt die Maßnahme 2.1 auf die Maßnahme 1.1
      Und nennt die Maßnahme 2.1 die Fundstelle "2d, Szenario 1"

    Beispiel: Grundlagen und Aufgaben jetzt, Abläufe danach
      Angenommen das Merkmal "entscheidungstraeger_nicht_gewonnen" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann stehen die Maßnahmen 0 und 1.1 in Phase 1
      Und steht die Maßnahme 2.1 in Phase 2
      Und hat die Maßnahme 0 den Modus einleiten
      Und hat die Maßnahme 1.1 den Modus einleiten
      Und hat die Maßnahme 2.1 den Modus einleiten

    # Setzung: Der Leitfaden nennt das Überzeugen nur bei Szenario 3.
    Beispiel: Zuerst werden die Entscheidungsträger gewonnen
      Angenommen das Merkmal "entscheidungstraeger_nicht_gewonnen" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann enthält Phase 1 einen Schritt der Art ueberzeugen
      Und kommt der Schritt ueberzeugen vor der Maßnahme 0

    @N040
    Beispiel: Alle Arbeit an Abläufen kommt auf eine Plattform
      Angenommen das Merkmal "entscheidungstraeger_nicht_gewonnen" ist ja
      Und das Land ist "BB"
      Wenn der Maßnahmenplan erstellt wird
      Dann ist bei der Maßnahme 2.1 das Arbeitspaket "Software für das Prozessmanagement" empfohlen
      Und ist bei der Maßnahme 2.1 das Arbeitspaket "Stelle oder Stellenanteil" nicht empfohlen

    Beispiel: Schnelle Vorhaben gehören nicht zu diesem Szenario
      Angenommen das Merkmal "entscheidungstraeger_nicht_gewonnen" ist ja
      Und es liegen Ideen vor
        | name                          | massnahme | umsetzbarkeit |
        | Büromaterial gemeinsam kaufen | 4.4       | kurzfristig   |
      Wenn der Maßnahmenplan erstellt wird
      Dann gibt es genau 0 kurzfristige Vorhaben
      Und enthält der Maßnahmenplan keinen Schritt der Art vorhaben_auswaehlen
      Und wird die Maßnahme 4.4 nicht empfohlen

    @N121
    Beispiel: Der Plan weist auf die leere Matrix hin
      Angenommen das Merkmal "entscheidungstraeger_nicht_gewonnen" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann enthält der Maßnahmenplan einen Hinweis mit "vier Seiten der Verwaltung mal sechs"
      Und enthält der Maßnahmenplan einen Hinweis mit "neun Felder"

    @N059 @N060
    Beispiel: Die Aufgaben werden nach dem Produktrahmen verglichen
      Angenommen das Merkmal "entscheidungstraeger_nicht_gewonnen" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann enthält der Maßnahmenplan einen Hinweis mit "vom Produktrahmen des Landes"
      Und enthält der Maßnahmenplan einen Hinweis mit "KGSt, LeiKa, OZG-Leistungen"

  Regel: Anzeichen geben nichts vor

    Beispiel: Aus Anzeichen folgt kein Überzeugen und kein 2.1
      Angenommen das Merkmal "entscheidungstraeger_nicht_gewonnen" ist nein
      Und das Merkmal "ziele_unklar" ist ja
      Und das Merkmal "verantwortung_ungeklaert" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann werden genau die Maßnahmen 0 empfohlen
      Und stützt sich die Maßnahme 0 mit mittlerem Gewicht auf die Regel "grundlagen-ziele"
      Und enthält der Maßnahmenplan keinen Schritt der Art ueberzeugen

    Beispiel: Anzeichen stützen den Vergleich gemeinsamer Aufgaben
      Angenommen das Merkmal "ziele_unklar" ist ja
      Und der Verbundraum hat die Aufgabe "Standesamt" im Blick
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 1.1 auf die Regel "aufgaben-anzeichen-szenario-1"
