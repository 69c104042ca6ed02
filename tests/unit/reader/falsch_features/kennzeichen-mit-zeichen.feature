# language: de
Funktionalität: Beispiel

  @a:b @c(d) @_e
  Szenario: Plan
    Angenommen a
    Dann b
