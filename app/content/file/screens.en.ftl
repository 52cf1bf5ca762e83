## A file (file)

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
file-elsewhere-age = The program age opens it too, with your words. Type them in small letters then, without accents. Type no commas or full stops. Put one space between the words each time.
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
