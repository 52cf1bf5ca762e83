## Something changes (events)

events-intro = Kies wat er gebeurt. Je kunt het daarna weer ongedaan maken.
events-other = Is het iets anders? Praat erover met je casemanager of het RIC.
event-transfer = Ik word overgeplaatst
event-transfer-hint = Wat je vraagt, wie het moet weten en wat je print.
event-contact = Ik mag weer bellen en schrijven
event-contact-hint = Je beperkingen stoppen. Kijk wat er nu kan.
event-date = Ik krijg een nieuwe datum
event-date-hint = Je plan past zich aan.
event-sudden = Ik kom onverwacht vrij
event-sudden-hint = Eén blad voor de dag dat je gaat.
event-recall = Ik zit weer vast
event-recall-hint = Na verlof, of omdat je vrijlating niet doorgaat.

## Transfer (events)

transfer-intro = Je plan gaat niet vanzelf mee. Print alles en houd het bij je.
transfer-print = Print nu alles
transfer-private = Wat je print, kan een ander lezen.
transfer-lawyer = Nu mag je alleen je advocaat spreken. Vraag je advocaat om dit door te geven.
transfer-ask = Vraag dit voor je gaat
transfer-ask-1 = Gaan mijn spullen, mijn geld en mijn papieren mee?
transfer-ask-2 = Krijg ik mijn medicijnen ook onderweg en daarna?
transfer-ask-3 = Wat gebeurt er met wat ik hier heb aangevraagd?
transfer-ask-4 = Krijgt mijn nieuwe casemanager mijn D&R-plan?
transfer-ask-5 = Kan mijn werk of cursus daar verdergaan?
transfer-stops = Wat vaak stopt
transfer-stops-1 = Afspraken op deze plek, zoals een spreekuur of een cursus.
transfer-stops-2 = Verzoeken die hier nog open staan.
transfer-stops-3 = Vraag je casemanager of dat bij jou ook zo is.
transfer-tell = Wie moet het weten?
transfer-tell-hint = Vraag je casemanager wie het doorgeeft. Of schrijf of bel zelf.
transfer-there = Op je nieuwe plek
transfer-there-1 = Vraag wie je casemanager is en waar het RIC is.
transfer-there-2 = Vraag of je medicijnen er zijn. Stop nooit zelf.
transfer-there-3 = Geef je nieuwe adres aan wie jou schrijft of bezoekt.
transfer-there-4 = Vraag opnieuw wat nog open staat.
transfer-there-5 = Zie je daar een leeg plan? Vul het in, met je papier ernaast.
transfer-arrived = Ben je er al?
transfer-arrived-body = Staat je plan hier nog? Dan vragen we opnieuw wat bij je plek hoort. Wat klaar is, blijft klaar.
transfer-arrived-do = Ja, vraag het opnieuw
transfer-paper = Dit komt op papier
transfer-paper-see = Bekijk wat je print
transfer-purpose = Waarvoor je dit doet, staat er niet bij. Dat is van jou. Je kunt het zelf printen.

## Everything (events)

everything-open = Wat nog open staat
everything-none = Er staat nu niets open.
everything-who = Gevraagd aan
everything-since = Op
everything-again = Vraag opnieuw op
everything-place = Nieuwe plek:
everything-case-manager = Nieuwe casemanager:
everything-notes = Wat je opschreef

## May call again (events)

contact-intro = Heeft je advocaat gezegd dat het weer mag? Dan kan er nu meer.
contact-waits = Dit wacht daar nu op
contact-yes = Ja, ik mag weer bellen en schrijven
contact-already = Bij je antwoorden staat: ja, ik mag bellen en schrijven.
contact-not = Mag het juist niet meer? Verander je antwoord

## Inside again (events)

recall-intro = Je begint niet opnieuw. Wat klaar is, blijft klaar.
recall-ask = Vraag dit nu
recall-ask-1 = Vraag je advocaat of casemanager wat er nu gebeurt.
recall-ask-2 = Vraag wanneer je een nieuwe datum hoort.
recall-ask-3 = Gebruik je medicijnen? Zeg het vandaag bij de medische dienst.
recall-ask-4 = Kreeg je al een uitkering of toeslag? Vraag het RIC wat je nu doorgeeft.
recall-again = Dit vragen we opnieuw
recall-do = Ja, pas mijn plan aan
recall-look = Kijk hier nog eens naar
recall-look-hint = Dit deed je al. Klopt het niet meer? Zet de stap dan weer open.
