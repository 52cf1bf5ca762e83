## Talking about coming home (agreements)

talk-title = Talking about coming home
talk-intro = With family, your case manager or a volunteer. Pass over what you do not want to talk about.
talk-back = To your people
talk-questions = 5 questions for the talk
talk-goes-well = What goes well already?
talk-worry = What are you worried about?
talk-need = What do you need, and from whom?
talk-hard = What do we do when it gets hard?
talk-agree = What do we agree on?
talk-agreed = What did you agree on?
talk-none = There is no agreement yet.
talk-add = Add an agreement
talk-what = What will happen?
talk-who = Who does it?
talk-who-unknown = I do not know yet
talk-by = By when? (you need not say)
talk-done = This is done
talk-paper = On paper
talk-paper-hint = Each sheet has only what that person or group does.
talk-paper-left = For one agreement it is not said yet who does it. Choose that first. Then it gets a sheet.
talk-paper-questions = The 5 questions, to fill in
talk-for-me = Agreements for me
talk-for = Agreements for { $who }
talk-until = by { $date }

## What changed (file)

section-agreements = Agreement
