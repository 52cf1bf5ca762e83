## Questions (plan)

question-why = Waarom vragen we dit?
question-many = Je mag er meer kiezen.
question-stop = Stop hier. Naar mijn plan
question-paper-today = Ga je bijna weg? Dit blad is al klaar: Vandaag vrij.
question-paper-plan = Je plan past al op één blad. Vul later meer in.
question-paper-see = Bekijk het papier
question-back = Vorige vraag
question-unknown = Deze vraag kennen we niet
question-search = Typ een deel van de naam
question-search-choose = Kies je gemeente in de lijst. Of maak dit vak leeg.
question-search-none = Geen gemeente gevonden. Kijk naar de letters.
question-chosen = Gekozen: { $name }
question-end-title = Dat waren de vragen
question-end-body = Je plan is klaar. Je kunt alles later veranderen.
question-end-plan = Naar mijn plan
question-end-check = Kijk je antwoorden na

release-unknown = Dat weet ik nog niet
release-on = Op een dag die ik weet
release-about = Ongeveer, rond een dag
release-between = Tussen twee dagen
release-outside = Ik ben al buiten
release-fixed = Deze datum staat vast
release-day = Welke dag?
release-since = Sinds welke dag?
release-to-come = Deze dag komt nog. Kies dan: Op een dag die ik weet.
release-far = Deze dag is meer dan een jaar geleden. Klopt het jaar? Ga dan verder.
release-first = Eerste dag
release-last = Laatste dag

## Answers (plan)

answers-title = Mijn antwoorden
answers-intro = Kijk na of alles klopt. Je kunt elk antwoord veranderen.
answers-go-on = Ga verder met de vragen
answers-unknown = Onbekend antwoord, bewaard zoals het was
