# language: de
Funktionalität: Was schon feststeht, auch wenn noch Angaben fehlen

  Regel: Sicher ist nur, was keine weitere Angabe mehr ändern kann

    Beispiel: Solange offen ist, was schon umgesetzt wurde, ist keine Maßnahme sicher
      Angenommen ein Verbundraum mit 3 Kommunen
      Und das Merkmal "schwerpunkte_fehlen" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann werden die Maßnahmen 0 und 1.1 empfohlen
      Und ist die Maßnahme 1.1 möglich

    Beispiel: Eine direkte Aussage der Kommunen macht ihre Maßnahme sicher
      Angenommen ein Verbundraum mit 3 Kommunen
      Und keine Maßnahme ist umgesetzt
      Und das Merkmal "schwerpunkte_fehlen" ist ja
      Wenn der Maßnahmenplan erstellt wird
      Dann ist die Maßnahme 1.1 sicher

    Szenariogrundriss: Was umgesetzt ist, kommt nicht wieder; was läuft, bleibt
      Angenommen ein Verbundraum mit 3 Kommunen
      Und die Maßnahme <läuft> ist begonnen
      Und die Maßnahme <fertig> ist umgesetzt
      Wenn der Maßnahmenplan erstellt wird
      Dann ist die Maßnahme <läuft> sicher
      Und ist die Maßnahme <fertig> ausgeschlossen

      Beispiele:
        | läuft | fertig |
        | 3.6   | 2.4    |
        | 2.4   | 3.6    |

  Regel: Was eine Mehrheit sagt, steht erst fest, wenn die anderen sie nicht mehr überstimmen

    Szenariogrundriss: Zwei von drei Kommunen genügen, eine allein nicht
      Angenommen ein Verbundraum mit den Kommunen
        | Name    |
        | Adorf   |
        | Bedorf  |
        | Cehdorf |
      Und keine Maßnahme ist begonnen
      Und keine Maßnahme ist umgesetzt
      Und der Verbundraum hat keine Aufgabe im Blick
      Und das Merkmal "schwerpunkte_fehlen" der Kommune "Adorf" ist ja
      Und das Merkmal "schwerpunkte_fehlen" der Kommune "Bedorf" ist <zweite>
      Und das Merkmal "entscheidungstraeger_nicht_gewonnen" ist nein
      Wenn der Maßnahmenplan erstellt wird
      Dann ist die Maßnahme 1.1 <aussicht>

      Beispiele:
        | zweite    | aussicht |
        | ja        | sicher   |
        | unbekannt | möglich  |
        | nein      | möglich  |

  Regel: Ausgeschlossen ist, was keine weitere Angabe mehr in den Plan bringt

    Beispiel: Ohne gemeinsame Aufgabe gibt es keine zentrale Einheit
      Angenommen ein Verbundraum mit 3 Kommunen
      Und keine Maßnahme ist begonnen
      Und der Verbundraum hat keine Aufgabe im Blick
      Wenn der Maßnahmenplan erstellt wird
      Dann sind die Maßnahmen 1.2, 1.3 und 1.4 ausgeschlossen

    Beispiel: Solange niemand die Aufgaben genannt hat, ist sie möglich
      Angenommen ein Verbundraum mit 3 Kommunen
      Und keine Maßnahme ist begonnen
      Wenn der Maßnahmenplan erstellt wird
      Dann sind die Maßnahmen 1.2, 1.3 und 1.4 möglich
