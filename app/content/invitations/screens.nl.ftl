## An invitation (people)

invitation-title = Uitnodiging
invitation-make = Vraag het op papier
invitation-back = Terug naar deze persoon
invitation-nobody = Kies eerst voor wie de uitnodiging is. Dat doe je bij je mensen.
invitation-for = Voor { $name }.
invitation-free = Je hoeft dit niet te doen. Er gaat niets weg tot jij het blad geeft of stuurt.
invitation-what = Wat wil je vragen?
invitation-ask-sleep = Mag ik bij jou slapen?
invitation-ask-fetch = Wil je mij ophalen?
invitation-ask-keep = Wil je mijn ID of post bewaren?
invitation-ask-call = Mag ik jou bellen?
invitation-ask-go-along = Wil je mee naar een afspraak?
invitation-ask-children = Wil je helpen met de kinderen?
invitation-ask-work = Weet jij werk voor mij?
invitation-ask-others = Wie kan ik nog meer vragen?
invitation-until = Tot wanneer mag het antwoord komen?
invitation-weeks = { $count } weken: tot en met { $date }
invitation-who = Wie vraagt het?
invitation-named = Zet mijn naam op het blad. Anders schrijf ik hem zelf.
invitation-see = Dit gaat naar buiten
invitation-empty = Kies eerst wat je wilt vragen.
invitation-hello = Dag { $name },
invitation-hello-blank = Dag,
invitation-from = { $name } wil je iets vragen:
invitation-from-blank = Ik wil je iets vragen:
invitation-no = Je mag nee zeggen.
invitation-safe = Het kost niets. Je hoeft nergens in te loggen.
invitation-ways = Zeg je antwoord aan mij, of kruis het hieronder aan. De casemanager kan jou bellen.
invitation-holds = Je antwoord kan tot en met { $date }.
invitation-address = Lees meer op { $address }
invitation-number = Bellen kan met:
invitation-strip = Knip dit af en stuur het terug
invitation-yes = ja
invitation-maybe = eerst praten
invitation-not = nee
invitation-by = Van:

## What was shared (people)

shared-title = Met wie heb ik gedeeld?
shared-see = Kijk wat je al hebt gemaakt
shared-none = Je hebt nog niets voor iemand gemaakt. Dat hoeft ook niet.
shared-invitation = Uitnodiging voor { $name }, { $date }
shared-named = Je naam stond erop.
shared-until = Antwoord kan tot en met { $date }.
shared-back = Naar je mensen

## What changed (file)

section-invitations = Uitnodiging
