//! One debt: the questions that matter first, the rest of the letter behind a click.

use super::letter::Letters;
use super::more::More;
use super::{called, word, write};
use crate::browser::page;
use crate::components::{Action, ActionKind, Back, Choice, Page, TextField, Width};
use crate::language::use_lang;
use crate::navigation::use_navigation;
use crate::parts::{AmountField, Choose, EntryForm, PastDayField, SomeOf, tick};
use crate::route::Route;
use content::key::{self, Key};
use domain::{EntryId, Theme};
use leptos::prelude::*;
use sections::debts::{DebtKind, MAX_NAME, Seized, Stage, Threat};
use sections::{Debt, FilledAmount, FilledDay};

/// The field of the creditor.
const CREDITOR: &str = "debt-creditor";
/// Whom many owe money to: official names, the same in every language.
const KNOWN: [&str; 8] = [
    "CJIB",
    "Belastingdienst",
    "Dienst Toeslagen",
    "DUO",
    "UWV",
    "SVB",
    "CAK",
    "LBIO",
];

pub(super) type Form = EntryForm<Debt>;

#[component]
pub(super) fn DebtPage(id: Option<EntryId>) -> impl IntoView {
    let lang = use_lang();
    let form = Form::new(id, write, super::of);
    let is_new = untrack(|| form.id()).is_none();
    let title = Signal::derive(move || {
        if is_new {
            lang.text(&key::DEBTS_ONE)
        } else {
            called(lang, &form.value())
        }
    });
    let is_nameless = RwSignal::new(false);
    let list = Route::Theme(Theme::Debts);
    view! {
        <Page title width=Width::Narrow back=Back(list, key::DEBTS_BACK)>
            <Creditor form is_nameless />
            <KindField form />
            <Amount form label=key::DEBTS_AMOUNT hint=Some(key::DEBTS_AMOUNT_HINT) name="debt-amount" read=|debt| debt.amount.clone() set=|debt, amount| debt.amount = amount />
            <AmountOn form />
            <StageField form />
            <Threats form />
            <More form />
            <Letters form />
            <Settled form />
            <Buttons form is_new is_nameless />
        </Page>
    }
}

#[component]
fn Buttons(form: Form, is_new: bool, is_nameless: RwSignal<bool>) -> impl IntoView {
    let lang = use_lang();
    let navigation = use_navigation();
    let session = form.session;
    let ready = Callback::new(move |()| {
        let is_lost = is_nameless_debt(form);
        is_nameless.set(is_lost);
        if is_lost {
            page::focus(CREDITOR);
        } else {
            navigation.go(&Route::Theme(Theme::Debts));
        }
    });
    let next = Callback::new(move |()| {
        session.settle();
        let is_lost = is_nameless_debt(form);
        is_nameless.set(is_lost);
        if !is_lost {
            form.begin_anew();
        }
        page::focus(CREDITOR);
    });
    let remove = Callback::new(move |()| {
        form.remove();
        navigation.go(&Route::Theme(Theme::Debts));
    });
    view! {
        <div class="row">
            <Action label=Signal::derive(lang.t(key::DEBTS_READY)) kind=ActionKind::Primary run=ready />
            {is_new.then(|| view! { <Action label=Signal::derive(lang.t(key::DEBTS_NEXT)) icon="plus" run=next /> })}
            {move || form.id().map(|_| view! {
                <Action label=Signal::derive(lang.t(key::WORD_REMOVE)) icon="trash" kind=ActionKind::Link run=remove />
            })}
        </div>
    }
}

/// Whether something was filled in, and nobody said to whom.
fn is_nameless_debt(form: Form) -> bool {
    let debt = untrack(|| form.value());
    debt != Debt::default() && debt.creditor.trim().is_empty()
}

#[component]
fn Creditor(form: Form, is_nameless: RwSignal<bool>) -> impl IntoView {
    let lang = use_lang();
    let name = form.signal(|debt| debt.creditor.clone());
    let typed = move |name: String| form.type_in(CREDITOR, |debt| debt.creditor = name);
    let known = Signal::derive(|| KNOWN.map(String::from).to_vec());
    let fault = move || {
        let is_wrong = is_nameless.get() && name.with(|name| name.trim().is_empty());
        is_wrong.then(|| lang.text(&key::DEBTS_CREDITOR_FIRST))
    };
    view! {
        <TextField label=Signal::derive(lang.t(key::DEBTS_CREDITOR)) hint=Some(Signal::derive(lang.t(key::DEBTS_CREDITOR_HINT)))
            name=CREDITOR value=name typed left=move |()| form.session.settle() most=MAX_NAME known fault=Signal::derive(fault) />
    }
}

#[component]
fn KindField(form: Form) -> impl IntoView {
    let lang = use_lang();
    let all = Signal::derive(move || {
        let none = (None, lang.text(&key::DEBTS_KIND_NONE));
        let kinds = DebtKind::ALL.iter();
        let kinds = kinds.map(|kind| (Some(*kind), word(lang, "kind", kind.as_str())));
        [none].into_iter().chain(kinds).collect()
    });
    let chosen = form.signal(|debt| debt.kind);
    let choose = Callback::new(move |kind| form.change(|debt| debt.kind = kind));
    view! { <Choose label=key::DEBTS_KIND id="debt-kind" all chosen choose /> }
}

/// An amount that need not be known.
#[component]
pub(super) fn Amount(
    form: Form,
    label: Key,
    hint: Option<Key>,
    name: &'static str,
    read: fn(&Debt) -> FilledAmount,
    set: fn(&mut Debt, FilledAmount),
) -> impl IntoView {
    let filled = form.signal(read);
    let typed = Callback::new(move |amount| form.type_in(name, |debt| set(debt, amount)));
    view! { <AmountField label hint name=name.into() filled typed /> }
}

/// Of which day the amount is: only where there is one.
#[component]
fn AmountOn(form: Form) -> impl IntoView {
    const NAME: &str = "debt-amount-on";
    let has_amount = form.signal(|debt| {
        debt.amount != FilledAmount::default() || debt.amount_on != FilledDay::default()
    });
    let filled = form.signal(|debt| debt.amount_on.clone());
    let typed = Callback::new(move |day| form.type_in(NAME, |debt| debt.amount_on = day));
    move || {
        has_amount.get().then(|| {
            view! { <PastDayField label=key::DEBTS_AMOUNT_ON hint=Some(key::DEBTS_AMOUNT_ON_HINT) name=NAME.into() filled typed /> }
        })
    }
}

#[component]
fn StageField(form: Form) -> impl IntoView {
    let lang = use_lang();
    let chosen = form.signal(|debt| debt.stage);
    let stages = Stage::ALL.iter().map(|stage| Some(*stage)).chain([None]);
    let rows = stages.map(move |one| {
        let text = move || match one {
            Some(stage) => word(lang, "stage", stage.as_str()),
            None => lang.text(&key::DEBTS_STAGE_NONE),
        };
        view! {
            <Choice group="debt-stage" checked=Signal::derive(move || chosen.get() == one) chosen=move |_| form.change(|debt| debt.stage = one)>{text}</Choice>
        }
    });
    let seized = form.signal(|debt| debt.stage == Some(Stage::Seizure) || !debt.seized.is_empty());
    view! {
        <fieldset class="choices" data-dense="true">
            <legend class="field__label">{lang.t(key::DEBTS_STAGE)}</legend>
            {rows.collect_view()}
        </fieldset>
        {move || seized.get().then(|| view! {
            <SomeOfDebt form label=key::DEBTS_SEIZED all=Seized::ALL name=|lang, one: Seized| word(lang, "seized", one.as_str()) read=|debt| debt.seized.clone() set=|debt, one, is| tick(&mut debt.seized, one, is) />
        })}
    }
}

#[component]
fn Threats(form: Form) -> impl IntoView {
    view! {
        <SomeOfDebt form label=key::DEBTS_THREAT all=Threat::ALL name=|lang, one: Threat| word(lang, "threat", one.as_str()) read=|debt| debt.threats.clone() set=|debt, one, is| tick(&mut debt.threats, one, is) />
    }
}

/// Some of a fixed set.
#[component]
pub(super) fn SomeOfDebt<T: Copy + Ord + Send + Sync + 'static>(
    form: Form,
    label: Key,
    all: &'static [T],
    name: fn(crate::language::Lang, T) -> String,
    read: fn(&Debt) -> domain::Set<T>,
    set: fn(&mut Debt, T, bool),
) -> impl IntoView {
    let chosen = form.signal(read);
    let tick = Callback::new(move |(one, is)| form.change(|debt| set(debt, one, is)));
    view! { <SomeOf label all name chosen tick /> }
}

#[component]
fn Settled(form: Form) -> impl IntoView {
    let lang = use_lang();
    let settled = form.signal(|debt| debt.is_settled);
    view! {
        <div class="choices section">
            <Choice checked=settled chosen=move |is| form.change(|debt| debt.is_settled = is)>{lang.t(key::DEBTS_SETTLE)}</Choice>
        </div>
    }
}
