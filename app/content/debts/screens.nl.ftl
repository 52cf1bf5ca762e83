## In the history (file)

section-debts = Schuld

## The list of debts (money)

debts-title = Mijn lijst van schulden
debts-none = Hier staat nog niets. Schrijf op wat je weet. Een bedrag hoeft niet.
debts-add = Een schuld erbij
debts-sum = { $count ->
    [one] Je hebt 1 schuld. Die is { $sum }.
   *[other] Je hebt { $count } schulden. Samen { $sum }.
}
debts-sum-least = { $count ->
    [one] Je hebt 1 schuld. Het bedrag weet je nog niet.
   *[other] Je hebt { $count } schulden. Samen minstens { $sum }.
}
debts-unknown = { $count ->
    [one] Van 1 schuld weet je het bedrag nog niet.
   *[other] Van { $count } schulden weet je het bedrag nog niet.
}
debts-monthly-sum = Aan regelingen betaal je elke maand { $sum }.
debts-monthly-least = Aan regelingen betaal je elke maand minstens { $sum }.
debts-all-settled = Alles op deze lijst is betaald of weg.
debts-first = Begin hier
debts-why-home = Hier gaat het om je huis.
debts-why-cut-off = Hier gaat het om stroom, gas of water.
debts-why-custody = Hier gaat het om gijzeling. Vraag je advocaat wat er kan.
debts-why-rent = De huur gaat voor. Zo houd je je huis.
debts-why-energy = Stroom, gas en water gaan voor.
debts-why-care = De zorg gaat voor. Weet je verzekeraar dat je vastzit?
debts-why-seizure = Er is beslag. Laat nakijken of het klopt.
debts-why-bailiff = Een deurwaarder of rechter is ermee bezig.
debts-why-stopped = De regeling is gestopt. Vraag wat er nu kan.
debts-why-cjib = Bij het CJIB kan betalen soms in delen.
debts-why-other = Dit kan even wachten.
debts-who = Aan wie
debts-how-much = Bedrag
debts-amount-unknown = weet ik niet
debts-together = Samen
debts-together-least = Samen, minstens
debts-apart = Geld aan het CJIB
debts-apart-note = Deze schuld blijft vaak bestaan. Vraag schuldhulp.
debts-bars = Hoe groot is elke schuld?
debts-bars-scale = De langste balk is { $sum }.
debts-alike = Is dit 1 schuld, of zijn het er 2?
debts-alike-reference = { $one } en { $other } hebben hetzelfde kenmerk.
debts-alike-amount = { $one } en { $other } hebben een naam en een bedrag gelijk.
debts-alike-collector = { $one } en { $other } horen misschien bij elkaar: de een int voor de ander.
debts-alike-hint = Is het er 1? Haal er dan 1 weg. Anders telt het dubbel.
debts-expired = Dit bedrag is ouder dan een half jaar. Vraag een nieuw bedrag.
debts-typed = Dit bedrag snap ik niet: { $typed }
debts-guardian = Heb je een bewindvoerder of schuldhulp? Bel die eerst. Schrijf niet zelf aan wie geld krijgt.
debts-guardian-ask = Naar die vraag
debts-guardian-yes = Je hebt een bewindvoerder of schuldhulp. Bel die eerst. Schrijf niet zelf aan wie geld krijgt.
debts-guardian-step = Zo bel je hen
debts-settled = Betaald of weg
debts-back = Naar je schulden
debts-no-name = Zonder naam

## One debt (money)

debts-one = Een schuld erbij zetten
debts-creditor = Aan wie moet je betalen?
debts-creditor-hint = De naam boven aan de brief. Voorbeeld: CJIB, of je verhuurder.
debts-creditor-first = Schrijf eerst aan wie je moet betalen.
debts-kind = Waar is het voor?
debts-kind-none = Dat weet ik niet
debts-kind-rent = Huur of hypotheek
debts-kind-energy = Stroom, gas of water
debts-kind-care = Zorgverzekering
debts-kind-fine = CJIB: een boete
debts-kind-compensation = CJIB: schade betalen
debts-kind-confiscation = CJIB: ontneming
debts-kind-tax = Belasting
debts-kind-allowance = Toeslag terugbetalen
debts-kind-benefit = Uitkering terugbetalen
debts-kind-loan = Lening
debts-kind-phone = Telefoon of internet
debts-kind-shop = Winkel of bestelling
debts-kind-alimony = Alimentatie
debts-kind-study = Studieschuld (DUO)
debts-kind-private = Familie of vriend
debts-kind-other = Iets anders
debts-amount = Hoeveel is het nu?
debts-amount-hint = Weet je het niet? Laat het leeg. Voorbeeld: 412,35
debts-amount-on = Van welke dag is dat bedrag?
debts-amount-on-hint = De datum op de brief. Voorbeeld: 3 december
debts-stage = Hoe ver is het?
debts-stage-none = Dat weet ik niet
debts-stage-reminder = Een rekening of herinnering
debts-stage-collector = Een incassobureau schrijft
debts-stage-bailiff = Een deurwaarder schrijft
debts-stage-court-order = Er is een vonnis of dwangbevel
debts-stage-seizure = Er is beslag
debts-threat = Gaat de brief over een van deze dingen?
debts-threat-home = Uit mijn huis moeten
debts-threat-energy = Stroom, gas of water stopt
debts-threat-custody = Gijzeling
debts-arrangement = Is er een regeling?
debts-arrangement-unsaid = Dat weet ik niet
debts-arrangement-none = Nee
debts-arrangement-asked = Gevraagd
debts-arrangement-runs = Ja, ik betaal in delen
debts-arrangement-stopped = Gestopt
debts-monthly = Hoeveel per maand?
debts-monthly-hint = Voorbeeld: 25
debts-more = Meer uit de brief
debts-reference = Kenmerk of nummer
debts-place = Plaats
debts-collector = Incassobureau
debts-collector-reference = Kenmerk van het incassobureau
debts-bailiff = Deurwaarder
debts-bailiff-reference = Kenmerk van de deurwaarder
debts-original = Hoeveel was het eerst?
debts-original-hint = Zonder rente en kosten. Voorbeeld: 280
debts-since = Sinds wanneer?
debts-since-hint = Voorbeeld: 2024
debts-seized = Waar is beslag op?
debts-seized-income = Loon of uitkering
debts-seized-account = Bankrekening
debts-seized-goods = Spullen, auto of huis
debts-papers = Brief en papieren
debts-letter-on = Wanneer heb je een brief gestuurd?
debts-letter-hint = Je stap staat dan op: wacht op iemand. Na 3 weken vraag je het na.
debts-letter-asks = Geen antwoord? Vraag het na op { $date }.
debts-answer = Wat kwam er terug?
debts-answer-none = Nog niets
debts-answer-balance = Het bedrag
debts-answer-agreed = Ze zeggen ja
debts-answer-refused = Ze zeggen nee
debts-answer-other = Iets anders
debts-missing = Welke papieren mis je nog?
debts-missing-letter = De nieuwste brief
debts-missing-balance = Een brief met het bedrag van nu
debts-missing-contract = Het contract
debts-missing-court-order = Het vonnis of dwangbevel
debts-missing-payments = Bewijs van wat ik betaalde
debts-settle = Deze schuld is betaald of weg
debts-ready = Klaar
debts-next = Nog een schuld

## The list on paper (money)

debts-paper = Overzicht van mijn schulden
debts-paper-way = Mijn overzicht op papier
debts-paper-intro = Dit blad is voor schuldhulp of je bewindvoerder. Er is plek om bij te schrijven.
debts-paper-none = Er staat nog geen schuld op je lijst. Dit blad kun je met de hand vullen.
debts-paper-number = Nr.
debts-paper-creditor = Schuldeiser en plaats; kenmerk
debts-paper-collector = Incasso, deurwaarder; kenmerk
debts-paper-kind = Soort
debts-paper-amount = Nu; van welke dag
debts-paper-original = Eerst; sinds
debts-paper-arrangement = Regeling
debts-paper-seized = Beslag; dreigt
debts-paper-proof = Papieren
debts-paper-rank = Rang
debts-paper-monthly = { $sum } per maand
debts-paper-expired = oud
debts-paper-unclear = { $typed } (niet duidelijk)
debts-paper-misses = mist: { $papers }
debts-paper-guardian = Bewind of schuldhulp: bel die eerst.
debts-paper-unknown = Van hoeveel schulden het bedrag nog niet bekend is: { $count }
