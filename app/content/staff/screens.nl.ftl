## Staff (staff)

staff-back = Terug naar beheer
staff-intro = Voor wie het RIC beheert: wat geldt er op deze plek?
staff-how-1 = Wat je hier kiest, zie je meteen in dit tabblad. Andere computers merken er niets van.
staff-how-2 = Klaar? Download het bestand en geef het aan de technicus. Die zet het naast de app op de server.
staff-how-3 = Herlaad je eerst? Dan vraagt de browser of je dat zeker weet. Daarna is je werk hier weg.
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
staff-import-value = Regel { $line }, bij { $field }: dat kan niet. Kijk in de uitleg hoe het moet. Er is niets veranderd.
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
staff-wall-in = Antwoorden mogen naar binnen: op een blad of als getypte code
staff-wall-backup = Iemand mag het eigen plan in een bestand bewaren
staff-wall-codes = Er mogen codes voor een camera op papier. Er staat precies in wat ernaast staat
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
staff-local = Zo gaat het hier
staff-local-hint = Wat jij weet, hoeft niemand meer te vragen
staff-local-body = Wat je hier invult, staat in de stappen van iedereen. Schrijf kort. Begin met een kleine letter, zoals: elke dinsdag om 10.00 uur.
staff-local-empty = Weet je iets niet? Laat het leeg. Dan vraagt de stap het nog.
staff-local-names = Schrijf geen namen van mensen die hier zijn.
staff-local-count =
    { $n ->
        [0] Er is nog niets ingevuld.
       *[other] { $n } van { $total } ingevuld.
    }
staff-local-still = Alles klopt nog vandaag
staff-local-confirmed = Bij alles staat nu de dag van vandaag.
local-card-visits = Wanneer komt de ambtenaar voor ID-kaarten?
local-card-bring = Wat neem je mee naar de ambtenaar?
local-card-price = Wat kosten de kaart en de pasfoto samen?
local-card-payment = Hoe betaal je hier de kaart?
local-photo = Waar laat je hier een pasfoto maken? Wat kost die?
local-id-comes-in = Hoe komt een ID van buiten hier binnen?
local-id-at-gate = Hoe krijg je je ID op de laatste dag?
local-named-paper = Welk papier met je naam kun je meekrijgen?
local-digid = Hoe vraag je hier DigiD aan?
local-digid-code = Hoe komt de code van DigiD hier op een telefoon?
local-work-and-lessons = Welk werk en welke lessen zijn er?
local-school-help = Met wie praat je over school?
local-school-sign-up = Hoe schrijf je je van hier in voor school?
local-saving = Hoe zet je hier geld opzij?
local-medicine-hours = Wanneer krijg je hier medicijnen?
local-medicine-along = Hoe krijg je medicijnen, lijst en recept mee?
local-medicine-phone = Wie bel je later over je medicijnen?
local-visits = Hoe vraag je bezoek aan?
local-calls = Hoe gaat bellen, en hoe betaal je?
local-buddies = Welke maatjes komen hier?
local-child-visits = Hoe gaat bezoek voor ouder en kind?
local-case-manager = Hoe vraag je een gesprek met de casemanager aan?
local-statements = Aan wie geef je een aanvraag voor een bewijs of verklaring?
local-statement-on-the-day = Hoe krijg je het bewijs dat je vrij bent?
local-account-money = Hoe krijg je het geld van je rekening hier mee?
local-journey = Wat is er voor de reis: geld, een kaart?
local-address = Wat is het postadres hier? Naam, postbus, plaats, met komma's ertussen.
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
