## A file (file)

file-intro = Zo neem je je plan mee. Of je gaat ermee verder.
file-nothing = Hier is niets veranderd.

# Saving

file-save = Bewaar je plan in een bestand
file-save-body = Het bestand gaat op slot met woorden. Zonder die woorden kan niemand het openen. Ook wij niet.
file-save-none = Er is nog niets om te bewaren.
file-save-words = Op slot met 5 woorden
file-save-sentence = Op slot met een eigen zin
file-sealing = Het bestand wordt gemaakt. Dat duurt even.
file-saved = Het bestand heet plan.oporde. Stond er al een? Dan staat er een cijfer bij.
file-saved-ask = Is het gelukt?
file-saved-yes = Ja, ik heb het
file-saved-no = Nee, ik zie het niet
file-saved-good = Mooi. Bewaar je woorden apart van het bestand.
file-elsewhere = Op een andere computer open je het ook met Op Orde.
file-elsewhere-age = Het kan ook met het programma age en jouw woorden. Typ ze dan met kleine letters, zonder accenten. Typ geen punten en komma's. Zet steeds één spatie tussen de woorden.
file-failed-look = Kijk eerst in de map Downloads.
file-failed-ask = Staat het daar niet? Sla het nog een keer op. Of vraag het RIC of opslaan hier kan.
file-failed-paper = Op papier kun je je plan ook meenemen.
file-again = Sla het nog een keer op

# Opening

file-open-body = Je kijkt eerst wat erin staat. Daarna kies je.
file-open-first = Staat je plan ook op deze computer? Open dat dan eerst. Dan komt alles bij elkaar.
file-open-choose = Jouw bestand
file-open-none = Nog niets gekozen
file-open-missing = Kies eerst een bestand.
file-open-words = De woorden of de zin van dit bestand
file-opening = Het bestand gaat open. Dat duurt even.

file-err-words = De woorden kloppen niet, of het begin van het bestand is beschadigd.
file-rec-words = Kijk je woorden na en probeer het opnieuw. Of neem een andere kopie van het bestand.
file-err-damaged = Dit bestand is beschadigd of niet compleet.
file-rec-copy = Maak een nieuwe kopie van het bestand en probeer het opnieuw.
file-err-foreign = Dit is geen bestand van Op Orde.
file-rec-other = Kies een ander bestand.
file-err-new = Dit bestand is gemaakt met een nieuwere versie.
file-rec-new = Bewaar eerst wat je nu deed. Laad deze bladzijde daarna opnieuw.
file-err-large = Dit bestand is te groot voor Op Orde.
file-err-work = Dit bestand vraagt te veel van deze computer. Of het begin is beschadigd.
file-err-content = In dit bestand klopt iets niet.
file-rec-place = De plek in het bestand: { $place }
file-err-worker = Deze browser kon dit nu niet doen.
file-rec-worker = Sluit andere vensters en probeer het opnieuw.
file-err-unread = Deze computer kan het bestand niet lezen.
file-rec-unread = Is het bestand er nog? Kies het dan opnieuw.
file-err-changed = Je plan is net veranderd.
file-rec-changed = Open het bestand opnieuw. Dan zie je wat er nu anders is.
file-err-many = Samen is dit te veel voor één plan.
file-rec-many = Haal eerst weg wat je niet meer nodig hebt.

# What is in it

file-in = Dit staat in het bestand
file-in-answers = Antwoorden
file-in-done = Stappen die klaar zijn
file-in-own = Eigen stappen
file-in-notes = Aantekeningen
file-in-release = Naar buiten
file-other = Dit is een ander plan.
file-other-body = Het komt naast wat hier al bewaard is. Daarna kies je hoe je het bewaart.
file-other-locked = Het plan dat nu open is, gaat eerst op slot. Daar verandert niets aan.
file-other-lost = Je werk van nu is nog niet bewaard. Open je dit plan? Dan is je werk van nu weg.
file-other-open = Open dit plan
file-not = Toch niet

# Two versions of one plan

file-here = Naast jouw plan
file-here-body = Dit is jouw plan. Er verandert nog niets. Jij kiest.
file-here-new = Alleen in het bestand
file-here-changed = Anders in het bestand
file-here-same = Hetzelfde
file-here-only = Alleen hier
file-here-what = Dit verandert er
file-here-asked = Dit kies je zelf
file-here-none = Er komt niets bij. Je plan blijft zoals het is.
file-differs = Wat wil je houden?
file-differs-body = Dit is op twee plekken veranderd. Kies je niets? Dan blijft wat hier staat.
file-mine = Hier
file-theirs = In het bestand
file-keep-mine = Deze houden
file-keep-theirs = Die houden
file-take = Neem het over
file-taken = Het is overgenomen. Je kunt het in één keer ongedaan maken.
file-not-there = Dit staat er niet
