## An example (plan)

example-bar = This is an example. Sam does not exist.
example-stop = Stop practising
example-kept = This is an example. You cannot keep it.

## The ways there (sheets)

training-volunteer = For volunteers
training-ric = For the RIC
training-ric-hint = On one sheet, with an example to practise with

## What somebody has to know before an hour (together)

training-what = What is Op Orde?
    .line-1 = A plan for coming home well. People make it themselves, on this computer.
    .line-2 = There is no account. Nothing goes out but what somebody prints or saves.
    .line-3 = The plan belongs to that person. You look along only if you may.
training-hour = How an advice hour goes
    .line-1 = Somebody opens his or her own plan and chooses ‘Working together’.
    .line-2 = Read out what you can't keep secret.
    .line-3 = Begin with one or two questions. Do the first step together.
    .line-4 = Add who does what, and by when. Print the slip.
    .line-5 = Choose ‘Next’. Then the next person begins with an empty screen.
training-may = What you can do
    .line-1 = Listen, read together, search together, write down together.
    .line-2 = Help with your hands behind your back: the other one types and chooses.
    .line-3 = Is there something you do not know? Say so. Find out together who does.
training-once = What you set once
    .line-1 = Go to the pages for staff. Fill in who comes at which advice hour.
    .line-2 = Fill in how things go here: ID card, medicine, visits.
    .line-3 = Give the file to whoever runs the computers.
training-day = What you do each day
    .line-1 = Lay out empty sheets. See whether the printer works.
    .line-2 = Show people ‘Lock’ and ‘I am done’.
    .line-3 = Did somebody lose the secret? Then only a key on paper helps. You can't open the plan.
    .line-4 = Is something not right? Each step and each advice hour has a slip for that.
training-not = What you do not do
    .line-1 = Do not ask about the case, the sentence or the BSN (citizen number). The plan does not ask either.
    .line-2 = Make no plan for somebody who is not there.
    .line-3 = Take no photo of a screen or a sheet.
training-try = Practise first
training-try-body = There is an example of an invented person: Sam. You can try everything with it. Nothing of it is kept.
training-go = Practise with the example
training-busy = Somebody's work is still open here. Close that first.
training-name = Sam (example)
training-question = Can I pay my fine in parts?
