# language: de
Funktionalität: Mehrere Fehler auf einmal
  Alle Fehler werden zusammen gemeldet, jeder mit Zeile und Spalte.

  Szenario: Falsche Zahl, falsches Wort, falscher Name und falsche Nummer
    Angenommen die Eingabe
      """
      name: Oberes Beispieltal
      land: Sachsen
      begonnen: ["7"]
      kommunen:
        - name: Musterstadt
          einwohner: 9.200
          ags: 123
        - name: Musterstadt
      merkmale:
        ziele_unklar: yes
        ziele_unklahr: ja
      """
    Wenn die Angaben geprüft werden
    Dann enthält eine Meldung "Eingabe:2:7: [wert-unbekannt]"
    Und enthält eine Meldung "Eingabe:3:12: [massnahme-unbekannt]"
    Und enthält eine Meldung "Eingabe:6:16: [zifferngruppen]"
    Und enthält eine Meldung "Eingabe:7:10: [ags]"
    Und enthält eine Meldung "Eingabe:10:17: [wert-unbekannt]"
    Und enthält eine Meldung "Eingabe:11:3: [merkmal-unbekannt]"

  Szenario: Fehler der Form und der Wörter kommen zusammen
    Angenommen die Eingabe
      """
      name: Oberes Beispieltal
      name: Unteres Beispieltal
      kommunen:
        - name: Musterstadt
          angaben: {rollenprofile: no}
        - name: &zweite Beispieldorf
      """
    Wenn die Angaben geprüft werden
    Dann enthält eine Meldung "Eingabe:2:1: [schluessel-doppelt]"
    Und enthält eine Meldung "Eingabe:5:30: [wert-unbekannt]"
    Und enthält eine Meldung "Eingabe:6:11: [yaml-verweis]"

  Szenario: In jeder Kommune dieselbe falsche Zahl
    Angenommen die Eingabe
      """
      name: Oberes Beispieltal
      kommunen:
        - name: Musterstadt
          einwohner: 9.200
        - name: Beispieldorf
          einwohner: 3.100
      """
    Wenn die Angaben geprüft werden
    Dann enthält eine Meldung "Eingabe:4:16: [zifferngruppen]"
    Und enthält eine Meldung "Eingabe:6:16: [zifferngruppen]"

  Szenario: Aus einer falschen Eingabe wird kein halber Plan
    Angenommen die Eingabe
      """
      name: Oberes Beispieltal
      kommunen:
        - name: Musterstadt
          angaben: {dienstanweisungen_stand: alt}
      """
    Wenn der Maßnahmenplan erstellt wird
    Dann wird die Eingabe mit der Kennung wert-unbekannt abgelehnt
    Und enthält eine Meldung "Erlaubt sind aktuell, veraltet, unklar oder unbekannt"

  Szenario: Auch in Sätzen fällt ein falscher Name auf
    Angenommen ein Verbundraum mit 2 Kommunen
    Und die Angabe "rollenprofil" der Kommune "Kommune 1" ist nein
    Wenn die Angaben geprüft werden
    Dann wird die Eingabe mit der Kennung schluessel-unbekannt abgelehnt
    Und enthält eine Meldung "Meinten Sie „rollenprofile“?"
