//! The languages that there are.

/// A language of the screens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Language {
    /// Its BCP 47 code, and the folder of its files.
    pub code: &'static str,
    /// Whether it is written from right to left.
    pub right_to_left: bool,
    /// Whether tasks, questions and glossary are translated as well.
    pub complete: bool,
}

impl Language {
    /// The language with this code.
    pub fn find(code: &str) -> Option<&'static Self> {
        LANGUAGES.iter().find(|language| language.code == code)
    }

    /// The folder to fetch questions, guidance and glossary from: Dutch where there is no own one.
    pub const fn guidance(&self) -> &'static str {
        if self.complete { self.code } else { "nl" }
    }
}

/// All languages, in the order in which they are offered; `qps` is made up, for tests of the layout.
pub const LANGUAGES: [Language; 6] = [
    language("nl", false, true),
    language("en", false, true),
    language("ar", true, false),
    language("pl", false, false),
    language("tr", false, false),
    language("qps", true, true),
];

const fn language(code: &'static str, right_to_left: bool, complete: bool) -> Language {
    Language {
        code,
        right_to_left,
        complete,
    }
}
