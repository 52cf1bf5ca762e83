//! Finding a municipality by typing a part of its name.

use super::Onward;
use crate::components::Choice;
use crate::language::use_lang;
use crate::municipalities::use_municipalities;
use crate::session::use_session;
use content::key;
use domain::{Answer, Edit, Found, Municipality, Question, Value};
use leptos::prelude::*;

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
            <label class="field__label" for="municipality-search">{lang.t(key::QUESTION_SEARCH)}</label>
            <input id="municipality-search" class="field__input" autocomplete="off" spellcheck="false"
                prop:value=move || typed.get() on:input:target=move |event| typed.set(event.target().value()) />
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
        <Onward question go_on save=Callback::new(|()| true) />
    }
}
