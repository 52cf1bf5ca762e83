//! What is said when a file is not made or not opened: what it is, and a way on.

use crate::language::{Lang, use_lang};
use content::key::{self, Key};
use leptos::prelude::*;

/// Why it was not done, and the place in the file that is wrong.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Trouble {
    code: String,
    place: Option<String>,
}

impl Trouble {
    /// The file is larger than any of ours; said before it is read.
    pub(super) const TOO_LARGE: &str = "too-large";
    /// The disk does not give it.
    pub(super) const UNREAD: &str = "unread";
    /// The browser did not do it.
    pub(super) const WORKER: &str = "worker";

    pub(super) fn new(code: &str, place: Option<String>) -> Self {
        Self {
            code: code.to_owned(),
            place,
        }
    }

    fn lines(&self, lang: Lang) -> Vec<String> {
        let (what, way_on): (Key, Key) = match self.code.as_str() {
            "words-or-start" => (key::FILE_ERR_WORDS, key::FILE_REC_WORDS),
            "damaged" => (key::FILE_ERR_DAMAGED, key::FILE_REC_COPY),
            "not-ours" => (key::FILE_ERR_FOREIGN, key::FILE_REC_OTHER),
            "too-new" => (key::FILE_ERR_NEW, key::FILE_REC_NEW),
            Self::TOO_LARGE => (key::FILE_ERR_LARGE, key::FILE_REC_OTHER),
            "too-much-work" => (key::FILE_ERR_WORK, key::FILE_REC_OTHER),
            "content" => (key::FILE_ERR_CONTENT, key::FILE_REC_OTHER),
            Self::UNREAD => (key::FILE_ERR_UNREAD, key::FILE_REC_UNREAD),
            "changed" => (key::FILE_ERR_CHANGED, key::FILE_REC_CHANGED),
            "too-many" => (key::FILE_ERR_MANY, key::FILE_REC_MANY),
            // Also of a store that could not close the plan that is open.
            "other-tab" => (key::ERR_OTHER_TAB, key::REC_OTHER_TAB),
            "full" => (key::ERR_FULL, key::REC_FULL),
            _ => (key::FILE_ERR_WORKER, key::FILE_REC_WORKER),
        };
        let place = self.place.clone();
        let place = place.map(|place| lang.fill(&key::FILE_REC_PLACE, &[("place", place.into())]));
        [Some(lang.text(&what)), Some(lang.text(&way_on)), place]
            .into_iter()
            .flatten()
            .collect()
    }
}

impl From<&'static str> for Trouble {
    fn from(code: &'static str) -> Self {
        Self::new(code, None)
    }
}

/// Stands empty until there is something to say, so that it is read aloud.
#[component]
pub(super) fn Told(trouble: RwSignal<Option<Trouble>>) -> impl IntoView {
    let lang = use_lang();
    let lines = move || {
        let told = trouble.get()?;
        let lines = told.lines(lang).into_iter();
        let lines = lines.map(|line| view! { <p>{line}</p> }).collect_view();
        Some(view! {
            <div class="notice" data-kind="error">
                <crate::components::Icon name="alert-circle" />
                <div class="notice__text">{lines}<p>{lang.t(key::FILE_NOTHING)}</p></div>
            </div>
        })
    };
    view! { <div role="status">{lines}</div> }
}
