# language: de
Funktionalität: Was in Thüringen anders ist

  Szenario: Ohne feste Form nennt der Plan die Formen des ThürKGG
    Angenommen ein Verbundraum mit 2 Kommunen
    Und das Land ist "TH"
    Und als Kooperationsform besteht arbeitsgruppe
    Wenn der Maßnahmenplan erstellt wird
    Dann ist die Regel "thueringen-formen" erfüllt
    Und enthält der Maßnahmenplan einen Hinweis mit "ThürKGG"
    Und enthält der Maßnahmenplan keinen Hinweis mit "§ 73a"

  Szenariogrundriss: Kein Hinweis auf die Formen: <was>
    Angenommen ein Verbundraum mit <zahl> Kommunen
    Und das Land ist "<land>"
    Und als Kooperationsform besteht <form>
    Wenn der Maßnahmenplan erstellt wird
    Dann ist die Regel "thueringen-formen" nicht erfüllt

    Beispiele:
      | was                      | zahl | land | form                          |
      | anderes Land             | 2    | SN   | arbeitsgruppe                 |
      | eine Kommune allein      | 1    | TH   | arbeitsgruppe                 |
      | Arbeitsgemeinschaft      | 2    | TH   | kommunale_arbeitsgemeinschaft |
      | Zweckvereinbarung        | 2    | TH   | zweckvereinbarung             |
      | Zweckverband             | 2    | TH   | zweckverband                  |

  Szenariogrundriss: Was nur in Sachsen gilt, wird nicht empfohlen, auch nicht in <was>
    Angenommen ein Verbundraum mit 2 Kommunen
    Und das Land ist "<land>"
    Und die Angabe "digital_lotsen" jeder Kommune ist nein
    Und das Merkmal "prozesse_heterogen" ist ja
    Wenn der Maßnahmenplan erstellt wird
    Dann werden genau die Maßnahmen 0 und 2.1 empfohlen

    Beispiele:
      | was       | land |
      | Thüringen | TH   |
      | Sachsen   | SN   |
