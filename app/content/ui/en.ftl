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
status-locked = Locked. Nothing is open any more.
status-wiped = Wiped. Nothing is open any more.
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
word-show = Show { $count } { $count ->
    [one] step
   *[other] steps
  }
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
date-missing = Fill in the whole date. Or empty it and choose: I do not know.
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
place-case-manager = With your case manager
place-family = With family
place-visiting-hours = At the volunteers' advice hour (spreekuur)
place-own = On your own
place-outside = Outside

actor-self = you
actor-family = family or friends
actor-case-manager = your case manager
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
settings-partly = Only the start, the buttons and the sheet Free today. Not checked yet.
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
papers-request-hint = Ask your case manager or the RIC for help.
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
help-visits = Advice hours here
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
start-resume-hint = With your picture and your secret
start-today = Do you leave today?
start-today-hint = Print one sheet for today
start-family = I am family or a friend
start-family-hint = Read what you can do. Free.
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
start-post = Do you have a letter?
start-post-hint = See if it must be done today
start-papers = On paper
start-papers-hint = Print what you want to take with you
start-hours = Advice hours
start-hours-hint = Who comes here, and when
start-who = Who is who
start-who-hint = Who can do something now?
start-purpose = What I want, what I do this for
start-purpose-hint = Only if you want to
start-events = Something changes
start-events-hint = Such as a transfer or a new date

## Plans kept here

open-damaged = This plan is damaged
open-lost = A plan was kept on this computer. It is gone now.
open-ended = A plan on this computer was removed. It was kept until the end of { $month }.
open-lost-ways = Do you have it on paper or in a file? Then go on with that. Ask the RIC what happened.
open-lost-read = I have read this

## When to do a step

when-by = { $date } at the latest
when-before = Best to begin before { $date }
when-today = Best to begin today
when-this-week = Best to begin this week
when-now = Possible now
when-begin-on = Begin on { $date }
when-was = You chose { $date } for this
when-safe-late = There is little time for this. Ask today what is still possible.
when-from = Possible from { $date }
when-on = On { $date }
when-waiting = Asked on { $date }
when-ask-again = Ask again on { $date }
when-done = Done on { $date }
when-not-fit = You can do this after your release.
when-not-fit-likely = You can probably do this after your release.
when-tight = There is just enough time for this. So begin soon.

why-safety = This keeps you or somebody else safe.
why-ask-again = It is time to ask again.
why-deadline = This has a fixed date: { $date }.
why-unlocks = { $count ->
    [one] After this you can arrange 1 more thing.
   *[other] After this you can arrange { $count } other things.
  }
why-soon = It is good to begin with this soon.
why-planned = You wanted to do this on { $date }. Can you still do it? If not, choose a new day.

blocked-restrictions = For now you may only speak to your lawyer. You can do this later.
blocked-task = First: { $task }
unsure = We do not know for sure yet if this fits you.
unsure-ask = This question helps.

continuity-continues = Goes on
continuity-follows = Goes on after release

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
still-there-body-unsaved = Press a key or move the mouse. Else your plan locks after 2 minutes. What you just typed or did is not kept yet.
still-there-body-guest = Press a key or move the mouse. Else your plan is gone after 2 minutes. It is not kept yet.
still-there-yes = Yes, I am still here
leaving-title = What you filled in is not kept yet
leaving-body = Stay here to finish it. If you leave, it is lost.
leaving-stay = Stay here
leaving-go = Go anyway

## A page that does not come

away-title = This page does not come now
away-body = You have lost nothing. Try again, or ask somebody at the RIC.
away-retry = Try again

## Errors

# What happened, and what to do now

err-refused = This browser may not keep anything here.
rec-refused = You can go on. Put your plan on paper before you stop.
err-full = There is no room left on this computer.
rec-full = New work is not kept now. What was there before is still there. Put your plan on paper. Then ask the RIC for help.
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
error-full-unopened = What was kept here is still here. It can't be opened now. Ask the RIC to make room. Then load this page again.
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
