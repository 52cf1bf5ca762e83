## Papers (sheets)

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

## Every sheet (sheets)

sheet-date = Gemaakt op { $date }
sheet-name = Naam
sheet-name-hint = Alleen als je dat wilt
sheet-signature = Paraaf of stempel

## Today free (sheets)

today-title = Vandaag vrij
today-intro = Voor de dag dat je naar buiten gaat, ook als dat onverwacht is.
today-bed = Waar slaap je vannacht?
today-bed-own-home = Je eigen huis. Heb je de sleutel?
today-bed-family = Bij familie of vrienden. Bel eerst even.
today-bed-supported = Een plek met begeleiding. Bel of ze je verwachten.
today-bed-none = Nog geen plek? Vraag vandaag bij de gemeente om opvang. Dicht? Bel de opvang zelf. Zeggen ze nee? Vraag het op papier.
today-bed-line = Adres en telefoon:
today-desk = Naar welke balie ga je?
today-desk-known = Gemeente { $name }. Vraag naar nazorg na detentie en naar een uitkering.
today-desk-unknown = De gemeente waar je gaat wonen. Vraag naar nazorg na detentie en naar een uitkering.
today-desk-file = Vraag je uitkering vandaag aan, ook zonder identiteitskaart. Is het weekend? Ga zodra de balie open is.
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

## One page (sheets)

one-title = Mijn plan op één blad
one-continues = Wat loopt door
one-starts = Wat begint
one-follows = Wat gaat verder na vrijlating
one-what = Wat
one-who = Wie doet het
one-when = Wanneer
one-leads = Leiding nu, en daarna
one-none = Nog niets.
one-more = En nog { $count } andere stappen. Zie je hele plan.
one-municipality = Gaat naar gemeente:
one-agreed = Afgesproken met:

## First 48 hours (sheets)

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

## Request slip (sheets)

request-title = Verzoekbriefje
request-to = Aan:
request-intro = Ik wil hier graag hulp bij:
request-say = Mijn vraag
request-answer = Antwoord graag vóór:
request-own = Ruimte om te schrijven
request-received = Ontvangen door:

## What is not right (sheets)

wrong-title = Dit klopt niet
wrong-intro = Print dit briefje en geef het aan het RIC. Je naam hoeft er niet op.
wrong-about = Waar gaat het over?
wrong-number = Nummer: { $id }
wrong-hour = Spreekuur nummer { $id }
wrong-what = Wat klopt er niet?
wrong-right = Hoe is het wel?
wrong-how = Hoe weet je dat?
wrong-to = Voor het RIC: geef dit aan wie de inhoud van Op Orde beheert.

## More on a bed (sheets)

stay-more = Meer over het slapen
stay-free = Dat hoeft niet. Twijfelen jullie over huur, uitkering of toeslag? Vraag het eerst.
stay-from = Vanaf wanneer?
stay-from-first-day = Vanaf de eerste dag
stay-from-later = Later dan de eerste dag
stay-from-unsure = Dat bespreken we nog
stay-length = Hoe lang?
stay-length-nights = Een paar nachten
stay-length-month = Hooguit een maand
stay-length-three-months = Hooguit drie maanden
stay-length-longer = Langer dan drie maanden
stay-length-unsure = Hoe lang bespreken we nog
stay-rules = Regels in huis
stay-rule-no-drugs = Geen drugs
stay-rule-no-alcohol = Geen alcohol
stay-rule-smoke-outside = Roken mag alleen buiten
stay-rule-quiet = 's Nachts is het stil
stay-rule-ask-visits = Bezoek mag na overleg
stay-rule-household = De gast helpt mee in huis
stay-rule-pay = De gast betaalt een deel mee
stay-register = Inschrijven op het adres
stay-register-yes = Inschrijven mag
stay-register-ask-first = Over inschrijven is eerst nog iets te vragen
stay-register-no = Inschrijven kan niet
stay-address-legend = Het adres
stay-address = Het adres mag op papier voor de casemanager
