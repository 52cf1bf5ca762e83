//! An amount or a day that is typed into one field: understood at once and said so, or kept as it was typed.

use crate::browser::intl::DateStyle;
use crate::browser::timer::{self, Timer};
use crate::components::TextField;
use crate::language::use_lang;
use crate::session::use_session;
use content::key::{self, Key};
use domain::{Cents, Datelike as _, TypedAmount, TypedDate};
use leptos::prelude::*;
use sections::{FilledAmount, FilledDay, MAX_TYPED};

/// After this number of milliseconds without a key a fault is said.
const QUIET: u32 = 700;

#[component]
pub(crate) fn AmountField(
    label: Key,
    #[prop(optional_no_strip)] hint: Option<Key>,
    /// Its id; unique on the screen.
    name: String,
    #[prop(into)] filled: Signal<FilledAmount>,
    typed: Callback<FilledAmount>,
) -> impl IntoView {
    let lang = use_lang();
    let show = |filled: &FilledAmount| match filled.cents {
        Some(cents) => cents.dutch(),
        None => filled.typed.clone(),
    };
    let said = move |text: &str| match TypedAmount::read(text) {
        TypedAmount::Empty => None,
        TypedAmount::Unknown => Some(Ok(lang.text(&key::FILLED_AMOUNT_UNKNOWN))),
        TypedAmount::Amount(cents) if cents < Cents::ZERO => {
            Some(Err(lang.text(&key::FILLED_AMOUNT_BELOW)))
        }
        TypedAmount::Amount(cents) => Some(Ok(lang.money(cents))),
        TypedAmount::Wrong => Some(Err(lang.text(&key::FILLED_AMOUNT_WRONG))),
    };
    view! { <Filled label hint name filled typed understand=FilledAmount::read show said /> }
}

/// A day that lies behind, such as the date on a letter.
#[component]
pub(crate) fn PastDayField(
    label: Key,
    #[prop(optional_no_strip)] hint: Option<Key>,
    /// Its id; unique on the screen.
    name: String,
    #[prop(into)] filled: Signal<FilledDay>,
    typed: Callback<FilledDay>,
) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let months = Memo::new(move |_| (1..=12).map(|month| lang.month(month)).collect::<Vec<_>>());
    let read =
        move |text: &str| months.with(|months| TypedDate::read_past(text, months, session.today()));
    let understand = move |text: &str| {
        let today = untrack(|| session.today());
        months.with_untracked(|months| FilledDay::read_past(text, months, today))
    };
    let show = |filled: &FilledDay| match filled.on {
        Some(day) => format!("{}-{}-{}", day.day(), day.month(), day.year()),
        None => filled.typed.clone(),
    };
    let said = move |text: &str| match read(text) {
        TypedDate::Empty => None,
        TypedDate::Day(day) if day > session.today() => {
            Some(Err(lang.text(&key::FILLED_DAY_AHEAD)))
        }
        TypedDate::Day(day) => Some(Ok(lang.date(day, DateStyle::Full))),
        TypedDate::Part | TypedDate::Wrong => Some(Err(lang.text(&key::FILLED_DAY_WRONG))),
    };
    view! { <Filled label hint name filled typed understand show said /> }
}

/// What is typed stands as it was typed; undo and another tab change what is kept behind it. A fault is said when
/// nobody types any more: half an amount is none yet. It is not said when the focus leaves, as what was clicked on
/// would move away from under the finger.
#[component]
fn Filled<T: Clone + PartialEq + Send + Sync + 'static>(
    label: Key,
    hint: Option<Key>,
    name: String,
    filled: Signal<T>,
    typed: Callback<T>,
    understand: impl Fn(&str) -> T + Copy + Send + Sync + 'static,
    show: fn(&T) -> String,
    said: impl Fn(&str) -> Option<Result<String, String>> + Copy + Send + Sync + 'static,
) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let first = untrack(|| filled.with(show));
    let is_quiet = RwSignal::new(true);
    let quiet = StoredValue::new_local(None::<Timer>);
    let text = RwSignal::new(first);
    Effect::new(move || {
        let kept = filled.get();
        if text.with_untracked(|text| understand(text)) != kept {
            text.set(show(&kept));
        }
    });
    let input = move |written: String| {
        is_quiet.set(false);
        quiet.set_value(Some(timer::after(QUIET, move || is_quiet.set(true))));
        let kept = understand(&written);
        text.set(written);
        typed.run(kept);
    };
    let left = move |()| session.settle();
    let understood = move || text.with(|text| said(text));
    let fault = move || {
        understood()
            .and_then(Result::err)
            .filter(|_| is_quiet.get())
    };
    let read = move || {
        let what = understood()?.ok()?;
        Some(lang.fill(&key::FILLED_READ, &[("what", what.into())]))
    };
    let hint = hint.map(|hint| Signal::derive(lang.t(hint)));
    view! {
        <TextField label=Signal::derive(lang.t(label)) hint name value=text typed=input left=left most=MAX_TYPED
            fault=Signal::derive(fault) read=Signal::derive(read) />
    }
}
