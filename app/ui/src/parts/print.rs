//! Printing, and what to do where it can't be done.

use crate::browser::page;
use crate::components::{Action, ActionKind};
use crate::language::use_lang;
use crate::profile::use_institution;
use content::key::{self, Key};
use domain::Facility;
use leptos::prelude::*;

/// What became of it. No page is told, so the person is asked.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Printed {
    NotYet,
    Asked,
    Worked,
    Failed,
}

/// Where the question and what follows it stand.
const PLACE: &str = "printed";

/// The button to print; inside a row, whose width its words take below the buttons.
#[component]
pub(crate) fn Print(
    #[prop(default = key::WORD_PRINT)] label: Key,
    #[prop(optional)] kind: ActionKind,
    /// What starts it, where more than the page as it stands is printed.
    #[prop(optional, into)]
    run: Option<Callback<()>>,
    /// What takes back what `run` did, when nothing came out.
    #[prop(optional, into)]
    failed: Option<Callback<()>>,
) -> impl IntoView {
    let lang = use_lang();
    let institution = use_institution();
    let printed = RwSignal::new(Printed::NotYet);
    let begin = Callback::new(move |()| {
        match run {
            Some(run) => run.run(()),
            None => page::print(),
        }
        printed.set(Printed::Asked);
    });
    move || match institution.lack(Facility::Print) {
        None => view! {
            <Action label=Signal::derive(lang.t(label)) icon="printer" kind run=begin />
            <Asked printed failed />
        }
        .into_any(),
        Some(why) => view! { <p class="print screen-only">{lang.t(why)}</p> }.into_any(),
    }
}

#[component]
fn Asked(printed: RwSignal<Printed>, failed: Option<Callback<()>>) -> impl IntoView {
    let lang = use_lang();
    // The button that was pressed goes away, so its place is held by the words that follow.
    let answered = move |to| {
        printed.set(to);
        page::focus(PLACE);
    };
    let worked = Callback::new(move |()| answered(Printed::Worked));
    let nothing = Callback::new(move |()| {
        answered(Printed::Failed);
        if let Some(failed) = failed {
            failed.run(());
        }
    });
    let words = move || match printed.get() {
        Printed::NotYet => ().into_any(),
        Printed::Asked => view! {
            <span>{lang.t(key::PRINT_ASK)}</span>
            <Action label=Signal::derive(lang.t(key::PRINT_YES)) kind=ActionKind::Link run=worked />
            <Action label=Signal::derive(lang.t(key::PRINT_NO)) kind=ActionKind::Link run=nothing />
        }
        .into_any(),
        Printed::Worked => view! { <span>{lang.t(key::PRINT_WORKED)}</span> }.into_any(),
        Printed::Failed => view! { <span>{lang.t(key::PRINT_FAILED)}</span> }.into_any(),
    };
    view! { <div id=PLACE class="print screen-only" role="status" tabindex="-1">{words}</div> }
}
