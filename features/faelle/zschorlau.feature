# language: de
Funktionalität: Praxisfall Zschorlau – gemeinsame Bauverwaltung

  # Nach guten Erfahrungen mit Bauhof und Standesamt prüften die Gemeinden zuerst, ob ein
  # gemeinsames Bauamt möglich ist, und arbeiteten dann an seinen Grundlagen.

  Grundlage:
    Angenommen die Datei "beispiele/fall-zschorlau.yaml"
    Wenn der Maßnahmenplan erstellt wird

  @N058
  Beispiel: Die Bauverwaltung gehört zu den ersten Empfehlungen
    Dann gehört die Maßnahme 1.4 zu den ersten 3
    Und steht die Maßnahme 1.4 in Phase 1
    Und hat die Maßnahme 1.4 den Modus einleiten
    Und dient die Maßnahme 1.4 der Aufgabe "Gemeinsame Bauverwaltung"
    Und sind an der Maßnahme 1.4 die Kommunen "Bockau", "Schönheide", "Stützengrün" und "Zschorlau" beteiligt
    Und hat die Maßnahme 1.4 die Rechtsform zweckvereinbarung

  Beispiel: Zuerst wird geprüft, was gemeinsam geht
    Dann kommt die Maßnahme 1.1 vor der Maßnahme 1.4
    Und steht die Maßnahme 1.1 in Phase 1

  @N011
  Beispiel: Die Zusammenarbeit ist schon gefestigt und beginnt nicht von vorn
    Dann wird die Maßnahme 0 nicht empfohlen
    Und enthält der Maßnahmenplan keinen Schritt der Art ueberzeugen

  @N015
  Beispiel: Vor der Vereinbarung sind die Beschäftigten und die Technik zu bedenken
    Dann enthält der Maßnahmenplan einen Hinweis mit "Beschäftigten und die Technik von Anfang an"

  @N019
  Beispiel: Wer die Dienststelle trägt, ist noch zu klären
    Dann ist "Wer hält Personal und Technik" zu klären

  # Der Text sagt nicht, was beim Bauamt fehlt. Der Plan darf daraus nicht schließen, dass die
  # Zusammenarbeit unnötig ist.
  @N007
  Beispiel: Was noch nicht bekannt ist, wird gefragt
    Dann hat die Maßnahme 1.4 einen Anlass mit "noch nicht"
    Und fehlt die Angabe "vertretung"
    Und fehlt die Angabe "bereitschaft"
