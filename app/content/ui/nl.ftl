# The words of the screens, in Dutch, the source language.
# One line per message; keys are grouped by screen.

## Every screen

app-name = Op Orde
header-language = Language
header-language-more = Taal · اللغة ·
header-help = Hulp
header-lock = Op slot
page-title = { $page } - Op Orde

# Status line and undo

status-saved = Opgeslagen op deze computer
status-saving = Even opslaan
status-guest = Nog niet bewaard.
status-session = Hier blijft niets staan. Alles is weg als de browser sluit.
status-keep = Bewaar je plan
status-follows = Je plan staat ook open in een ander tabblad. Hier kijk je alleen mee.
status-take-over = Werk hier verder
status-locked = Op slot. Er staat niets meer open.
status-wiped = Gewist. Er staat niets meer open.
status-undo = Maak ongedaan
status-undone = Dat is ongedaan gemaakt.
status-trial = Proef van beheer, alleen in dit tabblad.

# Words that the first screen has too

back-start = Naar begin
word-begin = Begin

theme-identity = Identiteitsbewijs
theme-housing = Onderdak
theme-work-and-income = Werk en inkomen
theme-debts = Schulden
theme-care = Zorg
theme-network = Mijn mensen
theme-general = Rond je vertrek

## Many screens

print-ask = Is het gelukt?
print-yes = Ja
print-no = Nee
print-worked = Mooi. Neem het papier mee.
print-failed = Kijk of de printer aan staat. Vraag anders het RIC om hulp, of schrijf over wat je nodig hebt.
print-not-here = Op deze computer kun je niet printen. Vraag het RIC om hulp, of schrijf over wat je nodig hebt.
back-plan = Mijn plan
back-answers = Mijn antwoorden
back-papers = Op papier
back-folders = Folders
back-events = Er verandert iets
word-go-on = Ga verder
word-change = Wijzig
word-print = Print deze bladzijde
word-close = Sluit
word-remove = Haal weg
word-save = Bewaar
word-and = { $a } en { $b }
word-show = Laat { $count } { $count ->
    [one] stap
   *[other] stappen
  } zien
word-show-more = Laat nog { $count } { $count ->
    [one] stap
   *[other] stappen
  } zien
dont-know = Weet ik niet
later = Later
not-filled = Nog niet ingevuld
date-day = Dag
date-month = Maand
date-year = Jaar
date-wrong = Deze datum bestaat niet. Kijk naar de dag en de maand.
date-missing = Vul de hele datum in. Of maak hem leeg en kies: Weet ik niet.
date-order = De tweede datum ligt vóór de eerste. Draai ze om.

group-first = Dit eerst
group-now = Nu doen
group-waiting = Je wacht op iemand
group-later = Later
group-done = Klaar
group-after-release = Na vrijlating
group-not-for-me = Niet voor mij

place-all = Alles
place-ric = Kan in het RIC
place-case-manager = Met je casemanager
place-family = Met familie
place-visiting-hours = Op het spreekuur
place-own = Alleen
place-outside = Buiten

actor-self = jij
actor-family = familie of vrienden
actor-case-manager = je casemanager
actor-ric = het RIC
actor-volunteer = een vrijwilliger
actor-municipality = de gemeente
actor-probation = de reclassering
actor-medical-service = de medische dienst
actor-lawyer = je advocaat
actor-care-provider = een dokter of hulpverlener
actor-agency = een dienst, zoals UWV of DUO
actor-insurer = de zorgverzekeraar
actor-bank = de bank
actor-landlord = de verhuurder
actor-employer = je werkgever
actor-court = de rechter
actor-debt-help = de bewindvoerder of schuldhulp
actor-chaplain = de geestelijk verzorger

unfit-title = Dit plan past misschien niet bij jou
unfit-see = Lees wat wel kan
events-title = Er verandert iets
file-no-downloads = Op deze computer kun je geen bestand opslaan. Vraag het RIC wat wel kan. Op papier kun je je plan wel meenemen.
file-no-backup = In deze inrichting mag je geen eigen bestand bewaren. Vraag het RIC wat wel kan. Op papier kun je je plan wel meenemen.
file-no-dialogs = Op deze computer kun je geen bestand openen. Vraag het RIC wat wel kan. Heb je je plan op papier? Vul het dan opnieuw in.
history-see = Bekijk wat er veranderde
settings-partly = Alleen het begin, de knoppen en het blad Vandaag vrij. Nog niet nagekeken.
staff-download = Download het bestand
staff-download-not = Hier kun je niets downloaden. Neem de tekst hieronder over.
websites-of-theme = Websites die hierbij helpen
websites-hint = Waar je meer leest of iets regelt.
missing-body = Misschien is het adres veranderd. Je bent niets kwijt.
file-title = Een bestand
file-open = Open een bestand
file-open-pick = Kies een bestand
history-title = Wat er veranderde
staff-title = Beheer
websites-title = Websites
websites-off = Met berichten, chat of bestanden
purpose-title = Wat wil ik, waarvoor doe ik dit
papers-request = Verzoekbriefje
papers-request-hint = Vraag hulp aan je casemanager of het RIC.
papers-today = Vandaag vrij
papers-today-hint = Voor als je onverwacht naar buiten gaat. Altijd klaar.
settings-language = Taal
settings-look = Licht of donker
settings-look-system = Zoals dit apparaat
settings-look-light = Licht
settings-look-dark = Donker
settings-size = Grootte van de letters
settings-size-normal = Gewoon
settings-size-large = Groter
sheet-from = Gemaakt met Op Orde. Dit is geen besluit van een instantie.
help-ric = Het RIC hier
help-visits = Spreekuren hier
finish-title = Ik ben klaar
websites-coming = De lijst komt eraan.
websites-missing = De lijst is er nog niet. Je bent niets kwijt.
websites-try = Probeer opnieuw

## Start

start-title = Waar wil je aan werken?
start-intro = Kies een onderwerp. Je kunt niets stukmaken. Je kunt alles weer veranderen.
start-first = Dit eerst
start-begin-title = Begin met een paar vragen
start-begin-body = Daarna zie je wat je nu kunt doen. Je mag elke vraag overslaan.
start-go-on-title = Ga verder met de vragen
start-resume = Heb je al een plan?
start-resume-hint = Met je plaatje en je geheim
start-today = Ga je vandaag weg?
start-today-hint = Print één blad voor vandaag
start-family = Ik ben familie of een vriend
start-family-hint = Lees wat jij kunt doen. Gratis.
start-finish = Ik ben klaar
start-finish-hint = Print, bewaar of wis je plan
start-conditions = Vijf dingen op orde
start-hint-identity = Heb je een geldig ID?
start-hint-housing = Waar ga je slapen?
start-hint-work-and-income = Waar leef je van?
start-hint-debts = Aan wie moet je nog betalen?
start-hint-care = Wat heb je nodig?
start-hint-network = Wie kan je helpen?
start-hint-all-done = Hier is nu alles klaar
start-more = Meer
start-plan = Mijn plan
start-plan-hint = De weg naar buiten, stap voor stap
start-answers = Mijn antwoorden
start-answers-hint = Kijk ze na of verander ze
start-post = Heb je een brief?
start-post-hint = Kijk of het vandaag moet
start-papers = Op papier
start-papers-hint = Print wat je mee wilt nemen
start-hours = Spreekuren
start-hours-hint = Wie komt langs, en wanneer
start-who = Wie is wie
start-who-hint = Wie kan nu iets doen?
start-purpose = Wat wil ik, waarvoor doe ik dit
start-purpose-hint = Alleen als je dat wilt
start-events = Er verandert iets
start-events-hint = Zoals een overplaatsing of een nieuwe datum

## Plans kept here

open-damaged = Dit plan is beschadigd
open-lost = Op deze computer stond een plan. Dat is nu weg.
open-ended = Een plan op deze computer is weggehaald. Het werd bewaard tot en met { $month }.
open-lost-ways = Heb je het op papier of in een bestand? Dan kun je daarmee verder. Vraag het RIC wat er is gebeurd.
open-lost-read = Ik heb het gelezen

## When to do a step

when-by = Uiterlijk { $date }
when-before = Begin liefst vóór { $date }
when-today = Begin liefst vandaag
when-this-week = Begin liefst deze week
when-now = Kan nu
when-begin-on = Begin op { $date }
when-was = Je koos hiervoor { $date }
when-safe-late = Hier is weinig tijd voor. Vraag vandaag wat nog kan.
when-from = Kan vanaf { $date }
when-on = Op { $date }
when-waiting = Gevraagd op { $date }
when-ask-again = Vraag het nog eens op { $date }
when-done = Klaar op { $date }
when-not-fit = Dit kan na je vrijlating.
when-not-fit-likely = Waarschijnlijk kan dit na je vrijlating.
when-tight = Dit kan nog net op tijd. Begin daarom snel.

why-safety = Dit houdt jou of iemand anders veilig.
why-ask-again = Het is tijd om het nog eens te vragen.
why-deadline = Hier hoort een vaste datum bij: { $date }.
why-unlocks = { $count ->
    [one] Daarna kun je nog 1 ding regelen.
   *[other] Daarna kun je nog { $count } andere dingen regelen.
  }
why-soon = Het is goed om hier snel mee te beginnen.
why-planned = Je wilde dit doen op { $date }. Lukt het nog? Kies anders een nieuwe dag.

blocked-restrictions = Nu mag je alleen je advocaat spreken. Dit kan daarna.
blocked-task = Eerst: { $task }
unsure = We weten nog niet zeker of dit bij je past.
unsure-ask = Deze vraag helpt daarbij.

continuity-continues = Loopt door
continuity-follows = Gaat verder na vrijlating

## I do not understand

understand-title = Ik snap dit niet
understand-calm = Dat geeft niet. Je mag altijd hulp vragen.
understand-short = In het kort
understand-where = Waar vind je het antwoord?
understand-words = Moeilijke woorden
understand-who = Wie kun je het vragen?
understand-say = Zo kun je het zeggen
understand-say-step = Kun je deze stap met mij lezen?
understand-say-question = Kun je mij helpen met deze vraag?

## Away for a moment

pause-title = Even weg
pause-body = Hier is niets te zien. Kom je terug? Typ je cijfers.
pause-body-guest = Hier is niets te zien. Na 2 minuten is het werk gewist.
pause-pin = Jouw cijfers
pause-wrong = Dat waren ze niet. Na 5 keer gaat alles op slot.
pause-back = Ik ben terug
pause-end = Stop nu

## Still there

still-there-title = Ben je er nog?
still-there-body = Druk op een toets of beweeg de muis. Anders gaat je plan na 2 minuten op slot. Er gaat niets verloren.
still-there-body-unsaved = Druk op een toets of beweeg de muis. Anders gaat je plan na 2 minuten op slot. Wat je net typte of deed, is nog niet bewaard.
still-there-body-guest = Druk op een toets of beweeg de muis. Anders is je plan na 2 minuten weg. Het is nog niet bewaard.
still-there-yes = Ja, ik ben er nog
leaving-title = Wat je invulde is nog niet bewaard
leaving-body = Blijf hier om het af te maken. Ga je toch weg? Dan ben je dit kwijt.
leaving-stay = Blijf hier
leaving-go = Ga toch weg

## A page that does not come

away-title = Deze bladzijde komt nu niet
away-body = Je bent niets kwijt. Probeer het opnieuw, of vraag iemand van het RIC.
away-retry = Probeer opnieuw

## Errors

# What happened, and what to do now

err-refused = Deze browser mag hier niets bewaren.
rec-refused = Je kunt wel verder. Zet je plan op papier voor je stopt.
err-full = Er is geen plaats meer op deze computer.
rec-full = Nieuw werk wordt nu niet bewaard. Wat er al stond, is er nog. Zet je plan op papier. Vraag daarna het RIC om hulp.
err-blocked = Een ander tabblad houdt je plan vast.
rec-blocked = Sluit de andere tabbladen. Laad daarna deze bladzijde opnieuw.
err-other-tab = Je plan staat open in een ander tabblad.
rec-other-tab = Werk daar verder. Of sluit het en laad deze bladzijde opnieuw.
err-behind = Een deel van je plan is weg van deze computer.
rec-behind = Heb je het op papier of in een bestand? Dan kun je daarmee verder. Vraag het RIC wat er is gebeurd.
err-damaged = Je plan is beschadigd. Niet alles kan meer open.
rec-damaged = Je kunt verder met wat nog leesbaar is.
err-too-new = Je plan is gemaakt met een nieuwere versie.
rec-too-new = Laad deze bladzijde opnieuw. Lukt het niet? Vraag het RIC.
err-other = Er ging iets mis bij het bewaren.
rec-other = Zet je plan op papier. Laad daarna deze bladzijde opnieuw.
err-worker = Deze browser kon het geheim niet verwerken.
rec-worker = Sluit andere vensters en probeer het opnieuw. Of zet je plan op papier.
err-too-much-work = Dit vraagt te veel van deze computer.
rec-too-much-work = Probeer het op een andere computer.
err-profile = Er klopt iets niet in de gegevens van deze plek. Op Orde werkt wel gewoon.
rec-profile = Voor personeel: kijk naar inrichting.json.
error-go-on-readable = Ga verder met wat er is
error-start-new = Begin een nieuw plan
error-start-one = Begin je een nieuw plan? Dan gaat weg wat er van dit plan nog staat. Je krijgt het niet terug.
error-start-all = Begin je een nieuw plan? Dan gaan alle plannen op deze computer weg. Ook die van anderen. Niemand krijgt ze terug.
error-start-yes = Ja, haal het weg
error-start-no = Nee, laat het staan
error-damaged-all = Wat op deze computer is bewaard, is beschadigd. Nu kan er geen plan open.
error-damaged-none = Laad deze bladzijde eerst opnieuw. Blijft het zo? Vraag het RIC om hulp.
error-full-unopened = Wat hier stond, is er nog. Het kan nu niet open. Vraag het RIC om plaats te maken. Laad deze bladzijde daarna opnieuw.
error-unread = Wat hier is bewaard, kan nu niet open.
error-go-on-unsaved = Ga verder zonder bewaren
error-reload = Laad opnieuw

## Before the app

# Only in static pages: no program looks these up

calm-title = Er ging iets mis
calm-body = Dat ligt niet aan jou. Wat bewaard is, is er nog. Laad de bladzijde opnieuw.
calm-reload = Laad opnieuw
old-title = Deze browser kan Op Orde niet openen
old-body = Vraag het RIC om een nieuwere browser. Staat Op Orde op een stick? Dan is er een klein programma bij nodig.
insecure-title = Deze verbinding is niet veilig
insecure-body = Op Orde werkt alleen met https. Vraag het RIC om het juiste adres.
no-script = Zet JavaScript aan in deze browser. Lukt het niet? Vraag het RIC om hulp.
without-folders = Lees en print de folders
without-papers = Print een leeg blad
without-keys = Printen? Druk op Ctrl en P.
without-date = Datum
without-other = In English
locked-title = Op Orde is op slot
locked-body = Het begin komt zo terug.

## Before the app, in English

calm-english = Something went wrong. It is not your fault. What was saved is still there. Load the page again.
old-english = This browser cannot open Op Orde. Please ask staff for a newer browser.
insecure-english = Op Orde only works over https. Please ask staff for the right address.
no-script-english = Please switch on JavaScript, or ask staff.
without-english = You can still read and print leaflets and blank sheets.
