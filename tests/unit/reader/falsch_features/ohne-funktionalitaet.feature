# language: de
Szenario: Plan
  Angenommen a
  Dann b
