# language: de
Funktionalität: Teilnahme am Programm „Digital-Lotsen-Sachsen“ (3.1)
  Jede sächsische Kommune kann ohne Kosten und ohne Vorarbeit mitmachen.

  @N090 @N091
  Szenario: Wer in Sachsen noch nicht dabei ist, meldet sich an
    Angenommen ein Verbundraum mit den Kommunen
      | name         | digital_lotsen |
      | Musterstadt  | nein           |
      | Beispieldorf | ja             |
      | Neuheim      | ja             |
    Und das Land ist "SN"
    Wenn der Maßnahmenplan erstellt wird
    Dann stützt sich die Maßnahme 3.1 mit mittlerem Gewicht auf die Regel "lotsen-noch-nicht-dabei"
    Und sind an der Maßnahme 3.1 die Kommunen "Musterstadt" beteiligt

  @N090
  Szenario: Das Land ergibt sich auch aus dem Gemeindeschlüssel
    Angenommen ein Verbundraum mit den Kommunen
      | name         | ags      | digital_lotsen |
      | Musterstadt  | 14625010 | nein           |
      | Beispieldorf | 14625020 | ja             |
    Wenn der Maßnahmenplan erstellt wird
    Dann stützt sich die Maßnahme 3.1 auf die Regel "lotsen-noch-nicht-dabei"

  @N090
  Szenariogrundriss: Die Digital-Lotsen gibt es nur in Sachsen: <was>
    Angenommen ein Verbundraum mit 2 Kommunen
    Und das Land ist "<land>"
    Und die Angabe "digital_lotsen" jeder Kommune ist nein
    Und das Merkmal "kompetenzen_fehlen" ist ja
    Und die Maßnahme 1.1 ist umgesetzt
    Und die Maßnahme 2.1 ist begonnen
    Wenn der Maßnahmenplan erstellt wird
    Dann wird die Maßnahme 3.1 nicht empfohlen

    Beispiele:
      | was              | land |
      | Thüringen        | TH   |
      | unbekanntes Land |      |

  Szenario: Ist unbekannt, wer teilnimmt, wird gefragt statt geraten
    Angenommen ein Verbundraum mit 2 Kommunen
    Und das Land ist "SN"
    Und die Angabe "digital_lotsen" der Kommune "Kommune 1" ist ja
    Wenn der Maßnahmenplan erstellt wird
    Dann wird die Maßnahme 3.1 nicht empfohlen
    Und fehlt die Angabe "digital_lotsen"

  @N090
  Szenario: Ist bekannt, was umgesetzt und begonnen ist, fehlt nur noch die Anmeldung
    Angenommen ein Verbundraum mit 2 Kommunen
    Und das Land ist "SN"
    Und die Maßnahme 1.1 ist umgesetzt
    Und die Maßnahme 2.1 ist begonnen
    Wenn der Maßnahmenplan erstellt wird
    Dann stützt sich die Maßnahme 3.1 mit mittlerem Gewicht auf die Regel "lotsen-nicht-begonnen"

  Szenariogrundriss: Nur die Angabe „<stand>“ liegt vor, das genügt nicht
    Angenommen ein Verbundraum mit 2 Kommunen
    Und das Land ist "SN"
    Und die Maßnahme 2.1 ist <stand>
    Wenn der Maßnahmenplan erstellt wird
    Dann wird die Maßnahme 3.1 nicht empfohlen

    Beispiele:
      | stand     |
      | umgesetzt |
      | begonnen  |

  Szenario: Ist die Teilnahme umgesetzt, steht sie nicht mehr im Plan
    Angenommen ein Verbundraum mit 2 Kommunen
    Und das Land ist "SN"
    Und die Maßnahme 3.1 ist umgesetzt
    Und die Maßnahme 2.1 ist begonnen
    Wenn der Maßnahmenplan erstellt wird
    Dann wird die Maßnahme 3.1 nicht empfohlen

  Szenario: Ist die Teilnahme begonnen, läuft sie weiter
    Angenommen ein Verbundraum mit 2 Kommunen
    Und das Land ist "SN"
    Und die Maßnahme 3.1 ist begonnen
    Und die Maßnahme 2.1 ist umgesetzt
    Wenn der Maßnahmenplan erstellt wird
    Dann hat die Maßnahme 3.1 den Modus fortfuehren

  @N044 @N093
  Szenario: Fehlen Kenntnisse, schulen die Digital-Lotsen
    Angenommen ein Verbundraum mit 2 Kommunen
    Und das Land ist "SN"
    Und die Angabe "digital_lotsen" der Kommune "Kommune 1" ist nein
    Und das Merkmal "kompetenzen_fehlen" ist ja
    Wenn der Maßnahmenplan erstellt wird
    Dann stützt sich die Maßnahme 3.1 mit geringem Gewicht auf die Regel "lotsen-fuer-kenntnisse"

  Szenariogrundriss: Für die Anmeldung müssen keine Kenntnisse fehlen: <wert>
    Angenommen ein Verbundraum mit 2 Kommunen
    Und das Land ist "SN"
    Und die Angabe "digital_lotsen" der Kommune "Kommune 1" ist nein
    Und das Merkmal "kompetenzen_fehlen" ist <wert>
    Wenn der Maßnahmenplan erstellt wird
    Dann wird die Maßnahme 3.1 empfohlen
    Und ist die Regel "lotsen-fuer-kenntnisse" <lage>

    Beispiele:
      | wert      | lage          |
      | nein      | nicht erfüllt |
      | unbekannt | offen         |

  Szenariogrundriss: Fehlen Kenntnisse und nehmen alle teil: <teilnahme>
    Angenommen ein Verbundraum mit 2 Kommunen
    Und das Land ist "SN"
    Und die Angabe "digital_lotsen" jeder Kommune ist <teilnahme>
    Und das Merkmal "kompetenzen_fehlen" ist ja
    Wenn der Maßnahmenplan erstellt wird
    Dann wird die Maßnahme 3.1 nicht empfohlen

    Beispiele:
      | teilnahme |
      | ja        |
      | unbekannt |

  @N090
  Szenario: Nehmen alle schon teil, ist nichts zu tun
    Angenommen ein Verbundraum mit 2 Kommunen
    Und das Land ist "SN"
    Und die Angabe "digital_lotsen" jeder Kommune ist ja
    Und die Maßnahme 1.1 ist umgesetzt
    Und die Maßnahme 2.1 ist begonnen
    Wenn der Maßnahmenplan erstellt wird
    Dann steht die Maßnahme 3.1 in Phase 4
    Und stützt sich die Maßnahme 3.1 auf die Regel "lotsen-alle-dabei"

  Szenariogrundriss: Nehmen nicht alle teil, bleibt die Anmeldung vorn: <zweite>
    Angenommen ein Verbundraum mit 2 Kommunen
    Und das Land ist "SN"
    Und die Angabe "digital_lotsen" der Kommune "Kommune 1" ist ja
    Und die Angabe "digital_lotsen" der Kommune "Kommune 2" ist <zweite>
    Und die Maßnahme 1.1 ist umgesetzt
    Und die Maßnahme 2.1 ist begonnen
    Wenn der Maßnahmenplan erstellt wird
    Dann steht die Maßnahme 3.1 in Phase 1

    Beispiele:
      | zweite    |
      | nein      |
      | unbekannt |

  Szenario: In einem anderen Land sagt die Teilnahme aller nichts über 3.1
    Angenommen ein Verbundraum mit 2 Kommunen
    Und das Land ist "TH"
    Und die Angabe "digital_lotsen" jeder Kommune ist ja
    Wenn der Maßnahmenplan erstellt wird
    Dann ist die Regel "lotsen-alle-dabei" nicht erfüllt

  @N090
  Szenario: Die Teilnahme braucht keine Vorarbeit und läuft neben 0 her
    Angenommen ein Verbundraum mit 2 Kommunen
    Und das Land ist "SN"
    Und die Angabe "digital_lotsen" jeder Kommune ist nein
    Wenn der Maßnahmenplan erstellt wird
    Dann stehen die Maßnahmen 0 und 3.1 in Phase 1
    Und ist die Zusammenarbeit bei der Maßnahme 3.1 koordinierend
