# language: de
Funktionalität: Maßnahme 0 – wann sie in den Plan kommt und wie sie angegangen wird

  Grundlage:
    Angenommen ein Verbundraum mit 2 Kommunen

  Regel: Ohne gefestigte Zusammenarbeit beginnt jeder Plan mit 0

    @N049 @N014
    Szenariogrundriss: Diese Formen sind noch nicht gefestigt
      Angenommen als Kooperationsform besteht <form>
      Und die Angabe "fuehrungskraefte_qualifiziert" jeder Kommune ist nein
      Wenn der Maßnahmenplan erstellt wird
      Dann steht die Maßnahme 0 auf Rang 1
      Und stützt sich die Maßnahme 0 auf die Regel "grundlagen-zuerst"
      Und folgt die Maßnahme 3.5 auf die Maßnahme 0

      Beispiele:
        | form                   |
        | keine                  |
        | willenserklaerung      |
        | arbeitsgruppe          |
        | dienstleistungsvertrag |
        | privatrechtlich        |

    @N049
    Beispiel: Ist über die Form nichts bekannt, beginnt der Plan mit 0
      Angenommen die Angabe "fuehrungskraefte_qualifiziert" jeder Kommune ist nein
      Wenn der Maßnahmenplan erstellt wird
      Dann werden genau die Maßnahmen 0 und 3.5 empfohlen
      Und steht die Maßnahme 0 auf Rang 1

    @N011
    Szenariogrundriss: Bei diesen Formen fehlt 0, wenn nichts anderes dafür spricht
      Angenommen als Kooperationsform besteht <form>
      Und die Angabe "fuehrungskraefte_qualifiziert" jeder Kommune ist nein
      Wenn der Maßnahmenplan erstellt wird
      Dann werden genau die Maßnahmen 3.5 empfohlen

      Beispiele:
        | form                          |
        | kommunale_arbeitsgemeinschaft |
        | zweckvereinbarung             |
        | zweckverband                  |
        | verwaltungsgemeinschaft       |
        | verwaltungsverband            |

    Beispiel: Eine gefestigte Form unter mehreren genügt
      Angenommen als Kooperationsform bestehen arbeitsgruppe und zweckverband
      Und die Angabe "fuehrungskraefte_qualifiziert" jeder Kommune ist nein
      Wenn der Maßnahmenplan erstellt wird
      Dann werden genau die Maßnahmen 3.5 empfohlen

    Beispiel: Wird nichts empfohlen, kommt auch 0 nicht dazu
      Angenommen als Kooperationsform besteht zweckverband
      Wenn der Maßnahmenplan erstellt wird
      Dann wird keine Maßnahme empfohlen

    Beispiel: Ein Szenario verlangt 0 auch bei gefestigter Zusammenarbeit
      Angenommen als Kooperationsform besteht zweckvereinbarung
      Und das Merkmal "entscheidungstraeger_nicht_gewonnen" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann steht die Maßnahme 0 auf Rang 1
      Und hat die Maßnahme 0 den Modus einleiten

  Regel: Ist 0 umgesetzt, wird sie höchstens neu belebt

    Beispiel: Läuft alles, bleibt 0 weg
      Angenommen die Maßnahme 0 ist umgesetzt
      Und die Angabe "fuehrungskraefte_qualifiziert" jeder Kommune ist nein
      Wenn der Maßnahmenplan erstellt wird
      Dann werden genau die Maßnahmen 3.5 empfohlen

    Szenariogrundriss: Stockt die Zusammenarbeit, wird 0 neu belebt
      Angenommen die Maßnahme 0 ist umgesetzt
      Und das Merkmal "<merkmal>" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann hat die Maßnahme 0 den Modus reaktivieren
      Und steht die Maßnahme 0 auf Rang 1
      Und stützt sich die Maßnahme 0 auf die Regel "reaktivieren"

      Beispiele:
        | merkmal                         |
        | wille_ohne_umsetzung            |
        | initiativen_ins_stocken_geraten |

    # Szenario 2 ist hier ohne sein Leitmerkmal erkannt; auch dann wird 0 neu belebt.
    Beispiel: Szenario 2 ohne Leitmerkmal belebt eine umgesetzte 0 neu
      Angenommen die Maßnahme 0 ist umgesetzt
      Und das Merkmal "arbeitsmenge_nicht_bewaeltigbar" ist ja
      Und das Merkmal "prozesse_heterogen" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann ist das Ausgangsszenario S2 erkannt
      Und hat die Maßnahme 0 den Modus reaktivieren

    Szenariogrundriss: Die Szenarien 1 und 3 allein bringen eine umgesetzte 0 nicht zurück
      Angenommen die Maßnahme 0 ist umgesetzt
      Und das Merkmal "<leitmerkmal>" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann wird die Maßnahme 0 nicht empfohlen
      Und enthält Phase 1 einen Schritt der Art ueberzeugen

      Beispiele:
        | leitmerkmal                         |
        | entscheidungstraeger_nicht_gewonnen |
        | ikz_als_zusatzaufwand               |

    Beispiel: Stockt es in Szenario 1, wird die umgesetzte 0 doch neu belebt
      Angenommen die Maßnahme 0 ist umgesetzt
      Und das Merkmal "entscheidungstraeger_nicht_gewonnen" ist ja
      Und das Merkmal "initiativen_ins_stocken_geraten" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann hat die Maßnahme 0 den Modus reaktivieren

  Regel: Ist 0 begonnen, wird sie fortgeführt oder neu belebt

    Szenariogrundriss: Nur Stillstand macht aus dem Fortführen ein Neubeleben
      Angenommen die Maßnahme 0 ist begonnen
      Und das Merkmal "<merkmal>" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann hat die Maßnahme 0 den Modus <modus>
      Und steht die Maßnahme 0 auf Rang 1
      Und steht die Maßnahme 0 in Phase 1

      Beispiele:
        | merkmal                             | modus        |
        | wille_ohne_umsetzung                | reaktivieren |
        | initiativen_ins_stocken_geraten     | reaktivieren |
        | entscheidungstraeger_nicht_gewonnen | fortfuehren  |
        | ikz_als_zusatzaufwand               | fortfuehren  |
        | ziele_unklar                        | fortfuehren  |

    Beispiel: Begonnen und ohne Stillstand wird fortgeführt
      Angenommen die Maßnahme 0 ist begonnen
      Wenn der Maßnahmenplan erstellt wird
      Dann hat die Maßnahme 0 den Modus fortfuehren

    Beispiel: Szenario 2 ohne Leitmerkmal belebt eine begonnene 0 neu
      Angenommen die Maßnahme 0 ist begonnen
      Und das Merkmal "arbeitsmenge_nicht_bewaeltigbar" ist ja
      Und das Merkmal "prozesse_heterogen" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann hat die Maßnahme 0 den Modus reaktivieren

  Regel: Ist 0 weder begonnen noch umgesetzt, entscheiden Form und Stillstand

    Szenariogrundriss: Neu beleben lässt sich nur, was es schon gibt
      Angenommen als Kooperationsform besteht <form>
      Und das Merkmal "<merkmal>" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann hat die Maßnahme 0 den Modus <modus>

      Beispiele:
        | form                          | merkmal                             | modus        |
        | arbeitsgruppe                 | wille_ohne_umsetzung                | reaktivieren |
        | willenserklaerung             | initiativen_ins_stocken_geraten     | reaktivieren |
        | kommunale_arbeitsgemeinschaft | wille_ohne_umsetzung                | reaktivieren |
        | keine                         | wille_ohne_umsetzung                | einleiten    |
        | keine                         | initiativen_ins_stocken_geraten     | einleiten    |
        | arbeitsgruppe                 | entscheidungstraeger_nicht_gewonnen | einleiten    |
        | arbeitsgruppe                 | ikz_als_zusatzaufwand               | einleiten    |
        | arbeitsgruppe                 | ziele_unklar                        | einleiten    |

    Beispiel: Ist die Form unbekannt, wird 0 eingeleitet
      Angenommen das Merkmal "wille_ohne_umsetzung" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann hat die Maßnahme 0 den Modus einleiten

    Beispiel: Szenario 2 ohne Leitmerkmal belebt eine bestehende Arbeitsgruppe neu
      Angenommen als Kooperationsform besteht arbeitsgruppe
      Und das Merkmal "arbeitsmenge_nicht_bewaeltigbar" ist ja
      Und das Merkmal "prozesse_heterogen" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann hat die Maßnahme 0 den Modus reaktivieren
