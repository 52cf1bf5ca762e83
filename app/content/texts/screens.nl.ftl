## Who is who (texts)

who-title = Wie is wie, wie kan nu iets doen
who-intro = Je hoeft het niet alleen te doen. Dit zijn de mensen om je heen.
who-now = Nu ben je binnen
who-now-body = Je casemanager heeft hier de leiding. Meestal krijgt je gemeente snel bericht. Vraag wie jou daar helpt.
who-after = Als je buiten bent
who-after-body = Dan kan de gemeente je helpen. Heb je toezicht? Dan ook de reclassering.
who-home = Je bent nog thuis
who-home-body = Nu kun je zelf nog bellen en dingen regelen. Vraag hulp bij de gemeente of je advocaat.
who-outside = Je bent buiten
who-waiting = Op wie wacht je nu?
who-waiting-none = Je wacht nu op niemand.
who-turn = Wie kan nu iets doen?
who-case-manager = Maakt met jou een plan en regelt papieren binnen.
who-ric = Hier werk je aan je plan. Je krijgt er hulp met brieven en formulieren.
who-municipality = Kan je helpen na je vertrek. Vraag naar de coördinator nazorg.
who-probation = Helpt en let op als de rechter dat heeft bepaald.
who-volunteer = Komt langs, luistert en helpt met papieren. Hoort niet bij de gevangenis.
who-medical-service = Voor je medicijnen en je gezondheid hier.
who-lawyer = Helpt je met de wet. Wat je zegt, blijft tussen jullie.
who-family = Kan thuis dingen voor je ophalen, bellen en bewaren.
who-chaplain = Luistert naar je, met of zonder geloof.
who-debt-help = Helpt met je geld. Vraag hen eerst. Stuur daarna pas een brief.

## Help (texts)

help-title = Hulp
help-1 = Kom je er niet uit? Vraag iemand. Dat is normaal.
help-2 = Binnen helpen je casemanager en het RIC. Vraag ook naar het spreekuur van vrijwilligers.
help-3 = Op elke stap staat de knop: Ik kan dit niet alleen. Daarmee print je een briefje om hulp te vragen.
help-4 = Heb je geen papier of printer? Schrijf de vraag over. Die staat bij elke stap.
help-5 = In nood bel je 112. Denk je aan zelfmoord? Bel 113 of 0800-0113.
help-links = Meer weten

## Privacy (texts)

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

## About (texts)

about-title = Over Op Orde
about-1 = Op Orde is gratis en open. Het is geen website van de overheid of van DJI.
about-2 = De feiten komen uit de wet en uit bronnen die iedereen mag lezen. Bij elke stap staat de bron en de dag waarop we keken.
about-3 = Klopt er iets niet? Vraag het altijd na bij je casemanager.
about-4 = Letters: Noto Sans, licentie OFL 1.1. Tekeningen: Tabler Icons, licentie MIT. De app: licentie EUPL 1.2.
about-staff = Voor wie het RIC beheert

## Missing page (texts)

missing-title = Deze bladzijde is er niet
