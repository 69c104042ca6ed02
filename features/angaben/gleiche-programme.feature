# language: de
Funktionalität: Verschiedene Schreibweisen desselben Programms

  Beispiel: Als gleich erklärte Schreibweisen zählen als ein Programm
    Angenommen die Eingabe
      """
      name: Verbundraum
      gleiche_software:
        - [Meldeplus, Melde+ Version 5]
      kommunen:
        - name: Adorf
          software: {einwohnerwesen: Meldeplus}
        - name: Bedorf
          software: {einwohnerwesen: Melde+ Version 5}
      """
    Wenn der Maßnahmenplan erstellt wird
    Dann beträgt die Kennzahl "softwarevielfalt" 0
    Und ist das Merkmal "softwarelandschaft_abweichend" nein

  Beispiel: Ohne diese Erklärung sind es zwei
    Angenommen die Eingabe
      """
      name: Verbundraum
      kommunen:
        - name: Adorf
          software: {einwohnerwesen: Meldeplus}
        - name: Bedorf
          software: {einwohnerwesen: Melde+ Version 5}
      """
    Wenn der Maßnahmenplan erstellt wird
    Dann beträgt die Kennzahl "softwarevielfalt" 1
    Und ist das Merkmal "softwarelandschaft_abweichend" ja

  Beispiel: Gruppen mit einem gemeinsamen Namen gehören zusammen
    Angenommen die Eingabe
      """
      name: Verbundraum
      gleiche_software:
        - [Alpha, Beta]
        - [Gamma, Beta]
      kommunen:
        - name: Adorf
          software: {dms: Alpha}
        - name: Bedorf
          software: {dms: Beta}
        - name: Cedorf
          software: {dms: Gamma}
      """
    Wenn der Maßnahmenplan erstellt wird
    Dann beträgt die Kennzahl "softwarevielfalt" 0

  Beispiel: Groß und klein geschrieben ist dasselbe Programm
    Angenommen ein Verbundraum mit den Kommunen
      | name   | software.dms |
      | Adorf  | Aktenwerk    |
      | Bedorf | AKTENWERK    |
    Wenn der Maßnahmenplan erstellt wird
    Dann beträgt die Kennzahl "softwarevielfalt" 0
