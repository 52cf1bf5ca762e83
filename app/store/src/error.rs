//! What can go wrong: one case for each thing that a person can do about it.

use domain::Dossier;

/// Why the store did not do what was asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StoreError {
    /// The browser keeps nothing: private mode, a policy, or no secure page.
    Refused,
    /// The disk or the share of this site is full. What was stored before is unharmed.
    Full,
    /// Another tab holds the database and does not let go.
    Blocked,
    /// Another tab is the one that writes.
    OtherTab,
    /// The database holds less than was stored: emptied, or an older copy came back.
    Behind {
        /// What can still be read.
        readable: Option<Box<Dossier>>,
    },
    /// Records are broken, or the key is gone.
    Damaged {
        /// The dossier up to the first broken record.
        readable: Option<Box<Dossier>>,
        /// Records from there on.
        lost: u32,
    },
    /// The secret does not open this vault.
    Secret,
    /// No key could be derived from the secret: whether it is right is not known.
    NoKey,
    /// Written by a newer program; left as it is.
    TooNew,
    /// Anything else; the text is for the one who repairs it.
    Other(String),
}

impl StoreError {
    /// Stable name, by which `ui` finds its text.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Refused => "refused",
            Self::Full => "full",
            Self::Blocked => "blocked",
            Self::OtherTab => "other-tab",
            Self::Behind { .. } => "behind",
            Self::Damaged { .. } => "damaged",
            Self::Secret => "secret",
            Self::NoKey => "worker",
            Self::TooNew => "too-new",
            Self::Other(_) => "other",
        }
    }

    /// What could still be read, when something was lost.
    pub fn readable(&self) -> Option<&Dossier> {
        match self {
            Self::Behind { readable } | Self::Damaged { readable, .. } => readable.as_deref(),
            _ => None,
        }
    }

    /// Nothing can be read.
    #[cfg(target_arch = "wasm32")]
    pub(crate) const fn damaged() -> Self {
        Self::Damaged {
            readable: None,
            lost: 0,
        }
    }
}

impl std::fmt::Display for StoreError {
    /// The text never has anything of the dossier in it.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.code())?;
        match self {
            Self::Other(text) => write!(f, ": {text}"),
            _ => Ok(()),
        }
    }
}

impl std::error::Error for StoreError {}
