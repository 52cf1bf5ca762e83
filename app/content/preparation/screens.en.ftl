## The sheet to bring (sheets)

bring-title = Your sheet for the advice hour
bring-hint = Your questions, what you did, what you have with you. On one sheet.

## What is on it (together)

bring-back = To the advice hours
bring-intro = Fill in what you like. Below you choose what is on your sheet.
bring-questions = What do you want to ask?
bring-papers = Which letters or papers do you have with you?
bring-paper-municipality = Letter of the municipality
bring-paper-court = Letter of a court or bailiff
bring-paper-fines = Letter of the CJIB (fines, compensation)
bring-paper-home = Letter about your home or energy
bring-paper-insurer = Letter of your health insurer
bring-paper-agency = Letter of UWV, Toeslagen or Belastingdienst
bring-paper-bank = Letter of the bank
bring-paper-identity = Passport, ID card or residence document
bring-paper-plan = D&R plan or re-integration folder
bring-paper-other = Something else
bring-hopes = What would you like to have when you leave?
bring-hope-next-step = To know what I have to do now
bring-hope-appointment = An appointment
bring-hope-form = A form that is filled in
bring-hope-letter = A letter
bring-hope-contact = A name or number to call
bring-hope-proof = A copy or proof
bring-reach = How can you be reached?
bring-reach-hint = You need not say this.
bring-reach-case-manager = Through my case manager
bring-reach-ric = Through the RIC
bring-reach-post = By letter to this place
bring-reach-family = Through my family. Ask me first.
bring-reach-next-hour = At the next advice hour
bring-shows = What is on your sheet?
bring-shows-questions = My questions
bring-shows-done = What I did already
bring-shows-waiting = What I wait for
bring-shows-papers = What I have with me
bring-shows-hopes = What I would like
bring-shows-reach = How I can be reached
bring-shows-name = My name

## The sheet itself (together)

bring-see = This is what your sheet looks like
bring-sheet = For the advice hour
bring-questions-paper = My questions
bring-done = This is what I did
bring-done-on = { $task } ({ $date })
bring-waiting = I wait for this
bring-waits = { $task }: waiting for { $who }, since { $date }
bring-have = I have this with me
bring-hopes-paper = I would like to leave with
bring-reach-paper = I can be reached like this
bring-agreed = What we agree on

## What changed (file)

section-preparation = Sheet for the advice hour
