use crate::components::Icon;
use crate::language::use_lang;
use crate::navigation::use_navigation;
use crate::route::Route;
use crate::session::use_session;
use content::key;
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
    let open = if tasks.len() > CALM + 1 {
        CALM
    } else {
        tasks.len()
    };
    let mut rows = tasks
        .into_iter()
        .map(|task| {
            let href = navigation.href(&Route::of_task(&task));
            view! { <li><a href=href>{move || session.with(|dossier| lang.title_of(&task, dossier))}</a></li> }
        })
        .collect::<Vec<_>>();
    let rest = rows.split_off(open);
    let hidden = rest.len();
    view! {
        <ul class="plain-list">{rows}</ul>
        {(hidden > 0).then(|| view! {
            <details class="more">
                <summary class="more__summary">
                    <Icon name="plus" />
                    {move || lang.fill(&key::WORD_SHOW_MORE, &[("count", hidden.into())])}
                </summary>
                <ul class="plain-list">{rest}</ul>
            </details>
        })}
    }
}
