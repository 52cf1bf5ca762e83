//! The sites: found by a word, by what somebody looks for, by theme.

use super::row::{Row, SiteList, rows};
use crate::browser::timer;
use crate::components::{Back, Choice, LinkButton, NamedIcon, Page, Section, autocorrect_off};
use crate::language::use_lang;
use crate::navigation::use_navigation;
use crate::parts::{PartsInTurns, Print, WithSites};
use crate::profile::use_institution;
use crate::route::Route;
use content::{Arg, Sites, Want, key};
use domain::{Theme, fold};
use leptos::prelude::*;
use std::sync::Arc;

/// From so many letters on it is searched for.
const LEAST: usize = 2;

#[component]
pub(crate) fn WebsitesPage(theme: Option<Theme>) -> impl IntoView {
    let lang = use_lang();
    let made = move |sites| view! { <Found sites theme /> }.into_any();
    view! {
        <Page title=Signal::derive(lang.t(key::WEBSITES_TITLE)) back=Back(Route::Start, key::BACK_START)>
            <WithSites made />
        </Page>
    }
}

#[component]
fn Found(sites: Arc<Sites>, theme: Option<Theme>) -> impl IntoView {
    let lang = use_lang();
    let institution = use_institution();
    let typed = RwSignal::new(String::new());
    let all = {
        let sites = Arc::clone(&sites);
        Memo::new(move |_| rows(&sites, institution, lang))
    };
    // Nothing until enough was typed.
    let found = Memo::new(move |_| {
        let word = typed.with(|typed| fold(typed));
        (word.chars().count() >= LEAST).then(|| {
            all.with(|rows| {
                let fits = rows.iter().filter(|row| row.fits(&word));
                fits.cloned().collect::<Vec<Row>>()
            })
        })
    });
    let has_found =
        Memo::new(move |_| found.with(|found| found.as_ref().is_some_and(|rows| !rows.is_empty())));
    let opens = Memo::new(move |_| all.with(|rows| rows.iter().any(|row| row.is_open)));
    view! {
        <p class="page__intro" class:screen-only=move || opens.get()>
            {move || lang.text(if opens.get() { &key::WEBSITES_SOME } else { &key::WEBSITES_NONE })}
        </p>
        {move || (!opens.get()).then(|| view! { <OwnDevice /> })}
        <SearchField typed count=Signal::derive(move || found.with(|found| found.as_ref().map(Vec::len))) />
        {move || if has_found.get() {
            let rows = move || view! { <SiteList rows=found.get().unwrap_or_default() /> };
            view! {
                <div class="section">{rows}</div>
                <Foot />
            }
            .into_any()
        } else {
            view! { <Groups sites=Arc::clone(&sites) all theme /> }.into_any()
        }}
    }
}

/// Outside a kiosk nothing keeps a site shut: whoever says so once can open all of them.
#[component]
fn OwnDevice() -> impl IntoView {
    let lang = use_lang();
    let institution = use_institution();
    view! {
        <div class="field screen-only">
            <p>{lang.t(key::WEBSITES_DEVICE)}</p>
            <Choice checked=Signal::stored(false) chosen=move |_| institution.say_own_device()>
                {lang.t(key::WEBSITES_DEVICE_OWN)}
            </Choice>
        </div>
    }
}

/// Says how many there are, also to who does not see the list.
#[component]
fn SearchField(typed: RwSignal<String>, count: Signal<Option<usize>>) -> impl IntoView {
    let lang = use_lang();
    let said = move || match count.get() {
        None => String::new(),
        Some(0) => lang.text(&key::WEBSITES_FOUND_NONE),
        Some(count) => lang.fill(&key::WEBSITES_FOUND, &[("count", Arg::from(count))]),
    };
    view! {
        <div class="field">
            <label class="field__label" for="site-search">{lang.t(key::WEBSITES_SEARCH)}</label>
            <p class="field__hint" id="site-search-hint">{lang.t(key::WEBSITES_SEARCH_HINT)}</p>
            <input id="site-search" class="field__input" type="search" autocomplete="off" spellcheck="false" {..autocorrect_off()} maxlength="60"
                aria-describedby="site-search-hint"
                prop:value=move || typed.get() on:input:target=move |event| typed.set(event.target().value()) />
            <p class="field__hint" role="status">{said}</p>
        </div>
    }
}

/// Every site, under what somebody looks for and under its theme. On paper: what stands open, else all by theme.
#[component]
fn Groups(sites: Arc<Sites>, all: Memo<Vec<Row>>, theme: Option<Theme>) -> impl IntoView {
    let lang = use_lang();
    let navigation = use_navigation();
    let is_shown = move |one: Theme| theme.is_none_or(|theme| theme == one);
    let own = move || {
        let own = all.with(|rows| {
            let own = rows.iter().filter(|row| row.is_own);
            own.cloned().collect::<Vec<Row>>()
        });
        (!own.is_empty()).then(|| {
            view! { <Section title=Signal::derive(lang.t(key::WEBSITES_OWN))><SiteList rows=own /></Section> }
        })
    };
    let wants = move || {
        let wants = sites.wants.iter().filter(|want| is_shown(want.theme));
        let wants = wants
            .map(|want| view! { <WantGroup want=want.clone() all /> })
            .collect_view();
        view! {
            {theme.is_none().then_some(own)}
            <div class="site-groups__wants">
                <Section title=Signal::derive(lang.t(key::WEBSITES_WANTS))>{wants}</Section>
            </div>
        }
    };
    let themes = move || {
        let themes = Theme::ALL.into_iter().filter(|one| is_shown(*one));
        let themes = themes
            .map(|one| view! { <ThemeGroup theme=one all open=theme.is_some() /> })
            .collect_view();
        view! { <Section title=Signal::derive(lang.t(key::WEBSITES_THEMES))>{themes}</Section> }
    };
    let end = move || {
        let the_others = theme.is_some().then(|| {
            view! {
                <div class="row">
                    <LinkButton label=Signal::derive(lang.t(key::WEBSITES_ALL)) href=navigation.href(&Route::Websites(None)) />
                </div>
            }
        });
        view! {
            {the_others}
            <Foot />
        }
    };
    let parts = vec![ViewFn::from(wants), ViewFn::from(themes), ViewFn::from(end)];
    view! { <PartsInTurns class="site-groups" parts /> }
}

#[component]
fn Foot() -> impl IntoView {
    let lang = use_lang();
    view! {
        <p class="small muted section screen-only">{lang.t(key::WEBSITES_CHECKED_MEANS)}</p>
        <div class="row"><Print /></div>
    }
}

#[component]
fn WantGroup(want: Want, all: Memo<Vec<Row>>) -> impl IntoView {
    let lang = use_lang();
    let Want { id, icon, text, .. } = want;
    let title = Signal::derive(move || text.of(&lang.code()).to_owned());
    let rows = Memo::new(move |_| all.with(|rows| with(rows, |row| row.wants.contains(&id))));
    view! { <Group icon title rows /> }
}

#[component]
fn ThemeGroup(theme: Theme, all: Memo<Vec<Row>>, open: bool) -> impl IntoView {
    let lang = use_lang();
    let title = Signal::derive(move || lang.theme(theme));
    let rows = Memo::new(move |_| {
        all.with(|rows| with(rows, |row| !row.is_own && row.themes.contains(&theme)))
    });
    view! { <Group icon=theme.pictogram().to_owned() title rows open printed=true /> }
}

fn with(rows: &[Row], fits: impl Fn(&Row) -> bool) -> Vec<Row> {
    rows.iter().filter(|row| fits(row)).cloned().collect()
}

/// Sites behind a heading that opens.
#[component]
fn Group(
    icon: String,
    title: Signal<String>,
    rows: Memo<Vec<Row>>,
    #[prop(optional)] open: bool,
    /// It is printed unopened too, so its rows can't wait until somebody opens it.
    #[prop(optional)]
    printed: bool,
) -> impl IntoView {
    let lang = use_lang();
    let is_made = RwSignal::new(open);
    if printed && !open {
        leptos::task::spawn_local(async move {
            timer::turn().await;
            // The list may be gone by now.
            is_made.try_set(true);
        });
    }
    let count = move || {
        let count = rows.with(Vec::len);
        lang.fill(&key::WEBSITES_COUNT, &[("count", Arg::from(count))])
    };
    view! {
        <details class="site-group" open=open aria-busy=move || (printed && !is_made.get()).then_some("true") on:toggle=move |_| is_made.set(true)>
            <summary class="site-group__head">
                <NamedIcon name=icon />
                <span class="site-group__name">{move || title.get()}</span>
                <span class="small muted">{count}</span>
            </summary>
            {move || is_made.get().then(|| view! { <SiteList rows=rows.get() /> })}
        </details>
    }
}
