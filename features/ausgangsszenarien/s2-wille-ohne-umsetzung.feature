# language: de
Funktionalität: Ausgangsszenario 2 – Der Wille ist da, die Umsetzung fehlt

  Grundlage:
    Angenommen ein Verbundraum mit 3 Kommunen

  Regel: Woran das Szenario erkannt wird

    @N113
    Beispiel: Das Leitmerkmal genügt
      Angenommen das Merkmal "wille_ohne_umsetzung" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann ist das Ausgangsszenario S2 erkannt

    Szenariogrundriss: Große Arbeitsmenge und ein Hemmnis genügen ohne Leitmerkmal
      Angenommen das Merkmal "arbeitsmenge_nicht_bewaeltigbar" ist ja
      Und das Merkmal "<hemmnis>" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann ist das Ausgangsszenario S2 erkannt

      Beispiele:
        | hemmnis                               |
        | prozesse_heterogen                    |
        | digitalisierungsgrade_unterschiedlich |
        | softwarelandschaft_abweichend         |

    Szenariogrundriss: Das Hemmnis darf auch aus dem Bestand folgen
      Angenommen das Merkmal "arbeitsmenge_nicht_bewaeltigbar" ist ja
      Und die Angabe "digitalisierungsgrad" jeder Kommune ist 1
      Und die Angabe "digitalisierungsgrad" der Kommune "Kommune 3" ist <grad>
      Wenn der Maßnahmenplan erstellt wird
      Dann ist das Ausgangsszenario S2 <stufe>

      Beispiele: An der Grenze von zwei Stufen
        | grad | stufe         |
        | 2,9  | nur angezeigt |
        | 3    | erkannt       |

    Beispiel: Drei Hemmnisse sind ein einziger Punkt
      Angenommen das Merkmal "prozesse_heterogen" ist ja
      Und das Merkmal "digitalisierungsgrade_unterschiedlich" ist ja
      Und das Merkmal "softwarelandschaft_abweichend" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann ist das Ausgangsszenario S2 nur angezeigt

    Beispiel: Die Arbeitsmenge allein ist nur ein Anzeichen
      Angenommen das Merkmal "arbeitsmenge_nicht_bewaeltigbar" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann ist das Ausgangsszenario S2 nur angezeigt

    Beispiel: Ein Leitmerkmal „nein“ schließt das Szenario aus
      Angenommen das Merkmal "wille_ohne_umsetzung" ist nein
      Und das Merkmal "arbeitsmenge_nicht_bewaeltigbar" ist ja
      Und das Merkmal "prozesse_heterogen" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann ist das Ausgangsszenario S2 nur angezeigt

    Beispiel: Ist das Leitmerkmal nein und sonst nichts bekannt, liegt es nicht vor
      Angenommen das Merkmal "wille_ohne_umsetzung" ist nein
      Wenn der Maßnahmenplan erstellt wird
      Dann ist das Ausgangsszenario S2 nicht erkannt

    Beispiel: Ohne jede Angabe bleibt es unbekannt
      Angenommen das Merkmal "ikz_als_zusatzaufwand" ist nein
      Wenn der Maßnahmenplan erstellt wird
      Dann ist das Ausgangsszenario S2 unbekannt

  Regel: Was das Szenario vorgibt

    # Der Leitfaden schreibt hier 2.2, meint dem Titel nach aber 2.3 (rules/errata.yaml).
    @N114 @N115
    Beispiel: Grundlagen neu beleben, ein Vorhaben suchen, drei Dinge gemeinsam angehen
      Angenommen das Merkmal "wille_ohne_umsetzung" ist ja
      Und als Kooperationsform besteht kommunale_arbeitsgemeinschaft
      Wenn der Maßnahmenplan erstellt wird
      Dann werden genau die Maßnahmen 0, 2.1, 2.3 und 4.2 empfohlen
      Und steht die Maßnahme 0 auf Rang 1
      Und hat die Maßnahme 0 den Modus reaktivieren
      Und enthält Phase 1 einen Schritt der Art vorhaben_auswaehlen
      Und stehen die Maßnahmen 0, 2.1, 2.3 und 4.2 in Phase 1

    @N115
    Beispiel: Abläufe, Dienstanweisungen und Programme laufen nebeneinander
      Angenommen das Merkmal "wille_ohne_umsetzung" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann laufen die Maßnahmen 2.1, 2.3 und 4.2 parallel
      Und kommt die Maßnahme 2.1 vor der Maßnahme 2.3
      Und folgt die Maßnahme 2.3 auf die Maßnahme 2.1
      Und hat die Maßnahme 2.1 den Modus einleiten
      Und hat die Maßnahme 2.3 den Modus einleiten
      Und hat die Maßnahme 4.2 den Modus einleiten

    Beispiel: Alle Kommunen teilen sich die gemeinsame Arbeit
      Angenommen das Merkmal "wille_ohne_umsetzung" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann sind an der Maßnahme 4.2 die Kommunen "Kommune 1", "Kommune 2" und "Kommune 3" beteiligt

    Beispiel: Überzeugen gehört nicht zu diesem Szenario
      Angenommen das Merkmal "wille_ohne_umsetzung" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann enthält der Maßnahmenplan keinen Schritt der Art ueberzeugen

    Szenariogrundriss: Hilfe von außen kommt nur, wenn ein Antrieb fehlt
      Angenommen das Merkmal "wille_ohne_umsetzung" ist ja
      Und das Merkmal "arbeitsmenge_nicht_bewaeltigbar" ist <menge>
      Wenn der Maßnahmenplan erstellt wird
      Dann ist bei der Maßnahme 0 das Arbeitspaket "Moderation" <folge>

      Beispiele:
        | menge     | folge           |
        | ja        | empfohlen       |
        | nein      | nicht empfohlen |
        | unbekannt | nicht empfohlen |

    @N128
    Beispiel: Zu viel Arbeit wird auf mehrere Gruppen verteilt
      Angenommen das Merkmal "arbeitsmenge_nicht_bewaeltigbar" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann enthält der Maßnahmenplan einen Hinweis mit "Leitung und Strategie, Innere Verwaltung"

    # Siehe planung/grundlagen-modus.feature: Ohne Leitmerkmal gilt dasselbe.
    Beispiel: Erkannt ohne Leitmerkmal gibt das Szenario dieselben Maßnahmen vor
      Angenommen das Merkmal "arbeitsmenge_nicht_bewaeltigbar" ist ja
      Und das Merkmal "softwarelandschaft_abweichend" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann werden genau die Maßnahmen 0, 2.1, 2.3 und 4.2 empfohlen
      Und laufen die Maßnahmen 2.1, 2.3 und 4.2 parallel

  Regel: Anzeichen geben nichts vor

    @N119
    Beispiel: Verschiedene Programme allein sind kein Grund zum Angleichen
      Angenommen das Merkmal "softwarelandschaft_abweichend" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann wird die Maßnahme 4.2 nicht empfohlen
      Und gibt es genau 0 kurzfristige Vorhaben
      Und enthält der Maßnahmenplan keinen Schritt der Art vorhaben_auswaehlen

    Beispiel: Anzeichen stützen 2.1, wo Ablaufbilder fehlen
      Angenommen das Merkmal "arbeitsmenge_nicht_bewaeltigbar" ist ja
      Und die Angabe "prozessdokumentation" jeder Kommune ist in_texten
      Wenn der Maßnahmenplan erstellt wird
      Dann werden genau die Maßnahmen 0 und 2.1 empfohlen
      Und stützt sich die Maßnahme 2.1 auf die Regel "prozesse-anzeichen-szenario-2"
