//! Opening a file: which one, and its words. Nothing changes here yet.

use super::save::NotHere;
use super::trouble::{Told, Trouble};
use super::{Found, Screen};
use crate::browser::file::{self, Chosen};
use crate::browser::worker;
use crate::components::Section;
use crate::gate::{Gate, use_gate};
use crate::keeper::Kept;
use crate::language::use_lang;
use crate::parts::SentenceField;
use crate::profile::use_institution;
use crate::session::{Session, use_session};
use content::key;
use domain::job::{Job, Merge, Outcome, Preview};
use domain::{Dossier, Facility, Secret};
use leptos::prelude::*;
use sections::counting::Counting;
use std::rc::Rc;

/// Bytes of a file at most, as for the worker; held against it before a byte is read.
const MOST: f64 = (4 << 20) as f64;

#[component]
pub(super) fn OpenFile(go: Callback<Screen>) -> impl IntoView {
    let lang = use_lang();
    let institution = use_institution();
    let refused = Memo::new(move |_| institution.lack(Facility::OpenFile));
    view! {
        <Section title=Signal::derive(lang.t(key::FILE_OPEN)) icon="file-text">
            {move || match refused.get() {
                None => view! { <Form go /> }.into_any(),
                Some(why) => view! { <NotHere why of=Facility::OpenFile /> }.into_any(),
            }}
        </Section>
    }
}

#[component]
fn Form(go: Callback<Screen>) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let gate = use_gate();
    let picked = StoredValue::new_local(None::<Chosen>);
    let name = RwSignal::new(None::<String>);
    file::on_launch(move |file| {
        name.try_set(Some(file.name()));
        picked.try_set_value(Some(file));
    });
    let text = RwSignal::new(String::new());
    let trouble = RwSignal::new(None::<Trouble>);
    let is_missing = RwSignal::new(false);
    let is_opening = RwSignal::new(false);
    let chosen = Callback::new(move |words: Secret| {
        let Some(file) = picked.get_value() else {
            is_missing.set(true);
            return;
        };
        if is_opening.get_untracked() {
            return;
        }
        trouble.set(None);
        is_opening.set(true);
        leptos::task::spawn_local(async move {
            let found = open(session, gate, file, words).await;
            is_opening.try_set(false);
            match found {
                // The screen may be gone by now.
                Ok(found) => drop(go.try_run(Screen::Opened(Rc::new(found)))),
                Err(told) => drop(trouble.try_set(Some(told))),
            }
        });
    });
    let has_others =
        move || !session.keeper().keeps() && gate.listing(|listing| !listing.vaults.is_empty());
    view! {
        <p>{lang.t(key::FILE_OPEN_BODY)}</p>
        {move || has_others().then(|| view! { <p>{lang.t(key::FILE_OPEN_FIRST)}</p> })}
        <div class="field">
            <label class="field__label" for="file">{lang.t(key::FILE_OPEN_CHOOSE)}</label>
            // In the language of the app: the browser writes its own button in its own.
            <div class="row">
                <span class="file">
                    // Without `accept`: iOS greys out every file whose ending no program there has made known.
                    <input id="file" type="file" class="file__input" autocomplete="off" aria-describedby="file-name file-error"
                        aria-invalid=move || is_missing.get().then_some("true")
                        on:change:target=move |event| {
                            let file = file::chosen(&event.target());
                            name.set(file.as_ref().map(Chosen::name));
                            picked.set_value(file);
                            is_missing.set(false);
                            trouble.set(None);
                        } />
                    <span class="button" aria-hidden="true">{lang.t(key::FILE_OPEN_PICK)}</span>
                </span>
                <span class="file__name" id="file-name">{move || name.get().unwrap_or_else(|| lang.text(&key::FILE_OPEN_NONE))}</span>
            </div>
            <p class="field__error" id="file-error" role="status">{move || is_missing.get().then(|| lang.text(&key::FILE_OPEN_MISSING))}</p>
        </div>
        <SentenceField name="file-words" label=Signal::derive(lang.t(key::FILE_OPEN_WORDS)) text chosen />
        <p role="status">{move || is_opening.get().then(|| lang.text(&key::FILE_OPENING))}</p>
        <Told trouble />
    }
}

/// Reads the file, opens it, and looks what it would mean here.
async fn open(session: Session, gate: Gate, file: Chosen, words: Secret) -> Result<Found, Trouble> {
    if file.size() > MOST {
        return Err(Trouble::TOO_LARGE.into());
    }
    let bytes = file.read().await.ok_or(Trouble::UNREAD)?;
    match worker::ask(&Job::Open { bytes, words }).await? {
        // Nobody waits for it any more.
        _ if session.is_gone() => Err(Trouble::UNREAD.into()),
        Outcome::Opened { dossier, tag } => {
            let mine = session.work().dossier;
            let mine =
                Some(mine).filter(|mine| mine.id == dossier.id || are_countings(mine, &dossier));
            if mine.is_some() && session.kept() == Kept::Follows {
                return Err("other-tab".into());
            }
            let merged = match &mine {
                Some(mine) => Some(merge(gate, mine.clone(), &dossier, &tag).await?),
                None => None,
            };
            Ok(Found {
                dossier: *dossier,
                tag,
                mine,
                merged,
            })
        }
        Outcome::Refused { code, place } => Err(Trouble::new(&code, place)),
        _ => Err(Trouble::WORKER.into()),
    }
}

/// Two countings of one organisation, which may have begun apart.
fn are_countings(mine: &Dossier, theirs: &Dossier) -> bool {
    Counting::of(mine).is_some() && Counting::of(theirs).is_some()
}

async fn merge(
    gate: Gate,
    mine: Dossier,
    theirs: &Dossier,
    tag: &str,
) -> Result<(Preview, Merge), Trouble> {
    let base = gate.common(&mine, theirs, tag).await;
    let job = Job::Merge {
        base: base.map(Box::new),
        mine: Box::new(mine),
        theirs: Box::new(theirs.clone()),
    };
    match worker::ask(&job).await? {
        Outcome::Merged { preview, merge } => Ok((preview, merge)),
        _ => Err(Trouble::WORKER.into()),
    }
}
