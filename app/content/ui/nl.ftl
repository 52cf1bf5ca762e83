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
date-missing = Vul de hele datum in. Of kies: Weet ik niet.
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
settings-partly = Alleen het begin en het blad Vandaag vrij. Nog niet nagekeken.
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
start-resume-hint = Open het met je plaatje en je geheim
start-finish = Ik ben klaar
start-finish-hint = Print, bewaar of wis je plan
start-conditions = Vijf dingen op orde
start-hint-identity = Heb je een geldige identiteitskaart?
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
start-papers = Op papier
start-papers-hint = Print wat je mee wilt nemen
start-who = Wie is wie
start-who-hint = Wie kan nu iets doen?
start-purpose = Wat wil ik, waarvoor doe ik dit
start-purpose-hint = Alleen als je dat wilt
start-events = Er verandert iets
start-events-hint = Zoals een overplaatsing of een nieuwe datum

## Plans kept here

open-damaged = Dit plan is beschadigd
open-lost = Op deze computer stond een plan. Dat is nu weg.
open-lost-ways = Heb je het op papier of in een bestand? Dan kun je daarmee verder. Vraag het RIC wat er is gebeurd.
open-lost-read = Ik heb het gelezen

## When to do a step

when-by = Uiterlijk { $date }
when-before = Begin liefst vóór { $date }
when-today = Begin liefst vandaag
when-from = Kan vanaf { $date }
when-on = Op { $date }
when-waiting = Gevraagd op { $date }
when-ask-again = Vraag het nog eens op { $date }
when-done = Klaar op { $date }
when-not-fit = Dit lukt niet meer voor je naar buiten gaat. Doe het daarna.
when-not-fit-likely = Dit lukt waarschijnlijk niet meer voor je naar buiten gaat. Doe het daarna.
when-tight = Dit kan nog net op tijd. Begin daarom snel.

why-safety = Dit houdt jou of iemand anders veilig.
why-ask-again = Het is tijd om het nog eens te vragen.
why-deadline = Hier hoort een vaste datum bij: { $date }.
why-unlocks = { $count ->
    [one] Daarna kun je nog 1 ding regelen.
   *[other] Daarna kun je nog { $count } andere dingen regelen.
  }
why-soon = Het is goed om hier snel mee te beginnen.

blocked-restrictions = Nu mag je alleen je advocaat spreken. Dit kan daarna.
blocked-task = Eerst: { $task }
unsure = We weten nog niet zeker of dit bij je past.

continuity-continues = Loopt door
continuity-starts = Begint
continuity-follows = Gaat verder na vrijlating

## Plan

plan-title = Mijn plan
plan-release-unknown = We weten nog niet wanneer je naar buiten gaat. Daarom rekent je plan met 4 weken: { $date }.
plan-release-on = Je gaat naar buiten op { $date }. Soms ga je eerder weg. Vraag je casemanager.
plan-release-fixed = Je gaat naar buiten op { $date }.
plan-release-about = Je gaat naar buiten rond { $date }. Soms ga je eerder weg. Vraag je casemanager.
plan-release-between = Je gaat naar buiten tussen { $from } en { $to }.
plan-release-outside = Je bent buiten sinds { $date }.
plan-asks-outside = De datum van je vertrek is voorbij. Ben je al buiten?
plan-asks-outside-yes = Ja, ik ben buiten
plan-asks-outside-no = Nee, ik kies een nieuwe datum
plan-change-date = Verander de datum
plan-tab-list = Lijst
plan-tab-road = Weg
plan-tab-paper = Op papier
plan-by-place = Waar kan ik dit doen?
plan-empty = Hier staat nu niets.
plan-own-add = Zelf een stap toevoegen
plan-gaps = Zo kom je de eerste weken door
plan-first-hint = Begin hier. De rest kan wachten.

gap-identity = Je kaart is misschien nog niet klaar op je eerste dag.
gap-bed = Je bed voor de eerste nachten staat nog niet vast.
gap-income = Je eerste geld komt vaak pas na een paar weken.
gap-cover = Misschien loopt je zorgverzekering op je eerste dag nog niet.
gap-bridge = Dit helpt je tot die tijd:

changed-title = Je plan is aangepast
changed-none = Er verandert niets aan je stappen.
changed-free = Dit kan nu beginnen:
changed-earlier = Hier begin je liefst eerder mee:
changed-after = Dit doe je nu na je vrijlating:
changed-new = Dit is erbij gekomen:
changed-gone = Dit hoeft niet meer:
changed-later = Hier heb je meer tijd voor:

## Road

road-title = De weg naar buiten
road-intro = Van vandaag naar buiten, en daarna. Kies een stap om meer te zien.
road-today = Vandaag, { $date }
road-done = Al klaar
road-release = Naar buiten
road-release-unknown = Naar buiten, datum nog niet bekend
road-week = Week van { $date }
road-open = { $count ->
    [one] 1 stap
   *[other] { $count } stappen
  }

## One step

task-bring = Neem mee
task-helps = Wie helpt
task-done-when = Klaar als
task-say = Dit kun je zeggen
task-result = Dit levert het op
task-cost = Kost het iets?
task-leads = Wie de leiding heeft
task-leads-both = Nu: { $now }. Daarna: { $after }.
task-continuity = In je plan
task-needs = Dit komt eerst
task-needs-soft = Handig als dit eerst klaar is
task-how = Zo doe je het
task-mark-done = Dit is klaar
task-mark-waiting = Ik wacht op iemand
task-mark-not = Niet voor mij
task-mark-open = Toch weer open
task-cannot-alone = Ik kan dit niet alleen
task-print = Op papier
task-state-done = Klaar sinds { $date }.
task-state-waiting = Wacht op { $who }, sinds { $date }.
task-state-not = Je koos: niet voor mij.
task-waiting-who = Op wie wacht je?
task-waiting-again = Wanneer vraag je het nog eens?
task-again-week = Over een week: { $date }
task-again-two-weeks = Over twee weken: { $date }
task-again-none = Dat weet ik nog niet
task-note = Wat wil je onthouden?
task-source = Bron: { $source }. Nagekeken op { $date }.
task-law = Regel: { $rule }
task-assumption = Hoe lang dit duurt, is een schatting. Vraag het na.
task-unknown = Deze stap kennen we niet
task-unknown-body = Misschien is hij weg of is het adres anders. Je bent niets kwijt.

## Own step

own-title = Een eigen stap
own-what = Wat wil je doen?
own-what-hint = Begin met een woord als bel, vraag of kijk. Schrijf niets over je zaak.
own-theme = Waar hoort het bij?
own-date = Wanneer? (hoeft niet)
own-empty = Schrijf eerst wat je wilt doen.
own-mine = Eigen stap

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

## Questions

question-why = Waarom vragen we dit?
question-many = Je mag er meer kiezen.
question-stop = Stop hier. Naar mijn plan
question-paper-ready = Je eerste papier is klaar: Vandaag vrij.
question-paper-see = Bekijk het papier
question-back = Vorige vraag
question-unknown = Deze vraag kennen we niet
question-search = Typ een deel van de naam
question-search-none = Geen gemeente gevonden. Kijk naar de letters.
question-chosen = Gekozen: { $name }
question-end-title = Dat waren de vragen
question-end-body = Je plan is klaar. Je kunt alles later veranderen.
question-end-plan = Naar mijn plan
question-end-check = Kijk je antwoorden na

release-unknown = Dat weet ik nog niet
release-on = Op een dag die ik weet
release-about = Ongeveer, rond een dag
release-between = Tussen twee dagen
release-outside = Ik ben al buiten
release-fixed = Deze datum staat vast
release-day = Welke dag?
release-since = Sinds welke dag?
release-first = Eerste dag
release-last = Laatste dag

## Answers

answers-title = Mijn antwoorden
answers-intro = Kijk na of alles klopt. Je kunt elk antwoord veranderen.
answers-go-on = Ga verder met de vragen
answers-unknown = Onbekend antwoord, bewaard zoals het was

## Not for everybody

unfit-clinic = In een kliniek gaat het vaak anders. De stappen en dagen van dit plan kloppen dan vaak niet.
unfit-youth = Dit plan is gemaakt voor mensen van 18 jaar en ouder. Voor jongeren gelden vaak andere regels.
unfit-may-stay = Veel stappen hier gelden dan niet.
unfit-intro = Het is gemaakt voor volwassenen die na detentie in Nederland verdergaan.
unfit-clinic-title = In tbs of een andere kliniek
unfit-clinic-ask = Vraag je behandelaar of de maatschappelijk werker wie je helpt met later. Vraag het ook je advocaat.
unfit-youth-title = Jonger dan 18, of in een jeugdinrichting
unfit-youth-ask = Vraag je mentor of je jeugdreclasseerder wie je helpt met later. Praat er ook over met thuis.
unfit-may-stay-title = Als je niet in Nederland mag blijven
unfit-may-stay-ask = Vraag je advocaat. Vraag ook naar hulp bij terugkeer.
unfit-ask = Wie kun je vragen?
unfit-use = Dit kun je wel gebruiken
unfit-note = Schrijf iets op
unfit-note-hint = Voor jezelf, in je eigen woorden.
unfit-answer = Verander mijn antwoord
unfit-go-on = Toch verder

## A theme

theme-answers = Wat je al zei
theme-notes = Om te onthouden
theme-note-add = Schrijf iets op
theme-note-hint = Schrijf niets over je zaak. Anderen kunnen dit soms lezen.
theme-note-empty = Nog niets opgeschreven.
theme-folder = Folder om mee te nemen
theme-no-tasks = Hier hoef je nu niets te doen.
heard-title = Wat het RIC hoorde van { $name }
heard-rent = Deze gemeente helpt soms met je huur.
heard-rent-months =
    { $n ->
        [one] Deze gemeente helpt soms 1 maand met je huur.
       *[other] Deze gemeente helpt soms met je huur, hooguit { $n } maanden.
    }
heard-no-rent = Deze gemeente helpt niet met je huur.
heard-contact = Wie je daar kunt vragen: { $contact }
heard-on = Dit hoorde het RIC op { $date }. Vraag of het nog klopt.
heard-some-day = Vraag of dit nog klopt.

## Who is who

who-title = Wie is wie, wie kan nu iets doen
who-intro = Je hoeft het niet alleen te doen. Dit zijn de mensen om je heen.
who-now = Nu ben je binnen
who-now-body = Je casemanager heeft hier de leiding. De gemeente krijgt op je eerste dag hier bericht. Vraag wie jou daar helpt.
who-after = Als je buiten bent
who-after-body = Dan heeft de gemeente de leiding. Heb je toezicht? Dan ook de reclassering.
who-home = Je bent nog thuis
who-home-body = Nu kun je zelf nog bellen en dingen regelen. Vraag hulp bij de gemeente of je advocaat.
who-outside = Je bent buiten
who-waiting = Op wie wacht je nu?
who-waiting-none = Je wacht nu op niemand.
who-turn = Wie kan nu iets doen?
who-case-manager = Maakt met jou een plan en regelt papieren binnen.
who-ric = Hier werk je aan je plan. Je krijgt er hulp met brieven en formulieren.
who-municipality = Helpt je na je vertrek. Vraag naar de coördinator nazorg.
who-probation = Helpt en let op als de rechter dat heeft bepaald.
who-volunteer = Komt langs, luistert en helpt met papieren. Hoort niet bij de gevangenis.
who-medical-service = Voor je medicijnen en je gezondheid hier.
who-lawyer = Helpt je met de wet. Wat je zegt, blijft tussen jullie.
who-family = Kan thuis dingen voor je ophalen, bellen en bewaren.
who-chaplain = Luistert naar je, met of zonder geloof.
who-debt-help = Helpt met je geld. Vraag hen eerst. Stuur daarna pas een brief.

## What for

purpose-intro = Dit is voor jezelf. Je hoeft niets in te vullen. Niemand geeft er punten voor.
purpose-note = In je eigen woorden

## Something changes

events-intro = Kies wat er gebeurt. Je kunt het daarna weer ongedaan maken.
events-other = Is het iets anders? Praat erover met je casemanager of het RIC.
event-transfer = Ik word overgeplaatst
event-transfer-hint = Wat je vraagt, wie het moet weten en wat je print.
event-contact = Ik mag weer bellen en schrijven
event-contact-hint = Je beperkingen stoppen. Kijk wat er nu kan.
event-date = Ik krijg een nieuwe datum
event-date-hint = Je plan past zich aan.
event-sudden = Ik kom onverwacht vrij
event-sudden-hint = Eén blad voor de dag dat je gaat.
event-recall = Ik zit weer vast
event-recall-hint = Na verlof, of omdat je vrijlating niet doorgaat.

## Transfer

transfer-intro = Je plan gaat niet vanzelf mee. Print alles en houd het bij je.
transfer-print = Print nu alles
transfer-private = Wat je print, kan een ander lezen.
transfer-lawyer = Nu mag je alleen je advocaat spreken. Vraag je advocaat om dit door te geven.
transfer-ask = Vraag dit voor je gaat
transfer-ask-1 = Gaan mijn spullen, mijn geld en mijn papieren mee?
transfer-ask-2 = Krijg ik mijn medicijnen ook onderweg en daarna?
transfer-ask-3 = Wat gebeurt er met wat ik hier heb aangevraagd?
transfer-ask-4 = Krijgt mijn nieuwe casemanager mijn D&R-plan?
transfer-ask-5 = Kan mijn werk of cursus daar verdergaan?
transfer-stops = Wat vaak stopt
transfer-stops-1 = Afspraken op deze plek, zoals een spreekuur of een cursus.
transfer-stops-2 = Verzoeken die hier nog open staan.
transfer-stops-3 = Vraag je casemanager of dat bij jou ook zo is.
transfer-tell = Wie moet het weten?
transfer-tell-hint = Vraag je casemanager wie het doorgeeft. Of schrijf of bel zelf.
transfer-there = Op je nieuwe plek
transfer-there-1 = Vraag wie je casemanager is en waar het RIC is.
transfer-there-2 = Vraag of je medicijnen er zijn. Stop nooit zelf.
transfer-there-3 = Geef je nieuwe adres aan wie jou schrijft of bezoekt.
transfer-there-4 = Vraag opnieuw wat nog open staat.
transfer-there-5 = Zie je daar een leeg plan? Vul het in, met je papier ernaast.
transfer-arrived = Ben je er al?
transfer-arrived-body = Staat je plan hier nog? Dan vragen we opnieuw wat bij je plek hoort. Wat klaar is, blijft klaar.
transfer-arrived-do = Ja, vraag het opnieuw
transfer-paper = Dit komt op papier
transfer-paper-see = Bekijk wat je print
transfer-purpose = Waarvoor je dit doet, staat er niet bij. Dat is van jou. Je kunt het zelf printen.

## Everything

everything-open = Wat nog open staat
everything-none = Er staat nu niets open.
everything-who = Gevraagd aan
everything-since = Op
everything-again = Vraag opnieuw op
everything-place = Nieuwe plek:
everything-case-manager = Nieuwe casemanager:
everything-notes = Wat je opschreef

## May call again

contact-intro = Heeft je advocaat gezegd dat het weer mag? Dan kan er nu meer.
contact-waits = Dit wacht daar nu op
contact-yes = Ja, ik mag weer bellen en schrijven
contact-already = Bij je antwoorden staat: ja, ik mag bellen en schrijven.
contact-not = Mag het juist niet meer? Verander je antwoord

## Inside again

recall-intro = Je begint niet opnieuw. Wat klaar is, blijft klaar.
recall-ask = Vraag dit nu
recall-ask-1 = Vraag je advocaat of casemanager wat er nu gebeurt.
recall-ask-2 = Vraag wanneer je een nieuwe datum hoort.
recall-ask-3 = Gebruik je medicijnen? Zeg het vandaag bij de medische dienst.
recall-ask-4 = Kreeg je al een uitkering of toeslag? Vraag het RIC wat je nu doorgeeft.
recall-again = Dit vragen we opnieuw
recall-do = Ja, pas mijn plan aan
recall-look = Kijk hier nog eens naar
recall-look-hint = Dit deed je al. Klopt het niet meer? Zet de stap dan weer open.

## Papers

papers-title = Op papier
papers-intro = Kies een blad. Je ziet het eerst hier. Daarna kun je het printen.
papers-one = Mijn plan op één blad
papers-one-hint = Wat loopt door, wat begint, wie doet wat. Voor naast je D&R-plan.
papers-plan = Mijn hele plan
papers-plan-hint = Alle stappen, om af te vinken.
papers-48 = De eerste 48 uur
papers-48-hint = Je eerste twee dagen en wat je inpakt.
papers-answers = Mijn antwoorden
papers-answers-hint = Wat je hebt ingevuld.
papers-folders = Folders
papers-folders-hint = Elk onderwerp op 1 blad, om te lezen en mee te nemen.

## Every sheet

sheet-date = Gemaakt op { $date }
sheet-name = Naam
sheet-name-hint = Alleen als je dat wilt
sheet-of = Blad { $n } van { $total }
sheet-signature = Paraaf of stempel

## Today free

today-title = Vandaag vrij
today-intro = Voor de dag dat je naar buiten gaat, ook als dat onverwacht is.
today-bed = Waar slaap je vannacht?
today-bed-own-home = Je eigen huis. Heb je de sleutel?
today-bed-family = Bij familie of vrienden. Bel eerst even.
today-bed-supported = Een plek met begeleiding. Bel of ze je verwachten.
today-bed-none = Nog geen plek? Ga vandaag naar de gemeente. Vraag naar opvang voor vannacht.
today-bed-line = Adres en telefoon:
today-desk = Naar welke balie ga je?
today-desk-known = Gemeente { $name }. Vraag naar nazorg na detentie en naar een uitkering.
today-desk-unknown = De gemeente waar je gaat wonen. Vraag naar nazorg na detentie en naar een uitkering.
today-desk-file = Vraag je uitkering vandaag aan. Ook als je nog geen identiteitskaart hebt.
today-probation = Heb je toezicht? Bel vandaag de reclassering.
today-ban = Mag je ergens niet komen of iemand niet spreken? Ga daar niet heen. Neem geen contact op. Vraag het je advocaat.
today-insurer = Zorgverzekering
today-insurer-body = Bel je verzekeraar: ik ben vrij vanaf vandaag. Ziek? Ga altijd naar een dokter.
today-medicine = Medicijnen
today-medicine-body = Vraag de medische dienst om je medicijnen, een lijst en een recept. Stop nooit zelf met je medicijnen.
today-medicine-dose = Gebruikte je vroeger drugs? Je oude hoeveelheid kan nu dodelijk zijn. Bel 112 bij nood.
today-take = Neem mee
today-take-id = Identiteitsbewijs
today-take-card = Bankpas
today-take-money = Je geld en je spullen
today-take-letter = Verklaring dat je vrij bent (uit-detentieverklaring)
today-take-medicine = Medicijnen en recept
today-take-numbers = Nummers op papier
today-numbers = Belangrijke nummers
today-number-112 = Nood: 112
today-number-113 = Denk je aan zelfmoord? Bel 113 of 0800-0113
today-number-gp = Huisartsenpost:
today-number-lawyer = Advocaat:
today-number-person = Iemand die je vertrouwt:
today-open = Dit is nog niet geregeld
today-open-none = Er staan geen dringende stappen meer open.
today-reviewed = Een spreker van deze taal heeft dit nog niet nagekeken.

## One page

one-title = Mijn plan op één blad
one-continues = Wat loopt door
one-starts = Wat begint
one-follows = Wat gaat verder na vrijlating
one-what = Wat
one-who = Wie doet het
one-when = Wanneer
one-before = vóór { $date }
one-from = vanaf { $date }
one-leads = Leiding nu, en daarna
one-none = Nog niets.
one-more = En nog { $count } andere stappen. Zie je hele plan.
one-municipality = Gaat naar gemeente:
one-agreed = Afgesproken met:

## First 48 hours

hours-title = De eerste 48 uur
hours-day-1 = Dag 1: de dag van je vertrek
hours-day-2 = Dag 2
hours-pick-up = Wie haalt je op, of hoe reis je?
hours-sleep = Waar slaap je?
hours-eat = Waar eet je?
hours-call = Wie bel je als je thuis bent?
hours-rest = Wat geeft je rust op je eerste avond?
hours-pack = Inpakken
hours-tasks = Stappen voor deze dagen

## Request slip

request-title = Verzoekbriefje
request-to = Aan:
request-intro = Ik wil hier graag hulp bij:
request-say = Mijn vraag
request-answer = Antwoord graag vóór:
request-own = Ruimte om te schrijven
request-received = Ontvangen door:

## Leaflets

folders-title = Folders
folders-intro = Elk onderwerp op 1 blad. Lees het hier, of print het en neem het mee.
folder-title = Folder: { $theme }
folder-do = Wat doe je?
folder-ask = Wie vraag je?
folder-inside = Nu, binnen
folder-outside = Straks, buiten
folder-sources = Bronnen: { $sources }. Nagekeken op { $date }.

## Keep a plan

keep-title = Je plan bewaren
keep-intro = Deze computer bewaart niets, tenzij jij dat kiest. Kies wat bij je past.
keep-refused = Op deze computer kun je je plan niet bewaren. Zet het op papier. Of vraag het RIC om hulp.
keep-nothing = Niets bewaren, alles op papier
keep-pictures = Bewaren met 6 plaatjes
keep-sentence = Bewaren met een eigen zin
keep-words = Bewaren met 5 woorden
keep-forgotten = Vergeet je je geheim? Dan kan niemand je plan nog openen. Ook wij niet. Op papier raak je het niet kwijt.
keep-pictures-label = Kies 6 plaatjes. Onthoud ook de volgorde.
keep-sentence-label = Jouw zin
keep-sentence-hint = Kies iets dat alleen jij weet. Hoe langer, hoe beter.
keep-back = Kies iets anders
keep-picture = Kies een plaatje voor op je plan. Anderen zien dit plaatje.
keep-until = Je plan blijft hier tot en met { $month }. Daarna gaat het weg. Open je het eerder? Dan blijft het langer.
keep-until-closed = Je plan blijft hier tot de browser sluit. Zet het daarom ook op papier.
keep-recovery = Maak ook een sleutel op papier
keep-recovery-hint = Die opent je plan als je het geheim vergeet. Maar ook voor wie het papier vindt.
keep-close = Bewaar mijn plan
keep-closing = Je plan gaat op slot. Dat duurt even.
keep-done-title = Je plan is bewaard
keep-done-body = Kom je terug? Kies dan dit plaatje. Geef daarna je geheim.
keep-go-on = Verder met je plan
keep-other-secret = Kies een ander geheim
keep-other-recovery = Maak een nieuwe sleutel op papier
keep-ask-old = Geef eerst je geheim van nu, of je sleutel op papier.
recovery-title = Jouw sleutel op papier
recovery-body = Met deze 8 woorden gaat je plan ook open. Schrijf ze op of print ze nu. Je ziet ze maar één keer.
recovery-apart = Bewaar dit papier op een veilige plek. Zet er niet bij waarvan het is.

## Open a plan

open-title = Je plan openen
open-intro = Kies het plaatje van jouw plan.
open-none = Op deze computer is geen plan bewaard.
open-unkept = Je hebt werk dat nog niet bewaard is. Open je een ander plan? Dan is dat werk weg.
open-other = Een ander plan
open-secret = Geef je geheim.
open-with-pictures = Plaatjes
open-with-text = Zin of woorden
open-with-recovery = Sleutel op papier
open-pictures-label = Kies jouw 6 plaatjes
open-text-label = Jouw zin of woorden
open-recovery-label = De 8 woorden van je papier
open-running = Je plan gaat open. Dat duurt even.
open-wrong = Dat was het niet. Probeer het nog een keer.
open-wait = Na een paar keer duurt het langer: nu { $seconds } { $seconds ->
    [one] seconde
   *[other] seconden
  }.
open-broken = Dit plan is beschadigd en kan niet meer open.
open-already = Er is al een plan open. Wil je een ander plan openen? Zet dit plan dan eerst op slot.

## A file

file-intro = Zo neem je je plan mee. Of je gaat ermee verder.
file-nothing = Hier is niets veranderd.

# Saving

file-save = Bewaar je plan in een bestand
file-save-body = Het bestand gaat op slot met woorden. Zonder die woorden kan niemand het openen. Ook wij niet.
file-save-none = Er is nog niets om te bewaren.
file-save-words = Op slot met 5 woorden
file-save-sentence = Op slot met een eigen zin
file-sealing = Het bestand wordt gemaakt. Dat duurt even.
file-saved = Het bestand heet plan.oporde. Stond er al een? Dan staat er een cijfer bij.
file-saved-ask = Is het gelukt?
file-saved-yes = Ja, ik heb het
file-saved-no = Nee, ik zie het niet
file-saved-good = Mooi. Bewaar je woorden apart van het bestand.
file-elsewhere = Op een andere computer open je het ook met Op Orde.
file-elsewhere-age = Het kan ook met het programma age en jouw woorden. Typ ze dan met kleine letters. Zet er steeds één spatie tussen.
file-failed-look = Kijk eerst in de map Downloads.
file-failed-ask = Staat het daar niet? Sla het nog een keer op. Of vraag het RIC of opslaan hier kan.
file-failed-paper = Op papier kun je je plan ook meenemen.
file-again = Sla het nog een keer op

# Opening

file-open-body = Je kijkt eerst wat erin staat. Daarna kies je.
file-open-first = Staat je plan ook op deze computer? Open dat dan eerst. Dan komt alles bij elkaar.
file-open-choose = Jouw bestand
file-open-none = Nog niets gekozen
file-open-missing = Kies eerst een bestand.
file-open-words = De woorden of de zin van dit bestand
file-opening = Het bestand gaat open. Dat duurt even.

file-err-words = De woorden kloppen niet, of het begin van het bestand is beschadigd.
file-rec-words = Kijk je woorden na en probeer het opnieuw. Of neem een andere kopie van het bestand.
file-err-damaged = Dit bestand is beschadigd of niet compleet.
file-rec-copy = Maak een nieuwe kopie van het bestand en probeer het opnieuw.
file-err-foreign = Dit is geen bestand van Op Orde.
file-rec-other = Kies een ander bestand.
file-err-new = Dit bestand is gemaakt met een nieuwere versie.
file-rec-new = Bewaar eerst wat je nu deed. Laad deze bladzijde daarna opnieuw.
file-err-large = Dit bestand is te groot voor Op Orde.
file-err-work = Dit bestand vraagt te veel van deze computer. Of het begin is beschadigd.
file-err-content = In dit bestand klopt iets niet.
file-rec-place = De plek in het bestand: { $place }
file-err-worker = Deze browser kon dit nu niet doen.
file-rec-worker = Sluit andere vensters en probeer het opnieuw.
file-err-unread = Deze computer kan het bestand niet lezen.
file-rec-unread = Is het bestand er nog? Kies het dan opnieuw.
file-err-changed = Je plan is net veranderd.
file-rec-changed = Open het bestand opnieuw. Dan zie je wat er nu anders is.
file-err-many = Samen is dit te veel voor één plan.
file-rec-many = Haal eerst weg wat je niet meer nodig hebt.

# What is in it

file-in = Dit staat in het bestand
file-in-answers = Antwoorden
file-in-done = Stappen die klaar zijn
file-in-own = Eigen stappen
file-in-notes = Aantekeningen
file-in-release = Naar buiten
file-other = Dit is een ander plan.
file-other-body = Het komt naast wat hier al bewaard is. Daarna kies je hoe je het bewaart.
file-other-locked = Het plan dat nu open is, gaat eerst op slot. Daar verandert niets aan.
file-other-lost = Je werk van nu is nog niet bewaard. Open je dit plan? Dan is je werk van nu weg.
file-other-open = Open dit plan
file-not = Toch niet

# Two versions of one plan

file-here = Naast jouw plan
file-here-body = Dit is jouw plan. Er verandert nog niets. Jij kiest.
file-here-new = Alleen in het bestand
file-here-changed = Anders in het bestand
file-here-same = Hetzelfde
file-here-only = Alleen hier
file-here-what = Dit verandert er
file-here-asked = Dit kies je zelf
file-here-none = Er komt niets bij. Je plan blijft zoals het is.
file-differs = Wat wil je houden?
file-differs-body = Dit is op twee plekken veranderd. Kies je niets? Dan blijft wat hier staat.
file-mine = Hier
file-theirs = In het bestand
file-keep-mine = Deze houden
file-keep-theirs = Die houden
file-take = Neem het over
file-taken = Het is overgenomen. Je kunt het in één keer ongedaan maken.
file-not-there = Dit staat er niet

## I am done

finish-intro = Wat wil je met je plan doen?
finish-print = Neem het mee op papier
finish-print-body = Papier kun je meenemen. Ook als deze computer leeg is.
finish-keep = Laat het hier op slot
finish-keep-body = Je plan blijft hier bewaard. Je kunt dan niets meer ongedaan maken.
finish-close = Zet op slot en stop
finish-guest-body = Je plan is nog niet bewaard. Stop je nu? Dan is het weg.
finish-file = Neem het mee in een bestand
finish-file-body = Voor thuis of voor een andere computer.
finish-pause = Even weg
finish-pause-body = Dan zie je hier niets van je plan. Kom binnen een paar minuten terug.
finish-pin = Kies minstens 4 cijfers, alleen voor nu
finish-pin-short = Kies minstens 4 cijfers.
finish-wipe = Alles wissen
finish-wipe-body = Dan is je plan weg van deze computer. Je krijgt het niet terug.
finish-wipe-ask = Ja, wis mijn plan
finish-wipe-sure = Weet je het zeker? Ja, wis alles
finish-wipe-no = Nee, bewaar mijn plan

## What changed

history-intro = Dit deed je sinds de vorige keer. Je kunt alles terugzetten.
history-none = Er is nog niets veranderd. Verander je iets? Dan zie je het hier.
history-until = Deze lijst wordt leeg als je je plan op slot zet en stopt. Dan is wat je weghaalde echt weg.
history-is-back = Dat staat er weer.
history-put-back = Zet terug
history-bin = Weggehaald
history-bin-hint = Dit blijft hier tot je klaar bent.
history-give-back = Haal terug
history-removed-on = Weggehaald op { $date }
history-many = Er veranderden { $count } dingen tegelijk
history-many-back = Dit is weer zoals het was.
history-from-to = Van { $from } naar { $to }.
history-new = Erbij: { $to }
history-gone = Weg: { $from }
history-new-and-gone = Erbij en weer weg: { $other }
history-gone-and-there = Weg en weer terug: { $from }
history-changed = Aangepast: { $to }
history-as-before = Weer zoals het was: { $from }. Even was het { $other }.
history-answer = Je antwoord op: { $question }
history-state = Stap: { $task }
history-step-note = Wat je schreef bij: { $task }
section-notes = Om te onthouden
section-purpose = Waarvoor je dit doet
section-other = Iets van een nieuwere versie
history-paper-name = Naam op papier
history-release = Wanneer je naar buiten gaat
history-release-unknown = nog niet bekend
history-release-on = { $date }
history-release-fixed = { $date }, dat staat vast
history-release-about = rond { $date }
history-release-between = tussen { $from } en { $to }
history-release-outside = buiten sinds { $date }
history-state-open = nog te doen
history-state-not = niet voor mij
history-state-done = klaar op { $date }
history-state-waiting = wachten op { $who }, gevraagd op { $date }
history-state-again = wachten op { $who }, weer vragen op { $date }

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
still-there-body-unsaved = Druk op een toets of beweeg de muis. Anders gaat je plan na 2 minuten op slot. Je laatste werk is nog niet bewaard.
still-there-body-guest = Druk op een toets of beweeg de muis. Anders is je plan na 2 minuten weg. Het is nog niet bewaard.
still-there-yes = Ja, ik ben er nog

## Settings

settings-title = Taal en weergave
settings-name = Naam op papier (hoeft niet)
settings-name-hint = Zonder naam is een blad veiliger als iemand het vindt.
settings-device = Jouw eigen apparaat
settings-device-body = Op een gedeelde computer gaat je plan vanzelf op slot. Op je eigen apparaat hoeft dat niet.
settings-device-own = Alleen ik gebruik dit apparaat

## Offline

offline-title = Zonder internet
offline-coming = Even kijken of dit ook werkt zonder internet.
offline-ready = Klaar om zonder internet te werken.
offline-part = Nog niet alles staat hier klaar. Laat het internet nog even aan.
offline-never = Hier werkt dit alleen met internet.

## Staff

staff-back = Terug naar beheer
staff-intro = Voor wie het RIC beheert: wat geldt er op deze plek?
staff-how-1 = Wat je hier kiest, zie je meteen in dit tabblad. Andere computers merken er niets van.
staff-how-2 = Klaar? Download het bestand en geef het aan de technicus. Die zet het naast de app op de server.
staff-how-3 = Herlaad je eerst, dan is je werk hier weg.
staff-parts = Wat wil je instellen?
staff-place = Deze plek
staff-place-hint = Naam, RIC, spreekuren en een bericht
staff-websites = Websites hier
staff-websites-hint = Welke sites hier open zijn
staff-websites-body = Kies wat hier open mag. De technicus zet dezelfde lijst in de browser.
staff-websites-count =
    { $n ->
        [0] Er is nog geen site open.
        [one] Er is 1 site open.
       *[other] Er zijn { $n } sites open.
    }
staff-websites-all = Kies alles zonder berichten
staff-websites-few = Kies niets van deze lijst
staff-sites-own = Sites van deze plek zelf
staff-sites-add = Voeg een site toe
staff-sites-title = Hoe heet de site?
staff-sites-host = Adres van de site
staff-sites-host-hint = Zonder https:// en zonder www, zoals: dji.nl.
staff-sites-purpose = Waar is de site goed voor?
staff-stack = Lege bladen
staff-stack-hint = Een stapel Vandaag vrij om klaar te leggen
staff-stack-body = Leg een stapel klaar voor wie vandaag vrij komt. Er staat niets van iemand op.
staff-stack-copies = Hoeveel keer?
staff-stack-language = In welke taal? Het blad in het Nederlands komt erbij.
staff-computers = Computers
staff-computers-hint = Wat ze kunnen, wat ze bewaren, wat naar buiten mag
staff-municipalities = Gemeenten
staff-municipalities-hint = Wat jullie weten over hulp bij de huur
staff-faults =
    { $n ->
        [one] Er klopt nog 1 ding niet. Herstel het eerst.
       *[other] Er kloppen nog { $n } dingen niet. Herstel ze eerst.
    }
staff-file = Het bestand
staff-file-body = Het bestand heet inrichting.json.
staff-download-ask = Is het gelukt? Zo niet, neem dan de tekst hieronder over.
staff-download-text = De tekst van het bestand
staff-import-label = Kies een bestand van beheer
staff-import-done = Gelezen. Je ziet nu wat in dat bestand staat.
staff-import-unread = Dit bestand is niet te lezen. Kies het opnieuw.
staff-import-large = Dit bestand is te groot. Kies een bestand van beheer.
staff-import-form = Dit is geen bestand van beheer. Kijk naar regel { $line }, teken { $column }. Er is niets veranderd.
staff-import-fault = In het bestand klopt { $place } niet. Er is niets veranderd.
staff-reset = Stop de proef
staff-reset-done = De proef is gestopt. Je ziet weer wat er op de server staat.
staff-lost = Het bestand op de server klopt niet. De app gebruikt nu gewone keuzes. Maak hier een nieuw bestand.
staff-pin = Pincode
staff-pin-label = Pincode voor deze pagina (hoeft niet)
staff-pin-hint = 4 tot 8 cijfers. De code verbergt deze pagina alleen. Wie het bestand opent, kan de code lezen.
staff-pin-ask = Deze pagina is voor wie het RIC beheert. Typ de pincode.
staff-pin-go = Ga verder
staff-pin-wrong = Dat is niet de pincode. Vraag het aan wie het RIC beheert.
staff-name = Naam van deze plek
staff-ric = Wie kun je vragen in het RIC?
staff-ric-hint = Een naam of een plek, zoals: kamer 12, Fatima.
staff-hours = Wanneer is het RIC open?
staff-hours-hint = Elke regel een tijd, zoals: maandag 9.00 tot 11.30 uur.
staff-visits = Spreekuren van vrijwilligers
staff-visits-hint = Elke regel een spreekuur: dag, tijd, plek, waarvoor.
staff-banner = Een bericht boven elke pagina
staff-banner-text = Bericht (hoeft niet)
staff-banner-hint = Zoals: vrijdag is het RIC dicht.
staff-banner-until = Laatste dag van het bericht
staff-banner-until-hint = Zonder dag blijft het bericht staan.
staff-banner-past = Die dag is voorbij. Het bericht staat er nu niet.
staff-shown = Zo staat het op de pagina Hulp
staff-shown-none = Nog niets. Vul hierboven iets in.
staff-abilities = Wat kunnen de computers hier?
staff-abilities-hint = De app kan dit niet zelf zien. Probeer het uit op een computer van het RIC.
staff-can-print = Printen
staff-can-downloads = Een bestand opslaan
staff-can-files = Een bestand openen
staff-can-camera = De camera gebruiken
staff-can-windows = Een nieuw venster openen
staff-wall = Wat mag de muur over?
staff-wall-hint = Spreek dit af met de veiligheid van de inrichting.
staff-wall-out = Bladen mogen naar buiten
staff-wall-in = Bladen mogen naar binnen
staff-wall-backup = Iemand mag het eigen plan in een bestand bewaren
staff-wall-codes = Er mogen codes voor een camera op papier
staff-storage = Wat blijft er op de computer?
staff-storage-kept = Een plan blijft tot iemand het wist
staff-storage-session = Alles is weg als de browser sluit
staff-retention = Hoeveel dagen blijft een plan staan?
staff-retention-hint = Daarna verdwijnt het vanzelf. Wie het opent, begint opnieuw te tellen.
staff-idle = Na hoeveel minuten stilte vraagt de app: ben je er nog?
staff-idle-hint = Met 0 vraagt de app het nooit.
staff-address = Waar staat de app?
staff-address-inside = Adres op deze computers
staff-address-hint = De technicus weet het. Het eindigt met een schuine streep.
staff-public = Adres buiten (hoeft niet)
staff-notes-body = Zet hier wat een gemeente jullie vertelde. Schrijf geen namen van mensen die hier zijn.
staff-notes-none = Er staat nog geen gemeente.
staff-notes-add = Voeg een gemeente toe
staff-notes-new = Nieuwe gemeente
staff-notes-name = Naam van de gemeente
staff-notes-unknown = Deze naam staat niet op onze lijst. Kijk naar de letters.
staff-notes-rent = Helpt de gemeente met de huur?
staff-notes-yes = Ja
staff-notes-no = Nee
staff-notes-unsure = Weten we niet
staff-notes-months = Hoeveel maanden?
staff-notes-contact = Wie kun je daar vragen?
staff-notes-checked = Wanneer is dit gevraagd?
staff-notes-share = Delen met een ander RIC
staff-notes-share-body = Het bestand gemeenten.json heeft alleen deze gemeenten.
staff-notes-import = Kies een bestand met gemeenten
staff-notes-taken =
    { $n ->
        [0] Er stond niets nieuws in.
        [one] 1 gemeente overgenomen.
       *[other] { $n } gemeenten overgenomen.
    }
fault-long = Dit is te lang. Gebruik hoogstens { $most } tekens.
fault-range = Typ een getal van { $least } tot { $most }.
fault-version = Dit bestand is van een andere versie.
fault-date = Kies een dag van 2000 tot 2199.
fault-address = Begin met https:// en eind met een schuine streep.
fault-host = Schrijf het zo: dji.nl. Dus zonder https:// en zonder wat erna komt.
fault-www = Laat www. weg.
fault-twice = Dit staat er al.
fault-empty = Vul hier iets in.
fault-pin = Typ 4 tot 8 cijfers, of niets.
fault-line = Regel { $line }: { $fault }

## Help

help-title = Hulp
help-1 = Kom je er niet uit? Vraag iemand. Dat is normaal.
help-2 = Binnen helpen je casemanager en het RIC. Vraag ook naar het spreekuur van vrijwilligers.
help-3 = Op elke stap staat de knop: Ik kan dit niet alleen. Daarmee print je een briefje om hulp te vragen.
help-4 = Heb je geen papier of printer? Schrijf de vraag over. Die staat bij elke stap.
help-5 = In nood bel je 112. Denk je aan zelfmoord? Bel 113 of 0800-0113.
help-links = Meer weten

## Privacy

privacy-title = Wie kan dit zien?
privacy-1 = Deze app stuurt niets weg. Wat je invult, blijft op deze computer.
privacy-2 = De app bewaart alleen iets als jij dat kiest. Je mag ook alles op papier zetten en hier niets bewaren.
privacy-3 = Wat je bewaart, gaat op slot. Plaatjes zijn een licht slot. Vijf woorden zijn een sterk slot.
privacy-4 = Personeel kan soms meekijken op dit scherm.
privacy-5 = De politie mag soms een computer of papier meenemen. De officier van justitie mag dat ook.
privacy-6 = Wie je papier vindt, kan het lezen.
privacy-7 = Schrijf daarom niets over je zaak. Schrijf alleen namen op als dat mag.
privacy-more = Meer lezen
privacy-more-1 = Bewaar je niets? Dan is alles weg als je klaar bent. Print dus eerst wat je wilt houden.
privacy-more-2 = Bewaar je wel iets? Dan blijft je plan hier, op slot. Anderen zien alleen het plaatje dat je erbij koos. De computer weet ook in welke maand het plan weggaat.
privacy-more-3 = Zolang je bezig bent, staan hier je taal, je kleuren en je lettergrootte. Die staan niet op slot. Ga je op slot? Dan gaan ze weg. Behalve als je zei dat deze computer alleen van jou is.
privacy-more-4 = De browser houdt zelf een lijst bij. Daarin staat welke stappen je hebt geopend. Wat je hebt ingevuld, staat er niet in.
privacy-more-5 = Zes plaatjes helpen tegen iemand die hier toevallig zit. Ze helpen niet genoeg als iemand de computer meeneemt en lang zoekt.
privacy-more-6 = Een eigen zin is zo sterk als hij lang en onbekend is. Vijf woorden van de app zijn sterk.
privacy-more-7 = Geen slot helpt als iemand meekijkt of als je je geheim vertelt.
privacy-more-8 = Vraagt de politie om je geheim? Vraag dan eerst je advocaat wat je mag doen.
privacy-more-9 = Bewaar je papier goed. Je naam staat er alleen op als jij dat kiest.
privacy-more-10 = Maak je een bestand? Dan blijft dat staan tot iemand het weghaalt. Zonder je woorden gaat het niet open.

## Websites

websites-some = Een naam met een pijl kun je hier openen. De andere sites zijn hier dicht. Daarvan zie je het adres.
websites-none = Op deze computer is er geen lijst met sites die open mogen. Daarom zie je hier alleen adressen. Ben je thuis? Typ zo'n adres dan zelf in je browser.
websites-search = Zoek een site
websites-search-hint = Typ een woord, zoals huis, werk of bank.
websites-found = { $count ->
    [one] 1 site gevonden
   *[other] { $count } sites gevonden
  }
websites-found-none = Niets gevonden. Probeer een ander woord. Of kijk in de lijst hieronder.
websites-own = Van deze plek
websites-wants = Wat zoek je?
websites-themes = Per onderwerp
websites-all = Zie alle sites
websites-count = { $count ->
    [one] 1 site
   *[other] { $count } sites
  }
websites-closed = Niet open op deze computer. Vraag het RIC.
websites-need = Nodig om iets te regelen: { $needs }
websites-need-digid = DigiD
websites-need-phone = een telefoon
websites-need-mail = een e-mailadres
websites-need-identity = een geldig ID
websites-need-papers = papieren
websites-checked = Nagekeken op { $date }
websites-unchecked = Nog niet nagekeken
websites-checked-means = Staat er een dag bij? Toen lazen wij over die site. Staat er geen dag? Vraag het RIC of de site klopt.

## Leaving for a site

leave-title = Een andere website
leave-to = Je gaat naar { $address }.
leave-not-ours = Die site is niet van ons. Wij zien niet wat je daar doet.
leave-others = Alle sites die niet in de lijst staan, blijven dicht.
leave-back = Wil je terug? Klik boven in het scherm op de pijl naar links. Of druk op Alt en de pijl naar links.
leave-off = Je kunt daar berichten of bestanden sturen. Schrijf niets over je zaak.
leave-guest = Je werk is nog niet bewaard. Ga je nu? Dan is het hier weg.
leave-keep = Bewaar eerst je plan
leave-kept = Je plan is bewaard. Ga je nu? Dan gaat het op slot.
leave-saving = Wacht even. Je werk wordt nu bewaard.
leave-unkept = Het laatste dat je deed, is niet bewaard. Ga je nu? Dan is dat weg.
leave-go = Ga naar { $site }
leave-back-list = Alle websites
leave-closed = Deze site is niet open op deze computer. Vraag het RIC.
leave-address = Het adres is { $address }.
leave-unknown = Deze site staat niet in onze lijst. Kijk in de lijst, of vraag het RIC.

## Secrets

secret-coming = De plaatjes en woorden komen eraan.
secret-missing = De plaatjes en woorden zijn er nog niet.
secret-try = Probeer opnieuw

# Six pictures

secret-pictures-count = { $count } van { $all }
secret-pictures-chosen = { $name }. Gekozen: { $count } van { $all }
secret-pictures-none = Nog niets gekozen
secret-pictures-back = Eén terug
secret-pictures-clear = Opnieuw

# An own sentence, or words

secret-show = Laat zien
secret-short = Dit is nog te kort. Maak er minstens { $least } letters van.
secret-digits = Dit zijn alleen cijfers. Zet er woorden bij.
secret-words-yours = Dit zijn jouw woorden
secret-words-write = Schrijf ze op papier, op volgorde.
secret-words-apart = Bewaar dat papier apart van je plan.
secret-words-other = Andere woorden
secret-words-written = Ik heb ze opgeschreven

# The same once more

secret-again-pictures = Kies dezelfde 6 plaatjes nog een keer
secret-again-text = Typ hetzelfde nog een keer
secret-differs = Dit was niet hetzelfde. Dat geeft niet. Probeer het nog een keer.
secret-choose-anew = Kies iets anders

# What each is worth

strength-nothing = Je laat hier niets achter. Wat er niet is, kan niemand openen.
strength-pictures = Goed tegen iemand die hier toevallig zit. Niet genoeg tegen iemand die de computer meeneemt en lang zoekt.
strength-sentence = Hoe langer en hoe minder bekend, hoe sterker. Neem dus geen spreuk of lied dat veel mensen kennen.
strength-words = Sterk. Ook iemand die de computer meeneemt en lang zoekt, raadt ze niet zomaar.

## About

about-title = Over Op Orde
about-1 = Op Orde is gratis en open. Het is geen website van de overheid of van DJI.
about-2 = De feiten komen uit de wet en uit bronnen die iedereen mag lezen. Bij elke stap staat de bron en de dag waarop we keken.
about-3 = Klopt er iets niet? Vraag het altijd na bij je casemanager.
about-4 = Letters: Noto Sans, licentie OFL 1.1. Tekeningen: Tabler Icons, licentie MIT. De app: licentie EUPL 1.2.
about-staff = Voor wie het RIC beheert

## Missing page

missing-title = Deze bladzijde is er niet

## A page that does not come

away-title = Deze bladzijde komt nu niet
away-body = Je bent niets kwijt. Probeer het opnieuw, of vraag iemand van het RIC.
away-retry = Probeer opnieuw

## Errors

# What happened, and what to do now

err-refused = Deze browser mag hier niets bewaren.
rec-refused = Je kunt wel verder. Zet je plan op papier voor je stopt.
err-full = Er is geen plaats meer op deze computer.
rec-full = Je laatste werk is niet bewaard. Zet je plan op papier. Vraag daarna het RIC om hulp.
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
