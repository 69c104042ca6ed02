# language: de
Funktionalität: Praxisfall Coswig, Radebeul und Moritzburg – gemeinsame Vergabestelle

  # Die drei Kommunen bekundeten zuerst ihren Willen, klärten dann die Einzelheiten dieser einen
  # Aufgabe und schlossen eine Zweckvereinbarung. Die Programme folgten später.

  Grundlage:
    Angenommen die Datei "beispiele/fall-coswig.yaml"
    Wenn der Maßnahmenplan erstellt wird

  @N049 @N014
  Beispiel: Am Anfang steht der gemeinsame Wille
    Dann steht die Maßnahme 0 auf Rang 1
    Und steht die Maßnahme 0 in Phase 1
    Und hat die Maßnahme 0 den Modus einleiten
    Und ist die Zusammenarbeit bei der Maßnahme 0 koordinierend
    Und hat die Maßnahme 0 die Rechtsform willenserklaerung

  @N061
  Beispiel: Geprüft wird nur diese eine Aufgabe
    Dann hat die Maßnahme 1.1 den Modus kurzpruefung
    Und steht die Maßnahme 1.1 auf Rang 2
    Und steht die Maßnahme 1.1 in Phase 1

  @N066
  Beispiel: Die Vergabestelle gehört zu den ersten Empfehlungen
    Dann gehört die Maßnahme 1.2 zu den ersten 3
    Und steht die Maßnahme 1.2 in Phase 1
    Und hat die Maßnahme 1.2 den Modus einleiten
    Und dient die Maßnahme 1.2 der Aufgabe "Vergabestelle"
    Und sind an der Maßnahme 1.2 die Kommunen "Radebeul", "Coswig" und "Moritzburg" beteiligt
    Und hat die Maßnahme 1.2 die Rechtsform zweckvereinbarung

  @N007
  Beispiel: Die Gründe sind die des Textes
    Dann stützt sich die Maßnahme 1.2 auf die Regel "zentrale-gelegenheit"
    Und stützt sich die Maßnahme 1.2 mit hohem Gewicht auf die Regel "zentrale-rechtssicherheit"
    Und hat die Maßnahme 1.2 einen Anlass mit "rechtmäßig"

  @N119 @N072
  Beispiel: Gleiche Programme sind kein Anfang, sondern eine Folge
    Dann kommt die Maßnahme 1.2 vor der Maßnahme 4.2
    Und enthält der Maßnahmenplan einen Hinweis mit "müssen nicht zuerst angeglichen werden"

  @N019
  Beispiel: Wer Personal vorhält, ist noch zu klären
    Dann ist "Wer hält Personal und Technik" zu klären

  Beispiel: Niemand muss erst überzeugt werden
    Dann enthält der Maßnahmenplan keinen Schritt der Art ueberzeugen
    Und gibt es genau 0 kurzfristige Vorhaben
