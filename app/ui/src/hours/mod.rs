//! "Spreekuren": who comes to this place, when and for what; one hour as a card; all of them as a poster.

mod coming;
mod filter;
mod near;
mod one;
mod poster;
mod save;

use crate::language::Lang;
use crate::route::HoursPart;
use ::hours::Off;
use content::key;
use domain::{Actor, Hours, Theme};
use leptos::prelude::*;

/// The screens at `/spreekuren`.
pub(crate) fn page(part: HoursPart) -> AnyView {
    match part {
        HoursPart::Coming(theme) => view! { <coming::ComingPage theme /> }.into_any(),
        HoursPart::One(of) => view! { <one::OnePage of /> }.into_any(),
        HoursPart::Poster => view! { <poster::PosterPage /> }.into_any(),
    }
}

/// Who comes for a condition, or can help with a step.
pub(crate) fn near(theme: Theme, who: Option<Vec<Actor>>) -> AnyView {
    view! { <near::Near theme who /> }.into_any()
}

/// Why an hour does not go on.
fn why_off(lang: Lang, off: Off<'_>) -> String {
    let why = match off {
        Off::Holiday(holiday) => lang.text(&["holiday-", holiday.as_str()].concat()),
        Off::Said("") => return lang.text(&key::VISITING_OFF),
        Off::Said(why) => why.to_owned(),
    };
    lang.fill(&key::VISITING_OFF_WHY, &[("why", why.into())])
}

/// Who comes, in one word or two.
fn who(lang: Lang, of: &Hours) -> String {
    lang.text(&["helper-", of.who.as_str()].concat())
}

/// The languages that are spoken, by name.
fn languages(lang: Lang, of: &Hours) -> Option<String> {
    let names = of.languages.iter().map(|code| lang.language_name(code));
    let names: Vec<String> = names.collect();
    (!names.is_empty()).then(|| names.join(", "))
}
