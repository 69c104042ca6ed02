# language: de
Funktionalität: Grundlagen für Kooperation schaffen (0)
  Am Anfang jeder Zusammenarbeit stehen Partner, eine Arbeitsgruppe, ein Auftrag und Spielregeln.

  Regel: Was für 0 spricht

    @N010 @N049
    Szenario: Ohne jede Form der Zusammenarbeit beginnt der Plan mit 0
      Angenommen ein Verbundraum mit 2 Kommunen
      Und als Kooperationsform besteht keine
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 0 mit mittlerem Gewicht auf die Regel "grundlagen-keine-form"
      Und steht die Maßnahme 0 auf Rang 1
      Und hat die Maßnahme 0 den Modus einleiten

    Szenario: Eine Kommune allein braucht keine Form, sondern Partner
      Angenommen ein Verbundraum mit 1 Kommune
      Und als Kooperationsform besteht keine
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 0 mit mittlerem Gewicht auf die Regel "grundlagen-partner-suchen"
      Und ist die Regel "grundlagen-keine-form" nicht erfüllt

    Szenariogrundriss: Mit <form> fehlt die Form nicht mehr
      Angenommen ein Verbundraum mit 2 Kommunen
      Und als Kooperationsform besteht <form>
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 0 auf die Regel "ohne-angaben"

      Beispiele:
        | form                   |
        | willenserklaerung      |
        | arbeitsgruppe          |
        | dienstleistungsvertrag |
        | privatrechtlich        |

    Szenariogrundriss: <form> festigt die Zusammenarbeit, 0 wird nicht ergänzt
      Angenommen ein Verbundraum mit 2 Kommunen
      Und als Kooperationsform besteht <form>
      Wenn der Maßnahmenplan erstellt wird
      Dann wird keine Maßnahme empfohlen

      Beispiele:
        | form                          |
        | kommunale_arbeitsgemeinschaft |
        | zweckvereinbarung             |
        | zweckverband                  |
        | verwaltungsgemeinschaft       |
        | verwaltungsverband            |

    @N016 @N133
    Szenario: Ist nichts bekannt, beginnt der Plan mit 0 und rät sonst zu nichts
      Angenommen ein Verbundraum mit 2 Kommunen
      Wenn der Maßnahmenplan erstellt wird
      Dann werden genau die Maßnahmen 0 empfohlen
      Und stützt sich die Maßnahme 0 auf die Regel "ohne-angaben"
      Und fehlt die Angabe "kooperationsformen"
      Und enthält der Maßnahmenplan einen Hinweis mit "nur Namen bekannt"

    Szenariogrundriss: <was> spricht für 0
      Angenommen ein Verbundraum mit 2 Kommunen
      Und das Merkmal "<merkmal>" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 0 mit mittlerem Gewicht auf die Regel "<regel>"

      @N016
      Beispiele:
        | was                    | merkmal                  | regel                    |
        | Fehlende Zuständigkeit | verantwortung_ungeklaert | grundlagen-verantwortung |
        | Fehlendes Ziel         | ziele_unklar             | grundlagen-ziele         |

      @N017 @N020 @N022
      Beispiele:
        | was                   | merkmal                | regel                   |
        | Fehlendes Verständnis | gemeinsame_basis_fehlt | grundlagen-verstaendnis |

      @N018 @N050
      Beispiele:
        | was                            | merkmal                         | regel                 |
        | Ein stecken gebliebener Anlauf | initiativen_ins_stocken_geraten | grundlagen-stillstand |
        | Wille ohne Umsetzung           | wille_ohne_umsetzung            | grundlagen-stillstand |

    Szenariogrundriss: <merkmal> mit der Antwort <wert> sagt nichts über 0
      Angenommen ein Verbundraum mit 2 Kommunen
      Und das Merkmal "<merkmal>" ist <wert>
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 0 auf die Regel "ohne-angaben"

      Beispiele:
        | merkmal                         | wert      |
        | verantwortung_ungeklaert        | nein      |
        | verantwortung_ungeklaert        | unbekannt |
        | gemeinsame_basis_fehlt          | nein      |
        | gemeinsame_basis_fehlt          | unbekannt |
        | ziele_unklar                    | nein      |
        | ziele_unklar                    | unbekannt |
        | initiativen_ins_stocken_geraten | nein      |
        | initiativen_ins_stocken_geraten | unbekannt |
        | wille_ohne_umsetzung            | nein      |
        | wille_ohne_umsetzung            | unbekannt |

    @N029 @N030 @N031
    Szenario: Zwei Stufen Abstand in der Digitalisierung sprechen für eine Bestandsaufnahme
      Angenommen ein Verbundraum mit den Kommunen
        | name         | digitalisierungsgrad |
        | Musterstadt  | 3                    |
        | Beispieldorf | 1                    |
      Und als Kooperationsform besteht arbeitsgruppe
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 0 mit geringem Gewicht auf die Regel "grundlagen-bestandsaufnahme"
      Und ist bei der Maßnahme 0 das Arbeitspaket "Bestand aufnehmen" empfohlen

    Szenariogrundriss: Kein Anlass zur Bestandsaufnahme: <warum>
      Angenommen ein Verbundraum mit den Kommunen
        | name         | digitalisierungsgrad |
        | Musterstadt  | 3                    |
        | Beispieldorf | <stufe>              |
      Und als Kooperationsform besteht arbeitsgruppe
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 0 auf die Regel "ohne-angaben"

      Beispiele:
        | warum                         | stufe     |
        | weniger als zwei Stufen       | 1,1       |
        | die Stufe einer Kommune fehlt | unbekannt |

    Szenariogrundriss: Mit <form> liegt die Bestandsaufnahme schon zurück
      Angenommen ein Verbundraum mit den Kommunen
        | name         | digitalisierungsgrad |
        | Musterstadt  | 3                    |
        | Beispieldorf | 1                    |
      Und als Kooperationsform besteht <form>
      Wenn der Maßnahmenplan erstellt wird
      Dann wird die Maßnahme 0 nicht empfohlen

      Beispiele:
        | form                          |
        | kommunale_arbeitsgemeinschaft |
        | zweckvereinbarung             |
        | zweckverband                  |
        | verwaltungsgemeinschaft       |
        | verwaltungsverband            |

    Szenario: Ist unbekannt, welche Formen es gibt, folgt daraus keine Bestandsaufnahme
      Angenommen ein Verbundraum mit den Kommunen
        | name         | digitalisierungsgrad |
        | Musterstadt  | 3                    |
        | Beispieldorf | 1                    |
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 0 auf die Regel "ohne-angaben"

    @N055
    Szenario: Eine Kommune allein sucht zuerst Partner
      Angenommen ein Verbundraum mit 1 Kommune
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 0 auf die Regel "grundlagen-partner-suchen"
      Und enthält der Maßnahmenplan einen Hinweis mit "erst aus einer Kommune"
      Und ist bei der Maßnahme 0 das Arbeitspaket "Partner suchen" empfohlen

    Szenario: Zu zweit ist der erste Partner gefunden
      Angenommen ein Verbundraum mit 2 Kommunen
      Wenn der Maßnahmenplan erstellt wird
      Dann enthält der Maßnahmenplan keinen Hinweis mit "erst aus einer Kommune"
      Und stützt sich die Maßnahme 0 auf die Regel "ohne-angaben"

  Regel: Wahlfreie Arbeitspakete

    @N056
    Szenariogrundriss: In Sachsen gehört die Arbeitsgemeinschaft zum Angebot, solange nur <form> besteht
      Angenommen ein Verbundraum mit 2 Kommunen
      Und das Land ist "SN"
      Und als Kooperationsform besteht <form>
      Wenn der Maßnahmenplan erstellt wird
      Dann ist bei der Maßnahme 0 das Arbeitspaket "§ 73a SächsKomZG" empfohlen
      Und ist die Regel "grundlagen-arbeitsgemeinschaft" erfüllt

      Beispiele:
        | form              |
        | keine             |
        | willenserklaerung |
        | arbeitsgruppe     |

    @N056
    Szenariogrundriss: Die Arbeitsgemeinschaft bleibt wahlfrei: <warum>
      Angenommen ein Verbundraum mit <anzahl> Kommunen
      Und das Land ist "<land>"
      Und als Kooperationsform besteht <form>
      Und das Merkmal "wille_ohne_umsetzung" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann ist bei der Maßnahme 0 das Arbeitspaket "§ 73a SächsKomZG" nicht empfohlen

      Beispiele:
        | warum                                | anzahl | land | form                          |
        | sie besteht schon                    | 2      | SN   | kommunale_arbeitsgemeinschaft |
        | ein Zweckverband besteht             | 2      | SN   | zweckverband                  |
        | eine Zweckvereinbarung besteht       | 2      | SN   | zweckvereinbarung             |
        | eine Verwaltungsgemeinschaft besteht | 2      | SN   | verwaltungsgemeinschaft       |
        | ein Verwaltungsverband besteht       | 2      | SN   | verwaltungsverband            |
        | ein anderes Land                     | 2      | BY   | keine                         |
        | das Land fehlt                       | 2      |      | keine                         |
        | es gibt noch keinen Partner          | 1      | SN   | keine                         |

    Szenario: Sind die Formen unbekannt, wird keine Arbeitsgemeinschaft vorgeschlagen
      Angenommen ein Verbundraum mit 2 Kommunen
      Und das Land ist "SN"
      Wenn der Maßnahmenplan erstellt wird
      Dann ist bei der Maßnahme 0 das Arbeitspaket "§ 73a SächsKomZG" nicht empfohlen

    @N051 @N056 @N117
    Szenario: Nach einem stecken gebliebenen Anlauf hilft Moderation von außen
      Angenommen ein Verbundraum mit 2 Kommunen
      Und das Merkmal "initiativen_ins_stocken_geraten" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann ist bei der Maßnahme 0 das Arbeitspaket "Moderation" empfohlen
      Und ist die Regel "grundlagen-moderation-nach-stillstand" erfüllt

    @N056 @N117
    Szenariogrundriss: Als Antrieb kommt Hilfe von außen, wenn <was>
      Angenommen ein Verbundraum mit 2 Kommunen
      Und das Merkmal "wille_ohne_umsetzung" ist ja
      Und das Merkmal "<merkmal>" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann ist bei der Maßnahme 0 das Arbeitspaket "Moderation" empfohlen
      Und ist die Regel "grundlagen-moderation-als-antrieb" erfüllt

      Beispiele:
        | was                      | merkmal                         |
        | die Arbeit zu viel wird  | arbeitsmenge_nicht_bewaeltigbar |
        | Zeit und Personal fehlen | zeit_personal_fehlen            |

    @N117
    Szenariogrundriss: Ohne Bedarf keine Hilfe von außen: <warum>
      Angenommen ein Verbundraum mit 2 Kommunen
      Und das Merkmal "wille_ohne_umsetzung" ist <wille>
      Und das Merkmal "arbeitsmenge_nicht_bewaeltigbar" ist <menge>
      Und das Merkmal "zeit_personal_fehlen" ist <personal>
      Und das Merkmal "initiativen_ins_stocken_geraten" ist <stockt>
      Wenn der Maßnahmenplan erstellt wird
      Dann ist bei der Maßnahme 0 das Arbeitspaket "Moderation" nicht empfohlen

      Beispiele:
        | warum                                | wille     | menge     | personal  | stockt    |
        | der Wille ist da, sonst fehlt nichts | ja        | nein      | nein      | nein      |
        | alles außer dem Willen ist unbekannt | ja        | unbekannt | unbekannt | unbekannt |
        | ohne den Willen treibt niemand an    | nein      | ja        | ja        | nein      |
        | ob der Wille da ist, weiß niemand    | unbekannt | ja        | ja        | nein      |

    @N056
    Szenariogrundriss: Eine drängende gemeinsame Aufgabe bekommt einen Teilauftrag: <was>
      Angenommen ein Verbundraum mit 2 Kommunen
      Und der Stichtag ist der 01.11.2026
      Und der Verbundraum hat die Aufgabe "Archiv" im Blick
      Und die Angabe "<angabe>" der Aufgabe "Archiv" ist <wert>
      Wenn der Maßnahmenplan erstellt wird
      Dann ist bei der Maßnahme 0 das Arbeitspaket "Teilaufträge" empfohlen
      Und ist die Regel "grundlagen-teilauftraege" erfüllt

      Beispiele:
        | was                        | angabe      | wert       |
        | eine Gelegenheit           | gelegenheit | ja         |
        | die Frist läuft heute ab   | frist       | 01.11.2026 |
        | die Frist in zwölf Monaten | frist       | 01.11.2027 |

    Szenario: Drängt eine Aufgabe, lohnt ihr Teilauftrag, auch wenn die andere warten kann
      Angenommen ein Verbundraum mit 2 Kommunen
      Und der Verbundraum hat die Aufgabe "Archiv" im Blick
      Und der Verbundraum hat die Aufgabe "Standesamt" im Blick
      Und die Angabe "gelegenheit" der Aufgabe "Archiv" ist ja
      Und die Angabe "gelegenheit" der Aufgabe "Standesamt" ist nein
      Wenn der Maßnahmenplan erstellt wird
      Dann ist bei der Maßnahme 0 das Arbeitspaket "Teilaufträge" empfohlen

    Szenariogrundriss: Kein Teilauftrag: <warum>
      Angenommen ein Verbundraum mit 2 Kommunen
      Und der Stichtag ist der 01.11.2026
      Und der Verbundraum hat die Aufgabe "Archiv" im Blick
      Und die Angabe "<angabe>" der Aufgabe "Archiv" ist <wert>
      Wenn der Maßnahmenplan erstellt wird
      Dann ist bei der Maßnahme 0 das Arbeitspaket "Teilaufträge" nicht empfohlen

      Beispiele:
        | warum                                    | angabe      | wert       |
        | keine Gelegenheit                        | gelegenheit | nein       |
        | Gelegenheit unbekannt                    | gelegenheit | unbekannt  |
        | die Frist ist vorbei                     | frist       | 31.10.2026 |
        | die Frist in zwölf Monaten und einem Tag | frist       | 02.11.2027 |
        | ohne bekannte Frist                      | frist       | unbekannt  |

    @N056
    Szenariogrundriss: Ein Teilauftrag nach Vorrang: <was>
      Angenommen ein Verbundraum mit 3 Kommunen
      Und der Verbundraum hat die Aufgabe "Archiv" im Blick
      Und für die Aufgabe "Archiv" gilt je Kommune
        | kommune   | prioritaet |
        | Kommune 1 | hoch       |
        | Kommune 2 | <zweite>   |
        | Kommune 3 | gering     |
      Wenn der Maßnahmenplan erstellt wird
      Dann ist bei der Maßnahme 0 das Arbeitspaket "Teilaufträge" <ergebnis>

      Beispiele:
        | was                                      | zweite    | ergebnis        |
        | zwei Kommunen halten es für sehr wichtig | hoch      | empfohlen       |
        | nur eine hält es für sehr wichtig        | mittel    | nicht empfohlen |
        | die Antwort der zweiten fehlt            | unbekannt | nicht empfohlen |

    Szenario: Was nur eine Kommune hat, bekommt keinen gemeinsamen Teilauftrag
      Angenommen ein Verbundraum mit 2 Kommunen
      Und der Verbundraum hat die Aufgabe "Archiv" im Blick
      Und für die Aufgabe "Archiv" gilt je Kommune
        | kommune   |
        | Kommune 1 |
      Und die Angabe "gelegenheit" der Aufgabe "Archiv" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann ist bei der Maßnahme 0 das Arbeitspaket "Teilaufträge" nicht empfohlen

  Regel: Was immer dazugehört

    @N011
    Szenario: Abstimmen, noch nichts gemeinsam erledigen
      Angenommen ein Verbundraum mit 2 Kommunen
      Wenn der Maßnahmenplan erstellt wird
      Dann ist die Zusammenarbeit bei der Maßnahme 0 koordinierend
      Und hat die Maßnahme 0 die Rechtsform willenserklaerung
      Und ist "Engagement" zu klären
      Und sind an der Maßnahme 0 die Kommunen "Kommune 1" und "Kommune 2" beteiligt

    Szenariogrundriss: Zu 0 gehört immer: <paket>
      Angenommen ein Verbundraum mit 2 Kommunen
      Wenn der Maßnahmenplan erstellt wird
      Dann ist bei der Maßnahme 0 das Arbeitspaket "<paket>" empfohlen

      @N053
      Beispiele:
        | paket                                |
        | Treffen mindestens einmal im Quartal |

      @N054
      Beispiele:
        | paket                                  |
        | mindestens einmal im Quartal berichten |

      @N017 @N020
      Beispiele:
        | paket        |
        | Wertekompass |

      @N031
      Beispiele:
        | paket                     |
        | Stand der Digitalisierung |

      @N025
      Beispiele:
        | paket            |
        | prüfbaren Zielen |

      @N032
      Beispiele:
        | paket                 |
        | überörtliche Konzepte |

    @N014 @N015 @N049
    Szenario: Vor jeder anderen Maßnahme steht 0, solange nichts gefestigt ist
      Angenommen ein Verbundraum mit 2 Kommunen
      Und der Verbundraum hat die Aufgabe "Standesamt" im Blick
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 0 auf die Regel "grundlagen-zuerst"
      Und folgt die Maßnahme 1.4 auf die Maßnahme 0
      Und steht die Maßnahme 0 auf Rang 1
