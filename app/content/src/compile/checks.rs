//! What a task must not be.

use super::expression::is_id;
use super::problem::{Location, Problems};
use super::questions::Opened;
use super::sources::Referred;
use super::tasks::Entry;
use super::until;
use domain::calendar::days_between;
use domain::{Actor, Basis, Date, GapId, Lead, Source, SourceId, Task, TaskId};
use std::collections::{BTreeMap, BTreeSet};

/// Longest lead time in days.
const LONGEST: u16 = 3650;
/// After this number of days a fact should be looked up again.
const STALE_DAYS: i64 = 365;

/// Checks the tasks against each other, the gaps and the sources.
pub(super) fn check(
    entries: &[Entry],
    gaps: &[Opened],
    sources: &[Source],
    today: Date,
    problems: &mut Problems,
) {
    let mut known: BTreeMap<&TaskId, &Task> = BTreeMap::new();
    for entry in entries {
        if known.insert(&entry.task.id, &entry.task).is_some() {
            let id = &entry.task.id;
            problems.error(
                &entry.at,
                format!("there is another `{id}`; an id is never used twice"),
            );
        }
    }
    let gap_ids: BTreeSet<&GapId> = gaps.iter().map(|gap| &gap.gap.id).collect();
    for entry in entries {
        check_self(entry, problems);
        check_needs(entry, &known, problems);
        check_links(entry, &known, &gap_ids, problems);
        check_lead(&entry.lead_at, &entry.task, problems);
        check_window(entry, problems);
        until::check(entry, problems);
        check_facts(entry, problems);
        check_help(entry, problems);
        check_sources(&entry.sources, sources, today, problems);
    }
    for gap in gaps {
        let lists = [
            ("closed-by", &gap.gap.closed_by),
            ("serves", &gap.gap.serves),
        ];
        for (list, ids) in lists {
            for id in ids.iter().filter(|id| !known.contains_key(id)) {
                problems.error(&gap.at, format!("{list}: there is no step `{id}`"));
            }
        }
    }
    check_twice(
        gaps.iter().map(|gap| (gap.gap.id.as_str(), &gap.at)),
        problems,
    );
}

/// Each id stands once.
pub(super) fn check_twice<'a>(
    ids: impl Iterator<Item = (&'a str, &'a Location)>,
    problems: &mut Problems,
) {
    let mut seen = BTreeSet::new();
    for (id, at) in ids {
        if !seen.insert(id) {
            problems.error(
                at,
                format!("there is another `{id}`; an id is never used twice"),
            );
        }
    }
}

fn check_self(entry: &Entry, problems: &mut Problems) {
    let task = &entry.task;
    if !is_id(task.id.as_str()) {
        problems.error(
            &entry.at,
            format!("`{}` is no id; write it like `id-04`", task.id),
        );
    }
    if task.revision == 0 {
        problems.error(&entry.at, "revision counts from 1");
    }
    let named: BTreeSet<_> = task.who.iter().collect();
    if named.is_empty() || named.len() < task.who.len() {
        problems.error(&entry.who_at, "who names somebody, and each only once");
    }
}

fn check_needs(entry: &Entry, known: &BTreeMap<&TaskId, &Task>, problems: &mut Problems) {
    let task = &entry.task;
    for (need, at) in task.needs.iter().zip(&entry.needs_at) {
        for id in &need.any {
            let Some(first) = known.get(id) else {
                problems.error(
                    at,
                    format!(
                        "needs: there is no step `{id}`; one line per need, `a or b` for either"
                    ),
                );
                continue;
            };
            if first.phase > task.phase {
                problems.error(
                    at,
                    format!(
                        "`{}` ({:?}) waits on `{id}`, which is later ({:?}); leave it out or change a phase",
                        task.id, task.phase, first.phase
                    ),
                );
            }
            if let Some(newer) = &first.replaced_by {
                problems.error(at, format!("`{id}` is retired; write `{newer}`"));
            }
        }
        if entry.never_blocked && !need.soft {
            problems.error(at, "nothing may hold this step up; make it soft with ~");
        }
        if task.safety && !need.soft {
            problems.error(
                at,
                "a step that keeps somebody safe waits on nothing; make it soft with ~",
            );
        }
    }
}

fn check_links(
    entry: &Entry,
    known: &BTreeMap<&TaskId, &Task>,
    gaps: &BTreeSet<&GapId>,
    problems: &mut Problems,
) {
    if let Some(gap) = entry
        .task
        .bridges
        .as_ref()
        .filter(|gap| !gaps.contains(gap))
    {
        problems.error(
            &entry.bridges_at,
            format!(
                "bridges: there is no gap `{gap}`; gaps.toml has {}",
                list(gaps.iter())
            ),
        );
    }
    let task = &entry.task;
    for (key, id, at) in [
        ("replaced-by", &task.replaced_by, &entry.replaced_by_at),
        ("instead-of", &task.instead_of, &entry.instead_of_at),
    ] {
        if let Some(id) = id.as_ref().filter(|id| !known.contains_key(id)) {
            problems.error(at, format!("{key}: there is no step `{id}`"));
        }
    }
    if task.instead_of.is_some() && task.unless.is_none() {
        problems.error(
            &entry.instead_of_at,
            "instead-of says when `unless` does not count; write that too",
        );
    }
}

fn check_lead(at: &Location, task: &Task, problems: &mut Problems) {
    for lead in leads(task) {
        if lead.min > lead.max {
            problems.error(
                at,
                format!("lead: min {} is above max {}", lead.min, lead.max),
            );
        }
        if lead.max > LONGEST {
            problems.error(at, format!("lead: max {} is above {LONGEST}", lead.max));
        }
    }
}

fn leads(task: &Task) -> impl Iterator<Item = &Lead> {
    let others = task.lead_when.iter().map(|other| &other.lead);
    std::iter::once(&task.lead).chain(others)
}

fn check_window(entry: &Entry, problems: &mut Problems) {
    let window = entry.task.window;
    let edges = [window.from, window.to];
    if edges
        .iter()
        .flatten()
        .any(|edge| edge.0.unsigned_abs() > LONGEST)
    {
        problems.error(
            &entry.window_at,
            format!("window: from -{LONGEST} to {LONGEST} days"),
        );
    }
    if let (Some(from), Some(to)) = (window.from, window.to)
        && from > to
    {
        problems.error(&entry.window_at, "window: from is after to");
    }
    if entry.task.deadline.is_some() && window.to.is_none() {
        problems.error(&entry.window_at, "deadline needs a window with an end (to)");
    }
}

/// Where the family can do something, the network is asked for it by name.
fn check_help(entry: &Entry, problems: &mut Problems) {
    let task = &entry.task;
    if task.who.contains(&Actor::Family) && task.help.is_some() == entry.only_self {
        problems.error(
            &entry.who_at,
            format!(
                "`{}` names family: say what kind of help that is, help = \"papers\" or another one, or only-self = true where nobody else may do it",
                task.id
            ),
        );
    }
}

fn check_facts(entry: &Entry, problems: &mut Problems) {
    let task = &entry.task;
    let is_fact = |basis: Basis| basis != Basis::Assumption;
    let holds_facts = task.rule.is_some()
        || task.deadline.is_some_and(is_fact)
        || leads(task).any(|lead| is_fact(lead.basis));
    if holds_facts && entry.task.sources.is_empty() && entry.sources.is_empty() {
        problems.error(
            &entry.at,
            format!(
                "`{}` holds a fact (rule, deadline or lead time) without a source; add sources",
                task.id
            ),
        );
    }
}

/// Each reference names a known source, and a day that is not in the future and not long ago.
pub(super) fn check_sources(
    references: &[Referred],
    sources: &[Source],
    today: Date,
    problems: &mut Problems,
) {
    let known: BTreeSet<&SourceId> = sources.iter().map(|source| &source.id).collect();
    for Referred { at, reference } in references {
        if !known.contains(&reference.id) {
            problems.error(
                at,
                format!(
                    "there is no source `{}`; add it to sources.toml",
                    reference.id
                ),
            );
        }
        let age = days_between(reference.checked_on, today);
        if age < 0 {
            problems.error(
                at,
                format!("checked-on {} is to come", reference.checked_on),
            );
        }
        if age > STALE_DAYS {
            problems.warn(
                at,
                format!(
                    "`{}` was looked up on {}, more than 12 months ago; look again",
                    reference.id, reference.checked_on
                ),
            );
        }
    }
}

/// Names for a message: `a, b, c`.
pub(super) fn list<T: std::fmt::Display>(items: impl Iterator<Item = T>) -> String {
    items
        .map(|item| item.to_string())
        .collect::<Vec<_>>()
        .join(", ")
}
