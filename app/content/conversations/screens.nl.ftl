## Working together (sheets)

together-title = Samen werken

## Before it begins (together)

together-intro = Iemand kijkt met je mee op dit scherm. Jij begint, en jij kunt altijd stoppen. Je hoeft niets te laten zien.
together-open-first = Heb je hier al een plan bewaard? Open dat eerst.
together-secret = Wat kan iemand niet geheim houden?
together-secret-read = Wie meekijkt, leest dit eerst voor:
together-secret-keep = Wat jij vertelt, houd ik voor mij.
together-secret-tell = Er is één uitzondering. Gaat het om gevaar voor jou of een ander, of om de veiligheid hier? Dan moet ik het melden.
together-secret-first = Ik zeg het dan eerst tegen jou, als dat kan.
together-with = Wie kijkt er mee?
together-with-hint = Kies een soort, geen naam.
together-with-unsaid = Dat zeg ik liever niet
together-begin = Begin samen

## Working together, step by step (together)

together-bar = Jullie werken samen.
together-bar-to = Naar het gesprek
together-stop = Stop samen werken
together-stages = Zo ver zijn jullie
together-want = Wat wil je vandaag?
together-work = Samen aan het werk
together-agree = Wat spreken jullie af?
together-end = Klaar voor vandaag
together-tab-want = Vragen
together-tab-work = Doen
together-tab-agree = Afspreken
together-tab-end = Afronden
together-on = Verder: { $next }
together-questions = Jouw vragen
together-questions-hint = Jullie hebben 15 tot 20 minuten. Eén of twee vragen is genoeg.
together-about = Waar gaat het over?
together-choose = Kies eerst waar jullie aan werken.
together-all-steps = Alle stappen hierover

## What is agreed (together)

agree-list = Dit is afgesproken
agree-new = Nieuwe afspraak
agree-what = Wat gaat er gebeuren?
agree-come-back = Terugkomen op het spreekuur
agree-ask = Dit vragen aan de casemanager
agree-paper = Een brief of papier opzoeken
agree-appointment = Een afspraak maken
agree-think = Er rustig over nadenken
agree-other = Iets anders
agree-who = Wie doet het?
agree-by = Voor wanneer?
agree-by-hour = Het volgende spreekuur: { $date }
agree-by-weeks = { $count ->
    [one] Over { $count } week: { $date }
   *[other] Over { $count } weken: { $date }
}
agree-by-other = Een andere dag
agree-by-open = Geen vaste dag
agree-day = Welke dag?
agree-words = In eigen woorden (hoeft niet)
agree-add = Zet erbij
agree-added = Het staat erbij.
agree-empty = Kies of schrijf eerst wat er gaat gebeuren.
agree-past = Deze dag is al voorbij.
agree-removed = De afspraak is weg. Met ‘Maak ongedaan’ komt die terug.
agreed-until = voor { $date }

## The end of a conversation (together)

together-stopped = Jullie werken niet meer samen. Het briefje kun je nog printen.
together-talked = Welke vragen zijn besproken?
together-next = Wanneer gaan jullie verder?
together-next-none = Dat weten we nog niet
together-no-hours = Deze plek heeft nog geen spreekuren ingevuld. Vraag het RIC wanneer er weer iemand komt.
slip-see = Zo ziet je briefje eruit
slip-title = Afgesproken
slip-with = met { $who }
slip-none = Er is niets afgesproken.
slip-next = Volgende keer:
slip-yours = Dit briefje is van jou. Je hoeft het aan niemand te laten zien.
slip-print = Print het briefje
together-ready = Op naar de volgende
together-ready-body = Zijn jullie klaar? Dan gaat alles van het scherm af. De volgende begint met een leeg scherm.
together-next-person = Volgende
together-leave-kept = Wat je deed, blijft bewaard. Het plan gaat op slot.
together-leave-guest = Je werk is niet bewaard. Na het wissen is het weg. Heb je je briefje al?
together-close = Bewaar en sluit
together-wipe = Wis alles en stop
together-wipe-kept = Liever alles wissen
together-stay = Nog niet
together-more = Mag de volgende weten wat er loopt?
together-history = Kijk wat jullie samen deden

## How to help, for who looks along (together)

guiding-ask = Vraag
guiding-do = Doe samen
guiding-leave = Hiermee gaat iemand weg
guiding-never = Doe dit niet
guiding-never-law = Geef geen juridisch advies. Dat doet de advocaat of het Juridisch Loket.
guiding-never-things = Geef of leen niets: geen geld, geen spullen. Neem niets mee naar buiten.
guiding-never-promise = Beloof niets. Breng geen boodschappen over.
guiding-never-phone = Laat je telefoon en andere apparaten buiten.
guiding-distress = Gaat het niet goed met iemand?
guiding-distress-stop = Stop met het werk. Luister, en blijf erbij.
guiding-distress-inside = Roep meteen iemand van het personeel. Doe dit ook als iemand dat liever niet wil.
guiding-distress-outside = Buiten bel je bij gevaar 112. Denkt iemand aan zelfmoord? Bel 113 of 0800-0113.

guide-identity = Zo help je bij een identiteitsbewijs
    .ask-1 = Wat heb je nog: een paspoort, een ID-kaart, een verblijfsdocument?
    .ask-2 = Waar ligt het? Bij je spullen hier, bij familie, bij de politie?
    .do-1 = Zoek samen op hoe je hier een ID-kaart aanvraagt.
    .do-2 = Maak een lijst van wat er nodig is: een pasfoto, geld, een afspraak.
    .leave-1 = Eén stap voor deze week, en wie erbij helpt.
    .leave-2 = Een verzoekbriefje voor de casemanager.
guide-housing = Zo help je bij onderdak
    .ask-1 = Waar slaap je de eerste nacht?
    .ask-2 = Had je een huis? Wie betaalt nu de huur?
    .do-1 = Maak samen een lijst van mensen met een bed.
    .do-2 = Lees eerst samen de stap over de verhuurder. Vertel die nog niets.
    .leave-1 = Wie er om een bed gevraagd wordt, en wanneer.
    .leave-2 = Het loket om naartoe te gaan als er geen bed is.
guide-work-and-income = Zo help je bij werk en inkomen
    .ask-1 = Wat deed je eerder? Wat wil je graag doen?
    .ask-2 = Waar leef je de eerste weken van?
    .do-1 = Lees samen de stap over een uitkering. Begin daar vroeg mee.
    .do-2 = Maak een lijst van werk, school en papieren.
    .leave-1 = Eén ding om aan te vragen of op te zoeken.
    .leave-2 = Wie er helpt: RIC, gemeente of school.
guide-debts = Zo help je bij schulden
    .ask-1 = Welke brieven heb je? Welke zijn nog dicht?
    .ask-2 = Heb je al een bewindvoerder of schuldhulp?
    .do-1 = Leg de brieven op volgorde. Eerst rechter en deurwaarder, dan huis en energie, dan het CJIB, dan de rest.
    .do-2 = Is er bewind of schuldhulp? Neem dan eerst daar contact mee op. Schrijf nog geen brief.
    .leave-1 = Eén brief die beantwoord of nagekeken wordt.
    .leave-2 = Wie ernaar kijkt, en wanneer.
guide-care = Zo help je bij zorg
    .ask-1 = Wil je iets vragen over zorg? Je hoeft niet te zeggen wat je hebt.
    .ask-2 = Weet je waar je straks naar een dokter kunt?
    .do-1 = Schrijf geen ziekte en geen medicijn op.
    .do-2 = Maak samen een vraag voor de medische dienst.
    .leave-1 = Een verzoekbriefje voor de medische dienst.
    .leave-2 = Wie weet wanneer de zorgverzekering weer begint.
guide-network = Zo help je bij mensen om iemand heen
    .ask-1 = Wie wil je graag zien of spreken?
    .ask-2 = Wie kan helpen met een bed, post of ophalen?
    .do-1 = Teken samen wie er zijn, bij ‘Mijn mensen’.
    .do-2 = Bel en schrijf niemand namens een ander.
    .leave-1 = Eén mens om te bellen of te schrijven.
    .leave-2 = Een uitnodiging op papier, als iemand die wil maken.

## What changed (file)

section-conversations = Samen werken
history-together = Samen gedaan
