## What several screens say of it (sheets)

handover-title = Hand-over
handover-to-volunteer = The next volunteer
handover-to-case-manager = The case manager
handover-to-municipality = The municipality
handover-to-self = Myself
handover-for-go-on = Going on where we stopped
handover-for-apply = Applying for something
handover-for-appointment = Making an appointment
handover-for-know = Knowing what is going on
handover-paper-for = What for: { $purpose }
handover-free = You need not do this. Saying no costs you nothing.

## A hand-over (together)

handover-back = To the conversation
handover-intro = Then you need not tell everything again. You hand it over yourself, or staff pass it on. Volunteers take nothing along.
handover-whom = Whom is it for?
handover-whom-hint = Choose this first. For somebody else you choose anew what may be on it.
handover-purpose = What is it for?
handover-stays = No paper goes outside here. Ask your case manager whether they pass it on.
handover-until = How long may it be used?
handover-weeks = { $count } weeks, until { $date }
handover-what = What may be on it?
handover-what-hint = Tick only what that person may know.
handover-nothing = There is nothing to pass on yet.
handover-full = There is no room for more. First take something off.
handover-named = My name is on it
handover-see = This is what the sheet looks like
handover-empty = You have not ticked anything yet.
handover-shared = With whom did I share?
handover-done = This is done
handover-done-on = Done on { $date }.
handover-waiting = I wait for this
handover-waits = Waiting for { $who }, since { $date }.
handover-open = This is still to be done
handover-rest = This can wait
handover-agreed = This is agreed
handover-me = I do it
handover-by = by { $date }
handover-paper-to = For: { $who }
handover-paper-until = May be used until { $date }. Throw it away after that.
handover-sign = My signature (not needed)
handover-paper-mine = I hand this over myself. Do not use it for anything else.

## What was shared (invitations)

shared-passed = Hand-over, { $date }. For: { $who }
shared-passed-what = On it: { $what }.
shared-passed-until = May be used until { $date }.
shared-passed-over = This is over since { $date }.

## What changed (file)

section-hand-overs = Hand-over
