q-language = Which language do you want to read?
    .why = Then you read everything in a language you know well.

q-contact = May you make calls and write letters now?
    .why = Do you have restrictions (beperkingen)? Then it can only go through your lawyer.
    .where = Ask your lawyer or your mentor.
    .c-yes = Yes, I may
    .c-lawyer-only = No, only with my lawyer

q-where = Where are you now?
    .why = Then you see what you can do in that place.
    .where = Ask your mentor.
    .c-police = At a police station
    .c-remand = In a remand prison (huis van bewaring)
    .c-prison = In a prison
    .c-isd = In the ISD (a measure of up to 2 years)
    .c-phased = On a penitentiary programme or ankle monitor
    .c-called-up = At home, I have been called up
    .c-outside = I am already outside
    .c-clinic = In tbs or another clinic
    .c-youth = In a youth institution

q-release = When will you be released?
    .why = Then you see what you can best do first.
    .where = Ask your case manager, because sometimes you leave earlier.

q-bed = Where will you sleep when you are released?
    .why = A bed for the first night comes first.
    .where = Ask at home or ask your case manager.
    .c-own-home = In my own home
    .c-family = With family or friends
    .c-supported = In supported housing or a shelter
    .c-nowhere = I have no place yet

q-valid-id = Is your ID still valid on the day you are released?
    .why = With a passport, identity card or residence card, many things go faster.
    .where = See which day is on it. Ask here whether it is with your belongings.
    .c-yes = Yes, it is still valid
    .c-expired = No, it has expired
    .c-lost = No, I have lost it
    .c-never = No, I never had one

q-id-where = Where is your identity document?
    .why = Then you know who can get it or send it for you.
    .where = Ask here about your belongings, or ask at home.
    .c-pi = Here, with my belongings
    .c-home = At home or with family
    .c-police = With the police

q-medicine = Do you use medicine?
    .why = Then you can ask in time what you will be given to take along.
    .where = Ask the medical service if you are not sure.
    .c-yes = Yes, I use medicine
    .c-no = No, I do not use any

q-since = How long have you been inside now?
    .why = For some rules it matters how long you are inside.
    .where = Look at your papers or ask your case manager.
    .c-week = Less than 1 week
    .c-month = 1 week to 1 month
    .c-quarter = 1 to 3 months
    .c-year = 3 months to 1 year
    .c-longer = Longer than 1 year

q-dutch-id = Have you had a Dutch passport or a Dutch identity card?
    .why = Then you know where you can get a new one.
    .where = You need not say this.
    .c-yes = Yes
    .c-eu = No, of another country in the EU
    .c-permit = No, I have a residence document
    .c-no = No, none of these
    .c-rather-not = I would rather not say

q-may-stay = May you stay in the Netherlands?
    .why = Sometimes the rules are different. You need not say this.
    .where = Ask your lawyer or look at your residence document.
    .c-yes = Yes
    .c-permit = Yes, with a residence document
    .c-no = No
    .c-rather-not = I would rather not say

q-from-municipality = In which municipality did you last live?
    .why = Often that is where you first ask for help.
    .where = Did you have no fixed address? Choose where you were most of the time.

q-to-municipality = In which municipality do you want to live?
    .why = Then you know where you can ask for help.
    .where = Talk about it with your family or your case manager.

q-ran = What did you already have before you came inside?
    .why = Then you see what goes on and who helps you with it.
    .where = Think of help, school and work.
    .c-administration = An administrator for my money (bewindvoerder)
    .c-debt-help = Help with debts
    .c-school = School or a course
    .c-work = Work
    .c-mental-care = Mental health care (ggz)
    .c-addiction-care = Help with addiction
    .c-home-support = Help with living at home
    .c-car = A car or motorbike
    .c-none = None of these

q-registered = Are you registered at an address?
    .why = Important post often goes to that address.
    .where = Ask the re-integration centre (RIC) or your municipality.
    .c-yes = Yes, at a home address
    .c-postal = Yes, at a postal address (briefadres)
    .c-no = No, nowhere

q-digid = Do you have a DigiD that works?
    .why = With DigiD, the login for the government, you can arrange a lot yourself.
    .where = Think of the app or text message you used to log in before.
    .c-yes = Yes, it works
    .c-no = No, not at the moment

q-home = Do you have a home now?
    .why = Then you see what you can do for your home now.
    .where = Ask at home if your rent still runs.
    .c-rent = Yes, I rent a home
    .c-own = Yes, I own a home
    .c-living-in = Yes, I live in with somebody
    .c-none = No, I have no home now

q-urgent-letter = Is there a letter that can't wait?
    .why = Then it matters to call soon. Sometimes something is still possible.
    .where = Have somebody at home look at your post.
    .c-home = Yes, about my home
    .c-court = Yes, I have to come to court
    .c-energy = Yes, power, gas or water stops
    .c-none = No, or I don't think so

q-rent-allowance = Do you get rent allowance (huurtoeslag)?
    .why = Then you see if there is something you can report.
    .where = Look at your bank or in a letter from Dienst Toeslagen.
    .c-yes = Yes, I get rent allowance
    .c-no = No, I do not get it

q-income-before = What income did you have most recently?
    .why = Then you see what stops and what you can ask for again.
    .where = Look at your bank or in an old letter.
    .c-wage = Wages from a job
    .c-social-assistance = Social assistance (bijstand)
    .c-unemployment = Unemployment benefit (WW)
    .c-sickness = Ziektewet, WIA or Wajong (sickness or disability)
    .c-business = Money from my own business
    .c-state-pension = State pension (AOW)
    .c-pension = Pension from my work
    .c-partner = Money from my partner
    .c-none = None of these

q-bank = Do you have a bank account?
    .why = Your money can come into an account later.
    .where = Ask if your card is here with your belongings.
    .c-yes = Yes, with a card that works
    .c-no-card = Yes, but I have no card
    .c-no = No, no account

q-under-27 = How old will you be when you are released?
    .why = Under 27 some rules are different.
    .c-yes = Younger than 27
    .c-no = 27 or older

q-debts = Do you have debts or open bills?
    .why = Then you see where you can start already.
    .where = Ask at home what post there is.
    .c-yes = Yes, I have debts
    .c-no = No, I have no debts

q-debt-kinds = What kind of debts are they?
    .why = For each kind the first step is different.
    .where = Look in your post or ask the RIC.
    .c-rent = Rent or mortgage
    .c-energy = Electricity, gas or water
    .c-care = Health insurance
    .c-fines = Money to the CJIB (fines or damage)
    .c-tax = Tax or allowances
    .c-loan = A loan
    .c-shops = Shops or telephone
    .c-alimony = Maintenance (alimentatie)
    .c-study = Student debt (DUO)
    .c-none = None of these

q-insurer = Do you have a health insurer?
    .why = Your insurer wants to know when you are inside and when you are free again.
    .where = Look at your insurance card or at your bank.
    .c-yes = Yes, I have one
    .c-no = No, I do not have one

q-care-wanted = Which help do you want when you are free?
    .why = Then you can already ask who is going to help you.
    .c-doctor = A doctor (huisarts) or dentist
    .c-mental-care = Help with how I feel
    .c-addiction-care = Help with addiction
    .c-home-support = Help with living at home
    .c-none = None of these

q-children = Do you have children?
    .why = Then your plan thinks of them too.
    .c-yes = Yes, I have children
    .c-no = No, I have no children

q-partner = Do you have a partner?
    .why = Sometimes your partner can apply for something too.
    .c-yes = Yes, I have a partner
    .c-no = No, I have no partner

q-someone = Is there somebody outside who can help you?
    .why = Together it goes much better, and you can also ask for a buddy.
    .where = Think of family, friends, neighbours, or your church or mosque.
    .c-yes = Yes, there is somebody
    .c-no = No, not yet

q-supervision = Will you have supervision by probation (reclassering)?
    .why = Then you know in time when your first meeting is.
    .where = Ask your lawyer or your case manager.
    .c-yes = Yes, I will have supervision
    .c-no = No, I will have no supervision

q-ban = Do you have a contact ban or an area ban?
    .why = Know this first, and only then choose an address.
    .where = Ask your lawyer or probation. Write down no name.
    .c-yes = Yes, I have a ban
    .c-no = No, I have no ban

q-want = What do you look forward to when you are free?
    .why = It is your plan, so choose what matters to you.
    .c-home = A place of my own
    .c-work = Work that suits me
    .c-family = Being there for my family
    .c-learning = Learning something new
    .c-health = Being fit and healthy
    .c-calm = A calm mind
    .c-money = Managing on my money
    .c-friends = Good people around me
    .c-faith = Living with my faith

q-what-helps = What does you good when things go against you?
    .why = You know best what makes you strong.
    .c-people = People who believe in me
    .c-rhythm = A regular rhythm
    .c-movement = Sport or a walk
    .c-talking = Talking with somebody
    .c-quiet = Rest and silence
    .c-making = Making something with my hands
    .c-faith = My faith
    .c-music = Music

q-what-is-hard = What is sometimes hard for you?
    .why = Everybody has something, and you can ask for help with it.
    .c-letters = Letters and forms
    .c-waiting = Waiting for an answer
    .c-money = Handling money
    .c-old-friends = Friends from the past
    .c-alone = Being alone
    .c-sleep = Sleeping well
    .c-trust = Trusting others
    .c-asking = Asking for help
