use crate::components::Icon;
use crate::language::use_lang;
use crate::navigation::use_navigation;
use crate::route::Route;
use content::key::Key;
use leptos::prelude::*;

/// A screen to go to: its pictogram, its name, and what it is for.
pub(crate) type Way = (Route, &'static str, Key, Key);

/// Screens to choose from, under each other. The whole card is the link.
#[component]
pub(crate) fn WayList(ways: Vec<Way>) -> impl IntoView {
    let lang = use_lang();
    let navigation = use_navigation();
    let cards = ways.into_iter().map(move |(route, icon, name, hint)| {
        view! {
            <li>
                <a class="task-card" href=navigation.href(&route)>
                    <span class="task-card__mark" aria-hidden="true"><Icon name=icon /></span>
                    <span class="task-card__text">
                        <span class="task-card__title">{lang.t(name)}</span>
                        <span class="muted">{lang.t(hint)}</span>
                    </span>
                    <span class="task-card__go"><Icon name="chevron-right" mirrors=true /></span>
                </a>
            </li>
        }
    });
    view! { <ul class="stack">{cards.collect_view()}</ul> }
}
