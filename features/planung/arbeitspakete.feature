# language: de
Funktionalität: Arbeitspakete – feste immer, freiwillige nur mit Grund

  Regel: Feste Pakete gehören immer dazu

    @N053 @N054
    Beispiel: Treffen und Berichte mindestens einmal im Quartal
      Angenommen ein Verbundraum mit 2 Kommunen
      Und das Merkmal "verantwortung_ungeklaert" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann ist bei der Maßnahme 0 das Arbeitspaket "Treffen mindestens einmal im Quartal" empfohlen
      Und ist bei der Maßnahme 0 das Arbeitspaket "mindestens einmal im Quartal berichten" empfohlen

    @N080 @N081
    Beispiel: Abläufe in eine Rangfolge bringen und mit wenigen beginnen
      Angenommen ein Verbundraum mit 2 Kommunen
      Und die Angabe "prozessdokumentation" jeder Kommune ist in_koepfen
      Wenn der Maßnahmenplan erstellt wird
      Dann ist bei der Maßnahme 2.1 das Arbeitspaket "in eine Rangfolge bringen" empfohlen
      Und ist bei der Maßnahme 2.1 das Arbeitspaket "3 bis 5 vorrangige Prozesse" empfohlen

    @N101
    Beispiel: Programme zuerst in einem gemeinsamen Katalog erfassen
      Angenommen ein Verbundraum mit 2 Kommunen
      Und das Merkmal "wille_ohne_umsetzung" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann ist bei der Maßnahme 4.2 das Arbeitspaket "Servicekatalog" empfohlen

  Regel: Maßnahme 0 – Arbeitsgemeinschaft, Moderation und Teilaufträge

    Szenariogrundriss: Eine Arbeitsgemeinschaft lohnt, wo in Sachsen eine feste Form fehlt
      Angenommen ein Verbundraum mit <zahl> Kommunen
      Und das Land ist "<land>"
      Und als Kooperationsform besteht <form>
      Und das Merkmal "wille_ohne_umsetzung" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann ist bei der Maßnahme 0 das Arbeitspaket "kommunale Arbeitsgemeinschaft" <folge>

      Beispiele:
        | zahl | land | form                          | folge           |
        | 2    | SN   | arbeitsgruppe                 | empfohlen       |
        | 2    | SN   | keine                         | empfohlen       |
        | 2    | SN   | kommunale_arbeitsgemeinschaft | nicht empfohlen |
        | 2    | SN   | zweckvereinbarung             | nicht empfohlen |
        | 2    | BB   | arbeitsgruppe                 | nicht empfohlen |
        | 1    | SN   | arbeitsgruppe                 | nicht empfohlen |

    Beispiel: Ist die Form unbekannt, bleibt die Gründung offen
      Angenommen ein Verbundraum mit 2 Kommunen
      Und das Land ist "SN"
      Und das Merkmal "wille_ohne_umsetzung" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann ist bei der Maßnahme 0 das Arbeitspaket "kommunale Arbeitsgemeinschaft" nicht empfohlen

    Szenariogrundriss: Moderation von außen kommt nach früherem Stillstand
      Angenommen ein Verbundraum mit 2 Kommunen
      Und das Merkmal "initiativen_ins_stocken_geraten" ist <wert>
      Und das Merkmal "ziele_unklar" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann ist bei der Maßnahme 0 das Arbeitspaket "Moderation" <folge>

      Beispiele:
        | wert      | folge           |
        | ja        | empfohlen       |
        | nein      | nicht empfohlen |
        | unbekannt | nicht empfohlen |

    Szenariogrundriss: Ein Teilauftrag lohnt, wo es drängt
      Angenommen ein Verbundraum mit 2 Kommunen
      Und der Verbundraum hat die Aufgabe "Standesamt" im Blick
      Und die Angabe "gelegenheit" der Aufgabe "Standesamt" ist <wert>
      Wenn der Maßnahmenplan erstellt wird
      Dann ist bei der Maßnahme 0 das Arbeitspaket "Teilaufträge" <folge>

      Beispiele:
        | wert | folge           |
        | ja   | empfohlen       |
        | nein | nicht empfohlen |

    Szenariogrundriss: Ein Teilauftrag lohnt auch, wo zwei Kommunen die Aufgabe sehr wichtig ist
      Angenommen ein Verbundraum mit 2 Kommunen
      Und der Verbundraum hat die Aufgabe "Standesamt" im Blick
      Und für die Aufgabe "Standesamt" gilt je Kommune
        | kommune   | prioritaet |
        | Kommune 1 | hoch       |
        | Kommune 2 | <zweite>   |
      Wenn der Maßnahmenplan erstellt wird
      Dann ist bei der Maßnahme 0 das Arbeitspaket "Teilaufträge" <folge>

      Beispiele:
        | zweite | folge           |
        | hoch   | empfohlen       |
        | mittel | nicht empfohlen |

  Regel: Maßnahme 2.1 – Programm und Stelle

    @N041
    Szenariogrundriss: Ein Programm für Abläufe lohnt, wo es nichts kostet oder schon läuft
      Angenommen ein Verbundraum mit 2 Kommunen
      Und das Land ist "<land>"
      Und die Angabe "prozessdokumentation" der Kommune "Kommune 1" ist in_koepfen
      Und die Angabe "prozessdokumentation" der Kommune "Kommune 2" ist <zweite>
      Wenn der Maßnahmenplan erstellt wird
      Dann ist bei der Maßnahme 2.1 das Arbeitspaket "Software für das Prozessmanagement" <folge>

      Beispiele:
        | land | zweite      | folge           |
        | SN   | in_koepfen  | empfohlen       |
        | BB   | im_werkzeug | empfohlen       |
        | BB   | in_koepfen  | nicht empfohlen |

    Szenariogrundriss: Eine eigene Stelle lohnt, wo Kenntnisse fehlen
      Angenommen ein Verbundraum mit 2 Kommunen
      Und die Angabe "prozessdokumentation" jeder Kommune ist in_koepfen
      Und das Merkmal "kompetenzen_fehlen" ist <wert>
      Wenn der Maßnahmenplan erstellt wird
      Dann ist bei der Maßnahme 2.1 das Arbeitspaket "Stelle oder Stellenanteil" <folge>

      Beispiele:
        | wert | folge           |
        | ja   | empfohlen       |
        | nein | nicht empfohlen |

  Regel: Maßnahmen 2.5, 3.5 und 4.3

    Szenariogrundriss: Ein gemeinsames Projektbüro braucht drei Verwaltungen, ein Programm zwei
      Angenommen ein Verbundraum mit 3 Kommunen
      Und die Angabe "projektmanagement_qualifikation" jeder Kommune ist nein
      Und die Angabe "projekte_viele" der Kommune "Kommune 1" ist ja
      Und die Angabe "projekte_viele" der Kommune "Kommune 2" ist <zweite>
      Und die Angabe "projekte_viele" der Kommune "Kommune 3" ist <dritte>
      Wenn der Maßnahmenplan erstellt wird
      Dann ist bei der Maßnahme 2.5 das Arbeitspaket "Projektbüro" <buero>
      Und ist bei der Maßnahme 2.5 das Arbeitspaket "Gemeinsame Software für Projekte" <programm>
      Und ist bei der Maßnahme 2.5 das Arbeitspaket "Projektausschuss" nicht empfohlen

      Beispiele:
        | zweite | dritte | buero           | programm        |
        | ja     | ja     | empfohlen       | empfohlen       |
        | ja     | nein   | nicht empfohlen | empfohlen       |
        | nein   | nein   | nicht empfohlen | nicht empfohlen |

    Beispiel: Ein Projektausschuss gehört zu gemeinsamen Projekten
      Angenommen ein Verbundraum mit 2 Kommunen
      Und die Angabe "gemeinsame_projekte" ist ja
      Und die Angabe "projektmanagement_qualifikation" jeder Kommune ist nein
      Wenn der Maßnahmenplan erstellt wird
      Dann ist bei der Maßnahme 2.5 das Arbeitspaket "Projektausschuss" empfohlen

    Szenariogrundriss: Ein Bildungsträger lohnt ab zwei Kommunen
      Angenommen ein Verbundraum mit 2 Kommunen
      Und die Angabe "fuehrungskraefte_qualifiziert" der Kommune "Kommune 1" ist nein
      Und die Angabe "fuehrungskraefte_qualifiziert" der Kommune "Kommune 2" ist <zweite>
      Wenn der Maßnahmenplan erstellt wird
      Dann ist bei der Maßnahme 3.5 das Arbeitspaket "Bildungsträger" <folge>

      Beispiele:
        | zweite | folge           |
        | nein   | empfohlen       |
        | ja     | nicht empfohlen |

    Szenariogrundriss: Neue Ausstattung wird beschafft, wo Geld da ist
      Angenommen ein Verbundraum mit 2 Kommunen
      Und die Angabe "it_arbeitsplaetze" jeder Kommune ist veraltet
      Und das Merkmal "finanzmittel_fehlen" ist <geld_fehlt>
      Und die Angabe "foerdermittel_verfuegbar" ist <foerderung>
      Wenn der Maßnahmenplan erstellt wird
      Dann ist bei der Maßnahme 4.3 das Arbeitspaket "Beschaffen, einführen" <folge>

      Beispiele:
        | geld_fehlt | foerderung | folge           |
        | nein       | nein       | empfohlen       |
        | ja         | ja         | empfohlen       |
        | ja         | unbekannt  | nicht empfohlen |
        | unbekannt  | unbekannt  | nicht empfohlen |
