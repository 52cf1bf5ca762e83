## Above every screen of a counting (plan)

counting-bar = This is the counting of { $name }. It is not a plan.
counting-bar-to = To the counting

## In a file (file)

counting-file = This is a counting. Open the file of the other laptop here. What you both counted comes together.

## The way in (sheets)

counting-for-organisations = Do you want to count? You can, without names.

## All of it (volunteers)

counting-title = Counting without names
counting-shifts-title = Hours of volunteers
counting-figures-title = Numbers to show
counting-stuck-title = Where is it stuck?
counting-rules-title = Setting up the counting
counting-back = Back to the advice hours
counting-parts = Parts of the counting
counting-tab-moments = Talks
counting-tab-shifts = Hours
counting-tab-figures = Numbers
counting-tab-stuck = Stuck
counting-tab-rules = Set up
counting-remove = Take away

## Before it begins (volunteers)

counting-intro = For organisations with volunteers. You count talks and hours, on the laptop of the organisation. It never says with whom a talk was.
counting-not-here = This computer belongs to an institution. You do not count here.
counting-not-here-do = Count on the laptop of your organisation, at the office.
counting-plan-open = A plan is open here. A counting does not belong in it.
counting-plan-close = Close the plan first. Then begin the counting.
counting-open-first = Is there a counting here already? Then open it first. Choose the picture of the organisation.
counting-open = To what is kept here
counting-from-file = Do you have a file of the other laptop? Open it.
counting-name = Name of the organisation
counting-name-missing = Fill in a name first.
counting-size = How many talks are there in a month?
counting-size-hint = Roughly is fine. With this you choose for how much time there are numbers. It is fixed for a year. Otherwise somebody could work out a small group.
counting-size-year = Fewer than 20. Numbers by year
counting-size-quarter = 20 to 60. Numbers by quarter
counting-size-month = More than 60. Numbers by month
counting-begin = Begin counting
counting-keep = This counting is not kept yet. When you stop, all of it is gone. Where it says “plan”, for you that is the counting.
counting-keep-do = Keep the counting

## A contact moment (volunteers)

counting-moment = Count a talk
counting-moment-hint = Choose one answer for each question. After three it is counted.
counting-about = What was it about?
counting-about-network = Social network
counting-about-other = Something else
counting-did = What did you do?
counting-kind-talk = Talk
counting-kind-search = Find something out
counting-kind-letter = Letter or form
counting-kind-plan = Work on the plan
counting-kind-group = Group or lesson
counting-ended = How did it end?
counting-outcome-settled = It is settled
counting-outcome-goes-on = It goes on
counting-outcome-passed-on = Somebody else helps on
counting-outcome-stuck = It is stuck
counting-when = { $date }, { $length }
counting-when-change = Another day or length
counting-day = Which day was it?
counting-how-long = How long was it?
counting-length-ten = at most 10 minutes
counting-length-twenty = at most 20 minutes
counting-length-thirty = at most half an hour
counting-length-longer = longer than half an hour
counting-day-missing = Fill in a whole day that there is.
counting-day-ahead = That day is still to come. Choose today or a day that is over.
counting-day-closed = That period is closed. Its numbers may have been shared already.
counting-day-locked = This day is fixed. Its numbers may have been shared already.
counting-counted = Counted: { $what }.
counting-not = Take it back
counting-full = There is no room for more. Take away an old year at Set up first.
counting-where = In which municipality is it stuck?
counting-where-hint = You do not have to say. It goes to the page on what is stuck.
counting-where-search = Find a municipality
counting-where-none = That municipality is not in the list. Type its name in another way.
counting-where-said = It is stuck in { $name }.
counting-of-day = Counted on { $date }
counting-of-day-none = Nothing was counted on this day yet.

## The time of volunteers (volunteers)

counting-shift = Write down hours
counting-shift-hint = The first name only. Are there two of the same name? Put a letter behind it.
counting-volunteer = First name of the volunteer
counting-what-for = What for?
counting-activity-hour = Advice hour
counting-activity-visit = Visits
counting-activity-group = Group or course
counting-activity-outside = Help after release
counting-activity-office = Meetings, training, paperwork
counting-institution = Institution
counting-institution-hint = Empty when it was nowhere inside. Do not write a name of somebody here.
counting-hours = Hours
counting-hours-hint = Such as 2 or 1,5 or 1:45
counting-kilometres = Kilometres, there and back
counting-kilometres-hint = Empty is 0.
counting-add = Add it
counting-added = It was added: { $what }.
counting-day-old = That day is long ago. Is the year right?
counting-volunteer-missing = Fill in a first name, at most { $most } letters.
counting-institution-long = The name of the institution is too long. At most { $most } letters.
counting-hours-wrong = Fill in the hours, to a quarter of an hour. Such as 1,5 or 1:45. At most 24 on a day.
counting-kilometres-wrong = Fill in whole kilometres, at most { $most }.
counting-hours-of = { $hours } hours
counting-kilometres-of = { $kilometres } km
counting-given = Who gave how much time in { $year }?
counting-given-none = There are no hours in { $year } yet.
counting-account = Account
counting-account-hint = The account is for who gives money. No name is in it, and nothing about people inside.
counting-save-account = Keep the account
counting-save-table = Keep as a table
counting-save-named = With names, for travel costs
counting-saved = Look at your downloads.
counting-name-column = Name
counting-month-column = Month
counting-activity-column = Activity
counting-volunteers-column = Unique volunteers
counting-kilometres-column = Kilometres
counting-all = All together

## What may be shown (volunteers)

counting-year = Year
counting-view = Show by
counting-grain-month = Month
counting-grain-quarter = Quarter
counting-grain-year = Year
counting-quarter = quarter { $number } of { $year }
counting-quarter-short = Q{ $number }
counting-running = This year is still running. The first numbers come on { $date }.
counting-running-next = The next numbers come on { $date }.
counting-later = Numbers come two weeks after a period. Until then you can still add to it.
counting-moments-of = Talks of { $name } in { $year }
counting-table = Table
counting-chart = Chart. The table says the same.
counting-together = Together, at least
counting-at-least = at least
counting-cells = 0-4 means that there were 0 to 4. Other numbers are rounded down to fives.
counting-sums = A total is the sum of what is printed. A + means: so many or more.
counting-why = So nobody can work out how small a group was. This rule is that of Statistics Norway (small count rounding).
counting-merge-first = Do you count on two laptops? Bring them together first.
counting-merge = To bringing together
counting-made = Made on { $date }.

## Where plans are stuck (volunteers)

counting-stuck-intro = For the meeting of the region, as in the administrative agreement (Bestuurlijk akkoord). Nobody is in it. Only where and about what it got stuck.
counting-stuck-quarter = Which quarter?
counting-stuck-of = Where is it stuck? { $quarter }
counting-stuck-by = Counted by { $name }. A talk counts when it got stuck.
counting-stuck-place = Municipality
counting-stuck-others = Another one, or not said
counting-stuck-none = No quarter with something in it is closed yet. The next numbers come on { $date }.
counting-stuck-division = In { $year } the numbers are not by subject. Then there is no such page: together they would tell of a small group.
counting-stuck-months = You show numbers by month. Then much of this stays at 0. Choose quarter for next year.
counting-stuck-line = Of what got stuck, this is the most: { $what }.

## What it is made by (volunteers)

counting-rules-fixed = For { $year } this is fixed. Numbers may have been shared already.
counting-rules-year = Numbers of { $year }
counting-numbers-by = Numbers by
counting-numbers-by-hint = It is fixed for a year. Otherwise somebody could work out a small group.
counting-divided = Divided by
counting-by-hint = One division a year. Two side by side tell of a small group.
counting-by-condition = Subject
counting-by-kind = What you did
counting-by-outcome = How it ended
counting-by-length = How long it was
counting-places = Municipalities with a line of their own
counting-places-hint = For the page on what is stuck. A municipality also stands there when nothing got stuck.
counting-two = Two laptops
counting-two-body = Choose the same settings on both. Save a file on one laptop. Open it on the other. It does not matter which comes first.
counting-file-go = To the file
counting-old = Old years
counting-old-body = You have the numbers that you showed on paper. What you counted may go then. Take it away on every laptop.
counting-old-year = { $year }: { $count } lines
counting-old-remove = Take { $year } away
counting-old-sure = All of { $year } goes. You can only put it back now, at "What changed".
counting-old-yes = Yes, take it away
counting-old-no = No, leave it
counting-old-none = There are no old years.

## What changed (file)

section-counting = Setting of the counting
section-contact-moments = Talk that was counted
section-shifts = Hours of a volunteer
