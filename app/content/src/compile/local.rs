//! The lines of steps that say what the place knows.

use super::fluent::{Text, Texts, key};
use super::problem::Problems;
use super::texts::{COST, STEP};
use domain::{LocalLine, Task};
use std::collections::BTreeSet;

/// What stands in the place of a numbered line where the place knows the answer.
pub(super) const LINE: &str = "here-";
/// The words of the place in such a line.
const ANSWER: &str = "answer";

/// Each line that gives way is there, once, and has a sentence to stand in its place; `numbers` are the lines of the step.
pub(super) fn check_lines(
    task: &Task,
    numbers: &BTreeSet<usize>,
    texts: &Texts,
    problems: &mut Problems,
) {
    let id = task.id.as_str();
    let at = texts.line_of(id);
    if task.cost.is_some() && !texts.by_key.contains_key(&key(id, COST)) {
        problems.error(
            at,
            format!("cost: `{id}` has no .{COST} that a place could answer"),
        );
    }
    let mut seen = BTreeSet::new();
    for line in task.local.iter().map(|local| usize::from(local.line)) {
        if !seen.insert(line) {
            problems.error(at, format!("local: `{id}` names line {line} twice"));
        }
        if !numbers.contains(&line) {
            problems.error(at, format!("local: `{id}` has no .{STEP}{line}"));
        }
        if !texts
            .by_key
            .contains_key(&key(id, &format!("{LINE}{line}")))
        {
            problems.error(
                at,
                format!("`{id}` has no .{LINE}{line}, which says what the place knows; add it"),
            );
        }
    }
}

/// A line that says what the place knows stands for a line of `local`, and says the answer.
pub(super) fn check(task: &Task, text: &Text, problems: &mut Problems) {
    let name = &text.attribute;
    let is_named = |local: &LocalLine| *name == format!("{LINE}{}", local.line);
    if !task.local.iter().any(is_named) {
        problems.error(
            &text.at,
            format!(".{name} stands for no line; name it in tasks.toml: local = [{{ line = 1, fact = \"photo\" }}]"),
        );
    }
    if !text.pattern.variables().into_iter().eq([ANSWER]) {
        problems.error(
            &text.at,
            format!(".{name} says {{ ${ANSWER} }}, and no other value"),
        );
    }
}
