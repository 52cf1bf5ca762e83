## Above every screen of a counting (plan)

counting-bar = Dit is de telling van { $name }. Het is geen plan.
counting-bar-to = Naar de telling

## In a file (file)

counting-file = Dit is een telling. Open hier het bestand van de andere laptop. Wat jullie allebei telden, komt bij elkaar.

## The way in (sheets)

counting-for-organisations = Wil je tellen? Dat kan zonder namen.

## All of it (volunteers)

counting-title = Tellen zonder namen
counting-shifts-title = Uren van vrijwilligers
counting-figures-title = Cijfers om te laten zien
counting-stuck-title = Waar loopt het vast?
counting-rules-title = De telling instellen
counting-back = Terug naar de spreekuren
counting-parts = Delen van de telling
counting-tab-moments = Gesprekken
counting-tab-shifts = Uren
counting-tab-figures = Cijfers
counting-tab-stuck = Knelpunten
counting-tab-rules = Instellen
counting-remove = Haal weg

## Before it begins (volunteers)

counting-intro = Voor organisaties met vrijwilligers. Je telt gesprekken en uren, op de laptop van de organisatie. Er staat nooit bij met wie een gesprek was.
counting-not-here = Deze computer is van een inrichting. Hier tel je niet.
counting-not-here-do = Tel op de laptop van je organisatie, op kantoor.
counting-plan-open = Hier staat een plan open. Een telling hoort daar niet bij.
counting-plan-close = Sluit eerst het plan. Begin dan de telling.
counting-open-first = Staat hier al een telling? Open die dan eerst. Kies het plaatje van de organisatie.
counting-open = Naar wat hier bewaard is
counting-from-file = Heb je een bestand van de andere laptop? Open dat.
counting-name = Naam van de organisatie
counting-name-missing = Vul eerst een naam in.
counting-size = Hoeveel gesprekken zijn het in een maand?
counting-size-hint = Ongeveer is goed. Hiermee kies je per hoeveel tijd er cijfers komen. Voor een jaar ligt dat vast. Anders kan iemand een kleine groep terugrekenen.
counting-size-year = Minder dan 20. Cijfers per jaar
counting-size-quarter = 20 tot 60. Cijfers per kwartaal
counting-size-month = Meer dan 60. Cijfers per maand
counting-begin = Begin met tellen
counting-keep = Deze telling is nog niet bewaard. Als je stopt, is alles weg. Staat er ergens “plan”? Bij jullie is dat de telling.
counting-keep-do = Bewaar de telling

## A contact moment (volunteers)

counting-moment = Een gesprek tellen
counting-moment-hint = Kies bij elke vraag één antwoord. Na drie keer is het geteld.
counting-about = Waar ging het over?
counting-about-network = Sociaal netwerk
counting-about-other = Iets anders
counting-did = Wat deden jullie?
counting-kind-talk = Praten
counting-kind-search = Iets uitzoeken
counting-kind-letter = Brief of formulier
counting-kind-plan = Aan het plan werken
counting-kind-group = Groep of les
counting-ended = Hoe liep het af?
counting-outcome-settled = Het is geregeld
counting-outcome-goes-on = Het gaat verder
counting-outcome-passed-on = Een ander helpt verder
counting-outcome-stuck = Het loopt vast
counting-when = { $date }, { $length }
counting-when-change = Andere dag of duur
counting-day = Welke dag was het?
counting-how-long = Hoe lang duurde het?
counting-length-ten = hooguit 10 minuten
counting-length-twenty = hooguit 20 minuten
counting-length-thirty = hooguit een half uur
counting-length-longer = langer dan een half uur
counting-day-missing = Vul een hele dag in, die er is.
counting-day-ahead = Die dag moet nog komen. Kies vandaag of een dag die voorbij is.
counting-day-closed = Die periode is afgesloten. De cijfers ervan zijn misschien al gedeeld.
counting-day-locked = Deze dag ligt vast. De cijfers ervan zijn misschien al gedeeld.
counting-counted = Geteld: { $what }.
counting-not = Toch niet
counting-full = Er past niets meer bij. Haal bij Instellen eerst een oud jaar weg.
counting-where = In welke gemeente loopt het vast?
counting-where-hint = Dit hoeft niet. Het komt bij de knelpunten.
counting-where-search = Zoek een gemeente
counting-where-none = Die gemeente staat er niet bij. Typ de naam anders.
counting-where-said = Het loopt vast in { $name }.
counting-of-day = Geteld op { $date }
counting-of-day-none = Op deze dag is nog niets geteld.

## The time of volunteers (volunteers)

counting-shift = Uren opschrijven
counting-shift-hint = Alleen de voornaam. Zijn er twee met dezelfde naam? Zet er een letter achter.
counting-volunteer = Voornaam van de vrijwilliger
counting-what-for = Waarvoor?
counting-activity-hour = Spreekuur
counting-activity-visit = Bezoeken
counting-activity-group = Groep of cursus
counting-activity-outside = Hulp na de vrijlating
counting-activity-office = Overleg, scholing, papierwerk
counting-institution = Inrichting
counting-institution-hint = Leeg als het nergens binnen was. Schrijf hier geen naam van iemand.
counting-hours = Uren
counting-hours-hint = Zoals 2 of 1,5 of 1:45
counting-kilometres = Kilometers, heen en terug
counting-kilometres-hint = Leeg is 0.
counting-add = Zet erbij
counting-added = Het staat erbij: { $what }.
counting-day-old = Die dag is lang geleden. Klopt het jaar?
counting-volunteer-missing = Vul een voornaam in, hooguit { $most } letters.
counting-institution-long = De naam van de inrichting is te lang. Hooguit { $most } letters.
counting-hours-wrong = Vul de uren in, op een kwartier nauwkeurig. Zoals 1,5 of 1:45. Hooguit 24 op een dag.
counting-kilometres-wrong = Vul hele kilometers in, hooguit { $most }.
counting-hours-of = { $hours } uur
counting-kilometres-of = { $kilometres } km
counting-given = Wie gaf hoeveel tijd in { $year }?
counting-given-none = In { $year } staan nog geen uren.
counting-account = Verantwoording
counting-account-hint = De verantwoording is voor wie subsidie geeft. Er staat geen naam in, en niets over mensen binnen.
counting-save-account = Bewaar de verantwoording
counting-save-table = Bewaar als tabel
counting-save-named = Met namen, voor de reiskosten
counting-saved = Kijk bij je downloads.
counting-name-column = Naam
counting-month-column = Maand
counting-activity-column = Activiteit
counting-volunteers-column = Unieke vrijwilligers
counting-kilometres-column = Kilometers
counting-all = Alles samen

## What may be shown (volunteers)

counting-year = Jaar
counting-view = Laat zien per
counting-grain-month = Maand
counting-grain-quarter = Kwartaal
counting-grain-year = Jaar
counting-quarter = kwartaal { $number } van { $year }
counting-quarter-short = kw { $number }
counting-running = Dit jaar loopt nog. De eerste cijfers komen op { $date }.
counting-running-next = De volgende cijfers komen op { $date }.
counting-later = Cijfers komen twee weken na een periode. Tot dan kun je nog bijschrijven.
counting-moments-of = Gesprekken van { $name } in { $year }
counting-table = Tabel
counting-chart = Grafiek. In de tabel staat hetzelfde.
counting-together = Samen, minstens
counting-at-least = minstens
counting-cells = 0-4 staat er als het er 0 tot en met 4 zijn. Andere getallen zijn naar beneden afgerond op 5.
counting-sums = Een totaal is de som van wat er staat. Een + betekent: zoveel of meer.
counting-why = Zo kan niemand terugrekenen hoe klein een groep was. Deze regel is van Statistics Norway (small count rounding).
counting-merge-first = Tellen jullie op twee laptops? Voeg die dan eerst samen.
counting-merge = Naar samenvoegen
counting-made = Gemaakt op { $date }.

## Where plans are stuck (volunteers)

counting-stuck-intro = Voor het overleg in de regio, zoals in het Bestuurlijk akkoord staat. Er staat niemand in. Alleen waar en waarover het vastliep.
counting-stuck-quarter = Welk kwartaal?
counting-stuck-of = Waar loopt het vast? { $quarter }
counting-stuck-by = Geteld door { $name }. Een gesprek telt mee als het vastliep.
counting-stuck-place = Gemeente
counting-stuck-others = Een andere, of niet gezegd
counting-stuck-none = Er is nog geen kwartaal afgesloten met iets erin. De volgende cijfers komen op { $date }.
counting-stuck-division = In { $year } zijn de cijfers niet per onderwerp. Dan is dit blad er niet: samen zouden ze een kleine groep verraden.
counting-stuck-months = Jullie laten cijfers per maand zien. Dan blijft hier veel op 0. Kies voor volgend jaar kwartaal.
counting-stuck-line = Van wat vastliep, is dit het meest: { $what }.

## What it is made by (volunteers)

counting-rules-fixed = Voor { $year } ligt dit vast. Er kunnen al cijfers gedeeld zijn.
counting-rules-year = Cijfers over { $year }
counting-numbers-by = Cijfers per
counting-numbers-by-hint = Voor een jaar ligt dit vast. Anders kan iemand een kleine groep terugrekenen.
counting-divided = Verdeeld naar
counting-by-hint = Eén verdeling per jaar. Twee naast elkaar verraden samen een kleine groep.
counting-by-condition = Onderwerp
counting-by-kind = Wat jullie deden
counting-by-outcome = Hoe het afliep
counting-by-length = Hoe lang het duurde
counting-places = Gemeenten met een eigen regel
counting-places-hint = Voor het blad met knelpunten. Een gemeente staat er ook als er niets vastliep.
counting-two = Twee laptops
counting-two-body = Kies op allebei dezelfde instellingen. Bewaar op de ene laptop een bestand. Open het op de andere. Het maakt niet uit welke eerst.
counting-file-go = Naar het bestand
counting-old = Oude jaren
counting-old-body = Cijfers die je liet zien, heb je op papier. Wat je telde, mag dan weg. Haal het op elke laptop weg.
counting-old-year = { $year }: { $count } regels
counting-old-remove = Haal { $year } weg
counting-old-sure = Alles van { $year } gaat weg. Terugzetten kan alleen nu nog, bij "Wat er veranderde".
counting-old-yes = Ja, haal weg
counting-old-no = Nee, laat staan
counting-old-none = Er zijn geen oude jaren.

## What changed (file)

section-counting = Instelling van de telling
section-contact-moments = Gesprek dat is geteld
section-shifts = Uren van een vrijwilliger
