//! More on a bed at somebody's: from when, how long, what holds there. None of it must be said.

use crate::components::Choice;
use crate::language::{Lang, use_lang};
use content::key;
use leptos::prelude::*;
use sections::stay::{HouseRule, Register, Stay, StayFrom, StayLength};

fn word(lang: Lang, of: &str, name: &str) -> String {
    lang.text(&["stay-", of, "-", name].concat())
}

/// What a stay says, a line for each thing.
pub(crate) fn lines(lang: Lang, stay: &Stay) -> Vec<String> {
    let from = stay.from.map(|from| word(lang, "from", from.as_str()));
    let length = stay.length.map(|one| word(lang, "length", one.as_str()));
    let rules = stay.rules.iter();
    let rules = rules.map(|rule| word(lang, "rule", rule.as_str()));
    let register = stay
        .register
        .map(|one| word(lang, "register", one.as_str()));
    let address = stay.address_on_paper.then(|| lang.text(&key::STAY_ADDRESS));
    let first = from.into_iter().chain(length);
    first.chain(rules).chain(register).chain(address).collect()
}

#[component]
pub(crate) fn StayFields(
    stay: Signal<Stay>,
    #[prop(into)] change: Callback<Stay>,
) -> impl IntoView {
    let lang = use_lang();
    view! {
        <details class="more" data-stays="true">
            <summary class="more__summary">{lang.t(key::STAY_MORE)}</summary>
            <p class="field__hint">{lang.t(key::STAY_FREE)}</p>
            <One stay change of="from" legend=key::STAY_FROM all=StayFrom::ALL name=StayFrom::as_str get=|stay| stay.from set=|stay, one| stay.from = Some(one) />
            <One stay change of="length" legend=key::STAY_LENGTH all=StayLength::ALL name=StayLength::as_str get=|stay| stay.length set=|stay, one| stay.length = Some(one) />
            <Rules stay change />
            <One stay change of="register" legend=key::STAY_REGISTER all=Register::ALL name=Register::as_str get=|stay| stay.register set=|stay, one| stay.register = Some(one) />
            <Address stay change />
        </details>
    }
}

/// Tells the stay as it is after an edit.
fn edit(stay: Signal<Stay>, change: Callback<Stay>, edit: impl FnOnce(&mut Stay)) {
    let mut edited = stay.get_untracked();
    edit(&mut edited);
    change.run(edited);
}

/// One of a few.
#[component]
fn One<T: Copy + PartialEq + Send + Sync + 'static>(
    stay: Signal<Stay>,
    change: Callback<Stay>,
    of: &'static str,
    legend: key::Key,
    all: &'static [T],
    name: fn(T) -> &'static str,
    get: fn(&Stay) -> Option<T>,
    set: fn(&mut Stay, T),
) -> impl IntoView {
    let lang = use_lang();
    let rows = all.iter().copied().map(move |one| {
        let checked = Signal::derive(move || stay.with(get) == Some(one));
        view! {
            <Choice group=["stay-", of].concat() checked chosen=move |_| edit(stay, change, |stay| set(stay, one))>
                {move || word(lang, of, name(one))}
            </Choice>
        }
    });
    view! {
        <fieldset class="choices">
            <legend class="field__label">{lang.t(legend)}</legend>
            {rows.collect_view()}
        </fieldset>
    }
}

#[component]
fn Rules(stay: Signal<Stay>, change: Callback<Stay>) -> impl IntoView {
    let lang = use_lang();
    let rows = HouseRule::ALL.iter().copied().map(move |rule| {
        let checked = Signal::derive(move || stay.with(|stay| stay.rules.contains(&rule)));
        let tick = move |is_ticked| {
            edit(stay, change, |stay| {
                if is_ticked {
                    stay.rules.insert(rule);
                } else {
                    stay.rules.remove(&rule);
                }
            });
        };
        view! { <Choice checked chosen=tick>{move || word(lang, "rule", rule.as_str())}</Choice> }
    });
    view! {
        <fieldset class="choices">
            <legend class="field__label">{lang.t(key::STAY_RULES)}</legend>
            {rows.collect_view()}
        </fieldset>
    }
}

#[component]
fn Address(stay: Signal<Stay>, change: Callback<Stay>) -> impl IntoView {
    let lang = use_lang();
    let checked = Signal::derive(move || stay.with(|stay| stay.address_on_paper));
    view! {
        <fieldset class="choices">
            <legend class="field__label">{lang.t(key::STAY_ADDRESS_LEGEND)}</legend>
            <Choice checked chosen=move |is| edit(stay, change, |stay| stay.address_on_paper = is)>{lang.t(key::STAY_ADDRESS)}</Choice>
        </fieldset>
    }
}
