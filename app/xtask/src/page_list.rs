//! The fixed routes, each of which gets a static page with its own title and heading.

/// Path without leading slash, and the message key of its title. Those of the themes stand in `domain::Theme`.
pub(crate) const PAGES: &[(&str, &str)] = &[
    ("plan", "plan-title"),
    ("plan/weg", "road-title"),
    ("vragen", "answers-title"),
    ("vragen/klaar", "question-end-title"),
    ("wie-is-wie", "who-title"),
    ("waarvoor", "purpose-title"),
    ("verandering", "events-title"),
    ("verandering/overplaatsing", "event-transfer"),
    ("verandering/contact", "event-contact"),
    ("verandering/terug", "event-recall"),
    ("niet-voor-jou", "unfit-title"),
    ("papieren", "papers-title"),
    ("papieren/vandaag-vrij", "today-title"),
    ("papieren/een-blad", "one-title"),
    ("papieren/eerste-48-uur", "hours-title"),
    ("papieren/verzoek", "request-title"),
    ("bewaren", "keep-title"),
    ("openen", "open-title"),
    ("klaar", "finish-title"),
    ("instellingen", "settings-title"),
    ("hulp", "help-title"),
    ("privacy", "privacy-title"),
    ("over", "about-title"),
    ("taak/eigen", "own-title"),
];
