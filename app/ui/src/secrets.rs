//! Words and pictures of secrets, fetched when a screen first needs them.

use crate::browser::{boot, random};
use crate::language::Lang;
use content::Secrets;
use domain::draw;
use leptos::prelude::*;
use std::sync::Arc;

/// Words of a secret that the app draws: 51.7 bits.
const WORDS: usize = 5;
/// Words of a key that opens a vault whose secret was forgotten: 82.7 bits.
const RECOVERY_WORDS: usize = 8;

/// What there is of them.
#[derive(Clone)]
pub(crate) enum Known {
    /// Nobody asked yet, or they are on their way.
    Coming,
    Here(Arc<Secrets>),
    /// They did not come; asking again tries again.
    Missing,
}

/// The words and pictures of this visit.
#[derive(Clone, Copy)]
pub(crate) struct SecretParts {
    known: RwSignal<Known>,
    is_asked: StoredValue<bool>,
    lang: Lang,
}

/// Stands once above every screen that makes or asks a secret.
pub(crate) fn provide_secret_parts(lang: Lang) {
    provide_context(SecretParts {
        known: RwSignal::new(Known::Coming),
        is_asked: StoredValue::new(false),
        lang,
    });
}

pub(crate) fn use_secret_parts() -> SecretParts {
    expect_context()
}

impl SecretParts {
    /// What has come; asks for it at the first call.
    pub(crate) fn get(self) -> Known {
        self.fetch();
        self.known.get()
    }

    /// What has come, without following it.
    pub(crate) fn get_untracked(self) -> Known {
        self.known.get_untracked()
    }

    /// Asks again after a failure.
    pub(crate) fn again(self) {
        self.is_asked.set_value(false);
        self.known.set(Known::Coming);
        self.fetch();
    }

    /// The name of a picture in the language of the screen; empty until it has come.
    pub(crate) fn picture_name(self, id: &str) -> String {
        let code = self.lang.code();
        self.picture(id, |picture| picture.name(&code).to_owned())
    }

    /// Where a picture is drawn, for `<use>`; empty until it is known.
    pub(crate) fn picture_href(self, id: &str) -> String {
        let url = boot::url("pictures").unwrap_or_default();
        self.picture(id, |picture| format!("{url}#{}", picture.symbol))
    }

    fn picture(self, id: &str, read: impl Fn(&content::Picture) -> String) -> String {
        match self.get() {
            Known::Here(parts) => parts.picture(id).map(read).unwrap_or_default(),
            Known::Coming | Known::Missing => String::new(),
        }
    }

    fn fetch(self) {
        if self
            .is_asked
            .try_update_value(|asked| std::mem::replace(asked, true))
            != Some(false)
        {
            return;
        }
        leptos::task::spawn_local(async move {
            let bytes = boot::content("secrets").await;
            let parts = bytes.and_then(|bytes| content::read_secrets(&bytes));
            self.known
                .set(parts.map_or(Known::Missing, |parts| Known::Here(Arc::new(parts))));
        });
    }
}

/// A secret of five words by lot.
pub(crate) fn draw_words(parts: &Secrets) -> Vec<String> {
    drawn(parts, WORDS)
}

/// A recovery key: eight words by lot.
pub(crate) fn draw_recovery_words(parts: &Secrets) -> Vec<String> {
    drawn(parts, RECOVERY_WORDS)
}

/// Each word is as likely as the others; the same one can come twice.
fn drawn(parts: &Secrets, many: usize) -> Vec<String> {
    draw::choose(&parts.words, many, &mut random::number)
        .into_iter()
        .cloned()
        .collect()
}
