# language: de
Funktionalität: Namen und Nummern
  Was es nicht gibt, wird abgelehnt, und wo es nahe liegt, nennt die Meldung das Richtige.

  Szenariogrundriss: Verschrieben beim Verbundraum: <geschrieben>
    Angenommen die Eingabe
      """
      name: Oberes Beispieltal
      kommunen:
        - name: Musterstadt
      <geschrieben>: {}
      """
    Wenn die Angaben geprüft werden
    Dann wird die Eingabe mit der Kennung schluessel-unbekannt abgelehnt
    Und enthält eine Meldung "Eingabe:4:1"
    Und enthält eine Meldung "Meinten Sie „<gemeint>“?"

    Beispiele:
      | geschrieben | gemeint  |
      | merkmahle   | merkmale |
      | Merkmale    | merkmale |
      | angabe      | angaben  |
      | aufgabn     | aufgaben |

  Szenariogrundriss: Verschrieben bei einer Kommune: <geschrieben>
    Angenommen die Eingabe
      """
      name: Oberes Beispieltal
      kommunen:
        - name: Musterstadt
          <geschrieben>: unbekannt
      """
    Wenn die Angaben geprüft werden
    Dann wird die Eingabe mit der Kennung schluessel-unbekannt abgelehnt
    Und enthält eine Meldung "Meinten Sie „<gemeint>“?"

    Beispiele:
      | geschrieben          | gemeint              |
      | einwonner            | einwohner            |
      | digitalisierungsgrat | digitalisierungsgrad |

  Szenariogrundriss: Verschrieben bei den Angaben: <geschrieben>
    Angenommen die Eingabe
      """
      name: Oberes Beispieltal
      kommunen:
        - name: Musterstadt
          angaben:
            <geschrieben>: 3
      """
    Wenn die Angaben geprüft werden
    Dann wird die Eingabe mit der Kennung schluessel-unbekannt abgelehnt
    Und enthält eine Meldung "Meinten Sie „<gemeint>“?"

    Beispiele:
      | geschrieben   | gemeint        |
      | altersabgänge | altersabgaenge |
      | altersabgang  | altersabgaenge |
      | offene_stelen | offene_stellen |

  Szenario: Ein ausgedachter Schlüssel bekommt keinen falschen Rat
    Angenommen die Eingabe
      """
      name: Oberes Beispieltal
      kommunen:
        - name: Musterstadt
      quxwert: 3
      """
    Wenn die Angaben geprüft werden
    Dann wird die Eingabe mit der Kennung schluessel-unbekannt abgelehnt
    Und enthält eine Meldung "Alle Angaben zeigt „ikz-rules fragebogen“"

  Szenario: Ein verschriebenes Merkmal
    Angenommen die Eingabe
      """
      name: Oberes Beispieltal
      kommunen:
        - name: Musterstadt
      merkmale:
        ziele_unklahr: ja
      """
    Wenn die Angaben geprüft werden
    Dann wird die Eingabe mit der Kennung merkmal-unbekannt abgelehnt
    Und enthält eine Meldung "Meinten Sie „ziele_unklar“?"

  Szenario: Ein Merkmal des Bestands gehört nicht zu einer Kommune
    Angenommen die Eingabe
      """
      name: Oberes Beispieltal
      kommunen:
        - name: Musterstadt
          merkmale:
            prozesse_heterogen: ja
      """
    Wenn die Angaben geprüft werden
    Dann wird die Eingabe mit der Kennung merkmal-falscher-ort abgelehnt
    Und enthält eine Meldung "unter „merkmale“ ganz oben"

  Szenario: Eine Angabe am falschen Ort
    Angenommen die Eingabe
      """
      name: Oberes Beispieltal
      kommunen:
        - name: Musterstadt
          angaben:
            gleiche_bedarfe: ja
      """
    Wenn die Angaben geprüft werden
    Dann wird die Eingabe mit der Kennung angabe-falscher-ort abgelehnt
    Und enthält eine Meldung "Sie gehört zum Verbundraum"

  Szenariogrundriss: Eine Maßnahme, die es nicht gibt: <nummer>
    Angenommen die Eingabe
      """
      name: Oberes Beispieltal
      begonnen: [<nummer>]
      kommunen:
        - name: Musterstadt
      """
    Wenn die Angaben geprüft werden
    Dann wird die Eingabe mit der Kennung massnahme-unbekannt abgelehnt
    Und enthält eine Meldung "<rat>"

    Beispiele:
      | nummer | rat                                      |
      | "2.7"  | Die Maßnahme „2.7“ gibt es nicht         |
      | "2.10" | Meinten Sie „2.1“?                       |
      | 2.10   | Meinten Sie „2.1“?                       |
      | "5"    | Alle Maßnahmen zeigt „ikz-rules katalog“ |

  Szenario: Auch eine Idee nennt nur Maßnahmen, die es gibt
    Angenommen die Eingabe
      """
      name: Oberes Beispieltal
      kommunen:
        - name: Musterstadt
      ideen:
        - name: Büromaterial gemeinsam kaufen
          massnahme: "4.5"
      """
    Wenn die Angaben geprüft werden
    Dann wird die Eingabe mit der Kennung massnahme-unbekannt abgelehnt

  Szenario: Eine Maßnahme kann nicht begonnen und umgesetzt sein
    Angenommen die Eingabe
      """
      name: Oberes Beispieltal
      begonnen: ["2.1"]
      umgesetzt: ["0", "2.1"]
      kommunen:
        - name: Musterstadt
      """
    Wenn die Angaben geprüft werden
    Dann wird die Eingabe mit der Kennung widerspruch abgelehnt
    Und enthält eine Meldung "Nennen Sie sie nur einmal"

  Szenario: Keine Form und doch eine
    Angenommen die Eingabe
      """
      name: Oberes Beispieltal
      kooperationsformen: [keine, arbeitsgruppe]
      kommunen:
        - name: Musterstadt
      """
    Wenn die Angaben geprüft werden
    Dann wird die Eingabe mit der Kennung widerspruch abgelehnt
    Und enthält eine Meldung "„keine“ steht neben anderen"

  Szenario: Eine verschriebene Form der Zusammenarbeit
    Angenommen die Eingabe
      """
      name: Oberes Beispieltal
      kooperationsformen: [zweckverein]
      kommunen:
        - name: Musterstadt
      """
    Wenn die Angaben geprüft werden
    Dann wird die Eingabe mit der Kennung wert-unbekannt abgelehnt
    Und enthält eine Meldung "Meinten Sie „zweckvereinbarung“?"

  Szenario: Eine verschriebene Art der Aufgabe
    Angenommen die Eingabe
      """
      name: Oberes Beispieltal
      kommunen:
        - name: Musterstadt
      aufgaben:
        - name: Vergabestelle
          art: querschnitts
      """
    Wenn die Angaben geprüft werden
    Dann wird die Eingabe mit der Kennung wert-unbekannt abgelehnt
    Und enthält eine Meldung "Meinten Sie „querschnitt“?"

  Szenario: Eine Kommune, die nicht auf der Liste steht
    Angenommen die Eingabe
      """
      name: Oberes Beispieltal
      kommunen:
        - name: Musterstadt
      aufgaben:
        - name: Vergabestelle
          kommunen:
            Musterstatt: {vertretung: nein}
      """
    Wenn die Angaben geprüft werden
    Dann wird die Eingabe mit der Kennung kommune-unbekannt abgelehnt
    Und enthält eine Meldung "Meinten Sie „Musterstadt“?"

  Szenariogrundriss: Zwei Kommunen mit demselben Namen: <zweite>
    Angenommen die Eingabe
      """
      name: Oberes Beispieltal
      kommunen:
        - name: Musterstadt
        - name: <zweite>
      """
    Wenn die Angaben geprüft werden
    Dann wird die Eingabe mit der Kennung doppelt abgelehnt
    Und enthält eine Meldung "denselben Namen"

    Beispiele:
      | zweite      |
      | Musterstadt |
      | musterstadt |

  Szenario: Zwei Kommunen mit demselben Gemeindeschlüssel
    Angenommen die Eingabe
      """
      name: Oberes Beispieltal
      kommunen:
        - {name: Musterstadt, ags: "14625010"}
        - {name: Beispieldorf, ags: "14625010"}
      """
    Wenn die Angaben geprüft werden
    Dann wird die Eingabe mit der Kennung doppelt abgelehnt
    Und enthält eine Meldung "denselben AGS"

  Szenario: Zweimal dieselbe Aufgabe
    Angenommen die Eingabe
      """
      name: Oberes Beispieltal
      kommunen:
        - name: Musterstadt
      aufgaben:
        - name: Archiv
        - name: Archiv
      """
    Wenn die Angaben geprüft werden
    Dann wird die Eingabe mit der Kennung doppelt abgelehnt
    Und enthält eine Meldung "Zwei Aufgaben"

  Szenariogrundriss: Kein Gemeindeschlüssel: <ags>
    Angenommen die Eingabe
      """
      name: Oberes Beispieltal
      kommunen:
        - name: Musterstadt
          ags: <ags>
      """
    Wenn die Angaben geprüft werden
    Dann wird die Eingabe mit der Kennung ags abgelehnt
    Und enthält eine Meldung "acht Ziffern"

    Beispiele:
      | ags          |
      | 1462501      |
      | 146250010010 |
      | 17625010     |
      | 14 625 010   |
      | SN625010     |

  Szenariogrundriss: Die führende Null bleibt erhalten: <ags>
    Angenommen die Eingabe
      """
      name: Oberes Beispieltal
      kommunen:
        - name: Musterstadt
          ags: <ags>
      """
    Wenn der Maßnahmenplan erstellt wird
    Dann enthält der Maßnahmenplan einen Hinweis mit "Einiges gilt nur in Sachsen"

    Beispiele:
      | ags        |
      | 03241001   |
      | "03241001" |

  Szenario: Ein Fachbereich braucht einen schlichten Namen
    Angenommen die Eingabe
      """
      name: Oberes Beispieltal
      kommunen:
        - name: Musterstadt
          software:
            Einwohner-Wesen: Produkt A
      """
    Wenn die Angaben geprüft werden
    Dann wird die Eingabe mit der Kennung fachbereich abgelehnt
    Und enthält eine Meldung "klein, ohne Umlaute, mit Unterstrich"

  Szenario: Eine Kommune verwaltet sich nicht durch sich selbst
    Angenommen die Eingabe
      """
      name: Oberes Beispieltal
      kommunen:
        - name: Musterstadt
          verwaltet_durch: Musterstadt
      """
    Wenn die Angaben geprüft werden
    Dann wird die Eingabe mit der Kennung widerspruch abgelehnt
