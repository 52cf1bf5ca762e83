## The sheet to bring (sheets)

bring-title = Jouw blad voor het spreekuur
bring-hint = Je vragen, wat je deed, wat je bij je hebt. Op één blad.

## What is on it (together)

bring-back = Naar de spreekuren
bring-intro = Vul in wat je wilt. Onderaan kies je wat er op je blad staat.
bring-questions = Wat wil je vragen?
bring-papers = Welke brieven of papieren heb je bij je?
bring-paper-municipality = Brief van de gemeente
bring-paper-court = Brief van rechter of deurwaarder
bring-paper-fines = Brief van het CJIB
bring-paper-home = Brief over je huis of energie
bring-paper-insurer = Brief van je zorgverzekering
bring-paper-agency = Brief van UWV, Toeslagen of Belastingdienst
bring-paper-bank = Brief van de bank
bring-paper-identity = Paspoort, ID-kaart of verblijfsdocument
bring-paper-plan = D&R-plan of re-integratiemap
bring-paper-other = Iets anders
bring-hopes = Wat wil je graag hebben als je weggaat?
bring-hope-next-step = Weten wat ik nu moet doen
bring-hope-appointment = Een afspraak
bring-hope-form = Een formulier dat is ingevuld
bring-hope-letter = Een brief
bring-hope-contact = Een naam of nummer om te bellen
bring-hope-proof = Een kopie of bewijs
bring-reach = Hoe ben je te bereiken?
bring-reach-hint = Dit hoeft niet.
bring-reach-case-manager = Via mijn casemanager
bring-reach-ric = Via het RIC
bring-reach-post = Met een brief naar deze plek
bring-reach-family = Via mijn familie. Vraag mij eerst.
bring-reach-next-hour = Op het volgende spreekuur
bring-shows = Wat staat er op je blad?
bring-shows-questions = Mijn vragen
bring-shows-done = Wat ik al deed
bring-shows-waiting = Waar ik op wacht
bring-shows-papers = Wat ik bij me heb
bring-shows-hopes = Wat ik graag wil
bring-shows-reach = Hoe ik te bereiken ben
bring-shows-name = Mijn naam

## The sheet itself (together)

bring-see = Zo ziet je blad eruit
bring-sheet = Voor het spreekuur
bring-questions-paper = Mijn vragen
bring-done = Dit heb ik gedaan
bring-done-on = { $task } ({ $date })
bring-waiting = Hier wacht ik op
bring-waits = { $task }: wacht op { $who }, sinds { $date }
bring-have = Dit heb ik bij me
bring-hopes-paper = Hiermee wil ik weggaan
bring-reach-paper = Zo ben ik te bereiken
bring-agreed = Dit spreken we af

## What changed (file)

section-preparation = Blad voor het spreekuur
