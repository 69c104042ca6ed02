# language: de
Funktionalität: Interkommunalen Ausbildungsverbund gründen (3.3)
  Gemeinsam auszubilden lohnt sich, wo Personal absehbar geht und eine Kommune es allein nicht kann.

  @N048 @N096
  Szenario: Jemand geht, und eine Kommune kann allein nicht ausbilden
    Angenommen ein Verbundraum mit den Kommunen
      | name         | altersabgaenge | kann_allein_ausbilden |
      | Musterstadt  | 1              | ja                    |
      | Beispieldorf | 0              | nein                  |
    Wenn der Maßnahmenplan erstellt wird
    Dann stützt sich die Maßnahme 3.3 mit hohem Gewicht auf die Regel "ausbildung-allein-nicht-moeglich"
    Und hat die Maßnahme 3.3 einen Anlass mit "nötig, damit"
    Und beruft sich die Maßnahme 3.3 auf die Aussage N096

  @N096
  Szenariogrundriss: Kein Anlass für einen Verbund: <was>
    Angenommen ein Verbundraum mit den Kommunen
      | name         | altersabgaenge | kann_allein_ausbilden | hat_ausbilder |
      | Musterstadt  | <abgaenge>     | ja                    | ja            |
      | Beispieldorf | 0              | <allein>              | nein          |
    Wenn der Maßnahmenplan erstellt wird
    Dann wird die Maßnahme 3.3 nicht empfohlen

    Beispiele:
      | was                              | abgaenge  | allein    |
      | niemand geht                     | 0         | nein      |
      | ob jemand geht, ist unbekannt    | unbekannt | nein      |
      | alle können allein ausbilden     | 4         | ja        |
      | ob alle es können, ist unbekannt | 4         | unbekannt |

  @N096
  Szenario: Ein sicherer Abgang genügt, auch wenn Zahlen fehlen
    Angenommen ein Verbundraum mit den Kommunen
      | name         | altersabgaenge | kann_allein_ausbilden |
      | Musterstadt  | 1              | ja                    |
      | Beispieldorf | unbekannt      | nein                  |
    Wenn der Maßnahmenplan erstellt wird
    Dann stützt sich die Maßnahme 3.3 auf die Regel "ausbildung-allein-nicht-moeglich"

  @N048 @N096
  Szenario: Wer jemanden zum Ausbilden hat, führt die Ausbildung
    Angenommen ein Verbundraum mit den Kommunen
      | name         | altersabgaenge | kann_allein_ausbilden | hat_ausbilder |
      | Musterstadt  | 1              | ja                    | ja            |
      | Beispieldorf | 0              | nein                  | nein          |
    Wenn der Maßnahmenplan erstellt wird
    Dann stützt sich die Maßnahme 3.3 mit mittlerem Gewicht auf die Regel "ausbildung-wer-anleitet"

  @N048
  Szenario: Darf niemand ausbilden, wird zuerst jemand geschult
    Angenommen ein Verbundraum mit den Kommunen
      | name         | altersabgaenge | hat_ausbilder |
      | Musterstadt  | 1              | nein          |
      | Beispieldorf | 0              | nein          |
    Wenn der Maßnahmenplan erstellt wird
    Dann enthält der Maßnahmenplan einen Hinweis mit "Befugnis zum Ausbilden"
    Und ist die Regel "ausbildung-niemand-leitet-an" erfüllt

  Szenario: Ohne jemanden zum Ausbilden kann niemand die Ausbildung führen
    Angenommen ein Verbundraum mit den Kommunen
      | name         | altersabgaenge | kann_allein_ausbilden | hat_ausbilder |
      | Musterstadt  | 1              | nein                  | nein          |
      | Beispieldorf | 0              | nein                  | nein          |
    Wenn der Maßnahmenplan erstellt wird
    Dann ist die Regel "ausbildung-wer-anleitet" nicht erfüllt

  Szenariogrundriss: Kein Rat zur Schulung von Ausbildern: <was>
    Angenommen ein Verbundraum mit den Kommunen
      | name         | altersabgaenge | hat_ausbilder |
      | Musterstadt  | <abgaenge>     | nein          |
      | Beispieldorf | 0              | <ausbilder>   |
    Wenn der Maßnahmenplan erstellt wird
    Dann enthält der Maßnahmenplan keinen Hinweis mit "Befugnis zum Ausbilden"

    Beispiele:
      | was                       | abgaenge | ausbilder |
      | eine Kommune hat jemanden | 2        | ja        |
      | eine Antwort fehlt        | 2        | unbekannt |
      | niemand geht              | 0        | nein      |

  @N012
  Szenario: Auf Dauer gemeinsam getragen und von den Räten beschlossen
    Angenommen ein Verbundraum mit 2 Kommunen
    Und die Angabe "altersabgaenge" jeder Kommune ist 2
    Und die Angabe "kann_allein_ausbilden" jeder Kommune ist nein
    Wenn der Maßnahmenplan erstellt wird
    Dann ist die Zusammenarbeit bei der Maßnahme 3.3 ausfuehrend
    Und hat die Maßnahme 3.3 die Rechtsform zweckvereinbarung
    Und ist bei der Maßnahme 3.3 das Arbeitspaket "in den beteiligten Gemeinderäten beschließen" empfohlen
    Und ist bei der Maßnahme 3.3 das Arbeitspaket "Kostenplan" empfohlen

  @N014
  Szenario: Vor dem Verbund stehen nur Absprachen, keine andere Vorarbeit
    Angenommen ein Verbundraum mit 2 Kommunen
    Und die Angabe "altersabgaenge" jeder Kommune ist 2
    Und die Angabe "kann_allein_ausbilden" jeder Kommune ist nein
    Wenn der Maßnahmenplan erstellt wird
    Dann kommt die Maßnahme 0 vor der Maßnahme 3.3
    Und wird die Maßnahme 1.1 nicht empfohlen
    Und steht die Maßnahme 3.3 in Phase 1

  @N019
  Szenario: Wer die Ausbildung für andere übernimmt, steht im Plan
    Angenommen ein Verbundraum mit 2 Kommunen
    Und der Verbundraum hat die Aufgabe "Ausbildung" der Art ausbildung im Blick
    Und für die Aufgabe "Ausbildung" gilt je Kommune
      | kommune   | bereitschaft |
      | Kommune 1 | ja           |
      | Kommune 2 | nein         |
    Wenn der Maßnahmenplan erstellt wird
    Dann kann die Kommune "Kommune 1" Kapazität für die Maßnahme 3.3 stellen

  Regel: Ausbildung als Aufgabe des Verbundraums

    Grundlage:
      Angenommen ein Verbundraum mit 2 Kommunen
      Und der Stichtag ist der 01.11.2026
      Und der Verbundraum hat die Aufgabe "Ausbildung" der Art ausbildung im Blick
      Und der Verbundraum hat die Aufgabe "Partnerstadt besuchen" der Art sonstige im Blick

    @N061
    Szenario: Wer die Aufgabe im Blick hat, bekommt 3.3 vorgeschlagen
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 3.3 mit geringem Gewicht auf die Regel "ausbildung-aufgabe-im-blick"
      Und dient die Maßnahme 3.3 der Aufgabe "Ausbildung"

    @N048
    Szenariogrundriss: Der Bedarf ist groß: <was>
      Angenommen für die Aufgabe "Ausbildung" gilt je Kommune
        | kommune   | <angabe>   |
        | Kommune 1 | <wert>     |
        | Kommune 2 | <anderswo> |
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 3.3 mit hohem Gewicht auf die Regel "ausbildung-aufgabe-bedarf"
      Und hat die Maßnahme 3.3 einen Anlass mit "nötig, damit"

      Beispiele:
        | was              | angabe          | wert         | anderswo    |
        | es drängt        | handlungsbedarf | hoch         | gering      |
        | Wissen fehlt     | fachwissen      | unzureichend | ausreichend |
        | bald geht jemand | abgang_absehbar | ja           | nein        |

    @N106
    Szenariogrundriss: Der Zeitpunkt ist günstig: <was>
      Angenommen die Angabe "<angabe>" der Aufgabe "Ausbildung" ist <wert>
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 3.3 mit mittlerem Gewicht auf die Regel "ausbildung-aufgabe-gelegenheit"

      Beispiele:
        | was              | angabe      | wert       |
        | eine Gelegenheit | gelegenheit | ja         |
        | die Frist ist da | frist       | 01.11.2026 |
        | die Frist naht   | frist       | 01.11.2027 |

    Szenario: Eine Kommune geht voran
      Angenommen für die Aufgabe "Ausbildung" gilt je Kommune
        | kommune   | bereitschaft |
        | Kommune 1 | nein         |
        | Kommune 2 | ja           |
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 3.3 auf die Regel "ausbildung-aufgabe-gelegenheit"

    Szenario: Kein Druck, genug Wissen: alle bleiben
      Angenommen für die Aufgabe "Ausbildung" gilt je Kommune
        | kommune   | handlungsbedarf | fachwissen  | abgang_absehbar |
        | Kommune 1 | mittel          | ausreichend | nein            |
        | Kommune 2 | gering          | knapp       | nein            |
      Wenn der Maßnahmenplan erstellt wird
      Dann ist die Regel "ausbildung-aufgabe-bedarf" nicht erfüllt
      Und stützt sich die Maßnahme 3.3 auf die Regel "ausbildung-aufgabe-im-blick"

    Szenariogrundriss: Keine Gelegenheit, eine <was> Frist, und niemand geht voran
      Angenommen die Angabe "gelegenheit" der Aufgabe "Ausbildung" ist nein
      Und die Angabe "frist" der Aufgabe "Ausbildung" ist <frist>
      Und für die Aufgabe "Ausbildung" gilt je Kommune
        | kommune   | bereitschaft |
        | Kommune 1 | nein         |
        | Kommune 2 | nein         |
      Wenn der Maßnahmenplan erstellt wird
      Dann ist die Regel "ausbildung-aufgabe-gelegenheit" nicht erfüllt
      Und stützt sich die Maßnahme 3.3 auf die Regel "ausbildung-aufgabe-im-blick"

      Beispiele:
        | was          | frist      |
        | ferne        | 02.11.2027 |
        | verstrichene | 31.10.2026 |

  Regel: Eine andere Aufgabe im Blick

    Szenario: Eine Aufgabe anderer Art spricht nicht für 3.3
      Angenommen ein Verbundraum mit 2 Kommunen
      Und der Verbundraum hat die Aufgabe "Stadtfest" der Art sonstige im Blick
      Und für die Aufgabe "Stadtfest" gilt je Kommune
        | kommune   | handlungsbedarf | bereitschaft |
        | Kommune 1 | hoch            | nein         |
        | Kommune 2 | gering          | ja           |
      Wenn der Maßnahmenplan erstellt wird
      Dann wird die Maßnahme 3.3 nicht empfohlen
