//! Who of the network could help with a step, or promised it.

use crate::language::{Lang, use_lang};
use crate::navigation::use_navigation;
use crate::route::{NetworkPart, Route};
use crate::session::use_session;
use content::key;
use domain::{Task, TaskState};
use leptos::prelude::*;
use sections::people::{HOST_TASK, Help, Person, Said};

/// Nothing where nobody is written down for it.
#[component]
pub(super) fn AtStep(task: Task) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let navigation = use_navigation();
    let Task { id, help, .. } = task;
    let helpers = Memo::new(move |_| {
        let today = session.today();
        let is_for = |person: &Person| {
            let helps = help.is_some_and(|help| person.helps.contains(&help));
            let is_asked =
                helps && person.said != Said::No && person.until.is_none_or(|day| day >= today);
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
            view! { <li><a href=href>{told(lang, &person, help, has_promised)}</a></li> }
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

fn told(lang: Lang, person: &Person, help: Option<Help>, has_promised: bool) -> String {
    let name = ("name", person.name.clone().into());
    if has_promised {
        return lang.fill(&key::PEOPLE_STEP_PROMISED, &[name]);
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
