# language: de
Funktionalität: Ideen werden nach Nutzen, Kosten und Aufwand ausgewählt

  Regel: Höchstens zwei kurzfristige Vorhaben, wenn zuerst Zutrauen wachsen muss

    @N114 @N126
    Beispiel: Die besten zwei werden ausgewählt, die dritte wartet
      Angenommen ein Verbundraum mit 3 Kommunen
      Und das Merkmal "wille_ohne_umsetzung" ist ja
      Und es liegen Ideen vor
        | name                   | nutzen | kosten | aufwand | umsetzbarkeit   |
        | Gemeinsame Schulung    | hoch   | keine  | gering  | kurzfristig     |
        | Geräte ausleihen       | hoch   | gering | gering  | kurzfristig     |
        | Büromaterial einkaufen | mittel | gering | gering  | kurzfristig     |
        | Gemeinsamer Neubau     | hoch   | keine  | gering  | langfristig     |
        | Gemeinsamer Messestand | gering | hoch   | hoch    | kurzfristig     |
      Wenn der Fahrplan erstellt wird
      Dann ist die Idee "Gemeinsame Schulung" ausgewählt
      Und ist die Idee "Geräte ausleihen" ausgewählt
      Und ist die Idee "Büromaterial einkaufen" zu vertiefen
      Und ist die Idee "Gemeinsamer Neubau" zu vertiefen
      Und ist die Idee "Gemeinsamer Messestand" verworfen

    Beispiel: Was noch nicht bewertet ist, wird zurückgestellt und nicht verworfen
      Angenommen ein Verbundraum mit 3 Kommunen
      Und es liegen Ideen vor
        | name                | nutzen |
        | Gemeinsame Schulung |        |
      Wenn der Fahrplan erstellt wird
      Dann ist die Idee "Gemeinsame Schulung" zurückgestellt

  Regel: Nur was genug verspricht, wird vertieft

    @N129 @N126
    Szenariogrundriss: Die Hälfte der Punkte genügt
      Angenommen ein Verbundraum mit 3 Kommunen
      Und es liegen Ideen vor
        | name         | nutzen   | kosten | aufwand | umsetzbarkeit |
        | Eine Schulung | <nutzen> | gering | mittel  | langfristig   |
      Wenn der Fahrplan erstellt wird
      Dann ist die Idee "Eine Schulung" <stand>

      Beispiele:
        | nutzen | stand        |
        | hoch   | zu vertiefen |
        | mittel | zu vertiefen |
        | gering | verworfen    |

  Regel: Der Plan und der Fahrplan wählen dieselben Vorhaben

    Beispiel: Zwei Vorhaben im Plan sind die zwei im Fahrplan
      Angenommen ein Verbundraum mit 3 Kommunen
      Und das Merkmal "wille_ohne_umsetzung" ist ja
      Und es liegen Ideen vor
        | name                   | nutzen | kosten | aufwand | umsetzbarkeit |
        | Gemeinsame Schulung    | hoch   | hoch   | mittel  | kurzfristig   |
        | Geräte ausleihen       | mittel | keine  | gering  | kurzfristig   |
        | Büromaterial einkaufen | hoch   | keine  | gering  | kurzfristig   |
      Wenn der Fahrplan erstellt wird
      Dann ist die Idee "Büromaterial einkaufen" ausgewählt
      Und ist die Idee "Geräte ausleihen" ausgewählt
      Und ist die Idee "Gemeinsame Schulung" zu vertiefen
