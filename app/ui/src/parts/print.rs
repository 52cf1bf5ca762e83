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

/// The button to print; inside a row, whose width its words take below the buttons.
#[component]
pub(crate) fn Print(
    #[prop(default = key::WORD_PRINT)] label: Key,
    #[prop(optional)] kind: ActionKind,
    /// What starts it, where more than the page as it stands is printed.
    #[prop(optional, into)]
    run: Option<Callback<()>>,
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
            <Asked printed />
        }
        .into_any(),
        Some(why) => view! { <p class="print screen-only">{lang.t(why)}</p> }.into_any(),
    }
}

#[component]
fn Asked(printed: RwSignal<Printed>) -> impl IntoView {
    let lang = use_lang();
    let set = move |to| Callback::new(move |()| printed.set(to));
    let words = move || {
        match printed.get() {
        Printed::NotYet => ().into_any(),
        Printed::Asked => view! {
            <span>{lang.t(key::PRINT_ASK)}</span>
            <Action label=Signal::derive(lang.t(key::PRINT_YES)) kind=ActionKind::Link run=set(Printed::Worked) />
            <Action label=Signal::derive(lang.t(key::PRINT_NO)) kind=ActionKind::Link run=set(Printed::Failed) />
        }
        .into_any(),
        Printed::Worked => view! { <span>{lang.t(key::PRINT_WORKED)}</span> }.into_any(),
        Printed::Failed => view! { <span>{lang.t(key::PRINT_FAILED)}</span> }.into_any(),
    }
    };
    view! { <div class="print screen-only" role="status">{words}</div> }
}
