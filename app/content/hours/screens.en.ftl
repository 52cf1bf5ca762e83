## Who, when and how often (sheets)

hour-time = { $hour }:{ $minute }
hour-times = { $from } to { $to }
helper-municipality = Municipality
helper-probation = Probation (reclassering)
helper-care = Care
helper-debt-help = Help with debts
helper-library = Library
helper-volunteers = Volunteers
helper-others = Somebody else
visiting-nth-1 = first
visiting-nth-2 = second
visiting-nth-3 = third
visiting-nth-4 = fourth
visiting-nth-last = last
visiting-each-week = Every { $days }
visiting-other-week = Every other week on { $days }
visiting-some-weeks = Every { $count } weeks on { $days }
visiting-each-month = Every { $days } of the month
visiting-some-months = Every { $count } months on the { $days }

## Hours (hours)

visiting-near = Who comes here for this?
visiting-all = All advice hours
visiting-title = Advice hours
visiting-intro = At an advice hour (spreekuur) somebody comes here. You can ask questions, and arrange something together.
visiting-none = This place has not filled in its advice hours yet. Ask the RIC who comes, and when.
visiting-none-fit = In the next 5 weeks there is no advice hour that fits. Ask the RIC what is possible.
visiting-about = About
visiting-about-all = Everything
visiting-language = Language
visiting-language-all = All languages
visiting-of-plan = Only what fits my plan
visiting-today = Today
visiting-week = This week
visiting-later = Later
visiting-off = Does not go on.
visiting-off-why = Does not go on: { $why }.
visiting-poster = Poster for the wing
visiting-save = Put in a calendar
visiting-saved = The file is called spreekuren.ics. Open it with the calendar on a computer or phone outside.
holiday-new-year = New Year's Day
holiday-good-friday = Good Friday
holiday-easter-sunday = Easter Sunday
holiday-easter-monday = Easter Monday
holiday-kings-day = King's Day
holiday-liberation-day = Liberation Day
holiday-ascension-day = Ascension Day
holiday-whit-sunday = Whit Sunday
holiday-whit-monday = Whit Monday
holiday-christmas-day = Christmas Day
holiday-boxing-day = Boxing Day

## One hour (hours)

visiting-one = Advice hour
visiting-back = To all advice hours
visiting-gone = This advice hour is not there any more. Look at all advice hours.
visiting-over = This advice hour has been.
visiting-where = Where
visiting-who = Who
visiting-offers = What you can do there
visiting-spoken = Languages
visiting-sign-up = Signing up
visiting-places = { $count ->
    [one] There is room for { $count } person.
   *[other] There is room for { $count } people.
}
visiting-number = Advice hour number { $id }.
visiting-checked = Checked on { $date }.
visiting-print-card = Print this card

## The poster (hours)

visiting-when = When
visiting-not-on = Not on { $date }.
visiting-from = From { $date }.
visiting-next = Next: { $date }.
visiting-until = Until { $date }.
visiting-made = Made on { $date }.
visiting-ask = Is something wrong? Tell the RIC.

## Hours, for staff (staff)

staff-visiting = Advice hours of this place
staff-visiting-hint = Who comes, when and for what
staff-visiting-body = People see this at Advice hours, at the conditions and at steps. Write no names of volunteers.
staff-visiting-none = There is no advice hour yet.
staff-visiting-add = Add an advice hour
staff-visiting-new = New advice hour
staff-visiting-name = Name, as people call it
staff-visiting-who = Who comes?
staff-visiting-offers = What can one do there?
staff-visiting-themes = What is it about? (none is everything)
staff-visiting-languages = Languages that are spoken
staff-visiting-languages-hint = Codes of 2 or 3 letters, with a comma between: nl, ar, pl.
staff-visiting-first = First day
staff-visiting-at = When does it begin?
staff-visiting-at-wrong = Write a time, such as 13.30.
staff-visiting-minutes = How many minutes does it last?
staff-visiting-repeat = How often?
staff-visiting-once = Once
staff-visiting-last = Last day (not needed)
staff-visiting-holidays = Goes on on public holidays too
staff-visiting-holidays-hint = Without this it is off on all public holidays. Also on Good Friday and on 5 May.
staff-visiting-room = Where in the building?
staff-visiting-sign-up = How does one sign up?
staff-visiting-places = For how many people? (not needed)
staff-visiting-off = Days on which it does not go on
staff-visiting-off-day = Day
staff-visiting-off-why = Why? (a few words, no name)
staff-visiting-off-add = Add a day
staff-visiting-off-empty = Fill in a day first.
staff-visiting-off-not-held = There is no advice hour on that day. Choose a day on which there is one.
staff-visiting-off-twice = That day is there already.
staff-visiting-first-empty = Fill in a day. Until then the old day stays.
staff-visiting-still = I have checked this, it is right
staff-visiting-checked = Checked on { $date }.
staff-visiting-see = See the advice hours
fault-backwards = This day lies before the first day.
fault-midnight = This lasts until after midnight. Make two of it.
fault-language = This is no code of a language. Write nl or ar for instance.
