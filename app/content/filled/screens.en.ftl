## Amounts and days in one field (sheets)

filled-amount-wrong = I don't understand this amount. Write it like this: 12.50. Or leave it empty.
filled-amount-below = An amount here is not below 0. Write it without a minus.
filled-day-wrong = I don't understand this day. Write it like this: 3 December. Or leave it empty.
filled-day-ahead = That day is still to come. Look once more.
filled-amount-unknown = not known yet
filled-read = That is { $what }.
