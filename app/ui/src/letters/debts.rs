//! To which of those who want money a letter goes: one for each, in one go.

use super::receiver::Address;
use crate::components::Choice;
use crate::language::{Lang, use_lang};
use crate::navigation::use_navigation;
use crate::parts::outgoing::{Draft, Writing};
use crate::route::{LettersPart, Route, ToWrite};
use crate::session::Session;
use content::key::{self, Key};
use domain::Theme;
use leptos::prelude::*;
use sections::Debt;
use sections::debts::DebtKind;
use sections::outgoing::{About, MAX_REFERENCE, Outgoing};

/// The letter to the CJIB, which is one for all that it collects.
const CJIB: &str = "cjib";

/// A debt with its number and the letter about it.
#[derive(Clone)]
pub(super) struct ToWhom {
    number: u32,
    name: String,
    pub(super) draft: Draft,
}

/// Why no letter of this sort goes there.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Out {
    Cjib,
    Private,
    Alimony,
    Waits,
}

impl Out {
    const fn words(self) -> Key {
        match self {
            Self::Cjib => key::LETTERS_OUT_CJIB,
            Self::Private => key::LETTERS_OUT_PRIVATE,
            Self::Alimony => key::LETTERS_OUT_ALIMONY,
            Self::Waits => key::LETTERS_OUT_WAITS,
        }
    }

    fn of(debt: &Debt) -> Option<Self> {
        match debt.kind {
            Some(kind) if kind.is_criminal() => Some(Self::Cjib),
            Some(DebtKind::Private) => Some(Self::Private),
            Some(DebtKind::Alimony) => Some(Self::Alimony),
            _ if debt.waits() => Some(Self::Waits),
            _ => None,
        }
    }
}

/// The name and reference of whoever collects it now.
fn collects(debt: &Debt) -> (String, String) {
    let all = [
        (&debt.bailiff, &debt.bailiff_reference),
        (&debt.collector, &debt.collector_reference),
        (&debt.creditor, &debt.reference),
    ];
    let now = all.into_iter().find(|(name, _)| !name.trim().is_empty());
    let (name, reference) = now.unwrap_or((&debt.creditor, &debt.reference));
    // Whoever collects for another knows it by that name.
    let of_creditor = [debt.creditor.trim(), debt.reference.trim()].join(" ");
    let reference = match reference.trim() {
        "" if name != &debt.creditor => of_creditor,
        reference => reference.to_owned(),
    };
    (
        name.trim().to_owned(),
        reference.chars().take(MAX_REFERENCE).collect(),
    )
}

fn open(session: Session) -> Vec<(u32, Debt)> {
    session.with(|dossier| {
        let all = sections::all::<Debt>(dossier);
        let open = all.filter(|(_, debt)| !debt.is_settled);
        open.map(|(id, debt)| (id.number, debt)).collect()
    })
}

/// Everybody to whom a letter of this sort can go.
pub(super) fn to_whom(session: Session, writing: &Writing, letter: &str) -> Vec<ToWhom> {
    let open = open(session)
        .into_iter()
        .filter(|(_, debt)| Out::of(debt).is_none());
    let all = open.map(|(number, debt)| {
        let (to, reference) = collects(&debt);
        let start = Outgoing {
            letter: letter.to_owned(),
            to: to.clone(),
            reference,
            about: Some(About::Debt(number)),
            ..Outgoing::default()
        };
        ToWhom {
            number,
            name: to,
            draft: Draft::of_letter(session, writing, start),
        }
    });
    all.collect()
}

#[component]
pub(super) fn Debts(session: Session, all: Vec<ToWhom>) -> impl IntoView {
    let lang = use_lang();
    let navigation = use_navigation();
    let is_empty = all.is_empty();
    let rows = all.iter().map(|one| {
        let draft = one.draft;
        let checked = draft.signal(|draft| !draft.is_left_out);
        let name = one.name.clone();
        view! { <Choice checked chosen=move |is: bool| draft.change(|draft| draft.is_left_out = !is)>{name}</Choice> }
    });
    let addresses = all
        .iter()
        .map(|one| view! { <AddressOf one=one.clone() /> });
    let list = navigation.href(&Route::Theme(Theme::Debts));
    view! {
        {if is_empty {
            view! { <p class="section">{lang.t(key::LETTERS_DEBTS_NONE)}</p> <p><a href=list>{lang.t(key::LETTERS_DEBTS_WAY)}</a></p> }.into_any()
        } else {
            view! {
                <fieldset class="choices" data-dense="true">
                    <legend class="field__label">{lang.t(key::LETTERS_DEBTS)}</legend>
                    {rows.collect_view()}
                </fieldset>
            }
            .into_any()
        }}
        {others(lang, session)}
        {addresses.collect_view()}
    }
}

/// Where it does not go, and why.
fn others(lang: Lang, session: Session) -> Option<impl IntoView> {
    let navigation = use_navigation();
    let all = open(session);
    let out = all
        .iter()
        .filter_map(|(_, debt)| Some((debt, Out::of(debt)?)));
    let out: Vec<_> = out.collect();
    let has_cjib = out.iter().any(|(_, why)| *why == Out::Cjib);
    let rows = out.iter().map(|(debt, why)| view! { <li><b>{debt.creditor.clone()}</b>": "{lang.text(&why.words())}</li> });
    let rows = rows.collect_view();
    let cjib = has_cjib.then(|| {
        let route = Route::Letters(LettersPart::Letter(Some(ToWrite::new(CJIB))));
        view! { <p><a href=navigation.href(&route)>{lang.text(&key::LETTERS_CJIB)}</a></p> }
    });
    (!out.is_empty()).then(|| {
        view! {
            <section class="section">
                <h2 class="letters__heading">{lang.text(&key::LETTERS_DEBTS_OUT)}</h2>
                <ul class="plain-list">{rows}</ul>
                {cjib}
            </section>
        }
    })
}

/// The address of one of them, while it gets a letter.
#[component]
fn AddressOf(one: ToWhom) -> impl IntoView {
    let lang = use_lang();
    let draft = one.draft;
    let is_known = untrack(|| draft.get().address != Outgoing::default().address);
    let gets_one = draft.signal(|draft| !draft.is_left_out);
    let title = move || {
        lang.fill(
            &key::LETTERS_ADDRESS_OF,
            &[("name", one.name.clone().into())],
        )
    };
    move || {
        let title = title.clone();
        gets_one.get().then(|| {
            view! {
                <details class="more" data-stays="true" open=is_known>
                    <summary class="more__summary">{title}</summary>
                    <Address draft of=one.number />
                </details>
            }
        })
    }
}
