## An invitation (invitations)

invitation-title = Uitnodiging
invitation-back = Terug naar deze persoon
invitation-nobody = Kies eerst voor wie de uitnodiging is. Dat doe je bij je mensen.
invitation-no-paper = Hier mag geen blad naar buiten.
invitation-no-paper-instead = Vraag het { $name } zelf, bij bezoek of aan de telefoon. Of vraag je casemanager om samen te bellen.
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
invitation-ask-others = Weet jij nog iemand die kan helpen?
invitation-reply-yes = ja
invitation-reply-talk-first = eerst praten
invitation-reply-no = nee
invitation-until = Tot wanneer mag het antwoord komen?
invitation-weeks = { $count } weken: tot en met { $date }
invitation-who = Wie vraagt het?
invitation-named = Zet mijn naam op het blad. Anders is er een lijn voor.
invitation-sign = Op het blad is een lijn voor je naam. Schrijf hem er zelf op.
invitation-see = Dit gaat naar buiten
invitation-empty = Kies eerst wat je wilt vragen.
invitation-hello = Dag { $name },
invitation-hello-blank = Dag,
invitation-from = { $name } wil je iets vragen:
invitation-from-blank = Ik wil je iets vragen:
invitation-no = Je mag nee zeggen.
invitation-safe = Het kost niets. Je hoeft nergens in te loggen.
invitation-ways = Zeg je antwoord aan mij, of kruis het hieronder aan. De casemanager kan jou bellen.
invitation-ways-told = Zeg je antwoord aan mij. De casemanager kan jou bellen.
invitation-holds = Je antwoord kan tot en met { $date }.
invitation-numbered = Nummer van deze uitnodiging: { $number }
invitation-address = Lees meer of geef antwoord op { $address }
invitation-scan = Of geef antwoord op je telefoon. In het blokje staat precies dit adres, en niets anders:
invitation-number = Bellen kan met:
invitation-strip = Knip dit af en stuur het terug
invitation-by = Van:

## Who was asked (invitations)

invited-title = Iemand vraagt jou iets
invited-reply = Geef antwoord
invited-over = Je antwoord kon tot en met { $date }. Vraag of het nog nodig is.
invited-torn = Deze link is niet heel.
invited-day = De datum in deze link klopt niet.
invited-number = Het nummer in deze link klopt niet.
invited-instead = Kijk op het blad wat er wordt gevraagd. Dan kun je toch antwoord geven.
reply-title = Geef antwoord
reply-intro = Je mag nee zeggen. Deze pagina stuurt niets weg en bewaart niets.
reply-number = Welk nummer staat op de uitnodiging?
reply-number-hint = 5 letters en cijfers. Staat er geen nummer? Dat is niet erg. Kwam je met een link? Open die dan nog eens.
reply-number-wrong = Dit nummer klopt niet. Kijk het na op het blad.
reply-call-legend = Bellen met de casemanager
reply-may-call = Ja, de casemanager mag mij bellen
reply-clear = Begin opnieuw
reply-see = Dit is je antwoord
reply-empty = Kies eerst een antwoord.
reply-way-say = Zeg het aan hem of haar. Dat is het makkelijkst.
reply-way-send = Of print dit blad en stuur het op. Overschrijven mag ook.
reply-way-code = Of lees de code voor aan de telefoon. In de code staat precies dit antwoord.
reply-sheet = Mijn antwoord
reply-sheet-number = Op uitnodiging { $number }
reply-sheet-call = De casemanager mag mij bellen. Knip dit af voor de casemanager.
reply-sheet-number-of = Mijn nummer:
reply-call-hint = Je nummer schrijf je op een strook apart. Wie het blad krijgt, kan het lezen. Je kunt ook zelf de gevangenis bellen. Vraag dan naar de casemanager.
reply-code = Code van dit antwoord

## The answer, inside (invitations)

answer-title = Antwoord op een uitnodiging
answer-back = Naar wat je hebt gedeeld
answer-which = Bij welke uitnodiging hoort het?
answer-told = Heb je het antwoord gehoord?
answer-told-hint = Vink aan wat er is gezegd, of wat op de strook staat.
answer-may-call = De casemanager mag bellen
answer-take = Neem dit over
answer-leave = Laat het zoals het was
answer-empty = Vink eerst een antwoord aan.
answer-gone = Deze persoon staat niet meer zo bij je mensen. Of je koos voor liever even niet. Het antwoord verandert daar niets.
answer-code = Heb je een code?
answer-code-hint = Typ de 2 regels over. Hoofdletters en spaties maken niet uit.
answer-no-code = Hier mag geen code naar binnen. Vink zelf aan wat je hoort, of vraag je casemanager om te bellen.
answer-of = Antwoord van { $name }, { $date }
answer-of-undated = Antwoord van { $name }
answer-late = Dit antwoord kwam na { $date }. Vraag of het nog zo is.
answer-other = Je had al een antwoord. Dit is een ander.
answer-on-bed = Over het slapen:
answer-not-asked = (dat vroeg je niet)
answer-take-what = Wat neem je over?
answer-taken = Het antwoord staat nu in je plan. Klopt het niet? Maak het dan ongedaan.
answer-left = Er is niets veranderd.
answer-see = Kijk bij { $name }
code-first = Regel 1 van de code
code-second = Regel 2 van de code
code-read = Lees de code
code-empty = Deze regel is nog leeg.
code-length = Hier staan { $count } tekens. Een regel heeft er 12.
code-sign = Teken { $place } is { $sign }. Dat komt in geen code voor.
code-symbol = Teken { $place } klopt niet. Kijk het na.
code-alike = Teken { $place } klopt niet. Staat daar misschien { $sign }?
code-swapped = Teken { $place } en teken { $next } staan omgekeerd.
code-other = Dit is de andere regel.
code-several = Er klopt meer dan 1 teken niet. Kijk de regel nog eens na.
code-version = Deze code komt van een andere versie. Vraag wat het antwoord is, en vink het zelf aan.
code-strange = Deze code zegt niets wat wij kennen. Vraag wat het antwoord is, en vink het zelf aan.
code-of-others = Deze code hoort bij een andere uitnodiging, niet bij een van jou.
code-says-nothing = In deze code staat geen antwoord.
code-again = Dit antwoord heb je al overgenomen.

## What was shared (invitations)

shared-title = Met wie heb ik gedeeld?
shared-see = Kijk wat je al hebt gemaakt
shared-none = Je hebt nog niets voor iemand gemaakt. Dat hoeft ook niet.
shared-invitation = Uitnodiging voor { $name }, { $date }
shared-named = Je naam stond erop.
shared-until = Antwoord kan tot en met { $date }.
shared-answered = Antwoord, { $date }:
shared-answered-undated = Antwoord:
shared-left = (niet overgenomen)
shared-somebody = iemand
shared-answer = Vul het antwoord in
shared-answer-again = Is het antwoord nu anders?
shared-paper = { $paper }, { $date }
shared-paper-for = { $paper }, voor { $who }, { $date }
shared-paper-network = Blad met je mensen
shared-paper-beds = Blad: slapen bij iemand die ik ken
shared-paper-talk = Blad met afspraken
shared-back = Naar je mensen

## What changed (file)

section-invitations = Uitnodiging
section-handouts = Blad voor iemand
