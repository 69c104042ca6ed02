# language: de
Funktionalität: Fehlende Angaben – was der Plan noch wissen müsste

  Grundlage:
    Angenommen ein Verbundraum mit 2 Kommunen

  Szenariogrundriss: Über jedes Ausgangsszenario entscheidet zuerst sein Leitmerkmal
    Angenommen die Angabe "offene_stellen" jeder Kommune ist 1
    Wenn der Maßnahmenplan erstellt wird
    Dann fehlt die Angabe "<leitmerkmal>"

    Beispiele:
      | leitmerkmal                         |
      | entscheidungstraeger_nicht_gewonnen |
      | wille_ohne_umsetzung                |
      | ikz_als_zusatzaufwand               |

  Beispiel: Der Plan nennt die Frage im Wortlaut
    Angenommen die Angabe "offene_stellen" jeder Kommune ist 1
    Wenn der Maßnahmenplan erstellt wird
    Dann fehlt die Angabe "Wollen die Kommunen zusammenarbeiten, kommen aber nicht dazu?"

  Beispiel: Zu einer Aufgabe fehlen die Angaben, die ihre Maßnahme stützen
    Angenommen der Verbundraum hat die Aufgabe "Vergabestelle" im Blick
    Wenn der Maßnahmenplan erstellt wird
    Dann fehlt die Angabe "fachwissen"
    Und fehlt die Angabe "vertretung"
    Und fehlt die Angabe "gelegenheit"

  Beispiel: Eine Aufgabe mit fremdem Namen braucht ihre Art
    Angenommen der Verbundraum hat die Aufgabe "Dorfkino" im Blick
    Wenn der Maßnahmenplan erstellt wird
    Dann fehlt die Angabe "art"
    Und enthält der Maßnahmenplan einen Hinweis mit "kennt „Dorfkino“ nicht"

  Beispiel: Welche Aufgaben in Frage kommen, ist selbst eine Frage
    Angenommen das Merkmal "ziele_unklar" ist ja
    Wenn der Maßnahmenplan erstellt wird
    Dann fehlt die Angabe "land"
    Und fehlt die Angabe "prozessdokumentation"
