## Talking about coming home (agreements)

talk-title = Samen praten over thuiskomen
talk-intro = Met familie, je casemanager of een vrijwilliger. Sla over wat je niet wilt bespreken.
talk-back = Naar je mensen
talk-questions = 5 vragen voor het gesprek
talk-goes-well = Wat gaat al goed?
talk-worry = Waar maak je je zorgen over?
talk-need = Wat heb je nodig, en van wie?
talk-hard = Wat doen we als het moeilijk wordt?
talk-agree = Wat spreken we af?
talk-agreed = Wat spraken jullie af?
talk-none = Er staat nog geen afspraak.
talk-add = Afspraak erbij
talk-what = Wat gaat er gebeuren?
talk-who = Wie doet het?
talk-who-unknown = Dat weet ik nog niet
talk-by = Voor wanneer? (hoeft niet)
talk-done = Dit is gedaan
talk-paper = Op papier
talk-paper-hint = Op elk blad staat alleen wat die persoon of groep doet.
talk-paper-left = Bij een afspraak staat nog niet wie het doet. Kies dat eerst. Dan komt die op een blad.
talk-paper-questions = De 5 vragen, om in te vullen
talk-for-me = Afspraken voor mij
talk-for = Afspraken voor { $who }
talk-until = voor { $date }

## What changed (file)

section-agreements = Afspraak
