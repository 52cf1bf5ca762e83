## The way to what was sent (sheets)

outgoing-way = Kijk wat je al vroeg of stuurde

## What was sent (post)

outgoing-title = Wat ik stuurde
outgoing-intro = Hier staat wat je vroeg, en aan wie. Zo weet je wanneer je het nog eens vraagt.
outgoing-none = Hier staat nog niets. Een brief van hier komt er vanzelf bij, en een verzoekbriefje ook.
outgoing-add = Iets erbij zetten
outgoing-open = Nog geen antwoord
outgoing-answered = Antwoord gekregen
outgoing-sent-on = Verstuurd op { $date }
outgoing-ask-on = Vraag het na op { $date }
outgoing-ask-now = Vraag het nu na
outgoing-letters = Schrijf een brief

## One thing that was sent (post)

outgoing-one = Iets wat ik stuurde
outgoing-back = Naar wat je stuurde
outgoing-gone = Dit staat hier niet meer. Misschien is het weggehaald, of niet bewaard.
outgoing-slip = Verzoekbriefje: { $what }
outgoing-no-name = Zonder naam
outgoing-what = Wat vroeg je?
outgoing-what-hint = Schrijf niets over je zaak.
outgoing-whom = Aan wie?
outgoing-where = Waar is die persoon?
outgoing-where-inside = Hier binnen
outgoing-where-outside = Buiten
outgoing-sent = Wanneer heb je het verstuurd of gegeven?
outgoing-sent-hint = Voorbeeld: 3 december
outgoing-ask-again = Wanneer vraag je het na?
outgoing-answer = Wat kwam er terug?
outgoing-answer-none = Nog niets
outgoing-answer-agreed = Ja, of het is geregeld
outgoing-answer-refused = Nee
outgoing-answer-balance = Het bedrag
outgoing-answer-asked = Ze willen nog iets weten of hebben
outgoing-answer-other = Iets anders
outgoing-refused = Is het een besluit van een dienst? Dan kun je bezwaar maken. Kijk tot welke dag.
outgoing-refused-way = Zet de brief bij je brieven
outgoing-again = Vraag het nog een keer
outgoing-again-hint = Dit briefje vraagt het rustig nog een keer. Bewaar een kopie.
outgoing-asked = Ik heb het nog een keer gevraagd
outgoing-asked-on = Nog een keer gevraagd op { $date }.
outgoing-next = Komt er nog niets?
outgoing-inside-1 = Ga naar je casemanager, met een kopie van wat je vroeg.
outgoing-inside-2 = Daarna kun je naar het afdelingshoofd.
outgoing-inside-3 = Blijft het hangen? Praat met de maandcommissaris.
outgoing-inside-4 = Vraag ook of beklag kan, en hoe snel je dat moet doen.
outgoing-outside-1 = Bel samen met het RIC, of laat je casemanager bellen.
outgoing-outside-2 = Vraag wie erover gaat, en op welke dag je antwoord krijgt.
outgoing-outside-3 = Kom je niet verder? Vraag het Juridisch Loket wat je kunt doen.
outgoing-ready = Klaar
