## What several screens say of it (sheets)

handover-title = Overdracht
handover-to-volunteer = De volgende vrijwilliger
handover-to-case-manager = De casemanager
handover-to-municipality = De gemeente
handover-to-self = Mijzelf
handover-for-go-on = Verder helpen waar we zijn gebleven
handover-for-apply = Iets aanvragen
handover-for-appointment = Een afspraak maken
handover-for-know = Weten wat er loopt
handover-paper-for = Waarvoor: { $purpose }
handover-free = Je hoeft dit niet te doen. Nee zeggen kost je niets.

## A hand-over (together)

handover-back = Naar het gesprek
handover-intro = Dan hoef je niet alles opnieuw te vertellen. Je geeft het zelf, of het personeel geeft het door. Vrijwilligers nemen niets mee.
handover-whom = Voor wie is het?
handover-whom-hint = Kies dit eerst. Voor een ander kies je opnieuw wat erop mag.
handover-purpose = Waar is het voor?
handover-stays = Hier gaat geen papier mee naar buiten. Vraag je casemanager of die het doorgeeft.
handover-until = Hoe lang mag het gebruikt worden?
handover-weeks = { $count } weken, tot en met { $date }
handover-what = Wat mag erop?
handover-what-hint = Vink alleen aan wat diegene mag weten.
handover-nothing = Er is nog niets om door te geven.
handover-full = Er past niet meer op. Haal eerst iets weg.
handover-named = Mijn naam staat erop
handover-see = Zo ziet het blad eruit
handover-empty = Je hebt nog niets aangevinkt.
handover-shared = Met wie heb ik gedeeld?
handover-done = Dit is klaar
handover-done-on = Gedaan op { $date }.
handover-waiting = Hier wacht ik op
handover-waits = Wacht op { $who }, sinds { $date }.
handover-open = Dit is nog te doen
handover-rest = Dit kan wachten
handover-agreed = Dit is afgesproken
handover-me = Ik
handover-by = voor { $date }
handover-paper-to = Voor wie: { $who }
handover-paper-until = Te gebruiken tot en met { $date }. Gooi het daarna weg.
handover-sign = Mijn handtekening (hoeft niet)
handover-paper-mine = Ik geef dit zelf. Gebruik het nergens anders voor.

## What was shared (invitations)

shared-passed = Overdracht, { $date }. Voor wie: { $who }
shared-passed-what = Erop: { $what }.
shared-passed-until = Te gebruiken tot en met { $date }.
shared-passed-over = Dit is voorbij sinds { $date }.

## What changed (file)

section-hand-overs = Overdracht
