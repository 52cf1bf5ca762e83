## Working together (sheets)

together-title = Working together

## Before it begins (together)

together-intro = Somebody looks along with you at this screen. You begin, and you can always stop. You need not show anything.
together-open-first = Have you kept a plan here already? Open that first.
together-secret = What can somebody not keep secret?
together-secret-read = Whoever looks along reads this out first:
together-secret-keep = What you tell me I keep to myself.
together-secret-tell = There is one exception. Is it about danger to you or to somebody else, or about safety here? Then I have to report it.
together-secret-first = I tell you first, if I can.
together-with = Who looks along?
together-with-hint = Choose a kind, not a name.
together-with-unsaid = I would rather not say
together-begin = Begin together

## Working together, step by step (together)

together-bar = You are working together.
together-bar-to = To the conversation
together-stop = Stop working together
together-stages = How far you are
together-want = What do you want today?
together-work = At work together
together-agree = What do you agree on?
together-end = Ready for today
together-tab-want = Questions
together-tab-work = Do
together-tab-agree = Agree
together-tab-end = Finish
together-on = Go on: { $next }
together-questions = Your questions
together-questions-hint = You have 15 to 20 minutes. One or two questions are enough.
together-about = What is it about?
together-choose = First choose what you will work on.
together-all-steps = All steps on this

## What is agreed (together)

agree-list = This is agreed
agree-new = New agreement
agree-what = What will happen?
agree-come-back = Come back to the advice hour
agree-ask = Ask the case manager about this
agree-paper = Look for a letter or paper
agree-appointment = Make an appointment
agree-think = Think it over quietly
agree-other = Something else
agree-who = Who does it?
agree-by = By when?
agree-by-hour = The next advice hour: { $date }
agree-by-weeks = { $count ->
    [one] In { $count } week: { $date }
   *[other] In { $count } weeks: { $date }
}
agree-by-other = Another day
agree-by-open = No fixed day
agree-day = Which day?
agree-words = In your own words (you need not)
agree-add = Add
agree-added = It is added.
agree-empty = First choose or write what will happen.
agree-past = This day is over already.
agree-removed = The agreement is gone. ‘Undo’ brings it back.
agreed-until = by { $date }

## The end of a conversation (together)

together-stopped = You are not working together any more. You can still print the slip.
together-talked = Which questions did you talk about?
together-next = When will you go on?
together-next-none = We do not know yet
together-no-hours = This place has not filled in its advice hours yet. Ask the RIC when somebody comes again.
slip-see = This is what your slip looks like
slip-title = Agreed
slip-with = with { $who }
slip-none = Nothing was agreed.
slip-next = Next time:
slip-yours = This slip is yours. You need not show it to anybody.
slip-print = Print the slip
together-ready = On to the next person
together-ready-body = Are you done? Then everything leaves the screen. The next person begins with an empty screen.
together-next-person = Next
together-leave-kept = What you did stays kept. The plan will be locked.
together-leave-guest = Your work is not kept. Once it is wiped, it is gone. Do you have your slip?
together-close = Keep and close
together-wipe = Wipe everything and stop
together-wipe-kept = I would rather wipe everything
together-stay = Not yet
together-more = May the next one know what is going on?
together-history = See what you did together

## How to help, for who looks along (together)

guiding-ask = Ask
guiding-do = Do together
guiding-leave = What somebody leaves with
guiding-never = Do not do this
guiding-never-law = Give no legal advice. That is for the lawyer or the Juridisch Loket (free legal help).
guiding-never-things = Give or lend nothing: no money, no things. Take nothing outside.
guiding-never-promise = Promise nothing. Pass on no messages.
guiding-never-phone = Leave your phone and other devices outside.
guiding-distress = Is somebody not doing well?
guiding-distress-stop = Stop the work. Listen, and stay.
guiding-distress-inside = Call somebody of the staff at once. Do so even if the person would rather not.
guiding-distress-outside = Outside you call 112 when there is danger. Does somebody think of suicide? Call 113 or 0800-0113.

guide-identity = How to help with an identity document
    .ask-1 = What do you still have: a passport, an ID card, a residence document?
    .ask-2 = Where is it? With your things here, with family, with the police?
    .do-1 = Look up together how to apply for an ID card here.
    .do-2 = Make a list of what is needed: a photo, money, an appointment.
    .leave-1 = One step for this week, and who helps with it.
    .leave-2 = A request slip for the case manager.
guide-housing = How to help with housing
    .ask-1 = Where will you sleep the first night?
    .ask-2 = Did you have a home? Who pays the rent now?
    .do-1 = Make a list together of people with a bed.
    .do-2 = First read the step about the landlord together. Tell the landlord nothing yet.
    .leave-1 = Who will be asked for a bed, and when.
    .leave-2 = The desk to go to when there is no bed.
guide-work-and-income = How to help with work and income
    .ask-1 = What did you do before? What would you like to do?
    .ask-2 = What will you live on in the first weeks?
    .do-1 = Read the step on a benefit together. Begin with it early.
    .do-2 = Make a list of work, school and papers.
    .leave-1 = One thing to apply for or to look up.
    .leave-2 = Who helps: RIC, municipality or school.
guide-debts = How to help with debts
    .ask-1 = Which letters do you have? Which are still closed?
    .ask-2 = Do you have an administrator (bewindvoerder) or debt help already?
    .do-1 = Put the letters in order. First court and bailiff, then home and energy, then the CJIB, then the rest.
    .do-2 = Is there an administrator or debt help? Then contact them first. Write no letter yet.
    .leave-1 = One letter that will be answered or looked at.
    .leave-2 = Who will look at it, and when.
guide-care = How to help with care
    .ask-1 = Do you want to ask something about care? You need not say what you have.
    .ask-2 = Do you know where you can see a doctor later?
    .do-1 = Write down no illness and no medicine.
    .do-2 = Make a question for the medical service together.
    .leave-1 = A request slip for the medical service.
    .leave-2 = Who knows when the health insurance begins again.
guide-network = How to help with the people around somebody
    .ask-1 = Whom would you like to see or speak to?
    .ask-2 = Who can help with a bed, post or a lift?
    .do-1 = Draw together who is there, at ‘My people’.
    .do-2 = Call or write to nobody for somebody else.
    .leave-1 = One person to call or write to.
    .leave-2 = An invitation on paper, if somebody wants to make one.

## What changed (file)

section-conversations = Working together
history-together = Done together
