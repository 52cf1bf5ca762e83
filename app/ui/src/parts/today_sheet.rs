//! "Vandaag vrij": one sheet for the day somebody goes home, also when that is today.
//! Works with no answers at all.

use super::packing::PackingList;
use super::sheet::{Line, Part, Sheet};
use crate::language::Lang;
use crate::municipalities::use_municipalities;
use crate::session::{Session, use_session};
use content::key::{self, Key};
use domain::{FROM_MUNICIPALITY, Facts, TO_MUNICIPALITY, Truth};
use leptos::prelude::*;

/// So many open steps fit on the sheet.
const OPEN: usize = 4;

fn says(session: Session, question: &str, choice: &str) -> Truth {
    session.situation(|situation| situation.has(&question.into(), &choice.into()))
}

#[component]
pub(crate) fn TodaySheet(
    lang: Lang,
    #[prop(optional_no_strip)] heading: Option<Key>,
    #[prop(optional)] blank: bool,
) -> impl IntoView {
    let lines = [
        key::TODAY_NUMBER_GP,
        key::TODAY_NUMBER_LAWYER,
        key::TODAY_NUMBER_PERSON,
    ];
    let text = move |key: Key| view! { <p>{lang.t(key)}</p> };
    view! {
        <Sheet lang heading blank>
            {lang.is_partial().then(|| view! { <p class="small">{lang.t(key::TODAY_REVIEWED)}</p> })}
            <Part lang title=key::TODAY_BED>
                <Bed lang />
                <Line label=Signal::derive(lang.t(key::TODAY_BED_LINE)) />
            </Part>
            <Part lang title=key::TODAY_DESK>
                <Desk lang />
            </Part>
            <Part lang title=key::TODAY_MEDICINE>
                {text(key::TODAY_MEDICINE_BODY)}
                {text(key::TODAY_MEDICINE_DOSE)}
            </Part>
            <Part lang title=key::TODAY_INSURER>{text(key::TODAY_INSURER_BODY)}</Part>
            <Part lang title=key::TODAY_TAKE>
                <PackingList lang />
            </Part>
            <Part lang title=key::TODAY_NUMBERS>
                <p><b>{lang.t(key::TODAY_NUMBER_112)}</b>" · "{lang.t(key::TODAY_NUMBER_113)}</p>
                <div class="sheet__pair">
                    {lines.into_iter().map(|key| view! { <Line label=Signal::derive(lang.t(key)) /> }).collect_view()}
                </div>
            </Part>
            // Steps have Dutch titles only: they stand on the twin.
            {(!blank && !lang.is_partial()).then(|| view! {
                <Part lang title=key::TODAY_OPEN>
                    <Open lang />
                </Part>
            })}
        </Sheet>
    }
}

#[component]
fn Bed(lang: Lang) -> impl IntoView {
    let session = use_session();
    let key = Memo::new(move |_| {
        let known = [
            ("own-home", key::TODAY_BED_OWN_HOME),
            ("family", key::TODAY_BED_FAMILY),
            ("supported", key::TODAY_BED_SUPPORTED),
        ];
        known
            .into_iter()
            .find(|(choice, _)| says(session, "bed", choice) == Truth::Yes)
            .map_or(key::TODAY_BED_NONE, |(_, key)| key)
    });
    view! { <p>{move || lang.text(&key.get())}</p> }
}

#[component]
fn Desk(lang: Lang) -> impl IntoView {
    let session = use_session();
    let municipalities = use_municipalities();
    let code = Memo::new(move |_| {
        let going_to = session.municipality(TO_MUNICIPALITY);
        going_to.or_else(|| session.municipality(FROM_MUNICIPALITY))
    });
    let supervised = Memo::new(move |_| says(session, "supervision", "yes") != Truth::No);
    let banned = Memo::new(move |_| says(session, "ban", "yes") != Truth::No);
    let desk = move || match code.get() {
        Some(code) => lang.fill(
            &key::TODAY_DESK_KNOWN,
            &[("name", municipalities.name(&code).into())],
        ),
        None => lang.text(&key::TODAY_DESK_UNKNOWN),
    };
    view! {
        <p>{desk}" "{lang.t(key::TODAY_DESK_FILE)}</p>
        {move || supervised.get().then(|| view! { <p>{lang.t(key::TODAY_PROBATION)}</p> })}
        {move || banned.get().then(|| view! { <p>{lang.t(key::TODAY_BAN)}</p> })}
    }
}

/// What is not arranged yet and keeps somebody safe or comes first.
#[component]
fn Open(lang: Lang) -> impl IntoView {
    let session = use_session();
    let open = Memo::new(move |_| {
        session.plan(|plan| {
            let first = plan.first.iter().map(|first| first.task.clone());
            let safety = plan
                .open()
                .filter(|task| task.safety)
                .map(|task| task.task.clone());
            let mut seen = domain::Set::new();
            first
                .chain(safety)
                .filter(|task| seen.insert(task.clone()))
                .take(OPEN)
                .collect::<Vec<_>>()
        })
    });
    move || {
        let tasks = open.get();
        if tasks.is_empty() {
            return view! { <p>{lang.t(key::TODAY_OPEN_NONE)}</p> }.into_any();
        }
        let rows = tasks.into_iter().map(|task| {
            view! { <li class="sheet__box">{move || session.with(|dossier| lang.title_of(&task, dossier))}</li> }
        });
        view! { <ul class="sheet__boxes" data-columns="2">{rows.collect_view()}</ul> }.into_any()
    }
}
