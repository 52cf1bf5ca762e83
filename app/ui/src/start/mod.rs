//! The first screen: one next step, six tiles, and the ways to the rest.

use crate::components::{Icon, Page, Section};
use crate::gate::use_gate;
use crate::knowledge::local;
use crate::language::use_lang;
use crate::navigation::use_navigation;
use crate::parts::FirstCard;
use crate::route::{HoursPart, PostPart, Route};
use crate::session::{Next, use_session};
use content::key::{self, Key};
use domain::Theme;
use leptos::prelude::*;

/// Ways to the rest, one on each line.
#[rustfmt::skip]
const MORE: [(Route, &str, Key, Key); 9] = [
    (Route::Family(None), "users", key::START_FAMILY, key::START_FAMILY_HINT),
    (Route::Plan, "road", key::START_PLAN, key::START_PLAN_HINT),
    (Route::Post(PostPart::Letters), "note", key::START_POST, key::START_POST_HINT),
    (Route::Papers, "printer", key::START_PAPERS, key::START_PAPERS_HINT),
    (Route::Answers, "list", key::START_ANSWERS, key::START_ANSWERS_HINT),
    (Route::Hours(HoursPart::Coming(None)), "calendar", key::START_HOURS, key::START_HOURS_HINT),
    (Route::Who, "user-question", key::START_WHO, key::START_WHO_HINT),
    (Route::Purpose, "compass", key::START_PURPOSE, key::START_PURPOSE_HINT),
    (Route::Events, "flag", key::START_EVENTS, key::START_EVENTS_HINT),
];

/// Boxes and order are those of start.html, so that nothing moves when the app takes over.
#[component]
pub(crate) fn StartPage() -> impl IntoView {
    let lang = use_lang();
    let gate = use_gate();
    view! {
        <Page title=Signal::derive(lang.t(key::START_TITLE)) intro=Signal::derive(lang.t(key::START_INTRO))>
            <Section title=Signal::derive(lang.t(key::START_FIRST)) icon="sun">
                <FirstCard />
                <Resume />
                {move || gate.has_lost().then(|| local().map(|local| (local.lost)()))}
            </Section>
            <Section title=Signal::derive(lang.t(key::START_CONDITIONS))>
                <ul class="tiles">
                    {Theme::TILES.into_iter().map(|theme| view! { <li><ThemeTile theme /></li> }).collect_view()}
                </ul>
            </Section>
            <Section title=Signal::derive(lang.t(key::START_MORE))>
                <ul class="tiles">
                    {MORE.into_iter().map(|(route, icon, name, hint)| view! {
                        <li>
                            <Tile route icon theme=Theme::General name=Signal::derive(lang.t(name)) hint=Signal::derive(lang.t(hint)) />
                        </li>
                    }).collect_view()}
                </ul>
            </Section>
        </Page>
    }
}

/// Back to a plan that is kept here; or, at work, the way to stop.
#[component]
fn Resume() -> impl IntoView {
    let lang = use_lang();
    let navigation = use_navigation();
    let session = use_session();
    let gate = use_gate();
    let is_at_work = Memo::new(move |_| session.keeper().keeps() || session.is_touched());
    let words = move || {
        if is_at_work.get() {
            (Route::Finish, key::START_FINISH, key::START_FINISH_HINT)
        } else {
            (Route::Open, key::START_RESUME, key::START_RESUME_HINT)
        }
    };
    view! {
        <div class="resume">
            <div class="resume__text">
                <a class="resume__name" href=move || navigation.href(&words().0)>{move || lang.text(&words().1)}</a>
                <span class="resume__hint">{move || lang.text(&words().2)}</span>
            </div>
            {move || {
                let is_shown = !is_at_work.get() && gate.has_vaults();
                is_shown.then(|| local().map(|local| (local.vaults)()))
            }}
            {move || (!is_at_work.get()).then(|| view! {
                <div class="resume__text">
                    <a class="resume__name" href=navigation.href(&Route::TodayFree)>{lang.t(key::START_TODAY)}</a>
                    <span class="resume__hint">{lang.t(key::START_TODAY_HINT)}</span>
                </div>
            })}
        </div>
    }
}

/// A condition, with the next thing to do there.
#[component]
fn ThemeTile(theme: Theme) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let next = Memo::new(move |_| (session.begun()?.next)(session, theme));
    let hint = Signal::derive(move || match next.get() {
        None => lang.text(&format!("start-hint-{}", theme.as_str())),
        Some(Next::Nothing) => lang.text(&key::START_HINT_ALL_DONE),
        Some(Next::Step(task)) => session.with(|dossier| lang.title_of(&task, dossier)),
    });
    let name = Signal::derive(move || lang.theme(theme));
    view! { <Tile route=Route::Theme(theme) icon=theme.pictogram() theme name hint /> }
}

#[component]
fn Tile(
    route: Route,
    icon: &'static str,
    theme: Theme,
    #[prop(into)] name: Signal<String>,
    #[prop(into)] hint: Signal<String>,
) -> impl IntoView {
    let href = use_navigation().href(&route);
    view! {
        <a class="tile" href=href data-theme-of=theme.as_str()>
            <span class="tile__icon"><Icon name=icon large=true /></span>
            <span class="tile__text">
                <span class="tile__name">{move || name.get()}</span>
                <span class="tile__hint">{move || hint.get()}</span>
            </span>
        </a>
    }
}
