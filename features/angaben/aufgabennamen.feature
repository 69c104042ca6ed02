# language: de
Funktionalität: Aufgaben werden am Namen erkannt

  Grundlage:
    Angenommen ein Verbundraum mit 3 Kommunen

  Szenariogrundriss: Der Name führt zur passenden Maßnahme
    Angenommen der Verbundraum hat die Aufgabe "<aufgabe>" im Blick
    Und die Angabe "gelegenheit" der Aufgabe "<aufgabe>" ist ja
    Wenn der Maßnahmenplan erstellt wird
    Dann dient die Maßnahme <nr> der Aufgabe "<aufgabe>"
    Und enthält der Maßnahmenplan einen Hinweis mit "„<aufgabe>“ ist im Aufgabenverzeichnis"

    Beispiele: Querschnitt, Spezialaufgaben, Beauftragte, laufende Aufgaben, Raum
      | aufgabe                | nr  |
      | Vergabestelle          | 1.2 |
      | Lohnbuchhaltung        | 1.2 |
      | Vollstreckung          | 1.2 |
      | Archiv                 | 1.2 |
      | Energiemanagement      | 1.3 |
      | Kommunale Wärmeplanung | 1.3 |
      | Datenschutz            | 1.3 |
      | Informationssicherheit | 1.3 |
      | Standesamt             | 1.4 |
      | Gemeindevollzugsdienst | 1.4 |
      | Bauhof                 | 1.4 |
      | Feuerwehr              | 1.4 |
      | Gewerbegebiet          | 1.5 |
      | Flächenmanagement      | 1.5 |

    Beispiele: Verwaltung, Menschen, Technik, Einkauf
      | aufgabe              | nr  |
      | Prozessmanagement    | 2.1 |
      | Wissensmanagement    | 2.4 |
      | Projektmanagement    | 2.5 |
      | Personalgewinnung    | 3.2 |
      | Ausbildungsverbund   | 3.3 |
      | Fortbildung          | 3.4 |
      | Führungskräfte       | 3.5 |
      | Fuhrpark             | 4.1 |
      | Dokumentenmanagement | 4.2 |
      | IT-Arbeitsplätze     | 4.3 |
      | Büromaterial         | 4.4 |

  Szenariogrundriss: Schreibweisen und Zusätze stören nicht
    Angenommen der Verbundraum hat die Aufgabe "<aufgabe>" im Blick
    Wenn der Maßnahmenplan erstellt wird
    Dann dient die Maßnahme <nr> der Aufgabe "<aufgabe>"

    Beispiele:
      | aufgabe                             | nr  |
      | vergabestelle                       | 1.2 |
      | Gemeinsame Vergabestelle            | 1.2 |
      | Zentrale Vergabestelle              | 1.2 |
      | Interkommunale Vergabestelle        | 1.2 |
      | Submissionsstelle                   | 1.2 |
      | Gemeinsamer Datenschutzbeauftragter | 1.3 |
      | Datenschutzbeauftragte              | 1.3 |
      | BfIS                                | 1.3 |
      | Standesamtsbezirk                   | 1.4 |
      | GVD                                 | 1.4 |
      | Gemeinsame Bauverwaltung            | 1.4 |

    Beispiele: Wer geht, wird oft mit seiner Stelle genannt
      | aufgabe            | nr  |
      | Hauptamtsleitung   | 1.2 |
      | Hauptamtsleiter    | 1.2 |
      | Hauptamtsleiterin  | 1.2 |
      | Kämmereileitung    | 1.2 |
      | Kassenverwalterin  | 1.2 |
      | Personalamtsleiter | 1.2 |
      | Bauamtsleitung     | 1.4 |
      | Bauhofleiterin     | 1.4 |
      | Ordnungsamtsleiter | 1.4 |
      | Standesamtsleitung | 1.4 |

  Beispiel: Eine angegebene Art geht dem Verzeichnis vor
    Angenommen der Verbundraum hat die Aufgabe "Standesamt" der Art querschnitt im Blick
    Wenn der Maßnahmenplan erstellt wird
    Dann dient die Maßnahme 1.2 der Aufgabe "Standesamt"
    Und wird die Maßnahme 1.4 nicht empfohlen
    Und enthält der Maßnahmenplan keinen Hinweis mit "im Aufgabenverzeichnis so eingeordnet"

  Beispiel: Ein unbekannter Name führt zu einer Frage, nicht zu einer Maßnahme
    Angenommen der Verbundraum hat die Aufgabe "Vereinsfestkalender" im Blick
    Und als Kooperationsform besteht zweckverband
    Wenn der Maßnahmenplan erstellt wird
    Dann wird keine Maßnahme empfohlen
    Und fehlt die Angabe "art"
    Und fehlt die Angabe "Zu welcher Art gehört die Aufgabe?"
    Und enthält der Maßnahmenplan einen Hinweis mit "kennt „Vereinsfestkalender“ nicht"

  Beispiel: Zur Art „sonstige“ gehört keine Maßnahme
    Angenommen der Verbundraum hat die Aufgabe "Dorfkino" der Art sonstige im Blick
    Und die Angabe "gelegenheit" der Aufgabe "Dorfkino" ist ja
    Und als Kooperationsform besteht zweckverband
    Wenn der Maßnahmenplan erstellt wird
    Dann wird keine Maßnahme empfohlen
    Und enthält der Maßnahmenplan keinen Hinweis mit "kennt „Dorfkino“ nicht"
