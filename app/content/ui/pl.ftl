# The words of the first screens, in Polish. In part: what is missing stays in Dutch.
# Not yet reviewed by a native speaker.

app-name = Op Orde
header-language = Language
header-language-more = Język · Taal · اللغة ·
header-lock = Blokuj
header-help = Pomoc
page-title = { $page } - Op Orde

## Status line and undo

status-saved = Zapisano na tym komputerze
status-saving = Zapisywanie
status-guest = Jeszcze nie zachowano.
status-keep = Zachowaj swój plan
status-locked = Zablokowano. Nic nie jest już otwarte.
status-wiped = Usunięto. Nic nie jest już otwarte.
status-undo = Cofnij
status-undone = Cofnięto zmianę.

## Words used on many screens

back-start = Na początek
back-plan = Mój plan
back-answers = Moje odpowiedzi
back-papers = Na papierze
word-go-on = Dalej
word-begin = Zacznij
word-change = Zmień
word-print = Wydrukuj tę stronę
word-close = Zamknij
word-remove = Usuń
word-save = Zapisz
word-and = { $a } i { $b }
word-show = Pokaż { $count } { $count ->
    [one] krok
    [few] kroki
    [many] kroków
   *[other] kroku
  }
word-show-more = Pokaż jeszcze { $count } { $count ->
    [one] krok
    [few] kroki
    [many] kroków
   *[other] kroku
  }
dont-know = Nie wiem
later = Później
not-filled = Jeszcze nie wypełniono
date-day = Dzień
date-month = Miesiąc
date-year = Rok
date-wrong = Taka data nie istnieje. Sprawdź dzień i miesiąc.
date-order = Druga data jest wcześniejsza niż pierwsza. Zamień je miejscami.

theme-identity = Dokument tożsamości
theme-housing = Mieszkanie
theme-work-and-income = Praca i dochód
theme-debts = Długi
theme-care = Zdrowie i opieka
theme-network = Moi bliscy
theme-general = Wyjście na wolność
theme-answers = Twoje odpowiedzi do tej pory
theme-notes = Do zapamiętania
theme-note-add = Zapisz coś
theme-note-hint = Nie pisz nic o swojej sprawie. Inni mogą czasem to przeczytać.
theme-note-empty = Nic jeszcze nie zapisano.
theme-no-tasks = Tutaj nie musisz teraz nic robić.

group-first = Najpierw to
group-now = Do zrobienia teraz
group-waiting = Czekasz na kogoś
group-later = Później
group-done = Gotowe
group-after-release = Po wyjściu na wolność
group-not-for-me = Nie dla mnie

## Start

start-title = Czym chcesz się zająć?
start-intro = Wybierz temat. Niczego nie zepsujesz. Wszystko można zmienić.
start-first = Najpierw to
start-begin-title = Zacznij od kilku pytań
start-begin-body = Potem zobaczysz, co możesz teraz zrobić. Każde pytanie możesz pominąć.
start-go-on-title = Wróć do pytań
start-resume = Masz już plan?
start-resume-hint = Otwórz go swoim obrazkiem i sekretem
start-today = Wychodzisz dzisiaj?
start-today-hint = Wydrukuj jedną kartkę na dziś
start-family = Jestem rodziną lub przyjacielem
start-family-hint = Przeczytaj, co możesz zrobić. Bezpłatnie.
start-finish = Skończyłem na dziś
start-finish-hint = Wydrukuj, zachowaj lub usuń plan
start-conditions = Pięć ważnych spraw
start-hint-identity = Czy masz ważny dokument tożsamości?
start-hint-housing = Gdzie będziesz spać?
start-hint-work-and-income = Z czego będziesz żyć?
start-hint-debts = Komu musisz jeszcze zapłacić?
start-hint-care = Czego potrzebujesz?
start-hint-network = Kto może Ci pomóc?
start-hint-all-done = Tutaj na razie wszystko jest gotowe
start-more = Więcej
start-plan = Mój plan
start-plan-hint = Droga na wolność, krok po kroku
start-answers = Moje odpowiedzi
start-answers-hint = Sprawdź je albo zmień
start-post = Masz list?
start-post-hint = Zobacz, czy trzeba działać dzisiaj
start-papers = Na papierze
start-papers-hint = Wydrukuj to, co chcesz zabrać
start-hours = Dyżury
start-hours-hint = Kto przychodzi i kiedy
start-who = Kto jest kim
start-who-hint = Kto ma teraz coś zrobić?
start-purpose = Czego chcę i po co to robię
start-purpose-hint = Tylko jeśli chcesz
start-events = Coś się zmienia
start-events-hint = Na przykład przeniesienie albo nowa data

## When to do a task

when-by = Najpóźniej: { $date }
when-before = Najlepiej zacznij przed: { $date }
when-today = Najlepiej zacznij dzisiaj
when-from = Możliwe od: { $date }
when-on = Kiedy: { $date }
when-waiting = Poproszono: { $date }
when-ask-again = Zapytaj jeszcze raz: { $date }
when-done = Gotowe: { $date }
when-not-fit = Możesz to zrobić po wyjściu na wolność.
when-not-fit-likely = Prawdopodobnie możesz to zrobić po wyjściu na wolność.
when-tight = Można jeszcze zdążyć, ale czasu jest mało. Dlatego zacznij szybko.

why-safety = Chodzi o Twoje bezpieczeństwo.
why-ask-again = Pora zapytać jeszcze raz.
why-deadline = Ta sprawa ma stałą datę: { $date }.
why-unlocks = { $count ->
    [one] Potem możesz załatwić jeszcze 1 rzecz.
    [few] Potem możesz załatwić jeszcze { $count } inne rzeczy.
    [many] Potem możesz załatwić jeszcze { $count } innych rzeczy.
   *[other] Potem możesz załatwić jeszcze { $count } innej rzeczy.
  }
why-soon = Dobrze jest zacząć to szybko.

## Plan and questions

plan-title = Mój plan
question-why = Dlaczego o to pytamy?
question-stop = Zakończ tutaj. Do mojego planu

release-unknown = Jeszcze tego nie wiem
release-on = W dniu, który znam
release-about = Mniej więcej, około jakiegoś dnia
release-between = Między dwoma dniami
release-outside = Jestem już na wolności
release-fixed = Ta data jest pewna
release-day = Jaki dzień?
release-since = Od jakiego dnia?
release-first = Pierwszy dzień
release-last = Ostatni dzień

## Papers

papers-title = Na papierze
papers-today = Dzisiaj na wolności
papers-today-hint = Na wypadek, gdy niespodziewanie wyjdziesz na wolność. Zawsze gotowe.

sheet-date = Sporządzono: { $date }
sheet-name = Imię i nazwisko
sheet-name-hint = Tylko jeśli chcesz
sheet-from = Zrobione w Op Orde. To nie jest decyzja żadnego urzędu.
sheet-signature = Parafka lub pieczątka

today-title = Dzisiaj na wolności
today-intro = Na dzień, w którym wychodzisz na wolność, także niespodziewanie.
today-bed = Gdzie śpisz tej nocy?
today-bed-own-home = Twoje własne mieszkanie. Czy masz klucz?
today-bed-family = U rodziny lub przyjaciół. Najpierw zadzwoń.
today-bed-supported = Miejsce ze wsparciem. Zadzwoń i zapytaj, czy na Ciebie czekają.
today-bed-none = Nie masz jeszcze miejsca? Idź dzisiaj do gminy (gemeente). Zapytaj o nocleg (opvang) na tę noc. Jest zamknięte? Zadzwoń do noclegowni. Mówią „nie”? Poproś o to na piśmie.
today-bed-line = Adres i telefon:
today-desk = Do którego urzędu idziesz?
today-desk-known = Gmina (gemeente) { $name }. Zapytaj o pomoc po wyjściu z więzienia (nazorg) i o zasiłek (uitkering).
today-desk-unknown = Gmina (gemeente), w której będziesz mieszkać. Zapytaj o pomoc po wyjściu z więzienia (nazorg) i o zasiłek (uitkering).
today-desk-file = Złóż wniosek o zasiłek dzisiaj. Także wtedy, gdy nie masz jeszcze dowodu tożsamości. Jest weekend? Idź pierwszego dnia, gdy jest otwarte.
today-probation = Masz nadzór (toezicht)? Zadzwoń dzisiaj do kuratora (reclassering).
today-ban = Masz zakaz wstępu w jakieś miejsce albo zakaz kontaktu z jakąś osobą? Nie idź tam i nie kontaktuj się z tą osobą. Zapytaj o to swojego adwokata.
today-insurer = Ubezpieczenie zdrowotne
today-insurer-body = Zadzwoń do swojego ubezpieczyciela i powiedz: od dzisiaj jestem na wolności. Coś Ci dolega? Zawsze idź do lekarza.
today-medicine = Leki
today-medicine-body = Poproś służbę medyczną (medische dienst) o swoje leki, listę leków i receptę. Nigdy nie odstawiaj leków bez lekarza.
today-medicine-dose = Czy kiedyś brałeś lub brałaś narkotyki? Dawna dawka może być teraz śmiertelna. W nagłym wypadku dzwoń pod 112.
today-take = Zabierz ze sobą
today-take-id = Dokument tożsamości
today-take-card = Karta bankowa
today-take-money = Twoje pieniądze i Twoje rzeczy
today-take-letter = Zaświadczenie o zwolnieniu (uit-detentieverklaring)
today-take-medicine = Leki i recepta
today-take-numbers = Numery na papierze
today-numbers = Ważne numery
today-number-112 = Nagły wypadek: 112
today-number-113 = Myślisz o samobójstwie? Zadzwoń: 113 lub 0800-0113
today-number-gp = Lekarz dyżurny (huisartsenpost):
today-number-lawyer = Adwokat:
today-number-person = Osoba, której ufasz:
today-open = To nie jest jeszcze załatwione
today-open-none = Nie ma już pilnych kroków do zrobienia.
today-reviewed = Tego tekstu nie sprawdziła jeszcze osoba, dla której polski jest językiem ojczystym.

## Settings

settings-title = Język i wygląd
settings-language = Język
settings-partly = Tylko początek, przyciski i kartka Dzisiaj na wolności. Jeszcze nie sprawdzono.
settings-look = Jasno lub ciemno
settings-look-system = Tak jak to urządzenie
settings-look-light = Jasno
settings-look-dark = Ciemno
settings-size = Wielkość liter
settings-size-normal = Zwykła
settings-size-large = Większa
settings-name = Imię i nazwisko na papierze (nie trzeba)
settings-name-hint = Bez nazwiska kartka jest bezpieczniejsza, gdy ktoś ją znajdzie.
finish-title = Skończyłem na dziś
finish-wipe = Usuń wszystko
finish-wipe-body = Wtedy Twój plan zniknie z tego komputera. Tego nie można cofnąć.
finish-wipe-ask = Tak, usuń mój plan
finish-wipe-sure = Na pewno? Tak, usuń wszystko
finish-wipe-no = Nie, zachowaj mój plan

## Help with a question or a step

understand-title = Nie rozumiem tego
understand-calm = Nic nie szkodzi. Zawsze możesz poprosić o pomoc.
understand-short = W skrócie
understand-words = Trudne słowa
understand-where = Gdzie znajdziesz odpowiedź?
understand-who = Kogo możesz zapytać?
understand-say = Możesz powiedzieć tak
understand-say-question = Czy możesz mi pomóc z tym pytaniem?
understand-say-step = Czy możesz przeczytać ze mną ten krok?
unsure = Nie wiemy jeszcze na pewno, czy to dla ciebie.
unsure-ask = To pytanie pomoże.

## Printing

print-ask = Udało się?
print-yes = Tak
print-no = Nie
print-worked = Dobrze. Weź kartkę ze sobą.
print-failed = Sprawdź, czy drukarka jest włączona. Albo poproś RIC o pomoc, albo przepisz to, czego potrzebujesz.
print-not-here = Na tym komputerze nie można drukować. Poproś RIC o pomoc albo przepisz to, czego potrzebujesz.

## Away for a moment, and still there

pause-title = Chwila przerwy
pause-body = Tu nic nie widać. Wracasz? Wpisz swoje cyfry.
pause-body-guest = Tu nic nie widać. Po 2 minutach praca zostanie usunięta.
pause-pin = Twoje cyfry
pause-back = Już jestem
pause-end = Zakończ teraz
pause-wrong = To nie te cyfry. Po 5 próbach wszystko się zablokuje.
still-there-title = Jesteś jeszcze?
still-there-body = Naciśnij klawisz albo rusz myszą. Inaczej po 2 minutach plan się zablokuje. Nic nie zginie.
still-there-body-guest = Naciśnij klawisz albo rusz myszą. Inaczej po 2 minutach planu nie będzie. Nie jest jeszcze zachowany.
still-there-body-unsaved = Naciśnij klawisz albo rusz myszą. Inaczej po 2 minutach plan się zablokuje. Ostatnia praca nie jest jeszcze zachowana.
still-there-yes = Tak, jestem
leaving-title = To, co tu wpisano, nie jest jeszcze zapisane
leaving-body = Zostań tu, aby to dokończyć. Jeśli wyjdziesz, to przepadnie.
leaving-stay = Zostań tu
leaving-go = Wyjdź mimo to
away-title = Ta strona teraz się nie otwiera
away-body = Nic nie zginęło. Spróbuj jeszcze raz albo zapytaj kogoś z RIC.
away-retry = Spróbuj jeszcze raz
status-follows = Twój plan jest otwarty też w innej karcie. Tutaj tylko patrzysz.
status-take-over = Pracuj dalej tutaj
status-session = Nic tu nie zostaje. Po zamknięciu przeglądarki wszystko znika.

## One step

task-bring = Weź ze sobą
task-helps = Kto pomaga
task-done-when = Gotowe, gdy
task-say = Możesz powiedzieć tak
task-result = Co z tego będzie
task-cost = Czy to kosztuje?
task-leads = Kto prowadzi
task-needs = Najpierw to
task-needs-soft = Dobrze, jeśli to będzie gotowe wcześniej
task-how = Tak to zrobisz
task-mark-done = Gotowe
task-mark-waiting = Czekam na kogoś
task-mark-not = Nie dla mnie
task-mark-open = Jednak otwarte
task-cannot-alone = Nie zrobię tego sam
task-print = Na papierze
task-note = Co chcesz zapamiętać?
question-back = Poprzednie pytanie
answers-go-on = Kontynuuj pytania
question-end-plan = Do mojego planu
question-end-check = Sprawdź swoje odpowiedzi
plan-asks-outside = Data wyjścia już minęła. Jesteś już na wolności?
plan-asks-outside-yes = Tak, jestem na wolności
plan-asks-outside-no = Nie, wybieram nową datę
plan-disagrees-outside = Jedna odpowiedź mówi, że jesteś już na wolności. Data wyjścia mówi coś innego. Jesteś już na wolności?
plan-disagrees-outside-no = Nie, zmienię odpowiedź
theme-folder = Ulotka do zabrania
websites-of-theme = Strony, które w tym pomagają
history-see = Zobacz, co się zmieniło
plan-own-add = Dodaj własny krok
plan-tab-list = Lista
plan-tab-road = Droga
plan-tab-paper = Na papierze
plan-by-place = Gdzie mogę to zrobić?
plan-first-hint = Zacznij tutaj. Reszta może poczekać.
question-paper-see = Zobacz kartkę
question-many = Możesz wybrać więcej.
when-now = Można teraz
when-this-week = Najlepiej zacznij w tym tygodniu
when-begin-on = Zacznij: { $date }

## Who helps, where, and the buttons of keeping and opening

actor-self = ty
actor-family = rodzina lub przyjaciele
actor-case-manager = twój casemanager (opiekun sprawy)
actor-ric = RIC (centrum reintegracji)
actor-volunteer = wolontariusz
actor-municipality = gmina (gemeente)
actor-probation = kurator (reclassering)
actor-medical-service = służba medyczna
actor-lawyer = twój adwokat
actor-care-provider = lekarz lub opiekun
actor-agency = urząd, na przykład UWV lub DUO
actor-insurer = ubezpieczyciel zdrowotny
actor-bank = bank
actor-landlord = właściciel mieszkania
actor-employer = twój pracodawca
actor-court = sędzia
actor-debt-help = bewindvoerder lub pomoc w długach
actor-chaplain = duchowny
place-all = Wszystko
place-ric = Można w RIC
place-case-manager = Z casemanagerem
place-family = Z rodziną
place-visiting-hours = Na dyżurze (spreekuur)
place-own = Samodzielnie
place-outside = Na zewnątrz
plan-change-date = Zmień datę
keep-title = Zachowaj swój plan
keep-nothing = Nie zapisuj nic, wszystko na papierze
keep-pictures = Zachowaj z 6 obrazkami
keep-sentence = Zachowaj z własnym zdaniem
keep-words = Zachowaj z 5 słowami
keep-back = Wybierz coś innego
keep-close = Zachowaj mój plan
keep-go-on = Wróć do planu
open-title = Otwórz swój plan
open-other = Inny plan
open-with-pictures = Obrazki
open-with-text = Zdanie lub słowa
open-with-recovery = Klucz na papierze
open-lost-read = Przeczytałem to
finish-print = Weź go na papierze
finish-keep = Zostaw go tu zamkniętego
finish-close = Zamknij i skończ
finish-file = Weź go w pliku
finish-pause = Chwila przerwy
secret-try = Spróbuj ponownie
secret-pictures-back = Jeden wstecz
secret-pictures-clear = Od nowa
secret-show = Pokaż
secret-words-other = Inne słowa
secret-words-written = Zapisałem je
secret-choose-anew = Wybierz coś innego

## What is pressed on the other screens

talk-back = Do twoich ludzi
talk-add = Dodaj ustalenie
debts-back = Do twoich długów
budget-weeks-way = Tak przetrwasz pierwsze tygodnie
budget-back = Do twoich pieniędzy
agree-add = Dodaj
together-stop = Zakończ wspólną pracę
together-begin = Zacznijcie razem
bring-title = Twoja kartka na dyżur
handover-title = Przekazanie
together-history = Zobacz, co zrobiliście razem
bring-back = Do dyżurów
together-next-person = Następna osoba
together-stay = Jeszcze nie
together-all-steps = Wszystkie kroki o tym
counting-begin = Zacznij liczyć
counting-remove = Usuń
counting-back = Wróć do dyżurów
counting-when-change = Inny dzień lub czas
counting-not = Jednak nie
counting-file-go = Do pliku
counting-old-yes = Tak, usuń
counting-old-no = Nie, zostaw
counting-old-remove = Usuń rok { $year }
counting-add = Dodaj
debts-ready = Gotowe
debts-next = Jeszcze jeden dług
debts-papers = List i papiery
debts-settled = Spłacone lub zniknęło
debts-add = Dodaj dług
debts-paper-way = Moja lista długów na papierze
debts-more = Więcej z listu
debts-columns-choose = Wybierz, co jest w każdej kolumnie
debts-read-file = Twoja tabela
contact-yes = Tak, znów mogę dzwonić i pisać
contact-not = Już ci nie wolno? Zmień odpowiedź
back-events = Coś się zmienia
events-title = Coś się zmienia
recall-do = Tak, dopasuj mój plan
transfer-arrived-do = Tak, zapytaj od nowa
transfer-paper-see = Zobacz, co wydrukujesz
transfer-print = Wydrukuj teraz wszystko
purpose-title = Czego chcę, po co to robię
family-back = Wszystko dla rodziny i przyjaciół
history-many = { $count ->
    [one] Zmieniła się { $count } rzecz
    [few] Zmieniły się { $count } rzeczy naraz
    [many] Zmieniło się { $count } rzeczy naraz
   *[other] Zmieniło się { $count } rzeczy naraz
  }
history-title = Co się zmieniło
history-put-back = Cofnij tę zmianę
history-give-back = Przywróć
file-title = Plik
file-open = Otwórz plik
file-open-pick = Wybierz plik
file-other-open = Otwórz ten plan
file-not = Jednak nie
file-saved-yes = Tak, mam go
file-saved-no = Nie, nie widzę go
file-again = Zapisz go jeszcze raz
file-take = Przejmij to
file-save-words = Zamknięty 5 słowami
file-save-sentence = Zamknięty własnym zdaniem
file-keep-mine = Zachowaj to tutaj
file-keep-theirs = Zachowaj tamto
back-folders = Ulotki
handover-back = Do rozmowy
handover-rest = To może poczekać
together-title = Wspólna praca
together-tab-want = Pytania
together-tab-work = Działanie
together-tab-agree = Ustalenia
together-tab-end = Zakończenie
together-on = Dalej: { $next }
together-close = Zachowaj i zamknij
together-wipe = Usuń wszystko i skończ
together-wipe-kept = Wolę wszystko usunąć
counting-tab-moments = Rozmowy
counting-tab-shifts = Godziny
counting-tab-figures = Liczby
counting-tab-stuck = Przeszkody
counting-tab-rules = Ustawienia
counting-save-account = Zapisz sprawozdanie
counting-save-table = Zapisz jako tabelę
counting-save-named = Z nazwiskami, do kosztów podróży
debts-save-do = Zapisz jako tabelę
visit-title = Pytania na dyżur
visiting-poster = Plakat na oddział
visiting-back = Do wszystkich dyżurów
visiting-save = Dodaj do kalendarza
visiting-print-card = Wydrukuj tę kartkę
wrong-title = To się nie zgadza
answer-back = Do tego, co udostępniasz
answer-take = Przejmij to
answer-leave = Zostaw, jak było
invited-reply = Odpowiedz
code-read = Odczytaj kod
invitation-back = Wróć do tej osoby
shared-back = Do twoich ludzi
reply-clear = Zacznij od nowa
keep-other-secret = Wybierz inny sekret
keep-other-recovery = Zrób nowy klucz na papierze
error-reload = Wczytaj ponownie
error-start-yes = Tak, usuń to
error-start-no = Nie, zostaw to
error-start-new = Zacznij nowy plan
error-go-on-readable = Dalej z tym, co jest
error-go-on-unsaved = Dalej bez zachowania
letters-back = Do wszystkich listów
letters-to = Do kogo jest list?
letters-who = Od kogo jest list?
letters-address-of = Adres: { $name }
letters-sent = List wysłany
letters-sent-all = Listy wysłane
letters-sent-inside = List oddany
letters-try = Spróbuj jeszcze raz
outgoing-asked = Pytam jeszcze raz, zrobione
outgoing-add = Dodaj coś
outgoing-letters = Napisz list
outgoing-back = Do tego, co wysyłasz
outgoing-ready = Gotowe
post-back = Do twoich listów
post-ready = Gotowe
post-put = Wstaw do mojego planu
post-to-debts = Wpisz na moją listę długów
example-stop = Skończ ćwiczyć
stay-more = Więcej o noclegu
websites-title = Strony
websites-try = Spróbuj ponownie
websites-all = Zobacz wszystkie strony
people-back = Do twoich ludzi
people-begin = Zacznij od 1 pytania
people-add = Dodaj osobę
network-prompts = Pomyśl, kto jest
people-shared = Komu to udostępniam?
people-on-paper = Na papierze
people-ready = Gotowe
people-other-moment = Czy dawniej było inaczej? A może będzie?
people-promise-give-up = Nie dojdzie do skutku
people-promise-put = Wstaw do mojego planu
people-stop = Koniec pytań
people-put = Dodaj
people-invite = Zapytaj o to na papierze
people-moment-before = Dawniej
people-moment-now = Teraz
people-moment-outside = Gdy będę na wolności
unfit-go-on = Mimo to dalej
unfit-answer = Zmień moją odpowiedź
staff-reset = Zakończ próbę
staff-download = Pobierz plik
staff-download-text = Tekst pliku
staff-visiting-add = Dodaj dyżur
staff-visiting-see = Zobacz dyżury
staff-visiting-still = Sprawdzone, zgadza się
staff-visiting-off-add = Dodaj dzień
staff-local-still = Dziś wszystko się zgadza
staff-back = Wróć do zarządzania
staff-notes-add = Dodaj gminę
staff-pin-go = Dalej
staff-websites-all = Wybierz wszystkie bez wiadomości
staff-websites-few = Nie wybieraj nic z tej listy
staff-sites-add = Dodaj stronę
staff-title = Zarządzanie
privacy-more = Czytaj więcej
privacy-title = Kto może to zobaczyć?
about-title = O Op Orde
papers-request = Kartka z prośbą
who-title = Kto jest kim i kto może teraz działać
training-go = Poćwicz na przykładzie
visit-again = Zapytaj jednak jeszcze raz
visit-add = Dodaj pytanie
visit-done = Zapytane
leave-back-list = Wszystkie strony
leave-keep = Najpierw zachowaj plan
slip-print = Wydrukuj kartkę
budget-group-income = To wpływa, na miesiąc
budget-group-fixed = Stałe koszty, na miesiąc
budget-group-household = Potrzebne co tydzień
budget-group-reserved = Odkładane, na miesiąc
guide-identity = Tak pomożesz przy dokumencie tożsamości
guide-housing = Tak pomożesz przy mieszkaniu
guide-work-and-income = Tak pomożesz przy pracy i dochodzie
guide-debts = Tak pomożesz przy długach
guide-care = Tak pomożesz przy zdrowiu i opiece
guide-network = Tak pomożesz przy bliskich tej osoby
task-tool-budget = Wpisz tu, co wpływa i wypływa
task-tool-debts = Zrób tu listę swoich długów
task-tool-letters = Napisz list
task-tool-outgoing = Wpisz tu prośby i wysłane listy
task-tool-post = Zobacz tu, co zrobić z listem
task-tool-weeks = Zobacz, jak przetrwać pierwsze tygodnie
debts-take = Wpisz { $count } { $count ->
    [one] linię
    [few] linie
    [many] linii
   *[other] linii
  } na moją listę
plan-may-wait = { $count ->
    [one] Jeszcze { $count } krok może poczekać
    [few] Jeszcze { $count } kroki mogą poczekać
    [many] Jeszcze { $count } kroków może poczekać
   *[other] Jeszcze { $count } kroku może poczekać
  }
websites-count = { $count } { $count ->
    [one] strona
    [few] strony
    [many] stron
   *[other] strony
  }
