## In the history (file)

section-post = Letter

## The way to a letter (sheets)

post-way = Do you have a letter? See what to do with it

## Letters that came (post)

post-title = Do you have a letter?
post-intro = Choose who the letter seems to be from. Then you see if it must be done today.
post-list = My letters
post-new = Add a letter
post-look = Who does the letter seem to be from?
post-look-court = Court or bailiff (deurwaarder)
post-look-home = Landlord or mortgage
post-look-energy = Power, gas or water
post-look-insurer = Care insurer
post-look-cjib = CJIB (fines and compensation)
post-look-tax = Tax or allowances
post-look-agency = Municipality, UWV, SVB or DUO
post-look-bank = Bank
post-look-other = Somebody else
post-look-unreadable = I can't read that
post-unsaid = Not chosen yet what it says
post-is-done = Done

## One letter (post)

post-letter = A letter
post-back = To your letters
post-says = What does it say?
post-says-summons = I have to come to court
post-says-eviction = I have to leave my home, or the rent ends
post-says-judgement = The judge has decided something
post-says-seizure = Money or things are seized (beslag)
post-says-pay = I have to pay
post-says-cut-off = Power, gas or water stops
post-says-custody = It says something about gijzeling (custody for not paying)
post-says-arrangement = It is about paying in parts
post-says-decision = A decision: I get something or I don't
post-says-pay-back = I have to pay money back
post-says-form = I have to fill something in or send it
post-says-closing = The account is closed
post-says-appointment = I have an appointment
post-says-other = Something else
post-says-unknown = I don't know
post-dated = Which date is on the letter?
post-dated-hint = Often at the top. Example: 3 December
post-from = Who is the letter from? You may leave this empty.
post-when-today = Today
post-when-week = This week
post-when-later = This can wait
post-when-term = This can wait a while
post-by = Do it before { $date } if you can.
post-why-summons = Somebody who knows the law sees what is still possible.
post-why-home = Sometimes something is still possible. So call soon.
post-why-cut-off = Sometimes something can still be done. So call soon.
post-why-custody = A lawyer knows what is still possible. Ask if a first payment helps.
post-why-judgement = Sometimes you can still do something, but only for a short time. Ask until which day.
post-why-seizure = You have a right to money to live on. Have it checked.
post-why-bailiff = The bailiff then knows that paying does not work now. You know what can be done.
post-why-rent = If you call soon, you can often look together how to keep the home.
post-why-energy = Then you hear if you may pay later, or in parts.
post-why-premium = Does your insurer know that you are inside? That changes what you pay.
post-why-fine = At the CJIB you can sometimes pay in parts. Don't you agree? The letter says until which day you can say so.
post-why-arrangement = See if the amount fits now. Does it not? Ask if it can be different.
post-why-decision = Don't you agree? Then you can object (bezwaar). A short letter is enough at first.
post-why-pay-back = Is it wrong? Then you can object (bezwaar). Is it right? Ask if you may pay later.
post-why-tax = Ask if you may pay later. Sometimes you pay less.
post-why-form = See what they want to know, and until which day. Can't you? Ask for more time.
post-why-account = Ask if the account can stay open. You need it when you are free.
post-why-bill = Put it on your list of debts. Then it does not get lost.
post-why-appointment = Can't you come? Say so before that day, and ask for a new one.
post-why-other = Keep the letter in your folder. Look at it at a calm moment.
post-why-unreadable = Let somebody you trust read along. Then you know if it is urgent.
post-why-unknown = Let somebody read along. Does it say rechtbank (court), deurwaarder (bailiff) or gijzeling? Then do it today.
post-whom = Who can you call or ask?
post-whom-lawyer = Your lawyer
post-whom-legal-desk = The Juridisch Loket: explains the law
post-whom-case-manager = Your case manager
post-whom-ric = The RIC
post-whom-debt-help = Debt help at your municipality
post-whom-sender = Whoever sent the letter
post-whom-helper = A volunteer, or somebody you trust
post-only-lawyer = You may only speak to your lawyer now. Ask your lawyer to do this.
post-guardian = Do you have a bewindvoerder (guardian for your money) or debt help? Call them first. Don't write yourself.
post-term = You can object until { $date } at the latest.
post-term-why = That is 6 weeks after the date on the letter. Begin before { $begin } if you can: post from inside takes long.
post-term-now = That is 6 weeks after the date on the letter. Begin today.
post-term-over = You could object until { $date }. Ask all the same: sometimes it is still possible.
post-term-undated = Find the date on the letter. From that day you have 6 weeks to object.
post-term-source = Source: Juridisch Loket, Bezwaar maken. Checked on { $date }.
post-own = Object, at the latest on { $date }
post-own-of = Object at { $from }, at the latest on { $date }
post-put = Put it in my plan
post-in-plan = That is in your plan.
post-steps = This goes with it
post-to-debts = Put it on my list of debts
post-on-debts = This is on your list of debts
post-old = This letter is of { $date }. See if there is a newer one.
post-done = This is done
post-ready = Ready
post-other-look = From somebody else after all?
post-gone = This letter is not here any more. It may have been taken away, or not kept.
post-letters = You can write this letter
