# language: de
Funktionalität: Im Beauftragtenwesen und bei Spezialaufgaben zusammenarbeiten (1.3)
  Seltene Fachleute teilen sich mehrere Kommunen, wo die Arbeit einer allein keine Stelle füllt.

  Regel: Spezialaufgaben

    Grundlage:
      Angenommen ein Verbundraum mit 2 Kommunen
      Und der Verbundraum hat die Aufgabe "Energiemanagement" der Art spezial im Blick
      Und der Verbundraum hat die Aufgabe "Partnerstadt besuchen" der Art sonstige im Blick

    @N007 @N070 @N071
    Szenariogrundriss: Allein keine Stelle, zusammen ein Stellenanteil: <erste> und <zweite>
      Angenommen für die Aufgabe "Energiemanagement" gilt je Kommune
        | kommune   | vzae     |
        | Kommune 1 | <erste>  |
        | Kommune 2 | <zweite> |
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 1.3 mit hohem Gewicht auf die Regel "spezial-umfang"
      Und hat die Maßnahme 1.3 einen Anlass mit "Gemeinsam geht es"

      Beispiele:
        | erste | zweite |
        | 0,2   | 0,3    |
        | 0,99  | 1      |
        | 0     | 0,5    |

    @N070
    Szenariogrundriss: Der Umfang spricht nicht für 1.3: <was>
      Angenommen für die Aufgabe "Energiemanagement" gilt je Kommune
        | kommune   | vzae     |
        | Kommune 1 | <erste>  |
        | Kommune 2 | <zweite> |
      Wenn der Maßnahmenplan erstellt wird
      Dann wird die Maßnahme 1.3 nicht empfohlen

      Beispiele:
        | was                                    | erste     | zweite    |
        | zusammen weniger als eine halbe Stelle | 0,2       | 0,29      |
        | beide füllen eine ganze Stelle         | 1         | 1         |
        | der Umfang der zweiten ist unbekannt   | 0,4       | unbekannt |
        | der Umfang beider ist unbekannt        | unbekannt | unbekannt |

    @N071
    Szenario: Was sicher zusammenkommt, genügt auch mit einer Lücke in den Angaben
      Angenommen für die Aufgabe "Energiemanagement" gilt je Kommune
        | kommune   | vzae      |
        | Kommune 1 | 0,5       |
        | Kommune 2 | unbekannt |
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 1.3 auf die Regel "spezial-umfang"

    @N007 @N070 @N071
    Szenario: Es fehlt das seltene Fachwissen, und zusammen reicht die Arbeit
      Angenommen für die Aufgabe "Energiemanagement" gilt je Kommune
        | kommune   | fachwissen   | vzae |
        | Kommune 1 | unzureichend | 0,2  |
        | Kommune 2 | ausreichend  | 0,3  |
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 1.3 mit hohem Gewicht auf die Regel "spezial-fachwissen"
      Und hat die Maßnahme 1.3 einen Anlass mit "nötig, damit"

    Szenariogrundriss: Fehlendes Fachwissen genügt nicht: <was>
      Angenommen für die Aufgabe "Energiemanagement" gilt je Kommune
        | kommune   | fachwissen  | vzae     |
        | Kommune 1 | <wissen>    | <erste>  |
        | Kommune 2 | ausreichend | <zweite> |
      Wenn der Maßnahmenplan erstellt wird
      Dann wird die Maßnahme 1.3 nicht empfohlen

      Beispiele:
        | was                         | wissen       | erste | zweite    |
        | zusammen zu wenig Arbeit    | unzureichend | 0,2   | 0,29      |
        | der Umfang ist unbekannt    | unzureichend | 0,2   | unbekannt |
        | nur knapp, beide mit Stelle | knapp        | 1     | 1         |
        | unbekannt, beide mit Stelle | unbekannt    | 1     | 1         |

    @N019 @N071
    Szenariogrundriss: Eine volle Stelle hilft den anderen: <was>
      Angenommen für die Aufgabe "Energiemanagement" gilt je Kommune
        | kommune   | vzae     | fachwissen  |
        | Kommune 1 | 1        | ausreichend |
        | Kommune 2 | <zweite> | <wissen>    |
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 1.3 mit mittlerem Gewicht auf die Regel "spezial-volle-stelle"
      Und hat die Maßnahme 1.3 einen Anlass mit "Gemeinsam geht es"

      Beispiele:
        | was                              | zweite | wissen       |
        | die andere hat nur einen Anteil  | 0,99   | ausreichend  |
        | der anderen fehlt das Fachwissen | 1      | unzureichend |

    Szenario: Zwei volle Stellen mit Fachwissen brauchen einander nicht
      Angenommen für die Aufgabe "Energiemanagement" gilt je Kommune
        | kommune   | vzae | fachwissen  |
        | Kommune 1 | 1    | ausreichend |
        | Kommune 2 | 1    | ausreichend |
      Wenn der Maßnahmenplan erstellt wird
      Dann wird die Maßnahme 1.3 nicht empfohlen

    @N019
    Szenariogrundriss: Eine Kommune hilft, eine braucht Hilfe: <was>
      Angenommen für die Aufgabe "Energiemanagement" gilt je Kommune
        | kommune   | bereitschaft | fachwissen  | handlungsbedarf |
        | Kommune 1 | nein         | <wissen>    | <bedarf>        |
        | Kommune 2 | ja           | ausreichend | gering          |
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 1.3 mit mittlerem Gewicht auf die Regel "spezial-traeger"
      Und kann die Kommune "Kommune 2" Kapazität für die Maßnahme 1.3 stellen
      Und hat die Maßnahme 1.1 den Modus kurzpruefung

      Beispiele:
        | was              | wissen       | bedarf |
        | Fachwissen fehlt | unzureichend | gering |
        | es drängt        | ausreichend  | hoch   |

    Szenariogrundriss: Helfen allein genügt nicht: <was>
      Angenommen für die Aufgabe "Energiemanagement" gilt je Kommune
        | kommune   | bereitschaft | fachwissen  | handlungsbedarf |
        | Kommune 1 | nein         | <wissen>    | <bedarf>        |
        | Kommune 2 | <bereit>     | ausreichend | gering          |
      Wenn der Maßnahmenplan erstellt wird
      Dann wird die Maßnahme 1.3 nicht empfohlen

      Beispiele:
        | was                                | bereit    | wissen      | bedarf    |
        | niemand braucht Hilfe              | ja        | ausreichend | gering    |
        | Wissen knapp, Bedarf mittel        | ja        | knapp       | mittel    |
        | ob jemand Hilfe braucht, ist offen | ja        | unbekannt   | unbekannt |
        | niemand ist bereit                 | nein      | ausreichend | hoch      |
        | ob jemand bereit ist, ist offen    | unbekannt | ausreichend | hoch      |

    @N061 @N064
    Szenariogrundriss: Stärke hier, Bedarf <bedarf> dort
      Angenommen für die Aufgabe "Energiemanagement" gilt je Kommune
        | kommune   | spezialisierung | handlungsbedarf |
        | Kommune 1 | hoch            | gering          |
        | Kommune 2 | gering          | <bedarf>        |
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 1.3 mit mittlerem Gewicht auf die Regel "spezial-ergaenzung"
      Und hat die Maßnahme 1.3 einen Anlass mit "Gemeinsam geht es"
      Und kann die Kommune "Kommune 1" Kapazität für die Maßnahme 1.3 stellen

      Beispiele:
        | bedarf |
        | mittel |
        | hoch   |

    Szenariogrundriss: Nichts ergänzt sich: <was>
      Angenommen für die Aufgabe "Energiemanagement" gilt je Kommune
        | kommune   | spezialisierung | handlungsbedarf |
        | Kommune 1 | <koennen>       | gering          |
        | Kommune 2 | gering          | <bedarf>        |
      Wenn der Maßnahmenplan erstellt wird
      Dann wird die Maßnahme 1.3 nicht empfohlen

      Beispiele:
        | was                              | koennen   | bedarf    |
        | nirgends besteht Bedarf          | hoch      | gering    |
        | ob Bedarf besteht, ist unbekannt | hoch      | unbekannt |
        | niemand ist besonders stark      | mittel    | hoch      |
        | wer stark ist, ist unbekannt     | unbekannt | hoch      |

    Szenariogrundriss: Was nur eine Kommune hat, teilt sie mit niemandem: <was>
      Angenommen für die Aufgabe "Energiemanagement" gilt je Kommune
        | kommune   | vzae   | fachwissen   | handlungsbedarf | spezialisierung | bereitschaft |
        | Kommune 1 | <vzae> | unzureichend | hoch            | hoch            | ja           |
      Wenn der Maßnahmenplan erstellt wird
      Dann wird die Maßnahme 1.3 nicht empfohlen

      Beispiele:
        | was               | vzae |
        | mit halber Stelle | 0,5  |
        | mit voller Stelle | 1    |

    @N106
    Szenario: Eine Gelegenheit zählt, auch wenn erst eine Kommune die Aufgabe hat
      Angenommen für die Aufgabe "Energiemanagement" gilt je Kommune
        | kommune   |
        | Kommune 1 |
      Und die Angabe "gelegenheit" der Aufgabe "Energiemanagement" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 1.3 mit mittlerem Gewicht auf die Regel "spezial-gelegenheit"

    @N035
    Szenario: Was ein Gesetz neu überträgt, lässt sich gleich gemeinsam aufbauen
      Angenommen die Angabe "neu_per_gesetz" der Aufgabe "Energiemanagement" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 1.3 mit mittlerem Gewicht auf die Regel "spezial-neu-per-gesetz"

    Szenariogrundriss: Ohne Gelegenheit und neues Gesetz kein Anlauf: <angabe> <wert>
      Angenommen die Angabe "<angabe>" der Aufgabe "Energiemanagement" ist <wert>
      Wenn der Maßnahmenplan erstellt wird
      Dann wird die Maßnahme 1.3 nicht empfohlen

      Beispiele:
        | angabe         | wert      |
        | gelegenheit    | nein      |
        | gelegenheit    | unbekannt |
        | neu_per_gesetz | nein      |
        | neu_per_gesetz | unbekannt |

    @N106
    Szenariogrundriss: Eine nahe Frist drängt: <frist>
      Angenommen der Stichtag ist der 01.11.2026
      Und die Angabe "frist" der Aufgabe "Energiemanagement" ist <frist>
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 1.3 mit mittlerem Gewicht auf die Regel "spezial-frist"

      Beispiele:
        | frist      |
        | 01.11.2026 |
        | 01.11.2027 |

    Szenariogrundriss: Keine nahe Frist: <was>
      Angenommen der Stichtag ist der 01.11.2026
      Und die Angabe "frist" der Aufgabe "Energiemanagement" ist <frist>
      Wenn der Maßnahmenplan erstellt wird
      Dann wird die Maßnahme 1.3 nicht empfohlen

      Beispiele:
        | was                      | frist      |
        | gestern abgelaufen       | 31.10.2026 |
        | zwölf Monate und ein Tag | 02.11.2027 |
        | unbekannt                | unbekannt  |

    Szenario: Eine Frist, die nur eine Kommune trifft
      Angenommen der Stichtag ist der 01.11.2026
      Und die Angabe "frist" der Aufgabe "Energiemanagement" ist 01.05.2027
      Und für die Aufgabe "Energiemanagement" gilt je Kommune
        | kommune   |
        | Kommune 1 |
      Wenn der Maßnahmenplan erstellt wird
      Dann wird die Maßnahme 1.3 nicht empfohlen

    @N019
    Szenario: Stellt niemand die Fachkraft an, wartet die Zusammenarbeit
      Angenommen für die Aufgabe "Energiemanagement" gilt je Kommune
        | kommune   | vzae | bereitschaft |
        | Kommune 1 | 0,3  | nein         |
        | Kommune 2 | 0,3  | nein         |
      Wenn der Maßnahmenplan erstellt wird
      Dann steht die Maßnahme 1.3 in Phase 4
      Und stützt sich die Maßnahme 1.3 auf die Regel "spezial-niemand-bereit"

    @N019
    Szenariogrundriss: Solange jemand zusagen kann, wird nichts zurückgestellt: <zweite>
      Angenommen für die Aufgabe "Energiemanagement" gilt je Kommune
        | kommune   | vzae | bereitschaft |
        | Kommune 1 | 0,3  | nein         |
        | Kommune 2 | 0,3  | <zweite>     |
      Wenn der Maßnahmenplan erstellt wird
      Dann steht die Maßnahme 1.3 in Phase <phase>

      Beispiele:
        | zweite    | phase |
        | unbekannt | 2     |
        | ja        | 1     |

    @N019
    Szenario: Eine Zusage für eine andere Aufgabe hilft nicht
      Angenommen der Verbundraum hat die Aufgabe "Stadtfest" der Art sonstige im Blick
      Und für die Aufgabe "Stadtfest" gilt je Kommune
        | kommune   | bereitschaft |
        | Kommune 1 | ja           |
        | Kommune 2 | ja           |
      Und für die Aufgabe "Energiemanagement" gilt je Kommune
        | kommune   | vzae | bereitschaft |
        | Kommune 1 | 0,3  | nein         |
        | Kommune 2 | 0,3  | nein         |
      Wenn der Maßnahmenplan erstellt wird
      Dann steht die Maßnahme 1.3 in Phase 4

    @N073
    Szenario: Beauftragte von außen brauchen keine Kommune, die vorhält
      Angenommen der Verbundraum hat die Aufgabe "Datenschutz" der Art beauftragte im Blick
      Und für die Aufgabe "Energiemanagement" gilt je Kommune
        | kommune   | vzae | bereitschaft |
        | Kommune 1 | 0,3  | nein         |
        | Kommune 2 | 0,3  | nein         |
      Wenn der Maßnahmenplan erstellt wird
      Dann steht die Maßnahme 1.3 in Phase 2

    @N072
    Szenario: Verschiedene Programme stehen der Fachkraft nicht im Weg
      Angenommen die Angabe "software.facility_management" der Kommune "Kommune 1" ist "Produkt A"
      Und die Angabe "software.facility_management" der Kommune "Kommune 2" ist "Produkt B"
      Und die Angabe "gelegenheit" der Aufgabe "Energiemanagement" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann steht die Maßnahme 1.3 in Phase 1
      Und ist die Regel "spezial-software" erfüllt
      Und enthält der Maßnahmenplan einen Hinweis mit "stehen einer gemeinsamen Fachkraft nicht im Weg"

    Szenariogrundriss: Ohne verschiedene Programme kein Hinweis dazu: <was>
      Angenommen die Angabe "software.facility_management" der Kommune "Kommune 1" ist "Produkt A"
      Und die Angabe "software.facility_management" der Kommune "Kommune 2" ist <produkt>
      Wenn der Maßnahmenplan erstellt wird
      Dann enthält der Maßnahmenplan keinen Hinweis mit "stehen einer gemeinsamen Fachkraft nicht im Weg"

      Beispiele:
        | was                      | produkt     |
        | beide nutzen das gleiche | "Produkt A" |
        | eines ist unbekannt      | unbekannt   |

    Szenario: Ohne gemeinsame Spezialaufgabe kein Hinweis zu Programmen
      Angenommen das Merkmal "softwarelandschaft_abweichend" ist ja
      Und für die Aufgabe "Energiemanagement" gilt je Kommune
        | kommune   |
        | Kommune 1 |
      Wenn der Maßnahmenplan erstellt wird
      Dann enthält der Maßnahmenplan keinen Hinweis mit "stehen einer gemeinsamen Fachkraft nicht im Weg"

    @N014
    Szenario: Vorher werden die Aufgaben verglichen
      Angenommen für die Aufgabe "Energiemanagement" gilt je Kommune
        | kommune   | vzae |
        | Kommune 1 | 0,3  |
        | Kommune 2 | 0,3  |
      Wenn der Maßnahmenplan erstellt wird
      Dann folgt die Maßnahme 1.3 auf die Maßnahme 1.1
      Und stützt sich die Maßnahme 1.1 auf die Regel "voraussetzung"
      Und steht die Maßnahme 1.3 in Phase 2

    @N012
    Szenario: Auf Dauer gemeinsam, mit Zweckvereinbarung oder Vertrag
      Angenommen die Angabe "gelegenheit" der Aufgabe "Energiemanagement" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann ist die Zusammenarbeit bei der Maßnahme 1.3 ausfuehrend
      Und hat die Maßnahme 1.3 die Rechtsform zweckvereinbarung
      Und ist bei der Maßnahme 1.3 das Arbeitspaket "Dienstleistungsvertrag" empfohlen
      Und ist "Weiteres je nach Aufgabe" zu klären
      Und hat die Maßnahme 1.3 einen Anlass mit "steht noch nicht fest"

    @N072
    Szenario: Programme anzugleichen ist keine Bedingung
      Angenommen die Angabe "gelegenheit" der Aufgabe "Energiemanagement" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann wird die Maßnahme 4.2 nicht empfohlen
      Und steht die Maßnahme 1.3 in Phase 1

  Regel: Im größeren Verbund

    @N071
    Szenariogrundriss: Vier kleine Anteile von je <anteil> Stellen: <ergebnis>
      Angenommen ein Verbundraum mit 4 Kommunen
      Und der Verbundraum hat die Aufgabe "Energiemanagement" der Art spezial im Blick
      Und für die Aufgabe "Energiemanagement" gilt je Kommune
        | kommune   | vzae     |
        | Kommune 1 | <anteil> |
        | Kommune 2 | <anteil> |
        | Kommune 3 | <anteil> |
        | Kommune 4 | <anteil> |
      Wenn der Maßnahmenplan erstellt wird
      Dann wird die Maßnahme 1.3 <ergebnis>

      Beispiele:
        | anteil | ergebnis        |
        | 0,125  | empfohlen       |
        | 0,12   | nicht empfohlen |

  Regel: Beauftragte

    Grundlage:
      Angenommen ein Verbundraum mit 2 Kommunen
      Und der Verbundraum hat die Aufgabe "Datenschutz" der Art beauftragte im Blick
      Und der Verbundraum hat die Aufgabe "Partnerstadt besuchen" der Art sonstige im Blick

    @N034 @N073
    Szenario: Beauftragte kann man gemeinsam bestellen oder ausschreiben
      Angenommen für die Aufgabe "Datenschutz" gilt je Kommune
        | kommune   |
        | Kommune 1 |
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 1.3 mit mittlerem Gewicht auf die Regel "beauftragte-gemeinsam"
      Und beruft sich die Maßnahme 1.3 auf die Aussage N073

    @N073
    Szenario: Der Umfang spielt bei Beauftragten keine Rolle
      Angenommen für die Aufgabe "Datenschutz" gilt je Kommune
        | kommune   | vzae | vertretung |
        | Kommune 1 | 0,05 | nein       |
        | Kommune 2 | 0,05 | ja         |
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 1.3 mit hohem Gewicht auf die Regel "beauftragte-bedarf"

    @N007 @N073
    Szenariogrundriss: Beauftragte sind nötig: <was>
      Angenommen für die Aufgabe "Datenschutz" gilt je Kommune
        | kommune   | <angabe>   |
        | Kommune 1 | <wert>     |
        | Kommune 2 | <anderswo> |
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 1.3 auf die Regel "beauftragte-bedarf"
      Und hat die Maßnahme 1.3 einen Anlass mit "nötig, damit"

      Beispiele:
        | was                           | angabe           | wert         | anderswo    |
        | Fachwissen fehlt              | fachwissen       | unzureichend | ausreichend |
        | niemand vertritt              | vertretung       | nein         | ja          |
        | das Recht ist nicht gesichert | rechtssicherheit | nein         | ja          |
        | es drängt                     | handlungsbedarf  | hoch         | gering      |
        | bald geht jemand              | abgang_absehbar  | ja           | nein        |

    Szenariogrundriss: Kein Bedarf an Beauftragten: <was>
      Angenommen für die Aufgabe "Datenschutz" gilt je Kommune
        | kommune   | <angabe>   |
        | Kommune 1 | <wert>     |
        | Kommune 2 | <anderswo> |
      Wenn der Maßnahmenplan erstellt wird
      Dann hat die Maßnahme 1.3 einen Anlass mit "steht noch nicht fest"

      Beispiele:
        | was                          | angabe           | wert      | anderswo    |
        | das Fachwissen ist nur knapp | fachwissen       | knapp     | ausreichend |
        | das Fachwissen ist unbekannt | fachwissen       | unbekannt | ausreichend |
        | es gibt eine Vertretung      | vertretung       | ja        | ja          |
        | Vertretung unbekannt         | vertretung       | unbekannt | ja          |
        | das Recht ist gesichert      | rechtssicherheit | ja        | ja          |
        | Recht unbekannt              | rechtssicherheit | unbekannt | ja          |
        | es drängt kaum               | handlungsbedarf  | mittel    | gering      |
        | Bedarf unbekannt             | handlungsbedarf  | unbekannt | gering      |
        | niemand geht                 | abgang_absehbar  | nein      | nein        |
        | Abgang unbekannt             | abgang_absehbar  | unbekannt | nein        |

    Szenariogrundriss: Der Zeitpunkt ist günstig: <was>
      Angenommen der Stichtag ist der 01.11.2026
      Und die Angabe "<angabe>" der Aufgabe "Datenschutz" ist <wert>
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 1.3 mit mittlerem Gewicht auf die Regel "beauftragte-gelegenheit"

      @N106
      Beispiele:
        | was              | angabe      | wert       |
        | eine Gelegenheit | gelegenheit | ja         |
        | die Frist ist da | frist       | 01.11.2026 |
        | die Frist naht   | frist       | 01.11.2027 |

      @N035
      Beispiele:
        | was              | angabe         | wert |
        | ein neues Gesetz | neu_per_gesetz | ja   |

    @N019
    Szenario: Eine Kommune übernimmt die Beauftragten
      Angenommen für die Aufgabe "Datenschutz" gilt je Kommune
        | kommune   | bereitschaft |
        | Kommune 1 | ja           |
        | Kommune 2 | nein         |
      Wenn der Maßnahmenplan erstellt wird
      Dann stützt sich die Maßnahme 1.3 auf die Regel "beauftragte-gelegenheit"
      Und kann die Kommune "Kommune 1" Kapazität für die Maßnahme 1.3 stellen

    Szenario: Niemand übernimmt die Beauftragten, und doch wartet nichts
      Angenommen für die Aufgabe "Datenschutz" gilt je Kommune
        | kommune   | bereitschaft |
        | Kommune 1 | nein         |
        | Kommune 2 | nein         |
      Wenn der Maßnahmenplan erstellt wird
      Dann steht die Maßnahme 1.3 in Phase 2

    Szenariogrundriss: Kein neues Gesetz, eine <was> Frist, niemand bietet sich an
      Angenommen der Stichtag ist der 01.11.2026
      Und die Angabe "gelegenheit" der Aufgabe "Datenschutz" ist nein
      Und die Angabe "neu_per_gesetz" der Aufgabe "Datenschutz" ist nein
      Und die Angabe "frist" der Aufgabe "Datenschutz" ist <frist>
      Und für die Aufgabe "Datenschutz" gilt je Kommune
        | kommune   | bereitschaft |
        | Kommune 1 | nein         |
        | Kommune 2 | nein         |
      Wenn der Maßnahmenplan erstellt wird
      Dann ist die Regel "beauftragte-gelegenheit" nicht erfüllt

      Beispiele:
        | was          | frist      |
        | ferne        | 02.11.2027 |
        | verstrichene | 31.10.2026 |
