## What for (texts)

purpose-intro = Dit is voor jezelf. Je hoeft niets in te vullen. Niemand geeft er punten voor.
purpose-note = In je eigen woorden
