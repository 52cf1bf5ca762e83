//! Finding a municipality by typing a part of its name.

use super::Onward;
use crate::browser::page;
use crate::components::Choice;
use crate::language::use_lang;
use crate::municipalities::use_municipalities;
use crate::session::use_session;
use crate::unkept;
use content::key;
use domain::{Answer, Edit, Found, Municipality, Question, Value};
use leptos::prelude::*;

/// The field that names are typed in.
const SEARCH: &str = "municipality-search";

#[component]
pub(crate) fn MunicipalityForm(question: Question, go_on: Callback<()>) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let municipalities = use_municipalities();
    let typed = RwSignal::new(String::new());
    let id = question.id.clone();
    let chosen = Memo::new(move |_| {
        session.with(
            |dossier| match dossier.answers.get(&id).map(|answer| &answer.value) {
                Some(Value::Municipality(code)) => Some(code.clone()),
                _ => None,
            },
        )
    });
    let found = Memo::new(move |_| municipalities.search(&typed.get()));
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
    let is_unkept =
        move || typed.with(|typed| !typed.trim().is_empty()) && !is_chosen(chosen, found);
    unkept::watch(SEARCH, is_unkept);
    let missing = RwSignal::new(false);
    let save = Callback::new(move |()| {
        if let Some(one) =
            untrack(|| is_unkept().then(|| municipalities.called(&typed.get()))).flatten()
        {
            choose.run(one);
        }
        let is_missing = untrack(is_unkept);
        missing.set(is_missing);
        if is_missing {
            page::focus(SEARCH);
        }
        !is_missing
    });
    let set_aside = Callback::new(move |()| typed.set(String::new()));
    let title = key::question_text(&question.id);
    let nothing = move || typed.with(|typed| typed.trim().len() >= 2) && found.with(Vec::is_empty);
    let list = move || {
        let rows = found.get().into_iter().map(|Found { municipality: one, place }| {
            let name = match place {
                Some(place) => format!("{} ({place})", one.name),
                None => one.name.clone(),
            };
            let code = one.code.clone();
            let checked = Memo::new(move |_| chosen.with(|chosen| chosen.as_deref() == Some(code.as_str())));
            view! {
                <Choice group="municipality" checked chosen=move |_| choose.run(one.clone())>{name}</Choice>
            }
        });
        view! { <fieldset class="choices"><legend class="visually-hidden">{lang.text(&title)}</legend>{rows.collect_view()}</fieldset> }
    };
    view! {
        <div class="field">
            <label class="field__label" for=SEARCH>{lang.t(key::QUESTION_SEARCH)}</label>
            <input id=SEARCH class="field__input" autocomplete="off" spellcheck="false" prop:value=move || typed.get()
                on:input:target=move |event| { missing.set(false); typed.set(event.target().value()); } />
            <p class="field__error" role="status">
                {move || (missing.get() && is_unkept()).then(|| lang.text(&key::QUESTION_SEARCH_CHOOSE))}
            </p>
            <p role="status">
                {move || nothing().then(|| lang.text(&key::QUESTION_SEARCH_NONE))}
            </p>
        </div>
        {list}
        <p class="section" role="status">
            {move || chosen.get().map(|code| {
                lang.fill(&key::QUESTION_CHOSEN, &[("name", municipalities.name(&code).into())])
            })}
        </p>
        <Onward question go_on save set_aside />
    }
}

/// Whether what is chosen is among what fits the letters that were typed.
fn is_chosen(chosen: Memo<Option<String>>, found: Memo<Vec<Found>>) -> bool {
    chosen.with(|chosen| {
        let is_it = |it: &Found| chosen.as_ref() == Some(&it.municipality.code);
        found.with(|found| found.iter().any(is_it))
    })
}
