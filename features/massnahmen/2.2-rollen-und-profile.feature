# language: de
Funktionalität: Rollen einheitlich verstehen, gemeinsame Profile nutzen (2.2)
  Fehlen in mehreren Kommunen schriftliche Profile, sind sie gemeinsam nur einmal zu erarbeiten.

  @N016 @N021
  Szenario: Zwei Kommunen ohne Profile erarbeiten sie gemeinsam
    Angenommen ein Verbundraum mit den Kommunen
      | name         | rollenprofile |
      | Musterstadt  | nein          |
      | Beispieldorf | nein          |
      | Neuheim      | ja            |
    Wenn der Maßnahmenplan erstellt wird
    Dann stützt sich die Maßnahme 2.2 mit mittlerem Gewicht auf die Regel "rollen-ohne-profile"
    Und sind an der Maßnahme 2.2 die Kommunen "Musterstadt" und "Beispieldorf" beteiligt

  Szenariogrundriss: Fehlen Profile nur in einer Kommune, anderswo: <anderswo>
    Angenommen ein Verbundraum mit den Kommunen
      | name         | rollenprofile |
      | Musterstadt  | nein          |
      | Beispieldorf | <anderswo>    |
    Wenn der Maßnahmenplan erstellt wird
    Dann wird die Maßnahme 2.2 nicht empfohlen

    Beispiele:
      | anderswo  |
      | ja        |
      | unbekannt |

  @N098
  Szenario: Führungskräfte sollen lernen, aber das Profil fehlt
    Angenommen ein Verbundraum mit den Kommunen
      | name         | rollenprofile | fuehrungskraefte_qualifiziert |
      | Musterstadt  | nein          | nein                          |
      | Beispieldorf | ja            | ja                            |
    Wenn der Maßnahmenplan erstellt wird
    Dann stützt sich die Maßnahme 2.2 mit geringem Gewicht auf die Regel "rollen-fuer-fuehrung"

  Szenariogrundriss: Kein Profil für die Führung nötig: <was>
    Angenommen ein Verbundraum mit den Kommunen
      | name         | rollenprofile | fuehrungskraefte_qualifiziert |
      | Musterstadt  | <profil>      | <fuehrung>                    |
      | Beispieldorf | ja            | nein                          |
    Wenn der Maßnahmenplan erstellt wird
    Dann wird die Maßnahme 2.2 nicht empfohlen

    Beispiele:
      | was                            | profil    | fuehrung  |
      | die Führung hat schon gelernt  | nein      | ja        |
      | von der Führung nichts bekannt | nein      | unbekannt |
      | das Profil gibt es             | ja        | nein      |
      | vom Profil nichts bekannt      | unbekannt | nein      |

  Szenario: Profile und Schulung der Führung fehlen in verschiedenen Kommunen
    Angenommen ein Verbundraum mit den Kommunen
      | name         | rollenprofile | fuehrungskraefte_qualifiziert |
      | Musterstadt  | nein          | ja                            |
      | Beispieldorf | ja            | nein                          |
    Wenn der Maßnahmenplan erstellt wird
    Dann wird die Maßnahme 2.2 nicht empfohlen

  @N011
  Szenario: Nur abgestimmt, jede Kommune wendet die Profile selbst an
    Angenommen ein Verbundraum mit 2 Kommunen
    Und die Angabe "rollenprofile" jeder Kommune ist nein
    Wenn der Maßnahmenplan erstellt wird
    Dann ist die Zusammenarbeit bei der Maßnahme 2.2 koordinierend
    Und hat die Maßnahme 2.2 die Rechtsform arbeitsgruppe
    Und enthält der Maßnahmenplan einen Hinweis mit "nennt der Leitfaden nur den Titel"
