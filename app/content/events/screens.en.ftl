## Something changes (events)

events-intro = Choose what happens. You can undo it afterwards.
events-other = Is it something else? Talk about it with your case manager or the RIC.
event-transfer = I am being transferred
event-transfer-hint = What you ask, who should know and what you print.
event-contact = I may call and write again
event-contact-hint = Your restrictions (beperkingen) end. See what is possible now.
event-date = I get a new date
event-date-hint = Your plan adapts to it.
event-sudden = I am released unexpectedly
event-sudden-hint = One sheet for the day you go.
event-recall = I am inside again
event-recall-hint = After leave, or because your release does not go on.

## Transfer (events)

transfer-intro = Your plan does not come along by itself. Print everything and keep it with you.
transfer-print = Print everything now
transfer-private = Others can read what you print.
transfer-lawyer = You may only speak with your lawyer now. Ask your lawyer to pass this on.
transfer-ask = Ask this before you go
transfer-ask-1 = Do my things, my money and my papers come along?
transfer-ask-2 = Do I get my medicine on the way and after that?
transfer-ask-3 = What happens to what I asked for here?
transfer-ask-4 = Does my new case manager get my D&R-plan?
transfer-ask-5 = Can my work or course go on there?
transfer-stops = What often stops
transfer-stops-1 = Appointments in this place, such as advice hours of volunteers or a course.
transfer-stops-2 = Requests that are still open here.
transfer-stops-3 = Ask your case manager if that is so for you too.
transfer-tell = Who should know?
transfer-tell-hint = Ask your case manager who passes it on. Or write or call yourself.
transfer-there = In your new place
transfer-there-1 = Ask who your case manager is and where the RIC is.
transfer-there-2 = Ask if your medicine is there. Never stop on your own.
transfer-there-3 = Give your new address to those who write or visit you.
transfer-there-4 = Ask again for what is still open.
transfer-there-5 = Do you see an empty plan there? Fill it in, with your paper beside it.
transfer-arrived = Are you there already?
transfer-arrived-body = Is your plan still here? Then we ask again what belongs to your place. What is done stays done.
transfer-arrived-do = Yes, ask it again
transfer-paper = This goes on paper
transfer-paper-see = See what you print
transfer-purpose = What you do this for is not in it. That is yours. You can print it yourself.

## Everything (events)

everything-open = What is still open
everything-none = Nothing is open now.
everything-who = Asked of
everything-since = On
everything-again = Ask again on
everything-place = New place:
everything-case-manager = New case manager:
everything-notes = What you wrote down

## May call again (events)

contact-intro = Did your lawyer say that you may again? Then more is possible now.
contact-waits = This is waiting for that
contact-yes = Yes, I may call and write again
contact-already = Your answers say: yes, I may call and write.
contact-not = May you not any more? Change your answer

## Inside again (events)

recall-intro = You do not start over. What is done stays done.
recall-ask = Ask this now
recall-ask-1 = Ask your lawyer or case manager what happens now.
recall-ask-2 = Ask when you will hear a new date.
recall-ask-3 = Do you use medicine? Tell the medical service today.
recall-ask-4 = Did you already get a benefit or allowance? Ask the RIC what you report now.
recall-again = We ask this again
recall-do = Yes, adapt my plan
recall-look = Look at this once more
recall-look-hint = You did this before. Is it not right any more? Then open the step again.
