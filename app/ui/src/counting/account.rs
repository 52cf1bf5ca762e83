//! What each volunteer gave in a year, and the account that a funder asks.

use super::table::names;
use super::{this_year, words};
use crate::language::{Lang, use_lang};
use crate::parts::{Choose, SaveTable};
use crate::session::use_session;
use ::counting::{AccountRow, Ledger, account, hours, volunteers};
use ::table::Field;
use content::key;
use domain::Facility;
use leptos::prelude::*;

/// What the files are called.
const ACCOUNT: &str = "verantwoording.csv";
const NAMED: &str = "uren-per-vrijwilliger.csv";

/// What each volunteer gave in a year, and the account.
#[component]
pub(super) fn Given(all: Memo<Ledger>) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let year = RwSignal::new(untrack(|| this_year(session)));
    let years = move || super::figures::years(&all.get(), this_year(session));
    let title = move || {
        lang.fill(
            &key::COUNTING_GIVEN,
            &[("year", year.get().to_string().into())],
        )
    };
    let given = Memo::new(move |_| all.with(|all| volunteers(all, year.get(), session.today())));
    let rows = move || {
        let given = given.get().into_iter();
        given
            .map(|one| {
                view! {
                    <tr>
                        <th scope="row">{one.name}</th>
                        <td>{hours(one.quarters)}</td>
                        <td>{one.kilometres.to_string()}</td>
                    </tr>
                }
            })
            .collect_view()
    };
    let none = move || {
        lang.fill(
            &key::COUNTING_GIVEN_NONE,
            &[("year", year.get().to_string().into())],
        )
    };
    view! {
        <section class="section">
            <h2>{title}</h2>
            <Choose label=key::COUNTING_YEAR id="counting-year" all=Signal::derive(years) chosen=year choose=Callback::new(move |one| year.set(one)) />
            {move || if given.with(Vec::is_empty) {
                view! { <p>{none}</p> }.into_any()
            } else {
                view! {
                    <table class="counts">
                        <thead><tr>
                            <th scope="col">{lang.t(key::COUNTING_NAME_COLUMN)}</th>
                            <th scope="col">{lang.t(key::COUNTING_HOURS)}</th>
                            <th scope="col">{lang.t(key::COUNTING_KILOMETRES_COLUMN)}</th>
                        </tr></thead>
                        <tbody>{rows}</tbody>
                    </table>
                    <Account all year />
                }
                .into_any()
            }}
        </section>
    }
}

#[component]
fn Account(all: Memo<Ledger>, year: RwSignal<u16>) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let lines = Callback::new(move |()| {
        all.with(|all| account_lines(lang, &account(all, year.get(), session.today()), year.get()))
    });
    let named = Callback::new(move |()| {
        let head = [
            key::COUNTING_NAME_COLUMN,
            key::COUNTING_HOURS,
            key::COUNTING_KILOMETRES_COLUMN,
        ];
        let head = names(head.map(|key| lang.text(&key)));
        let given = all.with(|all| volunteers(all, year.get(), session.today()));
        let rows = given.into_iter().map(|one| {
            vec![
                Field::Text(one.name),
                Field::Number(hours(one.quarters)),
                Field::Number(one.kilometres.to_string()),
            ]
        });
        [head].into_iter().chain(rows).collect()
    });
    view! {
        <h3 class="section">{lang.t(key::COUNTING_ACCOUNT)}</h3>
        <p class="field__hint">{lang.t(key::COUNTING_ACCOUNT_HINT)}</p>
        <div class="row">
            <SaveTable label=key::COUNTING_SAVE_ACCOUNT saved=key::COUNTING_SAVED facility=Facility::SaveCalendar name=ACCOUNT lines />
            <SaveTable label=key::COUNTING_SAVE_NAMED saved=key::COUNTING_SAVED facility=Facility::SaveCalendar name=NAMED lines=named />
        </div>
    }
}

/// The columns that a funder asks.
fn account_lines(lang: Lang, rows: &[AccountRow], year: u16) -> Vec<Vec<Field>> {
    let head = [
        key::COUNTING_MONTH_COLUMN,
        key::COUNTING_INSTITUTION,
        key::COUNTING_ACTIVITY_COLUMN,
        key::COUNTING_VOLUNTEERS_COLUMN,
        key::COUNTING_HOURS,
        key::COUNTING_KILOMETRES_COLUMN,
    ];
    let head = names(head.map(|key| lang.text(&key)));
    let all = || lang.text(&key::COUNTING_ALL);
    let rows = rows.iter().map(|row| {
        let month = row.month.map(|month| format!("{year}-{month:02}"));
        let activity = row.activity.map(|one| words::activity(lang, one));
        vec![
            Field::Number(month.unwrap_or_else(|| year.to_string())),
            Field::Text(row.institution.clone().unwrap_or_else(all)),
            Field::Text(activity.unwrap_or_else(all)),
            Field::Number(row.volunteers.to_string()),
            Field::Number(hours(row.quarters)),
            Field::Number(row.kilometres.to_string()),
        ]
    });
    [head].into_iter().chain(rows).collect()
}
