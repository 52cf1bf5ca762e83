# The words of the screens, in English.
# One line per message; keys are grouped by screen, as in nl.ftl.

## Every screen

app-name = Op Orde
header-language = Language
header-language-more = Taal · اللغة ·
header-help = Help
header-lock = Lock
page-title = { $page } - Op Orde

# Status line and undo

status-saved = Saved on this computer
status-saving = Saving
status-guest = Not kept yet.
status-session = Nothing stays here. All is gone when the browser closes.
status-keep = Keep your plan
status-follows = Your plan is open in another tab too. Here you only look.
status-take-over = Go on here
status-undo = Undo
status-undone = That has been undone.
status-trial = A trial of the staff page, in this tab only.

# Words that the first screen has too

back-start = To the start
word-begin = Begin

theme-identity = Identity document
theme-housing = A place to live
theme-work-and-income = Work and income
theme-debts = Debts
theme-care = Care and health
theme-network = My people
theme-general = Around your release

## Many screens

print-ask = Did it work?
print-yes = Yes
print-no = No
print-worked = Good. Take the paper with you.
print-failed = See if the printer is on. Else ask the RIC for help, or copy by hand what you need.
print-not-here = You can't print on this computer. Ask the RIC for help, or copy by hand what you need.
back-plan = My plan
back-answers = My answers
back-papers = On paper
back-folders = Leaflets
back-events = Something changes
word-go-on = Go on
word-change = Change
word-print = Print this page
word-close = Close
word-remove = Remove
word-save = Save
word-and = { $a } and { $b }
word-show-more = Show { $count } more { $count ->
    [one] step
   *[other] steps
  }
dont-know = I don't know
later = Later
not-filled = Not filled in yet
date-day = Day
date-month = Month
date-year = Year
date-wrong = This date does not exist. Check the day and the month.
date-missing = Fill in the whole date. Or choose: I do not know.
date-order = The second date is before the first one. Swap them.

group-first = This first
group-now = To do now
group-waiting = Waiting for somebody
group-later = Later
group-done = Done
group-after-release = After release
group-not-for-me = Not for me

place-all = Everything
place-ric = Possible in the RIC
place-case-manager = With your casemanager
place-family = With family
place-visiting-hours = At the volunteers' visiting hour (spreekuur)
place-own = On your own
place-outside = Outside

actor-self = you
actor-family = family or friends
actor-case-manager = your casemanager
actor-ric = the re-integration centre (RIC)
actor-volunteer = a volunteer
actor-municipality = the municipality (gemeente)
actor-probation = probation (reclassering)
actor-medical-service = the medical service
actor-lawyer = your lawyer
actor-care-provider = a doctor or care worker
actor-agency = an agency, such as UWV (benefits) or DUO (student loans)
actor-insurer = the health insurer
actor-bank = the bank
actor-landlord = the landlord
actor-employer = your employer
actor-court = the judge
actor-debt-help = the administrator (bewindvoerder) or debt help
actor-chaplain = the chaplain (geestelijk verzorger)

unfit-title = This plan may not fit you
unfit-see = Read what is possible
events-title = Something changes
file-no-downloads = You can't save a file on this computer. Ask the RIC what does work. You can take your plan along on paper.
file-no-backup = In this institution you may keep no file of your own. Ask the RIC what does work. You can take your plan along on paper.
file-no-dialogs = You can't open a file on this computer. Ask the RIC what does work. Do you have your plan on paper? Then fill it in again.
history-see = See what changed
settings-partly = Only the start and the sheet Free today. Not checked yet.
staff-download = Download the file
staff-download-not = Nothing can be downloaded here. Copy the text below.
websites-of-theme = Websites that help with this
websites-hint = Where you can read more or arrange something.
missing-body = The address may have changed. You have lost nothing.
file-title = A file
file-open = Open a file
file-open-pick = Choose a file
history-title = What changed
staff-title = Staff page
websites-title = Websites
websites-off = With messages, chat or files
purpose-title = What I want, what I do this for
papers-request = Request note (verzoekbriefje)
papers-request-hint = Ask your casemanager or the RIC for help.
papers-today = Free today
papers-today-hint = For when you go out unexpectedly. Always ready.
settings-language = Language
settings-look = Light or dark
settings-look-system = Like this device
settings-look-light = Light
settings-look-dark = Dark
settings-size = Size of the letters
settings-size-normal = Normal
settings-size-large = Larger
sheet-from = Made with Op Orde. This is not a decision by an official body.
help-ric = The RIC here
help-visits = Visiting hours here
finish-title = I am done
websites-coming = The list is on its way.
websites-missing = The list is not here yet. You have lost nothing.
websites-try = Try again

## Start

start-title = What do you want to work on?
start-intro = Choose a subject. You cannot break anything. You can change everything again.
start-first = This first
start-begin-title = Begin with a few questions
start-begin-body = Then you see what you can do now. You may skip any question.
start-go-on-title = Go on with the questions
start-resume = Do you have a plan already?
start-resume-hint = Open it with your picture and your secret
start-finish = I am done
start-finish-hint = Print, keep or wipe your plan
start-conditions = Five things in order
start-hint-identity = Do you have a valid ID?
start-hint-housing = Where will you sleep?
start-hint-work-and-income = What will you live on?
start-hint-debts = Who do you still have to pay?
start-hint-care = What do you need?
start-hint-network = Who can help you?
start-hint-all-done = Everything here is done for now
start-more = More
start-plan = My plan
start-plan-hint = The way out, step by step
start-answers = My answers
start-answers-hint = Check them or change them
start-papers = On paper
start-papers-hint = Print what you want to take with you
start-who = Who is who
start-who-hint = Who can do something now?
start-purpose = What I want, what I do this for
start-purpose-hint = Only if you want to
start-events = Something changes
start-events-hint = Such as a transfer or a new date

## Plans kept here

open-damaged = This plan is damaged
open-lost = A plan was kept on this computer. It is gone now.
open-lost-ways = Do you have it on paper or in a file? Then go on with that. Ask the RIC what happened.
open-lost-read = I have read this

## When to do a step

when-by = { $date } at the latest
when-before = Best to begin before { $date }
when-today = Best to begin today
when-from = Possible from { $date }
when-on = On { $date }
when-waiting = Asked on { $date }
when-ask-again = Ask again on { $date }
when-done = Done on { $date }
when-not-fit = There is not enough time for this before you go out. Do it afterwards.
when-not-fit-likely = There is probably not enough time for this before you go out. Do it afterwards.
when-tight = There is just enough time for this. So begin soon.

why-safety = This keeps you or somebody else safe.
why-ask-again = It is time to ask again.
why-deadline = This has a fixed date: { $date }.
why-unlocks = { $count ->
    [one] After this you can arrange 1 more thing.
   *[other] After this you can arrange { $count } other things.
  }
why-soon = It is good to begin with this soon.

blocked-restrictions = For now you may only speak to your lawyer. You can do this later.
blocked-task = First: { $task }
unsure = We do not know for sure yet if this fits you.

continuity-continues = Goes on
continuity-starts = Begins
continuity-follows = Goes on after release

## Plan

plan-title = My plan
plan-release-unknown = We do not know yet when you go out. Your plan counts on 4 weeks: { $date }.
plan-release-on = You go out on { $date }. Sometimes you leave earlier. Ask your casemanager.
plan-release-fixed = You go out on { $date }.
plan-release-about = You go out around { $date }. Sometimes you leave earlier. Ask your casemanager.
plan-release-between = You go out between { $from } and { $to }.
plan-release-outside = You have been outside since { $date }.
plan-asks-outside = The date of your release has passed. Are you outside already?
plan-asks-outside-yes = Yes, I am outside
plan-asks-outside-no = No, I will choose a new date
plan-change-date = Change the date
plan-tab-list = List
plan-tab-road = Road
plan-tab-paper = On paper
plan-by-place = Where can I do this?
plan-empty = There is nothing here now.
plan-own-add = Add a step of your own
plan-gaps = How to get through the first weeks
plan-first-hint = Begin here. The rest can wait.

gap-identity = Your ID may not be ready on your first day.
gap-bed = Your bed for the first nights is not certain yet.
gap-income = Your first money often comes only after a few weeks.
gap-cover = Your health insurance may not have begun on your first day.
gap-bridge = This helps you until then:

changed-title = Your plan has been updated
changed-none = Nothing changes in your steps.
changed-free = This can begin now:
changed-earlier = It is best to begin earlier with this:
changed-after = You now do this after your release:
changed-new = This has been added:
changed-gone = This is no longer needed:
changed-later = You have more time for this:

## Road

road-title = The way out
road-intro = From today to the outside, and after that. Choose a step to see more.
road-today = Today, { $date }
road-done = Already done
road-release = Going out
road-release-unknown = Going out, date not known yet
road-week = Week of { $date }
road-open = { $count ->
    [one] 1 step
   *[other] { $count } steps
  }

## One step

task-bring = Bring
task-helps = Who helps
task-done-when = Done when
task-say = You can say this
task-result = What you get from it
task-cost = Does it cost anything?
task-leads = Who is in charge
task-leads-both = Now: { $now }. After that: { $after }.
task-continuity = In your plan
task-needs = This comes first
task-needs-soft = It helps if this is done first
task-how = How to do it
task-mark-done = This is done
task-mark-waiting = I am waiting for somebody
task-mark-not = Not for me
task-mark-open = Open again after all
task-cannot-alone = I cannot do this alone
task-print = On paper
task-state-done = Done since { $date }.
task-state-waiting = Waiting for { $who }, since { $date }.
task-state-not = You chose: not for me.
task-waiting-who = Who are you waiting for?
task-waiting-again = When will you ask again?
task-again-week = In one week: { $date }
task-again-two-weeks = In two weeks: { $date }
task-again-none = I don't know that yet
task-note = What do you want to remember?
task-source = Source: { $source }. Checked on { $date }.
task-law = Rule: { $rule }
task-assumption = How long this takes is an estimate. Ask to be sure.
task-unknown = We do not know this step
task-unknown-body = It may be gone, or the address is different. You have lost nothing.

## Own step

own-title = A step of your own
own-what = What do you want to do?
own-what-hint = Begin with a word like call, ask or look. Do not write anything about your case.
own-theme = Where does it belong?
own-date = When? (you may leave this empty)
own-empty = First write what you want to do.
own-mine = Own step

## I do not understand

understand-title = I do not understand this
understand-calm = That is all right. You may always ask for help.
understand-short = In short
understand-where = Where do you find the answer?
understand-words = Difficult words
understand-who = Who can you ask?
understand-say = You can say it like this
understand-say-step = Can you read this step with me?
understand-say-question = Can you help me with this question?

## Questions

question-why = Why do we ask this?
question-many = You may choose more than one.
question-stop = Stop here. To my plan
question-paper-ready = Your first paper is ready: Free today.
question-paper-see = Look at the paper
question-back = Previous question
question-unknown = We do not know this question
question-search = Type part of the name
question-search-none = No municipality found. Check the letters.
question-chosen = Chosen: { $name }
question-end-title = Those were the questions
question-end-body = Your plan is ready. You can change everything later.
question-end-plan = To my plan
question-end-check = Check your answers

release-unknown = I don't know that yet
release-on = On a day that I know
release-about = More or less, around a day
release-between = Between two days
release-outside = I am already outside
release-fixed = This date is certain
release-day = Which day?
release-since = Since which day?
release-first = First day
release-last = Last day

## Answers

answers-title = My answers
answers-intro = Check if everything is right. You can change every answer.
answers-go-on = Go on with the questions
answers-unknown = Unknown answer, kept as it was

## Not for everybody

unfit-clinic = In a clinic things often go differently. The steps and days of this plan are then often not right.
unfit-youth = This plan is made for people of 18 and older. For young people there are often other rules.
unfit-may-stay = Many steps here do not apply then.
unfit-intro = It is made for adults who go on in the Netherlands after detention.
unfit-clinic-title = In tbs or another clinic
unfit-clinic-ask = Ask your therapist or the social worker who helps you with later. Ask your lawyer too.
unfit-youth-title = Younger than 18, or in a youth institution
unfit-youth-ask = Ask your mentor or your youth probation officer (jeugdreclasseerder) who helps you with later. Talk about it at home too.
unfit-may-stay-title = If you may not stay in the Netherlands
unfit-may-stay-ask = Ask your lawyer. Also ask about help with going back.
unfit-ask = Who can you ask?
unfit-use = This you can use
unfit-note = Write something down
unfit-note-hint = For yourself, in your own words.
unfit-answer = Change my answer
unfit-go-on = Go on anyway

## A theme

theme-answers = What you already said
theme-notes = To remember
theme-note-add = Write something down
theme-note-hint = Do not write anything about your case. Others can sometimes read this.
theme-note-empty = Nothing written down yet.
theme-folder = Leaflet to take with you
theme-no-tasks = You need not do anything here now.
heard-title = What the RIC heard from { $name }
heard-rent = This municipality sometimes helps with your rent.
heard-rent-months =
    { $n ->
        [one] This municipality sometimes helps with your rent for 1 month.
       *[other] This municipality sometimes helps with your rent, for { $n } months at most.
    }
heard-no-rent = This municipality does not help with your rent.
heard-contact = Whom you can ask there: { $contact }
heard-on = The RIC heard this on { $date }. Ask whether it is still so.
heard-some-day = Ask whether this is still so.

## Who is who

who-title = Who is who, and whose turn it is
who-intro = You do not have to do it alone. These are the people around you.
who-now = Now you are inside
who-now-body = Your casemanager is in charge here. The municipality (gemeente) is told on your first day inside that you are held. Ask who helps you there.
who-after = When you are outside
who-after-body = Then the municipality (gemeente) is in charge. Do you have supervision? Then probation (reclassering) too.
who-home = You are still at home
who-home-body = Now you can still call and arrange things yourself. Ask the municipality (gemeente) or your lawyer for help.
who-outside = You are outside
who-waiting = Who are you waiting for now?
who-waiting-none = You are not waiting for anybody now.
who-turn = Who can do something now?
who-case-manager = Makes a plan with you and arranges papers inside.
who-ric = Here you work on your plan. You get help with letters and forms.
who-municipality = Helps you after you leave. Ask for the aftercare coordinator (coördinator nazorg).
who-probation = Helps and keeps an eye on things if the judge has decided so.
who-volunteer = Comes by, listens and helps with papers. Is not part of the prison.
who-medical-service = For your medicine and your health here.
who-lawyer = Helps you with the law. What you say stays between the two of you.
who-family = Can collect, call and keep things for you at home.
who-chaplain = Listens to you, with or without religion.
who-debt-help = Helps with your money. Call them first, before you send a letter yourself.

## What for

purpose-intro = This is for yourself. You do not have to fill in anything. Nobody gives marks for it.
purpose-note = In your own words

## Something changes

events-intro = Choose what happens. You can undo it afterwards.
events-other = Is it something else? Talk about it with your casemanager or the RIC.
event-transfer = I am being transferred
event-transfer-hint = What you ask, who should know and what you print.
event-contact = I may call and write again
event-contact-hint = Your restrictions (beperkingen) end. See what is possible now.
event-date = I get a new date
event-date-hint = Your plan adapts to it.
event-sudden = I am released unexpectedly
event-sudden-hint = One sheet for the day you go.
event-recall = I am inside again
event-recall-hint = After leave, or because your release does not go on.

## Transfer

transfer-intro = Your plan does not come along by itself. Print everything and keep it with you.
transfer-print = Print everything now
transfer-private = Others can read what you print.
transfer-lawyer = You may only speak with your lawyer now. Ask your lawyer to pass this on.
transfer-ask = Ask this before you go
transfer-ask-1 = Do my things, my money and my papers come along?
transfer-ask-2 = Do I get my medicine on the way and after that?
transfer-ask-3 = What happens to what I asked for here?
transfer-ask-4 = Does my new casemanager get my D&R-plan?
transfer-ask-5 = Can my work or course go on there?
transfer-stops = What often stops
transfer-stops-1 = Appointments in this place, such as visiting hours of volunteers or a course.
transfer-stops-2 = Requests that are still open here.
transfer-stops-3 = Ask your casemanager if that is so for you too.
transfer-tell = Who should know?
transfer-tell-hint = Ask your casemanager who passes it on. Or write or call yourself.
transfer-there = In your new place
transfer-there-1 = Ask who your casemanager is and where the RIC is.
transfer-there-2 = Ask if your medicine is there. Never stop on your own.
transfer-there-3 = Give your new address to those who write or visit you.
transfer-there-4 = Ask again for what is still open.
transfer-there-5 = Do you see an empty plan there? Fill it in, with your paper beside it.
transfer-arrived = Are you there already?
transfer-arrived-body = Is your plan still here? Then we ask again what belongs to your place. What is done stays done.
transfer-arrived-do = Yes, ask it again
transfer-paper = This goes on paper
transfer-paper-see = See what you print
transfer-purpose = What you do this for is not in it. That is yours. You can print it yourself.

## Everything

everything-open = What is still open
everything-none = Nothing is open now.
everything-who = Asked of
everything-since = On
everything-again = Ask again on
everything-place = New place:
everything-case-manager = New casemanager:
everything-notes = What you wrote down

## May call again

contact-intro = Did your lawyer say that you may again? Then more is possible now.
contact-waits = This is waiting for that
contact-yes = Yes, I may call and write again
contact-already = Your answers say: yes, I may call and write.
contact-not = May you not any more? Change your answer

## Inside again

recall-intro = You do not start over. What is done stays done.
recall-ask = Ask this now
recall-ask-1 = Ask your lawyer or casemanager what happens now.
recall-ask-2 = Ask when you will hear a new date.
recall-ask-3 = Do you use medicine? Tell the medical service today.
recall-ask-4 = Did you already get a benefit or allowance? Ask the RIC what you report now.
recall-again = We ask this again
recall-do = Yes, adapt my plan
recall-look = Look at this once more
recall-look-hint = You did this before. Is it not right any more? Then open the step again.

## Papers

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

## Every sheet

sheet-date = Made on { $date }
sheet-name = Name
sheet-name-hint = Only if you want to
sheet-of = Sheet { $n } of { $total }
sheet-signature = Initials or stamp

## Today free

today-title = Free today
today-intro = For the day you go out, also if that is unexpected.
today-bed = Where will you sleep tonight?
today-bed-own-home = Your own home. Do you have the key?
today-bed-family = With family or friends. Call them first.
today-bed-supported = A place with support. Call to ask if they expect you.
today-bed-none = No place yet? Go to the municipality (gemeente) today. Ask for a shelter (opvang) for tonight.
today-bed-line = Address and telephone:
today-desk = Which desk do you go to?
today-desk-known = Municipality (gemeente) { $name }. Ask for help after detention (nazorg) and for a benefit (uitkering).
today-desk-unknown = The municipality (gemeente) where you are going to live. Ask for help after detention (nazorg) and for a benefit (uitkering).
today-desk-file = Apply for your benefit today. Also if you do not have an ID card yet.
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

## One page

one-title = My plan on one page
one-continues = What goes on
one-starts = What begins
one-follows = What goes on after release
one-what = What
one-who = Who does it
one-when = When
one-before = before { $date }
one-from = from { $date }
one-leads = Leads now, and after
one-none = Nothing yet.
one-more = And { $count } other steps. See your whole plan.
one-municipality = Going to municipality (gemeente):
one-agreed = Agreed with:

## First 48 hours

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

## Request slip

request-title = Request note (verzoekbriefje)
request-to = To:
request-intro = I would like help with this:
request-say = My question
request-answer = Please answer before:
request-own = Space to write
request-received = Received by:

## Leaflets

folders-title = Leaflets
folders-intro = Each subject on 1 page. Read it here, or print it and take it with you.
folder-title = Leaflet: { $theme }
folder-do = What do you do?
folder-ask = Whom do you ask?
folder-inside = Now, inside
folder-outside = Later, outside
folder-sources = Sources: { $sources }. Checked on { $date }.

## Keep a plan

keep-title = Keep your plan
keep-intro = This computer keeps nothing unless you choose so. Choose what suits you.
keep-refused = You can't keep your plan on this computer. Put it on paper. Or ask the RIC for help.
keep-nothing = Keep nothing, all on paper
keep-pictures = Keep it with 6 pictures
keep-sentence = Keep it with your own sentence
keep-words = Keep it with 5 words
keep-forgotten = Do you forget your secret? Then nobody can open your plan. We can't either. On paper you do not lose it.
keep-pictures-label = Choose 6 pictures. Remember their order too.
keep-sentence-label = Your sentence
keep-sentence-hint = Choose something only you know. The longer, the better.
keep-back = Choose something else
keep-picture = Choose a picture for your plan. Others see this picture.
keep-until = Your plan stays here until the end of { $month }. Then it goes. Do you open it before? Then it stays longer.
keep-until-closed = Your plan stays here until the browser closes. So put it on paper as well.
keep-recovery = Make a key on paper too
keep-recovery-hint = It opens your plan when you forget the secret. But also for who finds the paper.
keep-close = Keep my plan
keep-closing = Your plan is being locked. That takes a moment.
keep-done-title = Your plan is kept
keep-done-body = Are you back later? Choose this picture. Then give your secret.
keep-go-on = Go on with your plan
keep-other-secret = Choose another secret
keep-other-recovery = Make a new key on paper
keep-ask-old = First give your secret of now, or your key on paper.
recovery-title = Your key on paper
recovery-body = These 8 words open your plan too. Write them down or print them now. You see them only once.
recovery-apart = Keep this paper in a safe place. Do not write on it what it is for.

## Open a plan

open-title = Open your plan
open-intro = Choose the picture of your plan.
open-none = No plan is kept on this computer.
open-unkept = You have work that is not kept yet. Do you open another plan? Then that work is gone.
open-other = Another plan
open-secret = Give your secret.
open-with-pictures = Pictures
open-with-text = Sentence or words
open-with-recovery = Key on paper
open-pictures-label = Choose your 6 pictures
open-text-label = Your sentence or words
open-recovery-label = The 8 words of your paper
open-running = Your plan is being opened. That takes a moment.
open-wrong = That was not it. Try once more.
open-wait = After a few times it takes longer: now { $seconds } { $seconds ->
    [one] second
   *[other] seconds
  }.
open-broken = This plan is damaged and can't be opened any more.
open-already = A plan is open already. Do you want to open another plan? Then lock this one first.

## A file

file-intro = Take your plan along this way. Or go on with it.
file-nothing = Nothing has changed here.

# Saving

file-save = Save your plan in a file
file-save-body = The file is locked with words. Without those words nobody can open it. We can't either.
file-save-none = There is nothing to save yet.
file-save-words = Lock it with 5 words
file-save-sentence = Lock it with your own sentence
file-sealing = The file is being made. That takes a moment.
file-saved = The file is called plan.oporde. Was there one already? Then it has a number.
file-saved-ask = Did it work?
file-saved-yes = Yes, I have it
file-saved-no = No, I do not see it
file-saved-good = Good. Keep your words apart from the file.
file-elsewhere = On another computer you open it with Op Orde too.
file-elsewhere-age = The program age opens it too, with your words. Type them in small letters then. Put one space between them each time.
file-failed-look = Look in the folder Downloads first.
file-failed-ask = Is it not there? Save it once more. Or ask the RIC whether saving works here.
file-failed-paper = You can take your plan along on paper too.
file-again = Save it once more

# Opening

file-open-body = First you look what is in it. Then you choose.
file-open-first = Is your plan on this computer too? Then open that first. So all of it comes together.
file-open-choose = Your file
file-open-none = Nothing chosen yet
file-open-missing = Choose a file first.
file-open-words = The words or the sentence of this file
file-opening = The file is being opened. That takes a moment.

file-err-words = The words are not right, or the beginning of the file is damaged.
file-rec-words = Check your words and try again. Or take another copy of the file.
file-err-damaged = This file is damaged or not complete.
file-rec-copy = Make a new copy of the file and try again.
file-err-foreign = This is no file of Op Orde.
file-rec-other = Choose another file.
file-err-new = This file was made with a newer version.
file-rec-new = First save what you did now. Then load this page again.
file-err-large = This file is too large for Op Orde.
file-err-work = This file asks too much of this computer. Or its begin is damaged.
file-err-content = Something in this file is not right.
file-rec-place = The place in the file: { $place }
file-err-worker = This browser could not do this now.
file-rec-worker = Close other windows and try again.
file-err-unread = This computer can't read the file.
file-rec-unread = Is the file still there? Then choose it again.
file-err-changed = Your plan has just changed.
file-rec-changed = Open the file again. Then you see what differs now.
file-err-many = Together this is too much for one plan.
file-rec-many = First remove what you do not need any more.

# What is in it

file-in = This is in the file
file-in-answers = Answers
file-in-done = Steps that are done
file-in-own = Own steps
file-in-notes = Notes
file-in-release = Going outside
file-other = This is another plan.
file-other-body = It comes beside what is kept here already. Then you choose how to keep it.
file-other-locked = The plan that is open now is locked first. Nothing in it changes.
file-other-lost = Your work of now is not kept yet. Do you open this plan? Then your work of now is gone.
file-other-open = Open this plan
file-not = Rather not

# Two versions of one plan

file-here = Beside your plan
file-here-body = This is your plan. Nothing changes yet. You choose.
file-here-new = Only in the file
file-here-changed = Different in the file
file-here-same = The same
file-here-only = Only here
file-here-what = This will change
file-here-asked = You choose this yourself
file-here-none = Nothing is added. Your plan stays as it is.
file-differs = What do you want to keep?
file-differs-body = This changed in two places. Do you choose nothing? Then what is here stays.
file-mine = Here
file-theirs = In the file
file-keep-mine = Keep this
file-keep-theirs = Keep that
file-take = Take it over
file-taken = It is taken over. You can undo it in one go.
file-not-there = This is not there

## I am done

finish-intro = What do you want to do with your plan?
finish-print = Take it along on paper
finish-print-body = You can take paper along. Also when this computer is empty.
finish-keep = Leave it here, locked
finish-keep-body = Your plan stays here. You can't undo anything after that.
finish-close = Lock and stop
finish-guest-body = Your plan is not kept yet. Do you stop now? Then it is gone.
finish-file = Take it along in a file
finish-file-body = For home or for another computer.
finish-pause = Away for a moment
finish-pause-body = Nothing of your plan is seen here then. Be back within a few minutes.
finish-pin = Choose at least 4 digits, only for now
finish-pin-short = Choose at least 4 digits.
finish-wipe = Wipe everything
finish-wipe-body = Then your plan is gone from this computer. You do not get it back.
finish-wipe-ask = Yes, wipe my plan
finish-wipe-sure = Are you sure? Yes, wipe everything
finish-wipe-no = No, keep my plan

## What changed

history-intro = This is what you did since last time. You can put everything back.
history-none = Nothing has changed yet. Do you change something? Then you see it here.
history-until = This list gets empty when you lock your plan and stop. Then what you removed is really gone.
history-is-back = It is back.
history-put-back = Put back
history-bin = Removed
history-bin-hint = This stays here until you are done.
history-give-back = Get back
history-removed-on = Removed on { $date }
history-many = { $count } things changed at once
history-many-back = This is as it was again.
history-from-to = From { $from } to { $to }.
history-new = New: { $to }
history-gone = Gone: { $from }
history-new-and-gone = New and gone again: { $other }
history-gone-and-there = Gone and back again: { $from }
history-changed = Changed: { $to }
history-as-before = As it was again: { $from }. For a while it was { $other }.
history-answer = Your answer to: { $question }
history-state = Step: { $task }
history-step-note = What you wrote at: { $task }
section-notes = To remember
section-purpose = What you do this for
section-other = Something of a newer version
history-paper-name = Name on paper
history-release = When you go out
history-release-unknown = not known yet
history-release-on = { $date }
history-release-fixed = { $date }, that is fixed
history-release-about = around { $date }
history-release-between = between { $from } and { $to }
history-release-outside = outside since { $date }
history-state-open = still to do
history-state-not = not for me
history-state-done = done on { $date }
history-state-waiting = waiting for { $who }, asked on { $date }
history-state-again = waiting for { $who }, ask again on { $date }

## Away for a moment

pause-title = Away for a moment
pause-body = There is nothing to see here. Are you back? Type your digits.
pause-body-guest = There is nothing to see here. After 2 minutes the work is wiped.
pause-pin = Your digits
pause-wrong = Those were not it. After 5 times everything locks.
pause-back = I am back
pause-end = Stop now

## Still there

still-there-title = Are you still there?
still-there-body = Press a key or move the mouse. Else your plan locks after 2 minutes. Nothing is lost.
still-there-body-unsaved = Press a key or move the mouse. Else your plan locks after 2 minutes. Your last work is not kept yet.
still-there-body-guest = Press a key or move the mouse. Else your plan is gone after 2 minutes. It is not kept yet.
still-there-yes = Yes, I am still here

## Settings

settings-title = Language and display
settings-name = Name on paper (you may leave this empty)
settings-name-hint = Without a name, a sheet is safer if somebody finds it.
settings-device = Your own device
settings-device-body = On a shared computer your plan locks by itself. On your own device it need not.
settings-device-own = Only I use this device

## Offline

offline-title = Without internet
offline-coming = We check if this also works without internet.
offline-ready = Ready to work without internet.
offline-part = Not everything is on this computer yet. It needs the internet for a moment.
offline-never = On this computer it only works with internet.

## Staff

staff-back = Back to the staff page
staff-intro = For who runs the RIC: what holds in this place?
staff-how-1 = What you choose here shows in this tab at once. Other computers notice nothing.
staff-how-2 = Done? Download the file and give it to the technician. They put it beside the app on the server.
staff-how-3 = If you reload first, your work here is gone.
staff-parts = What do you want to set?
staff-place = This place
staff-place-hint = Name, RIC, visiting hours and a message
staff-websites = Websites here
staff-websites-hint = Which sites are open here
staff-websites-body = Choose what may be open here. The technician puts the same list into the browser.
staff-websites-count =
    { $n ->
        [0] No site is open yet.
        [one] 1 site is open.
       *[other] { $n } sites are open.
    }
staff-websites-all = Choose all without messages
staff-websites-few = Choose nothing of this list
staff-sites-own = Sites of this place itself
staff-sites-add = Add a site
staff-sites-title = What is the site called?
staff-sites-host = Address of the site
staff-sites-host-hint = Without https:// and without www, such as: dji.nl.
staff-sites-purpose = What is the site good for?
staff-stack = Empty sheets
staff-stack-hint = A stack of Free today to have ready
staff-stack-body = Have a stack ready for who goes home today. Nothing of anybody is on it.
staff-stack-copies = How many times?
staff-stack-language = In which language? The sheet in Dutch comes with it.
staff-computers = Computers
staff-computers-hint = What they can do and keep, what may go out
staff-municipalities = Municipalities
staff-municipalities-hint = What you know about help with the rent
staff-faults =
    { $n ->
        [one] 1 thing is not right yet. Mend it first.
       *[other] { $n } things are not right yet. Mend them first.
    }
staff-file = The file
staff-file-body = The file is called inrichting.json.
staff-download-ask = Did it work? If not, copy the text below.
staff-download-text = The text of the file
staff-import-label = Choose a file of a staff page
staff-import-done = Read. You now see what is in that file.
staff-import-unread = This file can't be read. Choose it again.
staff-import-large = This file is too large. Choose a file of a staff page.
staff-import-form = This is no file of a staff page. Look at line { $line }, character { $column }. Nothing was changed.
staff-import-fault = In the file { $place } is not right. Nothing was changed.
staff-reset = End the trial
staff-reset-done = The trial has ended. You see what is on the server again.
staff-lost = The file on the server is not right. The app now uses usual choices. Make a new file here.
staff-pin = PIN
staff-pin-label = PIN for this page (not needed)
staff-pin-hint = 4 to 8 digits. The PIN only hides this page. Who opens the file can read the PIN.
staff-pin-ask = This page is for who runs the RIC. Type the PIN.
staff-pin-go = Go on
staff-pin-wrong = That is not the PIN. Ask who runs the RIC.
staff-name = Name of this place
staff-ric = Whom to ask in the RIC?
staff-ric-hint = A name or a place, such as: room 12, Fatima.
staff-hours = When is the RIC open?
staff-hours-hint = A time on each line, such as: Monday 9.00 to 11.30.
staff-visits = Visiting hours of volunteers
staff-visits-hint = A visiting hour on each line: day, time, place, what for.
staff-banner = A message above every page
staff-banner-text = Message (not needed)
staff-banner-hint = Such as: on Friday the RIC is closed.
staff-banner-until = Last day of the message
staff-banner-until-hint = Without a day the message stays.
staff-banner-past = That day has passed. The message is not shown now.
staff-shown = This is how it stands on the page Help
staff-shown-none = Nothing yet. Fill in something above.
staff-abilities = What can the computers here do?
staff-abilities-hint = The app can't see this by itself. Try it out on a computer of the RIC.
staff-can-print = Print
staff-can-downloads = Save a file
staff-can-files = Open a file
staff-can-camera = Use the camera
staff-can-windows = Open a new window
staff-wall = What may cross the wall?
staff-wall-hint = Agree on this with the security of the institution.
staff-wall-out = Sheets may go out
staff-wall-in = Sheets may come in
staff-wall-backup = Somebody may keep their own plan in a file
staff-wall-codes = Codes for a camera may stand on paper
staff-storage = What stays on the computer?
staff-storage-kept = A plan stays until somebody wipes it
staff-storage-session = Everything is gone when the browser closes
staff-retention = For how many days does a plan stay?
staff-retention-hint = Then it goes by itself. Who opens it starts the count again.
staff-idle = After how many quiet minutes does the app ask: are you still there?
staff-idle-hint = With 0 the app never asks.
staff-address = Where is the app?
staff-address-inside = Address on these computers
staff-address-hint = The technician knows. It ends with a slash.
staff-public = Address outside (not needed)
staff-notes-body = Put here what a municipality told you. Write no names of people who are here.
staff-notes-none = There is no municipality yet.
staff-notes-add = Add a municipality
staff-notes-new = New municipality
staff-notes-name = Name of the municipality
staff-notes-unknown = This name is not on our list. Look at the letters.
staff-notes-rent = Does the municipality help with the rent?
staff-notes-yes = Yes
staff-notes-no = No
staff-notes-unsure = We don't know
staff-notes-months = How many months?
staff-notes-contact = Whom to ask there?
staff-notes-checked = When was this asked?
staff-notes-share = Share with another RIC
staff-notes-share-body = The file gemeenten.json has these municipalities only.
staff-notes-import = Choose a file with municipalities
staff-notes-taken =
    { $n ->
        [0] Nothing new was in it.
        [one] 1 municipality taken over.
       *[other] { $n } municipalities taken over.
    }
fault-long = This is too long. Use at most { $most } characters.
fault-range = Type a number from { $least } to { $most }.
fault-version = This file is of another version.
fault-date = Choose a day from 2000 to 2199.
fault-address = Begin with https:// and end with a slash.
fault-host = Write it like this: dji.nl. So without https:// and without what comes after.
fault-www = Leave out www.
fault-twice = This stands there already.
fault-empty = Fill in something here.
fault-pin = Type 4 to 8 digits, or nothing.
fault-line = Line { $line }: { $fault }

## Help

help-title = Help
help-1 = Are you stuck? Ask somebody. That is normal.
help-2 = Inside, your casemanager and the re-integration centre (RIC) help you. Also ask about the volunteers' visiting hour (spreekuur).
help-3 = Every step has the button: I cannot do this alone. With it you print a note to ask for help.
help-4 = No paper or printer? Copy the question by hand. It is there at every step.
help-5 = In an emergency, call 112. Do you think about suicide? Call 113 or 0800-0113.
help-links = Find out more

## Privacy

privacy-title = Who can see this?
privacy-1 = This app sends nothing away. What you fill in stays on this computer.
privacy-2 = The app only keeps something if you choose so. You may also put it all on paper and keep nothing here.
privacy-3 = What you keep is locked. Pictures are a light lock. Five words are a strong lock.
privacy-4 = Staff can sometimes see what is on this screen.
privacy-5 = The police may sometimes take a computer or paper. So may the public prosecutor (officier van justitie).
privacy-6 = Whoever finds your paper can read it.
privacy-7 = So do not write anything about your case. Only write down names if that is allowed.
privacy-more = Read more
privacy-more-1 = Do you keep nothing? Then everything is gone when you are done. So first print what you want to have.
privacy-more-2 = Do you keep something? Then your plan stays here, locked. Others only see the picture that you chose for it. The computer also knows in which month the plan goes away.
privacy-more-3 = While you are busy, your language, your colours and your letter size stay here. Those are not locked. Do you lock? Then they go. Unless you said that this computer is only yours.
privacy-more-4 = The browser keeps a list of its own. It shows which steps you opened. What you filled in is not in it.
privacy-more-5 = Six pictures help against somebody who happens to sit here. They do not help enough if somebody takes the computer and searches long.
privacy-more-6 = A sentence of your own is as strong as it is long and unknown. Five words from the app are strong.
privacy-more-7 = No lock helps if somebody looks along or if you tell your secret.
privacy-more-8 = Do the police ask for your secret? Then first ask your lawyer what you may do.
privacy-more-9 = Keep your paper in a safe place. Your name is only on it if you choose so.
privacy-more-10 = Do you make a file? Then it stays until somebody takes it away. Without your words it does not open.

## Websites

websites-some = You can open a name with an arrow here. The other sites are closed here. Of those you see the address.
websites-none = This computer has no list of sites that may be opened. That is why you only see addresses here. Are you at home? Then type such an address into your browser yourself.
websites-search = Look for a site
websites-search-hint = Type a word, such as home, work or bank.
websites-found = { $count ->
    [one] 1 site found
   *[other] { $count } sites found
  }
websites-found-none = Nothing found. Try another word. Or look in the list below.
websites-own = Of this place
websites-wants = What are you looking for?
websites-themes = By subject
websites-all = See all sites
websites-count = { $count ->
    [one] 1 site
   *[other] { $count } sites
  }
websites-closed = Not open on this computer. Ask the RIC.
websites-need = Needed to arrange something: { $needs }
websites-need-digid = DigiD
websites-need-phone = a phone
websites-need-mail = an e-mail address
websites-need-identity = a valid ID
websites-need-papers = papers
websites-checked = Checked on { $date }
websites-unchecked = Not checked yet
websites-checked-means = Is there a day? Then we read about that site. Is there no day? Ask the RIC whether the site is right.

## Leaving for a site

leave-title = Another website
leave-to = You are going to { $address }.
leave-not-ours = That site is not ours. We do not see what you do there.
leave-others = All sites that are not in the list stay closed.
leave-back = Do you want to come back? Click the arrow to the left at the top of the screen. Or press Alt and the arrow to the left.
leave-off = You can send messages or files there. Do not write anything about your case.
leave-guest = Your work is not kept yet. If you go now, it is gone here.
leave-keep = Keep your plan first
leave-kept = Your plan is kept. If you go now, it locks.
leave-saving = Wait a moment. Your work is being kept now.
leave-unkept = The last thing that you did is not kept. If you go now, that is gone.
leave-go = Go to { $site }
leave-back-list = All websites
leave-closed = This site is not open on this computer. Ask the RIC.
leave-address = The address is { $address }.
leave-unknown = This site is not in our list. Look in the list, or ask the RIC.

## Secrets

secret-coming = The pictures and words are on their way.
secret-missing = The pictures and words are not here yet.
secret-try = Try again

# Six pictures

secret-pictures-count = { $count } of { $all }
secret-pictures-chosen = { $name }. Chosen: { $count } of { $all }
secret-pictures-none = Nothing chosen yet
secret-pictures-back = One back
secret-pictures-clear = Start over

# An own sentence, or words

secret-show = Show
secret-short = This is still too short. Make it at least { $least } letters.
secret-digits = These are only digits. Add some words.
secret-words-yours = These are your words
secret-words-write = Write them on paper, in this order.
secret-words-apart = Keep that paper apart from your plan.
secret-words-other = Other words
secret-words-written = I wrote them down

# The same once more

secret-again-pictures = Choose the same 6 pictures once more
secret-again-text = Type the same once more
secret-differs = This was not the same. That is all right. Try it once more.
secret-choose-anew = Choose something else

# What each is worth

strength-nothing = You leave nothing here. What is not there, nobody can open.
strength-pictures = Good against somebody who happens to sit here. Not enough against somebody who takes the computer and searches long.
strength-sentence = The longer and the less known, the stronger. So take no saying or song that many people know.
strength-words = Strong. Even somebody who takes the computer and searches long does not just guess them.

## About

about-title = About Op Orde
about-1 = Op Orde is free and open. It is not a website of the government or of DJI (the prison service).
about-2 = The facts come from the law and from sources that anyone may read. Every step shows the source and the day we looked.
about-3 = Is something not right? Always check it with your casemanager.
about-4 = Letters: Noto Sans, licence OFL 1.1. Drawings: Tabler Icons, licence MIT. The app: licence EUPL 1.2.
about-staff = For who runs the RIC

## Missing page

missing-title = This page does not exist

## A page that does not come

away-title = This page does not come now
away-body = You have lost nothing. Try again, or ask somebody at the RIC.
away-retry = Try again

## Errors

# What happened, and what to do now

err-refused = This browser may not keep anything here.
rec-refused = You can go on. Put your plan on paper before you stop.
err-full = There is no room left on this computer.
rec-full = Your last work has not been saved. Put your plan on paper. Then ask the RIC for help.
err-blocked = Another tab is holding your plan.
rec-blocked = Close the other tabs. Then load this page again.
err-other-tab = Your plan is open in another tab.
rec-other-tab = Go on working there. Or close it and load this page again.
err-behind = Part of your plan is gone from this computer.
rec-behind = Do you have it on paper or in a file? Then you can go on with that. Ask the RIC what happened.
err-damaged = Your plan is damaged. Not everything can be opened any more.
rec-damaged = You can go on with what can still be read.
err-too-new = Your plan was made with a newer version.
rec-too-new = Load this page again. Does that not work? Ask the RIC.
err-other = Something went wrong while saving.
rec-other = Put your plan on paper. Then load this page again.
err-worker = This browser could not work with the secret.
rec-worker = Close other windows and try again. Or put your plan on paper.
err-too-much-work = This asks too much of this computer.
rec-too-much-work = Try it on another computer.
err-profile = Something is not right in the data of this place. Op Orde still works as usual.
rec-profile = For staff: look at inrichting.json.
error-go-on-readable = Go on with what is there
error-start-new = Begin a new plan
error-start-one = Do you begin a new plan? Then what is left of this plan goes. You can't get it back.
error-start-all = Do you begin a new plan? Then all plans on this computer go. Those of others too. Nobody can get them back.
error-start-yes = Yes, take it away
error-start-no = No, leave it
error-damaged-all = What is kept on this computer is damaged. No plan can be opened now.
error-damaged-none = First load this page again. Does it stay like this? Ask the RIC for help.
error-unread = What is kept here can't be opened now.
error-go-on-unsaved = Go on without saving
error-reload = Load again

## Before the app

# Only in static pages: no program looks these up

calm-title = Something went wrong
calm-body = It is not your fault. What was saved is still there. Load the page again.
calm-reload = Load again
old-title = This browser cannot open Op Orde
old-body = Ask the RIC for a newer browser. Is Op Orde on a USB stick? Then it needs a small program as well.
insecure-title = This connection is not safe
insecure-body = Op Orde only works over https. Ask the RIC for the right address.
no-script = Switch on JavaScript in this browser. Does that not work? Ask the RIC for help.
without-folders = Read and print the leaflets
without-papers = Print a blank sheet
without-keys = To print, press Ctrl and P.
without-date = Date
without-other = In het Nederlands
locked-title = Op Orde is locked
locked-body = The start comes back in a moment.

## Before the app, in English

calm-english = Something went wrong. It is not your fault. What was saved is still there. Load the page again.
old-english = This browser cannot open Op Orde. Please ask staff for a newer browser.
insecure-english = Op Orde only works over https. Please ask staff for the right address.
no-script-english = Please switch on JavaScript, or ask staff.
without-english = You can still read and print leaflets and blank sheets.
