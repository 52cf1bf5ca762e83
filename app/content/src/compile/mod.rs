//! Reads, checks and compiles the content files.

mod checks;
mod expression;
mod family;
mod file;
mod fluent;
mod folders;
mod graph;
mod languages;
mod letters;
mod local;
mod phrasing;
mod places;
mod plain;
mod problem;
mod pseudo;
mod questions;
mod readability;
mod rooms;
mod rules;
mod screens;
mod secrets;
mod sites;
mod sources;
mod tasks;
mod terms;
mod texts;
mod until;
mod word_split;
mod write;

use crate::letters::Letters;
use crate::parts::Part;
use crate::{Arg, Dutch, Messages, Secrets, Sites};
use domain::{Catalogue, Date, Places, Source, Theme};
use problem::Problems;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

pub use expression::print_rule;
pub use phrasing::Phrasing;
pub use problem::{Problem, Severity};
pub use write::write;

/// Everything that the content files say.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Bundle {
    /// The structure.
    pub catalogue: Catalogue,
    /// The sources that tasks refer to.
    pub sources: Vec<Source>,
    /// The sentences, by language code.
    pub languages: BTreeMap<String, LanguageBundle>,
    /// The sites that may be linked to, and what people look for on them.
    pub sites: Sites,
    /// The municipalities and the places in them, in the order of their files.
    pub municipalities: Places,
    /// What secrets are made of.
    pub secrets: Secrets,
    /// The letters that can be written.
    pub letters: Letters,
}

/// The sentences of one language. In a partial one only `core` and `parts` are filled.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LanguageBundle {
    /// The first screen, and what stands above all others.
    pub core: Messages,
    /// The other screens, by part; title and why of each task are in that of the plan.
    pub parts: BTreeMap<Part, Messages>,
    /// Words that only static pages have; not written, they stand in the pages.
    pub shell: Messages,
    /// The other texts of the tasks, with the official terms in them.
    pub themes: BTreeMap<Theme, Messages>,
    /// The questions, with the official terms in them.
    pub intake: Messages,
    /// The letters that can be written, with the official terms in them.
    pub letters: Messages,
    /// Labels of the page to sign; not written, no screen has it.
    pub page: Messages,
}

impl LanguageBundle {
    /// The sentence of any screen, also of the first; without values, numbers as in Dutch.
    pub fn text(&self, key: &str) -> Option<String> {
        self.fill(key, &[])
    }

    /// The same with values.
    pub fn fill(&self, key: &str, args: &[(&str, Arg)]) -> Option<String> {
        let mut files = std::iter::once(&self.core).chain(self.parts.values());
        files.find_map(|messages| messages.text(key, args, &Dutch))
    }
}

/// What was compiled; of use only when no problem is an error.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Compiled {
    /// The result, as far as it could be made.
    pub bundle: Bundle,
    /// What is wrong, by file and line.
    pub problems: Vec<Problem>,
    /// How the steps are phrased, by theme.
    pub phrasing: Vec<Phrasing>,
}

impl Compiled {
    /// Whether a problem stops the build.
    pub fn has_errors(&self) -> bool {
        let mut severities = self.problems.iter().map(|problem| problem.severity);
        severities.any(|severity| severity == Severity::Error)
    }
}

/// Compiles the content folder `dir` as it stands on `today`.
///
/// When a structure file can't be read, nothing else is held against it.
pub fn compile(dir: &Path, today: Date) -> Compiled {
    let mut problems = Problems::default();
    let listed = sites::read(dir, today, &mut problems);
    let hosts = listed.hosts();
    let municipalities = places::read(dir, &mut problems);
    let secrets = secrets::read(dir, &mut problems);
    let structure = Structure::read(dir, &mut problems);
    let folders = folders::read(dir, &mut problems);
    let family = family::read(dir, &mut problems);
    let mut letters = letters::read(dir, &mut problems);
    let mut bundle = Bundle::default();
    let mut phrasing = Vec::new();
    if !problems.is_unreadable {
        let sources = structure.sources.clone();
        let catalogue = structure.check(&hosts, today, &mut problems);
        folders::check(&folders, &catalogue, &mut problems);
        family::check(&family, &sources, today, &mut problems);
        letters::check(&letters, &catalogue, &sources, today, &mut problems);
        let known = languages::Known {
            catalogue: &catalogue,
            listed: &listed,
        };
        let mut languages = languages::read(dir, known, &mut letters, &mut phrasing, &mut problems);
        languages::add_sources(&mut languages, &catalogue, &sources);
        folders::add_sources(&mut languages, &folders, &catalogue, &sources);
        bundle = Bundle {
            letters: letters::made(letters, &catalogue, &sources),
            catalogue,
            sources,
            languages,
            sites: listed.sites,
            municipalities,
            secrets,
        };
        family::add_sources(&mut bundle, &family);
    }
    Compiled {
        bundle,
        problems: problems.sorted(),
        phrasing,
    }
}

/// The structure as it was read, with the lines that checks speak about.
struct Structure {
    tasks: Vec<tasks::Entry>,
    asked: Vec<questions::Asked>,
    gaps: Vec<questions::Opened>,
    sources: Vec<domain::Source>,
    links: Vec<sources::Link>,
    margin_days: u16,
    dated: Vec<sources::Referred>,
}

impl Structure {
    fn read(dir: &Path, problems: &mut Problems) -> Self {
        let mut tasks = Vec::new();
        for theme in Theme::ALL {
            tasks.extend(tasks::read(dir, theme, problems));
        }
        let (margin_days, dated) = sources::dated(dir, problems);
        let (sources, links) = sources::read(dir, problems);
        Self {
            tasks,
            asked: questions::read(dir, problems),
            gaps: questions::gaps(dir, problems),
            sources,
            links,
            margin_days,
            dated,
        }
    }

    fn check(self, hosts: &BTreeSet<String>, today: Date, problems: &mut Problems) -> Catalogue {
        sources::check_links(&self.links, hosts, problems);
        checks::check_sources(&self.dated, &self.sources, today, problems);
        checks::check(&self.tasks, &self.gaps, &self.sources, today, problems);
        let of_tasks = self.tasks.iter().flat_map(|task| &task.rules);
        let of_questions = self.asked.iter().flat_map(|asked| &asked.rules);
        let of_gaps = self.gaps.iter().flat_map(|gap| &gap.rules);
        let rules = of_tasks.chain(of_questions).chain(of_gaps);
        rules::check(&self.asked, rules, problems);
        let order = graph::order(&self.tasks, problems);
        let task = |i: usize| self.tasks[i].task.clone();
        Catalogue {
            tasks: order.into_iter().map(task).collect(),
            questions: self.asked.into_iter().map(|asked| asked.question).collect(),
            gaps: self.gaps.into_iter().map(|gap| gap.gap).collect(),
            margin_days: self.margin_days,
        }
    }
}
