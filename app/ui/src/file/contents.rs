//! What is in a file, in plain numbers; and a plan that is another one than here.

use super::trouble::{Told, Trouble};
use super::{Found, Screen};
use crate::components::{Action, ActionKind, LinkButton, Notice, NoticeKind, Section};
use crate::gate::use_gate;
use crate::language::{Lang, use_lang};
use crate::navigation::use_navigation;
use crate::parts::{facts, line, release_said};
use crate::route::Route;
use crate::session::use_session;
use content::key::{self, Key};
use domain::{Date, Dossier, Release, TaskState, Value};
use leptos::prelude::*;
use std::rc::Rc;

/// Numbers by kind; a kind of which there is none says so.
fn counted(dossier: &Dossier) -> Vec<(Key, usize)> {
    // No `..`: whoever adds a field decides here whether it is told.
    let Dossier {
        version: _,
        id: _,
        release: _,
        answers,
        tasks,
        own,
        entries,
        settings: _,
        base: _,
    } = dossier;
    let answers = answers.iter();
    let answers = answers.filter(|(_, answer)| answer.value != Value::Later);
    let is_done = |state: &TaskState| matches!(state, TaskState::Done { .. });
    let states = tasks.values().map(|record| &record.state);
    let own_states = own.values().map(|own| &own.state);
    let beside = tasks.values();
    let beside = beside.filter(|record| !record.note.is_empty());
    let written = entries.values().filter(|entry| !entry.is_blank());
    vec![
        (key::FILE_IN_ANSWERS, answers.count()),
        (
            key::FILE_IN_DONE,
            states
                .chain(own_states)
                .filter(|state| is_done(state))
                .count(),
        ),
        (key::FILE_IN_OWN, own.len()),
        (key::FILE_IN_NOTES, written.count() + beside.count()),
    ]
}

fn release_line(lang: Lang, release: Release, today: Date) -> String {
    if release == Release::Unknown {
        return lang.text(&key::NOT_FILLED);
    }
    let (sentence, args) = release_said(lang, release, release.likely(today));
    lang.fill(&sentence, &args)
}

/// What is in the file, before anything is done with it.
#[component]
pub(super) fn Contents(found: Rc<Found>) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let counts = counted(&found.dossier);
    let release = found.dossier.release;
    let all = move || {
        let counts = counts.iter();
        let counts = counts.map(|(name, count)| (*name, vec![line(count.to_string())]));
        let release = line(release_line(lang, release, session.today()));
        counts
            .chain([(key::FILE_IN_RELEASE, vec![release])])
            .collect()
    };
    view! {
        <Section title=Signal::derive(lang.t(key::FILE_IN)) icon="file-text">
            {facts("facts", all)}
        </Section>
    }
}

/// Another plan: it gets a vault of its own, beside what is here.
#[component]
pub(super) fn Other(found: Rc<Found>, go: Callback<Screen>) -> impl IntoView {
    let lang = use_lang();
    let gate = use_gate();
    let session = use_session();
    let navigation = use_navigation();
    let trouble = RwSignal::new(None::<Trouble>);
    let keeps = session.keeper().keeps();
    let is_lost = !keeps && session.is_touched();
    let opened = StoredValue::new_local(Rc::clone(&found));
    let open = Callback::new(move |()| {
        let (dossier, tag) = opened.with_value(|found| (found.dossier.clone(), found.tag.clone()));
        leptos::task::spawn_local(async move {
            match gate.open_file(dossier, tag).await {
                Ok(()) => navigation.go(&Route::Keep),
                Err(error) => drop(trouble.try_set(Some(error.code().into()))),
            }
        });
    });
    let back = Callback::new(move |()| go.run(Screen::Begin));
    view! {
        <Notice kind=NoticeKind::Calm>
            <p>{lang.t(key::FILE_OTHER)}</p>
            <p>{lang.t(key::FILE_OTHER_BODY)}</p>
            {keeps.then(|| view! { <p>{lang.t(key::FILE_OTHER_LOCKED)}</p> })}
        </Notice>
        <Contents found />
        {is_lost.then(|| view! {
            <Notice kind=NoticeKind::Waiting><p>{lang.t(key::FILE_OTHER_LOST)}</p></Notice>
            <div class="row">
                <LinkButton label=Signal::derive(lang.t(key::STATUS_KEEP)) icon="lock" href=navigation.href(&Route::Keep) />
            </div>
        })}
        <Told trouble />
        <div class="row section">
            <Action label=Signal::derive(lang.t(key::FILE_OTHER_OPEN)) kind=ActionKind::Primary run=open />
            <Action label=Signal::derive(lang.t(key::FILE_NOT)) run=back />
        </div>
    }
}
