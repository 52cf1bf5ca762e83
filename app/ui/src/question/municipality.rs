//! Finding a municipality by typing a part of its name.

use super::Onward;
use crate::components::{Choice, autocorrect_off};
use crate::language::use_lang;
use crate::municipalities::{Municipalities, use_municipalities};
use crate::session::{Session, use_session};
use crate::unkept;
use content::key;
use domain::{Answer, Dossier, Edit, Found, Municipality, Question, Value};
use leptos::prelude::*;

/// The field that names are typed in.
const SEARCH: &str = "municipality-search";

/// What is typed, and what fits it.
#[derive(Clone, Copy)]
struct Search {
    municipalities: Municipalities,
    typed: RwSignal<String>,
    found: Memo<Vec<Found>>,
    /// The code of the answer.
    chosen: Memo<Option<String>>,
    /// Somebody wanted to go on before choosing.
    missing: RwSignal<bool>,
}

impl Search {
    fn new(question: &Question, session: Session) -> Self {
        let municipalities = use_municipalities();
        let typed = RwSignal::new(String::new());
        let id = question.id.clone();
        let chosen = move |dossier: &Dossier| match &dossier.answers.get(&id)?.value {
            Value::Municipality(code) => Some(code.clone()),
            _ => None,
        };
        Self {
            municipalities,
            typed,
            found: Memo::new(move |_| municipalities.search(&typed.get())),
            chosen: Memo::new(move |_| session.with(&chosen)),
            missing: RwSignal::new(false),
        }
    }

    /// Something is typed, and nothing that it finds is chosen.
    fn is_unkept(self) -> bool {
        let is_empty = self.typed.with(|typed| typed.trim().is_empty());
        !is_empty
            && self.chosen.with(|chosen| {
                let is_it = |it: &Found| chosen.as_ref() == Some(&it.municipality.code);
                !self.found.with(|found| found.iter().any(is_it))
            })
    }

    /// Takes a name that is typed whole. False when something else is typed: the field says so.
    fn take(self, choose: Callback<Municipality>) -> bool {
        let called = |typed: &String| self.municipalities.called(typed);
        if untrack(|| self.is_unkept())
            && let Some(one) = self.typed.with_untracked(called)
        {
            choose.run(one);
        }
        let is_missing = untrack(|| self.is_unkept());
        self.missing.set(is_missing);
        !is_missing
    }
}

#[component]
pub(crate) fn MunicipalityForm(question: Question, go_on: Callback<()>) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let search = Search::new(&question, session);
    let asked = question.clone();
    let choose = Callback::new(move |one: Municipality| {
        session.change(Edit::Answer {
            question: asked.id.clone(),
            answer: Some(Answer {
                value: Value::Municipality(one.code),
                revision: asked.revision,
            }),
        });
    });
    // Letters that find nothing are no answer that could be lost, and the lock must not wait for them.
    let is_answer = move || search.is_unkept() && !search.found.with(Vec::is_empty);
    unkept::watch(SEARCH, is_answer);
    let save = Callback::new(move |()| search.take(choose));
    let set_aside = Callback::new(move |()| search.typed.set(String::new()));
    let title = key::question_text(&question.id);
    let list = move || {
        let found = search.found.get().into_iter();
        let rows = found.map(|found| view! { <Offered found chosen=search.chosen choose /> });
        view! { <fieldset class="choices"><legend class="visually-hidden">{lang.text(&title)}</legend>{rows.collect_view()}</fieldset> }
    };
    view! {
        <SearchField search />
        {list}
        <p class="section" role="status">
            {move || search.chosen.get().map(|code| {
                lang.fill(&key::QUESTION_CHOSEN, &[("name", search.municipalities.name(&code).into())])
            })}
        </p>
        <Onward question go_on save set_aside />
    }
}

#[component]
fn SearchField(search: Search) -> impl IntoView {
    let lang = use_lang();
    let Search {
        typed,
        found,
        missing,
        ..
    } = search;
    let nothing = move || typed.with(|typed| typed.trim().len() >= 2) && found.with(Vec::is_empty);
    view! {
        <div class="field">
            <label class="field__label" for=SEARCH>{lang.t(key::QUESTION_SEARCH)}</label>
            <input id=SEARCH class="field__input" autocomplete="off" spellcheck="false" {..autocorrect_off()} aria-describedby="municipality-error municipality-none" prop:value=move || typed.get()
                on:input:target=move |event| { missing.set(false); typed.set(event.target().value()); } />
            <p class="field__error" id="municipality-error" role="status">
                {move || (missing.get() && search.is_unkept()).then(|| lang.text(&key::QUESTION_SEARCH_CHOOSE))}
            </p>
            <p id="municipality-none" role="status">
                {move || nothing().then(|| lang.text(&key::QUESTION_SEARCH_NONE))}
            </p>
        </div>
    }
}

#[component]
fn Offered(
    found: Found,
    chosen: Memo<Option<String>>,
    choose: Callback<Municipality>,
) -> impl IntoView {
    let Found {
        municipality: one,
        place,
    } = found;
    let name = match place {
        Some(place) => format!("{} ({place})", one.name),
        None => one.name.clone(),
    };
    let code = one.code.clone();
    let checked =
        Memo::new(move |_| chosen.with(|chosen| chosen.as_deref() == Some(code.as_str())));
    view! {
        <Choice group="municipality" checked chosen=move |_| choose.run(one.clone())>{name}</Choice>
    }
}
