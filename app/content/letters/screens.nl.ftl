## In the history (file)

section-outgoing = Brief of verzoek
section-sender = Afzender van je brieven

## The way to the letters (sheets)

letters-title = Een brief schrijven
letters-hint = Kies een brief. Lees hem, en print hem.
letters-to-creditors = Schrijf een brief aan wie geld wil

## Letters to write (post)

letters-intro = Kies een brief. Je leest hem eerst. Daarna print je hem.
letters-fit = Dit past bij je plan
letters-back = Naar alle brieven
letters-letter = Je brief
letters-gone = Deze brief is er niet.
letters-coming = De brieven komen eraan.
letters-missing = De brieven kwamen niet.
letters-try = Probeer het nog eens
letters-steps = Deze brief hoort bij:
letters-sources = Bron: { $sources }. Nagekeken op { $date }.

## One letter to write (post)

letters-to = Aan wie is de brief?
letters-to-name = Naam van het bedrijf of de dienst
letters-street = Straat en nummer, of postbus
letters-town = Postcode en plaats
letters-address-hint = Het adres staat vaak op de brief die je kreeg. Weet je het niet? Laat het leeg, en schrijf het later met de hand.
letters-reference = Kenmerk of klantnummer
letters-sum = Hoeveel kun je per maand betalen?
letters-sum-hint = Weet je het niet? Laat het leeg. Beloof niet meer dan je kunt.
letters-who = Van wie is de brief?
letters-name = Je voornaam en achternaam
letters-from = Welk adres van jou staat erop?
letters-from-own = Mijn eigen adres
letters-from-inside = Het adres van deze plek
letters-from-other = Het adres van iemand die ja zei
letters-from-by-hand = Nog geen. Ik schrijf het met de hand.
letters-inside-name = Naam van deze plek
letters-inside-hint = Heb je hier een nummer? Zet het achter de naam.
letters-other-name = Naam van die persoon
letters-other-agrees = Die persoon vindt dit adres op mijn brieven goed
letters-other-first = Vraag eerst of het mag. Daarna komt het adres op je brief.
letters-reach = Hoe kunnen ze je nog meer bereiken?
letters-reach-none = Alleen met post
letters-reach-case-manager = Via mijn casemanager
letters-reach-other = Via iemand anders
letters-reach-name = Naam en nummer
letters-reach-agrees = Ik vroeg het, en het mag
letters-reach-first = Vraag eerst of het mag. Daarna komt het op je brief.
letters-shows = Dit laat je brief zien
letters-reveals-detained = Dat je vastzit
letters-reveals-release = Wanneer je vrijkomt
letters-reveals-debts = Dat je schulden hebt
letters-reveals-no-income = Dat je nu geen of weinig inkomen hebt
letters-reveals-care = Dat je hulp of zorg zoekt
letters-reveals-no-home = Dat je geen plek hebt om te wonen
letters-reveals-empty = Dat er nu niemand thuis is
letters-reveals-name = Je naam
letters-reveals-address = Een adres: { $address }
letters-reveals-inside = Het adres van deze plek. Daaraan kan iemand zien dat je vastzit.
letters-reveals-case-manager = Dat je een casemanager hebt. Daaraan kan iemand zien dat je vastzit.
letters-reveals-reach = Een naam en nummer: { $name }
letters-reveals-birth = Je geboortedatum. Die schrijf je er zelf bij.
letters-reveals-bsn = Je geboortedatum en je BSN. Die schrijf je er zelf bij.
letters-reveals-safe = Er staat niet in dat je vastzit. Kan je envelop dat laten zien? Vraag dat na.
letters-how = Zo wordt je brief
letters-more = Er komen nog { $count } brieven bij, met dezelfde vraag.
letters-labels = Print ook de adressen, om uit te knippen
letters-labels-title = Adressen voor op de envelop
letters-stamps = { $count ->
    [one] Hiervoor heb je 1 postzegel nodig.
   *[other] Hiervoor heb je { $count } postzegels nodig.
}
letters-stamps-hint = Zit er veel papier bij? Vraag of 1 postzegel genoeg is.
letters-sent = Hij is verstuurd
letters-sent-all = Ze zijn verstuurd
letters-sent-inside = Ik heb hem gegeven
letters-log = Kijk wat je al stuurde
letters-guardian = Je hebt een bewindvoerder of schuldhulp. Bel die eerst. Schrijf niet zelf over geld.
letters-guardian-step = Zo bel je hen
letters-guardian-ask = Heb je een bewindvoerder of schuldhulp? Bel die eerst, en schrijf niet zelf over geld.
letters-only-lawyer = Je mag nu alleen je advocaat spreken. Vraag je advocaat wat er kan.
letters-debts = Aan wie schrijf je?
letters-debts-none = Zet eerst op je lijst aan wie je geld moet betalen.
letters-debts-way = Naar je lijst van schulden
letters-debts-out = Hier gaat deze brief niet heen
letters-out-cjib = Aan het CJIB gaat 1 eigen brief, voor alles samen.
letters-out-private = Aan familie of vrienden schrijf je zelf.
letters-out-alimony = Vraag over alimentatie eerst je advocaat.
letters-out-waits = Deze brief is al weg.
letters-address-of = Adres van { $name }
letters-cjib = Naar de brief aan het CJIB
letters-post = Kies eerst de brief waar je het niet mee eens bent. Dan staan de datum en de naam er al in.
letters-post-way = Naar je brieven
letters-reveals-enclosed = Wat je meestuurt: { $what }
letters-choose = Kies hierboven eerst wat past. Dan staat het in je brief.
letters-was-sent = Deze brief stuurde je al op { $date }.
letters-only-inside = Deze brief is voor wie nog vastzit.
