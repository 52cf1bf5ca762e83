## One step (step)

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
task-wrong = Is something wrong here?
task-all = All about this step
task-tool-debts = Make your list of debts here
task-tool-post = See here what to do with a letter
task-tool-letters = Write the letter
task-tool-outgoing = Put down here what you asked or sent
task-tool-budget = Put down here what comes in and goes out
task-tool-weeks = See how you get through the first weeks
task-state-waiting = Waiting for { $who }, since { $date }.
task-state-not = You chose: not for me.
task-waiting-who = Who are you waiting for?
task-note = What do you want to remember?
task-source = Source: { $source }. Checked on { $date }.
task-law = Rule: { $rule }
task-here = How it works here is what the RIC says. They checked it on { $date }.
task-here-undated = How it works here is what the RIC says.
task-assumption = How long this takes is an estimate. Ask to be sure.
task-unknown = We do not know this step
task-unknown-body = It may be gone, or the address is different. You have lost nothing.

## Own step (step)

own-title = A step of your own
own-what = What do you want to do?
own-what-hint = Begin with a word like call, ask or look. Do not write anything about your case.
own-theme = Where does it belong?
own-empty = First write what you want to do.

## What others say of a step too (plan)

task-state-done = Done since { $date }.
task-waiting-again = When will you ask again?
task-again-week = In one week: { $date }
task-again-two-weeks = In two weeks: { $date }
task-again-none = I don't know that yet
own-date = When? (you may leave this empty)
own-date-part = Fill in the whole day, or leave it empty.
own-mine = Own step
