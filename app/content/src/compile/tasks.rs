//! Reads the `tasks.toml` of each theme.

use super::expression;
use super::file::File;
use super::problem::{Location, Problems};
use super::sources::{Reference, Referred, references};
use domain::{
    Actor, Applies, Basis, Edge, Help, Lead, LeadWhen, Leads, LocalFact, LocalLine, Need, Phase,
    Place, Task, Theme, Tool, Window,
};
use serde::Deserialize;
use std::path::Path;
use toml::Spanned;

/// A task, with the lines that later checks name.
pub(super) struct Entry {
    pub(super) task: Task,
    pub(super) at: Location,
    /// Whether nothing may hold it up, such as the request for a benefit.
    pub(super) never_blocked: bool,
    /// Whether nobody else may do it, such as logging in with a DigiD.
    pub(super) only_self: bool,
    pub(super) until: Option<Until>,
    pub(super) until_at: Location,
    /// Parallel to the needs of the task.
    pub(super) needs_at: Vec<Location>,
    pub(super) who_at: Location,
    pub(super) lead_at: Location,
    pub(super) window_at: Location,
    pub(super) bridges_at: Location,
    pub(super) replaced_by_at: Location,
    pub(super) instead_of_at: Location,
    pub(super) sources: Vec<Referred>,
    pub(super) rules: Vec<Rule>,
}

/// Until when a step makes sense.
#[derive(Clone, Copy, Deserialize)]
#[serde(untagged)]
pub(super) enum Until {
    /// Begun on this day before release at the latest.
    Day(i16),
    Named(Named),
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Named {
    /// Until the day of release: it exists only inside.
    Release,
    /// Also after release.
    Later,
}

impl Until {
    const fn edge(self) -> Option<Edge> {
        match self {
            Self::Day(day) => Some(Edge(day)),
            Self::Named(Named::Release) => Some(Edge(0)),
            Self::Named(Named::Later) => None,
        }
    }
}

/// An expression, with its line.
pub(super) struct Rule {
    pub(super) at: Location,
    pub(super) rule: Applies,
}

#[expect(clippy::struct_excessive_bools, reason = "the fields of the file")]
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Raw {
    id: Spanned<String>,
    revision: u16,
    phase: Phase,
    who: Spanned<Vec<Actor>>,
    leads: Leads,
    place: Place,
    #[serde(default)]
    needs: Vec<Spanned<String>>,
    lead: Spanned<Lead>,
    #[serde(default)]
    lead_when: Vec<RawLeadWhen>,
    window: Option<Spanned<Window>>,
    until: Option<Spanned<Until>>,
    deadline: Option<Basis>,
    applies: Option<Spanned<String>>,
    unless: Option<Spanned<String>>,
    instead_of: Option<Spanned<String>>,
    continues: Option<Spanned<String>>,
    #[serde(default)]
    safety: bool,
    #[serde(default)]
    never_blocked: bool,
    #[serde(default)]
    outside_contact: bool,
    #[serde(default)]
    via_lawyer: bool,
    help: Option<Help>,
    #[serde(default)]
    only_self: bool,
    bridges: Option<Spanned<String>>,
    rule: Option<String>,
    #[serde(default)]
    sources: Vec<Reference>,
    #[serde(default)]
    local: Vec<Spanned<LocalLine>>,
    cost: Option<LocalFact>,
    tool: Option<Tool>,
    replaced_by: Option<Spanned<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawLeadWhen {
    when: Spanned<String>,
    lead: Lead,
}

/// The tasks of a theme, in the order of the file.
pub(super) fn read(dir: &Path, theme: Theme, problems: &mut Problems) -> Vec<Entry> {
    let file = File::read(dir, &format!("{}/tasks.toml", theme.as_str()), problems);
    file.list("task", problems)
        .into_iter()
        .map(|table| entry(&file, theme, table.value, problems))
        .collect()
}

fn entry(file: &File, theme: Theme, raw: Raw, problems: &mut Problems) -> Entry {
    let at = file.at_span(&raw.id.span());
    let mut rules = Vec::new();
    let applies = optional_rule(file, raw.applies.as_ref(), &mut rules, problems);
    let unless = optional_rule(file, raw.unless.as_ref(), &mut rules, problems);
    let continues = optional_rule(file, raw.continues.as_ref(), &mut rules, problems);
    let lead_when = lead_when(file, &raw.lead_when, &mut rules, problems);
    let needs_at = raw.needs.iter().map(|need| file.at_span(&need.span()));
    let sources = references(file, &raw.sources, problems);
    Entry {
        needs_at: needs_at.collect(),
        who_at: file.at_span(&raw.who.span()),
        lead_at: file.at_span(&raw.lead.span()),
        window_at: line_of(file, &raw.id, raw.window.as_ref()),
        bridges_at: line_of(file, &raw.id, raw.bridges.as_ref()),
        replaced_by_at: line_of(file, &raw.id, raw.replaced_by.as_ref()),
        instead_of_at: line_of(file, &raw.id, raw.instead_of.as_ref()),
        at,
        never_blocked: raw.never_blocked,
        only_self: raw.only_self,
        until_at: line_of(file, &raw.id, raw.until.as_ref()),
        until: raw.until.as_ref().map(|until| *until.get_ref()),
        task: Task {
            id: raw.id.into_inner().into(),
            revision: raw.revision,
            theme,
            phase: raw.phase,
            window: raw
                .window
                .map_or_else(|| raw.phase.default_window(), Spanned::into_inner),
            until: raw.until.and_then(|until| until.into_inner().edge()),
            deadline: raw.deadline,
            who: raw.who.into_inner().into(),
            leads: raw.leads,
            place: raw.place,
            needs: raw.needs.iter().map(|text| need(text.get_ref())).collect(),
            lead: raw.lead.into_inner(),
            lead_when,
            applies: applies.unwrap_or_default(),
            unless,
            instead_of: raw.instead_of.map(|id| id.into_inner().into()),
            continues,
            safety: raw.safety,
            outside_contact: raw.outside_contact,
            via_lawyer: raw.via_lawyer,
            help: raw.help,
            bridges: raw.bridges.map(|id| id.into_inner().as_str().into()),
            rule: raw.rule,
            sources: sources.iter().map(|s| s.reference.clone()).collect(),
            local: raw.local.iter().map(|line| *line.get_ref()).collect(),
            cost: raw.cost,
            tool: raw.tool,
            replaced_by: raw.replaced_by.map(|id| id.into_inner().into()),
        },
        sources,
        rules,
    }
}

/// Other lead times, each with its rule.
fn lead_when(
    file: &File,
    parts: &[RawLeadWhen],
    rules: &mut Vec<Rule>,
    problems: &mut Problems,
) -> Vec<LeadWhen> {
    let parts = parts.iter().map(|part| LeadWhen {
        when: rule(file, &part.when, rules, problems),
        lead: part.lead,
    });
    parts.collect()
}

/// The line of a part, or of the task that lacks it.
fn line_of<T>(file: &File, task: &Spanned<String>, part: Option<&Spanned<T>>) -> Location {
    file.at_span(&part.map_or(task.span(), Spanned::span))
}

/// Reads an expression; one that can't be read is a problem and counts as always.
pub(super) fn rule(
    file: &File,
    text: &Spanned<String>,
    rules: &mut Vec<Rule>,
    problems: &mut Problems,
) -> Applies {
    let at = file.at_span(&text.span());
    match expression::parse(text.get_ref()) {
        Ok(rule) => {
            rules.push(Rule {
                at,
                rule: rule.clone(),
            });
            rule
        }
        Err(error) => {
            problems.error(&at, format!("`{}`, {error}", text.get_ref()));
            Applies::default()
        }
    }
}

pub(super) fn optional_rule(
    file: &File,
    text: Option<&Spanned<String>>,
    rules: &mut Vec<Rule>,
    problems: &mut Problems,
) -> Option<Applies> {
    text.map(|text| rule(file, text, rules, problems))
}

/// `~a or b`: soft, any one of these.
fn need(text: &str) -> Need {
    let (soft, ids) = match text.strip_prefix('~') {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    Need {
        any: ids.split(" or ").map(|id| id.trim().into()).collect(),
        soft,
    }
}
