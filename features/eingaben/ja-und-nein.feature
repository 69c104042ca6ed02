# language: de
Funktionalität: Ja, nein und unbekannt
  Fremde Wörter werden nie stillschweigend zu ja oder nein.

  Szenariogrundriss: „<wort>“ ist kein Wert, gemeint ist wohl „<gemeint>“
    Angenommen die Eingabe
      """
      name: Oberes Beispieltal
      kommunen:
        - name: Musterstadt
      merkmale:
        ziele_unklar: <wort>
      """
    Wenn die Angaben geprüft werden
    Dann wird die Eingabe mit der Kennung wert-unbekannt abgelehnt
    Und enthält eine Meldung "Meinten Sie „<gemeint>“?"

    Beispiele:
      | wort  | gemeint |
      | yes   | ja      |
      | Yes   | ja      |
      | true  | ja      |
      | on    | ja      |
      | wahr  | ja      |
      | j     | ja      |
      | Ja    | ja      |
      | JA    | ja      |
      | no    | nein    |
      | NO    | nein    |
      | false | nein    |
      | off   | nein    |
      | n     | nein    |
      | Nein  | nein    |

  Szenariogrundriss: „<wort>“ ist kein Wert, und was gemeint ist, bleibt offen
    Angenommen die Eingabe
      """
      name: Oberes Beispieltal
      kommunen:
        - name: Musterstadt
      angaben:
        gleiche_bedarfe: <wort>
      """
    Wenn die Angaben geprüft werden
    Dann wird die Eingabe mit der Kennung wert-unbekannt abgelehnt
    Und enthält eine Meldung "Erlaubt sind ja, nein oder unbekannt"

    Beispiele:
      | wort       |
      | vielleicht |
      | teilweise  |
      | 0          |
      | 1          |
      | x          |
      | [ja]       |

  Szenariogrundriss: Keine Antwort ist keine Antwort, auch kein Nein: <schreibweise>
    Angenommen die Eingabe
      """
      name: Oberes Beispieltal
      kooperationsformen: [zweckverband]
      kommunen:
        - name: Musterstadt
          angaben:
            rollenprofile: <schreibweise>
        - name: Beispieldorf
          angaben:
            rollenprofile: <schreibweise>
      """
    Wenn der Maßnahmenplan erstellt wird
    Dann wird keine Maßnahme empfohlen
    Und fehlt die Angabe "rollenprofile"

    Beispiele:
      | schreibweise |
      | unbekannt    |
      | "unbekannt"  |
      | ""           |
      | null         |

  Szenario: Ein Nein ist eine Antwort
    Angenommen die Eingabe
      """
      name: Oberes Beispieltal
      kooperationsformen: [zweckverband]
      kommunen:
        - name: Musterstadt
          angaben:
            rollenprofile: nein
        - name: Beispieldorf
          angaben:
            rollenprofile: "nein"
      """
    Wenn der Maßnahmenplan erstellt wird
    Dann werden genau die Maßnahmen 2.2 empfohlen

  Szenariogrundriss: Norwegen ist kein Nein: <land>
    Angenommen die Eingabe
      """
      name: Oberes Beispieltal
      land: <land>
      kommunen:
        - name: Musterstadt
      """
    Wenn die Angaben geprüft werden
    Dann wird die Eingabe mit der Kennung wert-unbekannt abgelehnt

    Beispiele:
      | land    |
      | NO      |
      | Sachsen |
      | sn      |

  Szenariogrundriss: Andere Wörter für „reicht nicht“: <wort>
    Angenommen die Eingabe
      """
      name: Oberes Beispieltal
      kommunen:
        - name: Musterstadt
          ressourcen:
            personal: <wort>
      """
    Wenn die Angaben geprüft werden
    Dann wird die Eingabe mit der Kennung wert-unbekannt abgelehnt
    Und enthält eine Meldung "<rat>"

    Beispiele:
      | wort         | rat                                             |
      | wenig        | ausreichend, knapp, unzureichend oder unbekannt |
      | nein         | ausreichend, knapp, unzureichend oder unbekannt |
      | unzureichent | Meinten Sie „unzureichend“?                     |

  Szenario: Noten für eine Idee heißen hoch, mittel oder gering
    Angenommen die Eingabe
      """
      name: Oberes Beispieltal
      kommunen:
        - name: Musterstadt
      ideen:
        - name: Gemeinsamer Einkauf
          nutzen: riesig
          umsetzbarkeit: bald
      """
    Wenn die Angaben geprüft werden
    Dann enthält eine Meldung "hoch, mittel, gering oder unbekannt"
    Und enthält eine Meldung "kurzfristig, mittelfristig, langfristig oder unbekannt"
