# language: de
Funktionalität: Arbeitsgruppen nach Themen

  Regel: Aufgaben und Ideen lassen sich fünf Arbeitsgruppen zuordnen

    @N128
    Beispiel: Jede Aufgabe findet ihre Gruppe
      Angenommen ein Verbundraum mit 3 Kommunen
      Und der Verbundraum hat die Aufgabe "Standesamt" im Blick
      Und der Verbundraum hat die Aufgabe "Feuerwehr" im Blick
      Und der Verbundraum hat die Aufgabe "Kehrmaschine" im Blick
      Und der Verbundraum hat die Aufgabe "Ratsinformationssystem" im Blick
      Und der Verbundraum hat die Aufgabe "Flächenmanagement" im Blick
      Wenn der Fahrplan erstellt wird
      Dann gehört "Standesamt" zur Arbeitsgruppe "Innere Verwaltung"
      Und gehört "Feuerwehr" zur Arbeitsgruppe "Feuerwehr"
      Und gehört "Kehrmaschine" zur Arbeitsgruppe "Bauhof"
      Und gehört "Ratsinformationssystem" zur Arbeitsgruppe "IT und E-Government"
      Und gehört "Flächenmanagement" zur Arbeitsgruppe "Leitung und Strategie"

    @N128
    Beispiel: Ideen folgen ihrer Maßnahme
      Angenommen ein Verbundraum mit 3 Kommunen
      Und es liegen Ideen vor
        | name                         | massnahme |
        | Ein Programm für alle Melder | 4.2       |
        | Gemeinsam einkaufen          | 4.4       |
      Wenn der Fahrplan erstellt wird
      Dann gehört "Ein Programm für alle Melder" zur Arbeitsgruppe "IT und E-Government"
      Und gehört "Gemeinsam einkaufen" zur Arbeitsgruppe "Innere Verwaltung"
