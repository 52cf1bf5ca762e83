## In the history (file)

section-post = Brief

## The way to a letter (sheets)

post-way = Heb je een brief? Kijk wat je ermee doet

## Letters that came (post)

post-title = Heb je een brief?
post-intro = Kies van wie de brief lijkt te zijn. Dan zie je of het vandaag moet.
post-list = Mijn brieven
post-new = Een brief erbij
post-look = Van wie lijkt de brief te zijn?
post-look-court = Rechter of deurwaarder
post-look-home = Verhuurder of hypotheek
post-look-energy = Stroom, gas of water
post-look-insurer = Zorgverzekeraar
post-look-cjib = CJIB
post-look-tax = Belasting of toeslagen
post-look-agency = Gemeente, UWV, SVB of DUO
post-look-bank = Bank
post-look-other = Iemand anders
post-look-unreadable = Dat kan ik niet lezen
post-unsaid = Nog niet gekozen wat erin staat
post-is-done = Gedaan

## One letter (post)

post-letter = Een brief
post-back = Naar je brieven
post-says = Wat staat erin?
post-says-summons = Ik moet voor de rechter komen
post-says-eviction = Ik moet uit mijn huis, of de huur stopt
post-says-judgement = De rechter heeft iets beslist
post-says-seizure = Er is beslag op geld of spullen
post-says-pay = Ik moet betalen
post-says-cut-off = Stroom, gas of water stopt
post-says-custody = Er staat iets over gijzeling
post-says-arrangement = Het gaat over betalen in delen
post-says-decision = Een besluit: ik krijg iets wel of niet
post-says-pay-back = Ik moet geld terugbetalen
post-says-form = Ik moet iets invullen of opsturen
post-says-closing = De rekening gaat dicht
post-says-appointment = Ik heb een afspraak
post-says-other = Iets anders
post-says-unknown = Dat weet ik niet
post-dated = Welke datum staat op de brief?
post-dated-hint = Vaak boven aan. Voorbeeld: 3 december
post-from = Van wie is de brief? Dat hoeft niet.
post-when-today = Vandaag
post-when-week = Deze week
post-when-later = Dit kan wachten
post-when-term = Dit kan nog even wachten
post-by = Doe het liefst voor { $date }.
post-why-summons = Iemand die de wet kent, ziet wat er nog kan.
post-why-home = Soms kan er nog iets. Bel daarom snel.
post-why-cut-off = Soms kan het nog anders. Bel daarom snel.
post-why-custody = Een advocaat weet wat er nog kan. Vraag of een eerste betaling helpt.
post-why-judgement = Soms kun je nog iets doen, maar soms maar kort. Vraag tot welke dag dat kan.
post-why-seizure = Je hebt recht op geld om van te leven. Laat nakijken of het klopt.
post-why-bailiff = Dan weet de deurwaarder dat betalen nu niet lukt, en jij wat er kan.
post-why-rent = Wie snel belt, kan vaak samen kijken hoe het huis te houden is.
post-why-energy = Dan hoor je of je later mag betalen, of in delen.
post-why-premium = Weet je verzekeraar al dat je vastzit? Dat verandert wat je betaalt.
post-why-fine = Bij het CJIB kan betalen soms in delen. Niet eens? Op de brief staat tot welke dag je dat kunt zeggen.
post-why-arrangement = Kijk of het bedrag nu past. Past het niet? Vraag of het anders kan.
post-why-decision = Ben je het niet eens? Dan kun je bezwaar maken. Een korte brief is eerst genoeg.
post-why-pay-back = Klopt het niet? Dan kun je bezwaar maken. Klopt het wel? Vraag of je later mag betalen.
post-why-tax = Vraag of je later mag betalen. Soms hoef je minder te betalen.
post-why-form = Kijk wat ze willen weten, en tot welke dag. Lukt dat niet? Vraag uitstel.
post-why-account = Vraag of de rekening open kan blijven. Je hebt die nodig als je vrij bent.
post-why-bill = Zet het op je lijst van schulden. Dan raakt het niet kwijt.
post-why-appointment = Kun je niet? Zeg het voor die dag, en vraag een nieuwe.
post-why-other = Bewaar de brief in je map. Kijk er op een rustig moment naar.
post-why-unreadable = Laat iemand meelezen die je vertrouwt. Dan weet je of het haast heeft.
post-why-unknown = Laat iemand meelezen. Staat er rechtbank, deurwaarder of gijzeling op? Doe het dan vandaag.
post-whom = Wie kun je bellen of vragen?
post-whom-lawyer = Je advocaat
post-whom-legal-desk = Het Juridisch Loket: uitleg over de wet
post-whom-case-manager = Je casemanager
post-whom-ric = Het RIC
post-whom-debt-help = Schuldhulp van je gemeente
post-whom-sender = Wie de brief stuurde
post-whom-helper = Een vrijwilliger, of iemand die je vertrouwt
post-only-lawyer = Je mag nu alleen je advocaat spreken. Vraag je advocaat dit te doen.
post-guardian = Heb je een bewindvoerder of schuldhulp? Bel die eerst. Schrijf niet zelf.
post-term = Bezwaar maken kan uiterlijk op { $date }.
post-term-why = Dat is 6 weken na de datum op de brief. Begin liefst voor { $begin }: post van binnen doet er lang over.
post-term-now = Dat is 6 weken na de datum op de brief. Begin vandaag.
post-term-over = Bezwaar maken kon tot en met { $date }. Vraag het toch na: soms kan het nog.
post-term-undated = Zoek de datum op de brief. Vanaf die dag heb je 6 weken voor bezwaar.
post-term-source = Bron: Juridisch Loket, Bezwaar maken. Nagekeken op { $date }.
post-own = Maak bezwaar, uiterlijk op { $date }
post-own-of = Maak bezwaar bij { $from }, uiterlijk op { $date }
post-put = Zet in mijn plan
post-in-plan = Dat staat in je plan.
post-steps = Dit past erbij
post-to-debts = Zet op mijn lijst van schulden
post-on-debts = Dit staat op je lijst van schulden
post-old = Deze brief is van { $date }. Kijk of er al een nieuwere is.
post-done = Dit is gedaan
post-ready = Klaar
post-other-look = Toch van iemand anders?
post-gone = Deze brief staat hier niet meer. Misschien is hij weggehaald, of niet bewaard.
post-letters = Deze brief kun je schrijven
