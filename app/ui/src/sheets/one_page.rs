//! The plan on one sheet, in the structure of the Bestuurlijk akkoord (section 5), to lie beside
//! the D&R-plan: what continues, starts and follows; who does what; who leads.

use crate::components::MarkedText;
use crate::language::{Lang, use_lang};
use crate::parts::sheet::{InOneLanguage, Line, Part, Sheet, SheetPage};
use crate::parts::{ReleaseSentence, when};
use crate::session::use_session;
use content::key::{self, Key};
use domain::{Actor, Theme};
use leptos::prelude::*;
use planner::{Continuity, Planned};
use sections::handout::Paper;

/// So many rows fit on the sheet in Dutch; what is left of each part is counted.
const ROWS: usize = 12;
/// The same in languages whose words take more room.
const ROWS_OF_OTHERS: usize = 9;

/// How many rows each part gets: as many as it has, and where that is too much in turns, so that none
/// takes what another one needs.
fn shares(counts: [usize; 3], rows: usize) -> [usize; 3] {
    let mut shares = [0; 3];
    for _ in 0..rows {
        let hungry = (0..3).filter(|&part| shares[part] < counts[part]);
        let Some(part) = hungry.min_by_key(|&part| shares[part]) else {
            break;
        };
        shares[part] += 1;
    }
    shares
}

/// The parts of the sheet, from above.
const PARTS: [(Continuity, Key); 3] = [
    (Continuity::Continues, key::ONE_CONTINUES),
    (Continuity::Starts, key::ONE_STARTS),
    (Continuity::Follows, key::ONE_FOLLOWS),
];

#[component]
pub(crate) fn OnePage() -> impl IntoView {
    view! {
        <SheetPage title=key::ONE_TITLE intro=None given=Some((Paper::OnePage, Some(Actor::CaseManager)))>
            <InOneLanguage for_staff=true><OneSheet /></InOneLanguage>
        </SheetPage>
    }
}

#[component]
fn OneSheet() -> impl IntoView {
    let lang = use_lang();
    view! {
        <Sheet lang>
            <p><ReleaseSentence /></p>
            {PARTS.into_iter().enumerate().map(|(part, (_, title))| view! {
                <Part lang title>
                    <Rows lang part />
                </Part>
            }).collect_view()}
            <div class="sheet__part sheet__pair">
                <Line label=Signal::derive(lang.t(key::ONE_MUNICIPALITY)) />
                <Line label=Signal::derive(lang.t(key::ONE_AGREED)) />
            </div>
        </Sheet>
    }
}

/// The most telling tasks of a part, by its place in [`PARTS`]: what comes first and presses, then one theme after
/// the other, then the rest in order; and how many are left out.
fn telling(plan: &planner::Plan, part: usize, rows: usize) -> (Vec<Planned>, usize) {
    let parts = PARTS.map(|(continuity, _)| {
        let open = plan.open();
        open.filter(|task| task.continuity == continuity)
            .collect::<Vec<_>>()
    });
    let rows = shares(parts.each_ref().map(Vec::len), rows)[part];
    let of_part = &parts[part];
    let first = plan.first.iter().map(|first| &first.task);
    let pressing = first.chain(plan.pressing().map(|task| &task.task));
    let mut chosen: Vec<Planned> = Vec::new();
    for next in pressing {
        let next = of_part.iter().find(|task| task.task == *next);
        chosen.extend(
            next.filter(|task| !chosen.contains(task))
                .map(|task| (*task).clone()),
        );
    }
    for theme in Theme::ALL {
        let next = of_part
            .iter()
            .find(|task| task.theme == theme && !chosen.contains(task));
        chosen.extend(next.map(|task| (*task).clone()));
    }
    for next in of_part.iter().take(rows) {
        if !chosen.contains(next) {
            chosen.push((*next).clone());
        }
    }
    chosen.truncate(rows);
    let rest = of_part.len() - chosen.len();
    (chosen, rest)
}

#[component]
fn Rows(lang: Lang, part: usize) -> impl IntoView {
    let session = use_session();
    let rows = if lang.code() == "nl" {
        ROWS
    } else {
        ROWS_OF_OTHERS
    };
    let tasks = Memo::new(move |_| session.plan(|plan| telling(plan, part, rows)));
    let heads = [key::ONE_WHAT, key::ONE_WHO, key::ONE_WHEN, key::ONE_LEADS];
    move || {
        let (tasks, rest) = tasks.get();
        if tasks.is_empty() {
            return view! { <p>{lang.t(key::ONE_NONE)}</p> }.into_any();
        }
        let more = (rest > 0).then(|| lang.fill(&key::ONE_MORE, &[("count", rest.into())]));
        view! {
            <table class="sheet__table">
                <thead><tr>{heads.into_iter().map(|head| view! { <th scope="col">{lang.t(head)}</th> }).collect_view()}</tr></thead>
                <tbody>{tasks.into_iter().map(|task| view! { <Row lang task /> }).collect_view()}</tbody>
            </table>
            {more.map(|more| view! { <p class="small">{more}</p> })}
        }
        .into_any()
    }
}

#[component]
fn Row(lang: Lang, task: Planned) -> impl IntoView {
    let session = use_session();
    let planned = task.clone();
    let moment = Signal::derive(move || when(&planned, lang, session));
    let leads = task.leads;
    let leads = move || {
        let now = lang.actor_title(leads.now);
        if leads.now == leads.after {
            now
        } else {
            [now, lang.actor(leads.after)].join(", ")
        }
    };
    let who = task.who;
    let name = task.task;
    view! {
        <tr>
            <th scope="row">{move || session.with(|dossier| lang.title_of(&name, dossier))}</th>
            <td>{move || lang.actors_title(&who)}</td>
            <td><MarkedText sentence=moment /></td>
            <td>{leads}</td>
        </tr>
    }
}
