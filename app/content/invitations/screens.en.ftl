## An invitation (people)

invitation-title = Invitation
invitation-make = Ask on paper
invitation-back = Back to this person
invitation-nobody = First choose whom the invitation is for. You do that with your people.
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
invitation-ask-others = Whom else could I ask?
invitation-until = Until when may the answer come?
invitation-weeks = { $count } weeks: until { $date }
invitation-who = Who asks?
invitation-named = Put my name on the sheet. Otherwise I write it myself.
invitation-see = This goes out
invitation-empty = First choose what you want to ask.
invitation-hello = Hello { $name },
invitation-hello-blank = Hello,
invitation-from = { $name } wants to ask you something:
invitation-from-blank = I want to ask you something:
invitation-no = You may say no.
invitation-safe = It costs nothing. You need not log in anywhere.
invitation-ways = Tell me your answer, or tick it below. The casemanager can call you.
invitation-holds = You can answer until { $date }.
invitation-address = Read more at { $address }
invitation-number = Call:
invitation-strip = Cut this off and send it back
invitation-yes = yes
invitation-maybe = talk first
invitation-not = no
invitation-by = From:

## What was shared (people)

shared-title = With whom did I share?
shared-see = See what you have made
shared-none = You have not made anything for anybody yet. You do not have to.
shared-invitation = Invitation for { $name }, { $date }
shared-named = Your name was on it.
shared-until = An answer can come until { $date }.
shared-back = To your people

## What changed (file)

section-invitations = Invitation
