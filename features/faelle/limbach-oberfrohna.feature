# language: de
Funktionalität: Praxisfall Limbach-Oberfrohna – Prozessmanagement

  # Eine Stadt begann allein mit ihren Abläufen, nutzte das kostenlose Programm des Landes und will
  # ihr Wissen nun mit Nachbarn teilen.

  Grundlage:
    Angenommen die Datei "beispiele/fall-limbach-oberfrohna.yaml"
    Wenn der Maßnahmenplan erstellt wird

  @N040 @N074
  Beispiel: Die Arbeit an den Abläufen gehört zu den ersten Empfehlungen
    Dann steht die Maßnahme 2.1 auf Rang 2
    Und steht die Maßnahme 2.1 in Phase 1
    Und hat die Maßnahme 2.1 den Modus einleiten
    Und ist an der Maßnahme 2.1 die Kommune "Limbach-Oberfrohna" beteiligt
    Und dient die Maßnahme 2.1 der Aufgabe "Prozessmanagement"

  Beispiel: Die Gründe sind die des Textes
    Dann stützt sich die Maßnahme 2.1 auf die Regel "prozesse-in-koepfen"
    Und stützt sich die Maßnahme 2.1 auf die Regel "prozesse-aufgabe-gelegenheit"

  @N041
  Beispiel: Das kostenlose Programm wird genutzt
    Dann ist bei der Maßnahme 2.1 das Arbeitspaket "Software für das Prozessmanagement" empfohlen

  @N080 @N081
  Beispiel: Mit wenigen Abläufen beginnen und die Beschäftigten schulen
    Dann ist bei der Maßnahme 2.1 das Arbeitspaket "3 bis 5 vorrangige Prozesse" empfohlen
    Und ist bei der Maßnahme 2.1 das Arbeitspaket "Beschäftigte schulen" empfohlen

  @N049
  Beispiel: Partner kommen dazu
    Dann werden genau die Maßnahmen 0 und 2.1 empfohlen
    Und steht die Maßnahme 0 auf Rang 1
    Und stützt sich die Maßnahme 0 auf die Regel "grundlagen-partner-suchen"
    Und enthält der Maßnahmenplan einen Hinweis mit "erst aus einer Kommune"
