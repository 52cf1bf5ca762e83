## In the history (file)

section-budget = Je geld per maand

## What comes in and goes out (money)

budget-title = Mijn geld per maand
budget-intro = Schrijf op wat je weet. Weet je een bedrag niet? Typ dan een vraagteken.
budget-back = Naar je geld
budget-none = Hier staat nog niets. Begin met wat je zeker weet.
budget-in-out = Er komt { $in } binnen per maand. Er gaat { $out } uit.
budget-in-out-least = Er komt minstens { $in } binnen per maand. Er gaat minstens { $out } uit.
budget-unknown = { $count ->
    [one] 1 bedrag weet je nog niet.
   *[other] { $count } bedragen weet je nog niet.
}
budget-left = Je houdt { $sum } over.
budget-even = Er blijft niets over, en je komt uit.
budget-short = Er gaat { $sum } meer uit dan er binnenkomt. Kijk met iemand wat anders kan.
budget-group-income = Dit komt binnen, per maand
budget-group-fixed = Vaste lasten, per maand
budget-group-reserved = Opzij leggen, per maand
budget-group-household = Elke week nodig
budget-item-wage = Loon
budget-item-benefit = Uitkering of AOW
budget-item-allowances = Toeslagen
budget-item-children = Geld voor de kinderen
budget-item-other-income = Ander geld
budget-item-rent = Huur of hypotheek
budget-item-energy = Stroom, gas en water
budget-item-care = Zorgverzekering
budget-item-insurance = Andere verzekeringen
budget-item-tax = Gemeente en waterschap
budget-item-phone = Telefoon en internet
budget-item-transport = Reizen
budget-item-subscriptions = Abonnementen
budget-item-repayments = Betalen aan schulden
budget-item-clothes = Kleren en schoenen
budget-item-goods = Spullen voor je huis
budget-item-own-risk = Eigen risico van de zorg
budget-item-leisure = Vrije tijd
budget-item-food = Eten en drinken
budget-item-cleaning = Wassen en schoonmaken
budget-item-other-household = Andere kleine dingen
budget-debts = Op je lijst van schulden staat minstens { $sum } per maand.
budget-table = Per maand en per week
budget-what = Wat
budget-month = Per maand
budget-week = Per week
budget-sum-income = Komt binnen
budget-sum-fixed = Vaste lasten
budget-sum-reserved = Opzij leggen
budget-sum-household = Van dag tot dag
budget-sum-out = Samen eruit
budget-sum-left = Over
budget-least = minstens { $sum }
budget-weeks-way = Zo kom je de eerste weken door
budget-paper-note = Een leeg vak is om bij te schrijven.

## The first weeks (money)

weeks-title = Je eerste weken buiten
weeks-intro = Dit laat zien wat je hebt tot je eerste geld komt. En wat je kunt doen.
weeks-release-unknown = Je weet nog niet wanneer je vrijkomt. Dit begint als voorbeeld op { $date }.
weeks-gate = Hoeveel geld krijg je mee?
weeks-gate-hint = Vraag het je casemanager. Weet je het niet? Laat het leeg.
weeks-help = Wat geven of lenen mensen je per week?
weeks-help-hint = Tel alleen wie ja zei.
weeks-papers = Heb je straks al je papieren, zoals een ID?
weeks-papers-yes = Ja
weeks-papers-no = Nee, of niet alles
weeks-papers-unknown = Dat weet ik niet
weeks-paid = Komt er ander geld, zoals loon? Op welke dag?
weeks-food-none = Schrijf eerst op wat je elke week nodig hebt voor eten.
weeks-food-way = Naar wat je elke week nodig hebt
weeks-enough = Met wat je hebt kom je uit tot je eerste geld.
weeks-until = Met wat je hebt kom je uit tot en met { $date }. Daarna zoek je hulp voor eten.
weeks-from-begin = Zoek voor de eerste dagen hulp voor eten. Vraag de gemeente waar die is.
weeks-unknown = { $count ->
    [one] 1 bedrag weet je nog niet. Dit kan dus nog anders worden.
   *[other] { $count } bedragen weet je nog niet. Dit kan dus nog anders worden.
}
weeks-do = Dit kun je doen
weeks-do-advance = Vraag om een voorschot bij je bijstand. Dat is een lening, en de gemeente mag nee zeggen.
weeks-do-food = Vraag de gemeente naar leefgeld of een voedselbank.
weeks-do-people = Vraag het aan wie ja zei: { $names }.
weeks-do-no-people = Bedenk wie je kan helpen met eten of geld.
weeks-do-decision = Breng de gemeente snel wat nog mist. Dan kan zij eerder beslissen.
weeks-bills = In deze weken komen ook je vaste lasten: minstens { $sum } per maand. Vraag op tijd of het later mag.
weeks-list = Week voor week
weeks-picture = Wat je per week hebt van wat je nodig hebt voor eten. De lijst hieronder zegt hetzelfde.
weeks-week = Week { $number }
weeks-many = Week { $first } tot en met { $last }, elke week
weeks-dates = { $from } tot en met { $to }
weeks-need = Nodig: { $sum }
weeks-covered = Dat heb je: { $sum }
weeks-lack = Hiervoor zoek je hulp: { $sum }
weeks-lack-most = Hiervoor zoek je hulp: hoogstens { $sum }. Misschien minder, als er geld komt.
weeks-fine = Deze week kom je uit.
weeks-advance-from = Vanaf { $date } kan een voorschot komen.
weeks-advance-by = Een voorschot is er meestal uiterlijk op { $date }, als het ja is.
weeks-decision-from = Vanaf { $date } kan de gemeente beslissen.
weeks-decision-by = De gemeente beslist meestal uiterlijk op { $date }.
weeks-paid-on = Op { $date } komt je andere geld.
weeks-long = Mist er een papier? Dan kan beslissen 16 weken duren, en niet 8.
weeks-source = Bron: de stappen over voorschot en beslissing. Nagekeken op { $date }.
