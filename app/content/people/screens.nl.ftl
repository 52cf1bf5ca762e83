## People (people)

people-title = Wie zijn er voor jou?
people-ban-first = Mag je iemand niet spreken? Of mag je ergens niet komen? Kijk dat eerst na.
people-ban-see = Naar die vraag
people-ban-yes = Mag je iemand niet spreken? Schrijf die naam hier niet op.
people-help-exists = Ken je hier nog niemand? Er zijn mensen die graag komen.
people-who-is-who = Bekijk wie hier werkt en komt
people-begin-hint = Je kunt hier ook mensen opschrijven. Dat hoeft niet.
people-begin = Begin met 1 vraag
people-add = Iemand erbij
network-prompts = Bedenk wie er zijn
people-on-paper = Op papier
people-moment = Van welk moment?
people-moment-before = Vroeger
people-moment-now = Nu
people-moment-outside = Als ik buiten ben
people-drawing = Tekening van je mensen. In de lijst staat hetzelfde.
people-me = ik
people-none-then = Van dit moment staat hier nog niemand.
people-no-name = Iemand
people-apart = Liever even niet
people-apart-hint = Zij staan op geen papier.
people-sector-family = Familie
people-sector-friends = Vrienden
people-sector-around = Werk, buurt
people-sector-helpers = Hulp
people-sector-others = Anderen
people-talk = Samen praten over thuiskomen
people-shared = Met wie heb ik gedeeld?
people-back = Naar je mensen

## Who is there (people)

people-ask-call = Wie kun je bellen?
people-ask-sleep = Bij wie kun je slapen?
people-ask-papers = Wie helpt met geld of papieren?
people-ask-children = Wie let op je kinderen?
people-ask-calm = Bij wie word je rustig?
people-ask-apart = Wie wil je liever even niet zien?
people-ask-organisation = Wie van een organisatie helpt je?
people-prompt-hint = Weet je niemand? Ga dan verder.
people-prompt-apart = Zij komen op geen papier. Mag je iemand niet spreken? Schrijf die naam hier niet op.
people-put = Zet erbij
people-added = { $name } staat erbij.
people-name-first = Schrijf eerst een naam.
people-stop = Stop met vragen

## Who has a bed (people)

beds-intro = Dit blad is voor je casemanager. Er staan geen namen op van wie dat niet wil.
beds-none = Er staat nog niemand bij wie je kunt slapen. Zet dat bij een persoon.
beds-ask = Nog te vragen
beds-ask-rent = Mag er iemand bij wonen? De verhuurder weet dat.
beds-ask-benefit = Wat doet het met een uitkering of toeslag? De gemeente en de Dienst Toeslagen weten dat.
beds-ask-register = Kan ik mij daar inschrijven? De gemeente weet dat.
beds-else = Als dit niet lukt
beds-else-hint = Wie of wat kan dan? Een tweede persoon, of het loket in de gemeente.
beds-address = Adres:

## One person (people)

people-host = Slapen bij deze persoon
people-host-hint = De gevangenis wil vaak weten of je daar echt mag slapen. De casemanager kan bellen.
people-called = De casemanager heeft gebeld
people-called-on = De casemanager heeft gebeld, { $date }
people-since = Zegt ja sinds { $date }
people-holds-until = Dat geldt tot en met { $date }
network-beds = Slapen bij iemand die ik ken
people-invite = Vraag het op papier
network-person = Iemand erbij zetten
people-name = Naam
people-name-hint = Een voornaam of bijnaam is genoeg. Vraag eerst of je die mag opschrijven.
people-role = Wie is het?
people-role-none = Dat zeg ik niet
people-role-parent = Vader of moeder
people-role-partner = Partner
people-role-child = Kind
people-role-sibling = Broer of zus
people-role-family = Andere familie
people-role-friend = Vriend of vriendin
people-role-neighbour = Buur
people-role-colleague = Iemand van werk of school
people-role-volunteer = Vrijwilliger of maatje
people-role-professional = Iemand van een organisatie
people-near = Hoe dichtbij is deze persoon nu?
people-ring-close = Heel dichtbij
people-ring-near = Dichtbij
people-ring-far = Verder weg
people-other-moment = Was dat vroeger anders? Of wordt het anders?
people-before = Vroeger
people-outside = Als je buiten bent
people-then-as-now = Net als nu
people-then-close = Heel dichtbij
people-then-near = Dichtbij
people-then-far = Verder weg
people-then-absent = Er niet bij
people-helps = Waar kan deze persoon mee helpen?
people-asked = Heb je het gevraagd?
people-said-not-asked = Nog niet gevraagd
people-said-asked = Gevraagd, nog geen antwoord
people-said-talk-first = Wil eerst praten
people-said-yes = Zegt ja
people-said-no = Zegt nee
people-ask-on = Wanneer vraag je het? Dat hoeft niet.
people-ask-again = Wanneer vraag je het nog eens? Dat hoeft niet.
people-day-over = Die dag is voorbij.
people-bed-in-plan = In je plan staat nu dat je een bed hebt. Klopt dat niet? Kies dan een ander antwoord.
people-until = Tot wanneer geldt het ja? Dat hoeft niet.
people-paper-legend = Op papier
people-named = De naam mag op papier. Anders staan er alleen letters.
people-set-apart = Liever even niet. Dan staat deze persoon op geen enkel papier.
people-ready = Klaar
people-promises = Wat is beloofd?
people-promise-hint = Belooft iemand een stap voor je te doen? Kies die stap. In je plan staat dan dat je wacht.
people-promise-none = Kies eerst waar deze persoon mee helpt.
people-promise-step = Welke stap?
people-promise-choose = Kies een stap
people-promise-put = Zet in mijn plan
people-promise-said = Dat staat nu in je plan.
people-promise-give-up = Gaat niet door
people-promise-given-up = Dat is weg. De stap staat weer open.
people-promise-again = Vraag het na op { $date }.

## Help with a step (people)

people-step-title = Wie kan je hierbij helpen?
people-step-ask = { $name } helpt met: { $help }. Vraag het.
people-step-called = { $name } zegt ja. De casemanager heeft gebeld.
people-step-yes = { $name } zegt ja.
people-step-yes-until = { $name } zegt ja, tot en met { $date }.
people-step-promised = { $name } doet dit voor je.
people-step-over = { $name } zei ja tot en met { $date }. Vraag het opnieuw.
people-over = zei ja tot en met { $date }
people-open = Bespreek nog: { $what }.
people-open-from = vanaf wanneer
people-open-length = hoe lang
people-open-register = inschrijven
helps-talk = Bellen en praten
helps-sleep = Slapen
helps-papers = Papieren en post
helps-money = Geld en schulden
helps-work = Werk of school
helps-care = Dokter en medicijnen
helps-children = Kinderen
helps-fetch = Ophalen
helps-things = Spullen en telefoon
helps-calm = Rust

## The network on paper (people)

network-paper = Mijn mensen op papier
network-paper-intro = Een naam staat er alleen op als dat mag. Anders zie je de eerste letters.

## What changed (file)

section-people = Iemand bij je mensen
