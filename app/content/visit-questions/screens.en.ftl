## Questions for a visiting hour (sheets)

visit-title = Questions for an advice hour
visit-intro = Write down what you want to ask. Then you won't forget it.
visit-hint = Write down what you want to ask. Take it with you.
visit-none = You have not written down a question yet.
visit-add = Add a question
visit-what = What do you want to ask?
visit-numbered = Question { $number }
visit-whom = Whom?
visit-whom-unknown = I don't know yet
visit-done = I have asked this
visit-asked = Already asked
visit-asked-on = Asked on { $date }
visit-answer = What was the answer?
visit-again = Ask it once more
visit-said-asked = This question now stands under ‘Already asked’.
visit-said-again = This question stands at the top again.
visit-said-removed = The question is gone. ‘Undo’ brings it back.
visit-paper-whom = For: { $who }
visit-paper-answer = Answer:

## What changed (file)

section-visit-questions = Question for an advice hour
