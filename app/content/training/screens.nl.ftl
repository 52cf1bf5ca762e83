## An example (plan)

example-bar = Dit is een voorbeeld. Sam bestaat niet.
example-stop = Stop met oefenen
example-kept = Dit is een voorbeeld. Dat kun je niet bewaren.

## The ways there (sheets)

training-volunteer = Uitleg voor vrijwilligers
training-ric = Uitleg voor het RIC
training-ric-hint = Op één blad, met een voorbeeld om te oefenen

## What somebody has to know before an hour (together)

training-what = Wat is Op Orde?
    .line-1 = Een plan om goed thuis te komen. Iemand maakt het zelf, op deze computer.
    .line-2 = Er is geen account. Niets gaat naar buiten, behalve wat iemand zelf print of opslaat.
    .line-3 = Het plan is van die persoon. Je kijkt alleen mee als dat mag.
training-hour = Zo gaat een spreekuur
    .line-1 = Iemand opent het eigen plan en kiest ‘Samen werken’.
    .line-2 = Lees voor wat je niet geheim kunt houden.
    .line-3 = Begin met één of twee vragen. Doe samen de eerste stap.
    .line-4 = Zet erbij wie wat doet, en voor wanneer. Print het briefje.
    .line-5 = Kies ‘Volgende’. Dan begint de volgende met een leeg scherm.
training-may = Dit kun je doen
    .line-1 = Luisteren, samen lezen, samen zoeken, samen opschrijven.
    .line-2 = Help met je handen op je rug: de ander typt en kiest.
    .line-3 = Weet je iets niet? Zeg dat. Zoek samen wie het wel weet.
training-once = Dit stel je één keer in
    .line-1 = Ga naar het beheer. Vul in wie er op welk spreekuur komt.
    .line-2 = Vul in hoe het hier gaat: ID-kaart, medicijnen, bezoek.
    .line-3 = Geef het bestand aan wie de computers beheert.
training-day = Dit doe je elke dag
    .line-1 = Leg lege bladen klaar. Kijk of de printer het doet.
    .line-2 = Wijs mensen op ‘Op slot’ en op ‘Ik ben klaar’.
    .line-3 = Is iemand het geheim kwijt? Alleen een sleutel op papier helpt dan. Jij kunt het plan niet openen.
    .line-4 = Klopt er iets niet? Bij elke stap en elk spreekuur hoort een briefje daarvoor.
training-not = Dit doe je niet
    .line-1 = Vraag niet naar de zaak, de straf of het BSN. Het plan vraagt daar ook niet om.
    .line-2 = Maak geen plan voor iemand die er niet bij is.
    .line-3 = Maak geen foto van een scherm of een blad.
training-try = Oefen eerst
training-try-body = Er is een voorbeeld van een verzonnen mens: Sam. Je kunt er alles mee proberen. Niets ervan wordt bewaard.
training-go = Oefen met het voorbeeld
training-busy = Hier staat nog werk van iemand. Sluit dat eerst.
training-name = Sam (voorbeeld)
training-question = Kan ik mijn boete in delen betalen?
