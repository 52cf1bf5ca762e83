//! The fixed routes, each of which gets a static page with its own title and heading.

/// Path without leading slash, and the message key of its title.
pub(crate) const PAGES: &[(&str, &str)] = &[
    ("plan", "plan-title"),
    ("plan/weg", "road-title"),
    ("vragen", "answers-title"),
    ("vragen/klaar", "question-end-title"),
    ("identiteit", "theme-identity"),
    ("onderdak", "theme-housing"),
    ("werk-en-inkomen", "theme-work-and-income"),
    ("schulden", "theme-debts"),
    ("zorg", "theme-care"),
    ("netwerk", "theme-network"),
    ("wie-is-wie", "who-title"),
    ("waarvoor", "purpose-title"),
    ("papieren", "papers-title"),
    ("papieren/vandaag-vrij", "today-title"),
    ("papieren/een-blad", "one-title"),
    ("papieren/eerste-48-uur", "hours-title"),
    ("papieren/verzoek", "request-title"),
    ("instellingen", "settings-title"),
    ("hulp", "help-title"),
    ("privacy", "privacy-title"),
    ("over", "about-title"),
    ("taak/eigen", "own-title"),
];
