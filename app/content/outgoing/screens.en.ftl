## The way to what was sent (sheets)

outgoing-way = See what you asked or sent

## What was sent (post)

outgoing-title = What I sent
outgoing-intro = This says what you asked, and whom. So you know when to ask again.
outgoing-none = There is nothing here yet. A letter from here is added by itself, and so is a request slip.
outgoing-add = Add something
outgoing-open = No answer yet
outgoing-answered = Answered
outgoing-sent-on = Sent on { $date }
outgoing-ask-on = Ask again on { $date }
outgoing-ask-now = Ask again now
outgoing-letters = Write a letter

## One thing that was sent (post)

outgoing-one = Something I sent
outgoing-back = To what you sent
outgoing-gone = This is not here any more. Maybe it was removed, or not kept.
outgoing-slip = Request slip: { $what }
outgoing-no-name = Without a name
outgoing-what = What did you ask?
outgoing-what-hint = Write nothing about your case.
outgoing-whom = Whom?
outgoing-where = Where is that person?
outgoing-where-inside = In here
outgoing-where-outside = Outside
outgoing-sent = When did you send it or hand it over?
outgoing-sent-hint = Example: 3 December
outgoing-ask-again = When do you ask again?
outgoing-answer = What came back?
outgoing-answer-none = Nothing yet
outgoing-answer-agreed = Yes, or it is arranged
outgoing-answer-refused = No
outgoing-answer-balance = The amount
outgoing-answer-asked = They want to know or have something
outgoing-answer-other = Something else
outgoing-refused = Is it a decision of an authority? Then you can object. See until which day.
outgoing-refused-way = Put the letter with your letters
outgoing-again = Ask once more
outgoing-again-hint = This note asks once more, calmly. Keep a copy.
outgoing-asked = I asked once more
outgoing-asked-on = Asked once more on { $date }.
outgoing-next = Still nothing?
outgoing-inside-1 = Go to your case manager, with a copy of what you asked.
outgoing-inside-2 = After that you can go to the head of the unit.
outgoing-inside-3 = Does nothing move? Talk with the maandcommissaris.
outgoing-inside-4 = Also ask whether a complaint is possible, and how soon you must make it.
outgoing-outside-1 = Call together with the RIC, or let your case manager call.
outgoing-outside-2 = Ask who deals with it, and on which day you get an answer.
outgoing-outside-3 = No further? Ask the Juridisch Loket what you can do.
outgoing-ready = Done
