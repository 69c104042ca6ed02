# language: de
Funktionalität: Feste Ansprechpersonen für die Zusammenarbeit benennen (3.7)
  Eine eigene Maßnahme des Beispiels für Thüringen.

  @N016
  Szenario: Fehlt die Ansprechperson in zwei Kommunen, wird die Maßnahme empfohlen
    Angenommen ein Verbundraum mit den Kommunen
      | name         | ansprechperson_ikz |
      | Musterhausen | nein               |
      | Beispielrode | nein               |
      | Neudorf      | ja                 |
    Und das Land ist "TH"
    Wenn der Maßnahmenplan erstellt wird
    Dann stützt sich die Maßnahme 3.7 auf die Regel "ansprechpersonen-fehlen"
    Und sind an der Maßnahme 3.7 die Kommunen "Beispielrode" und "Musterhausen" beteiligt

  Szenario: Fehlt sie nur in einer Kommune, reicht ein Anruf
    Angenommen ein Verbundraum mit den Kommunen
      | name         | ansprechperson_ikz |
      | Musterhausen | nein               |
      | Beispielrode | ja                 |
      | Neudorf      | ja                 |
    Und das Land ist "TH"
    Wenn der Maßnahmenplan erstellt wird
    Dann ist die Regel "ansprechpersonen-fehlen" nicht erfüllt
    Und wird die Maßnahme 3.7 nicht empfohlen

  Szenario: Weiß man es von einer Kommune noch nicht, bleibt die Regel offen
    Angenommen ein Verbundraum mit den Kommunen
      | name         | ansprechperson_ikz |
      | Musterhausen | nein               |
      | Beispielrode |                    |
    Und das Land ist "TH"
    Wenn der Maßnahmenplan erstellt wird
    Dann ist die Regel "ansprechpersonen-fehlen" offen
    Und fehlt die Angabe "ansprechperson_ikz"
