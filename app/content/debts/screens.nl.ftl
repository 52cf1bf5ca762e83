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

## The list as a table (money)

debts-table = Mijn schulden in een tabel
debts-table-way = Als tabel bewaren of inlezen
debts-save = Een tabel bewaren
debts-save-body = Excel en andere programma's kunnen de tabel openen. Zo kan iemand die je helpt ermee verder.
debts-save-open = Er zit geen slot op. Wie het bestand opent, leest je schulden. Bewaar het waar alleen jij bij kunt.
debts-save-none = Er staat nog niets op je lijst.
debts-save-do = Bewaar als tabel
debts-saved = Kijk bij je downloads. Het heet schulden, soms met een cijfer erbij.
debts-read = Een tabel inlezen
debts-read-body = Misschien staan je schulden al in een tabel. Bewaar die als CSV. Kies dan dat bestand. Je ziet eerst wat er verandert.
debts-read-not-here = Hier kun je geen eigen bestand openen. Schrijf je schulden zelf op je lijst.
debts-read-file = Jouw tabel
debts-read-name = { $count ->
    [one] Gelezen: { $name }, 1 regel.
   *[other] Gelezen: { $name }, { $count } regels.
}
debts-file-empty = In dit bestand staat niets. Kies een ander bestand.
debts-file-too-large = Dit bestand is te groot. Laat er ten hoogste { $most } regels in staan. Kies het dan opnieuw.
debts-file-workbook = Dit is een bestand van Excel of een ander programma. Open het daar. Sla het op als CSV. Kies dan dat nieuwe bestand.
debts-file-sealed = Dit is een plan op slot, geen tabel. Je opent het op de bladzijde voor bestanden.
debts-read-sealed-way = Naar die bladzijde
debts-file-no-text = Dit is geen tabel. Kies een bestand dat eindigt op .csv.
debts-file-open-quote = Op regel { $line } begint een aanhalingsteken (") dat nergens sluit. Haal het weg in je tabel. Kies het bestand dan opnieuw.
debts-read-unread = Het lezen lukt niet. Kies het bestand opnieuw.
debts-columns = Wat staat er in de kolommen?
debts-columns-taken = { $count ->
    [0] Er gaat nog geen kolom mee. Kies hieronder wat er staat.
    [one] 1 kolom gaat mee.
   *[other] { $count } kolommen gaan mee.
}
debts-columns-left = Dit gaat niet mee: { $names }.
debts-columns-choose = Kies bij elke kolom wat er staat
debts-column = Kolom { $number }
debts-column-example = Voorbeeld: { $text }
debts-column-not = Gaat niet mee
debts-head = Waar staan de namen van de kolommen?
debts-head-none = Nergens
debts-above = { $count ->
    [one] Boven de kolommen staat 1 regel. Die gaat niet mee.
   *[other] Boven de kolommen staan { $count } regels. Die gaan niet mee.
}
debts-meanings = Deze woorden ken ik niet
debts-meanings-body = Kies wat ze betekenen. Of laat ze weg.
debts-meaning = { $column }: { $word }
debts-meaning-not = Laat weg
debts-lines = Dit komt op je lijst
debts-lines-empty-field = Een leeg vak in je tabel verandert niets.
debts-lines-none = Alles uit deze tabel staat al op je lijst.
debts-line = Regel { $line }: { $what }
debts-line-new = Nieuw
debts-line-changes = Staat al op je lijst. Dit verandert:
debts-line-change = { $column }: van { $from } naar { $to }
debts-line-nothing-yet = nog leeg
debts-line-unclear = { $column }: { $text }. Dat snap ik niet. Het komt zo op je lijst.
debts-line-below = { $column }: { $text }. Een bedrag is hier niet minder dan 0. Het komt zo op je lijst.
debts-line-stays = { $column }: op je lijst blijft { $text }.
debts-line-near = Van deze schuldeiser staat al iets op je lijst. Is het dezelfde schuld? Laat deze regel dan weg.
debts-line-unknown = { $column }: { $text }. Dat woord gaat niet mee.
debts-line-sum = Dit lijkt een som van andere regels.
debts-lines-same = { $count ->
    [one] 1 regel staat al op je lijst.
   *[other] { $count } regels staan al op je lijst.
}
debts-refused = Deze regels kunnen niet mee
debts-refused-do = Verander ze in je tabel en kies het bestand opnieuw. Of schrijf ze zelf op je lijst.
debts-refused-too-long = { $column } is te lang. Ten hoogste { $most } tekens.
debts-refused-nothing = Hier staat niets in een kolom die meegaat.
debts-take = { $count ->
    [one] Zet 1 regel op mijn lijst
   *[other] Zet { $count } regels op mijn lijst
}
debts-take-not = Dat lukt nu niet. Er is niets veranderd.
debts-taken = { $count ->
    [one] Klaar. 1 regel staat op je lijst.
   *[other] Klaar. { $count } regels staan op je lijst.
}
debts-take-full = Dit past niet meer op je lijst. Haal eerst iets weg.

## Columns and choices of that table: how they are written, and what else is understood (money)

debts-table-creditor = Schuldeiser
    .also = creditor, schuldeisers, crediteur, crediteuren, naam schuldeiser, naam crediteur, eiser, aan wie, owed to, instantie, bedrijf, company, naam, name
debts-table-place = Plaats
    .also = woonplaats, vestigingsplaats, plaats schuldeiser, place, town, city
debts-table-reference = Kenmerk
    .also = referentie, dossiernummer, klantnummer, factuurnummer, kenmerk schuldeiser, ons kenmerk, nummer, reference, reference number, number, dossiernr, klantnr, kenmerk crediteur
debts-table-collector = Incassobureau
    .also = incasso, incassant, naam incassobureau, collector, collection agency, incasso/deurwaarder, deurwaarder/incasso
debts-table-collector-reference = Kenmerk incassobureau
    .also = kenmerk incasso, dossiernummer incasso, collector reference
debts-table-bailiff = Deurwaarder
    .also = gerechtsdeurwaarder, naam deurwaarder, bailiff
debts-table-bailiff-reference = Kenmerk deurwaarder
    .also = dossiernummer deurwaarder, bailiff reference
debts-table-kind = Soort
    .also = soort schuld, type, categorie, waarvoor, omschrijving, kind, what for, category
debts-table-stage = Hoe ver
    .also = stand, status, fase, hoe ver is het, stage, how far
debts-table-amount = Bedrag nu
    .also = amount now, openstaand bedrag, openstaand saldo, openstaande schuld, openstaande vordering, openstaand, restant, restschuld, saldo, huidig bedrag, huidige schuld, achterstand, hoogte schuld, schuldbedrag, vordering, hoogte, bedrag in euro's, totaalbedrag, bedrag, balance, amount
debts-table-amount-on = Datum van het bedrag
    .also = bedrag van, datum, datum bedrag, peildatum, per datum, datum brief, date of the amount, date
debts-table-original = Bedrag eerst
    .also = oorspronkelijk bedrag, hoofdsom, beginbedrag, amount at first, original amount, principal
debts-table-since = Sinds
    .also = sinds wanneer, ontstaan, ontstaansdatum, jaar, since
debts-table-arrangement = Regeling
    .also = betalingsregeling, afspraak, arrangement, payment plan
debts-table-monthly = Per maand
    .also = maandbedrag, aflossing, aflossing per maand, termijnbedrag, a month, monthly
debts-table-seized = Beslag
    .also = beslag op, loonbeslag, seized, seizure
debts-table-threats = Dreigt
    .also = dreiging, threat, may be lost
debts-table-letter = Brief gestuurd
    .also = brief gestuurd op, brief verstuurd, letter sent
debts-table-answer = Antwoord
    .also = reactie, answer, reply
debts-table-missing = Papieren die missen
    .also = ontbrekende papieren, mist, missing papers
debts-table-settled = Betaald of weg
    .also = paid or gone
debts-table-kind-rent = Huur of hypotheek
    .also = huur, huurschuld, huurachterstand, hypotheek, woning, rent or mortgage, rent, mortgage
debts-table-kind-energy = Stroom, gas of water
    .also = energie, stroom, gas, water, elektra, electricity gas or water, energy
debts-table-kind-care = Zorgverzekering
    .also = zorg, zorgpremie, eigen risico, premie, health insurance, care
debts-table-kind-fine = CJIB: een boete
    .also = boete, boetes, cjib, verkeersboete, CJIB: a fine, fine
debts-table-kind-compensation = CJIB: schade betalen
    .also = schadevergoeding, schadevergoedingsmaatregel, CJIB: compensation, compensation
debts-table-kind-confiscation = CJIB: ontneming
    .also = ontneming, ontnemingsmaatregel, CJIB: confiscation, confiscation
debts-table-kind-tax = Belasting
    .also = belastingen, gemeentelijke belasting, waterschap, tax, taxes
debts-table-kind-allowance = Toeslag terugbetalen
    .also = toeslag, toeslagen, huurtoeslag, zorgtoeslag, paying back an allowance, allowance
debts-table-kind-benefit = Uitkering terugbetalen
    .also = uitkering, bijstand, paying back a benefit, benefit
debts-table-kind-loan = Lening
    .also = krediet, leningen, roodstand, creditcard, loan, credit
debts-table-kind-phone = Telefoon of internet
    .also = telefoon, internet, abonnement, telecom, phone or internet, phone
debts-table-kind-shop = Winkel of bestelling
    .also = winkel, bestelling, webwinkel, postorder, aankoop, shop or order, shop
debts-table-kind-alimony = Alimentatie
    .also = kinderalimentatie, partneralimentatie, lbio, alimony, maintenance
debts-table-kind-study = Studieschuld (DUO)
    .also = studieschuld, studie, duo, studielening, student loan (DUO), study, student loan
debts-table-kind-private = Familie of vriend
    .also = familie, vriend, vrienden, privé, family or friend, private, family, friend
debts-table-kind-other = Iets anders
    .also = anders, overig, overige, something else, other
debts-table-stage-reminder = Rekening of herinnering
    .also = rekening, herinnering, aanmaning, factuur, bill or reminder, bill, reminder
debts-table-stage-collector = Incassobureau schrijft
    .also = incassobureau, incasso, collector writes, collector
debts-table-stage-bailiff = Deurwaarder schrijft
    .also = deurwaarder, bailiff writes, bailiff
debts-table-stage-court-order = Vonnis of dwangbevel
    .also = vonnis, dwangbevel, judgement or warrant, judgement, warrant
debts-table-stage-seizure = Beslag
    .also = er is beslag, loonbeslag, seizure, seized
debts-table-arrangement-none = Nee
    .also = geen, geen regeling, no, none
debts-table-arrangement-asked = Gevraagd
    .also = aangevraagd, asked, asked for
debts-table-arrangement-runs = Ja, in delen
    .also = ja, loopt, lopend, yes in parts, yes, runs
debts-table-arrangement-stopped = Gestopt
    .also = vervallen, niet nagekomen, stopped
debts-table-seized-income = Loon of uitkering
    .also = loon, uitkering, inkomen, wage or benefit, wage, income
debts-table-seized-account = Bankrekening
    .also = bank, rekening, bank account, account
debts-table-seized-goods = Spullen, auto of huis
    .also = spullen, inboedel, auto, huis, things car or house, things, goods
debts-table-threats-home = Uit huis moeten
    .also = ontruiming, huis, uithuiszetting, losing the home, home, eviction
debts-table-threats-energy = Stroom, gas of water stopt
    .also = afsluiting, afsluiten, energie, electricity gas or water stops, energy, cut-off
debts-table-threats-custody = Gijzeling
    .also = vervangende hechtenis, custody for a debt, custody
debts-table-answer-none = Nog niets
    .also = geen, nothing yet, none
debts-table-answer-balance = Het bedrag
    .also = bedrag, saldo, the amount, balance
debts-table-answer-agreed = Ze zeggen ja
    .also = akkoord, ja, they say yes, agreed, yes
debts-table-answer-refused = Ze zeggen nee
    .also = afgewezen, geweigerd, nee, they say no, refused, no
debts-table-answer-other = Iets anders
    .also = anders, something else, other
debts-table-missing-letter = Nieuwste brief
    .also = brief, newest letter, letter
debts-table-missing-balance = Brief met het bedrag van nu
    .also = saldo, saldo-opgave, letter with the amount of now, balance
debts-table-missing-contract = Contract
    .also = overeenkomst, the contract
debts-table-missing-court-order = Vonnis of dwangbevel
    .also = vonnis, dwangbevel, judgement or warrant, judgement, warrant
debts-table-missing-payments = Bewijs van betalen
    .also = betaalbewijs, betaalbewijzen, proof of payment, payments
debts-table-settled-yes = Ja
    .also = j, yes, y, true, waar
debts-table-settled-no = Nee
    .also = n, no, false, onwaar
debts-table-sum = Totaal
    .also = samen, som, subtotaal, eindtotaal, total, sum, subtotal, together, totale schuld, totale schulden, totaal schulden, totaal bedrag, totaalbedrag, totaal generaal
