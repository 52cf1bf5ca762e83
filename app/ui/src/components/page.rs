use super::Icon;
use crate::browser::page::set_title;
use crate::language::use_lang;
use crate::navigation::use_navigation;
use crate::route::Route;
use content::key;
use leptos::prelude::*;

/// How wide a page is.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Width {
    #[default]
    Wide,
    Narrow,
}

/// Where the link above the heading leads.
#[derive(Clone)]
pub(crate) struct Back(pub(crate) Route, pub(crate) key::Key);

/// A screen: its title in the browser, the way back, its heading.
#[component]
pub(crate) fn Page(
    #[prop(into)] title: Signal<String>,
    /// Sentence under the heading.
    #[prop(optional, into)]
    intro: Option<Signal<String>>,
    #[prop(optional)] width: Width,
    /// What is printed has a heading of its own, for another reader.
    #[prop(optional)]
    sheet_has_title: bool,
    #[prop(optional, into)] back: Option<Back>,
    children: Children,
) -> impl IntoView {
    let lang = use_lang();
    let navigation = use_navigation();
    let is_start = back.is_none();
    Effect::new(move || {
        let page = title.get();
        // Its words are on the way: the static page has them already.
        if page.is_empty() {
            return;
        }
        set_title(&if is_start {
            lang.text(&key::APP_NAME)
        } else {
            lang.fill(&key::PAGE_TITLE, &[("page", page.into())])
        });
    });
    let back = back.map(|Back(route, label)| {
        let href = navigation.href(&route);
        view! {
            <a class="page__back" href=href>
                <Icon name="arrow-left" mirrors=true />
                {lang.t(label)}
            </a>
        }
    });
    view! {
        <main class="page" data-width=(width == Width::Narrow).then_some("narrow")>
            {back}
            <h1 class="page__title" class:screen-only=sheet_has_title>{move || title.get()}</h1>
            {intro.map(|intro| view! { <p class="page__intro">{move || intro.get()}</p> })}
            {children()}
        </main>
    }
}
