## An invitation (invitations)

invitation-title = Invitation
invitation-back = Back to this person
invitation-nobody = First choose whom the invitation is for. You do that with your people.
invitation-no-paper = No sheet may go out from here.
invitation-no-paper-instead = Ask { $name } yourself, during a visit or on the phone. Or ask your casemanager to call together.
invitation-for = For { $name }.
invitation-free = You do not have to do this. Nothing leaves until you give or send the sheet.
invitation-what = What do you want to ask?
invitation-ask-sleep = May I sleep at yours?
invitation-ask-fetch = Will you pick me up?
invitation-ask-keep = Will you keep my ID or post?
invitation-ask-call = May I call you?
invitation-ask-go-along = Will you go along to an appointment?
invitation-ask-children = Will you help with the children?
invitation-ask-work = Do you know of work for me?
invitation-ask-others = Do you know somebody else who can help?
invitation-reply-yes = yes
invitation-reply-talk-first = talk first
invitation-reply-no = no
invitation-until = Until when may the answer come?
invitation-weeks = { $count } weeks: until { $date }
invitation-who = Who asks?
invitation-named = Put my name on the sheet. Otherwise there is a line for it.
invitation-sign = The sheet has a line for your name. Write it there yourself.
invitation-see = This goes out
invitation-empty = First choose what you want to ask.
invitation-hello = Hello { $name },
invitation-hello-blank = Hello,
invitation-from = { $name } wants to ask you something:
invitation-from-blank = I want to ask you something:
invitation-no = You may say no.
invitation-safe = It costs nothing. You need not log in anywhere.
invitation-ways = Tell me your answer, or tick it below. The casemanager can call you.
invitation-ways-told = Tell me your answer. The casemanager can call you.
invitation-holds = You can answer until { $date }.
invitation-numbered = Number of this invitation: { $number }
invitation-address = Read more or answer at { $address }
invitation-scan = Or answer on your phone. The square holds exactly this address, and nothing else:
invitation-number = Call:
invitation-strip = Cut this off and send it back
invitation-by = From:

## Who was asked (invitations)

invited-title = Somebody asks you something
invited-reply = Give your answer
invited-over = You could answer until { $date }. Ask whether it is still needed.
invited-torn = This link is not whole.
invited-day = The date in this link is not right.
invited-number = The number in this link is not right.
invited-instead = Look on the sheet what is asked. Then you can still answer.
reply-title = Give your answer
reply-intro = You may say no. This page sends nothing and keeps nothing.
reply-number = Which number is on the invitation?
reply-number-hint = 5 letters and digits. Is there no number? That is fine. Did you come with a link? Then open it again.
reply-number-wrong = This number is not right. Check it on the sheet.
reply-call-legend = A call with the casemanager
reply-may-call = Yes, the casemanager may call me
reply-clear = Begin again
reply-see = This is your answer
reply-empty = First choose an answer.
reply-way-say = Tell him or her. That is easiest.
reply-way-send = Or print this sheet and send it. You may copy it by hand too.
reply-way-code = Or read out the code on the phone. The code holds exactly this answer.
reply-sheet = My answer
reply-sheet-number = To invitation { $number }
reply-sheet-call = The casemanager may call me. Cut this off for the casemanager.
reply-sheet-number-of = My number:
reply-call-hint = You write your number on a strip of its own. Who gets the sheet can read it. You can also call the prison yourself. Then ask for the casemanager.
reply-code = Code of this answer

## The answer, inside (invitations)

answer-title = Answer to an invitation
answer-back = To what you have shared
answer-which = Which invitation is it to?
answer-told = Did you hear the answer?
answer-told-hint = Tick what was said, or what is on the strip.
answer-may-call = The casemanager may call
answer-take = Take this over
answer-leave = Leave it as it was
answer-empty = First tick an answer.
answer-gone = This person is not among your people like that any more. Or you chose "rather not now". The answer changes nothing there.
answer-code = Do you have a code?
answer-code-hint = Copy both lines. Capitals and blanks do not matter.
answer-no-code = No code may come in here. Tick what you hear, or ask your casemanager to call.
answer-of = Answer of { $name }, { $date }
answer-of-undated = Answer of { $name }
answer-late = This answer came after { $date }. Ask whether it still holds.
answer-other = You had an answer already. This is another one.
answer-on-bed = About sleeping:
answer-not-asked = (you did not ask that)
answer-take-what = What do you take over?
answer-taken = The answer is in your plan now. Is it not right? Then undo it.
answer-left = Nothing has changed.
answer-see = Look at { $name }
code-first = Line 1 of the code
code-second = Line 2 of the code
code-read = Read the code
code-empty = This line is still empty.
code-length = There are { $count } signs here. A line has 12.
code-sign = Sign { $place } is { $sign }. No code has that.
code-symbol = Sign { $place } is not right. Check it.
code-alike = Sign { $place } is not right. Is it perhaps { $sign }?
code-swapped = Sign { $place } and sign { $next } stand the other way round.
code-other = This is the other line.
code-several = More than one sign is not right. Check the line again.
code-version = This code is of another version. Ask what the answer is, and tick it yourself.
code-strange = This code says nothing that we know. Ask what the answer is, and tick it yourself.
code-of-others = This code belongs to another invitation, not to one of yours.
code-says-nothing = There is no answer in this code.
code-again = You have taken this answer already.

## What was shared (invitations)

shared-title = With whom did I share?
shared-see = See what you have made
shared-none = You have not made anything for anybody yet. You do not have to.
shared-invitation = Invitation for { $name }, { $date }
shared-named = Your name was on it.
shared-until = An answer can come until { $date }.
shared-answered = Answer, { $date }:
shared-answered-undated = Answer:
shared-left = (not taken over)
shared-somebody = somebody
shared-answer = Write down the answer
shared-answer-again = Is the answer different now?
shared-paper = { $paper }, { $date }
shared-paper-for = { $paper }, for { $who }, { $date }
shared-paper-network = Sheet with your people
shared-paper-beds = Sheet: sleeping at somebody's whom I know
shared-paper-talk = Sheet with agreements
shared-back = To your people

## What changed (file)

section-invitations = Invitation
section-handouts = Sheet for somebody
