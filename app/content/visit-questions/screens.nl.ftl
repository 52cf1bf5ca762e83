## Questions for a visiting hour (sheets)

visit-title = Vragen voor een spreekuur
visit-intro = Schrijf op wat je wilt vragen. Dan vergeet je het niet.
visit-hint = Schrijf op wat je wilt vragen. Neem het mee.
visit-none = Je hebt nog geen vraag opgeschreven.
visit-add = Vraag erbij
visit-what = Wat wil je vragen?
visit-numbered = Vraag { $number }
visit-whom = Aan wie?
visit-whom-unknown = Dat weet ik nog niet
visit-done = Ik heb dit gevraagd
visit-asked = Al gevraagd
visit-asked-on = Gevraagd op { $date }
visit-answer = Wat was het antwoord?
visit-again = Toch nog eens vragen
visit-said-asked = Deze vraag staat nu onder ‘Al gevraagd’.
visit-said-again = Deze vraag staat weer bovenaan.
visit-said-removed = De vraag is weg. Met ‘Maak ongedaan’ komt hij terug.
visit-paper-whom = Voor: { $who }
visit-paper-answer = Antwoord:

## What changed (file)

section-visit-questions = Vraag voor een spreekuur
