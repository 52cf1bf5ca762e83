//! Inside again, after leave or a release that was taken back. Nothing that was done is lost.

use super::{EventScreen, first_asked};
use crate::components::{Action, ActionKind, Section};
use crate::language::use_lang;
use crate::navigation::use_navigation;
use crate::parts::{Lines, TaskLinks};
use crate::session::use_session;
use content::key;
use domain::{Event, TaskRef};
use leptos::prelude::*;

#[component]
pub(super) fn RecallPage() -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let navigation = use_navigation();
    let again = Memo::new(move |_| {
        session.plan(|plan| {
            let tasks = plan.comes_again().map(|task| task.task.clone());
            tasks.collect::<Vec<TaskRef>>()
        })
    });
    let questions = Event::Recall.asks().iter().map(move |id| {
        let text = key::question_text(&(*id).into());
        view! { <li>{move || lang.text(&text)}</li> }
    });
    let adapt = Callback::new(move |()| {
        session.happen(Event::Recall);
        navigation.go(&first_asked(session, Event::Recall));
    });
    view! {
        <EventScreen title=key::EVENT_RECALL intro=key::RECALL_INTRO>
            <Section title=Signal::derive(lang.t(key::RECALL_ASK)) icon="user-question">
                <Lines name="recall-ask" />
            </Section>
            <Section title=Signal::derive(lang.t(key::RECALL_AGAIN)) icon="list">
                <ul class="plain-list">{questions.collect_view()}</ul>
                <div class="row">
                    <Action label=Signal::derive(lang.t(key::RECALL_DO)) kind=ActionKind::Primary run=adapt />
                </div>
            </Section>
            {move || {
                let tasks = again.get();
                (!tasks.is_empty()).then(|| view! {
                    <Section title=Signal::derive(lang.t(key::RECALL_LOOK)) icon="check">
                        <p class="section__hint">{lang.t(key::RECALL_LOOK_HINT)}</p>
                        <TaskLinks tasks />
                    </Section>
                })
            }}
        </EventScreen>
    }
}
