# language: de
Funktionalität: Was schon läuft und was erledigt ist

  Grundlage:
    Angenommen ein Verbundraum mit 3 Kommunen

  Regel: Begonnenes bleibt

    Beispiel: Begonnenes wird in Phase 1 fortgeführt, auch ohne anderen Grund
      Angenommen als Kooperationsform besteht zweckverband
      Und die Maßnahme 3.4 ist begonnen
      Wenn der Maßnahmenplan erstellt wird
      Dann werden genau die Maßnahmen 3.4 empfohlen
      Und hat die Maßnahme 3.4 den Modus fortfuehren
      Und steht die Maßnahme 3.4 in Phase 1
      Und stützt sich die Maßnahme 3.4 auf die Regel "begonnen"

    Beispiel: Begonnenes wird nicht auf später verschoben
      Angenommen die Maßnahme 2.1 ist begonnen
      Und das Merkmal "entscheidungstraeger_nicht_gewonnen" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann steht die Maßnahme 2.1 in Phase 1
      Und hat die Maßnahme 2.1 den Modus fortfuehren

    Beispiel: Begonnenes wird nicht zurückgestellt
      Angenommen die Maßnahme 4.3 ist begonnen
      Und das Merkmal "finanzmittel_fehlen" ist ja
      Und die Angabe "foerdermittel_verfuegbar" ist nein
      Wenn der Maßnahmenplan erstellt wird
      Dann steht die Maßnahme 4.3 in Phase 1

    Beispiel: 0 steht auch vor Begonnenem
      Angenommen die Maßnahmen 2.1 und 4.2 sind begonnen
      Wenn der Maßnahmenplan erstellt wird
      Dann steht die Maßnahme 0 auf Rang 1

  Regel: Umgesetztes kommt nicht wieder

    Beispiel: Umgesetztes steht nicht im Plan, auch wenn ein Szenario es verlangt
      Angenommen die Maßnahmen 1.1 und 2.1 sind umgesetzt
      Und das Merkmal "entscheidungstraeger_nicht_gewonnen" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann werden genau die Maßnahmen 0 empfohlen

    Beispiel: Umgesetztes steht nicht im Plan, auch wenn eine Regel dafür spricht
      Angenommen die Maßnahme 3.2 ist umgesetzt
      Und als Kooperationsform besteht zweckverband
      Und die Angabe "offene_stellen" jeder Kommune ist 2
      Wenn der Maßnahmenplan erstellt wird
      Dann wird keine Maßnahme empfohlen

    # Eine angegebene Liste gilt als vollständig; ohne Liste ist unbekannt, was schon getan ist.
    @N090
    Beispiel: Wer sagt, was getan ist, sagt auch, was nicht getan ist
      Angenommen das Land ist "SN"
      Und die Maßnahme 0 ist begonnen
      Und die Maßnahme 1.1 ist umgesetzt
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 3.1 auf die Regel "lotsen-nicht-begonnen"

    Beispiel: Ohne diese Listen bleibt 3.1 offen
      Angenommen das Land ist "SN"
      Wenn der Maßnahmenplan erstellt wird
      Dann wird die Maßnahme 3.1 nicht empfohlen
      Und fehlt die Angabe "digital_lotsen"

  Regel: Widersprüche und falsche Nummern fallen auf

    Beispiel: Keine Maßnahme ist begonnen und umgesetzt zugleich
      Angenommen die Maßnahmen 2.1 und 3.1 sind begonnen
      Und die Maßnahme 2.1 ist umgesetzt
      Wenn die Angaben geprüft werden
      Dann wird die Eingabe mit der Kennung widerspruch abgelehnt
      Und enthält eine Meldung "„2.1“ steht unter „begonnen“ und unter „umgesetzt“"

    Beispiel: Eine Nummer, die es nicht gibt, wird abgelehnt
      Angenommen die Maßnahme 2.7 ist begonnen
      Wenn die Angaben geprüft werden
      Dann wird die Eingabe mit der Kennung massnahme-unbekannt abgelehnt
