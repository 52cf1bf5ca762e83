//! The letters that can be written: what is chosen, what they show, which steps lead to them.

mod words;

pub(super) use words::check as check_texts;

use super::checks::check_sources;
use super::file::File;
use super::problem::{Location, Problems};
use super::sources::{Reference, Referred, named, references};
use crate::letters::{ChoiceGroup, Identifies, Letter, Letters, Reveal, SumIf};
use domain::{Actor, Catalogue, Date, Source, TaskId, Theme, Tool};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use toml::Spanned;

const FILE: &str = "letters/letters.toml";
#[expect(clippy::struct_excessive_bools, reason = "the fields of the file")]
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct RawLetter {
    id: Spanned<String>,
    theme: Theme,
    who: Actor,
    #[serde(default)]
    steps: Vec<Spanned<String>>,
    answer_days: u32,
    #[serde(default)]
    groups: Vec<RawGroup>,
    #[serde(default)]
    reveals: Vec<Reveal>,
    #[serde(default)]
    reveals_if: BTreeMap<String, Reveal>,
    #[serde(default)]
    identifies: Identifies,
    sum: Option<String>,
    each: Option<Each>,
    #[serde(default)]
    about_post: bool,
    #[serde(default)]
    money: bool,
    #[serde(default)]
    inside: bool,
    #[serde(default)]
    inside_only: bool,
    #[serde(default)]
    of_home: bool,
    #[serde(default)]
    form: Form,
    #[serde(default = "yes")]
    listed: bool,
    address: Option<[String; 2]>,
    #[serde(default)]
    sources: Vec<Reference>,
}

const fn yes() -> bool {
    true
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawGroup {
    id: String,
    one: Option<Vec<String>>,
    some: Option<Vec<String>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Each {
    Debt,
}

#[derive(Default, PartialEq, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Form {
    #[default]
    Letter,
    Paper,
}

/// A letter with the lines that later checks name.
pub(super) struct Read {
    letter: Letter,
    at: Location,
    steps_at: Vec<Location>,
    sources: Vec<Referred>,
}

/// The letters of the file.
pub(super) type Raw = Vec<Read>;

/// The letters of the file; their lines come with their words.
pub(super) fn read(dir: &Path, problems: &mut Problems) -> Raw {
    let file = File::read(dir, FILE, problems);
    let tables = file.list::<RawLetter>("letter", problems).into_iter();
    tables
        .map(|table| one(&file, table.value, problems))
        .collect()
}

fn one(file: &File, raw: RawLetter, problems: &mut Problems) -> Read {
    let at = file.at_span(&raw.id.span());
    let id = raw.id.into_inner();
    let groups = raw.groups.into_iter();
    let groups = groups
        .map(|group| choice_group(&id, group, &at, problems))
        .collect();
    let sum = raw.sum.map(|sum| match sum.as_str() {
        "always" => SumIf::Always,
        _ => SumIf::Chosen(sum),
    });
    Read {
        steps_at: raw
            .steps
            .iter()
            .map(|step| file.at_span(&step.span()))
            .collect(),
        sources: references(file, &raw.sources, problems),
        letter: Letter {
            id,
            theme: raw.theme,
            who: raw.who,
            steps: raw
                .steps
                .iter()
                .map(|step| step.get_ref().as_str().into())
                .collect(),
            answer_days: raw.answer_days,
            groups,
            reveals: raw.reveals,
            reveals_if: raw.reveals_if.into_iter().collect(),
            identifies: raw.identifies,
            sum,
            each_debt: raw.each.is_some(),
            about_post: raw.about_post,
            money: raw.money,
            inside: raw.inside,
            inside_only: raw.inside_only,
            of_home: raw.of_home,
            is_paper: raw.form == Form::Paper,
            listed: raw.listed,
            address: raw.address,
            sources: None,
            lines: Vec::new(),
            enclosed: Vec::new(),
            has_receiver: false,
            has_first: false,
        },
        at,
    }
}

fn choice_group(
    letter: &str,
    group: RawGroup,
    at: &Location,
    problems: &mut Problems,
) -> ChoiceGroup {
    let (is_many, choices) = match (group.one, group.some) {
        (Some(one), None) => (false, one),
        (None, Some(some)) => (true, some),
        _ => {
            let what = format!(
                "`{letter}`: group `{}` has either `one` or `some`",
                group.id
            );
            problems.error(at, what);
            (true, Vec::new())
        }
    };
    ChoiceGroup {
        id: group.id,
        is_many,
        choices,
    }
}

/// Every letter is there once, with choices that there are, and steps that lead to it; an address has a source.
pub(super) fn check(
    letters: &Raw,
    catalogue: &Catalogue,
    sources: &[Source],
    today: Date,
    problems: &mut Problems,
) {
    let mut seen = BTreeSet::new();
    let mut led_to = BTreeSet::new();
    for Read {
        letter,
        at,
        steps_at,
        sources: referred,
    } in letters
    {
        let id = &letter.id;
        if !seen.insert(id) {
            problems.error(at, format!("letter `{id}` stands here twice"));
        }
        check_choices(letter, at, problems);
        check_sources(referred, sources, today, problems);
        if letter.address.is_some() && referred.is_empty() {
            problems.error(
                at,
                format!("`{id}` has an address without a source; add sources"),
            );
        }
        for (step, at) in letter.steps.iter().zip(steps_at) {
            if !led_to.insert(step) {
                problems.error(
                    at,
                    format!("steps: `{step}` leads to another letter already"),
                );
            }
            if let Some(why) = leads_elsewhere(step, catalogue) {
                problems.error(at, format!("steps: {why}"));
            }
        }
    }
    for task in catalogue
        .tasks
        .iter()
        .filter(|task| task.tool == Some(Tool::Letters))
    {
        if !letters
            .iter()
            .any(|read| read.letter.steps.contains(&task.id))
        {
            let end = Location {
                file: FILE.into(),
                line: 1,
            };
            problems.error(
                &end,
                format!("no letter for step `{}`, which leads here", task.id),
            );
        }
    }
}

/// Why a step is none that a letter can belong to.
fn leads_elsewhere(step: &TaskId, catalogue: &Catalogue) -> Option<String> {
    let Some(task) = catalogue.task(step) else {
        return Some(format!("there is no step `{step}`"));
    };
    if let Some(newer) = &task.replaced_by {
        return Some(format!(
            "`{newer}` says now what `{step}` said; write that one"
        ));
    }
    (task.tool != Some(Tool::Letters))
        .then(|| format!("`{step}` does not lead here; write tool = \"letters\" in its tasks.toml"))
}

/// Choices have names of their own within a letter, and whatever follows from one names one that there is.
fn check_choices(letter: &Letter, at: &Location, problems: &mut Problems) {
    let id = &letter.id;
    let mut known = BTreeSet::new();
    for choice in letter.groups.iter().flat_map(|group| &group.choices) {
        if !known.insert(choice.as_str()) {
            problems.error(at, format!("`{id}`: choice `{choice}` is there twice"));
        }
    }
    let of_sum = match &letter.sum {
        Some(SumIf::Chosen(choice)) => Some(choice),
        _ => None,
    };
    for choice in letter
        .reveals_if
        .iter()
        .map(|(choice, _)| choice)
        .chain(of_sum)
    {
        if !known.contains(choice.as_str()) {
            problems.error(at, format!("`{id}`: there is no choice `{choice}`"));
        }
    }
}

/// The letters for the browser, with the names of their sources and the day on which those were looked up: their own
/// ones, and those of their steps.
pub(super) fn made(letters: Raw, catalogue: &Catalogue, sources: &[Source]) -> Letters {
    let letters = letters.into_iter().map(|read| {
        let Read {
            mut letter,
            sources: own,
            ..
        } = read;
        let of_steps = letter.steps.iter().filter_map(|step| catalogue.task(step));
        let of_steps = of_steps.flat_map(|task| &task.sources);
        let own = own.iter().map(|referred| &referred.reference);
        let [names, checked] = named(own.chain(of_steps), sources).map(|pattern| pattern.plain());
        letter.sources = (!names.is_empty()).then_some([names, checked]);
        letter
    });
    Letters(letters.collect())
}
