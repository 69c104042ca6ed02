# language: en
Feature: Example

  Scenario: Plan
    Given a
    Then b
