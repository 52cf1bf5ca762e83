## Staff (staff)

staff-back = Back to the staff page
staff-intro = For who runs the RIC: what holds in this place?
staff-how-1 = What you choose here shows in this tab at once. Other computers notice nothing.
staff-how-2 = Done? Download the file and give it to the technician. They put it beside the app on the server.
staff-how-3 = If you reload first, the browser asks whether you are sure. After that your work here is gone.
staff-parts = What do you want to set?
staff-place = This place
staff-place-hint = Name, RIC, advice hours and a message
staff-websites = Websites here
staff-websites-hint = Which sites are open here
staff-websites-body = Choose what may be open here. The technician puts the same list into the browser.
staff-websites-count =
    { $n ->
        [0] No site is open yet.
        [one] 1 site is open.
       *[other] { $n } sites are open.
    }
staff-websites-all = Choose all without messages
staff-websites-few = Choose nothing of this list
staff-sites-own = Sites of this place itself
staff-sites-add = Add a site
staff-sites-title = What is the site called?
staff-sites-host = Address of the site
staff-sites-host-hint = Without https:// and without www, such as: dji.nl.
staff-sites-purpose = What is the site good for?
staff-stack = Empty sheets
staff-stack-hint = A stack of Free today to have ready
staff-stack-body = Have a stack ready for who goes home today. Nothing of anybody is on it.
staff-stack-copies = How many times?
staff-stack-language = In which language? The sheet in Dutch comes with it.
staff-computers = Computers
staff-computers-hint = What they can do and keep, what may go out
staff-municipalities = Municipalities
staff-municipalities-hint = What you know about help with the rent
staff-faults =
    { $n ->
        [one] 1 thing is not right yet. Mend it first.
       *[other] { $n } things are not right yet. Mend them first.
    }
staff-file = The file
staff-file-body = The file is called inrichting.json.
staff-download-ask = Did it work? If not, copy the text below.
staff-download-text = The text of the file
staff-import-label = Choose a file of a staff page
staff-import-done = Read. You now see what is in that file.
staff-import-unread = This file can't be read. Choose it again.
staff-import-large = This file is too large. Choose a file of a staff page.
staff-import-form = This is no file of a staff page. Look at line { $line }, character { $column }. Nothing was changed.
staff-import-value = Line { $line }, at { $field }: that is not possible. Look in the documentation how it should be. Nothing was changed.
staff-import-fault = In the file { $place } is not right. Nothing was changed.
staff-reset = End the trial
staff-reset-done = The trial has ended. You see what is on the server again.
staff-lost = The file on the server is not right. The app now uses usual choices. Make a new file here.
staff-pin = PIN
staff-pin-label = PIN for this page (not needed)
staff-pin-hint = 4 to 8 digits. The PIN only hides this page. Who opens the file can read the PIN.
staff-pin-ask = This page is for who runs the RIC. Type the PIN.
staff-pin-go = Go on
staff-pin-wrong = That is not the PIN. Ask who runs the RIC.
staff-name = Name of this place
staff-ric = Whom to ask in the RIC?
staff-ric-hint = A name or a place, such as: room 12, Fatima.
staff-hours = When is the RIC open?
staff-hours-hint = A time on each line, such as: Monday 9.00 to 11.30.
staff-visits = Advice hours of volunteers
staff-visits-hint = An advice hour on each line: day, time, place, what for.
staff-banner = A message above every page
staff-banner-text = Message (not needed)
staff-banner-hint = Such as: on Friday the RIC is closed.
staff-banner-until = Last day of the message
staff-banner-until-hint = Without a day the message stays.
staff-banner-past = That day has passed. The message is not shown now.
staff-shown = This is how it stands on the page Help
staff-shown-none = Nothing yet. Fill in something above.
staff-abilities = What can the computers here do?
staff-abilities-hint = The app can't see this by itself. Try it out on a computer of the RIC.
staff-can-print = Print
staff-can-downloads = Save a file
staff-can-files = Open a file
staff-can-camera = Use the camera
staff-can-windows = Open a new window
staff-wall = What may cross the wall?
staff-wall-hint = Agree on this with the security of the institution.
staff-wall-out = Sheets may go out
staff-wall-in = Answers may come in: on a sheet or as a code that is typed
staff-wall-backup = Somebody may keep their own plan in a file
staff-wall-codes = Codes for a camera may stand on paper. They hold exactly what is printed beside them
staff-storage = What stays on the computer?
staff-storage-kept = A plan stays until somebody wipes it
staff-storage-session = Everything is gone when the browser closes
staff-retention = For how many days does a plan stay?
staff-retention-hint = Then it goes by itself. Who opens it starts the count again.
staff-idle = After how many quiet minutes does the app ask: are you still there?
staff-idle-hint = With 0 the app never asks.
staff-address = Where is the app?
staff-address-inside = Address on these computers
staff-address-hint = The technician knows. It ends with a slash.
staff-public = Address outside (not needed)
staff-local = How it works here
staff-local-hint = What you know, nobody has to ask any more
staff-local-body = What you fill in here stands in everybody's steps. Write briefly. Begin with a small letter, such as: every Tuesday at 10.00.
staff-local-empty = You do not know something? Leave it empty. Then the step still asks.
staff-local-names = Write no names of people who are here.
staff-local-count =
    { $n ->
        [0] Nothing is filled in yet.
       *[other] { $n } of { $total } filled in.
    }
staff-local-still = All of it still holds today
staff-local-confirmed = Everything now has the day of today.
local-card-visits = When does the official come for ID cards?
local-card-bring = What do you bring to the official?
local-card-price = What do the card and the photo cost together?
local-card-payment = How do you pay for the card here?
local-photo = Where do you have a passport photo taken here? What does it cost?
local-id-comes-in = How does an ID from outside get in here?
local-id-at-gate = How do you get your ID on the last day?
local-named-paper = Which paper with your name can you take along?
local-digid = How do you apply for DigiD here?
local-digid-code = How does the code of DigiD get to a phone here?
local-work-and-lessons = Which work and lessons are there?
local-school-help = With whom do you talk about school?
local-school-sign-up = How do you sign up from here for school?
local-saving = How do you set money aside here?
local-medicine-hours = When do you get medicine here?
local-medicine-along = How do you get medicine, list and prescription to take along?
local-medicine-phone = Whom do you call about your medicine later?
local-visits = How do you ask for a visit?
local-calls = How does calling work, and how do you pay?
local-buddies = Which buddies come here?
local-child-visits = How do visits for parent and child work?
local-case-manager = How do you ask for a talk with the case manager?
local-statements = To whom do you hand a request for proof or a statement?
local-statement-on-the-day = How do you get the proof that you are free?
local-account-money = How do you get the money of your account here?
local-journey = What is there for the journey: money, a card?
local-address = What is the postal address here? Name, PO box, town, with commas between them.
staff-notes-body = Put here what a municipality told you. Write no names of people who are here.
staff-notes-none = There is no municipality yet.
staff-notes-add = Add a municipality
staff-notes-new = New municipality
staff-notes-name = Name of the municipality
staff-notes-unknown = This name is not on our list. Look at the letters.
staff-notes-rent = Does the municipality help with the rent?
staff-notes-yes = Yes
staff-notes-no = No
staff-notes-unsure = We don't know
staff-notes-months = How many months?
staff-notes-contact = Whom to ask there?
staff-notes-checked = When was this asked?
staff-notes-share = Share with another RIC
staff-notes-share-body = The file gemeenten.json has these municipalities only.
staff-notes-import = Choose a file with municipalities
staff-notes-taken =
    { $n ->
        [0] Nothing new was in it.
        [one] 1 municipality taken over.
       *[other] { $n } municipalities taken over.
    }
fault-long = This is too long. Use at most { $most } characters.
fault-range = Type a number from { $least } to { $most }.
fault-version = This file is of another version.
fault-date = Choose a day from 2000 to 2199.
fault-address = Begin with https:// and end with a slash.
fault-host = Write it like this: dji.nl. So without https:// and without what comes after.
fault-www = Leave out www.
fault-twice = This stands there already.
fault-empty = Fill in something here.
fault-pin = Type 4 to 8 digits, or nothing.
fault-line = Line { $line }: { $fault }
