# language: de
Funktionalität: Qualifizierungsprogramm für Führungskräfte verankern (3.5)
  Führen lässt sich lernen, und was zu lernen ist, ist in jeder Kommune dasselbe.

  @N098 @N099
  Szenario: Führungskräfte einer Kommune sollen lernen, Projekte und Abläufe zu steuern
    Angenommen ein Verbundraum mit den Kommunen
      | name         | fuehrungskraefte_qualifiziert |
      | Musterstadt  | nein                          |
      | Beispieldorf | ja                            |
    Wenn der Maßnahmenplan erstellt wird
    Dann stützt sich die Maßnahme 3.5 mit mittlerem Gewicht auf die Regel "fuehrung-lernen"
    Und hat die Maßnahme 3.5 einen Anlass mit "nötig, damit"

  Szenariogrundriss: Führungskräfte haben gelernt zu steuern: <wert>
    Angenommen ein Verbundraum mit 2 Kommunen
    Und die Angabe "fuehrungskraefte_qualifiziert" jeder Kommune ist <wert>
    Wenn der Maßnahmenplan erstellt wird
    Dann wird die Maßnahme 3.5 nicht empfohlen

    Beispiele:
      | wert      |
      | ja        |
      | unbekannt |

  @N099
  Szenario: Haben zwei Kommunen den Bedarf, lernt man zusammen
    Angenommen ein Verbundraum mit 2 Kommunen
    Und die Angabe "fuehrungskraefte_qualifiziert" jeder Kommune ist nein
    Wenn der Maßnahmenplan erstellt wird
    Dann stützt sich die Maßnahme 3.5 mit geringem Gewicht auf die Regel "fuehrung-gemeinsam-lernen"
    Und ist die Regel "fuehrung-partner-von-aussen" erfüllt
    Und hat die Maßnahme 3.5 einen Anlass mit "Gemeinsam geht es"
    Und ist bei der Maßnahme 3.5 das Arbeitspaket "Partner von außen" empfohlen

  Szenariogrundriss: Nur eine Kommune hat den Bedarf, die andere: <zweite>
    Angenommen ein Verbundraum mit 2 Kommunen
    Und die Angabe "fuehrungskraefte_qualifiziert" der Kommune "Kommune 1" ist nein
    Und die Angabe "fuehrungskraefte_qualifiziert" der Kommune "Kommune 2" ist <zweite>
    Wenn der Maßnahmenplan erstellt wird
    Dann ist bei der Maßnahme 3.5 das Arbeitspaket "Partner von außen" nicht empfohlen

    Beispiele:
      | zweite    |
      | ja        |
      | unbekannt |

  @N113
  Szenario: Anzeichen für Szenario 3, und die Führung hat es nicht gelernt
    Angenommen ein Verbundraum mit 2 Kommunen
    Und das Merkmal "ikz_als_zusatzaufwand" ist nein
    Und das Merkmal "finanzmittel_fehlen" ist ja
    Und die Angabe "fuehrungskraefte_qualifiziert" der Kommune "Kommune 1" ist nein
    Wenn der Maßnahmenplan erstellt wird
    Dann ist das Ausgangsszenario S3 nur angezeigt
    Und stützt sich die Maßnahme 3.5 mit geringem Gewicht auf die Regel "fuehrung-anzeichen-szenario-3"

  Szenario: Anzeichen allein genügen nicht
    Angenommen ein Verbundraum mit 2 Kommunen
    Und das Merkmal "ikz_als_zusatzaufwand" ist nein
    Und das Merkmal "finanzmittel_fehlen" ist ja
    Und die Angabe "fuehrungskraefte_qualifiziert" jeder Kommune ist ja
    Wenn der Maßnahmenplan erstellt wird
    Dann ist das Ausgangsszenario S3 nur angezeigt
    Und wird die Maßnahme 3.5 nicht empfohlen

  Szenario: Ohne jedes Anzeichen zählt nur, dass die Führung es nicht gelernt hat
    Angenommen ein Verbundraum mit 2 Kommunen
    Und das Merkmal "ikz_als_zusatzaufwand" ist nein
    Und das Merkmal "zeit_personal_fehlen" ist nein
    Und das Merkmal "finanzmittel_fehlen" ist nein
    Und das Merkmal "kompetenzen_fehlen" ist nein
    Und das Merkmal "fachsoftware_zu_schwierig" ist nein
    Und die Angabe "fuehrungskraefte_qualifiziert" der Kommune "Kommune 1" ist nein
    Wenn der Maßnahmenplan erstellt wird
    Dann ist die Regel "fuehrung-anzeichen-szenario-3" nicht erfüllt
    Und wird die Maßnahme 3.5 empfohlen

  @N098
  Szenario: Fehlt das Kompetenzprofil, wird es zuerst erarbeitet
    Angenommen ein Verbundraum mit den Kommunen
      | name         | fuehrungskraefte_qualifiziert | rollenprofile |
      | Musterstadt  | nein                          | nein          |
      | Beispieldorf | ja                            | ja            |
    Wenn der Maßnahmenplan erstellt wird
    Dann enthält der Maßnahmenplan einen Hinweis mit "brauchen Sie ein Kompetenzprofil"
    Und ist die Regel "fuehrung-kompetenzprofil" erfüllt
    Und ist "Kompetenzprofil" zu klären

  Szenariogrundriss: Kein Rat zum Kompetenzprofil: <was>
    Angenommen ein Verbundraum mit den Kommunen
      | name         | fuehrungskraefte_qualifiziert | rollenprofile |
      | Musterstadt  | <fuehrung>                    | <profil>      |
      | Beispieldorf | nein                          | ja            |
    Wenn der Maßnahmenplan erstellt wird
    Dann enthält der Maßnahmenplan keinen Hinweis mit "brauchen Sie ein Kompetenzprofil"

    Beispiele:
      | was                            | fuehrung  | profil    |
      | das Profil gibt es             | nein      | ja        |
      | vom Profil nichts bekannt      | nein      | unbekannt |
      | die Führung hat gelernt        | ja        | nein      |
      | von der Führung nichts bekannt | unbekannt | nein      |

  Szenario: Hat nur ein Haus Bedarf, lernt niemand gemeinsam
    Angenommen ein Verbundraum mit den Kommunen
      | name         | fuehrungskraefte_qualifiziert |
      | Musterstadt  | nein                          |
      | Beispieldorf | ja                            |
    Wenn der Maßnahmenplan erstellt wird
    Dann ist die Regel "fuehrung-gemeinsam-lernen" nicht erfüllt

  Szenario: Das fehlende Kompetenzprofil hält 3.5 nicht auf
    Angenommen ein Verbundraum mit 2 Kommunen
    Und die Angabe "fuehrungskraefte_qualifiziert" jeder Kommune ist nein
    Wenn der Maßnahmenplan erstellt wird
    Dann ist "Kompetenzprofil" zu klären
    Und steht die Maßnahme 3.5 in Phase 1

  Szenario: Ein gemeinsames Programm zwischen Absprache und gemeinsamem Lehrgang
    Angenommen ein Verbundraum mit 2 Kommunen
    Und die Angabe "fuehrungskraefte_qualifiziert" jeder Kommune ist nein
    Wenn der Maßnahmenplan erstellt wird
    Dann ist die Zusammenarbeit bei der Maßnahme 3.5 mischform
    Und hat die Maßnahme 3.5 die Rechtsform arbeitsgruppe

  Regel: Führung als Aufgabe des Verbundraums

    Grundlage:
      Angenommen ein Verbundraum mit 2 Kommunen
      Und der Stichtag ist der 01.11.2026
      Und der Verbundraum hat die Aufgabe "Führungskräfteentwicklung" der Art fuehrung im Blick
      Und der Verbundraum hat die Aufgabe "Partnerstadt besuchen" der Art sonstige im Blick

    @N061
    Szenario: Wer die Aufgabe im Blick hat, bekommt 3.5 vorgeschlagen
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 3.5 mit geringem Gewicht auf die Regel "fuehrung-aufgabe-im-blick"
      Und dient die Maßnahme 3.5 der Aufgabe "Führungskräfteentwicklung"

    @N098
    Szenariogrundriss: Der Bedarf ist groß: <was>
      Angenommen für die Aufgabe "Führungskräfteentwicklung" gilt je Kommune
        | kommune   | <angabe>   |
        | Kommune 1 | <wert>     |
        | Kommune 2 | <anderswo> |
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 3.5 mit hohem Gewicht auf die Regel "fuehrung-aufgabe-bedarf"
      Und hat die Maßnahme 3.5 einen Anlass mit "nötig, damit"

      Beispiele:
        | was              | angabe          | wert         | anderswo    |
        | es drängt        | handlungsbedarf | hoch         | gering      |
        | Wissen fehlt     | fachwissen      | unzureichend | ausreichend |
        | bald geht jemand | abgang_absehbar | ja           | nein        |

    @N106
    Szenariogrundriss: Der Zeitpunkt ist günstig: <was>
      Angenommen die Angabe "<angabe>" der Aufgabe "Führungskräfteentwicklung" ist <wert>
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 3.5 mit mittlerem Gewicht auf die Regel "fuehrung-aufgabe-gelegenheit"

      Beispiele:
        | was              | angabe      | wert       |
        | eine Gelegenheit | gelegenheit | ja         |
        | die Frist ist da | frist       | 01.11.2026 |
        | die Frist naht   | frist       | 01.11.2027 |

    Szenario: Eine Kommune geht voran
      Angenommen für die Aufgabe "Führungskräfteentwicklung" gilt je Kommune
        | kommune   | bereitschaft |
        | Kommune 1 | nein         |
        | Kommune 2 | ja           |
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 3.5 auf die Regel "fuehrung-aufgabe-gelegenheit"

    Szenario: Kein Druck, genug Wissen: alle bleiben
      Angenommen für die Aufgabe "Führungskräfteentwicklung" gilt je Kommune
        | kommune   | handlungsbedarf | fachwissen  | abgang_absehbar |
        | Kommune 1 | mittel          | ausreichend | nein            |
        | Kommune 2 | gering          | knapp       | nein            |
      Wenn der Maßnahmenplan erstellt wird
      Dann ist die Regel "fuehrung-aufgabe-bedarf" nicht erfüllt
      Und stützt sich die Maßnahme 3.5 auf die Regel "fuehrung-aufgabe-im-blick"

    Szenariogrundriss: Keine Gelegenheit, eine <was> Frist, und niemand geht voran
      Angenommen die Angabe "gelegenheit" der Aufgabe "Führungskräfteentwicklung" ist nein
      Und die Angabe "frist" der Aufgabe "Führungskräfteentwicklung" ist <frist>
      Und für die Aufgabe "Führungskräfteentwicklung" gilt je Kommune
        | kommune   | bereitschaft |
        | Kommune 1 | nein         |
        | Kommune 2 | nein         |
      Wenn der Maßnahmenplan erstellt wird
      Dann ist die Regel "fuehrung-aufgabe-gelegenheit" nicht erfüllt
      Und stützt sich die Maßnahme 3.5 auf die Regel "fuehrung-aufgabe-im-blick"

      Beispiele:
        | was          | frist      |
        | ferne        | 02.11.2027 |
        | verstrichene | 31.10.2026 |

  Regel: Eine andere Aufgabe im Blick

    Szenario: Eine Aufgabe anderer Art spricht nicht für 3.5
      Angenommen ein Verbundraum mit 2 Kommunen
      Und der Verbundraum hat die Aufgabe "Stadtfest" der Art sonstige im Blick
      Und für die Aufgabe "Stadtfest" gilt je Kommune
        | kommune   | handlungsbedarf | bereitschaft |
        | Kommune 1 | hoch            | nein         |
        | Kommune 2 | gering          | ja           |
      Wenn der Maßnahmenplan erstellt wird
      Dann wird die Maßnahme 3.5 nicht empfohlen
