# language: de
Funktionalität: Welche Kommunen gemeinsam eine Stelle oder ein Gerät füllen

  Regel: Kleine Anteile ergeben zusammen eine halbe oder eine volle Stelle

    @N070 @N071
    Beispiel: Die kleinste Gruppe steht vorn, die Anteile sind gerecht
      Angenommen ein Verbundraum mit 4 Kommunen
      Und der Verbundraum hat die Aufgabe "Energiemanagement" im Blick
      Und für die Aufgabe "Energiemanagement" gilt je Kommune
        | kommune   | vzae |
        | Kommune 1 | 0,3  |
        | Kommune 2 | 0,2  |
        | Kommune 3 | 0,1  |
        | Kommune 4 | 0,1  |
      Wenn der Fahrplan erstellt wird
      Dann füllen die Kommunen "Kommune 1" und "Kommune 2" bei der Aufgabe "Energiemanagement" gemeinsam "eine halbe Stelle"
      Und trägt die Kommune "Kommune 1" in der kleinsten Gruppe 60 Prozent der Aufgabe "Energiemanagement"
      Und trägt die Kommune "Kommune 2" in der kleinsten Gruppe 40 Prozent der Aufgabe "Energiemanagement"

    @N071
    Szenariogrundriss: Die Grenze zählt genau
      Angenommen ein Verbundraum mit 2 Kommunen
      Und der Verbundraum hat die Aufgabe "Datenschutz" im Blick
      Und für die Aufgabe "Datenschutz" gilt je Kommune
        | kommune   | vzae   |
        | Kommune 1 | <eins> |
        | Kommune 2 | <zwei> |
      Wenn der Fahrplan erstellt wird
      Dann füllen die Kommunen "Kommune 1" und "Kommune 2" bei der Aufgabe "Datenschutz" gemeinsam "<was>"

      Beispiele:
        | eins | zwei | was              |
        | 0,25 | 0,25 | eine halbe Stelle |
        | 0,49 | 0,48 | eine halbe Stelle |
        | 0,5  | 0,5  | eine volle Stelle |

    Beispiel: Fünf Vorschläge genügen, auch wenn es mehr gäbe
      Angenommen ein Verbundraum mit 4 Kommunen
      Und der Verbundraum hat die Aufgabe "Datenschutz" im Blick
      Und für die Aufgabe "Datenschutz" gilt je Kommune
        | kommune   | vzae |
        | Kommune 1 | 0,3  |
        | Kommune 2 | 0,3  |
        | Kommune 3 | 0,3  |
        | Kommune 4 | 0,3  |
      Wenn der Fahrplan erstellt wird
      Dann nennt der Fahrplan für die Aufgabe "Datenschutz" 5 Gruppen für "eine halbe Stelle"

    Beispiel: Zu wenig ist zu wenig
      Angenommen ein Verbundraum mit 2 Kommunen
      Und der Verbundraum hat die Aufgabe "Datenschutz" im Blick
      Und für die Aufgabe "Datenschutz" gilt je Kommune
        | kommune   | vzae |
        | Kommune 1 | 0,25 |
        | Kommune 2 | 0,24 |
      Wenn der Fahrplan erstellt wird
      Dann füllt keine Gruppe die Aufgabe "Datenschutz"

    Beispiel: Laufende Aufgaben werden so nicht gebündelt
      Angenommen ein Verbundraum mit 2 Kommunen
      Und der Verbundraum hat die Aufgabe "Standesamt" im Blick
      Und für die Aufgabe "Standesamt" gilt je Kommune
        | kommune   | vzae |
        | Kommune 1 | 0,5  |
        | Kommune 2 | 0,5  |
      Wenn der Fahrplan erstellt wird
      Dann füllt keine Gruppe die Aufgabe "Standesamt"

  Regel: Wenig genutzte Geräte lohnen sich gemeinsam, solange für alle Tage bleiben

    @N045
    Szenariogrundriss: Untergrenze und Obergrenze
      Angenommen ein Verbundraum mit 2 Kommunen
      Und der Verbundraum hat die Aufgabe "Kehrmaschine" im Blick
      Und für die Aufgabe "Kehrmaschine" gilt je Kommune
        | kommune   | nutzungstage |
        | Kommune 1 | <eins>       |
        | Kommune 2 | <zwei>       |
      Wenn der Fahrplan erstellt wird
      Dann füllen die Kommunen "Kommune 1" und "Kommune 2" bei der Aufgabe "Kehrmaschine" gemeinsam "ein gemeinsames Gerät"

      Beispiele:
        | eins | zwei |
        | 30   | 30   |
        | 59   | 59   |

    Szenariogrundriss: Zu wenig oder zu viel
      Angenommen ein Verbundraum mit 2 Kommunen
      Und der Verbundraum hat die Aufgabe "Kehrmaschine" im Blick
      Und für die Aufgabe "Kehrmaschine" gilt je Kommune
        | kommune   | nutzungstage |
        | Kommune 1 | <eins>       |
        | Kommune 2 | <zwei>       |
      Wenn der Fahrplan erstellt wird
      Dann füllt keine Gruppe die Aufgabe "Kehrmaschine"

      Beispiele:
        | eins | zwei |
        | 30   | 29   |
        | 181  | 59   |

    Beispiel: Genau so viele Tage, wie es gibt, genügen einer allein
      Angenommen ein Verbundraum mit 2 Kommunen
      Und der Verbundraum hat die Aufgabe "Kehrmaschine" im Blick
      Und für die Aufgabe "Kehrmaschine" gilt je Kommune
        | kommune   | nutzungstage |
        | Kommune 1 | 180          |
        | Kommune 2 | 10           |
      Wenn der Fahrplan erstellt wird
      Dann füllt die Kommune "Kommune 1" bei der Aufgabe "Kehrmaschine" gemeinsam "ein gemeinsames Gerät"
