//! The letters that can be written: fetched when a screen first shows them, and how one of them looks on paper.

mod draft;
mod links;
mod may_write;
mod sheet;
mod shows;
mod values;

pub(crate) use draft::{Draft, DraftLine};
pub(crate) use links::LetterLinks;
pub(crate) use may_write::MayWrite;
use sheet::address_of;
pub(crate) use sheet::{LetterSheet, address_lines, receiver};
pub(crate) use shows::Shows;
pub(crate) use values::Values;

use crate::browser::boot;
use crate::components::{Action, Notice, NoticeKind};
use crate::language::{Lang, use_lang};
use crate::session::{Session, catalogue};
use content::letters::{Letter, Letters};
use content::{Messages, key};
use domain::{Actor, Change, EntryId, TaskRef};
use leptos::prelude::*;
use sections::Kind;
use sections::outgoing::{Outgoing, Waits, change};
use sections::sender::{MAX_LINE, Sender};
use std::sync::{Arc, OnceLock};

/// What has come of this release: it stays the same.
static CAME: OnceLock<Arc<Came>> = OnceLock::new();
/// The file of the letters and of their words, for each language.
const FILE: &str = "letters";

struct Came {
    letters: Letters,
    dutch: Messages,
}

/// The letters, and their words in Dutch: what is sent is Dutch, whatever the screen speaks.
#[derive(Clone)]
pub(crate) struct Writing {
    came: Arc<Came>,
    /// Says the words of letters, and days, in Dutch.
    pub(crate) dutch: Lang,
}

impl PartialEq for Writing {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.came, &other.came)
    }
}

impl Writing {
    pub(crate) fn all(&self) -> &Letters {
        &self.came.letters
    }

    pub(crate) fn get(&self, id: &str) -> Option<Letter> {
        self.came.letters.get(id).cloned()
    }
}

/// What a letter is called.
pub(crate) fn title(lang: Lang, letter: &str) -> String {
    lang.text(&key::letter_text(letter, ""))
}

/// What a letter is about, as it says itself.
pub(crate) fn subject(lang: Lang, letter: &str) -> String {
    lang.text(&key::letter_text(letter, "subject"))
}

/// Who writes; at first the name that stands on other papers.
pub(crate) fn sender(session: Session) -> (EntryId, Sender) {
    session.with(|dossier| {
        let (id, said) = sections::only::<Sender>(dossier);
        let named = || {
            let name = dossier.settings.name_on_paper.clone().unwrap_or_default();
            Sender {
                name: name.chars().take(MAX_LINE).collect(),
                ..Sender::default()
            }
        };
        (id, said.unwrap_or_else(named))
    })
}

/// What writes something that goes out, or takes it away; also in the plan. Only steps of the plan begin to wait.
pub(crate) fn write(
    session: Session,
    writing: &Writing,
    (id, outgoing): (EntryId, Option<&Outgoing>),
) -> Change {
    let before = session.with(|dossier| dossier.entries.get(&id).and_then(Outgoing::read));
    let name = outgoing.or(before.as_ref()).map(|one| one.letter.clone());
    let letter = name.and_then(|name| writing.get(&name));
    let steps = letter.iter().flat_map(|letter| &letter.steps);
    let steps = steps.filter(|step| {
        session
            .planned(&TaskRef::Catalogue((*step).clone()))
            .is_some()
    });
    let steps: Vec<_> = steps.cloned().collect();
    let waits = Waits {
        steps: &steps,
        who: letter.map_or(Actor::Agency, |letter| letter.who),
    };
    let today = session.today();
    session.with(|dossier| change(dossier, catalogue(), (id, outgoing), waits, today))
}

/// The letters, on their way from now on.
#[derive(Clone, Copy)]
pub(crate) struct Coming {
    came: RwSignal<Option<Arc<Came>>>,
    is_missing: RwSignal<bool>,
    writing: Memo<Option<Writing>>,
}

impl Coming {
    /// What has come.
    pub(crate) fn get(self) -> Option<Writing> {
        self.writing.get()
    }

    fn ask(self) {
        self.is_missing.set(false);
        leptos::task::spawn_local(async move {
            let found = fetch().await;
            // The screen may be gone by now.
            self.is_missing.try_set(found.is_none());
            self.came.try_set(found);
        });
    }
}

/// Fetches the letters where they are not there yet.
pub(crate) fn use_letters() -> Coming {
    let lang = use_lang();
    lang.need(FILE);
    let came = RwSignal::new(CAME.get().cloned());
    let writing = Memo::new(move |_| {
        let came = came.get().filter(|_| lang.has(FILE))?;
        let dutch = lang.beside("nl", came.dutch.clone());
        Some(Writing { came, dutch })
    });
    let coming = Coming {
        came,
        is_missing: RwSignal::new(false),
        writing,
    };
    if came.get_untracked().is_none() {
        coming.ask();
    }
    coming
}

/// Shows what `made` makes of the letters, once they have come.
#[component]
pub(crate) fn WithLetters(
    coming: Coming,
    made: impl Fn(Writing) -> AnyView + Send + 'static,
) -> impl IntoView {
    let lang = use_lang();
    let again = Callback::new(move |()| coming.ask());
    move || match coming.get() {
        Some(writing) => made(writing),
        None if coming.is_missing.get() => view! {
            <Notice kind=NoticeKind::Waiting>
                <p>{lang.t(key::LETTERS_MISSING)}</p>
                <Action label=Signal::derive(lang.t(key::LETTERS_TRY)) run=again />
            </Notice>
        }
        .into_any(),
        None => view! { <p role="status">{lang.t(key::LETTERS_COMING)}</p> }.into_any(),
    }
}

async fn fetch() -> Option<Arc<Came>> {
    let (letters, words) = (boot::content(FILE), boot::content("nl/letters"));
    let letters = content::read_letters(&letters.await?)?;
    let dutch = Messages::read(&words.await?)?;
    Some(Arc::clone(
        CAME.get_or_init(|| Arc::new(Came { letters, dutch })),
    ))
}
