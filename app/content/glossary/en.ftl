term-113 = 113
    .means = Help line, day and night, if you do not want to live.
    .also = 0800-0113

term-aanvullende-verzekering = aanvullende verzekering
    .means = Extra health insurance, for instance for the dentist.
    .also = supplementary insurance, additional insurance

term-activeringscode = activeringscode
    .means = Code in a letter that switches on your DigiD.
    .also = activation code, activation codes

term-advocaat = advocaat
    .means = Lawyer: helps you with the law and speaks for you.
    .also = lawyer, lawyers

term-afdelingshoofd = afdelingshoofd
    .means = Head of your wing in the prison.
    .also = head of the wing, head of your wing

term-alimentatie = alimentatie
    .means = Money you pay for your child or your former partner.
    .also = child maintenance, kinderalimentatie, maintenance

term-aow = AOW
    .means = State pension for older people.
    .also = state pension

term-automatische-incasso = automatische incasso
    .means = Direct debit: a company takes money from your account, with permission.
    .also = direct debit, direct debits

term-basisbankrekening = basisbankrekening
    .means = Simple bank account, if an ordinary account is not possible.
    .also = basic bank account, basic account

term-basisverzekering = basisverzekering
    .means = Health insurance that almost everyone in the Netherlands must have.
    .also = basic insurance, basic health insurance

term-begeleid-wonen = begeleid wonen
    .means = You live by yourself, with help from a support worker.
    .also = supported housing, supported living

term-beklag = beklag
    .means = Complaint to the commissie van toezicht about a decision of the director.
    .also = formal complaint, beklagcommissie

term-belastingaangifte = belastingaangifte
    .means = You tell the tax office what your income was.
    .also = tax return, tax returns

term-belastingdienst = Belastingdienst
    .means = Tax office of the government.
    .also = tax office

term-beperkingen = beperkingen
    .means = Temporary rule: sometimes you may only contact your lawyer.
    .also = restrictions

term-beschermd-wonen = beschermd wonen
    .means = Living in a place with much help and supervision.
    .also = protected living, sheltered housing

term-beschikking = beschikking
    .means = Letter with a decision of the government or a judge.
    .also = beschikkingen

term-beslag = beslag
    .means = Seizure: a creditor gets part of your income or things.
    .also = seizure, loonbeslag

term-beslagvrije-voet = beslagvrije voet
    .means = Part of your income that a creditor may not take.
    .also = protected part of your income

term-betalingsregeling = betalingsregeling
    .means = Agreement to pay a debt in parts.
    .also = payment plan, payment plans, payment arrangement

term-bewind = bewind
    .means = A judge decides that someone else manages your money.
    .also = beschermingsbewind

term-bewindvoerder = bewindvoerder
    .means = Person who manages your money after a decision of a judge.
    .also = bewindvoerders, administrator

term-bezwaar = bezwaar
    .means = Letter that says why you disagree with a decision.
    .also = objection, bezwaarschrift

term-bijdrageregeling = bijdrageregeling
    .means = Money from the state to municipalities, for help after detention.

term-bijstand = bijstand
    .means = Money from the municipality if your income is too low.
    .also = social assistance, bijstandsuitkering

term-bijzondere-bijstand = bijzondere bijstand
    .means = Extra money from the municipality for costs that are really needed.
    .also = special assistance

term-bkr = BKR
    .means = Office that keeps a record of people's loans.
    .also = credit register

term-briefadres = briefadres
    .means = Address for your mail if you have no home address.
    .also = postal address, briefadressen

term-brp = BRP
    .means = Government register with your address and personal data.
    .also = population register, Basisregistratie Personen

term-bsn = BSN
    .means = Your own number with the government.
    .also = citizen service number, burgerservicenummer

term-budgetbeheer = budgetbeheer
    .means = Someone pays your bills for you, without a judge.
    .also = budget management, budgetbeheerder

term-cak = CAK
    .means = Agency that collects, among other things, your share of care costs.

term-casemanager = case manager
    .means = Prison staff member who makes your plan with you.
    .also = casemanager, casemanagers

term-centrumgemeente = centrumgemeente
    .means = Municipality that arranges shelter for a whole region.
    .also = centrumgemeenten

term-ciz = CIZ
    .means = Agency that decides if you get care under the Wlz.
    .also = Centrum Indicatiestelling Zorg

term-cjib = CJIB
    .means = Agency that collects fines and compensation for the government.
    .also = Centraal Justitieel Incassobureau

term-clientondersteuner = cliëntondersteuner
    .means = Someone who thinks along with you about care, free of charge.
    .also = cliëntondersteuning, client support

term-commissie-van-toezicht = commissie van toezicht
    .means = Group that checks how the prison treats you.
    .also = CvT, supervisory committee

term-consulaat = consulate
    .means = Office of another country, for people from that country.
    .also = consulates, embassy

term-contactverbod = contactverbod
    .means = You may not see, call or write to someone.
    .also = contact ban, no-contact order

term-coordinator-nazorg = coördinator nazorg
    .means = Worker at your municipality who helps around your release.
    .also = nazorgcoördinator, aftercare coordinator

term-csv = CSV
    .means = A table in a file that many programs can read.

term-d-en-r-plan = D&R-plan
    .means = Plan you make with your case manager for now and later.
    .also = D&R plan, detention and re-integration plan

term-dagbesteding = dagbesteding
    .means = Regular things to do in the day, often with support.
    .also = day activities, daytime activities

term-detentie = detentie
    .means = Being held in a prison or remand prison.
    .also = detention

term-detentieverklaring = detentieverklaring
    .means = Letter with the first day and expected end date of detention.
    .also = in-detentieverklaring, detention statement

term-deurwaarder = deurwaarder
    .means = Official who may collect debts and make a seizure.
    .also = bailiff, bailiffs

term-dienst-toeslagen = Dienst Toeslagen
    .means = Agency that pays allowances for care, rent and more.
    .also = Mijn toeslagen

term-digid = DigiD
    .means = Your way to log in with the government.
    .also = DigiD app

term-dji = DJI
    .means = Government agency that runs the prisons.
    .also = Dienst Justitiële Inrichtingen

term-duo = DUO
    .means = Agency for student debt, student money and diplomas.
    .also = Dienst Uitvoering Onderwijs

term-dwangbevel = dwangbevel
    .means = Letter that lets the government collect a debt.
    .also = dwangbevelen

term-eigen-bijdrage = eigen bijdrage
    .means = Part of the cost of help that you pay yourself.
    .also = own contribution

term-eigen-risico = eigen risico
    .means = First part of your care costs that you pay yourself.
    .also = own risk

term-eindverlof = eindverlof
    .means = Sometimes a person may go home shortly before the end date.
    .also = end leave

term-elektronisch-toezicht = elektronisch toezicht
    .means = A band on your ankle shows where you are.
    .also = enkelband, ankle monitor, electronic monitoring

term-eu = EU
    .means = European Union: 27 countries in Europe that work together.
    .also = European Union

term-exodus = Exodus
    .means = Organisation with supported housing after detention.

term-forensische-zorg = forensische zorg
    .means = Care that is part of a sentence or measure.
    .also = forensic care

term-gebiedsverbod = gebiedsverbod
    .means = You may not go to a certain place.
    .also = locatieverbod, area ban, location ban

term-geestelijk-verzorger = geestelijk verzorger
    .means = Minister, imam, pastor or humanist you can talk to.
    .also = geestelijke verzorger, chaplain, spiritual care

term-gemeente = gemeente
    .means = Municipality: local government of the place where you live.
    .also = municipality, municipalities

term-ggz = ggz
    .means = Help with problems in thinking, feeling or behaviour.
    .also = GGZ, mental health care

term-gijzeling = gijzeling
    .means = Being held because a fine was not paid; the fine stays.
    .also = detention for not paying

term-griffierecht = griffierecht
    .means = Money you pay for a case in court.
    .also = court fee, court fees

term-huis-van-bewaring = huis van bewaring
    .means = Place where you are held while your case is still open.
    .also = HvB, remand prison

term-huisartsenpost = huisartsenpost
    .means = Doctor for urgent care in evenings, at night and at weekends.
    .also = out-of-hours doctor, out-of-hours GP

term-huisbewaarder = huisbewaarder
    .means = Someone who lives in your home for a time and minds it.
    .also = huisbewaring, house sitter

term-huurtoeslag = huurtoeslag
    .means = Money from the government to help pay your rent.
    .also = rent allowance, housing benefit

term-identiteitskaart = identiteitskaart
    .means = Card with your photo that shows who you are.
    .also = identity card, identity cards, ID card

term-imk = IMK
    .means = Organisation that advises people who have their own business.

term-incasso = incasso
    .means = Collecting a debt, often by an agency.
    .also = collection agency, debt collection, incassobureau

term-ind = IND
    .means = Agency that decides who may live in the Netherlands.
    .also = Immigratie- en Naturalisatiedienst

term-indicatie = indicatie
    .means = Decision that says which care you can get.
    .also = care assessment, Wlz-indicatie

term-isd = ISD
    .means = Measure by a judge, with guidance, at most 2 years.
    .also = ISD-maatregel

term-javascript = JavaScript
    .means = Part of the browser that Op Orde works with.

term-juridisch-loket = Juridisch Loket
    .means = Place for free first help with legal questions.
    .also = free legal advice

term-justis = Justis
    .means = Government agency that decides about a VOG.

term-kenmerk = kenmerk
    .means = Number on a letter that helps them find your file.
    .also = reference, reference number

term-kinderbijslag = kinderbijslag
    .means = Money from the SVB for parents with children.
    .also = child benefit

term-kinderopvangtoeslag = kinderopvangtoeslag
    .means = Money from the government for the cost of childcare.
    .also = childcare allowance

term-kindgebonden-budget = kindgebonden budget
    .means = Allowance for parents with a low income.
    .also = child budget

term-kostendelersnorm = kostendelersnorm
    .means = Rule: often less bijstand if you live with other adults.
    .also = cost-sharing rule

term-kvk = KvK
    .means = Office where companies are registered.
    .also = Kamer van Koophandel, Chamber of Commerce

term-kvk-nummer = KvK-nummer
    .means = Number of a business at the Chamber of Commerce (KvK).
    .also = KvK number

term-kwijtschelding = kwijtschelding
    .means = You need not pay a debt, or not all of it.
    .also = remission, debt cancellation

term-lbio = LBIO
    .means = Agency that can collect maintenance that was not paid.
    .also = Landelijk Bureau Inning Onderhoudsbijdragen

term-leefgeld = leefgeld
    .means = Money for food and other daily things.
    .also = living money

term-leges = leges
    .means = Money you pay the government for a paper.
    .also = fees

term-legitimatie = legitimatie
    .means = Proof of who you are, such as a passport.
    .also = proof of identity, identity document, ID

term-licentie = licentie
    .means = Says what others may do with a work.
    .also = licence, EUPL, MIT, OFL

term-maandcommissaris = maandcommissaris
    .means = Member of the commissie van toezicht you can talk to.
    .also = maandcommissarissen

term-maatje = maatje
    .means = Buddy: volunteer who sees you often and thinks along.
    .also = buddy, buddies

term-maatschappelijke-opvang = maatschappelijke opvang
    .means = Temporary bed and help for people without a home.
    .also = homeless shelter, shelter, nachtopvang

term-machtiging = machtiging
    .means = Permission, so that someone else can arrange something for you.
    .also = authorisation, DigiD Machtigen

term-medische-dienst = medische dienst
    .means = Doctor and nurses in the prison.
    .also = medical service, medical intake

term-meldplicht = meldplicht
    .means = Agreement that you report at set times, often to the reclassering.
    .also = duty to report, reporting duty

term-mentor = mentor
    .means = Staff member on your wing who guides you.
    .also = PIW'er

term-mijnoverheid = MijnOverheid
    .means = Website with your mail from the government; log in with DigiD.
    .also = Mijn Overheid, Berichtenbox

term-nazorg = nazorg
    .means = Help from your municipality after your release.
    .also = aftercare

term-noodstop = noodstop
    .means = Break at the CJIB for a traffic fine, up to 4 months.

term-openbaar-ministerie = Openbaar Ministerie
    .means = The office of the public prosecutor (officier van justitie).

term-opschorten = opschorten
    .means = Putting on hold for a time, for instance your insurance.
    .also = opschorting, suspend, suspension

term-participatiewet = Participatiewet
    .means = Law about bijstand and help to find work.
    .also = Participation Act

term-pasfoto = pasfoto
    .means = Small photo for your passport or identity card, with set rules.
    .also = passport photo, passport photos

term-penitentiair-programma = penitentiair programma
    .means = Last part of a sentence, outside prison, with rules.
    .also = PP

term-perspectief = Perspectief Herstelbemiddeling
    .means = Organisation for contact after an offence, if both want it.
    .also = mediator, herstelbemiddeling

term-pi = PI
    .means = Penitentiaire inrichting: another word for prison.
    .also = penitentiaire inrichting, penitentiary institution

term-pij = PIJ
    .means = Measure by a judge for young people, with treatment.
    .also = PIJ-maatregel

term-polis = polis
    .means = Paper of your insurance, with your own number on it.
    .also = policy, policy number, polisnummer

term-praktijkverklaring = praktijkverklaring
    .means = Paper that says which work you can do.
    .also = praktijkverklaringen

term-premie = premie
    .means = Money you pay every month for an insurance.
    .also = premium, zorgpremie

term-rdw = RDW
    .means = Government service for cars and number plates.

term-re-integratie = re-integratie
    .means = Taking part again after detention: home, work, money and care.
    .also = re-integration

term-re-integratieverlof = re-integratieverlof
    .means = Going out for a short time to arrange your return.
    .also = leave for re-integration, re-integration leave

term-reclassering = reclassering
    .means = Probation service: guides, supervises and advises the judge.
    .also = probation, probation service, probation officer

term-ric = RIC
    .means = Place in prison where you work on your return.
    .also = re-integration centre, re-integratiecentrum

term-saldo-opgave = saldo-opgave
    .means = Letter that says how much you still have to pay.
    .also = statement of what you owe

term-schadevergoedingsmaatregel = schadevergoedingsmaatregel
    .means = Decision of a judge: you pay for damage through the CJIB.

term-schorsen = schorsen
    .means = Take your car off the street for a time; it costs less.
    .also = suspend, suspended

term-schuldeiser = schuldeiser
    .means = Person or company you still have to pay.
    .also = creditor, creditors

term-schuldhulpverlening = schuldhulpverlening
    .means = Help with debts, often from the municipality.
    .also = debt help, schuldhulp

term-spreekuur = spreekuur
    .means = Set time when you can ask someone questions.
    .also = spreekuren, visiting hour, consultation hour

term-svb = SVB
    .means = Agency that pays AOW and child benefit.
    .also = Sociale Verzekeringsbank

term-tbs = tbs
    .means = Measure by a judge, with treatment, often in a clinic.
    .also = tbs clinic

term-toeslagen = toeslagen
    .means = Money from the government for rent, care or children.
    .also = allowance, allowances, toeslag

term-toezicht = toezicht
    .means = The reclassering checks that you keep to what was agreed.
    .also = supervision

term-uit-detentieverklaring = uit-detentieverklaring
    .means = Letter with the day of your release.
    .also = release statement, ontslagbewijs

term-uitkering = uitkering
    .means = Money from the government if you have little or no income.
    .also = benefit, benefits

term-uittreksel = uittreksel
    .means = Paper from the municipality with your data from the BRP.
    .also = extract, BRP extract

term-urgentie = urgentie
    .means = Priority when you look for a rented home.
    .also = urgentieverklaring, priority for a home

term-uwv = UWV
    .means = Agency for benefits when you are ill or have no work.

term-vaste-lasten = vaste lasten
    .means = Costs that come back each month, such as rent and power.
    .also = fixed costs

term-verblijfsdocument = verblijfsdocument
    .means = Card that shows that you may live in the Netherlands.
    .also = residence document, residence permit

term-verjaring = verjaring
    .means = After a long time a debt can sometimes not be claimed.
    .also = time limit for a debt

term-vermissing = vermissing
    .means = You tell the municipality that your passport or card is gone.
    .also = vermissingsverklaring, report of loss

term-verslavingszorg = verslavingszorg
    .means = Help with alcohol, drugs, medicine or gambling.
    .also = addiction care

term-verwijzing = verwijzing
    .means = Letter from a doctor to go to other care.
    .also = referral, verwijsbrief

term-vi = voorwaardelijke invrijheidstelling
    .means = You leave earlier, with rules that you keep.
    .also = v.i., conditional release

term-voedselbank = voedselbank
    .means = Place where you can get food if you have little money.
    .also = food bank, food banks

term-vog = VOG
    .means = Statement that your past is no problem for a job.
    .also = certificate of conduct, Verklaring Omtrent het Gedrag

term-volmacht = volmacht
    .means = Paper that lets someone act in your name.
    .also = volmachten, power of attorney

term-vonnis = vonnis
    .means = Decision of a judge on paper.
    .also = judgment

term-voorarrest = voorarrest
    .means = Being held while your case is still open.
    .also = voorlopige hechtenis, pre-trial detention, remand

term-voorschot = voorschot
    .means = Money in advance, later taken from your benefit.
    .also = advance payment

term-vrijwilligerswerk = vrijwilligerswerk
    .means = Work without pay, for instance in a community centre.
    .also = volunteer work, voluntary work

term-wajong = Wajong
    .means = Benefit if you became ill young and cannot work.
    .also = Wajong benefit

term-waterschap = waterschap
    .means = Government body that takes care of the water in your area.
    .also = water board

term-werk-nl = werk.nl
    .means = Website of the UWV about work and benefits.

term-werkgever = werkgever
    .means = Person or company you work for.
    .also = employer, employers

term-werkmeester = werkmeester
    .means = Staff member who leads the work in prison.
    .also = work supervisor

term-wia = WIA
    .means = Benefit if you can work less because of a long illness.
    .also = WIA benefit

term-wijkteam = wijkteam
    .means = Team in your area for questions about money, care and housing.
    .also = neighbourhood team, community team

term-wlz = Wlz
    .means = Law for intensive care that is needed for a long time.
    .also = Wet langdurige zorg

term-wmo = Wmo
    .means = Law for help from the municipality, such as support or shelter.
    .also = Wet maatschappelijke ondersteuning, Wmo-melding

term-woningcorporatie = woningcorporatie
    .means = Organisation that rents out homes at a lower rent.
    .also = housing association, housing associations

term-woningzoekende = woningzoekende
    .means = Someone who is registered to find a rented home.
    .also = registered home seeker, home seeker

term-wsnp = Wsnp
    .means = Law to get out of debt with the help of a judge.
    .also = Wsnp-bewindvoerder

term-ww = WW
    .means = Benefit if you lost your job.
    .also = unemployment benefit

term-zelfmelder = zelfmelder
    .means = Someone who was called up and goes to prison by themselves.
    .also = zelfmelders

term-ziektewet = Ziektewet
    .means = Benefit when ill, if no employer goes on paying you.
    .also = ZW, sickness benefit

term-zoektermijn = zoektermijn
    .means = Time in which young people first look for work or school themselves.
    .also = search period

term-zorgtoeslag = zorgtoeslag
    .means = Money from the government to help pay your health insurance.
    .also = care allowance, healthcare allowance

term-zorgverzekeraar = zorgverzekeraar
    .means = Company where you have health insurance.
    .also = health insurer, insurer

term-zorgverzekering = zorgverzekering
    .means = Insurance for doctor, hospital and medicine.
    .also = health insurance
