# language: de
Funktionalität: Zahlen und Tage
  Gelesen wird genau, geraten nie. Deutsche und englische Dezimalzahlen meinen dasselbe.

  Szenariogrundriss: Deutsch oder englisch geschrieben, der Plan ist derselbe: <anteil>
    Angenommen die Eingabe
      """
      name: Oberes Beispieltal
      kommunen:
        - name: Musterstadt
          digitalisierungsgrad: <stufe>
        - name: Beispieldorf
          digitalisierungsgrad: 0
      kooperationsformen: [arbeitsgruppe]
      aufgaben:
        - name: Energiemanagement
          art: spezial
          kommunen:
            Musterstadt:
              vzae: <anteil>
            Beispieldorf:
              vzae: <anteil>
      """
    Wenn der Maßnahmenplan erstellt wird
    Dann werden genau die Maßnahmen 0, 1.1 und 1.3 empfohlen
    Und beträgt die Kennzahl "digitalisierungsgrad_spannweite" 2,5
    Und stützt sich die Maßnahme 0 auf die Regel "grundlagen-bestandsaufnahme"
    Und stützt sich die Maßnahme 1.3 auf die Regel "spezial-umfang"
    Und steht die Maßnahme 1.3 auf Rang 3

    Beispiele:
      | stufe | anteil |
      | 2,5   | 0,25   |
      | 2.5   | 0.25   |
      | "2,5" | "0.25" |
      | 2.50  | 0,250  |

  Szenariogrundriss: Ziffern in Gruppen sind nicht eindeutig: <zahl>
    Angenommen die Eingabe
      """
      name: Oberes Beispieltal
      kommunen:
        - name: Musterstadt
          einwohner: <zahl>
      """
    Wenn die Angaben geprüft werden
    Dann wird die Eingabe mit der Kennung zifferngruppen abgelehnt
    Und enthält eine Meldung "Eingabe:4:16"
    Und enthält eine Meldung "Schreiben Sie <besser>"

    Beispiele:
      | zahl      | besser  |
      | 9.200     | 9200    |
      | 9,200     | 9200    |
      | 9 200     | 9200    |
      | 9'200     | 9200    |
      | 1.234.567 | 1234567 |

  Szenariogrundriss: Das ist keine Zahl: <zahl>
    Angenommen die Eingabe
      """
      name: Oberes Beispieltal
      kommunen:
        - name: Musterstadt
          einwohner: <zahl>
      """
    Wenn die Angaben geprüft werden
    Dann wird die Eingabe mit der Kennung keine-zahl abgelehnt
    Und enthält eine Meldung "ist keine Zahl"

    Beispiele:
      | zahl           |
      | viele          |
      | ca. 9000       |
      | 9200 Einwohner |
      | 12:30          |
      | 0x10           |
      | 1e3            |
      | .inf           |

  Szenariogrundriss: Ganze Zahlen, wo gezählt wird: <angabe>
    Angenommen die Eingabe
      """
      name: Oberes Beispieltal
      kommunen:
        - name: Musterstadt
          angaben:
            <angabe>: 2,5
      """
    Wenn die Angaben geprüft werden
    Dann wird die Eingabe mit der Kennung keine-ganze-zahl abgelehnt

    Beispiele:
      | angabe         |
      | altersabgaenge |
      | offene_stellen |

  Szenariogrundriss: Außerhalb des Bereichs: <angabe> <wert>
    Angenommen die Eingabe
      """
      name: Oberes Beispieltal
      kommunen:
        - name: Musterstadt
          <angabe>: <wert>
      """
    Wenn die Angaben geprüft werden
    Dann wird die Eingabe mit der Kennung ausserhalb abgelehnt
    Und enthält eine Meldung "Erlaubt sind Werte von 0 bis <grenze>"

    Beispiele:
      | angabe               | wert    | grenze    |
      | digitalisierungsgrad | 5,1     | 5         |
      | digitalisierungsgrad | -0,1    | 5         |
      | einwohner            | -1      | 4.000.000 |
      | einwohner            | 4000001 | 4.000.000 |

  Szenariogrundriss: An der Grenze ist noch erlaubt: <angabe> <wert>
    Angenommen die Eingabe
      """
      name: Oberes Beispieltal
      kommunen:
        - name: Musterstadt
          <angabe>: <wert>
      """
    Wenn die Angaben geprüft werden
    Dann werden die Angaben angenommen

    Beispiele:
      | angabe               | wert |
      | digitalisierungsgrad | 0    |
      | digitalisierungsgrad | 5    |
      | einwohner            | 0    |

  Szenario: Eine Stelle kann es nicht weniger als gar nicht geben
    Angenommen die Eingabe
      """
      name: Oberes Beispieltal
      kommunen:
        - name: Musterstadt
      aufgaben:
        - name: Archiv
          kommunen:
            Musterstadt:
              vzae: -0,5
      """
    Wenn die Angaben geprüft werden
    Dann wird die Eingabe mit der Kennung ausserhalb abgelehnt
    Und enthält eine Meldung "Eingabe:8:15"

  Szenario: Eine Zahl mit zu vielen Stellen
    Angenommen die Eingabe
      """
      name: Oberes Beispieltal
      kommunen:
        - name: Musterstadt
          einwohner: 12345678901234567890
      """
    Wenn die Angaben geprüft werden
    Dann wird die Eingabe mit der Kennung zahl-zu-lang abgelehnt

  Szenario: In geschweiften Klammern trennt das Komma, eine Zahl wird nie halbiert gelesen
    Angenommen die Eingabe
      """
      name: Oberes Beispieltal
      kommunen:
        - {name: Musterstadt, digitalisierungsgrad: 2,5}
      """
    Wenn die Angaben geprüft werden
    Dann wird die Eingabe mit der Kennung schluessel-unbekannt abgelehnt
    Und enthält eine Meldung "Eingabe:3:49"

  Szenario: Mit Anführungszeichen darf das Komma auch dort stehen
    Angenommen die Eingabe
      """
      name: Oberes Beispieltal
      kommunen:
        - {name: Musterstadt, digitalisierungsgrad: "2,5"}
        - {name: Beispieldorf, digitalisierungsgrad: 1}
      """
    Wenn der Maßnahmenplan erstellt wird
    Dann beträgt die Kennzahl "digitalisierungsgrad_spannweite" 1,5

  Szenariogrundriss: Kein gültiger Stichtag: <tag>
    Angenommen die Eingabe
      """
      name: Oberes Beispieltal
      stichtag: <tag>
      kommunen:
        - name: Musterstadt
      """
    Wenn die Angaben geprüft werden
    Dann wird die Eingabe mit der Kennung kein-datum abgelehnt
    Und enthält eine Meldung "<rat>"

    Beispiele:
      | tag        | rat                          |
      | 01.11.2026 | Schreiben Sie 2026-11-01     |
      | 2026-02-30 | Prüfen Sie Monat und Tag     |
      | morgen     | Schreiben Sie Jahr-Monat-Tag |
      | 2026       | Schreiben Sie Jahr-Monat-Tag |

  Szenario: Ein Programm aus der Zeit vor den Rechnern
    Angenommen die Eingabe
      """
      name: Oberes Beispieltal
      kommunen:
        - name: Musterstadt
          software:
            dms: {produkt: Produkt A, seit: 1492}
      """
    Wenn die Angaben geprüft werden
    Dann wird die Eingabe mit der Kennung ausserhalb abgelehnt
    Und enthält eine Meldung "1492"
