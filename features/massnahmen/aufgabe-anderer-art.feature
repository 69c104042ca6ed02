# language: de
Funktionalität: Welche Maßnahme einer Aufgabe dient, entscheidet ihre Art
  Derselbe Bedarf führt bei einer Aufgabe anderer Art nicht zu derselben Maßnahme.

  Grundlage:
    Angenommen ein Verbundraum mit 2 Kommunen
    Und der Stichtag ist der 01.11.2026
    Und der Verbundraum hat die Aufgabe "Stadtfest" der Art sonstige im Blick

  Szenariogrundriss: Bedarf bei einer Aufgabe, zu der keine Maßnahme gehört: <was>
    Angenommen für die Aufgabe "Stadtfest" gilt je Kommune
      | kommune   | <angabe> |
      | Kommune 1 | <wert>   |
      | Kommune 2 | <wert>   |
    Wenn der Maßnahmenplan erstellt wird
    Dann werden die Maßnahmen 1.2, 1.3, 1.4, 1.5, 4.1 und 4.4 nicht empfohlen
    Und werden die Maßnahmen 2.1, 2.4, 2.5, 3.2, 3.3, 3.4, 3.5, 4.2 und 4.3 nicht empfohlen

    Beispiele:
      | was                           | angabe           | wert         |
      | Fachwissen fehlt              | fachwissen       | unzureichend |
      | niemand vertritt              | vertretung       | nein         |
      | das Recht ist nicht gesichert | rechtssicherheit | nein         |
      | es drängt                     | handlungsbedarf  | hoch         |
      | bald geht jemand              | abgang_absehbar  | ja           |
      | kleine Anteile                | vzae             | 0,4          |
      | volle Stellen                 | vzae             | 1            |
      | eine Zusage                   | bereitschaft     | ja           |
      | wichtig für die Zukunft       | strategisch      | ja           |

  Szenariogrundriss: Ein guter Zeitpunkt für eine Aufgabe, zu der keine Maßnahme gehört: <was>
    Angenommen die Angabe "<angabe>" der Aufgabe "Stadtfest" ist <wert>
    Wenn der Maßnahmenplan erstellt wird
    Dann werden die Maßnahmen 1.2, 1.3, 1.4, 1.5, 4.1 und 4.4 nicht empfohlen
    Und werden die Maßnahmen 2.1, 2.4, 2.5, 3.2, 3.3, 3.4, 3.5, 4.2 und 4.3 nicht empfohlen

    Beispiele:
      | was              | angabe         | wert       |
      | eine Gelegenheit | gelegenheit    | ja         |
      | ein neues Gesetz | neu_per_gesetz | ja         |
      | eine nahe Frist  | frist          | 01.02.2027 |

  Szenario: Volle Stelle hier, zu wenig Fachwissen dort
    Angenommen für die Aufgabe "Stadtfest" gilt je Kommune
      | kommune   | vzae | fachwissen   |
      | Kommune 1 | 1    | ausreichend  |
      | Kommune 2 | 0,4  | unzureichend |
    Wenn der Maßnahmenplan erstellt wird
    Dann wird die Maßnahme 1.3 nicht empfohlen

  Szenario: Zusage hier, Bedarf dort
    Angenommen für die Aufgabe "Stadtfest" gilt je Kommune
      | kommune   | bereitschaft | handlungsbedarf | spezialisierung |
      | Kommune 1 | ja           | gering          | hoch            |
      | Kommune 2 | nein         | hoch            | gering          |
    Wenn der Maßnahmenplan erstellt wird
    Dann werden die Maßnahmen 1.2, 1.3, 1.4, 4.1 und 4.4 nicht empfohlen

  Szenario: Verschiedene Programme sind nur bei Spezialaufgaben einen Rat zur Fachkraft wert
    Angenommen das Merkmal "softwarelandschaft_abweichend" ist ja
    Wenn der Maßnahmenplan erstellt wird
    Dann enthält der Maßnahmenplan keinen Hinweis mit "stehen einer gemeinsamen Fachkraft nicht im Weg"

  Szenariogrundriss: Was nicht im Blick ist, wird auch nicht zurückgestellt: <was>
    Angenommen die Angabe "technik_ausgelastet" jeder Kommune ist ja
    Und die Angabe "technik_anschaffung" jeder Kommune ist nein
    Und die Angabe "gleiche_bedarfe" ist nein
    Und die Angabe "flaechen_mit_nachbarn" jeder Kommune ist nein
    Wenn der Maßnahmenplan erstellt wird
    Dann ist die Regel "<regel>" nicht erfüllt

    Beispiele:
      | was                           | regel                    |
      | Technik, der nichts fehlt     | technik-nichts-fehlt     |
      | Technik ohne Betreiber        | technik-niemand-bereit   |
      | Einkauf, dem nichts fehlt     | beschaffung-nichts-fehlt |
      | Querschnitt, dem nichts fehlt | zentrale-nichts-fehlt    |
      | Querschnitt ohne Träger       | zentrale-niemand-bereit  |
      | Fachkraft ohne Träger         | spezial-niemand-bereit   |
      | Routine, der nichts fehlt     | routine-nichts-fehlt     |
      | Routine ohne Träger           | routine-niemand-bereit   |
      | Planung, der nichts fehlt     | raum-nichts-fehlt        |
