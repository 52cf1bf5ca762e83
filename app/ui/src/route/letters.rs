//! The pages on letters to write.

use domain::TaskId;

/// A page on letters to write.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum LettersPart {
    /// All of them, or those of a step: where it has one, that one.
    All(Option<TaskId>),
    /// One.
    Letter(Option<ToWrite>),
}

/// Which letter is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ToWrite {
    /// Its id.
    pub(crate) letter: String,
    /// The number of the letter that came, where it answers one.
    pub(crate) post: Option<u32>,
}

impl ToWrite {
    /// A letter that answers none.
    pub(crate) fn new(letter: &str) -> Self {
        Self {
            letter: letter.to_owned(),
            post: None,
        }
    }
}

impl LettersPart {
    #[cfg(not(target_arch = "wasm32"))]
    pub(crate) const FIXED: &[Self] = &[Self::All(None), Self::Letter(None)];

    /// The message key of the title of its static page, which `xtask` makes.
    #[cfg(not(target_arch = "wasm32"))]
    pub(crate) const fn title(&self) -> &'static str {
        match self {
            Self::All(_) => "letters-title",
            Self::Letter(_) => "letters-letter",
        }
    }

    pub(super) fn path(&self) -> String {
        match self {
            Self::All(None) => "brieven".into(),
            Self::All(Some(step)) => format!("brieven#{step}"),
            Self::Letter(None) => "brieven/brief".into(),
            Self::Letter(Some(ToWrite { letter, post: None })) => format!("brieven/brief#{letter}"),
            Self::Letter(Some(ToWrite {
                letter,
                post: Some(number),
            })) => format!("brieven/brief#{letter}.{number}"),
        }
    }

    pub(super) fn parse(path: &str, fragment: &str) -> Option<Self> {
        let named = Some(fragment).filter(|fragment| !fragment.is_empty());
        Some(match path {
            "brieven" => Self::All(named.map(Into::into)),
            "brieven/brief" => Self::Letter(named.map(|name| match name.split_once('.') {
                Some((letter, number)) => ToWrite {
                    letter: letter.to_owned(),
                    post: number.parse().ok(),
                },
                None => ToWrite::new(name),
            })),
            _ => return None,
        })
    }
}
