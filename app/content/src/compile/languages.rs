//! Reads and checks the sentences of every language.

use super::fluent::{Text, Texts};
use super::letters::{self, Raw as RawLetters};
use super::phrasing::{self, Phrasing};
use super::problem::Problems;
use super::readability::Rules;
use super::screens::WordFile;
use super::sites::Listed;
use super::sources::source_name;
use super::terms::Terms;
use super::{LanguageBundle, folders, pseudo, readability, screens, texts};
use crate::parts::Part;
use crate::pattern::Pattern;
use crate::{LANGUAGES, Language, Messages, key};
use domain::{Catalogue, Source, Task, Theme};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// The language that all others are held against.
const FIRST: &str = LANGUAGES[0].code;

/// All files of a complete language.
struct Complete {
    screens: Texts,
    themes: BTreeMap<Theme, Texts>,
    intake: Texts,
    glossary: Texts,
    folders: Texts,
    letters: Texts,
    page: Texts,
}

impl Complete {
    fn read(dir: &Path, code: &str, problems: &mut Problems) -> Self {
        let screens = Texts::read_screens(dir, code, problems);
        let mut file = |folder: &str| Texts::read(dir, &format!("{folder}/{code}.ftl"), problems);
        Self {
            screens,
            intake: file("intake"),
            glossary: file("glossary"),
            folders: file("folders"),
            letters: file("letters"),
            page: file("page"),
            themes: Theme::ALL
                .into_iter()
                .map(|theme| (theme, file(theme.as_str())))
                .collect(),
        }
    }

    fn all(&self) -> impl Iterator<Item = &Texts> {
        let others = [&self.screens, &self.intake, &self.glossary];
        let sheets = [&self.folders, &self.letters, &self.page];
        self.themes.values().chain(others).chain(sheets)
    }

    fn file_of(&self, text: &Text) -> WordFile {
        screens::file_of(self.screens.screen_of(&text.message))
    }

    fn bundle(&self) -> LanguageBundle {
        let of = |file| self.screens.messages_of(|text| self.file_of(text) == file);
        let mut parts: BTreeMap<Part, Messages> = Part::ALL
            .iter()
            .copied()
            .map(|part| (part, of(WordFile::Part(part))))
            .collect();
        let mut add = |part, texts| parts.entry(part).or_default().extend(texts);
        let terms = Terms::of(&self.glossary);
        let terms_in = |texts| terms.messages(texts, &self.glossary);
        let mut themes = BTreeMap::new();
        for (theme, texts) in &self.themes {
            let on_screens = |attribute: &str| matches!(attribute, "" | "why");
            let named = texts.messages_of(|text| on_screens(&text.attribute));
            add(Part::Plan, named);
            let mut others = texts.messages_of(|text| !on_screens(&text.attribute));
            others.extend(terms_in(texts));
            themes.insert(*theme, others);
        }
        add(Part::Folders, self.folders.messages_of(|_| true));
        add(Part::Folders, terms_in(&self.folders));
        let mut intake = self.intake.messages_of(|_| true);
        intake.extend(terms_in(&self.intake));
        let mut letters = self.letters.messages_of(|_| true);
        letters.extend(terms_in(&self.letters));
        LanguageBundle {
            core: of(WordFile::Core),
            parts,
            shell: of(WordFile::Pages),
            themes,
            intake,
            letters,
            page: self.page.messages_of(|_| true),
        }
    }
}

/// What sentences are held against.
#[derive(Clone, Copy)]
pub(super) struct Known<'a> {
    pub(super) catalogue: &'a Catalogue,
    /// Only these sites may be linked to, and their texts are held against the terms of the first language.
    pub(super) listed: &'a Listed,
}

/// The sentences by language. The letters get their lines, which stand in the words of the first.
pub(super) fn read(
    dir: &Path,
    known: Known<'_>,
    letters: &mut RawLetters,
    phrased: &mut Vec<Phrasing>,
    problems: &mut Problems,
) -> BTreeMap<String, LanguageBundle> {
    let hosts = &known.listed.hosts();
    let first = Complete::read(dir, FIRST, problems);
    if !first.letters.is_broken {
        letters::check_texts(letters, &first.letters, problems);
    }
    *phrased = check_first(&first, known, problems);
    check_any(&first, hosts, problems);
    let base = first.bundle();
    let mut bundles = BTreeMap::new();
    let (made_up, named): (Vec<&Language>, Vec<_>) =
        LANGUAGES.iter().partition(|l| l.name.is_none());
    for language in named.into_iter().filter(|l| l.code != FIRST) {
        let bundle = if language.complete {
            let other = Complete::read(dir, language.code, problems);
            compare(&first, &other, problems);
            check_reading(&other, None, problems);
            check_any(&other, hosts, problems);
            other.bundle()
        } else {
            partial(dir, language.code, &first, &base, hosts, problems)
        };
        bundles.insert(language.code.to_owned(), bundle);
    }
    bundles.insert(FIRST.to_owned(), base);
    for language in made_up {
        let bundle = bundles.get(language.like).map(pseudo::of);
        bundles.extend(bundle.map(|bundle| (language.code.to_owned(), bundle)));
    }
    bundles
}

/// Adds the names of the sources to the sentences of each theme: only its steps show them.
pub(super) fn add_sources(
    languages: &mut BTreeMap<String, LanguageBundle>,
    catalogue: &Catalogue,
    sources: &[Source],
) {
    for language in languages.values_mut() {
        for (theme, texts) in &mut language.themes {
            let tasks = catalogue.tasks.iter().filter(|task| task.theme == *theme);
            let named: BTreeSet<_> = tasks
                .flat_map(|task| &task.sources)
                .map(|reference| &reference.id)
                .collect();
            let of_theme = sources.iter().filter(|source| named.contains(&source.id));
            texts.extend(Messages::new(
                of_theme
                    .map(|source| (key::source(&source.id), Pattern::text(source_name(source))))
                    .collect(),
            ));
        }
    }
}

fn check_first(first: &Complete, known: Known<'_>, problems: &mut Problems) -> Vec<Phrasing> {
    let Known { catalogue, listed } = known;
    let terms = Terms::of(&first.glossary);
    listed.check_words(&terms, problems);
    if !first.screens.is_broken {
        texts::check_names(&catalogue.gaps, &first.screens, problems);
    }
    if !first.intake.is_broken {
        texts::check_questions(&catalogue.questions, &first.intake, problems);
    }
    let mut phrased = Vec::new();
    for (theme, file) in &first.themes {
        if !file.is_broken {
            let of_theme = |task: &&Task| task.theme == *theme;
            let tasks: Vec<_> = catalogue.tasks.iter().filter(of_theme).collect();
            texts::check_tasks(&tasks, file, problems);
            phrased.push(phrasing::of_theme(*theme, &tasks, file, problems));
        }
        phrasing::check_long(file, problems);
    }
    if !first.folders.is_broken {
        folders::check_texts(&first.folders, problems);
    }
    phrasing::check_long(&first.folders, problems);
    phrasing::check_long(&first.letters, problems);
    check_reading(first, Some(&terms), problems);
    for file in first.all() {
        phrasing::check_inverted(file, problems);
    }
    phrased
}

/// How easily a language reads; how hard its words are is measured where there are terms for it.
fn check_reading(language: &Complete, dutch: Option<&Terms>, problems: &mut Problems) {
    let whole = Rules::of_texts(false, dutch);
    let with_labels = Rules::of_texts(true, dutch);
    for file in language.themes.values() {
        readability::check_messages(file, whole, problems);
    }
    readability::check_messages(&language.folders, whole, problems);
    readability::check_messages(&language.letters, with_labels, problems);
    readability::check_messages(&language.intake, whole, problems);
    screens::check(&language.screens, dutch, problems);
}

/// What holds in every complete language.
fn check_any(language: &Complete, hosts: &BTreeSet<String>, problems: &mut Problems) {
    for file in language.themes.values() {
        texts::check_titles(file, problems);
    }
    screens::check_headings(&language.screens, problems);
    texts::check_glossary(&language.glossary, problems);
    readability::check_glossary(&language.glossary, problems);
    for file in language.all() {
        texts::check_links(file, hosts, problems);
        readability::check_percent(file, problems);
    }
}

fn compare(first: &Complete, other: &Complete, problems: &mut Problems) {
    for (texts, translated) in first.all().zip(other.all()) {
        texts::compare(texts, translated, false, problems);
    }
    screens::compare(&first.screens, &other.screens, problems);
}

/// A language of which only the screens are there, in part: what is missing stays in the first one.
fn partial(
    dir: &Path,
    language: &str,
    first: &Complete,
    base: &LanguageBundle,
    hosts: &BTreeSet<String>,
    problems: &mut Problems,
) -> LanguageBundle {
    let own = Texts::read_screens(dir, language, problems);
    texts::compare(&first.screens, &own, true, problems);
    texts::check_links(&own, hosts, problems);
    readability::check_percent(&own, problems);
    let over = |base: &Messages, file| {
        let mut all = base.clone();
        // Such a file may group its words as it likes.
        all.extend(own.messages_of(|text| first.file_of(text) == file));
        all
    };
    LanguageBundle {
        core: over(&base.core, WordFile::Core),
        parts: base
            .parts
            .iter()
            .map(|(part, words)| (*part, over(words, WordFile::Part(*part))))
            .collect(),
        ..LanguageBundle::default()
    }
}
