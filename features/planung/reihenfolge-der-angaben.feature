# language: de
Funktionalität: Der Plan hängt nicht davon ab, in welcher Reihenfolge die Angaben stehen

  Szenariogrundriss: Dieselben Kommunen in anderer Reihenfolge ergeben denselben Plan
    Angenommen ein Verbundraum mit den Kommunen
      | name     |
      | <erste>  |
      | <zweite> |
      | <dritte> |
    Und die Angabe "fuehrungskraefte_qualifiziert" der Kommune "Adorf" ist nein
    Und die Angabe "fuehrungskraefte_qualifiziert" der Kommune "Cedorf" ist nein
    Und die Angabe "austausch_mit_anderen" der Kommune "Bedorf" ist nein
    Und die Angabe "offene_stellen" jeder Kommune ist 1
    Und das Merkmal "ikz_als_zusatzaufwand" der Kommune "Adorf" ist nein
    Und das Merkmal "ikz_als_zusatzaufwand" der Kommune "Bedorf" ist ja
    Wenn der Maßnahmenplan erstellt wird
    Dann werden genau die Maßnahmen 0, 3.2, 3.5 und 3.6 empfohlen
    Und ist das Ausgangsszenario S3 erkannt
    Und steht die Maßnahme 0 auf Rang 1
    Und steht die Maßnahme 3.6 auf Rang 2
    Und steht die Maßnahme 3.2 auf Rang 3
    Und steht die Maßnahme 3.5 auf Rang 4
    Und sind an der Maßnahme 3.5 die Kommunen "Adorf" und "Cedorf" beteiligt

    Beispiele:
      | erste  | zweite | dritte |
      | Adorf  | Bedorf | Cedorf |
      | Cedorf | Bedorf | Adorf  |
      | Bedorf | Cedorf | Adorf  |

  Szenariogrundriss: Dieselben Aufgaben in anderer Reihenfolge ergeben denselben Plan
    Angenommen ein Verbundraum mit 2 Kommunen
    Und der Verbundraum hat die Aufgabe "<erste>" im Blick
    Und der Verbundraum hat die Aufgabe "<zweite>" im Blick
    Und die Angabe "gelegenheit" der Aufgabe "Vergabestelle" ist ja
    Wenn der Maßnahmenplan erstellt wird
    Dann werden genau die Maßnahmen 0, 1.1, 1.2 und 1.4 empfohlen
    Und steht die Maßnahme 0 auf Rang 1
    Und steht die Maßnahme 1.1 auf Rang 2
    Und steht die Maßnahme 1.2 auf Rang 3
    Und steht die Maßnahme 1.4 auf Rang 4

    Beispiele:
      | erste         | zweite        |
      | Vergabestelle | Standesamt    |
      | Standesamt    | Vergabestelle |

  @N126
  Szenariogrundriss: Gleich gute Ideen werden unabhängig von ihrer Reihenfolge gewählt
    Angenommen ein Verbundraum mit 2 Kommunen
    Und das Merkmal "wille_ohne_umsetzung" ist ja
    Und es liegen Ideen vor
      | name     | massnahme | umsetzbarkeit |
      | <erste>  | 3.4       | kurzfristig   |
      | <zweite> | 4.1       | kurzfristig   |
      | <dritte> | 4.4       | kurzfristig   |
    Wenn der Maßnahmenplan erstellt wird
    Dann ist die Idee "Anton" ein kurzfristiges Vorhaben
    Und ist die Idee "Berta" ein kurzfristiges Vorhaben
    Und ist die Idee "Cäsar" kein kurzfristiges Vorhaben

    Beispiele:
      | erste | zweite | dritte |
      | Anton | Berta  | Cäsar  |
      | Cäsar | Berta  | Anton  |
