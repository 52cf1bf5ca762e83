## Who, when and how often (sheets)

hour-time = { $hour }.{ $minute }
hour-times = { $from } tot { $to } uur
helper-municipality = Gemeente
helper-probation = Reclassering
helper-care = Zorg
helper-debt-help = Hulp bij schulden
helper-library = Bibliotheek
helper-volunteers = Vrijwilligers
helper-others = Iemand anders
visiting-nth-1 = eerste
visiting-nth-2 = tweede
visiting-nth-3 = derde
visiting-nth-4 = vierde
visiting-nth-last = laatste
visiting-each-week = Elke { $days }
visiting-other-week = Om de week op { $days }
visiting-some-weeks = Elke { $count } weken op { $days }
visiting-each-month = Elke { $days } van de maand
visiting-some-months = Elke { $count } maanden op de { $days }

## Hours (hours)

visiting-near = Wie komt hierover langs?
visiting-all = Alle spreekuren
visiting-title = Spreekuren
visiting-intro = Op een spreekuur komt iemand langs. Je kunt daar vragen stellen, en samen iets regelen.
visiting-none = Deze plek heeft hier nog geen spreekuren ingevuld. Vraag het RIC wie er langskomt, en wanneer.
visiting-none-fit = Er is de komende 5 weken geen spreekuur dat hierbij past. Vraag het RIC wat er wel kan.
visiting-about = Waarover
visiting-about-all = Alles
visiting-language = Taal
visiting-language-all = Alle talen
visiting-of-plan = Alleen wat past bij mijn plan
visiting-today = Vandaag
visiting-week = Deze week
visiting-later = Daarna
visiting-off = Gaat niet door.
visiting-off-why = Gaat niet door: { $why }.
visiting-poster = Poster voor de afdeling
visiting-save = Zet in een agenda
visiting-saved = Het bestand heet spreekuren.ics. Open het met de agenda op een computer of telefoon buiten.
holiday-new-year = Nieuwjaarsdag
holiday-good-friday = Goede Vrijdag
holiday-easter-sunday = eerste Paasdag
holiday-easter-monday = tweede Paasdag
holiday-kings-day = Koningsdag
holiday-liberation-day = Bevrijdingsdag
holiday-ascension-day = Hemelvaartsdag
holiday-whit-sunday = eerste Pinksterdag
holiday-whit-monday = tweede Pinksterdag
holiday-christmas-day = eerste Kerstdag
holiday-boxing-day = tweede Kerstdag

## One hour (hours)

visiting-one = Spreekuur
visiting-back = Naar alle spreekuren
visiting-gone = Dit spreekuur staat er niet meer. Kijk bij alle spreekuren.
visiting-over = Dit spreekuur is geweest.
visiting-where = Waar
visiting-who = Wie
visiting-offers = Wat je er kunt doen
visiting-spoken = Talen
visiting-sign-up = Aanmelden
visiting-places = { $count ->
    [one] Er is plek voor { $count } persoon.
   *[other] Er is plek voor { $count } mensen.
}
visiting-number = Spreekuur nummer { $id }.
visiting-checked = Nagekeken op { $date }.
visiting-print-card = Print dit kaartje

## The poster (hours)

visiting-when = Wanneer
visiting-not-on = Niet op { $date }.
visiting-from = Vanaf { $date }.
visiting-next = Volgende: { $date }.
visiting-until = Tot en met { $date }.
visiting-made = Gemaakt op { $date }.
visiting-ask = Klopt het niet? Zeg het tegen het RIC.

## Hours, for staff (staff)

staff-visiting = Spreekuren van deze plek
staff-visiting-hint = Wie komt langs, wanneer en waarvoor
staff-visiting-body = Dit zien mensen bij Spreekuren, bij de onderdelen en bij stappen. Schrijf geen namen van vrijwilligers op.
staff-visiting-none = Er staat nog geen spreekuur.
staff-visiting-add = Spreekuur erbij
staff-visiting-new = Nieuw spreekuur
staff-visiting-name = Naam, zoals mensen het noemen
staff-visiting-who = Wie komt er?
staff-visiting-offers = Wat kun je er doen?
staff-visiting-themes = Waar gaat het over? (niets is alles)
staff-visiting-languages = Talen die er worden gesproken
staff-visiting-languages-hint = Codes van 2 of 3 letters, met een komma ertussen: nl, ar, pl.
staff-visiting-first = Eerste dag
staff-visiting-at = Hoe laat begint het?
staff-visiting-at-wrong = Schrijf een tijd, zoals 13.30.
staff-visiting-minutes = Hoeveel minuten duurt het?
staff-visiting-repeat = Hoe vaak?
staff-visiting-once = Eén keer
staff-visiting-last = Laatste dag (hoeft niet)
staff-visiting-holidays = Gaat ook door op feestdagen
staff-visiting-holidays-hint = Zonder dit vinkje vervalt het op alle feestdagen. Ook op Goede Vrijdag en op 5 mei.
staff-visiting-room = Waar in het gebouw?
staff-visiting-sign-up = Hoe meld je je aan?
staff-visiting-places = Voor hoeveel mensen? (hoeft niet)
staff-visiting-off = Dagen waarop het niet doorgaat
staff-visiting-off-day = Dag
staff-visiting-off-why = Waarom? (een paar woorden, geen naam)
staff-visiting-off-add = Dag erbij
staff-visiting-off-empty = Vul eerst een dag in.
staff-visiting-off-not-held = Op die dag is er geen spreekuur. Kies een dag waarop het er wel is.
staff-visiting-off-twice = Die dag staat er al.
staff-visiting-first-empty = Vul een dag in. Tot dan blijft de oude dag staan.
staff-visiting-still = Ik heb dit nagekeken, het klopt
staff-visiting-checked = Nagekeken op { $date }.
staff-visiting-see = Bekijk de spreekuren
fault-backwards = Deze dag ligt voor de eerste dag.
fault-midnight = Dit duurt tot na middernacht. Maak er twee van.
fault-language = Dit is geen code van een taal. Schrijf bijvoorbeeld nl of ar.
