# language: de
Funktionalität: Aufbau der Datei
  Stimmt die Form nicht, sagt eine Meldung, wo es hakt und was zu tun ist.

  Szenario: Eine leere Datei
    Angenommen die Eingabe
      """
      """
    Wenn die Angaben geprüft werden
    Dann wird die Eingabe mit der Kennung datei-leer abgelehnt
    Und enthält eine Meldung "Beginnen Sie mit „ikz-rules fragebogen“"

  Szenario: Nur eine Bemerkung
    Angenommen die Eingabe
      """
      # Oberes Beispieltal
      """
    Wenn die Angaben geprüft werden
    Dann wird die Eingabe mit der Kennung datei-leer abgelehnt

  Szenario: Eine Liste statt eines Blocks
    Angenommen die Eingabe
      """
      - Musterstadt
      - Beispieldorf
      """
    Wenn die Angaben geprüft werden
    Dann wird die Eingabe mit der Kennung falscher-typ abgelehnt
    Und enthält eine Meldung "Hier steht eine Liste"

  Szenario: Nur ein Wort
    Angenommen die Eingabe
      """
      Musterstadt
      """
    Wenn die Angaben geprüft werden
    Dann wird die Eingabe mit der Kennung falscher-typ abgelehnt

  Szenario: Ein Anführungszeichen bleibt offen
    Angenommen die Eingabe
      """
      name: "Oberes Beispieltal
      kommunen:
        - name: Musterstadt
      """
    Wenn die Angaben geprüft werden
    Dann wird die Eingabe mit der Kennung yaml-form abgelehnt
    Und enthält eine Meldung "Eingabe:1:7"
    Und enthält eine Meldung "wird nicht geschlossen"

  Szenario: Eine Klammer bleibt offen
    Angenommen die Eingabe
      """
      name: Oberes Beispieltal
      kommunen: [{name: Musterstadt}
      """
    Wenn die Angaben geprüft werden
    Dann wird die Eingabe mit der Kennung yaml-form abgelehnt
    Und enthält eine Meldung "Eingabe:2:11"

  Szenario: Eine Zeile ist falsch eingerückt
    Angenommen die Eingabe
      """
      name: Oberes Beispieltal
       kommunen:
        - name: Musterstadt
      """
    Wenn die Angaben geprüft werden
    Dann wird die Eingabe mit der Kennung yaml-form abgelehnt
    Und enthält eine Meldung "falsch eingerückt"

  Szenario: Ein Doppelpunkt im Namen ohne Anführungszeichen
    Angenommen die Eingabe
      """
      name: Verbund: Oberes Beispieltal
      kommunen:
        - name: Musterstadt
      """
    Wenn die Angaben geprüft werden
    Dann wird die Eingabe mit der Kennung yaml-form abgelehnt
    Und enthält eine Meldung "gehören in Anführungszeichen"

  Szenario: Mit Anführungszeichen darf der Doppelpunkt stehen
    Angenommen die Eingabe
      """
      name: "Verbund: Oberes Beispieltal"
      kommunen:
        - name: Musterstadt
      """
    Wenn die Angaben geprüft werden
    Dann werden die Angaben angenommen

  Szenario: Hinter dem Doppelpunkt fehlt das Leerzeichen
    Angenommen die Eingabe
      """
      name: Oberes Beispieltal
      kommunen:
        - name:Musterstadt
      """
    Wenn die Angaben geprüft werden
    Dann wird die Eingabe mit der Kennung falscher-typ abgelehnt
    Und enthält eine Meldung "schluessel: wert"

  Szenario: Zwei Verbundräume in einer Datei
    Angenommen die Eingabe
      """
      name: Oberes Beispieltal
      kommunen:
        - name: Musterstadt
      ---
      name: Unteres Beispieltal
      """
    Wenn die Angaben geprüft werden
    Dann wird die Eingabe mit der Kennung yaml-mehrere abgelehnt
    Und enthält eine Meldung "Legen Sie für jedes eine eigene Datei an"

  Szenario: Ein Schlüssel steht doppelt
    Angenommen die Eingabe
      """
      name: Oberes Beispieltal
      kommunen:
        - name: Musterstadt
          einwohner: 9200
          einwohner: 9300
      """
    Wenn die Angaben geprüft werden
    Dann wird die Eingabe mit der Kennung schluessel-doppelt abgelehnt
    Und enthält eine Meldung "zuerst in Zeile 4"

  Szenario: Ein Verweis auf einen anderen Wert
    Angenommen die Eingabe
      """
      name: Oberes Beispieltal
      kommunen:
        - &erste
          name: Musterstadt
        - *erste
      """
    Wenn die Angaben geprüft werden
    Dann wird die Eingabe mit der Kennung yaml-verweis abgelehnt
    Und enthält eine Meldung "Schreiben Sie den Wert aus"

  Szenario: Ein Kennzeichen mit Ausrufezeichen
    Angenommen die Eingabe
      """
      name: !geheim Oberes Beispieltal
      kommunen:
        - name: Musterstadt
      """
    Wenn die Angaben geprüft werden
    Dann wird die Eingabe mit der Kennung yaml-kennzeichen abgelehnt
    Und enthält eine Meldung "Löschen Sie das Kennzeichen"

  Szenario: Viel zu tief verschachtelt
    Angenommen die Eingabe
      """
      name: Oberes Beispieltal
      kommunen: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]
      """
    Wenn die Angaben geprüft werden
    Dann wird die Eingabe mit der Kennung zu-tief abgelehnt
    Und enthält eine Meldung "tiefer verschachtelt als 40 Ebenen"

  Szenario: Ein anderes Format der Datei
    Angenommen die Eingabe
      """
      format: 2
      name: Oberes Beispieltal
      kommunen:
        - name: Musterstadt
      """
    Wenn die Angaben geprüft werden
    Dann wird die Eingabe mit der Kennung format abgelehnt
    Und enthält eine Meldung "Erlaubt ist „format: 1“"

  Szenario: Auch JSON wird gelesen
    Angenommen die Eingabe
      """
      {"name": "Oberes Beispieltal",
       "kommunen": [{"name": "Musterstadt", "angaben": {"dienstanweisungen_stand": "veraltet"}}]}
      """
    Wenn der Maßnahmenplan erstellt wird
    Dann wird die Maßnahme 2.3 empfohlen

  Szenario: Der Name des Verbundraums fehlt
    Angenommen die Eingabe
      """
      kommunen:
        - name: Musterstadt
      """
    Wenn die Angaben geprüft werden
    Dann wird die Eingabe mit der Kennung pflichtangabe abgelehnt
    Und enthält eine Meldung "Ergänzen Sie „name: …“"

  Szenario: Die Kommunen fehlen
    Angenommen die Eingabe
      """
      name: Oberes Beispieltal
      """
    Wenn die Angaben geprüft werden
    Dann wird die Eingabe mit der Kennung pflichtangabe abgelehnt
    Und enthält eine Meldung "Ergänzen Sie „kommunen: …“"

  Szenario: Die Liste der Kommunen ist leer
    Angenommen die Eingabe
      """
      name: Oberes Beispieltal
      kommunen: []
      """
    Wenn die Angaben geprüft werden
    Dann wird die Eingabe mit der Kennung leer abgelehnt
    Und enthält eine Meldung "Mindestens eine Kommune ist nötig"

  Szenario: Die Kommunen stehen nur als Namen da
    Angenommen die Eingabe
      """
      name: Oberes Beispieltal
      kommunen: [Musterstadt, Beispieldorf]
      """
    Wenn die Angaben geprüft werden
    Dann wird die Eingabe mit der Kennung falscher-typ abgelehnt
    Und enthält eine Meldung "Eingabe:2:12"
    Und enthält eine Meldung "Eingabe:2:25"

  Szenario: Die Kommunen stehen als Block statt als Liste da
    Angenommen die Eingabe
      """
      name: Oberes Beispieltal
      kommunen:
        Musterstadt: {einwohner: 9200}
      """
    Wenn die Angaben geprüft werden
    Dann wird die Eingabe mit der Kennung falscher-typ abgelehnt
    Und enthält eine Meldung "Hier wird eine Liste erwartet"

  Szenariogrundriss: Ein leerer Name ist kein Name: <name>
    Angenommen die Eingabe
      """
      name: Oberes Beispieltal
      kommunen:
        - name: <name>
      """
    Wenn die Angaben geprüft werden
    Dann wird die Eingabe mit der Kennung name-fehlt abgelehnt

    Beispiele:
      | name      |
      | ""        |
      | unbekannt |

  Szenario: Kurze Schreibweisen sind erlaubt
    Angenommen die Eingabe
      """
      name: Oberes Beispieltal
      kooperationsformen: arbeitsgruppe
      begonnen: 2.1
      kommunen:
        - name: Musterstadt
        - name: Beispieldorf
      aufgaben:
        - name: Standesamt
          kommunen: [Musterstadt, Beispieldorf]
      """
    Wenn der Maßnahmenplan erstellt wird
    Dann hat die Maßnahme 2.1 den Modus fortfuehren
    Und stützt sich die Maßnahme 1.4 auf die Regel "routine-gemeinsam"
