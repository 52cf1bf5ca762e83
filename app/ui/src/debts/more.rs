//! What else stands in a letter on a debt: references, who collects, an arrangement.

use super::debt::{Amount, Form};
use super::word;
use crate::components::TextField;
use crate::language::use_lang;
use crate::parts::Choose;
use content::key::{self, Key};
use leptos::prelude::*;
use sections::Debt;
use sections::debts::{Arrangement, MAX_NAME, MAX_REFERENCE};

/// Folded, as most of it helps only who asks for debt help.
#[component]
pub(super) fn More(form: Form) -> impl IntoView {
    let lang = use_lang();
    view! {
        <Arranged form />
        <details class="more" data-stays="true">
            <summary class="more__summary">{lang.t(key::DEBTS_MORE)}</summary>
            <Text form label=key::DEBTS_REFERENCE name="debt-reference" most=MAX_REFERENCE read=|debt| &debt.reference set=|debt, text| debt.reference = text />
            <Text form label=key::DEBTS_PLACE name="debt-place" most=MAX_NAME read=|debt| &debt.place set=|debt, text| debt.place = text />
            <Text form label=key::DEBTS_COLLECTOR name="debt-collector" most=MAX_NAME read=|debt| &debt.collector set=|debt, text| debt.collector = text />
            <Text form label=key::DEBTS_COLLECTOR_REFERENCE name="debt-collector-reference" most=MAX_REFERENCE read=|debt| &debt.collector_reference set=|debt, text| debt.collector_reference = text />
            <Text form label=key::DEBTS_BAILIFF name="debt-bailiff" most=MAX_NAME read=|debt| &debt.bailiff set=|debt, text| debt.bailiff = text />
            <Text form label=key::DEBTS_BAILIFF_REFERENCE name="debt-bailiff-reference" most=MAX_REFERENCE read=|debt| &debt.bailiff_reference set=|debt, text| debt.bailiff_reference = text />
            <Amount form label=key::DEBTS_ORIGINAL hint=Some(key::DEBTS_ORIGINAL_HINT) name="debt-original" read=|debt| debt.original.clone() set=|debt, amount| debt.original = amount />
            <Text form label=key::DEBTS_SINCE hint=Some(key::DEBTS_SINCE_HINT) name="debt-since" most=MAX_REFERENCE read=|debt| &debt.since set=|debt, text| debt.since = text />
        </details>
    }
}

/// Whether there is an arrangement, and how much it is.
#[component]
fn Arranged(form: Form) -> impl IntoView {
    let lang = use_lang();
    let all = Signal::derive(move || {
        let unsaid = (None, lang.text(&key::DEBTS_ARRANGEMENT_UNSAID));
        let all = Arrangement::ALL.iter();
        let all = all.map(|one| (Some(*one), word(lang, "arrangement", one.as_str())));
        [unsaid].into_iter().chain(all).collect()
    });
    let chosen = form.signal(|debt| debt.arrangement);
    let choose = Callback::new(move |one| form.change(|debt| debt.arrangement = one));
    let runs = move || matches!(chosen.get(), Some(Arrangement::Runs | Arrangement::Asked));
    view! {
        <Choose label=key::DEBTS_ARRANGEMENT id="debt-arrangement" all chosen choose />
        {move || runs().then(|| view! {
            <Amount form label=key::DEBTS_MONTHLY hint=Some(key::DEBTS_MONTHLY_HINT) name="debt-monthly" read=|debt| debt.monthly.clone() set=|debt, amount| debt.monthly = amount />
        })}
    }
}

#[component]
fn Text(
    form: Form,
    label: Key,
    #[prop(optional_no_strip)] hint: Option<Key>,
    name: &'static str,
    most: usize,
    read: for<'a> fn(&'a Debt) -> &'a String,
    set: fn(&mut Debt, String),
) -> impl IntoView {
    let lang = use_lang();
    let value = Signal::derive(move || read(&form.value()).clone());
    let typed = move |text: String| form.type_in(name, |debt| set(debt, text));
    let hint = hint.map(|hint| Signal::derive(lang.t(hint)));
    view! { <TextField label=Signal::derive(lang.t(label)) hint name value typed left=move |()| form.session.settle() most /> }
}
