## For family and friends (family)

family-title = For family and friends
family-no = You may say no.
family-free = This is free, and nobody here sells you anything.
family-keeps = This page keeps nothing about you. You need no account.
family-about = Who makes this?
family-reply = Did you get an invitation on paper? Answer here.
family-back = All for family and friends
family-sources = Sources: { $sources }. Checked on { $date }.

## This week (family)

family-week = What you can do this week
    .hint = For the first days. On 1 sheet.
family-week-do = What you can do
    .line-1 = Collect the post. Throw nothing away.
    .line-2 = Look for the ID. Keep it in one place.
    .line-3 = Who has the key of the home? See that all is well there.
    .line-4 = Is there a car? See whether it may stay where it is.
    .line-5 = Keep the phone. Do not end the contract. DigiD and the bank use that number.
    .line-6 = Are there children? Talk to the school. You choose what you tell.
    .line-7 = Are there animals? Find somebody who looks after them.
    .line-8 = When must the rent be paid? Look for the letter. It can't be paid? Ask the municipality for help.
    .line-9 = Is medicine needed, or are you worried? Call the prison and ask for the medical service.
family-week-ask = Ask him or her
    .line-1 = What cannot wait?
    .line-2 = Who may know where you are?
    .line-3 = May I open your post?
    .line-4 = What do you want me not to do?
family-week-never = Never do this
    .line-1 = Never log in with somebody else's DigiD. It is not allowed, even if you are asked to.
    .line-2 = Never sign for somebody else. Ask the Juridisch Loket how it can be done.
    .line-3 = Never take a phone or a USB stick inside. That is a crime.

## Visiting, calling, sending (family)

family-visit = Visits, calls and sending
    .hint = What is allowed, and what the prison may not tell.
family-visit-come = Visiting
    .line-1 = Ask him or her when you may come. He or she asks for the visit inside.
    .line-2 = Bring a valid ID. From the age of 14 everybody has to show one.
    .line-3 = In a prison there may be at least 1 hour of visits a week. With the police or under restrictions often not.
    .line-4 = Leave your phone and money outside. Ask where you can leave them. Is a child coming? Ask whether an adult has to come too.
    .line-5 = Each prison has its own rules. See dji.nl for the place, or call it.
family-visit-call = Calling and writing
    .line-1 = He or she calls you. Ask on which day and at what time.
    .line-2 = Put the name on a letter, and the number that he or she has inside. Ask which number that is.
    .line-3 = Do not talk or write about the case. Somebody may read or listen.
    .line-4 = You hear nothing? Sometimes only the lawyer may be spoken to. Then call the lawyer.
family-visit-send = Money and clothes
    .line-1 = Money goes through the bank. At dji.nl each place says how.
    .line-2 = Clothes have to be asked for inside first. Do not just bring something.
family-visit-told = What the prison may not tell
    .line-1 = The prison may not say whether somebody is there. That person may.
    .line-2 = Don't know where somebody is? Call the lawyer. Don't know who that is? Ask the Juridisch Loket.

## Children (family)

family-children = Children
    .hint = What do you tell? And how about school and visits?
family-children-tell = What do you tell?
    .line-1 = Tell what is true, in words that a child understands.
    .line-2 = Say that it is not because of the child.
    .line-3 = Say who looks after the child every day now.
    .line-4 = Don't know something yet? You may say so.
family-children-school = At school
    .line-1 = Choose 1 person at school who may know.
    .line-2 = Ask that person to look out for your child.
family-children-visit = Visiting with a child
    .line-1 = Ask whether there is a visit that suits children.
    .line-2 = Tell beforehand how it goes: the gate, the check and the room.
    .line-3 = Your child does not want to come? It does not have to. A drawing can be sent too.
family-children-home = When he or she comes home
    .line-1 = A child can be glad and angry too. That is normal.
    .line-2 = Agree together who makes the rules.
    .line-3 = It does not go well? Ask your doctor or the neighbourhood team.

## What it means for you (family)

family-you = What it means for you
    .hint = Your home, your money, your worries, and who helps you.
family-you-home = Will he or she live with you?
    .line-1 = Take your time. You may say no, now and later.
    .line-2 = Ask your landlord whether somebody may live with you.
    .line-3 = Do you get social assistance? First ask your municipality what changes.
    .line-4 = Do you get rent or care allowance? Ask Dienst Toeslagen.
    .line-5 = Agree on how long it is and who pays what.
family-you-debts = Debts
    .line-1 = A letter about the debt of somebody else? Do not pay at once. Ask for help.
    .line-2 = Do you have to pay that debt? Ask the Juridisch Loket, it is free.
    .line-3 = Do not borrow money for somebody else.
family-you-self = Your worries
    .line-1 = This is hard. Talk to somebody you trust.
    .line-2 = Do you sleep badly or worry a lot? Your doctor can help.
    .line-3 = Are you thinking about suicide? Call 113 or 0800-0113.
family-you-afraid = Are you afraid?
    .line-1 = Nothing about you stays here. Your browser does remember that you were here. Clear it, or use a private window.
    .line-2 = Is there danger now? Call 112.
    .line-3 = Are you afraid of him or her? Call Veilig Thuis: 0800-2000. Day and night, free.
    .line-4 = First ask: whom do you tell that I called?
    .line-5 = This part is not printed.

## Coming home (family)

family-home = Coming home
    .hint = The last weeks, the day itself and the weeks after.
family-home-before = The last weeks
    .line-1 = Ask which day it will be. That day can still change.
    .line-2 = Where will he or she sleep? Say honestly what you can do.
    .line-3 = Is there a talk with the case manager? Ask whether you may be there.
    .line-4 = Ask which rules there will be. Sometimes there are places one may not go.
family-home-day = The day itself
    .line-1 = Agree who stands at the gate, and at what time.
    .line-2 = Bring food and a warm coat.
    .line-3 = Do not do too much that day. Eating and sleeping is enough.
    .line-4 = Did he or she use drugs before? The old amount can kill now. Call 112 in an emergency.
family-home-after = The first weeks
    .line-1 = Getting used to it takes long. Silence or a row can be part of it.
    .line-2 = Go along to the municipality or the doctor, if you both want that.
    .line-3 = Let him or her call and choose.
    .line-4 = It does not work? Call your municipality. Ask for aftercare after detention.
