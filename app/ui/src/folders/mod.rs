//! The leaflets: one A4 for each theme, the same words as on their static pages.

use crate::components::{ActionKind, Back, Page};
use crate::language::{Lang, use_lang};
use crate::parts::{Print, WayList, explained};
use crate::route::Route;
use content::key::{self, Key};
use domain::Theme;
use leptos::prelude::*;

#[component]
pub(crate) fn FoldersPage() -> impl IntoView {
    let lang = use_lang();
    let names = [
        (key::THEME_IDENTITY, key::START_HINT_IDENTITY),
        (key::THEME_HOUSING, key::START_HINT_HOUSING),
        (key::THEME_WORK_AND_INCOME, key::START_HINT_WORK_AND_INCOME),
        (key::THEME_DEBTS, key::START_HINT_DEBTS),
        (key::THEME_CARE, key::START_HINT_CARE),
        (key::THEME_NETWORK, key::START_HINT_NETWORK),
    ];
    let ways = Theme::TILES.into_iter().zip(names);
    let ways = ways
        .map(|(theme, (name, hint))| (Route::Folder(theme), theme.pictogram(), name, hint))
        .collect();
    view! {
        <Page title=Signal::derive(lang.t(key::FOLDERS_TITLE)) intro=Signal::derive(lang.t(key::FOLDERS_INTRO)) back=Back(Route::Papers, key::BACK_PAPERS)>
            <div class="section"><WayList ways /></div>
        </Page>
    }
}

#[component]
pub(crate) fn FolderPage(theme: Theme) -> impl IntoView {
    let lang = use_lang();
    let title = Signal::derive(move || {
        lang.fill(&key::FOLDER_TITLE, &[("theme", lang.theme(theme).into())])
    });
    // A partial language has the leaflet in the one that stands in for it.
    let tag = move || lang.language().guidance().tag;
    let direction = move || lang.language().guidance().direction();
    let sources = move || {
        let text = |name| lang.text(&key::folder_text(theme, name)).into();
        let values = [("sources", text("sources")), ("date", text("checked"))];
        lang.fill(&key::FOLDER_SOURCES, &values)
    };
    view! {
        <Page title back=Back(Route::Folders, key::BACK_FOLDERS)>
            <div class="row"><Print kind=ActionKind::Primary /></div>
            <article class="sheet folder" lang=tag dir=direction>
                <div class="sheet__part">{move || texts(lang, theme, "what-").map(|text| view! { <p>{text}</p> }).collect_view()}</div>
                <section class="sheet__part">
                    <h2 class="sheet__heading">{lang.t(key::FOLDER_DO)}</h2>
                    <ol class="folder__steps">{move || texts(lang, theme, "step-").map(|text| view! { <li>{text}</li> }).collect_view()}</ol>
                </section>
                <section class="sheet__part">
                    <h2 class="sheet__heading">{lang.t(key::FOLDER_ASK)}</h2>
                    <div class="folder__pair">
                        <Ask lang theme title=key::FOLDER_INSIDE part="inside-" />
                        <Ask lang theme title=key::FOLDER_OUTSIDE part="outside-" />
                    </div>
                </section>
                <section class="sheet__part small">
                    <h2 class="sheet__heading">{lang.t(key::UNDERSTAND_WORDS)}</h2>
                    <ul class="folder__words">
                        {move || explained(lang, &key::folder_text(theme, "terms")).into_iter().map(|(word, means)| view! {
                            <li><b>{word}</b>{means}</li>
                        }).collect_view()}
                    </ul>
                </section>
                <p class="sheet__foot">{sources}</p>
                <p class="sheet__foot">{lang.t(key::SHEET_FROM)}</p>
            </article>
        </Page>
    }
}

/// Whom to ask what, inside or outside.
#[component]
fn Ask(lang: Lang, theme: Theme, title: Key, part: &'static str) -> impl IntoView {
    view! {
        <div>
            <h3>{lang.t(title)}</h3>
            <ul class="plain-list">{move || texts(lang, theme, part).map(|text| view! { <li>{text}</li> }).collect_view()}</ul>
        </div>
    }
}

/// The numbered texts of a part, until there is no more.
fn texts(lang: Lang, theme: Theme, part: &'static str) -> impl Iterator<Item = String> {
    (1..).map_while(move |number| lang.maybe(&key::folder_text(theme, &format!("{part}{number}"))))
}
