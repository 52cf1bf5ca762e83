use super::{Sentence, blocked, group_icon, group_key, when};
use crate::components::{Icon, MarkedText};
use crate::language::use_lang;
use crate::navigation::use_navigation;
use crate::route::Route;
use crate::session::use_session;
use content::key;
use domain::TaskRef;
use leptos::prelude::*;
use planner::{Group, Planned};

/// A task in a list: what, why or when, who. The whole card is the link.
#[component]
pub(crate) fn TaskCard(
    task: Planned,
    /// Its place in "Dit eerst" and why it stands there.
    #[prop(optional_no_strip)]
    first: Option<(usize, Sentence)>,
) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let href = use_navigation().href(&Route::of_task(&task.task));
    let group = task.group;
    let name = task.task.clone();
    let title = move || session.with(|dossier| lang.title_of(&name, dossier));
    let because = match (&first, &task.task) {
        (Some((_, why)), _) => Some(why.clone()),
        (None, TaskRef::Catalogue(id)) => Some((key::task_text(id, "why"), Vec::new())),
        (None, TaskRef::Own(_)) => None,
    };
    let planned = task.clone();
    let moment = Signal::derive(move || when(&planned, lang, session));
    let own = matches!(task.task, TaskRef::Own(_));
    let who = task.who.clone();
    let before = move || {
        blocked(&task, lang)
            .map(|first| view! { <span><MarkedText sentence=Signal::stored(first) /></span> })
    };
    view! {
        <a class="task-card" href=href>
            <span class="task-card__mark" data-group=group_key(group) data-first=first.is_some().then_some("true") aria-hidden="true">
                {match &first {
                    Some((number, _)) => view! { <span>{number.to_string()}</span> }.into_any(),
                    None => mark(group).map(|name| view! { <Icon name /> }).into_any(),
                }}
            </span>
            <span class="task-card__text">
                <span class="task-card__title">{title}</span>
                {because.map(|why| view! { <span class="task-card__why"><MarkedText sentence=Signal::stored(why) /></span> })}
                <span class="task-card__facts">
                    <span class="pill" data-group=group_key(group)>{move || lang.text(&format!("group-{}", group_key(group)))}</span>
                    {own.then(|| view! { <span class="pill">{lang.t(key::OWN_MINE)}</span> })}
                    <span><MarkedText sentence=moment /></span>
                    {before}
                    <span>{move || lang.actors_title(&who)}</span>
                </span>
            </span>
            <span class="task-card__go"><Icon name="chevron-right" mirrors=true /></span>
        </a>
    }
}

/// A shape for each state that has one beside its word.
fn mark(group: Group) -> Option<&'static str> {
    match group {
        Group::Now | Group::Later | Group::NotForMe => None,
        Group::Waiting | Group::Done | Group::AfterRelease => Some(group_icon(group)),
    }
}
