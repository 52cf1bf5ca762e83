q-language = Welke taal wil je lezen?
    .why = Dan lees je alles in een taal die je goed kent.

q-contact = Mag je nu bellen en schrijven?
    .why = Heb je beperkingen van justitie? Dan kan het alleen via je advocaat.
    .where = Vraag het je advocaat of je mentor.
    .c-yes = Ja, dat mag
    .c-lawyer-only = Nee, alleen met mijn advocaat

q-where = Waar ben je nu?
    .why = Dan zie je wat er op jouw plek nu kan.
    .where = Vraag het je mentor.
    .c-police = Op een politiebureau
    .c-remand = In een huis van bewaring
    .c-prison = In een gevangenis
    .c-isd = In de ISD
    .c-phased = In een penitentiair programma of met enkelband
    .c-called-up = Thuis, ik heb een oproep
    .c-outside = Ik ben al buiten
    .c-clinic = In tbs of een andere kliniek
    .c-youth = In een jeugdinrichting

q-release = Wanneer kom je vrij?
    .why = Dan zie je wat je het eerst kunt doen.
    .where = Vraag je casemanager, want soms ga je eerder weg.

q-bed = Waar slaap je als je vrijkomt?
    .why = Een bed voor de eerste nacht gaat voor.
    .where = Vraag het thuis of aan je casemanager.
    .c-own-home = In mijn eigen huis
    .c-family = Bij familie of vrienden
    .c-supported = Begeleid wonen of de opvang
    .c-nowhere = Ik heb nog geen plek

q-valid-id = Is je ID nog geldig op de dag dat je vrijkomt?
    .why = Met een paspoort, ID-kaart of verblijfskaart regel je veel dingen sneller.
    .where = Kijk welke dag erop staat. Vraag hier of het bij je spullen ligt.
    .c-yes = Ja, het is nog geldig
    .c-expired = Nee, het is verlopen
    .c-lost = Nee, ik ben het kwijt
    .c-never = Nee, ik heb er nooit een gehad

q-id-where = Waar ligt je identiteitsbewijs?
    .why = Dan weet je wie het voor je kan pakken of sturen.
    .where = Vraag hier naar je spullen, of vraag het thuis.
    .c-pi = Hier, bij mijn spullen
    .c-home = Thuis of bij familie
    .c-police = Bij de politie

q-medicine = Gebruik je medicijnen?
    .why = Dan kun je op tijd vragen wat je meekrijgt.
    .where = Vraag de medische dienst als je het niet zeker weet.
    .c-yes = Ja, ik gebruik medicijnen
    .c-no = Nee, ik gebruik er geen

q-since = Hoe lang zit je nu vast?
    .why = Bij sommige regels telt hoe lang je vastzit.
    .where = Kijk op je papieren of vraag je casemanager.
    .c-week = Minder dan 1 week
    .c-month = 1 week tot 1 maand
    .c-quarter = 1 tot 3 maanden
    .c-year = 3 maanden tot 1 jaar
    .c-longer = Langer dan 1 jaar

q-dutch-id = Heb je een Nederlands paspoort of een Nederlandse ID-kaart gehad?
    .why = Dan weet je waar je een nieuw bewijs kunt krijgen.
    .where = Je hoeft dit niet te zeggen.
    .c-yes = Ja
    .c-eu = Nee, van een ander land in de EU
    .c-permit = Nee, ik heb een verblijfsdocument
    .c-no = Nee, geen van deze
    .c-rather-not = Dat zeg ik liever niet

q-may-stay = Mag je in Nederland blijven?
    .why = Soms zijn de regels anders. Je hoeft dit niet te zeggen.
    .where = Vraag het je advocaat of kijk op je verblijfsdocument.
    .c-yes = Ja
    .c-permit = Ja, met een verblijfsdocument
    .c-no = Nee
    .c-rather-not = Dat zeg ik liever niet

q-from-municipality = In welke gemeente woonde je het laatst?
    .why = Vaak vraag je daar het eerst om hulp.
    .where = Kies waar je het meest was als je geen vast adres had.

q-to-municipality = In welke gemeente wil je gaan wonen?
    .why = Dan weet je waar je hulp kunt vragen.
    .where = Praat erover met je familie of je casemanager.

q-ran = Wat had je al voor je vastzat?
    .why = Dan zie je wat doorgaat en wie jou daarbij helpt.
    .where = Denk aan hulp, school en werk.
    .c-administration = Een bewindvoerder voor mijn geld
    .c-debt-help = Hulp bij schulden
    .c-school = School of een opleiding
    .c-work = Werk
    .c-mental-care = Hulp van de ggz
    .c-addiction-care = Hulp bij verslaving
    .c-home-support = Hulp bij het wonen
    .c-car = Een auto of motor
    .c-none = Geen van deze

q-registered = Sta je ingeschreven op een adres?
    .why = Naar dat adres gaat vaak belangrijke post.
    .where = Vraag het RIC of je gemeente.
    .c-yes = Ja, op een woonadres
    .c-postal = Ja, op een briefadres
    .c-no = Nee, nergens

q-digid = Heb je een DigiD die werkt?
    .why = Met DigiD kun je veel zelf regelen.
    .where = Denk aan de app of de sms waarmee je eerder inlogde.
    .c-yes = Ja, die werkt
    .c-no = Nee, nu nog niet

q-home = Heb je nu een woning?
    .why = Dan zie je wat je nu voor je woning kunt doen.
    .where = Vraag thuis of je huur nog loopt.
    .c-rent = Ja, ik huur een woning
    .c-own = Ja, ik heb een koophuis
    .c-living-in = Ja, ik woon bij iemand in
    .c-none = Nee, ik heb nu geen woning

q-urgent-letter = Is er een brief die niet kan wachten?
    .why = Dan is snel bellen belangrijk. Soms kan er nog iets.
    .where = Laat iemand thuis je post bekijken.
    .c-home = Ja, over mijn huis
    .c-court = Ja, ik moet voor de rechter komen
    .c-energy = Ja, stroom, gas of water stopt
    .c-none = Nee, of ik denk het niet

q-rent-allowance = Krijg je huurtoeslag?
    .why = Dan zie je of je iets kunt doorgeven.
    .where = Kijk bij je bank of in een brief van Dienst Toeslagen.
    .c-yes = Ja, ik krijg huurtoeslag
    .c-no = Nee, ik krijg die niet

q-income-before = Welk inkomen had je het laatst?
    .why = Dan zie je wat stopt en wat je weer kunt vragen.
    .where = Kijk bij je bank of in een oude brief.
    .c-wage = Loon van een baas
    .c-social-assistance = Bijstand van de gemeente
    .c-unemployment = WW
    .c-sickness = Ziektewet, WIA of Wajong
    .c-business = Geld uit mijn eigen bedrijf
    .c-state-pension = AOW
    .c-pension = Pensioen van mijn werk
    .c-partner = Geld van mijn partner
    .c-none = Geen van deze

q-bank = Heb je een bankrekening?
    .why = Op een rekening kan straks je geld binnenkomen.
    .where = Vraag of je pas hier bij je spullen ligt.
    .c-yes = Ja, met een pas die werkt
    .c-no-card = Ja, maar ik heb geen pas
    .c-no = Nee, geen rekening

q-under-27 = Hoe oud ben je als je vrijkomt?
    .why = Onder de 27 gaan sommige regels anders.
    .c-yes = Jonger dan 27
    .c-no = 27 of ouder

q-debts = Heb je schulden of open rekeningen?
    .why = Dan zie je waar je nu al mee kunt beginnen.
    .where = Vraag thuis welke post er ligt.
    .c-yes = Ja, ik heb schulden
    .c-no = Nee, ik heb geen schulden

q-debt-kinds = Wat voor schulden zijn het?
    .why = Per soort is de eerste stap anders.
    .where = Kijk in je post of vraag het RIC.
    .c-rent = Huur of hypotheek
    .c-energy = Stroom, gas of water
    .c-care = Zorgverzekering
    .c-fines = Geld aan het CJIB (boete of schade)
    .c-tax = Belasting of toeslagen
    .c-loan = Een lening
    .c-shops = Winkels of telefoon
    .c-alimony = Alimentatie
    .c-study = Studieschuld (DUO)
    .c-none = Geen van deze

q-insurer = Heb je een zorgverzekeraar?
    .why = Je verzekeraar wil weten wanneer je vastzit en weer vrij bent.
    .where = Kijk op je zorgpas of bij je bank.
    .c-yes = Ja, ik heb er een
    .c-no = Nee, ik heb er geen

q-care-wanted = Welke hulp wil je als je vrij bent?
    .why = Dan kun je nu al vragen wie je gaat helpen.
    .c-doctor = Een huisarts of tandarts
    .c-mental-care = Hulp bij hoe ik me voel
    .c-addiction-care = Hulp bij verslaving
    .c-home-support = Hulp bij het wonen
    .c-none = Geen van deze

q-children = Heb je kinderen?
    .why = Dan denkt je plan ook aan hen.
    .c-yes = Ja, ik heb kinderen
    .c-no = Nee, ik heb geen kinderen

q-partner = Heb je een partner?
    .why = Soms kan je partner zelf iets aanvragen.
    .c-yes = Ja, ik heb een partner
    .c-no = Nee, ik heb geen partner

q-someone = Is er buiten iemand die je kan helpen?
    .why = Samen gaat veel beter, en een maatje vragen kan ook.
    .where = Denk aan familie, vrienden, buren of je kerk of moskee.
    .c-yes = Ja, er is iemand
    .c-no = Nee, nog niet

q-supervision = Krijg je toezicht van de reclassering?
    .why = Dan weet je op tijd wanneer je eerste gesprek is.
    .where = Vraag het je advocaat of je casemanager.
    .c-yes = Ja, ik krijg toezicht
    .c-no = Nee, ik krijg geen toezicht

q-ban = Heb je een contactverbod of een gebiedsverbod?
    .why = Weet dit eerst, en kies dan pas een adres.
    .where = Vraag je advocaat of reclassering. Schrijf geen naam op.
    .c-yes = Ja, ik heb een verbod
    .c-no = Nee, ik heb geen verbod

q-want = Wat wil je graag als je vrij bent?
    .why = Het is jouw plan, dus kies wat voor jou telt.
    .c-home = Een eigen plek
    .c-work = Werk dat bij mij past
    .c-family = Er zijn voor mijn familie
    .c-learning = Iets nieuws leren
    .c-health = Fit en gezond zijn
    .c-calm = Rust in mijn hoofd
    .c-money = Rondkomen met mijn geld
    .c-friends = Goede mensen om me heen
    .c-faith = Leven met mijn geloof

q-what-helps = Wat doet jou goed als het even tegenzit?
    .why = Jij weet het best wat jou sterk maakt.
    .c-people = Mensen die in mij geloven
    .c-rhythm = Een vast ritme
    .c-movement = Sport of een stuk lopen
    .c-talking = Praten met iemand
    .c-quiet = Rust en stilte
    .c-making = Iets maken met mijn handen
    .c-faith = Mijn geloof
    .c-music = Muziek

q-what-is-hard = Wat is soms lastig voor jou?
    .why = Iedereen heeft wel iets, en je kunt er hulp bij vragen.
    .c-letters = Brieven en formulieren
    .c-waiting = Wachten op antwoord
    .c-money = Omgaan met geld
    .c-old-friends = Vrienden van vroeger
    .c-alone = Alleen zijn
    .c-sleep = Goed slapen
    .c-trust = Anderen vertrouwen
    .c-asking = Om hulp vragen
