//! Reads the questions of the intake and the gaps at release.

use super::file::File;
use super::problem::{Location, Problems};
use super::tasks::{Rule, optional_rule};
use domain::{Choice, Gap, Kind, Question, Theme};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use toml::Spanned;

/// A question, with its line.
pub(super) struct Asked {
    pub(super) question: Question,
    pub(super) at: Location,
    pub(super) rules: Vec<Rule>,
}

/// A gap, with its line.
pub(super) struct Opened {
    pub(super) gap: Gap,
    pub(super) at: Location,
    pub(super) rules: Vec<Rule>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct RawQuestion {
    id: Spanned<String>,
    revision: u16,
    theme: Theme,
    kind: Kind,
    #[serde(default)]
    choices: Vec<Spanned<String>>,
    #[serde(default)]
    exclusive: Vec<Spanned<String>>,
    #[serde(default)]
    stay: BTreeMap<Spanned<String>, Spanned<Vec<u32>>>,
    applies: Option<Spanned<String>>,
    #[serde(default)]
    voluntary: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct RawGap {
    id: Spanned<String>,
    applies: Option<Spanned<String>>,
    closed_by: Vec<String>,
    #[serde(default)]
    serves: Vec<String>,
}

/// Reads `intake/questions.toml`.
pub(super) fn read(dir: &Path, problems: &mut Problems) -> Vec<Asked> {
    let file = File::read(dir, "intake/questions.toml", problems);
    file.list("question", problems)
        .into_iter()
        .map(|table| asked(&file, table.value, problems))
        .collect()
}

fn asked(file: &File, raw: RawQuestion, problems: &mut Problems) -> Asked {
    let at = file.at_span(&raw.id.span());
    let mut rules = Vec::new();
    let applies = optional_rule(file, raw.applies.as_ref(), &mut rules, problems);
    let choices = choices(file, &raw, problems);
    let takes_choices = matches!(raw.kind, Kind::One | Kind::Many);
    if takes_choices == choices.is_empty() {
        let message = if takes_choices {
            "a question of kind one or many needs choices"
        } else {
            "only a question of kind one or many has choices"
        };
        problems.error(&at, message);
    }
    Asked {
        question: Question {
            id: raw.id.into_inner().as_str().into(),
            revision: raw.revision,
            theme: raw.theme,
            kind: raw.kind,
            choices,
            applies: applies.unwrap_or_default(),
            voluntary: raw.voluntary,
        },
        at,
        rules,
    }
}

fn choices(file: &File, raw: &RawQuestion, problems: &mut Problems) -> Vec<Choice> {
    let mut known = BTreeSet::new();
    for choice in &raw.choices {
        if !known.insert(choice.get_ref()) {
            problems.error(
                &file.at_span(&choice.span()),
                format!("choice `{}` stands here twice", choice.get_ref()),
            );
        }
    }
    for named in raw.exclusive.iter().chain(raw.stay.keys()) {
        if !known.contains(named.get_ref()) {
            problems.error(
                &file.at_span(&named.span()),
                format!("`{}` is no choice of this question", named.get_ref()),
            );
        }
    }
    let stay = |id: &str| raw.stay.iter().find(|(choice, _)| choice.get_ref() == id);
    raw.choices
        .iter()
        .map(|choice| {
            let id = choice.get_ref();
            let (stay_min, stay_max) = stay(id).map_or((None, None), |(_, days)| {
                range(&file.at_span(&days.span()), days.get_ref(), problems)
            });
            Choice {
                id: id.as_str().into(),
                exclusive: raw.exclusive.iter().any(|other| other.get_ref() == id),
                stay_min,
                stay_max,
            }
        })
        .collect()
}

fn range(at: &Location, days: &[u32], problems: &mut Problems) -> (Option<u32>, Option<u32>) {
    match *days {
        [min] => (Some(min), None),
        [min, max] if min <= max => (Some(min), Some(max)),
        [_, _] => {
            problems.error(at, "least above most; write [least, most]");
            (None, None)
        }
        _ => {
            problems.error(at, "write [least, most] or [least], in days");
            (None, None)
        }
    }
}

/// Reads `gaps.toml`.
pub(super) fn gaps(dir: &Path, problems: &mut Problems) -> Vec<Opened> {
    let file = File::read(dir, "gaps.toml", problems);
    let mut found = Vec::new();
    for table in file.list::<RawGap>("gap", problems) {
        let raw = table.value;
        let mut rules = Vec::new();
        let applies = optional_rule(&file, raw.applies.as_ref(), &mut rules, problems);
        found.push(Opened {
            at: file.at_span(&raw.id.span()),
            gap: Gap {
                id: raw.id.into_inner().as_str().into(),
                applies: applies.unwrap_or_default(),
                closed_by: raw.closed_by.iter().map(|id| id.as_str().into()).collect(),
                serves: raw.serves.iter().map(|id| id.as_str().into()).collect(),
            },
            rules,
        });
    }
    found
}
