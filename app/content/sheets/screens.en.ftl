## Papers (sheets)

papers-title = On paper
papers-intro = Choose a sheet. You see it here first. Then you can print it.
papers-one = My plan on one page
papers-one-hint = What goes on, what begins, who does what. To put beside your D&R plan (the prison's plan with you).
papers-plan = My whole plan
papers-plan-hint = All steps, to tick off.
papers-48 = The first 48 hours
papers-48-hint = Your first two days and what you pack.
papers-answers = My answers
papers-answers-hint = What you have filled in.
papers-folders = Leaflets
papers-folders-hint = Each subject on 1 page, to read and take with you.

## Every sheet (sheets)

sheet-date = Made on { $date }
sheet-name = Name
sheet-name-hint = Only if you want to
sheet-signature = Initials or stamp

## Today free (sheets)

today-title = Free today
today-intro = For the day you go out, also if that is unexpected.
today-bed = Where will you sleep tonight?
today-bed-own-home = Your own home. Do you have the key?
today-bed-family = With family or friends. Call them first.
today-bed-supported = A place with support. Call to ask if they expect you.
today-bed-none = No place yet? Ask the municipality (gemeente) for a shelter (opvang) today. Closed? Call the shelter yourself. Do they say no? Ask for it on paper.
today-bed-line = Address and telephone:
today-desk = Which desk do you go to?
today-desk-known = Municipality (gemeente) { $name }. Ask for help after detention (nazorg) and for a benefit (uitkering).
today-desk-unknown = The municipality (gemeente) where you are going to live. Ask for help after detention (nazorg) and for a benefit (uitkering).
today-desk-file = Apply for your benefit today, even without an ID card. Is it the weekend? Go as soon as it is open.
today-probation = Do you have supervision? Call probation (reclassering) today.
today-ban = Is there a place where you may not go? Or a person you may not speak to? Do not go there and make no contact. Ask your lawyer about it.
today-insurer = Health insurance
today-insurer-body = Call your insurer and say: I am free from today. Ill? Always go to a doctor.
today-medicine = Medicine
today-medicine-body = Ask the medical service for your medicine, a list of it and a prescription. Never stop taking it on your own.
today-medicine-dose = Did you use drugs in the past? Your old amount can be deadly now. Call 112 in an emergency.
today-take = Take with you
today-take-id = Identity document
today-take-card = Bank card
today-take-money = Your money and your belongings
today-take-letter = Letter that says you are free (uit-detentieverklaring)
today-take-medicine = Medicine and prescription
today-take-numbers = Numbers on paper
today-numbers = Important numbers
today-number-112 = Emergency: 112
today-number-113 = Are you thinking about suicide? Call 113 or 0800-0113
today-number-gp = Out-of-hours doctor (huisartsenpost):
today-number-lawyer = Lawyer:
today-number-person = Somebody you trust:
today-open = This has not been arranged yet
today-open-none = There are no urgent steps left.
today-reviewed = A speaker of this language has not checked this yet.

## One page (sheets)

one-title = My plan on one page
one-continues = What goes on
one-starts = What begins
one-follows = What goes on after release
one-what = What
one-who = Who does it
one-when = When
one-leads = Leads now, and after
one-none = Nothing yet.
one-more = And { $count } other steps. See your whole plan.
one-municipality = Going to municipality (gemeente):
one-agreed = Agreed with:

## First 48 hours (sheets)

hours-title = The first 48 hours
hours-day-1 = Day 1: the day you leave
hours-day-2 = Day 2
hours-pick-up = Who picks you up, or how do you travel?
hours-sleep = Where do you sleep?
hours-eat = Where do you eat?
hours-call = Who do you call when you are home?
hours-rest = What keeps you calm on your first evening?
hours-pack = Packing
hours-tasks = Steps for these days

## Request slip (sheets)

request-title = Request note (verzoekbriefje)
request-to = To:
request-intro = I would like help with this:
request-say = My question
request-answer = Please answer before:
request-own = Space to write
request-received = Received by:

## What is not right (sheets)

wrong-title = This is not right
wrong-intro = Print this slip and give it to the RIC. Your name need not be on it.
wrong-about = What is it about?
wrong-number = Number: { $id }
wrong-hour = Advice hour number { $id }
wrong-what = What is not right?
wrong-right = How is it really?
wrong-how = How do you know?
wrong-to = For the RIC: give this to whoever keeps the content of Op Orde.

## More on a bed (sheets)

stay-more = More about sleeping
stay-free = You do not have to. Not sure about rent, benefit or allowance? Ask first.
stay-from = From when?
stay-from-first-day = From the first day
stay-from-later = Later than the first day
stay-from-unsure = We will talk about that
stay-length = How long?
stay-length-nights = A few nights
stay-length-month = A month at most
stay-length-three-months = Three months at most
stay-length-longer = Longer than three months
stay-length-unsure = We will talk about how long
stay-rules = Rules of the house
stay-rule-no-drugs = No drugs
stay-rule-no-alcohol = No alcohol
stay-rule-smoke-outside = Smoking outside only
stay-rule-quiet = It is quiet at night
stay-rule-ask-visits = Visitors after asking
stay-rule-household = The guest helps in the house
stay-rule-pay = The guest pays a part
stay-register = Registering at the address
stay-register-yes = Registering is all right
stay-register-ask-first = About registering there is still something to ask
stay-register-no = Registering is not possible
stay-address-legend = The address
stay-address = The address may stand on paper for the case manager
