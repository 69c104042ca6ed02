# language: de
Funktionalität: Phasen – ein Plan, der sich tragen lässt

  Grundlage:
    Angenommen ein Verbundraum mit 4 Kommunen
    Und als Kooperationsform besteht zweckverband

  Regel: In Phase 1 ist Platz für drei weitere Maßnahmen

    Beispiel: Drei finden Platz
      Angenommen die Angabe "fuehrungskraefte_qualifiziert" jeder Kommune ist nein
      Und die Angabe "offene_stellen" jeder Kommune ist 1
      Und die Angabe "austausch_mit_anderen" jeder Kommune ist nein
      Wenn der Maßnahmenplan erstellt wird
      Dann stehen die Maßnahmen 3.2, 3.5 und 3.6 in Phase 1

    Beispiel: Die vierte folgt danach, und zwar die mit den schwächsten Gründen
      Angenommen die Angabe "fuehrungskraefte_qualifiziert" jeder Kommune ist nein
      Und die Angabe "offene_stellen" jeder Kommune ist 1
      Und die Angabe "austausch_mit_anderen" jeder Kommune ist nein
      Und die Angabe "wissenssicherung" jeder Kommune ist nein
      Wenn der Maßnahmenplan erstellt wird
      Dann stehen die Maßnahmen 3.2, 3.5 und 3.6 in Phase 1
      Und steht die Maßnahme 2.4 in Phase 2

    Szenariogrundriss: Fehlen Zeit oder Personal, sind es nur zwei
      Angenommen die Angabe "fuehrungskraefte_qualifiziert" jeder Kommune ist nein
      Und die Angabe "offene_stellen" jeder Kommune ist 1
      Und die Angabe "wissenssicherung" jeder Kommune ist nein
      Und die Angabe "ressourcen.zeit" jeder Kommune ist ausreichend
      Und die Angabe "ressourcen.zeit" der Kommune "Kommune 1" ist unzureichend
      Und die Angabe "ressourcen.zeit" der Kommune "Kommune 2" ist <zweite>
      Wenn der Maßnahmenplan erstellt wird
      Dann stehen die Maßnahmen 3.2 und 3.5 in Phase 1
      Und steht die Maßnahme 2.4 in Phase <phase>

      Beispiele:
        | zweite       | phase |
        | knapp        | 1     |
        | unzureichend | 2     |

  Regel: Manches braucht in Phase 1 keinen eigenen Platz

    Beispiel: Begonnenes läuft daneben weiter
      Angenommen die Maßnahmen 2.2 und 2.4 sind begonnen
      Und die Angabe "fuehrungskraefte_qualifiziert" jeder Kommune ist nein
      Und die Angabe "offene_stellen" jeder Kommune ist 1
      Und die Angabe "austausch_mit_anderen" jeder Kommune ist nein
      Wenn der Maßnahmenplan erstellt wird
      Dann stehen die Maßnahmen 2.2, 2.4, 3.2, 3.5 und 3.6 in Phase 1

    @N090
    Beispiel: Die Digital-Lotsen laufen neben den Grundlagen her
      Angenommen das Land ist "SN"
      Und die Angabe "digital_lotsen" jeder Kommune ist nein
      Und das Merkmal "ziele_unklar" ist ja
      Und die Angabe "fuehrungskraefte_qualifiziert" jeder Kommune ist nein
      Und die Angabe "offene_stellen" jeder Kommune ist 1
      Und die Angabe "austausch_mit_anderen" jeder Kommune ist nein
      Wenn der Maßnahmenplan erstellt wird
      Dann stehen die Maßnahmen 0, 3.1, 3.2, 3.5 und 3.6 in Phase 1

    Beispiel: Eine kurze Prüfung braucht keinen eigenen Platz
      Angenommen der Verbundraum hat die Aufgabe "Vergabestelle" im Blick
      Und die Angabe "gelegenheit" der Aufgabe "Vergabestelle" ist ja
      Und die Angabe "fuehrungskraefte_qualifiziert" jeder Kommune ist nein
      Und die Angabe "offene_stellen" jeder Kommune ist 1
      Wenn der Maßnahmenplan erstellt wird
      Dann stehen die Maßnahmen 1.1, 1.2, 3.2 und 3.5 in Phase 1

  Regel: Phase 2 hat Platz für fünf, der Rest kommt später

    # Neun Maßnahmen ohne Voraussetzungen: drei jetzt, fünf danach, die schwächste später.
    Beispiel: Die neunte Maßnahme rückt in Phase 3
      Angenommen die Angabe "fuehrungskraefte_qualifiziert" jeder Kommune ist nein
      Und die Angabe "offene_stellen" jeder Kommune ist 1
      Und die Angabe "austausch_mit_anderen" jeder Kommune ist nein
      Und die Angabe "rollenprofile" jeder Kommune ist nein
      Und die Angabe "fortbildungsangebot" jeder Kommune ist nein
      Und die Angabe "technik_ausgelastet" jeder Kommune ist nein
      Und die Angabe "projekte_viele" jeder Kommune ist ja
      Und die Angabe "projektmanagement_qualifikation" jeder Kommune ist nein
      Und die Angabe "it_arbeitsplaetze" jeder Kommune ist veraltet
      Und die Angabe "wissenssicherung" jeder Kommune ist nein
      Wenn der Maßnahmenplan erstellt wird
      Dann werden genau die Maßnahmen 2.2, 2.4, 2.5, 3.2, 3.4, 3.5, 3.6, 4.1 und 4.3 empfohlen
      Und steht die Maßnahme 2.4 in Phase 3
      Und steht die Maßnahme 2.4 auf Rang 9

    Beispiel: Die achte hat in Phase 2 noch Platz
      Angenommen die Angabe "fuehrungskraefte_qualifiziert" jeder Kommune ist nein
      Und die Angabe "offene_stellen" jeder Kommune ist 1
      Und die Angabe "austausch_mit_anderen" jeder Kommune ist nein
      Und die Angabe "rollenprofile" jeder Kommune ist nein
      Und die Angabe "fortbildungsangebot" jeder Kommune ist nein
      Und die Angabe "technik_ausgelastet" jeder Kommune ist nein
      Und die Angabe "projekte_viele" jeder Kommune ist ja
      Und die Angabe "projektmanagement_qualifikation" jeder Kommune ist nein
      Und die Angabe "wissenssicherung" jeder Kommune ist nein
      Wenn der Maßnahmenplan erstellt wird
      Dann werden genau die Maßnahmen 2.2, 2.4, 2.5, 3.2, 3.4, 3.5, 3.6 und 4.1 empfohlen
      Und steht die Maßnahme 2.4 in Phase 2

  Regel: „Vorerst nicht“ steht mit seinem Grund am Ende

    Szenariogrundriss: Ohne Geld und Förderung wartet die neue Ausstattung
      Angenommen die Angabe "it_arbeitsplaetze" jeder Kommune ist veraltet
      Und das Merkmal "finanzmittel_fehlen" ist <geld_fehlt>
      Und die Angabe "foerdermittel_verfuegbar" ist <foerderung>
      Wenn der Maßnahmenplan erstellt wird
      Dann steht die Maßnahme 4.3 in Phase <phase>

      Beispiele:
        | geld_fehlt | foerderung | phase |
        | ja         | nein       | 4     |
        | ja         | ja         | 1     |
        | ja         | unbekannt  | 1     |
        | nein       | nein       | 1     |

    @N019
    Szenariogrundriss: Hält niemand Personal und Technik vor, wartet die gemeinsame Stelle
      Angenommen der Verbundraum hat die Aufgabe "Vergabestelle" im Blick
      Und die Maßnahme 1.1 ist umgesetzt
      Und für die Aufgabe "Vergabestelle" gilt je Kommune
        | kommune   | fachwissen   | bereitschaft |
        | Kommune 1 | unzureichend | nein         |
        | Kommune 2 | ausreichend  | <zweite>     |
      Wenn der Maßnahmenplan erstellt wird
      Dann steht die Maßnahme 1.2 in Phase <phase>

      Beispiele:
        | zweite    | phase |
        | nein      | 4     |
        | unbekannt | 1     |
        | ja        | 1     |

    Beispiel: Der Grund wird genannt
      Angenommen die Angabe "it_arbeitsplaetze" jeder Kommune ist veraltet
      Und die Angabe "offene_stellen" jeder Kommune ist 1
      Und das Merkmal "finanzmittel_fehlen" ist ja
      Und die Angabe "foerdermittel_verfuegbar" ist nein
      Wenn der Maßnahmenplan erstellt wird
      Dann steht die Maßnahme 4.3 in Phase 4
      Und stützt sich die Maßnahme 4.3 auf die Regel "arbeitsplatz-kein-geld"
      Und kommt die Maßnahme 3.2 vor der Maßnahme 4.3

    Szenariogrundriss: Sind alle schon bei den Digital-Lotsen, gibt es dort nichts zu tun
      Angenommen das Land ist "SN"
      Und die Maßnahme 0 ist begonnen
      Und die Maßnahme 1.1 ist umgesetzt
      Und die Angabe "digital_lotsen" jeder Kommune ist ja
      Und die Angabe "digital_lotsen" der Kommune "Kommune 4" ist <vierte>
      Wenn der Maßnahmenplan erstellt wird
      Dann steht die Maßnahme 3.1 in Phase <phase>

      Beispiele:
        | vierte    | phase |
        | ja        | 4     |
        | nein      | 1     |
        | unbekannt | 1     |

    Beispiel: Was niemand braucht, steht auch hier nicht
      Angenommen die Angabe "offene_stellen" jeder Kommune ist 1
      Und das Merkmal "finanzmittel_fehlen" ist ja
      Und die Angabe "foerdermittel_verfuegbar" ist nein
      Wenn der Maßnahmenplan erstellt wird
      Dann werden genau die Maßnahmen 3.2 empfohlen

  Regel: Innerhalb einer Phase zählen die Gründe

    Beispiel: Ein belegter Bedarf bei einer Aufgabe wiegt mehr als allgemeine Gründe
      Angenommen der Verbundraum hat die Aufgabe "Standesamt" im Blick
      Und für die Aufgabe "Standesamt" gilt je Kommune
        | kommune   | vertretung |
        | Kommune 1 | nein       |
        | Kommune 2 | ja         |
      Und die Angabe "fuehrungskraefte_qualifiziert" jeder Kommune ist nein
      Wenn der Maßnahmenplan erstellt wird
      Dann kommt die Maßnahme 1.4 vor der Maßnahme 3.5
