# language: de
Funktionalität: Was die Kommunen sagen, wird zur Aussage des Verbundraums

  Grundlage:
    Angenommen ein Verbundraum mit 5 Kommunen

  # Setzung: Es genügt die Hälfte derer, die etwas sagen.
  Szenariogrundriss: Ja gilt, wenn mindestens die Hälfte derer, die etwas sagen, ja sagt
    Angenommen das Merkmal "ziele_unklar" der Kommune "Kommune 1" ist ja
    Und das Merkmal "ziele_unklar" der Kommune "Kommune 2" ist <zweite>
    Und das Merkmal "ziele_unklar" der Kommune "Kommune 3" ist <dritte>
    Und das Merkmal "ziele_unklar" der Kommune "Kommune 4" ist <vierte>
    Wenn der Maßnahmenplan erstellt wird
    Dann ist das Merkmal "ziele_unklar" <wert>
    Und ist der Wert des Merkmals "ziele_unklar" angegeben

    Beispiele:
      | zweite    | dritte    | vierte    | wert |
      | unbekannt | unbekannt | unbekannt | ja   |
      | nein      | unbekannt | unbekannt | ja   |
      | nein      | nein      | unbekannt | nein |
      | ja        | nein      | nein      | ja   |
      | nein      | nein      | nein      | nein |

  Beispiel: Sagt niemand etwas, ist das Merkmal unbekannt
    Angenommen das Merkmal "ziele_unklar" der Kommune "Kommune 1" ist unbekannt
    Wenn der Maßnahmenplan erstellt wird
    Dann ist das Merkmal "ziele_unklar" unbekannt

  Beispiel: Die Aussage des Verbundraums geht vor
    Angenommen das Merkmal "ziele_unklar" ist nein
    Und das Merkmal "ziele_unklar" der Kommune "Kommune 1" ist ja
    Und das Merkmal "ziele_unklar" der Kommune "Kommune 2" ist ja
    Wenn der Maßnahmenplan erstellt wird
    Dann ist das Merkmal "ziele_unklar" nein

  Beispiel: Sagt der Verbundraum „unbekannt“, zählen die Kommunen
    Angenommen das Merkmal "ziele_unklar" ist unbekannt
    Und das Merkmal "ziele_unklar" der Kommune "Kommune 1" ist ja
    Wenn der Maßnahmenplan erstellt wird
    Dann ist das Merkmal "ziele_unklar" ja

  Beispiel: Eine Aussage der Kommunen geht dem Bestand vor
    Angenommen die Angabe "ressourcen.finanzen" jeder Kommune ist unzureichend
    Und das Merkmal "finanzmittel_fehlen" der Kommune "Kommune 1" ist nein
    Wenn der Maßnahmenplan erstellt wird
    Dann ist das Merkmal "finanzmittel_fehlen" nein
    Und ist der Wert des Merkmals "finanzmittel_fehlen" angegeben
    Und enthält der Maßnahmenplan einen Hinweis mit "folgt das Gegenteil"

  Beispiel: Nach einem Merkmal des Bestands wird nicht jede Kommune einzeln gefragt
    Angenommen das Merkmal "prozesse_heterogen" der Kommune "Kommune 1" ist ja
    Wenn die Angaben geprüft werden
    Dann wird die Eingabe mit der Kennung merkmal-falscher-ort abgelehnt
