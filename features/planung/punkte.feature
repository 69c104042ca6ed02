# language: de
Funktionalität: Punkte – was innerhalb einer Phase weiter vorn steht
  Der Leitfaden nennt keine Punkte; alle sind Setzungen.

  Grundlage:
    Angenommen ein Verbundraum mit 2 Kommunen

  Szenariogrundriss: Kosten, Zeit und Aufwand zählen wie im Katalog: <massnahme>
    Angenommen die Maßnahmen <massnahme> und 1.5 sind begonnen
    Wenn der Maßnahmenplan erstellt wird
    Dann erhält die Maßnahme <massnahme> für "Direkte Kosten" <kosten> Punkte
    Und erhält die Maßnahme <massnahme> für "Zeithorizont" <zeit> Punkte
    Und erhält die Maßnahme <massnahme> für "Aufwand" <aufwand> Punkte

    Beispiele:
      | massnahme | kosten | zeit | aufwand |
      | 3.1       | 2      | 2    | 1       |
      | 2.5       | 1      | 2    | 0,5     |
      | 4.1       | 0      | 2    | 0,5     |
      | 4.2       | 1      | 1    | 0       |

  Szenariogrundriss: Gründe zählen zusammen, aber nicht unbegrenzt: Vertretung <vertretung>, Recht gesichert <recht>
    Angenommen der Verbundraum hat die Aufgabe "Vergabestelle" der Art querschnitt im Blick
    Und für die Aufgabe "Vergabestelle" gilt je Kommune
      | kommune   | vertretung   | rechtssicherheit |
      | Kommune 1 | <vertretung> | <recht>          |
      | Kommune 2 | ja           | ja               |
    Wenn der Maßnahmenplan erstellt wird
    Dann erhält die Maßnahme 1.2 für "Nutzen" <punkte> Punkte

    # Zwei starke Gründe und ein schwacher wären 21 Punkte.
    Beispiele:
      | vertretung | recht | punkte |
      | ja         | ja    | 1      |
      | nein       | ja    | 11     |
      | nein       | nein  | 20     |

  Szenariogrundriss: Was anderen den Weg bereitet, zählt etwas mehr: <andere>
    Angenommen die Maßnahmen <andere> sind begonnen
    Wenn der Maßnahmenplan erstellt wird
    Dann erhält die Maßnahme 0 für "Hebel" <punkte> Punkte

    Beispiele:
      | andere                     | punkte |
      | 3.1 und 3.2                | 1      |
      | 3.1, 3.2 und 3.4           | 1,5    |
      | 3.1, 3.2, 3.4 und 3.5      | 2      |
      | 3.1, 3.2, 3.4, 3.5 und 3.6 | 2      |
