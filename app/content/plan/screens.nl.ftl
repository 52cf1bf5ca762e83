## Plan (plan)

plan-title = Mijn plan
plan-release-unknown = We weten nog niet wanneer je naar buiten gaat. Daarom rekent je plan met 4 weken: { $date }.
plan-release-on = Je gaat naar buiten op { $date }. Soms ga je eerder weg. Vraag je casemanager.
plan-release-fixed = Je gaat naar buiten op { $date }.
plan-release-about = Je gaat naar buiten rond { $date }. Soms ga je eerder weg. Vraag je casemanager.
plan-release-between = Je gaat naar buiten tussen { $from } en { $to }.
plan-release-outside = Je bent buiten sinds { $date }.
plan-clock = De klok van deze computer staat niet goed. De dagen in je plan kloppen daardoor niet. Vraag het RIC om de klok goed te zetten.
plan-asks-outside = De datum van je vertrek is voorbij. Ben je al buiten?
plan-asks-outside-yes = Ja, ik ben buiten
plan-asks-outside-no = Nee, ik kies een nieuwe datum
plan-disagrees-outside = Je vulde in dat je al buiten bent. Bij je vertrek staat dat niet. Ben je al buiten?
plan-disagrees-outside-no = Nee, ik pas mijn antwoord aan
plan-change-date = Verander de datum
plan-tab-list = Lijst
plan-tab-road = Weg
plan-tab-paper = Op papier
plan-by-place = Waar kan ik dit doen?
plan-empty = Hier staat nu niets.
plan-own-add = Zelf een stap toevoegen
plan-gaps = Zo kom je de eerste weken door
plan-first-hint = Begin hier. De rest kan wachten.
plan-may-wait = Nog { $count } die { $count ->
    [one] kan
   *[other] kunnen
  } wachten

gap-identity = Je kaart is misschien nog niet klaar op je eerste dag.
gap-bed = Je bed voor de eerste nachten staat nog niet vast.
gap-income = Je eerste geld komt vaak pas na een paar weken.
gap-cover = Misschien loopt je zorgverzekering op je eerste dag nog niet.
gap-bridge = Dit helpt je tot die tijd:
gap-no-way = Dit is op je eerste dag nog niet rond. Praat er nu al over met je casemanager.

changed-title = Je plan is aangepast
changed-none = Er verandert niets aan je stappen.
changed-free = Dit kan nu beginnen:
changed-earlier = Hier begin je liefst eerder mee:
changed-after = Dit doe je nu na je vrijlating:
changed-new = Dit is erbij gekomen:
changed-gone = Dit hoeft niet meer:
changed-later = Hier heb je meer tijd voor:

## Road (plan)

road-title = De weg naar buiten
road-intro = Van vandaag naar buiten, en daarna. Kies een stap om meer te zien.
road-today = Vandaag, { $date }
road-done = Al klaar
road-release = Naar buiten
road-release-unknown = Naar buiten, datum nog niet bekend
road-week = Week van { $date }
road-open = { $count ->
    [one] 1 stap
   *[other] { $count } stappen
  }

## A theme (plan)

theme-answers = Wat je al zei
theme-notes = Om te onthouden
theme-note-add = Schrijf iets op
theme-note-hint = Schrijf niets over je zaak. Anderen kunnen dit soms lezen.
theme-note-empty = Nog niets opgeschreven.
theme-folder = Folder om mee te nemen
theme-no-tasks = Hier hoef je nu niets te doen.
heard-title = Wat het RIC hoorde van { $name }
heard-rent = Deze gemeente helpt soms met je huur.
heard-rent-months =
    { $n ->
        [one] Deze gemeente helpt soms 1 maand met je huur.
       *[other] Deze gemeente helpt soms met je huur, hooguit { $n } maanden.
    }
heard-no-rent = Deze gemeente helpt niet met je huur.
heard-contact = Wie je daar kunt vragen: { $contact }
heard-on = Dit hoorde het RIC op { $date }. Vraag of het nog klopt.
heard-some-day = Vraag of dit nog klopt.

## Not for everybody (texts)

unfit-clinic = In een kliniek gaat het vaak anders. De dagen kloppen hier dan vaak niet. De stappen over papieren, schulden en familie kun je gebruiken.
unfit-youth = Dit plan is gemaakt voor mensen van 18 jaar en ouder. Voor jongeren gelden vaak andere regels.
unfit-may-stay = Veel stappen hier gelden dan niet.
unfit-intro = Het is gemaakt voor volwassenen die na detentie in Nederland verdergaan.
unfit-clinic-title = In tbs of een andere kliniek
unfit-clinic-ask = Vraag je behandelaar of de maatschappelijk werker wie je helpt met later. Vraag het ook je advocaat.
unfit-youth-title = Jonger dan 18, of in een jeugdinrichting
unfit-youth-ask = Vraag je mentor of je jeugdreclasseerder wie je helpt met later. Praat er ook over met thuis.
unfit-may-stay-title = Als je niet in Nederland mag blijven
unfit-may-stay-ask = Vraag je advocaat. Vraag ook naar hulp bij terugkeer.
unfit-ask = Wie kun je vragen?
unfit-use = Dit kun je wel gebruiken
unfit-note = Schrijf iets op
unfit-note-hint = Voor jezelf, in je eigen woorden.
unfit-answer = Verander mijn antwoord
unfit-go-on = Toch verder
