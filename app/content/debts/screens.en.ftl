## In the history (file)

section-debts = Debt

## The list of debts (money)

debts-title = My list of debts
debts-none = Nothing stands here yet. Write down what you know. An amount is not needed.
debts-add = Add a debt
debts-sum = { $count ->
    [one] You have 1 debt. It is { $sum }.
   *[other] You have { $count } debts. Together { $sum }.
}
debts-sum-least = { $count ->
    [one] You have 1 debt. You don't know the amount yet.
   *[other] You have { $count } debts. Together at least { $sum }.
}
debts-unknown = { $count ->
    [one] Of 1 debt you don't know the amount yet.
   *[other] Of { $count } debts you don't know the amount yet.
}
debts-monthly-sum = For arrangements you pay { $sum } each month.
debts-monthly-least = For arrangements you pay at least { $sum } each month.
debts-all-settled = All on this list is paid or gone.
debts-first = Begin here
debts-why-home = This is about your home.
debts-why-cut-off = This is about power, gas or water.
debts-why-custody = This is about gijzeling (custody for not paying). Ask your lawyer what can be done.
debts-why-rent = The rent comes first. That way you keep your home.
debts-why-energy = Power, gas and water come first.
debts-why-care = Care comes first. Does your insurer know that you are inside?
debts-why-seizure = Something is seized. Have it checked.
debts-why-bailiff = A bailiff or a judge is busy with it.
debts-why-stopped = The arrangement stopped. Ask what can be done now.
debts-why-cjib = At the CJIB you can sometimes pay in parts.
debts-why-other = This can wait a while.
debts-who = To whom
debts-how-much = Amount
debts-amount-unknown = I don't know
debts-together = Together
debts-together-least = Together, at least
debts-apart = Money to the CJIB
debts-apart-note = This debt often stays. Ask for debt help.
debts-bars = How large is each debt?
debts-bars-scale = The longest bar is { $sum }.
debts-alike = Is this 1 debt, or are there 2?
debts-alike-reference = { $one } and { $other } have the same reference.
debts-alike-amount = { $one } and { $other } share a name and an amount.
debts-alike-collector = { $one } and { $other } may belong together: one collects for the other.
debts-alike-hint = Is it 1? Then take 1 away. Else it counts double.
debts-expired = This amount is older than half a year. Ask for a new amount.
debts-typed = I don't understand this amount: { $typed }
debts-guardian = Do you have a bewindvoerder (guardian for your money) or debt help? Call them first. Don't write to anybody you owe money yourself.
debts-guardian-ask = To that question
debts-guardian-yes = You have a bewindvoerder (guardian for your money) or debt help. Call them first. Don't write to anybody you owe money yourself.
debts-guardian-step = How to call them
debts-settled = Paid or gone
debts-back = To your debts
debts-no-name = Without a name

## One debt (money)

debts-one = Add a debt to the list
debts-creditor = Whom do you have to pay?
debts-creditor-hint = The name at the top of the letter. Example: CJIB, or your landlord.
debts-creditor-first = First write whom you have to pay.
debts-kind = What is it for?
debts-kind-none = I don't know
debts-kind-rent = Rent or mortgage
debts-kind-energy = Power, gas or water
debts-kind-care = Care insurance
debts-kind-fine = CJIB: a fine
debts-kind-compensation = CJIB: paying for damage
debts-kind-confiscation = CJIB: ontneming (profit taken away)
debts-kind-tax = Tax
debts-kind-allowance = Paying back an allowance
debts-kind-benefit = Paying back a benefit
debts-kind-loan = Loan
debts-kind-phone = Phone or internet
debts-kind-shop = Shop or order
debts-kind-alimony = Alimony
debts-kind-study = Student loan (DUO)
debts-kind-private = Family or friend
debts-kind-other = Something else
debts-amount = How much is it now?
debts-amount-hint = Don't you know? Leave it empty. Example: 412.35
debts-amount-on = Of which day is that amount?
debts-amount-on-hint = The date on the letter. Example: 3 December
debts-stage = How far is it?
debts-stage-none = I don't know
debts-stage-reminder = A bill or a reminder
debts-stage-collector = A collector writes
debts-stage-bailiff = A bailiff (deurwaarder) writes
debts-stage-court-order = There is a judgement or warrant
debts-stage-seizure = Something is seized
debts-threat = Is the letter about one of these?
debts-threat-home = Having to leave my home
debts-threat-energy = Power, gas or water stops
debts-threat-custody = Gijzeling (custody for not paying)
debts-arrangement = Is there an arrangement?
debts-arrangement-unsaid = I don't know
debts-arrangement-none = No
debts-arrangement-asked = Asked for
debts-arrangement-runs = Yes, I pay in parts
debts-arrangement-stopped = Stopped
debts-monthly = How much a month?
debts-monthly-hint = Example: 25
debts-more = More from the letter
debts-reference = Reference or number
debts-place = Place
debts-collector = Collector (incassobureau)
debts-collector-reference = Reference of the collector
debts-bailiff = Bailiff (deurwaarder)
debts-bailiff-reference = Reference of the bailiff
debts-original = How much was it at first?
debts-original-hint = Without interest and costs. Example: 280
debts-since = Since when?
debts-since-hint = Example: 2024
debts-seized = What is seized?
debts-seized-income = Wage or benefit
debts-seized-account = Bank account
debts-seized-goods = Things, car or house
debts-papers = Letter and papers
debts-letter-on = When did you send a letter?
debts-letter-hint = Your step then says: waits for somebody. After 3 weeks you ask again.
debts-letter-asks = No answer? Ask again on { $date }.
debts-answer = What came back?
debts-answer-none = Nothing yet
debts-answer-balance = The amount
debts-answer-agreed = They say yes
debts-answer-refused = They say no
debts-answer-other = Something else
debts-missing = Which papers do you still miss?
debts-missing-letter = The newest letter
debts-missing-balance = A letter with the amount of now
debts-missing-contract = The contract
debts-missing-court-order = The judgement or warrant
debts-missing-payments = Proof of what I paid
debts-settle = This debt is paid or gone
debts-ready = Ready
debts-next = Another debt

## The list on paper (money)

debts-paper = Overview of my debts
debts-paper-way = My overview on paper
debts-paper-intro = This sheet is for debt help or your bewindvoerder. There is room to write.
debts-paper-none = There is no debt on your list yet. You can fill this sheet in by hand.
debts-paper-number = No.
debts-paper-creditor = Creditor and place; reference
debts-paper-collector = Collector, bailiff; reference
debts-paper-kind = Kind
debts-paper-amount = Now; of which day
debts-paper-original = At first; since
debts-paper-arrangement = Arrangement
debts-paper-seized = Seized; threatens
debts-paper-proof = Papers
debts-paper-rank = Rank
debts-paper-monthly = { $sum } a month
debts-paper-expired = old
debts-paper-unclear = { $typed } (not clear)
debts-paper-misses = missing: { $papers }
debts-paper-guardian = Guardian or debt help: call them first.
debts-paper-unknown = Debts of which the amount is not known yet: { $count }

## The list as a table (money)

debts-table = My debts in a table
debts-table-way = Save or read as a table
debts-save = Save a table
debts-save-body = Excel and other programs can open the table. So whoever helps you can go on with it.
debts-save-open = There is no lock on it. Whoever opens the file can read your debts. Keep it where only you can get it.
debts-save-none = There is nothing on your list yet.
debts-save-do = Save as a table
debts-saved = Look in your downloads. It is called schulden, sometimes with a number.
debts-read = Read a table
debts-read-body = Maybe your debts are in a table already. Save it as CSV. Then choose that file. You first see what changes.
debts-read-not-here = You can not open a file of your own here. Write your debts on your list yourself.
debts-read-file = Your table
debts-read-name = { $count ->
    [one] Read: { $name }, 1 line.
   *[other] Read: { $name }, { $count } lines.
}
debts-file-empty = There is nothing in this file. Choose another file.
debts-file-too-large = This file is too large. Leave at most { $most } lines in it. Then choose it again.
debts-file-workbook = This is a file of Excel or another program. Open it there. Save it as CSV. Then choose that new file.
debts-file-sealed = This is a locked plan, not a table. You open it on the page for files.
debts-read-sealed-way = To that page
debts-file-no-text = This is not a table. Choose a file that ends in .csv.
debts-file-open-quote = On line { $line } a quotation mark (") begins that never closes. Take it out of your table. Then choose the file again.
debts-read-unread = Reading it does not work. Choose the file again.
debts-columns = What is in the columns?
debts-columns-taken = { $count ->
    [0] No column is taken yet. Choose below what is in them.
    [one] 1 column is taken.
   *[other] { $count } columns are taken.
}
debts-columns-left = This is not taken: { $names }.
debts-columns-choose = Choose what is in each column
debts-column = Column { $number }
debts-column-example = Example: { $text }
debts-column-not = Not taken
debts-head = Where are the names of the columns?
debts-head-none = Nowhere
debts-above = { $count ->
    [one] There is 1 line above the columns. It is not taken.
   *[other] There are { $count } lines above the columns. They are not taken.
}
debts-meanings = I do not know these words
debts-meanings-body = Choose what they mean. Or leave them out.
debts-meaning = { $column }: { $word }
debts-meaning-not = Leave it out
debts-lines = This goes onto your list
debts-lines-empty-field = An empty field in your table changes nothing.
debts-lines-none = All of this table is on your list already.
debts-line = Line { $line }: { $what }
debts-line-new = New
debts-line-changes = Is on your list already. This changes:
debts-line-change = { $column }: from { $from } to { $to }
debts-line-nothing-yet = still empty
debts-line-unclear = { $column }: { $text }. I do not understand that. It goes onto your list as it is.
debts-line-below = { $column }: { $text }. Here an amount is not less than 0. It goes onto your list as it is.
debts-line-stays = { $column }: on your list { $text } stays.
debts-line-near = There is something of this creditor on your list already. Is it the same debt? Then leave this line out.
debts-line-unknown = { $column }: { $text }. That word is not taken.
debts-line-sum = This looks like a sum of other lines.
debts-lines-same = { $count ->
    [one] 1 line is on your list already.
   *[other] { $count } lines are on your list already.
}
debts-refused = These lines can not be taken
debts-refused-do = Change them in your table and choose the file again. Or write them on your list yourself.
debts-refused-too-long = { $column } is too long. At most { $most } characters.
debts-refused-nothing = There is nothing here in a column that is taken.
debts-take = { $count ->
    [one] Put 1 line on my list
   *[other] Put { $count } lines on my list
}
debts-take-not = That does not work now. Nothing has changed.
debts-taken = { $count ->
    [one] Done. 1 line is on your list.
   *[other] Done. { $count } lines are on your list.
}
debts-take-full = This does not fit on your list any more. Take something away first.

## Columns and choices of that table: how they are written, and what else is understood (money)

debts-table-creditor = Creditor
    .also = Schuldeiser, schuldeisers, crediteur, crediteuren, naam schuldeiser, naam crediteur, eiser, aan wie, owed to, instantie, bedrijf, company, naam, name
debts-table-place = Place
    .also = Plaats, woonplaats, vestigingsplaats, plaats schuldeiser, town, city
debts-table-reference = Reference
    .also = Kenmerk, referentie, dossiernummer, klantnummer, factuurnummer, kenmerk schuldeiser, ons kenmerk, nummer, reference number, number, dossiernr, klantnr, kenmerk crediteur
debts-table-collector = Collector
    .also = Incassobureau, incasso, incassant, naam incassobureau, collection agency, incasso/deurwaarder, deurwaarder/incasso
debts-table-collector-reference = Collector reference
    .also = Kenmerk incassobureau, kenmerk incasso, dossiernummer incasso
debts-table-bailiff = Bailiff
    .also = Deurwaarder, gerechtsdeurwaarder, naam deurwaarder
debts-table-bailiff-reference = Bailiff reference
    .also = Kenmerk deurwaarder, dossiernummer deurwaarder
debts-table-kind = What for
    .also = Soort, soort schuld, type, categorie, waarvoor, omschrijving, kind, category
debts-table-stage = How far
    .also = Hoe ver, stand, status, fase, hoe ver is het, stage
debts-table-amount = Amount now
    .also = Bedrag nu, openstaand bedrag, openstaand saldo, openstaande schuld, openstaande vordering, openstaand, restant, restschuld, saldo, huidig bedrag, huidige schuld, achterstand, hoogte schuld, schuldbedrag, vordering, hoogte, bedrag in euro's, totaalbedrag, bedrag, balance, amount
debts-table-amount-on = Date of the amount
    .also = Datum van het bedrag, bedrag van, datum, datum bedrag, peildatum, per datum, datum brief, date
debts-table-original = Amount at first
    .also = Bedrag eerst, oorspronkelijk bedrag, hoofdsom, beginbedrag, original amount, principal
debts-table-since = Since
    .also = Sinds, sinds wanneer, ontstaan, ontstaansdatum, jaar
debts-table-arrangement = Payment plan
    .also = Regeling, betalingsregeling, afspraak, arrangement
debts-table-monthly = A month
    .also = Per maand, maandbedrag, aflossing, aflossing per maand, termijnbedrag, monthly
debts-table-seized = Seized
    .also = Beslag, beslag op, loonbeslag, seizure
debts-table-threats = May be lost
    .also = Dreigt, dreiging, threat
debts-table-letter = Letter sent
    .also = Brief gestuurd, brief gestuurd op, brief verstuurd
debts-table-answer = Answer
    .also = Antwoord, reactie, reply
debts-table-missing = Missing papers
    .also = Papieren die missen, ontbrekende papieren, mist
debts-table-settled = Paid or gone
    .also = Betaald of weg
debts-table-kind-rent = Rent or mortgage
    .also = Huur of hypotheek, huur, huurschuld, huurachterstand, hypotheek, woning, rent, mortgage
debts-table-kind-energy = Electricity, gas or water
    .also = Stroom gas of water, energie, stroom, gas, water, elektra, energy
debts-table-kind-care = Health insurance
    .also = Zorgverzekering, zorg, zorgpremie, eigen risico, premie, care
debts-table-kind-fine = CJIB: a fine
    .also = CJIB: een boete, boete, boetes, cjib, verkeersboete, fine
debts-table-kind-compensation = CJIB: compensation
    .also = CJIB: schade betalen, schadevergoeding, schadevergoedingsmaatregel, compensation
debts-table-kind-confiscation = CJIB: confiscation
    .also = CJIB: ontneming, ontneming, ontnemingsmaatregel, confiscation
debts-table-kind-tax = Tax
    .also = Belasting, belastingen, gemeentelijke belasting, waterschap, taxes
debts-table-kind-allowance = Paying back an allowance
    .also = Toeslag terugbetalen, toeslag, toeslagen, huurtoeslag, zorgtoeslag, allowance
debts-table-kind-benefit = Paying back a benefit
    .also = Uitkering terugbetalen, uitkering, bijstand, benefit
debts-table-kind-loan = Loan
    .also = Lening, krediet, leningen, roodstand, creditcard, credit
debts-table-kind-phone = Phone or internet
    .also = Telefoon of internet, telefoon, internet, abonnement, telecom, phone
debts-table-kind-shop = Shop or order
    .also = Winkel of bestelling, winkel, bestelling, webwinkel, postorder, aankoop, shop
debts-table-kind-alimony = Alimony
    .also = Alimentatie, kinderalimentatie, partneralimentatie, lbio, maintenance
debts-table-kind-study = Student loan (DUO)
    .also = Studieschuld (DUO), studieschuld, studie, duo, studielening, study, student loan
debts-table-kind-private = Family or friend
    .also = Familie of vriend, familie, vriend, vrienden, privé, private, family, friend
debts-table-kind-other = Something else
    .also = Iets anders, anders, overig, overige, other
debts-table-stage-reminder = Bill or reminder
    .also = Rekening of herinnering, rekening, herinnering, aanmaning, factuur, bill, reminder
debts-table-stage-collector = Collector writes
    .also = Incassobureau schrijft, incassobureau, incasso, collector
debts-table-stage-bailiff = Bailiff writes
    .also = Deurwaarder schrijft, deurwaarder, bailiff
debts-table-stage-court-order = Judgement or warrant
    .also = Vonnis of dwangbevel, vonnis, dwangbevel, judgement, warrant
debts-table-stage-seizure = Seizure
    .also = Beslag, er is beslag, loonbeslag, seized
debts-table-arrangement-none = No
    .also = Nee, geen, geen regeling, none
debts-table-arrangement-asked = Asked for
    .also = Gevraagd, aangevraagd, asked
debts-table-arrangement-runs = Yes, in parts
    .also = Ja in delen, ja, loopt, lopend, yes, runs
debts-table-arrangement-stopped = Stopped
    .also = Gestopt, vervallen, niet nagekomen
debts-table-seized-income = Wage or benefit
    .also = Loon of uitkering, loon, uitkering, inkomen, wage, income
debts-table-seized-account = Bank account
    .also = Bankrekening, bank, rekening, account
debts-table-seized-goods = Things, car or house
    .also = Spullen auto of huis, spullen, inboedel, auto, huis, things, goods
debts-table-threats-home = Losing the home
    .also = Uit huis moeten, ontruiming, huis, uithuiszetting, home, eviction
debts-table-threats-energy = Electricity, gas or water stops
    .also = Stroom gas of water stopt, afsluiting, afsluiten, energie, energy, cut-off
debts-table-threats-custody = Custody for a debt
    .also = Gijzeling, vervangende hechtenis, custody
debts-table-answer-none = Nothing yet
    .also = Nog niets, geen, none
debts-table-answer-balance = The amount
    .also = Het bedrag, bedrag, saldo, balance
debts-table-answer-agreed = They say yes
    .also = Ze zeggen ja, akkoord, ja, agreed, yes
debts-table-answer-refused = They say no
    .also = Ze zeggen nee, afgewezen, geweigerd, nee, refused, no
debts-table-answer-other = Something else
    .also = Iets anders, anders, other
debts-table-missing-letter = Newest letter
    .also = Nieuwste brief, brief, letter
debts-table-missing-balance = Letter with the amount of now
    .also = Brief met het bedrag van nu, saldo, saldo-opgave, balance
debts-table-missing-contract = The contract
    .also = Contract, overeenkomst
debts-table-missing-court-order = Judgement or warrant
    .also = Vonnis of dwangbevel, vonnis, dwangbevel, judgement, warrant
debts-table-missing-payments = Proof of payment
    .also = Bewijs van betalen, betaalbewijs, betaalbewijzen, payments
debts-table-settled-yes = Yes
    .also = Ja, j, y, true, waar
debts-table-settled-no = No
    .also = Nee, n, false, onwaar
debts-table-sum = Total
    .also = Totaal, samen, som, subtotaal, eindtotaal, sum, subtotal, together, totale schuld, totale schulden, totaal schulden, totaal bedrag, totaalbedrag, totaal generaal
