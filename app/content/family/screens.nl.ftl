## For family and friends (family)

family-title = Voor familie en vrienden
family-no = Je mag nee zeggen.
family-free = Dit is gratis en van niemand die jou iets verkoopt.
family-keeps = Deze pagina bewaart niets van jou. Je hebt geen account nodig.
family-about = Wie maakt dit?
family-reply = Kreeg je een uitnodiging op papier? Geef hier antwoord.
family-back = Alles voor familie en vrienden
family-sources = Bronnen: { $sources }. Nagekeken op { $date }.

## This week (family)

family-week = Dit kun jij deze week doen
    .hint = Voor de eerste dagen. Op 1 blad.
family-week-do = Dit kun je doen
    .line-1 = Haal de post op. Gooi niets weg.
    .line-2 = Zoek het ID. Leg het op een vaste plek.
    .line-3 = Wie heeft de sleutel van het huis? Kijk of alles daar goed is.
    .line-4 = Staat er een auto? Kijk of hij daar mag blijven staan.
    .line-5 = Bewaar de telefoon. Stop het abonnement niet. DigiD en de bank gebruiken dat nummer.
    .line-6 = Zijn er kinderen? Praat met school. Jij kiest wat je vertelt.
    .line-7 = Zijn er dieren? Zoek iemand die voor ze zorgt.
    .line-8 = Wanneer moet de huur betaald zijn? Zoek de brief. Kan het niet? Vraag de gemeente om hulp.
    .line-9 = Zijn er medicijnen nodig, of maak je je zorgen? Bel de gevangenis en vraag naar de medische dienst.
family-week-ask = Vraag dit aan hem of haar
    .line-1 = Wat heeft nu haast?
    .line-2 = Wie mag weten waar je bent?
    .line-3 = Mag ik je post openmaken?
    .line-4 = Wat wil je dat ik niet doe?
family-week-never = Doe dit nooit
    .line-1 = Log nooit in met de DigiD van een ander. Dat mag niet, ook niet als iemand het vraagt.
    .line-2 = Zet nooit een handtekening voor een ander. Vraag bij het Juridisch Loket hoe het wel kan.
    .line-3 = Neem nooit een telefoon of usb-stick mee naar binnen. Dat is strafbaar.

## Visiting, calling, sending (family)

family-visit = Bezoek, bellen en sturen
    .hint = Wat mag, en wat de gevangenis niet mag vertellen.
family-visit-come = Op bezoek
    .line-1 = Vraag hem of haar wanneer je mag komen. Hij of zij vraagt het bezoek binnen aan.
    .line-2 = Neem een geldig ID mee. Vanaf 14 jaar moet iedereen dat laten zien.
    .line-3 = In een gevangenis mag er elke week minstens 1 uur bezoek zijn. Bij de politie of met beperkingen kan het vaak niet.
    .line-4 = Laat je telefoon en je geld buiten. Vraag waar je die kwijt kunt. Komt er een kind? Vraag of er een volwassene mee moet.
    .line-5 = Elke gevangenis heeft eigen regels. Kijk op dji.nl bij de plek, of bel erheen.
family-visit-call = Bellen en schrijven
    .line-1 = Hij of zij belt jou. Vraag op welke dag en hoe laat.
    .line-2 = Zet op een brief de naam en het nummer dat hij of zij binnen heeft. Vraag welk nummer dat is.
    .line-3 = Praat en schrijf niet over de zaak. Er kan iemand meelezen of meeluisteren.
    .line-4 = Hoor je niets? Soms mag iemand een tijd alleen de advocaat spreken. Bel dan de advocaat.
family-visit-send = Geld en kleren
    .line-1 = Geld sturen gaat via de bank. Op dji.nl staat bij elke plek hoe.
    .line-2 = Kleren brengen moet hij of zij binnen eerst vragen. Neem niet zomaar iets mee.
family-visit-told = Wat de gevangenis niet mag vertellen
    .line-1 = De gevangenis mag niet zeggen of iemand daar is. De persoon zelf mag dat wel.
    .line-2 = Weet je niet waar iemand is? Bel de advocaat. Weet je niet wie dat is? Vraag het Juridisch Loket.

## Children (family)

family-children = Kinderen
    .hint = Wat vertel je? En hoe gaat het met school en bezoek?
family-children-tell = Wat vertel je?
    .line-1 = Vertel wat waar is, in woorden die een kind snapt.
    .line-2 = Zeg dat het niet komt door het kind.
    .line-3 = Zeg wie er nu elke dag voor het kind zorgt.
    .line-4 = Weet je iets nog niet? Dat mag je zeggen.
family-children-school = Op school
    .line-1 = Kies 1 persoon op school die het mag weten.
    .line-2 = Vraag of die een oogje op je kind houdt.
family-children-visit = Op bezoek met een kind
    .line-1 = Vraag of er een bezoek is dat bij kinderen past.
    .line-2 = Vertel vooraf hoe het gaat: de poort, de controle en de zaal.
    .line-3 = Wil je kind niet mee? Dan hoeft het niet. Een tekening sturen kan ook.
family-children-home = Als hij of zij thuiskomt
    .line-1 = Een kind kan blij zijn en ook boos. Dat is gewoon.
    .line-2 = Spreek samen af wie de regels maakt.
    .line-3 = Gaat het niet goed? Vraag hulp aan je huisarts of het wijkteam.

## What it means for you (family)

family-you = Wat het voor jou betekent
    .hint = Je huis, je geld, je zorgen, en wie jou helpt.
family-you-home = Komt hij of zij bij jou wonen?
    .line-1 = Denk er rustig over na. Je mag nee zeggen, nu en later.
    .line-2 = Vraag je verhuurder of er iemand bij mag wonen.
    .line-3 = Heb je bijstand? Vraag eerst je gemeente wat er dan verandert.
    .line-4 = Heb je huurtoeslag of zorgtoeslag? Vraag het Dienst Toeslagen.
    .line-5 = Spreek af hoe lang het duurt en wie wat betaalt.
family-you-debts = Schulden
    .line-1 = Krijg je een brief over schuld van een ander? Betaal niet meteen. Vraag hulp.
    .line-2 = Moet jij die schuld betalen? Vraag het gratis aan het Juridisch Loket.
    .line-3 = Leen geen geld voor een ander.
family-you-self = Jouw zorgen
    .line-1 = Dit is zwaar. Praat erover met iemand die je vertrouwt.
    .line-2 = Slaap je slecht of pieker je veel? Je huisarts denkt mee.
    .line-3 = Denk je aan zelfmoord? Bel 113 of 0800-0113.
family-you-afraid = Ben je bang?
    .line-1 = Hier blijft niets van jou staan. Je browser onthoudt wel dat je hier was. Wis dat, of gebruik een privévenster.
    .line-2 = Is er nu gevaar? Bel 112.
    .line-3 = Ben je bang voor hem of haar? Bel Veilig Thuis: 0800-2000. Dat kan dag en nacht, gratis.
    .line-4 = Vraag eerst: aan wie vertelt u dat ik bel?
    .line-5 = Dit stuk komt niet mee op papier.

## Coming home (family)

family-home = Thuiskomen
    .hint = De laatste weken, de dag zelf en de weken erna.
family-home-before = De laatste weken
    .line-1 = Vraag welke dag het wordt. Die dag kan nog veranderen.
    .line-2 = Waar slaapt hij of zij? Zeg eerlijk wat bij jou kan.
    .line-3 = Komt er een gesprek met de casemanager? Vraag of jij erbij mag zijn.
    .line-4 = Vraag welke regels er straks zijn. Soms mag iemand ergens niet komen.
family-home-day = De dag zelf
    .line-1 = Spreek af wie er bij de poort staat, en hoe laat.
    .line-2 = Neem eten en een warme jas mee.
    .line-3 = Doe die dag niet te veel. Eten en slapen is genoeg.
    .line-4 = Gebruikte hij of zij vroeger drugs? De oude hoeveelheid kan nu dodelijk zijn. Bel 112 bij nood.
family-home-after = De eerste weken
    .line-1 = Wennen duurt lang. Stilte of ruzie hoort daar soms bij.
    .line-2 = Ga mee naar de gemeente of de dokter, als jullie dat willen.
    .line-3 = Laat hem of haar zelf bellen en zelf kiezen.
    .line-4 = Gaat het niet? Bel je gemeente. Vraag naar nazorg na detentie.
