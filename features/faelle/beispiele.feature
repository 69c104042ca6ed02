# language: de
Funktionalität: Die Beispiele im Ordner „beispiele“

  @N116 @N063
  Beispiel: Szenario 1 – erst gewinnen, dann Grundlagen, Aufgaben und Abläufe
    Angenommen die Datei "beispiele/szenario-1-entscheidungstraeger-gewinnen.yaml"
    Wenn der Maßnahmenplan erstellt wird
    Dann ist das Ausgangsszenario S1 erkannt
    Und ist das Ausgangsszenario S3 nicht erkannt
    Und enthält Phase 1 einen Schritt der Art ueberzeugen
    Und steht die Maßnahme 0 auf Rang 1
    Und hat die Maßnahme 0 den Modus einleiten
    Und steht die Maßnahme 1.1 auf Rang 2
    Und hat die Maßnahme 1.1 den Modus einleiten
    Und steht die Maßnahme 2.1 in Phase 2
    Und folgt die Maßnahme 2.1 auf die Maßnahme 1.1
    Und dient die Maßnahme 1.4 der Aufgabe "Standesamt"
    Und gibt es genau 0 kurzfristige Vorhaben

  @N114 @N115
  Beispiel: Szenario 2 – neu beleben, zwei Vorhaben, drei Dinge nebeneinander
    Angenommen die Datei "beispiele/szenario-2-wille-ohne-umsetzung.yaml"
    Wenn der Maßnahmenplan erstellt wird
    Dann ist das Ausgangsszenario S2 erkannt
    Und steht die Maßnahme 0 auf Rang 1
    Und hat die Maßnahme 0 den Modus reaktivieren
    Und laufen die Maßnahmen 2.1, 2.3 und 4.2 parallel
    Und stehen die Maßnahmen 2.1, 2.3 und 4.2 in Phase 1
    Und ist die Idee "Büromaterial gemeinsam einkaufen" ein kurzfristiges Vorhaben
    Und ist die Idee "Gemeinsames Gewerbegebiet" kein kurzfristiges Vorhaben
    Und ist die Maßnahme 1.3 ein kurzfristiges Vorhaben
    Und gibt es genau 2 kurzfristige Vorhaben
    Und hat die Maßnahme 1.1 den Modus kurzpruefung

  @N019 @N070 @N071
  Beispiel: Szenario 2 – die Energiefachkraft arbeitet für drei Kommunen
    Angenommen die Datei "beispiele/szenario-2-wille-ohne-umsetzung.yaml"
    Wenn der Maßnahmenplan erstellt wird
    Dann sind an der Maßnahme 1.3 die Kommunen "Silberfurt", "Erlenbrück" und "Steinwalde" beteiligt
    Und kann die Kommune "Silberfurt" Kapazität für die Maßnahme 1.3 stellen
    Und hat die Maßnahme 1.3 einen Anlass mit "wirtschaftlicher"

  Beispiel: Szenario 2 – Zahlen des Bestands
    Angenommen die Datei "beispiele/szenario-2-wille-ohne-umsetzung.yaml"
    Wenn der Maßnahmenplan erstellt wird
    Dann beträgt die Kennzahl "digitalisierungsgrad_spannweite" 2,5
    Und beträgt die Kennzahl "anteil_zeit_unzureichend" 0,667
    Und ist das Merkmal "softwarelandschaft_abweichend" ja
    Und wird die Maßnahme 3.1 nicht empfohlen
    Und ist bei der Maßnahme 0 das Arbeitspaket "Moderation" empfohlen
    Und ist bei der Maßnahme 0 das Arbeitspaket "kommunale Arbeitsgemeinschaft" nicht empfohlen

  @N116 @N114
  Beispiel: Szenario 3 – überzeugen, Grundlagen, Führungskräfte, schnelle Vorhaben
    Angenommen die Datei "beispiele/szenario-3-ikz-als-zusatzaufwand.yaml"
    Wenn der Maßnahmenplan erstellt wird
    Dann ist das Ausgangsszenario S3 erkannt
    Und ist das Ausgangsszenario S2 nicht erkannt
    Und kommt der Schritt ueberzeugen vor der Maßnahme 0
    Und steht die Maßnahme 0 auf Rang 1
    Und steht die Maßnahme 3.5 in Phase 2
    Und ist die Maßnahme 4.4 ein kurzfristiges Vorhaben
    Und folgt die Maßnahme 4.4 auf die Maßnahme 3.5
    Und gibt es genau 2 kurzfristige Vorhaben
    Und steht die Maßnahme 4.3 in Phase 4
    Und enthält der Maßnahmenplan einen Hinweis mit "„Mühlgrund“ und „Tannfeld“ müssen noch"

  @N113 @N114
  Beispiel: Gemischt – zwei Szenarien, ein Plan
    Angenommen die Datei "beispiele/gemischt.yaml"
    Wenn der Maßnahmenplan erstellt wird
    Dann ist das Ausgangsszenario S1 nur angezeigt
    Und ist das Ausgangsszenario S2 erkannt
    Und ist das Ausgangsszenario S3 erkannt
    Und kommt der Schritt ueberzeugen vor der Maßnahme 0
    Und steht die Maßnahme 0 auf Rang 1
    Und hat die Maßnahme 0 den Modus reaktivieren
    Und laufen die Maßnahmen 2.1, 2.3 und 4.2 parallel
    Und steht die Maßnahme 3.5 in Phase 2
    Und ist die Idee "Gemeinsame Schulung zum neuen Vergaberecht" ein kurzfristiges Vorhaben
    Und ist die Idee "Häcksler reihum nutzen" ein kurzfristiges Vorhaben
    Und ist die Idee "Streusalz gemeinsam bestellen" kein kurzfristiges Vorhaben
    Und ist die Maßnahme 4.4 kein kurzfristiges Vorhaben
    Und gibt es genau 2 kurzfristige Vorhaben

  Beispiel: Gemischt – was noch fehlt, bleibt unbekannt
    Angenommen die Datei "beispiele/gemischt.yaml"
    Wenn der Maßnahmenplan erstellt wird
    Dann ist die Kennzahl "altersabgaenge_summe" unbekannt
    Und ist das Merkmal "digitalisierungsgrade_unterschiedlich" ja
    Und fehlt die Angabe "entscheidungstraeger_nicht_gewonnen"

  @N049
  Beispiel: Fast nichts bekannt – der Plan ist kurz und sagt das
    Angenommen die Datei "beispiele/fast-nichts-bekannt.yaml"
    Wenn der Maßnahmenplan erstellt wird
    Dann werden genau die Maßnahmen 0 empfohlen
    Und enthält der Maßnahmenplan einen Hinweis mit "nur Namen bekannt"
    Und ist das Ausgangsszenario S1 unbekannt
    Und fehlt die Angabe "wille_ohne_umsetzung"

  @N113
  Beispiel: Leitmerkmal nein – viele Anzeichen, aber kein Szenario
    Angenommen die Datei "beispiele/leitmerkmal-nein.yaml"
    Wenn der Maßnahmenplan erstellt wird
    Dann ist das Ausgangsszenario S3 nur angezeigt
    Und ist das Ausgangsszenario S1 nicht erkannt
    Und ist das Ausgangsszenario S2 nicht erkannt
    Und wird die Maßnahme 0 nicht empfohlen
    Und wird die Maßnahme 1.1 nicht empfohlen
    Und enthält der Maßnahmenplan keinen Schritt der Art ueberzeugen
    Und gibt es genau 0 kurzfristige Vorhaben
    Und steht die Maßnahme 1.3 auf Rang 1
    Und dient die Maßnahme 1.3 der Aufgabe "Datenschutz"

  @N061
  Beispiel: Aufgabe mit Fenster – eine kurze Prüfung, dann gleich die Vergabestelle
    Angenommen die Datei "beispiele/aufgabe-mit-fenster.yaml"
    Wenn der Maßnahmenplan erstellt wird
    Dann steht die Maßnahme 0 auf Rang 1
    Und steht die Maßnahme 1.1 auf Rang 2
    Und hat die Maßnahme 1.1 den Modus kurzpruefung
    Und steht die Maßnahme 1.2 auf Rang 3
    Und stehen die Maßnahmen 0, 1.1 und 1.2 in Phase 1
    Und kann die Kommune "Krebsfurt" Kapazität für die Maßnahme 1.2 stellen
    Und stützt sich die Maßnahme 1.2 auf die Regel "zentrale-frist"
    Und ist bei der Maßnahme 0 das Arbeitspaket "Teilaufträge" empfohlen
