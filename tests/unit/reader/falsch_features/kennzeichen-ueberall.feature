# language: de
@skipif
Funktionalität: Beispiel

  @usefixtures
  Regel: R

    Szenariogrundriss: Plan
      Angenommen <a>
      Dann b

      @filterwarnings
      Beispiele:
        | a |
        | 1 |
