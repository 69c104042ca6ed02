# language: de
Funktionalität: Ablauforganisation einheitlich steuern (2.1)
  Abläufe aufzuzeichnen lohnt sich, wo Wissen nur in den Köpfen steckt oder jeder anders arbeitet.

  Regel: Was für 2.1 spricht

    @N074 @N075
    Szenario: Steckt das Wissen in den Köpfen, hilft Prozessmanagement
      Angenommen ein Verbundraum mit den Kommunen
        | name         | prozessdokumentation |
        | Musterstadt  | in_koepfen           |
        | Beispieldorf |                      |
        | Neuheim      |                      |
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 2.1 mit mittlerem Gewicht auf die Regel "prozesse-in-koepfen"
      Und hat die Maßnahme 2.1 einen Anlass mit "nötig, damit"

    Szenariogrundriss: Sind die Abläufe <stand>, spricht das nicht für 2.1
      Angenommen ein Verbundraum mit 2 Kommunen
      Und die Angabe "prozessdokumentation" jeder Kommune ist <stand>
      Wenn der Maßnahmenplan erstellt wird
      Dann wird die Maßnahme 2.1 nicht empfohlen

      Beispiele:
        | stand       |
        | in_texten   |
        | grafisch    |
        | im_werkzeug |
        | unbekannt   |

    @N039 @N040 @N074
    Szenario: Wird an Abläufen mehrfach gearbeitet, nützt eine Arbeit allen
      Angenommen ein Verbundraum mit 2 Kommunen
      Und das Merkmal "doppelarbeit_an_prozessen" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 2.1 mit mittlerem Gewicht auf die Regel "prozesse-doppelarbeit"
      Und hat die Maßnahme 2.1 einen Anlass mit "Gemeinsam geht es"

    Szenariogrundriss: Keine Doppelarbeit: <wert>
      Angenommen ein Verbundraum mit 2 Kommunen
      Und das Merkmal "doppelarbeit_an_prozessen" ist <wert>
      Wenn der Maßnahmenplan erstellt wird
      Dann wird die Maßnahme 2.1 nicht empfohlen

      Beispiele:
        | wert      |
        | nein      |
        | unbekannt |

    @N040 @N074 @N076
    Szenario: Arbeiten die Verwaltungen verschieden, müssen die Abläufe erst zueinander passen
      Angenommen ein Verbundraum mit 2 Kommunen
      Und das Merkmal "prozesse_heterogen" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 2.1 mit geringem Gewicht auf die Regel "prozesse-uneinheitlich"
      Und hat die Maßnahme 2.1 einen Anlass mit "Gemeinsam geht es"

    Szenariogrundriss: Verschieden zu arbeiten ist nicht belegt: <wert>
      Angenommen ein Verbundraum mit 2 Kommunen
      Und das Merkmal "prozesse_heterogen" ist <wert>
      Wenn der Maßnahmenplan erstellt wird
      Dann wird die Maßnahme 2.1 nicht empfohlen

      Beispiele:
        | wert      |
        | nein      |
        | unbekannt |

    Szenario: Verschiedene Beschreibungen in einer von vier Verwaltungen zeigen den Unterschied
      Angenommen ein Verbundraum mit 4 Kommunen
      Und die Angabe "prozessdokumentation" jeder Kommune ist in_texten
      Und die Angabe "prozessdokumentation" der Kommune "Kommune 4" ist grafisch
      Wenn der Maßnahmenplan erstellt wird
      Dann beträgt die Kennzahl "prozessdokumentation_vielfalt" 0,5
      Und stützt sich die Maßnahme 2.1 auf die Regel "prozesse-uneinheitlich"

    Szenario: Verschiedene Beschreibungen in einer von fünf Verwaltungen genügen nicht
      Angenommen ein Verbundraum mit 5 Kommunen
      Und die Angabe "prozessdokumentation" jeder Kommune ist grafisch
      Und die Angabe "prozessdokumentation" der Kommune "Kommune 5" ist im_werkzeug
      Wenn der Maßnahmenplan erstellt wird
      Dann beträgt die Kennzahl "prozessdokumentation_vielfalt" 0,4
      Und ist die Regel "prozesse-werkzeug-vorhanden" erfüllt
      Und wird die Maßnahme 2.1 nicht empfohlen

    @N074 @N076
    Szenario: Dieselbe Aufgabe wird verschieden erledigt
      Angenommen ein Verbundraum mit 2 Kommunen
      Und der Verbundraum hat die Aufgabe "Sitzungsdienst" der Art sonstige im Blick
      Und die Angabe "ablaeufe_gleich" der Aufgabe "Sitzungsdienst" ist nein
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 2.1 mit geringem Gewicht auf die Regel "prozesse-gleiche-aufgabe-verschieden"

    Szenariogrundriss: Dieselbe Aufgabe, gleicher Ablauf: <wert>
      Angenommen ein Verbundraum mit 2 Kommunen
      Und der Verbundraum hat die Aufgabe "Sitzungsdienst" der Art sonstige im Blick
      Und die Angabe "ablaeufe_gleich" der Aufgabe "Sitzungsdienst" ist <wert>
      Wenn der Maßnahmenplan erstellt wird
      Dann wird die Maßnahme 2.1 nicht empfohlen

      Beispiele:
        | wert      |
        | ja        |
        | unbekannt |

    Szenario: Was nur eine Kommune hat, erledigt sie nicht anders als andere
      Angenommen ein Verbundraum mit 2 Kommunen
      Und der Verbundraum hat die Aufgabe "Sitzungsdienst" der Art sonstige im Blick
      Und die Angabe "ablaeufe_gleich" der Aufgabe "Sitzungsdienst" ist nein
      Und für die Aufgabe "Sitzungsdienst" gilt je Kommune
        | kommune   |
        | Kommune 1 |
      Und das Merkmal "prozesse_heterogen" ist nein
      Wenn der Maßnahmenplan erstellt wird
      Dann wird die Maßnahme 2.1 nicht empfohlen

    @N080
    Szenariogrundriss: Häufige Arbeit geht vor: <erste> und <zweite> Fälle
      Angenommen ein Verbundraum mit 2 Kommunen
      Und der Verbundraum hat die Aufgabe "Sitzungsdienst" der Art sonstige im Blick
      Und die Angabe "ablaeufe_gleich" der Aufgabe "Sitzungsdienst" ist nein
      Und für die Aufgabe "Sitzungsdienst" gilt je Kommune
        | kommune   | fallzahl |
        | Kommune 1 | <erste>  |
        | Kommune 2 | <zweite> |
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 2.1 mit geringem Gewicht auf die Regel "prozesse-haeufig"

      Beispiele:
        | erste | zweite    |
        | 300   | 200       |
        | 500   | unbekannt |

    @N074 @N080
    Szenario: Eine häufige Aufgabe genügt, auch wenn eine andere überall gleich läuft
      Angenommen ein Verbundraum mit 2 Kommunen
      Und der Verbundraum hat die Aufgabe "Sitzungsdienst" der Art sonstige im Blick
      Und der Verbundraum hat die Aufgabe "Kasse" der Art sonstige im Blick
      Und die Angabe "ablaeufe_gleich" der Aufgabe "Sitzungsdienst" ist nein
      Und die Angabe "ablaeufe_gleich" der Aufgabe "Kasse" ist ja
      Und für die Aufgabe "Sitzungsdienst" gilt je Kommune
        | kommune   | fallzahl |
        | Kommune 1 | 300      |
        | Kommune 2 | 200      |
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 2.1 auf die Regel "prozesse-gleiche-aufgabe-verschieden"
      Und stützt sich die Maßnahme 2.1 auf die Regel "prozesse-haeufig"

    # Wer sagt, dass die Verschiedenheit im Ganzen nicht stört, spart bei einer Aufgabe trotzdem.
    @N074
    Szenario: Auch was im Ganzen nicht stört, geht gemeinsam besser
      Angenommen ein Verbundraum mit 2 Kommunen
      Und das Merkmal "prozesse_heterogen" ist nein
      Und der Verbundraum hat die Aufgabe "Sitzungsdienst" der Art sonstige im Blick
      Und die Angabe "ablaeufe_gleich" der Aufgabe "Sitzungsdienst" ist nein
      Wenn der Maßnahmenplan erstellt wird
      Dann ist die Regel "prozesse-uneinheitlich" nicht erfüllt
      Und hat die Maßnahme 2.1 einen Anlass mit "Gemeinsam geht es"

    @N080
    Szenario: Auch bei nur einer Kommune zahlt sich ein besserer Ablauf häufiger Arbeit aus
      Angenommen ein Verbundraum mit 2 Kommunen
      Und das Merkmal "prozesse_heterogen" ist nein
      Und der Verbundraum hat die Aufgabe "Sitzungsdienst" der Art sonstige im Blick
      Und die Angabe "ablaeufe_gleich" der Aufgabe "Sitzungsdienst" ist nein
      Und für die Aufgabe "Sitzungsdienst" gilt je Kommune
        | kommune   | fallzahl |
        | Kommune 1 | 500      |
      Wenn der Maßnahmenplan erstellt wird
      Dann ist die Regel "prozesse-gleiche-aufgabe-verschieden" nicht erfüllt
      Und hat die Maßnahme 2.1 einen Anlass mit "Gemeinsam geht es"

    Szenariogrundriss: Häufige Arbeit mit gleichem Ablauf braucht 2.1 nicht: <gleich>
      Angenommen ein Verbundraum mit 2 Kommunen
      Und der Verbundraum hat die Aufgabe "Sitzungsdienst" der Art sonstige im Blick
      Und die Angabe "ablaeufe_gleich" der Aufgabe "Sitzungsdienst" ist <gleich>
      Und für die Aufgabe "Sitzungsdienst" gilt je Kommune
        | kommune   | fallzahl |
        | Kommune 1 | 900      |
        | Kommune 2 | 900      |
      Wenn der Maßnahmenplan erstellt wird
      Dann wird die Maßnahme 2.1 nicht empfohlen

      Beispiele:
        | gleich    |
        | ja        |
        | unbekannt |

    Szenario: Verschieden erledigt, aber selten
      Angenommen ein Verbundraum mit 2 Kommunen
      Und der Verbundraum hat die Aufgabe "Standesamt" der Art linie im Blick
      Und die Angabe "ablaeufe_gleich" der Aufgabe "Standesamt" ist nein
      Und für die Aufgabe "Standesamt" gilt je Kommune
        | kommune   | fallzahl |
        | Kommune 1 | 100      |
        | Kommune 2 | 399      |
      Wenn der Maßnahmenplan erstellt wird
      Dann ist die Regel "prozesse-haeufig" nicht erfüllt

    @N075
    Szenario: Vor dem Ruhestand müssen die Abläufe aufs Papier
      Angenommen ein Verbundraum mit den Kommunen
        | name         | prozessdokumentation | altersabgaenge |
        | Musterstadt  | in_koepfen           | 1              |
        | Beispieldorf | in_texten            | 0              |
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 2.1 mit geringem Gewicht auf die Regel "prozesse-vor-dem-ruhestand"

    Szenario: Geht niemand, eilt es mit dem Aufschreiben weniger
      Angenommen ein Verbundraum mit den Kommunen
        | name         | prozessdokumentation | altersabgaenge |
        | Musterstadt  | in_koepfen           | 0              |
        | Beispieldorf | in_texten            | 2              |
      Wenn der Maßnahmenplan erstellt wird
      Dann ist die Regel "prozesse-vor-dem-ruhestand" nicht erfüllt
      Und wird die Maßnahme 2.1 empfohlen

    Szenario: Gehen Beschäftigte, deren Abläufe beschrieben sind, genügt das
      Angenommen ein Verbundraum mit den Kommunen
        | name         | prozessdokumentation | altersabgaenge |
        | Musterstadt  | in_texten            | 4              |
        | Beispieldorf | in_texten            | 4              |
      Wenn der Maßnahmenplan erstellt wird
      Dann wird die Maßnahme 2.1 nicht empfohlen

    @N113
    Szenariogrundriss: Anzeichen für Szenario 2 und noch keine Ablaufbilder: <stand>
      Angenommen ein Verbundraum mit 2 Kommunen
      Und das Merkmal "wille_ohne_umsetzung" ist nein
      Und das Merkmal "arbeitsmenge_nicht_bewaeltigbar" ist ja
      Und die Angabe "prozessdokumentation" der Kommune "Kommune 1" ist <stand>
      Wenn der Maßnahmenplan erstellt wird
      Dann ist das Ausgangsszenario S2 nur angezeigt
      Und stützt sich die Maßnahme 2.1 mit geringem Gewicht auf die Regel "prozesse-anzeichen-szenario-2"

      Beispiele:
        | stand      |
        | in_texten  |
        | in_koepfen |

    Szenariogrundriss: Anzeichen und Ablaufbilder: <was>
      Angenommen ein Verbundraum mit 2 Kommunen
      Und das Merkmal "wille_ohne_umsetzung" ist nein
      Und das Merkmal "arbeitsmenge_nicht_bewaeltigbar" ist <menge>
      Und die Angabe "prozessdokumentation" jeder Kommune ist <stand>
      Wenn der Maßnahmenplan erstellt wird
      Dann wird die Maßnahme 2.1 nicht empfohlen

      Beispiele:
        | was                                 | menge     | stand     |
        | die Abläufe sind gezeichnet         | ja        | grafisch  |
        | von den Abläufen ist nichts bekannt | ja        | unbekannt |
        | es gibt keine Anzeichen             | nein      | in_texten |
        | ob es Anzeichen gibt, ist offen     | unbekannt | in_texten |

    Szenario: Ohne jedes Anzeichen für Szenario 2 zählt nur, dass Abläufe nirgends stehen
      Angenommen ein Verbundraum mit 2 Kommunen
      Und das Merkmal "wille_ohne_umsetzung" ist nein
      Und das Merkmal "arbeitsmenge_nicht_bewaeltigbar" ist nein
      Und das Merkmal "prozesse_heterogen" ist nein
      Und das Merkmal "digitalisierungsgrade_unterschiedlich" ist nein
      Und das Merkmal "softwarelandschaft_abweichend" ist nein
      Und die Angabe "prozessdokumentation" der Kommune "Kommune 1" ist in_koepfen
      Wenn der Maßnahmenplan erstellt wird
      Dann ist die Regel "prozesse-anzeichen-szenario-2" nicht erfüllt
      Und wird die Maßnahme 2.1 empfohlen

    @N124
    Szenario: Wenig Geld macht bessere Abläufe dringlicher
      Angenommen ein Verbundraum mit 2 Kommunen
      Und das Merkmal "prozesse_heterogen" ist ja
      Und das Merkmal "finanzmittel_fehlen" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 2.1 mit geringem Gewicht auf die Regel "prozesse-wenig-geld"
      Und beruft sich die Maßnahme 2.1 auf die Aussage N124

    Szenariogrundriss: Uneinheitliche Abläufe genügen, ob Geld fehlt oder nicht: <geld>
      Angenommen ein Verbundraum mit 2 Kommunen
      Und das Merkmal "prozesse_heterogen" ist ja
      Und das Merkmal "finanzmittel_fehlen" ist <geld>
      Wenn der Maßnahmenplan erstellt wird
      Dann wird die Maßnahme 2.1 empfohlen
      Und ist die Regel "prozesse-wenig-geld" <lage>

      Beispiele:
        | geld      | lage          |
        | nein      | nicht erfüllt |
        | unbekannt | offen         |

    Szenario: Wenig Geld allein spricht nicht für 2.1
      Angenommen ein Verbundraum mit 2 Kommunen
      Und das Merkmal "prozesse_heterogen" ist nein
      Und das Merkmal "finanzmittel_fehlen" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann wird die Maßnahme 2.1 nicht empfohlen

  Regel: Abläufe als Aufgabe des Verbundraums

    @N080
    Szenariogrundriss: Abläufe als Aufgabe mit Bedarf: <was>
      Angenommen ein Verbundraum mit 2 Kommunen
      Und der Verbundraum hat die Aufgabe "Prozessmanagement" der Art prozess im Blick
      Und für die Aufgabe "Prozessmanagement" gilt je Kommune
        | kommune   | <angabe>   |
        | Kommune 1 | <wert>     |
        | Kommune 2 | <anderswo> |
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 2.1 mit hohem Gewicht auf die Regel "prozesse-aufgabe-bedarf"
      Und hat die Maßnahme 2.1 einen Anlass mit "nötig, damit"

      Beispiele:
        | was              | angabe          | wert         | anderswo    |
        | es drängt        | handlungsbedarf | hoch         | gering      |
        | Wissen fehlt     | fachwissen      | unzureichend | ausreichend |
        | bald geht jemand | abgang_absehbar | ja           | nein        |

    @N106
    Szenariogrundriss: Guter Zeitpunkt für Abläufe: <was>
      Angenommen ein Verbundraum mit 2 Kommunen
      Und der Stichtag ist der 01.11.2026
      Und der Verbundraum hat die Aufgabe "Prozessmanagement" der Art prozess im Blick
      Und die Angabe "<angabe>" der Aufgabe "Prozessmanagement" ist <wert>
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 2.1 mit mittlerem Gewicht auf die Regel "prozesse-aufgabe-gelegenheit"

      Beispiele:
        | was              | angabe      | wert       |
        | eine Gelegenheit | gelegenheit | ja         |
        | die Frist ist da | frist       | 01.11.2026 |
        | die Frist naht   | frist       | 01.11.2027 |

    Szenario: Eine Kommune geht bei den Abläufen voran
      Angenommen ein Verbundraum mit 2 Kommunen
      Und der Verbundraum hat die Aufgabe "Prozessmanagement" der Art prozess im Blick
      Und für die Aufgabe "Prozessmanagement" gilt je Kommune
        | kommune   | bereitschaft |
        | Kommune 1 | nein         |
        | Kommune 2 | ja           |
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 2.1 auf die Regel "prozesse-aufgabe-gelegenheit"

    Szenario: Kein Druck, genug Wissen: alle bleiben
      Angenommen ein Verbundraum mit 2 Kommunen
      Und der Stichtag ist der 01.11.2026
      Und der Verbundraum hat die Aufgabe "Prozessmanagement" der Art prozess im Blick
      Und für die Aufgabe "Prozessmanagement" gilt je Kommune
        | kommune   | handlungsbedarf | fachwissen  | abgang_absehbar |
        | Kommune 1 | mittel          | ausreichend | nein            |
        | Kommune 2 | gering          | knapp       | nein            |
      Wenn der Maßnahmenplan erstellt wird
      Dann ist die Regel "prozesse-aufgabe-bedarf" nicht erfüllt
      Und stützt sich die Maßnahme 2.1 mit geringem Gewicht auf die Regel "prozesse-aufgabe-im-blick"

    Szenariogrundriss: Keine Gelegenheit, eine <was> Frist, und niemand geht voran
      Angenommen ein Verbundraum mit 2 Kommunen
      Und der Stichtag ist der 01.11.2026
      Und der Verbundraum hat die Aufgabe "Prozessmanagement" der Art prozess im Blick
      Und die Angabe "gelegenheit" der Aufgabe "Prozessmanagement" ist nein
      Und die Angabe "frist" der Aufgabe "Prozessmanagement" ist <frist>
      Und für die Aufgabe "Prozessmanagement" gilt je Kommune
        | kommune   | bereitschaft |
        | Kommune 1 | nein         |
        | Kommune 2 | nein         |
      Wenn der Maßnahmenplan erstellt wird
      Dann ist die Regel "prozesse-aufgabe-gelegenheit" nicht erfüllt
      Und stützt sich die Maßnahme 2.1 auf die Regel "prozesse-aufgabe-im-blick"

      Beispiele:
        | was          | frist      |
        | ferne        | 02.11.2027 |
        | verstrichene | 31.10.2026 |

    Szenario: Wer Abläufe im Blick hat, bekommt 2.1 vorgeschlagen
      Angenommen ein Verbundraum mit 2 Kommunen
      Und der Verbundraum hat die Aufgabe "Prozessmanagement" im Blick
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 2.1 auf die Regel "prozesse-aufgabe-im-blick"
      Und dient die Maßnahme 2.1 der Aufgabe "Prozessmanagement"

    Szenario: Abläufe neben einer anderen Aufgabe im Blick
      Angenommen ein Verbundraum mit 2 Kommunen
      Und der Verbundraum hat die Aufgabe "Prozessmanagement" der Art prozess im Blick
      Und der Verbundraum hat die Aufgabe "Stadtfest" der Art sonstige im Blick
      Und die Angabe "gelegenheit" der Aufgabe "Prozessmanagement" ist ja
      Und für die Aufgabe "Prozessmanagement" gilt je Kommune
        | kommune   | abgang_absehbar |
        | Kommune 1 | ja              |
        | Kommune 2 | nein            |
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 2.1 auf die Regel "prozesse-aufgabe-bedarf"
      Und stützt sich die Maßnahme 2.1 auf die Regel "prozesse-aufgabe-gelegenheit"
      Und stützt sich die Maßnahme 2.1 auf die Regel "prozesse-aufgabe-im-blick"

    Szenario: Eine andere Aufgabe im Blick spricht nicht für 2.1
      Angenommen ein Verbundraum mit 2 Kommunen
      Und der Verbundraum hat die Aufgabe "Standesamt" im Blick
      Wenn der Maßnahmenplan erstellt wird
      Dann wird die Maßnahme 2.1 nicht empfohlen

  Regel: Wahlfreie Arbeitspakete und ein Rat

    @N041 @N077
    Szenario: In Sachsen kostet die Plattform nichts, also kann sie gleich kommen
      Angenommen ein Verbundraum mit 2 Kommunen
      Und das Land ist "SN"
      Und das Merkmal "doppelarbeit_an_prozessen" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann ist bei der Maßnahme 2.1 das Arbeitspaket "Software für das Prozessmanagement" empfohlen
      Und ist die Regel "prozesse-plattform-sachsen" erfüllt

    @N041
    Szenariogrundriss: Die Plattform bleibt wahlfrei: <was>
      Angenommen ein Verbundraum mit 2 Kommunen
      Und das Land ist "<land>"
      Und die Angabe "prozessdokumentation" der Kommune "Kommune 1" ist <stand>
      Und das Merkmal "doppelarbeit_an_prozessen" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann ist bei der Maßnahme 2.1 das Arbeitspaket "Software für das Prozessmanagement" nicht empfohlen

      Beispiele:
        | was                                          | land | stand     |
        | ein anderes Land, Ablaufbilder ohne Programm | TH   | grafisch  |
        | das Land ist unbekannt                       |      | unbekannt |

    @N039 @N078
    Szenario: Hat eine Kommune schon ein Programm, können sich die anderen anschließen
      Angenommen ein Verbundraum mit 2 Kommunen
      Und das Land ist "TH"
      Und die Angabe "prozessdokumentation" der Kommune "Kommune 1" ist im_werkzeug
      Und das Merkmal "doppelarbeit_an_prozessen" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann ist bei der Maßnahme 2.1 das Arbeitspaket "Software für das Prozessmanagement" empfohlen

    @N078 @N079
    Szenariogrundriss: Eine gemeinsame Stelle, wenn Kenntnisse fehlen: <wert>
      Angenommen ein Verbundraum mit 2 Kommunen
      Und das Merkmal "kompetenzen_fehlen" ist <wert>
      Und das Merkmal "doppelarbeit_an_prozessen" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann ist bei der Maßnahme 2.1 das Arbeitspaket "Stelle oder Stellenanteil" <ergebnis>
      Und ist die Regel "prozesse-stelle" <lage>

      Beispiele:
        | wert      | ergebnis        | lage          |
        | ja        | empfohlen       | erfüllt       |
        | nein      | nicht empfohlen | nicht erfüllt |
        | unbekannt | nicht empfohlen | offen         |

    @N081
    Szenario: Wer Programme scheut, fängt klein an
      Angenommen ein Verbundraum mit 2 Kommunen
      Und das Merkmal "fachsoftware_zu_schwierig" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann enthält der Maßnahmenplan einen Hinweis mit "drei bis fünf Abläufe"
      Und ist die Regel "prozesse-klein-anfangen" erfüllt

    Szenariogrundriss: Kein Rat zum kleinen Anfang: <wert>
      Angenommen ein Verbundraum mit 2 Kommunen
      Und das Merkmal "fachsoftware_zu_schwierig" ist <wert>
      Wenn der Maßnahmenplan erstellt wird
      Dann enthält der Maßnahmenplan keinen Hinweis mit "drei bis fünf Abläufe"

      Beispiele:
        | wert      |
        | nein      |
        | unbekannt |

  Regel: Was dazugehört und was vorher kommt

    @N081
    Szenario: Den Anfang machen drei bis fünf Prozesse
      Angenommen ein Verbundraum mit 2 Kommunen
      Und das Merkmal "doppelarbeit_an_prozessen" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann ist bei der Maßnahme 2.1 das Arbeitspaket "3 bis 5 vorrangige Prozesse" empfohlen
      Und ist bei der Maßnahme 2.1 das Arbeitspaket "Häufigkeit, Personalaufwand, akutem Bedarf" empfohlen

    Szenario: Abstimmung und gemeinsame Plattform zugleich
      Angenommen ein Verbundraum mit 2 Kommunen
      Und das Merkmal "doppelarbeit_an_prozessen" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann ist die Zusammenarbeit bei der Maßnahme 2.1 mischform
      Und hat die Maßnahme 2.1 die Rechtsform arbeitsgruppe

    Szenario: 1.1, 3.1 und 3.5 helfen und kommen vorher, wenn sie im Plan sind
      Angenommen ein Verbundraum mit 2 Kommunen
      Und das Land ist "SN"
      Und die Angabe "digital_lotsen" jeder Kommune ist nein
      Und die Angabe "fuehrungskraefte_qualifiziert" jeder Kommune ist nein
      Und das Merkmal "schwerpunkte_fehlen" ist ja
      Und das Merkmal "doppelarbeit_an_prozessen" ist ja
      Und das Merkmal "entscheidungstraeger_nicht_gewonnen" ist nein
      Wenn der Maßnahmenplan erstellt wird
      Dann folgt die Maßnahme 2.1 auf die Maßnahmen 1.1, 3.1 und 3.5

    Szenario: Was nur hilft, wird nicht erzwungen
      Angenommen ein Verbundraum mit 2 Kommunen
      Und die Angabe "prozessdokumentation" jeder Kommune ist in_koepfen
      Wenn der Maßnahmenplan erstellt wird
      Dann werden die Maßnahmen 1.1, 3.1 und 3.5 nicht empfohlen
      Und wird die Maßnahme 2.1 empfohlen
