## Plan (plan)

plan-title = My plan
plan-release-unknown = We do not know yet when you go out. Your plan counts on 4 weeks: { $date }.
plan-release-on = You go out on { $date }. Sometimes you leave earlier. Ask your case manager.
plan-release-fixed = You go out on { $date }.
plan-release-about = You go out around { $date }. Sometimes you leave earlier. Ask your case manager.
plan-release-between = You go out between { $from } and { $to }.
plan-release-outside = You have been outside since { $date }.
plan-clock = The clock of this computer is wrong. So the days in your plan are not right. Ask the RIC to put the clock right.
plan-asks-outside = The date of your release has passed. Are you outside already?
plan-asks-outside-yes = Yes, I am outside
plan-asks-outside-no = No, I will choose a new date
plan-disagrees-outside = You filled in that you are outside already. Your release does not say so. Are you outside already?
plan-disagrees-outside-no = No, I will change my answer
plan-change-date = Change the date
plan-tab-list = List
plan-tab-road = Road
plan-tab-paper = On paper
plan-by-place = Where can I do this?
plan-empty = There is nothing here now.
plan-own-add = Add a step of your own
plan-gaps = How to get through the first weeks
plan-first-hint = Begin here. The rest can wait.
plan-may-wait = { $count } more that can wait

gap-identity = Your ID may not be ready on your first day.
gap-bed = Your bed for the first nights is not certain yet.
gap-income = Your first money often comes only after a few weeks.
gap-cover = Your health insurance may not have begun on your first day.
gap-bridge = This helps you until then:
gap-no-way = This will not be arranged by your first day. Talk about it now with your case manager.

changed-title = Your plan has been updated
changed-none = Nothing changes in your steps.
changed-free = This can begin now:
changed-earlier = It is best to begin earlier with this:
changed-after = You now do this after your release:
changed-new = This has been added:
changed-gone = This is no longer needed:
changed-later = You have more time for this:

## Road (plan)

road-title = The way out
road-intro = From today to the outside, and after that. Choose a step to see more.
road-today = Today, { $date }
road-done = Already done
road-release = Going out
road-release-unknown = Going out, date not known yet
road-week = Week of { $date }
road-open = { $count ->
    [one] 1 step
   *[other] { $count } steps
  }

## A theme (plan)

theme-answers = What you already said
theme-notes = To remember
theme-note-add = Write something down
theme-note-hint = Do not write anything about your case. Others can sometimes read this.
theme-note-empty = Nothing written down yet.
theme-folder = Leaflet to take with you
theme-no-tasks = You need not do anything here now.
heard-title = What the RIC heard from { $name }
heard-rent = This municipality sometimes helps with your rent.
heard-rent-months =
    { $n ->
        [one] This municipality sometimes helps with your rent for 1 month.
       *[other] This municipality sometimes helps with your rent, for { $n } months at most.
    }
heard-no-rent = This municipality does not help with your rent.
heard-contact = Whom you can ask there: { $contact }
heard-on = The RIC heard this on { $date }. Ask whether it is still so.
heard-some-day = Ask whether this is still so.

## Not for everybody (texts)

unfit-clinic = In a clinic things are often different. The days here are often not right. You can use the steps about papers, debts and family.
unfit-youth = This plan is made for people of 18 and older. For young people there are often other rules.
unfit-may-stay = Many steps here do not apply then.
unfit-intro = It is made for adults who go on in the Netherlands after detention.
unfit-clinic-title = In tbs or another clinic
unfit-clinic-ask = Ask your therapist or the social worker who helps you with later. Ask your lawyer too.
unfit-youth-title = Younger than 18, or in a youth institution
unfit-youth-ask = Ask your mentor or your youth probation officer (jeugdreclasseerder) who helps you with later. Talk about it at home too.
unfit-may-stay-title = If you may not stay in the Netherlands
unfit-may-stay-ask = Ask your lawyer. Also ask about help with going back.
unfit-ask = Who can you ask?
unfit-use = This you can use
unfit-note = Write something down
unfit-note-hint = For yourself, in your own words.
unfit-answer = Change my answer
unfit-go-on = Go on anyway
