//! Who of the network could help with a step, or promised it.

use crate::language::{Lang, use_lang};
use crate::navigation::use_navigation;
use crate::route::{NetworkPart, Route};
use crate::session::use_session;
use content::key;
use domain::{Date, Task, TaskState};
use leptos::prelude::*;
use sections::people::{HOST_TASK, Help, Person, Said};
use sections::stay::Matter;

/// Nothing where nobody is written down for it.
#[component]
pub(super) fn AtStep(task: Task) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let navigation = use_navigation();
    let Task { id, help, .. } = task;
    let helpers = Memo::new(move |_| {
        let is_for = |person: &Person| {
            let helps = help.is_some_and(|help| person.helps.contains(&help));
            let is_asked = helps && person.said != Said::No;
            !person.apart && (is_asked || person.promises.contains(&id))
        };
        session.with(|dossier| {
            let all = sections::all::<Person>(dossier).filter(|(_, person)| is_for(person));
            let told = all.map(|(entry, person)| {
                let is_waiting = matches!(dossier.task_state(&id), TaskState::Waiting { .. });
                // A bed that was asked for stands among the promises too, so that a no takes it back.
                let is_bed = id.as_str() == HOST_TASK;
                let has_promised = is_waiting && !is_bed && person.promises.contains(&id);
                (entry.number, person, has_promised)
            });
            told.collect::<Vec<_>>()
        })
    });
    let rows = move || {
        let all = helpers.get().into_iter();
        all.map(|(number, person, has_promised)| {
            let href = navigation.href(&Route::Network(NetworkPart::Person(Some(number))));
            let said = told(lang, &person, help, has_promised, session.today());
            let open = (help == Some(Help::Sleep)).then(|| open(lang, &person, session.today()));
            view! { <li><a href=href>{said}</a> {open.flatten().map(|open| view! { <span class="muted">" " {open}</span> })}</li> }
        })
        .collect_view()
    };
    move || {
        (!helpers.with(Vec::is_empty)).then(|| {
            let beds = (help == Some(Help::Sleep)).then(|| {
                let href = navigation.href(&Route::Network(NetworkPart::Beds));
                view! { <p><a href=href>{lang.t(key::NETWORK_BEDS)}</a></p> }
            });
            view! {
                <section class="section screen-only">
                    <h2>{lang.t(key::PEOPLE_STEP_TITLE)}</h2>
                    <ul class="plain-list">{rows}</ul>
                    {beds}
                </section>
            }
        })
    }
}

/// What is still to talk about with who says yes to a bed.
fn open(lang: Lang, person: &Person, today: Date) -> Option<String> {
    if person.said != Said::Yes || person.is_over(today) {
        return None;
    }
    let word = |matter| match matter {
        Matter::From => key::PEOPLE_OPEN_FROM,
        Matter::Length => key::PEOPLE_OPEN_LENGTH,
        Matter::Register => key::PEOPLE_OPEN_REGISTER,
    };
    let stay = person.stay.clone().unwrap_or_default();
    let words: Vec<String> = stay.open().map(|matter| lang.text(&word(matter))).collect();
    let what = ("what", words.join(", ").into());
    (!words.is_empty()).then(|| lang.fill(&key::PEOPLE_OPEN, &[what]))
}

fn told(
    lang: Lang,
    person: &Person,
    help: Option<Help>,
    has_promised: bool,
    today: Date,
) -> String {
    let name = ("name", person.name.clone().into());
    if has_promised {
        return lang.fill(&key::PEOPLE_STEP_PROMISED, &[name]);
    }
    if let Some(until) = person.until.filter(|_| person.is_over(today)) {
        return lang.fill(&key::PEOPLE_STEP_OVER, &[name, ("date", lang.day(until))]);
    }
    if help == Some(Help::Sleep) && person.said == Said::Yes && person.called.is_some() {
        return lang.fill(&key::PEOPLE_STEP_CALLED, &[name]);
    }
    match (person.said, person.until) {
        (Said::Yes, Some(until)) => lang.fill(
            &key::PEOPLE_STEP_YES_UNTIL,
            &[name, ("date", lang.day(until))],
        ),
        (Said::Yes, None) => lang.fill(&key::PEOPLE_STEP_YES, &[name]),
        _ => {
            let help = help.map(|help| lang.help(help));
            let help = ("help", help.unwrap_or_default().into());
            lang.fill(&key::PEOPLE_STEP_ASK, &[name, help])
        }
    }
}
