//! The languages that there are: the one place that says how each is called, written and completed.

/// A language of the screens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Language {
    /// The name of its files, and what stands in a dossier.
    pub code: &'static str,
    /// Its BCP 47 tag, for browsers.
    pub tag: &'static str,
    /// Its name in that language; `None` for the one that is made up, which nobody is offered.
    pub name: Option<&'static str>,
    /// Whether it is written from right to left.
    pub right_to_left: bool,
    /// What its letters need.
    pub font: Font,
    /// The language that stands in where this one has no words of its own.
    pub like: &'static str,
    /// Whether tasks, questions and glossary are translated as well.
    pub complete: bool,
}

/// A part of the font. Every page has the Latin letters; the others come when they are needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Font {
    /// The letters of Western Europe.
    Latin,
    /// Also those of Central Europe and Turkey.
    LatinExtended,
    /// The Arabic script.
    Arabic,
}

impl Font {
    /// The file that comes beside the Latin letters.
    pub const fn file(self) -> Option<&'static str> {
        match self {
            Self::Latin => None,
            Self::LatinExtended => Some("fonts/noto-sans-latin-ext.woff2"),
            Self::Arabic => Some("fonts/noto-sans-arabic.woff2"),
        }
    }
}

/// All languages, in the order in which they are offered. Dutch is the source of all others.
/// The last one tests the layout: English, turned around and longer.
pub const LANGUAGES: [Language; 6] = [
    complete("nl", "Nederlands"),
    complete("en", "English"),
    Language {
        right_to_left: true,
        ..partial("ar", "العربية", Font::Arabic)
    },
    partial("pl", "Polski", Font::LatinExtended),
    partial("tr", "Türkçe", Font::LatinExtended),
    Language {
        code: "qps",
        name: None,
        right_to_left: true,
        ..complete("en", "")
    },
];

const fn complete(code: &'static str, name: &'static str) -> Language {
    Language {
        code,
        tag: code,
        name: Some(name),
        right_to_left: false,
        font: Font::Latin,
        like: code,
        complete: true,
    }
}

/// A language with words for the first screens; the rest is said in Dutch.
const fn partial(code: &'static str, name: &'static str, font: Font) -> Language {
    Language {
        font,
        like: "nl",
        complete: false,
        ..complete(code, name)
    }
}

impl Language {
    /// The language with this code.
    pub fn find(code: &str) -> Option<&'static Self> {
        LANGUAGES.iter().find(|language| language.code == code)
    }

    /// The language with this code, or Dutch.
    pub fn of(code: &str) -> &'static Self {
        Self::find(code).unwrap_or(&LANGUAGES[0])
    }

    /// Those that a person can choose, each with its own name.
    pub fn offered() -> impl Iterator<Item = (&'static Self, &'static str)> {
        LANGUAGES
            .iter()
            .filter_map(|language| Some((language, language.name?)))
    }

    /// The language of its tasks, questions, leaflets and glossary.
    pub fn guidance(&self) -> &'static Self {
        Self::of(if self.complete { self.code } else { self.like })
    }

    /// As `dir` of an element.
    pub const fn direction(&self) -> &'static str {
        if self.right_to_left { "rtl" } else { "ltr" }
    }
}

#[cfg(test)]
mod tests {
    use super::{LANGUAGES, Language};

    #[test]
    fn what_stands_in_for_a_language_has_all_words() {
        for language in &LANGUAGES {
            let guidance = language.guidance();
            assert!(guidance.complete, "{}", language.code);
            let like = Language::find(language.like).map(|like| (like.code, like.complete));
            assert_eq!(like, Some((language.like, true)), "{}", language.code);
        }
    }

    #[test]
    fn one_language_is_made_up() {
        let made_up: Vec<_> = LANGUAGES.iter().filter(|one| one.name.is_none()).collect();
        assert_eq!(made_up.len(), 1);
        assert_eq!(made_up[0].code, "qps");
        assert!(LANGUAGES.iter().all(|one| one.name != Some("")));
    }
}
