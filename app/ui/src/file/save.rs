//! Saving the plan in a file: what closes it, and closing it.

use super::Screen;
use super::trouble::{Told, Trouble};
use crate::browser::file;
use crate::browser::worker;
use crate::components::{Action, ActionKind, LinkButton, Notice, NoticeKind, Section};
use crate::gate::{Gate, use_gate};
use crate::language::use_lang;
use crate::navigation::use_navigation;
use crate::parts::{SecretChoice, SentenceField, Strength, WordsMaker, handed_out};
use crate::profile::use_institution;
use crate::route::Route;
use crate::session::{Session, use_session};
use content::key::{self, Key};
use domain::job::{Job, Outcome};
use domain::{Facility, Instead, Secret};
use leptos::prelude::*;
use sections::handout::{Handout, Paper};
use std::rc::Rc;

/// Nothing of a person is in it.
const NAME: &str = "plan.oporde";

/// This place's computers can't do it: who knows more, and what works instead.
#[component]
pub(super) fn NotHere(why: Key, of: Facility) -> impl IntoView {
    let lang = use_lang();
    let institution = use_institution();
    let navigation = use_navigation();
    let contact = move || {
        institution
            .contact()
            .map(|contact| view! { <p>{contact}</p> })
    };
    let papers = of.instead() == Instead::Papers;
    view! {
        <Notice kind=NoticeKind::Waiting>
            <p>{lang.t(why)}</p>
            {contact}
        </Notice>
        {papers.then(|| view! {
            <div class="row">
                <LinkButton label=Signal::derive(lang.t(key::START_PAPERS)) icon="printer" href=navigation.href(&Route::Papers) />
            </div>
        })}
    }
}

/// Nobody should take an invented person for one who exists.
#[component]
pub(super) fn NotOfExample() -> impl IntoView {
    let lang = use_lang();
    view! { <Notice kind=NoticeKind::Calm><p>{lang.t(key::EXAMPLE_KEPT)}</p></Notice> }
}

/// The ways to save: pictures are too weak for what anybody may copy.
#[component]
pub(super) fn SaveHere(go: Callback<Screen>) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let institution = use_institution();
    let refused = Memo::new(move |_| institution.lack(Facility::SaveFile));
    let is_empty = Memo::new(move |_| !session.keeper().keeps() && !session.is_touched());
    let ways = [
        (SecretChoice::Words, key::FILE_SAVE_WORDS, "by-words"),
        (
            SecretChoice::Sentence,
            key::FILE_SAVE_SENTENCE,
            "by-sentence",
        ),
    ];
    let choices = move || {
        let ways = ways.into_iter().map(|(choice, name, id)| {
            view! {
                <li>
                    <button type="button" class="way" aria-describedby=id on:click=move |_| go.run(Screen::Enter(choice))>
                        <crate::components::Icon name="lock" />
                        <span class="way__name">{lang.t(name)}</span>
                    </button>
                    <Strength of=choice id />
                </li>
            }
        });
        view! {
            <p>{lang.t(key::FILE_SAVE_BODY)}</p>
            <ul class="ways">{ways.collect_view()}</ul>
        }
    };
    view! {
        <Section title=Signal::derive(lang.t(key::FILE_SAVE)) icon="lock">
            {move || match (refused.get(), is_empty.get()) {
                (Some(why), _) => view! { <NotHere why of=Facility::SaveFile /> }.into_any(),
                (None, true) => view! { <p>{lang.t(key::FILE_SAVE_NONE)}</p> }.into_any(),
                (None, false) => choices().into_any(),
            }}
        </Section>
    }
}

#[component]
pub(super) fn Enter(choice: SecretChoice, go: Callback<Screen>) -> impl IntoView {
    let lang = use_lang();
    let text = RwSignal::new(String::new());
    let chosen = Callback::new(move |secret| go.run(Screen::Repeat(secret)));
    let back = Callback::new(move |()| go.run(Screen::Begin));
    let label = |name: Key| Signal::derive(lang.t(name));
    let entry = match choice {
        SecretChoice::Sentence => view! {
            <SentenceField name="sentence" label=label(key::KEEP_SENTENCE_LABEL) hint=label(key::KEEP_SENTENCE_HINT) text chosen />
        }
        .into_any(),
        _ => view! { <WordsMaker chosen /> }.into_any(),
    };
    view! {
        {entry}
        <div class="row section">
            <Action label=label(key::KEEP_BACK) kind=ActionKind::Link icon="arrow-left" run=back />
        </div>
    }
}

/// The worker seals, which takes a moment.
#[component]
pub(super) fn Sealing(secret: Secret, go: Callback<Screen>) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let gate = use_gate();
    let trouble = RwSignal::new(None);
    let begin = Callback::new(move |()| {
        trouble.set(None);
        let secret = secret.clone();
        leptos::task::spawn_local(async move {
            match seal(session, gate, secret).await {
                // The screen may be gone by now.
                Ok(offered) => drop(go.try_run(Screen::Saved(Rc::new(offered)))),
                Err(told) => drop(trouble.try_set(Some(told))),
            }
        });
    });
    begin.run(());
    let back = Callback::new(move |()| go.run(Screen::Begin));
    view! {
        <p role="status">{move || trouble.with(Option::is_none).then(|| lang.text(&key::FILE_SEALING))}</p>
        <Told trouble />
        {move || trouble.with(Option::is_some).then(|| view! {
            <div class="row">
                <Action label=Signal::derive(lang.t(key::SECRET_TRY)) run=begin />
                <Action label=Signal::derive(lang.t(key::FILE_NOT)) kind=ActionKind::Quiet run=back />
            </div>
        })}
    }
}

async fn seal(session: Session, gate: Gate, words: Secret) -> Result<file::Offered, Trouble> {
    // It names the file before this one, so that the other side finds what both have seen.
    let on = untrack(|| session.today());
    let mut dossier = session.work().dossier;
    let handout = Handout {
        paper: Paper::File,
        whom: None,
        on,
    };
    // A plan that is full can be saved all the same.
    let made = handed_out(&dossier, &handout);
    let made = made.filter(|made| dossier.apply(made.clone(), on).is_ok());
    let job = Job::Seal {
        dossier: Box::new(dossier.clone()),
        words,
    };
    match worker::ask(&job).await? {
        Outcome::Sealed { bytes, tag } => {
            let offered = file::offer(&bytes, NAME).ok_or(Trouble::WORKER)?;
            offered.save().ok_or(Trouble::WORKER)?;
            session.saved_in(made, tag.clone());
            gate.share(dossier, tag).await;
            Ok(offered)
        }
        Outcome::Refused { code, place } => Err(Trouble::new(&code, place)),
        _ => Err(Trouble::WORKER.into()),
    }
}
