# language: de
Funktionalität: Kurzfristige Vorhaben – eines oder höchstens zwei, bald und greifbar

  Regel: Nur die Szenarien 2 und 3 verlangen Vorhaben

    @N114
    Szenariogrundriss: Ohne diese Szenarien wird nichts gekennzeichnet
      Angenommen ein Verbundraum mit 2 Kommunen
      Und das Merkmal "<merkmal>" ist <wert>
      Und die Angabe "gleiche_bedarfe" ist ja
      Und die Angabe "beschaffung_getrennt" ist ja
      Und es liegen Ideen vor
        | name              | massnahme | umsetzbarkeit |
        | Häcksler für alle | 4.1       | kurzfristig   |
      Wenn der Maßnahmenplan erstellt wird
      Dann gibt es genau 0 kurzfristige Vorhaben
      Und ist die Maßnahme 4.4 kein kurzfristiges Vorhaben
      Und wird die Maßnahme 4.1 nicht empfohlen
      Und enthält der Maßnahmenplan keinen Schritt der Art vorhaben_auswaehlen

      Beispiele:
        | merkmal                             | wert |
        | entscheidungstraeger_nicht_gewonnen | ja   |
        | wille_ohne_umsetzung                | nein |
        | ikz_als_zusatzaufwand               | nein |

  Regel: Ideen der Kommunen kommen zuerst

    @N126
    Beispiel: Von drei Ideen werden die zwei besten gewählt
      Angenommen ein Verbundraum mit 2 Kommunen
      Und das Merkmal "wille_ohne_umsetzung" ist ja
      Und es liegen Ideen vor
        | name                | massnahme | nutzen | kosten | aufwand | umsetzbarkeit |
        | Häcksler teilen     | 4.1       | mittel | gering | gering  | kurzfristig   |
        | Büromaterial kaufen | 4.4       | hoch   | gering | gering  | kurzfristig   |
        | Gemeinsame Schulung | 3.4       | hoch   | keine  | mittel  | kurzfristig   |
      Wenn der Maßnahmenplan erstellt wird
      Dann ist die Idee "Büromaterial kaufen" ein kurzfristiges Vorhaben
      Und ist die Idee "Gemeinsame Schulung" ein kurzfristiges Vorhaben
      Und ist die Idee "Häcksler teilen" kein kurzfristiges Vorhaben
      Und gibt es genau 2 kurzfristige Vorhaben

    @N126
    Beispiel: Der Nutzen zählt so viel wie Kosten und Aufwand zusammen
      Angenommen ein Verbundraum mit 2 Kommunen
      Und das Merkmal "wille_ohne_umsetzung" ist ja
      Und es liegen Ideen vor
        | name   | massnahme | nutzen | kosten  | aufwand | umsetzbarkeit |
        | Erste  | 4.4       | gering | keine   | gering  | kurzfristig   |
        | Zweite | 3.4       | hoch   | moderat | mittel  | kurzfristig   |
        | Dritte | 4.1       | hoch   | gering  | hoch    | kurzfristig   |
      Wenn der Maßnahmenplan erstellt wird
      Dann ist die Idee "Zweite" ein kurzfristiges Vorhaben
      Und ist die Idee "Dritte" ein kurzfristiges Vorhaben
      Und ist die Idee "Erste" kein kurzfristiges Vorhaben

    @N126
    Beispiel: Eine Idee, die sicher zu wenig bringt, wird kein Vorhaben
      Angenommen ein Verbundraum mit 2 Kommunen
      Und das Merkmal "wille_ohne_umsetzung" ist ja
      Und es liegen Ideen vor
        | name             | massnahme | nutzen | kosten | aufwand | umsetzbarkeit |
        | Gemeinsame Messe | 4.4       | gering | hoch   | hoch    | kurzfristig   |
      Wenn der Maßnahmenplan erstellt wird
      Dann ist die Idee "Gemeinsame Messe" kein kurzfristiges Vorhaben
      Und gibt es genau 0 kurzfristige Vorhaben
      Und wird die Maßnahme 4.4 nicht empfohlen

    @N126
    Szenariogrundriss: Bei gleichem Nutzen entscheiden Kosten und Aufwand zusammen
      Angenommen ein Verbundraum mit 2 Kommunen
      Und das Merkmal "wille_ohne_umsetzung" ist ja
      Und es liegen Ideen vor
        | name    | massnahme | nutzen | kosten   | aufwand   | umsetzbarkeit |
        | Erste   | 4.4       | mittel | gering   | mittel    | kurzfristig   |
        | Zweite  | 3.4       | mittel | gering   | mittel    | kurzfristig   |
        | Zwölfte | 4.1       | mittel | <kosten> | <aufwand> | kurzfristig   |
      Wenn der Maßnahmenplan erstellt wird
      Dann ist die Idee "Zwölfte" <ja> kurzfristiges Vorhaben
      Und gibt es genau 2 kurzfristige Vorhaben

      Beispiele:
        | kosten  | aufwand | ja   |
        | keine   | mittel  | ein  |
        | gering  | gering  | ein  |
        | keine   | hoch    | kein |
        | moderat | gering  | kein |
        | gering  | hoch    | kein |

    Beispiel: Das Zeichen steht an der Idee, nicht auch an ihrer Maßnahme
      Angenommen ein Verbundraum mit 2 Kommunen
      Und das Merkmal "wille_ohne_umsetzung" ist ja
      Und die Angabe "gleiche_bedarfe" ist ja
      Und die Angabe "beschaffung_getrennt" ist ja
      Und es liegen Ideen vor
        | name                | massnahme | umsetzbarkeit |
        | Büromaterial kaufen | 4.4       | kurzfristig   |
      Wenn der Maßnahmenplan erstellt wird
      Dann ist die Idee "Büromaterial kaufen" ein kurzfristiges Vorhaben
      Und ist die Maßnahme 4.4 kein kurzfristiges Vorhaben
      Und gibt es genau 1 kurzfristiges Vorhaben

    Beispiel: Eine gewählte Idee bringt ihre Maßnahme in den Plan
      Angenommen ein Verbundraum mit 2 Kommunen
      Und das Merkmal "wille_ohne_umsetzung" ist ja
      Und es liegen Ideen vor
        | name                | massnahme | umsetzbarkeit |
        | Büromaterial kaufen | 4.4       | kurzfristig   |
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 4.4 auf die Regel "vorhaben-aus-idee"
      Und steht die Maßnahme 4.4 in Phase 1

    Beispiel: Auch eine Idee ohne Maßnahme kann ein Vorhaben sein
      Angenommen ein Verbundraum mit 2 Kommunen
      Und das Merkmal "wille_ohne_umsetzung" ist ja
      Und es liegen Ideen vor
        | name                      | umsetzbarkeit |
        | Gemeinsamer Tag der Ämter | kurzfristig   |
      Wenn der Maßnahmenplan erstellt wird
      Dann ist die Idee "Gemeinsamer Tag der Ämter" ein kurzfristiges Vorhaben
      Und enthält Phase 1 einen Schritt der Art vorhaben
      Und enthält der Maßnahmenplan keinen Schritt der Art vorhaben_auswaehlen

  Regel: Ungeeignete Ideen werden nicht gewählt und empfehlen nichts

    @N114
    Szenariogrundriss: Nur was kurzfristig geht, eignet sich
      Angenommen ein Verbundraum mit 2 Kommunen
      Und das Merkmal "ikz_als_zusatzaufwand" ist ja
      Und es liegen Ideen vor
        | name  | massnahme | umsetzbarkeit |
        | Probe | <nr>      | <wann>        |
      Wenn der Maßnahmenplan erstellt wird
      Dann ist die Idee "Probe" kein kurzfristiges Vorhaben
      Und wird die Maßnahme <nr> nicht empfohlen
      Und enthält Phase 2 einen Schritt der Art vorhaben_auswaehlen

      # 4.2 nennt der Leitfaden mittelfristig; bei 4.4 kennt man nur den Titel.
      Beispiele:
        | nr  | wann          |
        | 4.4 | mittelfristig |
        | 4.4 | langfristig   |
        | 4.4 | unbekannt     |
        | 4.2 | kurzfristig   |
        | 3.3 | langfristig   |

    Beispiel: Bei ausführlich beschriebenen Maßnahmen gilt die Angabe des Leitfadens
      Angenommen ein Verbundraum mit 2 Kommunen
      Und das Merkmal "ikz_als_zusatzaufwand" ist ja
      Und es liegen Ideen vor
        | name            | massnahme |
        | Azubis zu zweit | 3.3       |
      Wenn der Maßnahmenplan erstellt wird
      Dann ist die Idee "Azubis zu zweit" ein kurzfristiges Vorhaben

    Beispiel: Ein Schritt des Szenarios ist kein zusätzliches Vorhaben
      Angenommen ein Verbundraum mit 2 Kommunen
      Und das Merkmal "wille_ohne_umsetzung" ist ja
      Und es liegen Ideen vor
        | name             | massnahme | umsetzbarkeit |
        | Abläufe zeichnen | 2.1       | kurzfristig   |
      Wenn der Maßnahmenplan erstellt wird
      Dann ist die Idee "Abläufe zeichnen" kein kurzfristiges Vorhaben
      Und ist die Maßnahme 2.1 kein kurzfristiges Vorhaben

    Beispiel: Was umgesetzt ist, ist kein Vorhaben mehr
      Angenommen ein Verbundraum mit 2 Kommunen
      Und das Merkmal "wille_ohne_umsetzung" ist ja
      Und die Maßnahme 4.4 ist umgesetzt
      Und es liegen Ideen vor
        | name                | massnahme | umsetzbarkeit |
        | Büromaterial kaufen | 4.4       | kurzfristig   |
      Wenn der Maßnahmenplan erstellt wird
      Dann ist die Idee "Büromaterial kaufen" kein kurzfristiges Vorhaben
      Und enthält Phase 1 einen Schritt der Art vorhaben_auswaehlen

    Beispiel: Fehlt eine zwingende Vorarbeit, eignet sich die Idee nicht
      Angenommen ein Verbundraum mit 2 Kommunen
      Und das Merkmal "wille_ohne_umsetzung" ist ja
      Und es liegen Ideen vor
        | name                  | massnahme | umsetzbarkeit |
        | Gemeinsame Lohnstelle | 1.2       | kurzfristig   |
      Wenn der Maßnahmenplan erstellt wird
      Dann ist die Idee "Gemeinsame Lohnstelle" kein kurzfristiges Vorhaben
      Und werden die Maßnahmen 1.1 und 1.2 nicht empfohlen

    Beispiel: Ist die Vorarbeit getan, eignet sich dieselbe Idee
      Angenommen ein Verbundraum mit 2 Kommunen
      Und das Merkmal "wille_ohne_umsetzung" ist ja
      Und die Maßnahme 1.1 ist umgesetzt
      Und es liegen Ideen vor
        | name                  | massnahme | umsetzbarkeit |
        | Gemeinsame Lohnstelle | 1.2       | kurzfristig   |
      Wenn der Maßnahmenplan erstellt wird
      Dann ist die Idee "Gemeinsame Lohnstelle" ein kurzfristiges Vorhaben

  Regel: Danach kommen die Aufgaben, dann Maßnahmen mit sichtbarem Ergebnis

    Beispiel: Eine Idee geht einer Aufgabe vor
      Angenommen ein Verbundraum mit 2 Kommunen
      Und das Merkmal "wille_ohne_umsetzung" ist ja
      Und der Verbundraum hat die Aufgabe "Standesamt" im Blick
      Und der Verbundraum hat die Aufgabe "Büromaterial" im Blick
      Und die Angabe "gelegenheit" der Aufgabe "Standesamt" ist ja
      Und es liegen Ideen vor
        | name                | massnahme | umsetzbarkeit |
        | Gemeinsame Schulung | 3.4       | kurzfristig   |
      Wenn der Maßnahmenplan erstellt wird
      Dann ist die Idee "Gemeinsame Schulung" ein kurzfristiges Vorhaben
      Und ist die Maßnahme 1.4 ein kurzfristiges Vorhaben
      Und ist die Maßnahme 4.4 kein kurzfristiges Vorhaben
      Und gibt es genau 2 kurzfristige Vorhaben

    Beispiel: Eine Aufgabe geht einer Maßnahme mit sichtbarem Ergebnis vor
      Angenommen ein Verbundraum mit 2 Kommunen
      Und das Merkmal "wille_ohne_umsetzung" ist ja
      Und der Verbundraum hat die Aufgabe "Standesamt" im Blick
      Und die Angabe "technik_ausgelastet" jeder Kommune ist nein
      Und die Angabe "gleiche_bedarfe" ist ja
      Und die Angabe "beschaffung_getrennt" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann ist die Maßnahme 1.4 ein kurzfristiges Vorhaben
      Und stützt sich die Maßnahme 1.4 auf die Regel "vorhaben-aus-aufgabe"
      Und gibt es genau 2 kurzfristige Vorhaben

    Beispiel: Eine Maßnahme mit sichtbarem Ergebnis braucht eine Bedarfsregel
      Angenommen ein Verbundraum mit 2 Kommunen
      Und das Merkmal "wille_ohne_umsetzung" ist ja
      Und die Angabe "gleiche_bedarfe" ist ja
      Und die Angabe "beschaffung_getrennt" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann ist die Maßnahme 4.4 ein kurzfristiges Vorhaben
      Und stützt sich die Maßnahme 4.4 auf die Regel "beschaffung-getrennt-gekauft"
      Und stützt sich die Maßnahme 4.4 auf die Regel "vorhaben-sichtbar"
      Und gibt es genau 1 kurzfristiges Vorhaben
      Und enthält der Maßnahmenplan keinen Schritt der Art vorhaben_auswaehlen

    Beispiel: Was man nicht sieht, ist kein Vorhaben
      Angenommen ein Verbundraum mit 2 Kommunen
      Und das Merkmal "wille_ohne_umsetzung" ist ja
      Und das Land ist "SN"
      Und die Angabe "digital_lotsen" jeder Kommune ist nein
      Und die Angabe "fuehrungskraefte_qualifiziert" jeder Kommune ist nein
      Und die Angabe "projekte_viele" jeder Kommune ist ja
      Und die Angabe "projektmanagement_qualifikation" jeder Kommune ist nein
      Wenn der Maßnahmenplan erstellt wird
      Dann werden die Maßnahmen 2.5, 3.1 und 3.5 empfohlen
      Und gibt es genau 0 kurzfristige Vorhaben
      Und enthält Phase 1 einen Schritt der Art vorhaben_auswaehlen

    Beispiel: Eine gemeinsame Stelle ist mit offenem Fenster ein Vorhaben
      Angenommen ein Verbundraum mit 2 Kommunen
      Und das Merkmal "wille_ohne_umsetzung" ist ja
      Und der Verbundraum hat die Aufgabe "Vergabestelle" im Blick
      Und die Angabe "gelegenheit" der Aufgabe "Vergabestelle" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann ist die Maßnahme 1.2 ein kurzfristiges Vorhaben
      Und hat die Maßnahme 1.1 den Modus kurzpruefung
      Und kommt die Maßnahme 1.1 vor der Maßnahme 1.2

    Beispiel: Ohne Fenster fehlt ihr die Vorarbeit
      Angenommen ein Verbundraum mit 2 Kommunen
      Und das Merkmal "wille_ohne_umsetzung" ist ja
      Und der Verbundraum hat die Aufgabe "Vergabestelle" im Blick
      Wenn der Maßnahmenplan erstellt wird
      Dann ist die Maßnahme 1.2 kein kurzfristiges Vorhaben
      Und enthält Phase 1 einen Schritt der Art vorhaben_auswaehlen

    Beispiel: Eine Aufgabe macht aus einem Schritt des Szenarios kein Vorhaben
      Angenommen ein Verbundraum mit 2 Kommunen
      Und das Merkmal "wille_ohne_umsetzung" ist ja
      Und der Verbundraum hat die Aufgabe "Prozessmanagement" im Blick
      Wenn der Maßnahmenplan erstellt wird
      Dann dient die Maßnahme 2.1 der Aufgabe "Prozessmanagement"
      Und ist die Maßnahme 2.1 kein kurzfristiges Vorhaben
      Und enthält Phase 1 einen Schritt der Art vorhaben_auswaehlen

    Beispiel: Was vorerst nicht geht, ist kein Vorhaben
      Angenommen ein Verbundraum mit 2 Kommunen
      Und das Merkmal "wille_ohne_umsetzung" ist ja
      Und die Angabe "it_arbeitsplaetze" jeder Kommune ist veraltet
      Und das Merkmal "finanzmittel_fehlen" ist ja
      Und die Angabe "foerdermittel_verfuegbar" ist nein
      Wenn der Maßnahmenplan erstellt wird
      Dann ist die Maßnahme 4.3 kein kurzfristiges Vorhaben
      Und enthält Phase 1 einen Schritt der Art vorhaben_auswaehlen

    Beispiel: Was schon läuft, ist kein neues Vorhaben
      Angenommen ein Verbundraum mit 2 Kommunen
      Und das Merkmal "wille_ohne_umsetzung" ist ja
      Und die Maßnahme 4.4 ist begonnen
      Und die Angabe "gleiche_bedarfe" ist ja
      Und die Angabe "beschaffung_getrennt" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann ist die Maßnahme 4.4 kein kurzfristiges Vorhaben
      Und hat die Maßnahme 4.4 den Modus fortfuehren

  Regel: Höchstens zwei im ganzen Plan

    @N114
    Szenariogrundriss: Auch viele Möglichkeiten ergeben nur zwei
      Angenommen ein Verbundraum mit 2 Kommunen
      Und das Merkmal "wille_ohne_umsetzung" ist <wille>
      Und das Merkmal "ikz_als_zusatzaufwand" ist <last>
      Und die Angabe "gleiche_bedarfe" ist ja
      Und die Angabe "beschaffung_getrennt" ist ja
      Und die Angabe "technik_ausgelastet" jeder Kommune ist nein
      Und die Angabe "fortbildungsangebot" jeder Kommune ist nein
      Und die Angabe "it_arbeitsplaetze" jeder Kommune ist veraltet
      Wenn der Maßnahmenplan erstellt wird
      Dann werden die Maßnahmen 3.4, 4.1, 4.3 und 4.4 empfohlen
      Und gibt es genau 2 kurzfristige Vorhaben
      Und enthält Phase <phase> einen Schritt der Art vorhaben

      Beispiele:
        | wille | last | phase |
        | ja    | nein | 1     |
        | nein  | ja   | 2     |
        | ja    | ja   | 2     |

    Beispiel: Vorhaben nehmen anderen Maßnahmen keinen Platz weg
      Angenommen ein Verbundraum mit 2 Kommunen
      Und das Merkmal "wille_ohne_umsetzung" ist ja
      Und die Angabe "gleiche_bedarfe" ist ja
      Und die Angabe "beschaffung_getrennt" ist ja
      Und die Angabe "technik_ausgelastet" jeder Kommune ist nein
      Wenn der Maßnahmenplan erstellt wird
      Dann stehen die Maßnahmen 2.1, 2.3, 4.1, 4.2 und 4.4 in Phase 1
