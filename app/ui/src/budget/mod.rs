//! "Mijn geld per maand": what comes in and goes out; and how somebody comes through the first weeks outside.

mod form;
mod picture;
mod start;
mod table;
mod weeks;

use crate::components::{ActionKind, Back, LinkButton, Page};
use crate::language::{Lang, use_lang};
use crate::navigation::use_navigation;
use crate::parts::Print;
use crate::parts::sheet::Sheet;
use crate::route::{BudgetPart, Route};
use crate::session::{Session, use_session};
use ::budget::{Totals, totals};
use content::key;
use domain::{AtLeast, Cents, Change, Edit, EntryId, Theme};
use leptos::prelude::*;
use sections::Kind;
use sections::budget::{Budget, BudgetGroup};

/// The screens at `/geld`.
pub(crate) fn page(part: BudgetPart) -> AnyView {
    match part {
        BudgetPart::Month => view! { <MonthPage /> }.into_any(),
        BudgetPart::Weeks => view! { <weeks::WeeksPage /> }.into_any(),
    }
}

fn read(session: Session) -> (EntryId, Budget) {
    let (id, budget) = session.with(sections::only::<Budget>);
    (id, budget.unwrap_or_default())
}

/// What writes a part of it.
fn edit(session: Session, edit: impl FnOnce(&mut Budget)) -> Change {
    untrack(|| {
        let (id, mut budget) = read(session);
        edit(&mut budget);
        let entry = (budget != Budget::default()).then(|| budget.write());
        Edit::Entry { id, entry }.into()
    })
}

/// A sum in words: "minstens" while a part of it is not known.
fn sum(lang: Lang, sum: AtLeast) -> String {
    let said = lang.money(sum.known);
    if sum.is_whole() {
        return said;
    }
    lang.fill(&key::BUDGET_LEAST, &[("sum", said.into())])
}

#[component]
fn MonthPage() -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let navigation = use_navigation();
    let budget = Memo::new(move |_| read(session).1);
    let found = Memo::new(move |_| budget.with(totals));
    let is_empty = Memo::new(move |_| budget.with(|budget| budget.amounts.is_empty()));
    let weeks = navigation.href(&Route::Budget(BudgetPart::Weeks));
    view! {
        <Page title=Signal::derive(lang.t(key::BUDGET_TITLE)) intro=Signal::derive(lang.t(key::BUDGET_INTRO)) back=Back(Route::Theme(Theme::Debts), key::DEBTS_BACK)>
            {move || if is_empty.get() {
                view! { <p class="section screen-only muted">{lang.t(key::BUDGET_NONE)}</p> }.into_any()
            } else {
                view! { <Said found /> }.into_any()
            }}
            <div class="screen-only">
                {BudgetGroup::ALL.iter().map(|group| view! { <form::Group group=*group budget /> }).collect_view()}
            </div>
            <div class="row">
                <LinkButton label=Signal::derive(lang.t(key::BUDGET_WEEKS_WAY)) kind=ActionKind::Primary href=weeks onward=true />
                <Print />
            </div>
            <Sheet lang>
                <table::Table budget found />
            </Sheet>
        </Page>
    }
}

/// What it comes to, in words.
#[component]
fn Said(found: Memo<Totals>) -> impl IntoView {
    let lang = use_lang();
    let sentences = move || {
        let month = found.get().month;
        let out = month.out();
        let is_whole = month.income.is_whole() && out.is_whole();
        let key = if is_whole {
            key::BUDGET_IN_OUT
        } else {
            key::BUDGET_IN_OUT_LEAST
        };
        let args = [
            ("in", lang.money(month.income.known).into()),
            ("out", lang.money(out.known).into()),
        ];
        let mut all = vec![lang.fill(&key, &args)];
        let unknown = month.income.unknown + out.unknown;
        if unknown > 0 {
            all.push(lang.fill(&key::BUDGET_UNKNOWN, &[("count", unknown.into())]));
        }
        all.extend(month.left().map(|left| {
            let money = |cents: Cents| [("sum", lang.money(cents).into())];
            match left.get() {
                0 => lang.text(&key::BUDGET_EVEN),
                1.. => lang.fill(&key::BUDGET_LEFT, &money(left)),
                short => lang.fill(&key::BUDGET_SHORT, &money(Cents::new(-short))),
            }
        }));
        let all = all.into_iter().map(|sentence| view! { <p>{sentence}</p> });
        all.collect_view()
    };
    view! { <div class="debts__sum section">{sentences}</div> }
}
