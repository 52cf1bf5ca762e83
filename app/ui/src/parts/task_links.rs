use super::FoldedList;
use crate::language::use_lang;
use crate::navigation::use_navigation;
use crate::route::Route;
use crate::session::use_session;
use domain::TaskRef;
use leptos::prelude::*;

/// So many stand open at once; the others wait behind one click.
const CALM: usize = 5;

/// Only the names of tasks, each with the way there.
#[component]
pub(crate) fn TaskLinks(tasks: Vec<TaskRef>) -> impl IntoView {
    let row = |task| view! { <TaskLink task /> }.into_any();
    view! { <FoldedList class="plain-list" calm=CALM rows=tasks row /> }
}

#[component]
fn TaskLink(task: TaskRef) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let href = use_navigation().href(&Route::of_task(&task));
    let title = move || session.with(|dossier| lang.title_of(&task, dossier));
    view! { <li><a href=href>{title}</a></li> }
}
