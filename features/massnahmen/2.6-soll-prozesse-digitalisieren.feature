# language: de
Funktionalität: Leistungen nach einheitlichen künftigen Abläufen digitalisieren (2.6)
  Software kommt erst, wenn feststeht, wie künftig gearbeitet werden soll.

  @N026 @N076
  Szenario: Zwei Kommunen wollen dieselbe Leistung digital anbieten
    Angenommen ein Verbundraum mit 2 Kommunen
    Und der Verbundraum hat die Aufgabe "Sitzungsdienst" der Art sonstige im Blick
    Und die Angabe "digital_geplant" der Aufgabe "Sitzungsdienst" ist ja
    Wenn der Maßnahmenplan erstellt wird
    Dann stützt sich die Maßnahme 2.6 mit mittlerem Gewicht auf die Regel "digital-geplant"
    Und hat die Maßnahme 2.6 einen Anlass mit "Gemeinsam geht es"

  Szenario: Eine Leistung genügt, auch wenn eine andere auf Papier bleibt
    Angenommen ein Verbundraum mit 2 Kommunen
    Und der Verbundraum hat die Aufgabe "Sitzungsdienst" der Art sonstige im Blick
    Und der Verbundraum hat die Aufgabe "Kasse" der Art sonstige im Blick
    Und die Angabe "digital_geplant" der Aufgabe "Sitzungsdienst" ist ja
    Und die Angabe "ablaeufe_gleich" der Aufgabe "Sitzungsdienst" ist nein
    Und die Angabe "digital_geplant" der Aufgabe "Kasse" ist nein
    Wenn der Maßnahmenplan erstellt wird
    Dann stützt sich die Maßnahme 2.6 auf die Regel "digital-geplant"
    Und stützt sich die Maßnahme 2.6 auf die Regel "digital-verschiedene-ablaeufe"

  Szenariogrundriss: Die Leistung soll digital werden: <wert>
    Angenommen ein Verbundraum mit 2 Kommunen
    Und der Verbundraum hat die Aufgabe "Sitzungsdienst" der Art sonstige im Blick
    Und die Angabe "digital_geplant" der Aufgabe "Sitzungsdienst" ist <wert>
    Und die Angabe "ablaeufe_gleich" der Aufgabe "Sitzungsdienst" ist nein
    Wenn der Maßnahmenplan erstellt wird
    Dann wird die Maßnahme 2.6 nicht empfohlen

    Beispiele:
      | wert      |
      | nein      |
      | unbekannt |

  Szenario: Eine Kommune digitalisiert für sich allein
    Angenommen ein Verbundraum mit 2 Kommunen
    Und der Verbundraum hat die Aufgabe "Sitzungsdienst" der Art sonstige im Blick
    Und die Angabe "digital_geplant" der Aufgabe "Sitzungsdienst" ist ja
    Und die Angabe "ablaeufe_gleich" der Aufgabe "Sitzungsdienst" ist nein
    Und für die Aufgabe "Sitzungsdienst" gilt je Kommune
      | kommune   |
      | Kommune 1 |
    Wenn der Maßnahmenplan erstellt wird
    Dann wird die Maßnahme 2.6 nicht empfohlen

  @N026 @N076
  Szenario: Läuft die Leistung überall anders, braucht es zuerst einen gemeinsamen Ablauf
    Angenommen ein Verbundraum mit 2 Kommunen
    Und der Verbundraum hat die Aufgabe "Sitzungsdienst" der Art sonstige im Blick
    Und die Angabe "digital_geplant" der Aufgabe "Sitzungsdienst" ist ja
    Und die Angabe "ablaeufe_gleich" der Aufgabe "Sitzungsdienst" ist nein
    Wenn der Maßnahmenplan erstellt wird
    Dann stützt sich die Maßnahme 2.6 mit mittlerem Gewicht auf die Regel "digital-verschiedene-ablaeufe"

  @N026
  Szenario: Läuft die Leistung überall gleich, kann sie ohne Umweg digital werden
    Angenommen ein Verbundraum mit 2 Kommunen
    Und der Verbundraum hat die Aufgabe "Sitzungsdienst" der Art sonstige im Blick
    Und die Angabe "digital_geplant" der Aufgabe "Sitzungsdienst" ist ja
    Und die Angabe "ablaeufe_gleich" der Aufgabe "Sitzungsdienst" ist ja
    Wenn der Maßnahmenplan erstellt wird
    Dann ist die Regel "digital-verschiedene-ablaeufe" nicht erfüllt
    Und wird die Maßnahme 2.6 empfohlen

  @N026
  Szenario: Die Abläufe stehen, die Akten sind noch auf Papier
    Angenommen ein Verbundraum mit den Kommunen
      | name         | digitalisierungsgrad |
      | Musterstadt  | 2                    |
      | Beispieldorf | 2                    |
      | Neuheim      | 3                    |
    Und die Maßnahme 2.1 ist umgesetzt
    Wenn der Maßnahmenplan erstellt wird
    Dann stützt sich die Maßnahme 2.6 mit mittlerem Gewicht auf die Regel "digital-nach-prozessen"
    Und hat die Maßnahme 2.6 einen Anlass mit "Gemeinsam geht es"

  Szenariogrundriss: Nur eine Kommune arbeitet noch auf Papier, die andere hat Stufe <stufe>
    Angenommen ein Verbundraum mit den Kommunen
      | name         | digitalisierungsgrad |
      | Musterstadt  | 2                    |
      | Beispieldorf | <stufe>              |
    Und die Maßnahme 2.1 ist umgesetzt
    Wenn der Maßnahmenplan erstellt wird
    Dann wird die Maßnahme 2.6 nicht empfohlen

    Beispiele:
      | stufe     |
      | 2,1       |
      | unbekannt |

  Szenario: Ohne fertige Abläufe ist es für 2.6 zu früh
    Angenommen ein Verbundraum mit 2 Kommunen
    Und die Angabe "digitalisierungsgrad" jeder Kommune ist 1
    Und die Maßnahme 2.1 ist begonnen
    Wenn der Maßnahmenplan erstellt wird
    Dann wird die Maßnahme 2.6 nicht empfohlen

  @N013
  Szenario: Abgestimmte Abläufe, gemeinsam beschaffte Software
    Angenommen ein Verbundraum mit 2 Kommunen
    Und der Verbundraum hat die Aufgabe "Sitzungsdienst" der Art sonstige im Blick
    Und die Angabe "digital_geplant" der Aufgabe "Sitzungsdienst" ist ja
    Wenn der Maßnahmenplan erstellt wird
    Dann ist die Zusammenarbeit bei der Maßnahme 2.6 mischform
    Und hat die Maßnahme 2.6 die Rechtsform arbeitsgruppe
    Und enthält der Maßnahmenplan einen Hinweis mit "nennt der Leitfaden nur den Titel"
