## Keep a plan (keep)

keep-title = Je plan bewaren
keep-intro = Deze computer bewaart niets, tenzij jij dat kiest. Kies wat bij je past.
keep-refused = Op deze computer kun je je plan niet bewaren. Zet het op papier. Of vraag het RIC om hulp.
keep-nothing = Niets bewaren, alles op papier
keep-pictures = Bewaren met 6 plaatjes
keep-sentence = Bewaren met een eigen zin
keep-words = Bewaren met 5 woorden
keep-forgotten = Vergeet je je geheim? Dan kan niemand je plan nog openen. Ook wij niet. Op papier raak je het niet kwijt.
keep-pictures-label = Kies 6 plaatjes. Onthoud ook de volgorde.
keep-sentence-label = Jouw zin
keep-sentence-hint = Kies iets dat alleen jij weet. Hoe langer, hoe beter.
keep-back = Kies iets anders
keep-picture = Kies een plaatje voor op je plan. Anderen zien dit plaatje.
keep-until = In een gewoon venster blijft je plan tot en met { $month }. Daarna gaat het weg. Open je het eerder? Dan blijft het langer.
keep-private = In een privévenster is je plan weg als het venster sluit.
keep-until-closed = Je plan blijft hier tot de browser sluit. Zet het daarom ook op papier.
keep-recovery = Maak ook een sleutel op papier
keep-recovery-hint = Die opent je plan als je het geheim vergeet. Maar ook voor wie het papier vindt.
keep-close = Bewaar mijn plan
keep-closing = Je plan gaat op slot. Dat duurt even.
keep-done-title = Je plan is bewaard
keep-done-body = Kom je terug? Kies dan dit plaatje. Geef daarna je geheim.
keep-go-on = Verder met je plan
keep-other-secret = Kies een ander geheim
keep-other-recovery = Maak een nieuwe sleutel op papier
keep-ask-old = Geef eerst je geheim van nu, of je sleutel op papier.
recovery-title = Jouw sleutel op papier
recovery-body = Met deze 8 woorden gaat je plan ook open. Schrijf ze op of print ze nu. Je ziet ze maar één keer.
recovery-apart = Bewaar dit papier op een veilige plek. Zet er niet bij waarvan het is.

## Open a plan (keep)

open-title = Je plan openen
open-intro = Kies het plaatje van jouw plan.
open-none = Op deze computer is geen plan bewaard.
open-unkept = Je hebt werk dat nog niet bewaard is. Open je een ander plan? Dan is dat werk weg.
open-other = Een ander plan
open-way = Hoe doe je je plan open?
open-with-pictures = Plaatjes
open-with-text = Zin of woorden
open-with-recovery = Sleutel op papier
open-pictures-label = Kies jouw 6 plaatjes
open-text-label = Jouw zin of woorden
open-recovery-label = De 8 woorden van je papier
open-running = Je plan gaat open. Dat duurt even.
open-wrong = Dat was het niet. Probeer het nog een keer.
open-wait = Na een paar keer duurt het langer: nu { $seconds } { $seconds ->
    [one] seconde
   *[other] seconden
  }.
open-broken = Dit plan is beschadigd en kan niet meer open.
open-already = Er is al een plan open. Wil je een ander plan openen? Zet dit plan dan eerst op slot.

## Secrets (keep)

secret-coming = De plaatjes en woorden komen eraan.
secret-missing = De plaatjes en woorden zijn er nog niet.
secret-try = Probeer opnieuw

# Six pictures

secret-pictures-count = { $count } van { $all }
secret-pictures-chosen = { $name }. Gekozen: { $count } van { $all }
secret-pictures-none = Nog niets gekozen
secret-pictures-back = Eén terug
secret-pictures-clear = Opnieuw

# An own sentence, or words

secret-show = Laat zien
secret-short = Dit is nog te kort. Maak er minstens { $least } letters van.
secret-digits = Dit zijn alleen cijfers. Zet er woorden bij.
secret-words-yours = Dit zijn jouw woorden
secret-words-write = Schrijf ze op papier, op volgorde.
secret-words-apart = Bewaar dat papier apart van je plan.
secret-words-other = Andere woorden
secret-words-written = Ik heb ze opgeschreven

# The same once more

secret-again-pictures = Kies dezelfde 6 plaatjes nog een keer
secret-again-text = Typ hetzelfde nog een keer
secret-differs = Dit was niet hetzelfde. Dat geeft niet. Probeer het nog een keer.
secret-choose-anew = Kies iets anders

# What each is worth

strength-nothing = Je laat hier niets achter. Wat er niet is, kan niemand openen.
strength-pictures = Goed tegen iemand die hier toevallig zit. Niet genoeg tegen iemand die de computer meeneemt en lang zoekt.
strength-sentence = Hoe langer en hoe minder bekend, hoe sterker. Neem dus geen spreuk of lied dat veel mensen kennen.
strength-words = Sterk. Ook iemand die de computer meeneemt en lang zoekt, raadt ze niet zomaar.

## I am done (keep)

finish-intro = Wat wil je met je plan doen?
finish-print = Neem het mee op papier
finish-print-body = Papier kun je meenemen. Ook als deze computer leeg is.
finish-keep = Laat het hier op slot
finish-keep-body = Je plan blijft hier bewaard. Je kunt dan niets meer ongedaan maken.
finish-close = Zet op slot en stop
finish-guest-body = Je plan is nog niet bewaard. Stop je nu? Dan is het weg.
finish-file = Neem het mee in een bestand
finish-file-body = Voor thuis of voor een andere computer.
finish-pause = Even weg
finish-pause-body = Dan zie je hier niets van je plan. Kom binnen een paar minuten terug.
finish-pin = Kies minstens 4 cijfers, alleen voor nu
finish-pin-short = Kies minstens 4 cijfers.
finish-wipe = Alles wissen
finish-wipe-body = Dan is je plan weg van deze computer. Je krijgt het niet terug.
finish-wipe-ask = Ja, wis mijn plan
finish-wipe-sure = Weet je het zeker? Ja, wis alles
finish-wipe-no = Nee, bewaar mijn plan
