//! Two versions of one plan: what would change here, and whose value stays.

use super::changes::Changes;
use super::contents::Contents;
use super::trouble::Told;
use super::{Found, Screen};
use crate::components::{Action, ActionKind, Notice, NoticeKind, Section};
use crate::gate::use_gate;
use crate::language::use_lang;
use crate::parts::difference::values;
use crate::parts::{WithWords, facts, line};
use crate::session::{Session, use_session};
use content::key::{self, Key};
use domain::history::{Held, Part, differences};
use domain::job::{Merge, Preview};
use domain::{Change, Date, Dossier, Edit};
use leptos::prelude::*;
use std::rc::Rc;

/// A value that is another on either side.
#[derive(Clone)]
struct Choice {
    /// What a person sees of it: from how it is here to how it is in the file.
    parts: Vec<Part>,
    /// Sets it as it is in the file.
    theirs: Edit,
    /// Whether that of the file is taken.
    takes: RwSignal<bool>,
}

/// The conflicts in which somebody sees a difference; in the others what is here stays.
fn choices(mine: &Dossier, merge: &Merge, on: Date) -> Vec<Choice> {
    let choice = |theirs: &Edit| Choice {
        parts: differences(mine, theirs.clone().into(), on),
        theirs: theirs.clone(),
        takes: RwSignal::new(false),
    };
    let all = merge
        .conflicts
        .iter()
        .map(|conflict| choice(&conflict.theirs));
    all.filter(|choice| !choice.parts.is_empty()).collect()
}

#[component]
pub(super) fn Two(found: Rc<Found>, go: Callback<Screen>) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let gate = use_gate();
    let trouble = RwSignal::new(None);
    let (Some((preview, merge)), Some(mine)) = (found.merged.clone(), found.mine.clone()) else {
        return ().into_any();
    };
    let is_empty = merge.is_empty();
    let choices = choices(&mine, &merge, session.today());
    let counts = counted(preview, choices.len());
    let would = merge.change.clone();
    let (shown, kept) = (choices.clone(), StoredValue::new_local(Rc::clone(&found)));
    let change = merge.change;
    let take = Callback::new(move |()| {
        let found = kept.get_value();
        let base = Edit::Base(Some(found.tag.clone()));
        let edits = [change.edits.clone(), chosen(&choices), vec![base]].concat();
        match taken(session, &found, edits.into()) {
            Ok(()) => {
                leptos::task::spawn_local(gate.share(found.dossier.clone(), found.tag.clone()));
                go.run(Screen::Taken);
            }
            Err(code) => trouble.set(Some(code.into())),
        }
    });
    let back = Callback::new(move |()| go.run(Screen::Begin));
    let all = move || {
        let counts = counts.iter();
        counts
            .map(|(name, count)| (*name, vec![line(count.to_string())]))
            .collect()
    };
    view! {
        <p class="page__intro">{lang.t(key::FILE_HERE_BODY)}</p>
        <Contents found />
        <Section title=Signal::derive(lang.t(key::FILE_HERE)) icon="list">{facts("facts", all)}</Section>
        {is_empty.then(|| view! { <Notice kind=NoticeKind::Calm><p>{lang.t(key::FILE_HERE_NONE)}</p></Notice> })}
        <WithWords name="intake">
            <Changes mine=mine.clone() change=would.clone() on=session.today() />
            <Conflicts shown=shown.clone() />
        </WithWords>
        <Told trouble />
        <div class="row section">
            {(!is_empty).then(|| view! {
                <Action label=Signal::derive(lang.t(key::FILE_TAKE)) kind=ActionKind::Primary run=take />
            })}
            <Action label=Signal::derive(lang.t(key::FILE_NOT)) run=back />
        </div>
    }
    .into_any()
}

fn counted(preview: Preview, asked: usize) -> Vec<(Key, usize)> {
    let count = |number: u32| usize::try_from(number).unwrap_or(usize::MAX);
    vec![
        (key::FILE_HERE_NEW, count(preview.new)),
        (key::FILE_HERE_CHANGED, count(preview.changed)),
        (key::FILE_HERE_SAME, count(preview.same)),
        (key::FILE_HERE_ONLY, count(preview.only_here)),
        (key::FILE_HERE_ASKED, asked),
    ]
}

fn chosen(choices: &[Choice]) -> Vec<Edit> {
    let theirs = choices.iter().filter(|choice| choice.takes.get_untracked());
    theirs.map(|choice| choice.theirs.clone()).collect()
}

/// Makes all of it as one step, or nothing.
fn taken(session: Session, found: &Found, change: Change) -> Result<(), &'static str> {
    // Undo stands on this screen too: what was looked at must still be what is changed.
    if !session.with(|dossier| found.mine.as_ref() == Some(dossier)) {
        return Err("changed");
    }
    if session.take_in(change) {
        Ok(())
    } else {
        Err("too-many")
    }
}

/// What differs, side by side. Nobody has to choose: what is here stays.
#[component]
fn Conflicts(shown: Vec<Choice>) -> impl IntoView {
    let lang = use_lang();
    (!shown.is_empty()).then(|| {
        view! {
            <Section title=Signal::derive(lang.t(key::FILE_DIFFERS))>
                <p>{lang.t(key::FILE_DIFFERS_BODY)}</p>
                {shown.into_iter().map(|choice| view! { <Differs choice /> }).collect_view()}
            </Section>
        }
    })
}

#[component]
fn Differs(choice: Choice) -> impl IntoView {
    let lang = use_lang();
    let Choice { parts, takes, .. } = choice;
    let names = parts.clone();
    let name = Signal::derive(move || {
        let names = names.iter();
        let names = names.map(|part| values::name(lang, &part.subject, &part.name));
        names.collect::<Vec<_>>().join(", ")
    });
    let side = move |of: Key, keep: Key, held: fn(&Part) -> &Held, is_theirs: bool| {
        let parts = parts.clone();
        let said = move || {
            let lines = parts.iter().map(|part| match held(part) {
                Held::Nothing => lang.text(&key::FILE_NOT_THERE),
                held => values::of(lang, &part.subject, held),
            });
            lines.map(|line| view! { <p>{line}</p> }).collect_view()
        };
        view! {
            <div class="differs__side" data-chosen=move || (takes.get() == is_theirs).to_string()>
                <p class="differs__of">{lang.t(of)}</p>
                <div class="differs__value">{said}</div>
                <button type="button" class="button" data-kind=ActionKind::Normal.as_str()
                    aria-pressed=move || (takes.get() == is_theirs).to_string()
                    on:click=move |_| takes.set(is_theirs)>
                    {lang.t(keep)}
                </button>
            </div>
        }
    };
    view! {
        <div class="differs" role="group" aria-label=move || name.get()>
            <h3>{move || name.get()}</h3>
            <div class="differs__sides">
                {side(key::FILE_MINE, key::FILE_KEEP_MINE, |part| &part.from, false)}
                {side(key::FILE_THEIRS, key::FILE_KEEP_THEIRS, |part| &part.to, true)}
            </div>
        </div>
    }
}
