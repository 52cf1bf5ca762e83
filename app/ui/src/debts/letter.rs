//! The letter to a creditor and what came back, and which papers are missing.

use super::debt::{Form, SomeOfDebt};
use super::word;
use crate::language::use_lang;
use crate::parts::{Choose, PastDayField, has_guardian, tick};
use content::key;
use domain::calendar::plus_days;
use leptos::prelude::*;
use sections::FilledDay;
use sections::debts::{ANSWER_DAYS, DebtAnswer, DebtPaper};

/// Folded until something was said of it. Who has somebody for the money writes no letters.
#[component]
pub(super) fn Letters(form: Form) -> impl IntoView {
    let lang = use_lang();
    let is_open = untrack(|| {
        let debt = form.value();
        debt.letter != FilledDay::default() || debt.answer.is_some() || !debt.missing.is_empty()
    });
    let may_write = move || has_guardian(form.session) != Some(true);
    view! {
        <details class="more" data-stays="true" open=is_open>
            <summary class="more__summary">{lang.t(key::DEBTS_PAPERS)}</summary>
            {move || may_write().then(|| view! { <Sent form /> })}
            <SomeOfDebt form label=key::DEBTS_MISSING all=DebtPaper::ALL name=|lang, one: DebtPaper| word(lang, "missing", one.as_str()) read=|debt| debt.missing.clone() set=|debt, one, is| tick(&mut debt.missing, one, is) />
        </details>
    }
}

#[component]
fn Sent(form: Form) -> impl IntoView {
    const NAME: &str = "debt-letter";
    let lang = use_lang();
    let filled = form.signal(|debt| debt.letter.clone());
    let typed = Callback::new(move |day| form.type_in(NAME, |debt| debt.letter = day));
    let all = Signal::derive(move || {
        let all = DebtAnswer::ALL.iter();
        let all = all.map(|one| (Some(*one), word(lang, "answer", one.as_str())));
        all.collect()
    });
    let answer = form.signal(|debt| debt.answer.or(Some(DebtAnswer::None)));
    let choose = Callback::new(move |one| form.change(|debt| debt.answer = one));
    let waits = form.signal(|debt| debt.letter.on.filter(|_| debt.waits()));
    let asks = move || {
        let on = waits.get()?;
        let day = lang.day(plus_days(on, ANSWER_DAYS));
        Some(lang.fill(&key::DEBTS_LETTER_ASKS, &[("date", day)]))
    };
    view! {
        <PastDayField label=key::DEBTS_LETTER_ON hint=Some(key::DEBTS_LETTER_HINT) name=NAME.into() filled typed />
        <p role="status">{asks}</p>
        {move || filled.with(|day| day.on).map(|_| view! { <Choose label=key::DEBTS_ANSWER id="debt-answer" all chosen=answer choose /> })}
    }
}
