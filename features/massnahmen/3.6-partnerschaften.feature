# language: de
Funktionalität: Partnerschaften zur Horizonterweiterung eingehen (3.6)
  Andere haben die gleichen Hürden oft schon genommen; Austausch legt den Grund für mehr.

  @N100
  Szenario: Eine Kommune tauscht sich mit niemandem aus
    Angenommen ein Verbundraum mit den Kommunen
      | name         | austausch_mit_anderen |
      | Musterstadt  | nein                  |
      | Beispieldorf | ja                    |
    Wenn der Maßnahmenplan erstellt wird
    Dann stützt sich die Maßnahme 3.6 mit mittlerem Gewicht auf die Regel "partnerschaft-kein-austausch"

  Szenariogrundriss: Austausch mit anderen: <wert>
    Angenommen ein Verbundraum mit 2 Kommunen
    Und die Angabe "austausch_mit_anderen" jeder Kommune ist <wert>
    Und das Merkmal "entscheidungstraeger_nicht_gewonnen" ist ja
    Und der Verbundraum hat die Aufgabe "Neues Gesetz" der Art sonstige im Blick
    Und die Angabe "neu_per_gesetz" der Aufgabe "Neues Gesetz" ist ja
    Wenn der Maßnahmenplan erstellt wird
    Dann wird die Maßnahme 3.6 nicht empfohlen

    Beispiele:
      | wert      |
      | ja        |
      | unbekannt |

  @N011 @N100
  Szenario: Fehlt ein gemeinsames Verständnis, schafft Austausch Vertrauen
    Angenommen ein Verbundraum mit 2 Kommunen
    Und das Merkmal "gemeinsame_basis_fehlt" ist ja
    Wenn der Maßnahmenplan erstellt wird
    Dann stützt sich die Maßnahme 3.6 mit mittlerem Gewicht auf die Regel "partnerschaft-vertrauen"

  Szenariogrundriss: Ein gemeinsames Verständnis fehlt: <wert>
    Angenommen ein Verbundraum mit 2 Kommunen
    Und das Merkmal "gemeinsame_basis_fehlt" ist <wert>
    Wenn der Maßnahmenplan erstellt wird
    Dann wird die Maßnahme 3.6 nicht empfohlen

    Beispiele:
      | wert      |
      | nein      |
      | unbekannt |

  @N100 @N111
  Szenariogrundriss: Gute Beispiele überzeugen, wo <was>
    Angenommen ein Verbundraum mit 2 Kommunen
    Und das Merkmal "<merkmal>" ist ja
    Und die Angabe "austausch_mit_anderen" der Kommune "Kommune 1" ist nein
    Wenn der Maßnahmenplan erstellt wird
    Dann stützt sich die Maßnahme 3.6 mit geringem Gewicht auf die Regel "partnerschaft-skepsis"

    Beispiele:
      | was                               | merkmal                             |
      | Entscheider noch zu gewinnen sind | entscheidungstraeger_nicht_gewonnen |
      | Zusammenarbeit als Last gilt      | ikz_als_zusatzaufwand               |

  Szenariogrundriss: Kein Grund zum Überzeugen, wo <was>
    Angenommen ein Verbundraum mit 2 Kommunen
    Und das Merkmal "entscheidungstraeger_nicht_gewonnen" ist <gewinnen>
    Und das Merkmal "ikz_als_zusatzaufwand" ist <last>
    Und die Angabe "austausch_mit_anderen" der Kommune "Kommune 1" ist nein
    Wenn der Maßnahmenplan erstellt wird
    Dann ist die Regel "partnerschaft-skepsis" <stand>

    Beispiele:
      | was                                | gewinnen  | last      | stand         |
      | niemand zweifelt                   | nein      | nein      | nicht erfüllt |
      | die Entscheider schon dabei sind   | nein      | unbekannt | offen         |
      | Zusammenarbeit nicht als Last gilt | unbekannt | nein      | offen         |

  @N109
  Szenario: Für neues Recht eignet sich zuerst ein loser Austausch
    Angenommen ein Verbundraum mit 2 Kommunen
    Und die Angabe "austausch_mit_anderen" der Kommune "Kommune 1" ist nein
    Und der Verbundraum hat die Aufgabe "Umsatzsteuer" der Art sonstige im Blick
    Und die Angabe "neu_per_gesetz" der Aufgabe "Umsatzsteuer" ist ja
    Wenn der Maßnahmenplan erstellt wird
    Dann stützt sich die Maßnahme 3.6 mit geringem Gewicht auf die Regel "partnerschaft-neues-recht"

  Szenario: Eine neue Aufgabe genügt, auch wenn die andere schon lange gilt
    Angenommen ein Verbundraum mit 2 Kommunen
    Und die Angabe "austausch_mit_anderen" der Kommune "Kommune 1" ist nein
    Und der Verbundraum hat die Aufgabe "Umsatzsteuer" der Art sonstige im Blick
    Und der Verbundraum hat die Aufgabe "Sitzungsdienst" der Art sonstige im Blick
    Und die Angabe "neu_per_gesetz" der Aufgabe "Umsatzsteuer" ist ja
    Und die Angabe "neu_per_gesetz" der Aufgabe "Sitzungsdienst" ist nein
    Wenn der Maßnahmenplan erstellt wird
    Dann stützt sich die Maßnahme 3.6 auf die Regel "partnerschaft-neues-recht"

  Szenario: Ohne Aufgabe im Blick gibt es kein neues Recht zu besprechen
    Angenommen ein Verbundraum mit 2 Kommunen
    Und die Angabe "austausch_mit_anderen" der Kommune "Kommune 1" ist nein
    Und der Verbundraum hat keine Aufgabe im Blick
    Wenn der Maßnahmenplan erstellt wird
    Dann ist die Regel "partnerschaft-neues-recht" nicht erfüllt

  Szenario: Eine Aufgabe, die schon lange gilt, ist kein neues Recht
    Angenommen ein Verbundraum mit 2 Kommunen
    Und die Angabe "austausch_mit_anderen" der Kommune "Kommune 1" ist nein
    Und der Verbundraum hat die Aufgabe "Umsatzsteuer" der Art sonstige im Blick
    Und die Angabe "neu_per_gesetz" der Aufgabe "Umsatzsteuer" ist nein
    Wenn der Maßnahmenplan erstellt wird
    Dann ist die Regel "partnerschaft-neues-recht" nicht erfüllt

  @N011 @N100
  Szenario: Koordinieren, mit einer gemeinsamen Erklärung
    Angenommen ein Verbundraum mit 2 Kommunen
    Und die Angabe "austausch_mit_anderen" jeder Kommune ist nein
    Wenn der Maßnahmenplan erstellt wird
    Dann ist die Zusammenarbeit bei der Maßnahme 3.6 koordinierend
    Und hat die Maßnahme 3.6 die Rechtsform willenserklaerung
    Und ist bei der Maßnahme 3.6 das Arbeitspaket "Gemeinsame Erklärung" empfohlen

  Szenario: 3.1 hilft und kommt vorher
    Angenommen ein Verbundraum mit 2 Kommunen
    Und das Land ist "SN"
    Und die Angabe "digital_lotsen" jeder Kommune ist nein
    Und die Angabe "austausch_mit_anderen" jeder Kommune ist nein
    Wenn der Maßnahmenplan erstellt wird
    Dann folgt die Maßnahme 3.6 auf die Maßnahme 3.1
