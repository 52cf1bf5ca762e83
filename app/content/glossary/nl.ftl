term-113 = 113
    .means = Hulplijn, dag en nacht, als je niet meer wilt leven.
    .also = 113 Zelfmoordpreventie, 0800-0113

term-aanvullende-verzekering = aanvullende verzekering
    .means = Extra zorgverzekering, bijvoorbeeld voor de tandarts.
    .also = aanvullend verzekerd, aanvullende zorgverzekering, extra verzekering

term-activeringscode = activeringscode
    .means = Code in een brief waarmee je DigiD aanzet.
    .also = activeringscodes

term-advocaat = advocaat
    .means = Iemand die je helpt met de wet en voor je spreekt.
    .also = advocaten

term-afdelingshoofd = afdelingshoofd
    .means = Leidinggevende van jouw afdeling in de gevangenis.
    .also = hoofd van de afdeling

term-alimentatie = alimentatie
    .means = Geld dat je betaalt voor je kind of je ex.
    .also = kinderalimentatie, partneralimentatie

term-aow = AOW
    .means = Pensioen van de overheid voor ouderen.
    .also = AOW-pensioen

term-automatische-incasso = automatische incasso
    .means = Een bedrijf haalt geld van je rekening, met jouw toestemming.
    .also = automatische incasso's, automatische afschrijving

term-basisbankrekening = basisbankrekening
    .means = Eenvoudige bankrekening, als een gewone rekening niet lukt.
    .also = basisrekening, basisbankrekeningen

term-basisverzekering = basisverzekering
    .means = Zorgverzekering die bijna iedereen in Nederland moet hebben.
    .also = basiszorgverzekering

term-begeleid-wonen = begeleid wonen
    .means = Je woont zelf, met hulp van een begeleider.
    .also = begeleide woonplek, begeleide woning

term-beklag = beklag
    .means = Klacht over een besluit van de directeur, bij de commissie van toezicht.
    .also = beklagcommissie, beklag doen

term-belastingaangifte = belastingaangifte
    .means = Je vertelt de Belastingdienst wat je inkomen was.
    .also = aangifte doen

term-belastingdienst = Belastingdienst
    .means = Dienst van de overheid die belasting int.
    .also = belastingkantoor

term-beperkingen = beperkingen
    .means = Tijdelijke regel: soms mag je alleen contact met je advocaat.
    .also = alle beperkingen

term-beschermd-wonen = beschermd wonen
    .means = Wonen op een plek met veel hulp en toezicht.
    .also = beschermde woonplek

term-beschikking = beschikking
    .means = Brief met een besluit van de overheid of de rechter.
    .also = beschikkingen

term-beslag = beslag
    .means = Een schuldeiser krijgt een deel van je inkomen of spullen.
    .also = loonbeslag, beslag leggen, beslag gelegd

term-beslagvrije-voet = beslagvrije voet
    .means = Deel van je inkomen waar een schuldeiser niet aan mag komen.
    .also = bvv

term-betalingsregeling = betalingsregeling
    .means = Afspraak om een schuld in delen te betalen.
    .also = regeling, regelingen, betalingsregelingen, betaalregeling, afbetalingsregeling

term-bewind = bewind
    .means = De rechter beslist dat iemand anders je geld beheert.
    .also = beschermingsbewind, onder bewind

term-bewindvoerder = bewindvoerder
    .means = Persoon die je geld beheert na een besluit van de rechter.
    .also = bewindvoerders

term-bezwaar = bezwaar
    .means = Brief waarin je zegt dat een besluit volgens jou niet klopt.
    .also = bezwaarschrift, bezwaar maken

term-bijdrageregeling = bijdrageregeling
    .means = Geld van het Rijk aan gemeenten, voor hulp na detentie.

term-bijstand = bijstand
    .means = Geld van de gemeente als je te weinig inkomen hebt.
    .also = bijstandsuitkering

term-bijzondere-bijstand = bijzondere bijstand
    .means = Extra geld van de gemeente voor kosten die echt nodig zijn.
    .also = individuele bijzondere bijstand

term-bkr = BKR
    .means = Bureau dat bijhoudt welke leningen mensen hebben.
    .also = Bureau Krediet Registratie

term-briefadres = briefadres
    .means = Adres voor je post als je geen eigen woonadres hebt.
    .also = briefadressen

term-brp = BRP
    .means = Register van de overheid met je adres en je gegevens.
    .also = Basisregistratie Personen, bevolkingsregister

term-bsn = BSN
    .means = Jouw eigen nummer bij de overheid.
    .also = burgerservicenummer

term-budgetbeheer = budgetbeheer
    .means = Iemand betaalt je rekeningen voor je, zonder de rechter.
    .also = budgetbeheerder

term-cak = CAK
    .means = Dienst die onder meer de eigen bijdrage voor zorg int.

term-casemanager = casemanager
    .means = Medewerker van de gevangenis die je plan met je maakt.
    .also = casemanagers, case manager

term-centrumgemeente = centrumgemeente
    .means = Gemeente die opvang regelt voor een hele regio.
    .also = centrumgemeenten

term-ciz = CIZ
    .means = Dienst die beslist of je zorg uit de Wlz krijgt.
    .also = Centrum Indicatiestelling Zorg

term-cjib = CJIB
    .means = Dienst die boetes en schade int voor de overheid.
    .also = Centraal Justitieel Incassobureau

term-clientondersteuner = cliëntondersteuner
    .means = Iemand die gratis met je meedenkt over zorg en hulp.
    .also = cliëntondersteuning, onafhankelijke cliëntondersteuning

term-commissie-van-toezicht = commissie van toezicht
    .means = Groep die erop let hoe de gevangenis met jou omgaat.
    .also = CvT, commissies van toezicht

term-consulaat = consulaat
    .means = Kantoor van een ander land, voor mensen uit dat land.
    .also = consulaten, ambassade

term-contactverbod = contactverbod
    .means = Je mag iemand niet zien, bellen of schrijven.
    .also = contactverboden

term-coordinator-nazorg = coördinator nazorg
    .means = Medewerker van je gemeente die helpt rond je vrijlating.
    .also = nazorgcoördinator, coördinatoren nazorg

term-csv = CSV
    .means = Een tabel in een bestand dat veel programma's kunnen lezen.

term-d-en-r-plan = D&R-plan
    .means = Plan dat je met je casemanager maakt voor nu en later.
    .also = D&R plan, D&R, detentie- en re-integratieplan, re-integratieplan

term-dagbesteding = dagbesteding
    .means = Vaste dingen om overdag te doen, vaak met begeleiding.
    .also = dagactiviteiten

term-detentie = detentie
    .means = Vastzitten in een gevangenis of huis van bewaring.
    .also = gedetineerd

term-detentieverklaring = detentieverklaring
    .means = Brief met je begindag en je voorlopige einddatum in detentie.
    .also = in-detentieverklaring, detentieverklaringen

term-deurwaarder = deurwaarder
    .means = Ambtenaar die schulden mag innen en beslag mag leggen.
    .also = deurwaarders, gerechtsdeurwaarder

term-dienst-toeslagen = Dienst Toeslagen
    .means = Dienst die zorgtoeslag, huurtoeslag en andere toeslagen betaalt.
    .also = Mijn toeslagen

term-digid = DigiD
    .means = Jouw manier om in te loggen bij de overheid.
    .also = DigiD-app, DigiD-code

term-dji = DJI
    .means = Dienst van de overheid waar de gevangenissen onder vallen.
    .also = Dienst Justitiële Inrichtingen

term-duo = DUO
    .means = Dienst voor studieschuld, studiegeld en diploma's.
    .also = Dienst Uitvoering Onderwijs

term-dwangbevel = dwangbevel
    .means = Brief waarmee de overheid een schuld mag innen.
    .also = dwangbevelen

term-eigen-bijdrage = eigen bijdrage
    .means = Deel van de kosten van hulp dat je zelf betaalt.
    .also = eigen bijdragen

term-eigen-risico = eigen risico
    .means = Eerste deel van je zorgkosten dat je zelf betaalt.
    .also = verplicht eigen risico

term-eindverlof = eindverlof
    .means = Soms mag iemand kort voor de einddatum al naar huis.
    .also = eindverloven

term-elektronisch-toezicht = elektronisch toezicht
    .means = Met een band om je enkel wordt gevolgd waar je bent.
    .also = enkelband, elektronische controle

term-eu = EU
    .means = Europese Unie: 27 landen in Europa die samenwerken.
    .also = Europese Unie

term-exodus = Exodus
    .means = Organisatie met huizen voor begeleid wonen na detentie.

term-forensische-zorg = forensische zorg
    .means = Zorg die hoort bij een straf of maatregel.
    .also = forensisch

term-gebiedsverbod = gebiedsverbod
    .means = Je mag op een bepaalde plek niet komen.
    .also = locatieverbod, gebiedsverboden

term-geestelijk-verzorger = geestelijk verzorger
    .means = Dominee, imam, pastor of raadsman met wie je kunt praten.
    .also = geestelijke verzorger, geestelijke verzorging, geestelijk verzorgers

term-gemeente = gemeente
    .means = Bestuur van de plaats waar je woont.
    .also = gemeenten, gemeentehuis

term-ggz = ggz
    .means = Hulp bij problemen met denken, voelen of gedrag.
    .also = GGZ, geestelijke gezondheidszorg

term-gijzeling = gijzeling
    .means = Vastzitten omdat een boete niet is betaald; de boete blijft.
    .also = gegijzeld

term-griffierecht = griffierecht
    .means = Geld dat je betaalt voor een zaak bij de rechter.
    .also = griffierechten

term-huis-van-bewaring = huis van bewaring
    .means = Plek waar je vastzit terwijl je zaak nog loopt.
    .also = HvB, huizen van bewaring

term-huisartsenpost = huisartsenpost
    .means = Huisarts voor spoed in de avond, nacht en het weekend.
    .also = huisartsenposten

term-huisbewaarder = huisbewaarder
    .means = Iemand die tijdelijk in je huis woont en erop past.
    .also = huisbewaring, huisbewaarders

term-huurtoeslag = huurtoeslag
    .means = Geld van de overheid om je huur mee te betalen.
    .also = huurtoeslagen

term-identiteitskaart = identiteitskaart
    .means = Kaart met je foto die laat zien wie je bent.
    .also = ID-kaart, identiteitskaarten, Nederlandse identiteitskaart

term-imk = IMK
    .means = Organisatie die advies geeft aan mensen met een eigen bedrijf.

term-incasso = incasso
    .means = Een schuld ophalen, vaak door een bureau.
    .also = incassobureau, incassobureaus, incassokosten

term-ind = IND
    .means = Dienst die beslist wie in Nederland mag wonen.
    .also = Immigratie- en Naturalisatiedienst

term-indicatie = indicatie
    .means = Besluit dat zegt welke zorg je kunt krijgen.
    .also = Wlz-indicatie, zorgindicatie

term-isd = ISD
    .means = Maatregel van de rechter, met begeleiding, hoogstens 2 jaar.
    .also = ISD-maatregel

term-javascript = JavaScript
    .means = Deel van de browser waar Op Orde mee werkt.

term-juridisch-loket = Juridisch Loket
    .means = Plek voor gratis eerste hulp bij vragen over recht.
    .also = het Loket

term-justis = Justis
    .means = Dienst van de overheid die beslist over een VOG.

term-kenmerk = kenmerk
    .means = Nummer op een brief; daarmee vinden ze jouw dossier.
    .also = dossiernummer, klantnummer

term-kinderbijslag = kinderbijslag
    .means = Geld van de SVB voor ouders met kinderen.
    .also = AKW

term-kinderopvangtoeslag = kinderopvangtoeslag
    .means = Geld van de overheid voor de kosten van kinderopvang.
    .also = opvangtoeslag

term-kindgebonden-budget = kindgebonden budget
    .means = Toeslag voor ouders met een laag inkomen.
    .also = WKB

term-kostendelersnorm = kostendelersnorm
    .means = Regel: vaak minder bijstand als je met andere volwassenen woont.
    .also = kostendeler, kostendelers

term-kvk = KvK
    .means = Dienst waar bedrijven staan ingeschreven.
    .also = Kamer van Koophandel

term-kvk-nummer = KvK-nummer
    .means = Nummer van een bedrijf bij de Kamer van Koophandel.

term-kwijtschelding = kwijtschelding
    .means = Je hoeft een schuld niet of niet helemaal te betalen.
    .also = kwijtgescholden, kwijtschelden

term-lbio = LBIO
    .means = Dienst die alimentatie kan innen als die niet is betaald.
    .also = Landelijk Bureau Inning Onderhoudsbijdragen

term-leefgeld = leefgeld
    .means = Geld voor eten en andere dagelijkse dingen.
    .also = weekgeld

term-leges = leges
    .means = Geld dat je de overheid betaalt voor een papier.
    .also = legeskosten

term-legitimatie = legitimatie
    .means = Bewijs wie je bent, zoals een paspoort of identiteitskaart.
    .also = legitimatiebewijs, identiteitsbewijs, ID-bewijs, ID

term-licentie = licentie
    .means = Zegt wat anderen met een werk mogen doen.
    .also = EUPL, MIT, OFL

term-maandcommissaris = maandcommissaris
    .means = Lid van de commissie van toezicht met wie je kunt praten.
    .also = maandcommissarissen

term-maatje = maatje
    .means = Vrijwilliger die je vaker ziet en met je meedenkt.
    .also = maatjes

term-maatschappelijke-opvang = maatschappelijke opvang
    .means = Tijdelijk bed en hulp voor wie geen huis heeft.
    .also = daklozenopvang, nachtopvang

term-machtiging = machtiging
    .means = Toestemming, zodat een ander iets voor je kan regelen.
    .also = machtigen, gemachtigde, DigiD Machtigen

term-medische-dienst = medische dienst
    .means = Dokter en verpleegkundigen in de gevangenis.
    .also = medische intake

term-meldplicht = meldplicht
    .means = Afspraak dat je je op vaste tijden meldt, vaak bij de reclassering.
    .also = meldplichtgesprek

term-mentor = mentor
    .means = Medewerker van je afdeling die jou begeleidt.
    .also = PIW'er, piw'er

term-mijnoverheid = MijnOverheid
    .means = Website met je post van de overheid; je logt in met DigiD.
    .also = Mijn Overheid, Berichtenbox

term-nazorg = nazorg
    .means = Hulp van je gemeente na je vrijlating.
    .also = gemeentelijke nazorg

term-noodstop = noodstop
    .means = Pauze bij het CJIB voor een verkeersboete, tot 4 maanden.

term-openbaar-ministerie = Openbaar Ministerie
    .means = Het kantoor van de officier van justitie.

term-opschorten = opschorten
    .means = Een tijd stilzetten, bijvoorbeeld je verzekering.
    .also = opschorting, opgeschort

term-participatiewet = Participatiewet
    .means = Wet over bijstand en hulp bij werk.
    .also = Pw

term-pasfoto = pasfoto
    .means = Kleine foto voor je paspoort of identiteitskaart, met vaste regels.
    .also = pasfoto's

term-penitentiair-programma = penitentiair programma
    .means = Laatste deel van een straf, buiten de gevangenis, met regels.
    .also = PP

term-perspectief = Perspectief Herstelbemiddeling
    .means = Organisatie voor contact na een misdrijf, als allebei dat willen.
    .also = herstelbemiddeling, bemiddelaar

term-pi = PI
    .means = Penitentiaire inrichting: een ander woord voor gevangenis.
    .also = penitentiaire inrichting, PI's, inrichting

term-pij = PIJ
    .means = Maatregel van de rechter voor jongeren, met behandeling.
    .also = PIJ-maatregel

term-polis = polis
    .means = Papier van je verzekering, met je eigen nummer erop.
    .also = polisnummer, polissen, zorgpolis

term-praktijkverklaring = praktijkverklaring
    .means = Papier waarop staat welk werk je kunt.
    .also = praktijkverklaringen

term-premie = premie
    .means = Geld dat je elke maand betaalt voor een verzekering.
    .also = zorgpremie, premies

term-rdw = RDW
    .means = Dienst van de overheid voor auto's en kentekens.

term-re-integratie = re-integratie
    .means = Weer meedoen na detentie: wonen, werk, geld en zorg.
    .also = re-integreren

term-re-integratieverlof = re-integratieverlof
    .means = Tijdelijk naar buiten om je terugkeer te regelen.
    .also = verlof

term-reclassering = reclassering
    .means = Organisatie die begeleidt, toezicht houdt en de rechter advies geeft.
    .also = reclasseringswerker, reclasseringsmedewerker, jeugdreclasseerder

term-ric = RIC
    .means = Plek in de gevangenis waar je aan je terugkeer werkt.
    .also = re-integratiecentrum, re-integratie-centrum, RIC's

term-saldo-opgave = saldo-opgave
    .means = Brief waarin staat hoeveel je nog moet betalen.
    .also = saldo-opgaven

term-schadevergoedingsmaatregel = schadevergoedingsmaatregel
    .means = Besluit van de rechter: je betaalt schade via het CJIB.

term-schorsen = schorsen
    .means = Je auto mag een tijd niet op straat, en kost dan minder.
    .also = geschorst, schorsing

term-schuldeiser = schuldeiser
    .means = Persoon of bedrijf aan wie je nog geld moet betalen.
    .also = schuldeisers

term-schuldhulpverlening = schuldhulpverlening
    .means = Hulp bij schulden, vaak van de gemeente.
    .also = schuldhulp, schuldhulpverlener

term-spreekuur = spreekuur
    .means = Vaste tijd waarop je iemand vragen kunt stellen.
    .also = spreekuren

term-svb = SVB
    .means = Dienst die AOW en kinderbijslag betaalt.
    .also = Sociale Verzekeringsbank

term-tbs = tbs
    .means = Maatregel van de rechter, met behandeling, vaak in een kliniek.
    .also = tbs-kliniek

term-toeslagen = toeslag
    .means = Geld van de overheid voor huur, zorg of kinderen.

term-toezicht = toezicht
    .means = De reclassering volgt of je je aan afspraken houdt.
    .also = toezichthouder

term-uit-detentieverklaring = uit-detentieverklaring
    .means = Brief met de dag waarop je vrijkwam.
    .also = ontslagbewijs, uit-detentieverklaringen

term-uitkering = uitkering
    .means = Geld van de overheid als je geen of weinig inkomen hebt.
    .also = uitkeringen

term-uittreksel = uittreksel
    .means = Papier van de gemeente met je gegevens uit de BRP.
    .also = uittreksels, uittreksel BRP

term-urgentie = urgentie
    .means = Voorrang bij het zoeken van een huurhuis.
    .also = urgentieverklaring

term-uwv = UWV
    .means = Dienst voor uitkeringen bij ziekte of geen werk.

term-vaste-lasten = vaste lasten
    .means = Kosten die elke maand terugkomen, zoals huur en stroom.
    .also = vaste kosten

term-verblijfsdocument = verblijfsdocument
    .means = Pasje dat laat zien dat je in Nederland mag wonen.
    .also = verblijfsdocumenten, verblijfspas, verblijfskaart, verblijfsvergunning

term-verjaring = verjaring
    .means = Na lange tijd kan een schuld soms niet meer worden opgeëist.
    .also = verjaard, verjaren

term-vermissing = vermissing
    .means = Je meldt bij de gemeente dat je paspoort of kaart weg is.
    .also = vermissingsverklaring, vermist

term-verslavingszorg = verslavingszorg
    .means = Hulp bij drank, drugs, medicijnen of gokken.
    .also = verslavingskliniek

term-verwijzing = verwijzing
    .means = Brief van een dokter om naar andere zorg te gaan.
    .also = verwijsbrief

term-vi = voorwaardelijke invrijheidstelling
    .means = Je komt eerder vrij, met regels waar je je aan houdt.
    .also = v.i.

term-voedselbank = voedselbank
    .means = Plek waar je eten kunt krijgen als je weinig geld hebt.
    .also = voedselbanken

term-vog = VOG
    .means = Verklaring dat je verleden geen bezwaar is voor een baan.
    .also = Verklaring Omtrent het Gedrag

term-volmacht = volmacht
    .means = Papier waarmee een ander iets in jouw naam mag doen.
    .also = volmachten

term-vonnis = vonnis
    .means = Besluit van de rechter op papier.
    .also = vonnissen

term-voorarrest = voorarrest
    .means = Vastzitten terwijl je zaak nog loopt.
    .also = voorlopige hechtenis

term-voorschot = voorschot
    .means = Geld vooraf, dat later van je uitkering af gaat.
    .also = voorschotten

term-vrijwilligerswerk = vrijwilligerswerk
    .means = Werk zonder loon, bijvoorbeeld in een buurthuis.
    .also = vrijwillig werk

term-wajong = Wajong
    .means = Uitkering als je jong ziek werd en niet kunt werken.
    .also = Wajong-uitkering

term-waterschap = waterschap
    .means = Overheid die zorgt voor het water in je streek.
    .also = waterschappen

term-werk-nl = werk.nl
    .means = Website van het UWV over werk en uitkering.

term-werkgever = werkgever
    .means = Persoon of bedrijf waar je voor werkt.
    .also = werkgevers

term-werkmeester = werkmeester
    .means = Medewerker die het werk in de gevangenis leidt.
    .also = werkmeesters

term-wia = WIA
    .means = Uitkering als je door lange ziekte minder kunt werken.
    .also = WIA-uitkering

term-wijkteam = wijkteam
    .means = Team in je buurt voor vragen over geld, zorg en wonen.
    .also = wijkteams, sociaal wijkteam

term-wlz = Wlz
    .means = Wet voor zware zorg die lang nodig blijft.
    .also = Wet langdurige zorg

term-wmo = Wmo
    .means = Wet voor hulp van de gemeente, zoals begeleiding of opvang.
    .also = Wet maatschappelijke ondersteuning, Wmo-melding, Wmo-loket

term-woningcorporatie = woningcorporatie
    .means = Organisatie die huizen verhuurt met een lagere huur.
    .also = woningcorporaties, corporatie

term-woningzoekende = woningzoekende
    .means = Iemand die staat ingeschreven voor een huurhuis.
    .also = woningzoekenden

term-wsnp = Wsnp
    .means = Wet om met hulp van de rechter uit je schulden te komen.
    .also = wettelijke schuldsanering, Wsnp-bewindvoerder

term-ww = WW
    .means = Uitkering als je je baan kwijt bent.
    .also = WW-uitkering, werkloosheidsuitkering

term-zelfmelder = zelfmelder
    .means = Iemand die een oproep kreeg en zelf naar de gevangenis gaat.
    .also = zelfmelders

term-ziektewet = Ziektewet
    .means = Uitkering bij ziekte, als geen werkgever je loon doorbetaalt.
    .also = ZW, Ziektewetuitkering, ZW-uitkering

term-zoektermijn = zoektermijn
    .means = Tijd waarin jongeren eerst zelf werk of school zoeken.
    .also = zoekperiode

term-zorgtoeslag = zorgtoeslag
    .means = Geld van de overheid om je zorgverzekering mee te betalen.
    .also = zorgtoeslagen

term-zorgverzekeraar = zorgverzekeraar
    .means = Bedrijf waar je een zorgverzekering hebt.
    .also = zorgverzekeraars, verzekeraar

term-zorgverzekering = zorgverzekering
    .means = Verzekering voor dokter, ziekenhuis en medicijnen.
