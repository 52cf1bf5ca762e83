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
    let lang = use_lang();
    let session = use_session();
    let navigation = use_navigation();
    let row = move |task: TaskRef| {
        let href = navigation.href(&Route::of_task(&task));
        let title = move || session.with(|dossier| lang.title_of(&task, dossier));
        view! { <li><a href=href>{title}</a></li> }.into_any()
    };
    let rows = tasks.into_iter().map(row).collect();
    view! { <FoldedList class="plain-list" calm=CALM rows /> }
}
