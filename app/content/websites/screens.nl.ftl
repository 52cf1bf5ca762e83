## Websites (websites)

websites-some = Een naam met een pijl kun je hier openen. De andere sites zijn hier dicht. Daarvan zie je het adres.
websites-none = Op deze computer is er geen lijst met sites die open mogen. Daarom zie je hier alleen adressen. Ben je thuis? Typ zo'n adres dan zelf in je browser.
websites-device = Zit je op je eigen telefoon of computer? Dan mag je hier alles openen.
websites-device-own = Ja, alleen ik gebruik dit apparaat
websites-search = Zoek een site
websites-search-hint = Typ een woord, zoals huis, werk of bank.
websites-found = { $count ->
    [one] 1 site gevonden
   *[other] { $count } sites gevonden
  }
websites-found-none = Niets gevonden. Probeer een ander woord. Of kijk in de lijst hieronder.
websites-own = Van deze plek
websites-wants = Wat zoek je?
websites-themes = Per onderwerp
websites-all = Zie alle sites
websites-count = { $count ->
    [one] 1 site
   *[other] { $count } sites
  }
websites-closed = Niet open op deze computer. Vraag het RIC.
websites-need = Nodig om iets te regelen: { $needs }
websites-need-digid = DigiD
websites-need-phone = een telefoon
websites-need-mail = een e-mailadres
websites-need-identity = een geldig ID
websites-need-papers = papieren
websites-checked = Nagekeken op { $date }
websites-unchecked = Nog niet nagekeken
websites-checked-means = Staat er een dag bij? Toen lazen wij over die site. Staat er geen dag? Vraag het RIC of de site klopt.

## Leaving for a site (websites)

leave-title = Een andere website
leave-to = Je gaat naar { $address }.
leave-not-ours = Die site is niet van ons. Wij zien niet wat je daar doet.
leave-others = Alle sites die niet in de lijst staan, blijven dicht.
leave-back = Wil je terug? Klik boven in het scherm op de pijl naar links. Of druk op Alt en de pijl naar links.
leave-off = Je kunt daar berichten of bestanden sturen. Schrijf niets over je zaak.
leave-guest = Je werk is nog niet bewaard. Ga je nu? Dan is het hier weg.
leave-keep = Bewaar eerst je plan
leave-kept = Je plan is bewaard. Ga je nu? Dan gaat het op slot.
leave-saving = Wacht even. Je werk wordt nu bewaard.
leave-unkept = Het laatste dat je deed, is niet bewaard. Ga je nu? Dan is dat weg.
leave-go = Ga naar { $site }
leave-back-list = Alle websites
leave-closed = Deze site is niet open op deze computer. Vraag het RIC.
leave-address = Het adres is { $address }.
leave-unknown = Deze site staat niet in onze lijst. Kijk in de lijst, of vraag het RIC.
