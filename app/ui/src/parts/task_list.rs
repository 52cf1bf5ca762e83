use super::{FoldedList, TaskCard};
use leptos::prelude::*;
use planner::{Group, Planned};

/// At most this many stand open; the others wait behind one click, and so does all that nobody can do yet.
const CALM: usize = 5;

/// The name of a group in message keys and in style.
pub(crate) const fn group_key(group: Group) -> &'static str {
    match group {
        Group::Now => "now",
        Group::Waiting => "waiting",
        Group::Later => "later",
        Group::Done => "done",
        Group::AfterRelease => "after-release",
        Group::NotForMe => "not-for-me",
    }
}

/// The pictogram of a group.
pub(crate) const fn group_icon(group: Group) -> &'static str {
    match group {
        Group::Now => "sun",
        Group::Waiting => "clock",
        Group::Later => "calendar",
        Group::Done => "check",
        Group::AfterRelease => "door-exit",
        Group::NotForMe => "x",
    }
}

/// Tasks under each other, few of them open; those that may wait come last.
#[component]
pub(crate) fn TaskList(tasks: Vec<Planned>) -> impl IntoView {
    let row = |task| view! { <li><TaskCard task /></li> }.into_any();
    let calm = match tasks.first().map(|task| task.group) {
        Some(Group::Later | Group::AfterRelease) => 0,
        _ => CALM,
    };
    let (behind, rows) = tasks.into_iter().partition(|task: &Planned| task.may_wait);
    view! { <FoldedList class="stack" calm rows behind row /> }
}
