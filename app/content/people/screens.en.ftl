## People (people)

people-title = Who is there for you?
people-ban-first = Is there somebody you may not speak to? Or a place you may not go? Find that out first.
people-ban-see = Go to that question
people-ban-yes = Is there somebody you may not speak to? Do not write that name down here.
people-help-exists = Don't know anybody here yet? There are people who like to come.
people-who-is-who = See who works here and who comes
people-begin-hint = You can also write down people here. You do not have to.
people-begin = Begin with 1 question
people-add = Add somebody
network-prompts = Think of who is there
people-on-paper = On paper
people-moment = Of which moment?
people-moment-before = Before
people-moment-now = Now
people-moment-outside = When I am outside
people-drawing = Drawing of your people. The list says the same.
people-me = me
people-none-then = Nobody stands here for this moment yet.
people-no-name = Somebody
people-apart = Rather not for now
people-apart-hint = They stand on no paper.
people-sector-family = Family
people-sector-friends = Friends
people-sector-around = Work, street
people-sector-helpers = Help
people-sector-others = Others
people-talk = Talking about coming home
people-shared = With whom did I share?
people-back = To your people

## Who is there (people)

people-ask-call = Whom can you call?
people-ask-sleep = With whom can you sleep?
people-ask-papers = Who helps with money or papers?
people-ask-children = Who looks after your children?
people-ask-calm = With whom do you feel calm?
people-ask-apart = Whom would you rather not see for now?
people-ask-organisation = Who from an organisation helps you?
people-prompt-hint = Can't think of anybody? Then go on.
people-prompt-apart = They stand on no paper. Is there somebody you may not speak to? Do not write that name down here.
people-put = Add
people-added = { $name } has been added.
people-name-first = First write a name.
people-stop = Stop the questions

## Who has a bed (people)

beds-intro = This sheet is for your case manager. It has no names of those who do not want that.
beds-none = There is nobody yet with whom you can sleep. Put that down at a person.
beds-ask = Still to ask
beds-ask-rent = May somebody live there too? The landlord knows.
beds-ask-benefit = What does it do to a benefit or allowance? The municipality and Dienst Toeslagen know.
beds-ask-register = Can I register there? The municipality knows.
beds-else = If this does not work
beds-else-hint = Who or what then? A second person, or the desk of the municipality.
beds-address = Address:

## One person (people)

people-host = Sleeping at this person's
people-host-hint = The prison often wants to know whether you may really sleep there. The case manager can call.
people-called = The case manager has called
people-called-on = The case manager has called, { $date }
people-since = Says yes since { $date }
people-holds-until = That holds until { $date }
network-beds = Sleeping at somebody's whom I know
people-invite = Ask on paper
network-person = Adding somebody
people-name = Name
people-name-hint = A first name or a nickname is enough. First ask whether you may write it down.
people-role = Who is it?
people-role-none = I'd rather not say
people-role-parent = Father or mother
people-role-partner = Partner
people-role-child = Child
people-role-sibling = Brother or sister
people-role-family = Other family
people-role-friend = Friend
people-role-neighbour = Neighbour
people-role-colleague = Somebody from work or school
people-role-volunteer = Volunteer or buddy
people-role-professional = Somebody from an organisation
people-near = How near is this person now?
people-ring-close = Very near
people-ring-near = Near
people-ring-far = Further away
people-other-moment = Was it different before? Or will it be?
people-before = Before
people-outside = When you are outside
people-then-as-now = Same as now
people-then-close = Very near
people-then-near = Near
people-then-far = Further away
people-then-absent = Not there
people-helps = What could this person help with?
people-asked = Have you asked?
people-said-not-asked = Not asked yet
people-said-asked = Asked, no answer yet
people-said-talk-first = Wants to talk first
people-said-yes = Says yes
people-said-no = Says no
people-ask-on = When will you ask? You can leave this out.
people-ask-again = When will you ask again? You can leave this out.
people-day-over = That day is over.
people-bed-in-plan = Your plan says now that you have a bed. Is that wrong? Choose another answer.
people-until = Until when is it a yes? You can leave this out.
people-paper-legend = On paper
people-named = The name may stand on paper. Otherwise there are only letters.
people-set-apart = Rather not for now. Then this person stands on no paper.
people-ready = Done
people-promises = What was promised?
people-promise-hint = Does somebody promise to do a step for you? Choose that step. Your plan then says that you wait.
people-promise-none = First choose what this person helps with.
people-promise-step = Which step?
people-promise-choose = Choose a step
people-promise-put = Put it in my plan
people-promise-said = It is in your plan now.
people-promise-give-up = It is off
people-promise-given-up = That is gone. The step is open again.
people-promise-again = Ask about it on { $date }.

## Help with a step (people)

people-step-title = Who can help you with this?
people-step-ask = { $name } helps with: { $help }. Ask.
people-step-called = { $name } says yes. The case manager has called.
people-step-yes = { $name } says yes.
people-step-yes-until = { $name } says yes, until { $date }.
people-step-promised = { $name } does this for you.
people-step-over = { $name } said yes until { $date }. Ask again.
people-over = said yes until { $date }
people-open = Still to talk about: { $what }.
people-open-from = from when
people-open-length = how long
people-open-register = registering
helps-talk = Calling and talking
helps-sleep = Sleeping
helps-papers = Papers and post
helps-money = Money and debts
helps-work = Work or school
helps-care = Doctor and medicine
helps-children = Children
helps-fetch = Picking up
helps-things = Things and phone
helps-calm = Calm

## The network on paper (people)

network-paper = My people on paper
network-paper-intro = A name only stands here if that is allowed. Otherwise you see the first letters.

## What changed (file)

section-people = One of your people
