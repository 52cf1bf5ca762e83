use super::TaskCard;
use crate::components::Icon;
use crate::language::use_lang;
use content::{Arg, key};
use leptos::prelude::*;
use planner::{Group, Planned};

/// So many stand open at once; the others wait behind one click.
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

/// Tasks under each other. All of them are on the page and on paper; few stand open.
#[component]
pub(crate) fn TaskList(tasks: Vec<Planned>) -> impl IntoView {
    let lang = use_lang();
    let rest = if tasks.len() > CALM + 1 {
        tasks.get(CALM..).unwrap_or_default().to_vec()
    } else {
        Vec::new()
    };
    let open = tasks.len() - rest.len();
    let hidden = rest.len();
    let card = |task: Planned| view! { <li><TaskCard task /></li> };
    view! {
        <ul class="stack">{tasks.into_iter().take(open).map(card).collect_view()}</ul>
        {(hidden > 0).then(|| view! {
            <details class="more">
                <summary class="more__summary">
                    <Icon name="plus" />
                    {move || lang.fill(&key::WORD_SHOW_MORE, &[("count", Arg::from(hidden))])}
                </summary>
                <ul class="stack">{rest.into_iter().map(card).collect_view()}</ul>
            </details>
        })}
    }
}
