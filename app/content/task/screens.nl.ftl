## One step (step)

task-bring = Neem mee
task-helps = Wie helpt
task-done-when = Klaar als
task-say = Dit kun je zeggen
task-result = Dit levert het op
task-cost = Kost het iets?
task-leads = Wie de leiding heeft
task-leads-both = Nu: { $now }. Daarna: { $after }.
task-continuity = In je plan
task-needs = Dit komt eerst
task-needs-soft = Handig als dit eerst klaar is
task-how = Zo doe je het
task-mark-done = Dit is klaar
task-mark-waiting = Ik wacht op iemand
task-mark-not = Niet voor mij
task-mark-open = Toch weer open
task-cannot-alone = Ik kan dit niet alleen
task-print = Op papier
task-wrong = Klopt hier iets niet?
task-all = Alles over deze stap
task-tool-debts = Maak hier je lijst van schulden
task-tool-post = Kijk hier wat je met een brief doet
task-tool-letters = Schrijf de brief
task-tool-outgoing = Zet hier wat je vroeg of stuurde
task-tool-budget = Zet hier wat er in- en uitgaat
task-tool-weeks = Kijk hoe je de eerste weken doorkomt
task-state-waiting = Wacht op { $who }, sinds { $date }.
task-state-not = Je koos: niet voor mij.
task-waiting-who = Op wie wacht je?
task-note = Wat wil je onthouden?
task-source = Bron: { $source }. Nagekeken op { $date }.
task-law = Regel: { $rule }
task-here = Hoe het hier gaat, zegt het RIC. Zij keken het na op { $date }.
task-here-undated = Hoe het hier gaat, zegt het RIC.
task-assumption = Hoe lang dit duurt, is een schatting. Vraag het na.
task-unknown = Deze stap kennen we niet
task-unknown-body = Misschien is hij weg of is het adres anders. Je bent niets kwijt.

## Own step (step)

own-title = Een eigen stap
own-what = Wat wil je doen?
own-what-hint = Begin met een woord als bel, vraag of kijk. Schrijf niets over je zaak.
own-theme = Waar hoort het bij?
own-empty = Schrijf eerst wat je wilt doen.

## What others say of a step too (plan)

task-state-done = Klaar sinds { $date }.
task-waiting-again = Wanneer vraag je het nog eens?
task-again-week = Over een week: { $date }
task-again-two-weeks = Over twee weken: { $date }
task-again-none = Dat weet ik nog niet
own-date = Wanneer? (hoeft niet)
own-date-part = Vul de hele dag in, of laat hem leeg.
own-mine = Eigen stap
