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
