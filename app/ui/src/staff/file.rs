//! The files of staff: downloading one, and reading one.

use crate::browser::file::{self, Chosen, Offered};
use crate::components::{Action, ActionKind};
use crate::language::{Lang, use_lang};
use crate::parts::FileField;
use crate::profile::use_institution;
use crate::unkept;
use content::key::{self, Key};
use domain::Facility;
use leptos::prelude::*;

/// Bytes of a file at most; a full one has some thousands.
const MOST: f64 = (1 << 20) as f64;

/// Why a file was not taken.
#[derive(Clone, PartialEq, Eq)]
pub(super) enum Imported {
    Unread,
    TooLarge,
    /// No file of ours, with line and column.
    Form(usize, usize),
    /// A value that is none of ours, with its line and the name of its field.
    Value(usize, String),
    /// A value that can't be used, and where.
    Fault(String),
}

impl Imported {
    pub(super) fn of(error: &serde_json::Error, bytes: &[u8]) -> Self {
        let (line, column) = (error.line(), error.column());
        // A name that nobody knows stands at that place itself.
        let is_value = error.is_data() && !error.to_string().starts_with("unknown field");
        let field = field(bytes, (line, column)).filter(|_| is_value);
        field.map_or(Self::Form(line, column), |field| Self::Value(line, field))
    }

    fn text(&self, lang: Lang) -> String {
        match self {
            Self::Unread => lang.text(&key::STAFF_IMPORT_UNREAD),
            Self::TooLarge => lang.text(&key::STAFF_IMPORT_LARGE),
            Self::Form(line, column) => lang.fill(
                &key::STAFF_IMPORT_FORM,
                &[
                    ("line", line.to_string().into()),
                    ("column", column.to_string().into()),
                ],
            ),
            Self::Value(line, field) => lang.fill(
                &key::STAFF_IMPORT_VALUE,
                &[
                    ("line", line.to_string().into()),
                    ("field", field.clone().into()),
                ],
            ),
            Self::Fault(place) => {
                lang.fill(&key::STAFF_IMPORT_FAULT, &[("place", place.clone().into())])
            }
        }
    }
}

/// The field in which a value ends that could not be read: the last name before that place.
fn field(bytes: &[u8], (line, column): (usize, usize)) -> Option<String> {
    let lines = bytes.split_inclusive(|byte| *byte == b'\n');
    let before: usize = lines.take(line - 1).map(<[u8]>::len).sum();
    let text = String::from_utf8_lossy(bytes.get(..before + column)?);
    let mut pieces = text.rsplit('"').peekable();
    while let Some(piece) = pieces.next() {
        if piece.trim_start().starts_with(':') {
            return pieces.next().map(str::to_owned);
        }
    }
    None
}

/// The file as a download, and as text where that is not possible.
#[component]
pub(super) fn Download(
    name: &'static str,
    text: Signal<String>,
    /// Called when the browser took it.
    #[prop(optional, into)]
    taken: Option<Callback<()>>,
) -> impl IntoView {
    let lang = use_lang();
    let institution = use_institution();
    let offered = StoredValue::new_local(None::<Offered>);
    let is_asked = RwSignal::new(false);
    let refused = Memo::new(move |_| institution.lack(Facility::SaveProfile));
    let is_wrong = move || !institution.draft_faults().is_empty();
    // A field that is not right yet, on this very page.
    let waits = RwSignal::new(false);
    let run = Callback::new(move |()| {
        waits.set(unkept::on_screen());
        if waits.get_untracked() {
            return;
        }
        let made = file::offer(text.get_untracked().as_bytes(), name);
        let is_saved = made.as_ref().is_some_and(|made| made.save().is_some());
        offered.set_value(made);
        is_asked.set(is_saved);
        if let Some(taken) = taken.filter(|_| is_saved) {
            taken.run(());
        }
    });
    let way = move || {
        if is_wrong() {
            return ().into_any();
        }
        if let Some(why) = refused.get() {
            return view! { <p>{lang.t(why)}</p> }.into_any();
        }
        view! {
            <div class="row">
                <Action label=Signal::derive(lang.t(key::STAFF_DOWNLOAD)) icon="file-text" kind=ActionKind::Primary run />
            </div>
        }
        .into_any()
    };
    view! {
        {way}
        <p class="field__error" role="status">{move || waits.get().then(|| lang.text(&key::OWN_DATE_PART))}</p>
        <p role="status">{move || is_asked.get().then(|| lang.text(&key::STAFF_DOWNLOAD_ASK))}</p>
        <details class="more">
            <summary class="more__summary">{lang.t(key::STAFF_DOWNLOAD_TEXT)}</summary>
            <pre class="staff-source" tabindex="0"><code>{move || text.get()}</code></pre>
        </details>
    }
}

/// Reading a file; `take` gives the words for what came of it.
#[component]
pub(super) fn Import(
    id: &'static str,
    label: Key,
    take: Callback<Vec<u8>, Result<String, Imported>>,
) -> impl IntoView {
    let lang = use_lang();
    let institution = use_institution();
    let told = RwSignal::new(None::<Result<String, Imported>>);
    let refused = Memo::new(move |_| institution.lack(Facility::OpenProfile));
    let chosen = Callback::new(move |file: Chosen| {
        leptos::task::spawn_local(async move {
            let read = read(&file).await;
            told.try_set(read.map_or_else(|why| Some(Err(why)), |bytes| take.try_run(bytes)));
        });
    });
    let words = move || {
        told.get().map(|told| match told {
            Ok(words) => view! { <p>{words}</p> }.into_any(),
            Err(why) => view! { <p class="field__error">{why.text(lang)}</p> }.into_any(),
        })
    };
    let field = move || {
        if let Some(why) = refused.get() {
            return view! { <p class="field__label">{lang.t(label)}</p><p>{lang.t(why)}</p> }
                .into_any();
        }
        view! { <FileField id label accept=".json" chosen /> }.into_any()
    };
    view! {
        <div class="field">
            {field}
            <div role="status">{words}</div>
        </div>
    }
}

async fn read(file: &Chosen) -> Result<Vec<u8>, Imported> {
    if file.size() > MOST {
        return Err(Imported::TooLarge);
    }
    file.read().await.ok_or(Imported::Unread)
}
