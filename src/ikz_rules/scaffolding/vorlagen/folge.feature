Szenario: Der Hinweis steht im Plan
  ${ja}
  Wenn der Maßnahmenplan erstellt wird
  Dann ist die Regel "${regel}" erfüllt
  Und enthält der Maßnahmenplan einen Hinweis mit "${kennung}"

Szenario: Der Hinweis fehlt, wo er nicht hingehört
  ${nein}
  Wenn der Maßnahmenplan erstellt wird
  Dann ist die Regel "${regel}" nicht erfüllt
