//! A table of others: which file, what its columns are, and what it would change. Nothing changes before a yes.

use super::columns::Columns;
use super::lines::Lines;
use super::meanings::WordsToMean;
use super::words;
use crate::browser::file::Chosen;
use crate::debts::all;
use crate::half_made::{self, HalfMade};
use crate::language::{Lang, use_lang};
use crate::navigation::use_navigation;
use crate::parts::FileField;
use crate::route::Route;
use crate::session::{Session, use_session};
use ::debts::table::{Layout, Meanings, Proposed, Reading, Words, propose};
use ::table::{Line, MOST_BYTES, MOST_LINES, Refused};
use content::key;
use leptos::prelude::*;
use std::collections::BTreeMap;
use std::sync::Arc;

thread_local! {
    /// What the words of a file mean, by its name. The file itself is not kept: who reads another page meanwhile opens
    /// it again, and is not asked again.
    static MEANT: HalfMade<(String, Meanings)> = const { HalfMade::nothing() };
}

/// A table that is looked at, and how it is read.
#[derive(Clone, Copy)]
pub(super) struct Opened {
    pub(super) lines: StoredValue<Arc<[Line]>>,
    /// What its columns seem to be; a person may choose otherwise.
    pub(super) layout: RwSignal<Layout>,
    pub(super) meanings: RwSignal<Meanings>,
    /// What a person ticked or unticked, by the number of the line.
    pub(super) ticked: RwSignal<BTreeMap<usize, bool>>,
    pub(super) words: Memo<SharedWords>,
    pub(super) proposed: Memo<Vec<Proposed>>,
}

/// The words of one language.
#[derive(Clone)]
pub(super) struct SharedWords(pub(super) Arc<Words>);

impl PartialEq for SharedWords {
    /// Other words come in another language, which makes new ones.
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl Opened {
    fn new(session: Session, lang: Lang, name: String, lines: Arc<[Line]>) -> Self {
        let shared = Memo::new(move |_| SharedWords(Arc::new(words(lang))));
        let layout = shared.with_untracked(|words| Layout::guess(&lines, &words.0));
        let layout = RwSignal::new(layout);
        let meant = MEANT.with(|meant| meant.read(session));
        let meant = meant.filter(|(of, _)| *of == name);
        let meanings = RwSignal::new(meant.map(|(_, meanings)| meanings).unwrap_or_default());
        half_made::follow(&MEANT, session, move || (name.clone(), meanings.get()));
        let lines = StoredValue::new(lines);
        let months =
            Memo::new(move |_| (1..=12).map(|month| lang.month(month)).collect::<Vec<_>>());
        let proposed = Memo::new(move |_| {
            let (words, meanings, months) = (shared.get(), meanings.get(), months.get());
            let reading = Reading {
                words: &words.0,
                meanings: &meanings,
                months: &months,
                today: session.today(),
            };
            let debts = all(session);
            layout.with(|layout| lines.with_value(|lines| propose(lines, layout, &debts, &reading)))
        });
        Self {
            lines,
            layout,
            meanings,
            ticked: RwSignal::new(BTreeMap::new()),
            words: shared,
            proposed,
        }
    }
}

/// What came of a file.
#[derive(Clone, Copy)]
enum Told {
    Unread,
    Refused(Refused),
}

#[component]
pub(super) fn Read() -> impl IntoView {
    let lang = use_lang();
    let found = RwSignal::new(None::<Result<(String, Arc<[Line]>), Told>>);
    // How many files were chosen: one that is read slowly may come after the next one.
    let newest = RwSignal::new(0_u32);
    let chosen = Callback::new(move |file: Chosen| {
        newest.update(|newest| *newest += 1);
        let mine = newest.get_untracked();
        found.set(None);
        leptos::task::spawn_local(async move {
            let lines = read(&file).await;
            // The screen may be gone by now.
            if newest.try_get_untracked() == Some(mine) {
                found.set(Some(lines.map(|lines| (file.name(), Arc::from(lines)))));
            }
        });
    });
    let said = move || match found.get()? {
        Ok((name, lines)) => {
            let args = [("name", name.into()), ("count", lines.len().into())];
            Some(lang.fill(&key::DEBTS_READ_NAME, &args))
        }
        Err(_) => None,
    };
    let body = move || match found.get()? {
        Err(told) => Some(view! { <Trouble told /> }.into_any()),
        Ok((name, lines)) => Some(view! { <Table name lines /> }.into_any()),
    };
    view! {
        <p>{lang.t(key::DEBTS_READ_BODY)}</p>
        <div class="field">
            <FileField id="debts-file" label=key::DEBTS_READ_FILE accept=".csv,.txt,.tsv,.xlsx,.xls,.ods" chosen />
            <p role="status">{said}</p>
        </div>
        {body}
    }
}

#[component]
fn Table(name: String, lines: Arc<[Line]>) -> impl IntoView {
    let opened = Opened::new(use_session(), use_lang(), name, lines);
    view! {
        <Columns opened />
        <WordsToMean opened />
        <Lines opened />
    }
}

/// What is a little too large is read: only its first bytes say whether it is the file of another program.
async fn read(file: &Chosen) -> Result<Vec<Line>, Told> {
    #[expect(
        clippy::cast_precision_loss,
        reason = "a number of bytes is far below 2^53"
    )]
    if file.size() > 8.0 * MOST_BYTES as f64 {
        return Err(Told::Refused(Refused::TooLarge));
    }
    let bytes = file.read().await.ok_or(Told::Unread)?;
    ::table::read(&bytes).map_err(Told::Refused)
}

/// Why a file is no table, and what to do.
#[component]
fn Trouble(told: Told) -> impl IntoView {
    let lang = use_lang();
    let navigation = use_navigation();
    let said = move || match told {
        Told::Unread => lang.text(&key::DEBTS_READ_UNREAD),
        Told::Refused(refused) => {
            let line = match refused {
                Refused::OpenQuote(line) => line,
                _ => 0,
            };
            let args = [("line", line.into()), ("most", MOST_LINES.into())];
            lang.fill(&["debts-file-", refused.code()].concat(), &args)
        }
    };
    let is_sealed = matches!(told, Told::Refused(Refused::Sealed));
    view! {
        <div role="alert">
            <p class="field__error">{said}</p>
            {is_sealed.then(|| view! { <p><a href=navigation.href(&Route::File)>{lang.t(key::DEBTS_READ_SEALED_WAY)}</a></p> })}
        </div>
    }
}
