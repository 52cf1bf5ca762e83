//! Why a file did not open, in as many cases as a person can do something different about.

use domain::Fault;

/// Why a file was not opened, or not made. Nothing of it was taken over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileError {
    /// The words are not those of this file, or its beginning is damaged: age can't tell which.
    WordsOrStart,
    /// Bytes were changed or are missing.
    Damaged,
    /// Something else: no age file with a passphrase, or no dossier inside.
    NotOurs,
    /// Written by a newer program.
    TooNew,
    /// The file, or the dossier in it, is larger than the limits.
    TooLarge,
    /// Opening it would take more work and memory than the limits.
    TooMuchWork {
        /// What it says that it takes: 2 to the power of this.
        log_n: u16,
    },
    /// A dossier by its head, in a form that no dossier of its version has.
    Form,
    /// The dossier in it breaks a rule.
    Content(Fault),
}

impl FileError {
    /// Stable name, by which a screen finds its text.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::WordsOrStart => "words-or-start",
            Self::Damaged => "damaged",
            Self::NotOurs => "not-ours",
            Self::TooNew => "too-new",
            Self::TooLarge => "too-large",
            Self::TooMuchWork { .. } => "too-much-work",
            Self::Form | Self::Content(_) => "content",
        }
    }

    /// The place in the JSON that breaks a rule, such as `own/3/date`.
    pub fn place(&self) -> Option<&str> {
        match self {
            Self::Content(fault) => Some(fault.place()),
            _ => None,
        }
    }
}

impl From<Fault> for FileError {
    fn from(fault: Fault) -> Self {
        match fault {
            Fault::TooNew { .. } => Self::TooNew,
            fault => Self::Content(fault),
        }
    }
}

impl std::fmt::Display for FileError {
    /// For the one who repairs it. Never holds anything that a person wrote.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.code())?;
        match self {
            Self::TooMuchWork { log_n } => write!(f, ": 2^{log_n}"),
            Self::Content(fault) => write!(f, ": {fault}"),
            _ => Ok(()),
        }
    }
}

impl std::error::Error for FileError {}
