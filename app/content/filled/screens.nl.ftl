## Amounts and days in one field (sheets)

filled-amount-wrong = Dit bedrag snap ik niet. Schrijf het zo: 12,50. Of laat het leeg.
filled-amount-below = Een bedrag is hier niet minder dan 0. Schrijf het zonder min.
filled-day-wrong = Deze dag snap ik niet. Schrijf de dag zo: 3 december. Of laat het leeg.
filled-day-ahead = Die dag moet nog komen. Kijk nog eens.
filled-amount-unknown = nog niet bekend
filled-read = Dat is { $what }.
