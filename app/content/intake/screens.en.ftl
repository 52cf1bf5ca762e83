## Questions (plan)

question-why = Why do we ask this?
question-many = You may choose more than one.
question-stop = Stop here. To my plan
question-paper-today = Do you leave soon? This sheet is ready: Free today.
question-paper-plan = Your plan already fits on one sheet. Fill in more later.
question-paper-see = Look at the paper
question-back = Previous question
question-unknown = We do not know this question
question-search = Type part of the name
question-search-choose = Choose your municipality from the list. Or empty this box.
question-search-none = No municipality found. Check the letters.
question-chosen = Chosen: { $name }
question-end-title = Those were the questions
question-end-body = Your plan is ready. You can change everything later.
question-end-plan = To my plan
question-end-check = Check your answers

release-unknown = I don't know that yet
release-on = On a day that I know
release-about = More or less, around a day
release-between = Between two days
release-outside = I am already outside
release-fixed = This date is certain
release-day = Which day?
release-since = Since which day?
release-to-come = This day is still to come. Then choose: On a day that I know.
release-far = This day is more than a year ago. Is the year right? Then go on.
release-first = First day
release-last = Last day

## Answers (plan)

answers-title = My answers
answers-intro = Check if everything is right. You can change every answer.
answers-go-on = Go on with the questions
answers-unknown = Unknown answer, kept as it was
