# language: de
Feature: Beispiel

  Szenario: Plan
    Angenommen a
    Dann b
