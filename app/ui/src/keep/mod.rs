//! How a plan is kept: nothing at all, or closed with a secret.

mod closed;
mod finish;
mod mark;
mod open;
mod renew;
mod trouble;

pub(crate) use finish::FinishPage;
pub(crate) use open::OpenPage;
pub(crate) use trouble::TroublePage;

use crate::browser::intl::DateStyle;
use crate::browser::page;
use crate::components::{Back, Icon, LinkButton, Notice, NoticeKind, Page, Width};
use crate::gate::REFUSED;
use crate::keeper::Kept;
use crate::language::{Lang, use_lang};
use crate::navigation::use_navigation;
use crate::parts::{
    PicturePad, RepeatSecret, Repeated, SecretChoice, SentenceField, Strength, WordsMaker,
};
use crate::profile::{Institution, use_institution};
use crate::route::Route;
use crate::session::use_session;
use closed::Closed;
use content::here;
use content::key::{self, Key};
use domain::{Date, Facility, Keeping, Secret};
use leptos::prelude::*;
use mark::Mark;
use renew::{AskOld, Old, Renewing};
use store::{Month, Slot};

/// Where somebody is on the way to a closed vault.
#[derive(Clone)]
enum Screen {
    Choose,
    Enter(SecretChoice),
    Repeat(Repeated, Secret),
    Mark(Secret),
    /// Another secret or key on paper is wanted.
    Old(Slot),
    Renew(Option<Secret>),
    /// Closed; with the words of the recovery key, when one was made.
    Closed(Vec<String>),
    /// It did not work, and why.
    Failed(&'static str),
}

#[component]
pub(crate) fn KeepPage() -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let keeps = session.keeper().keeps();
    let screen = RwSignal::new_local(if keeps {
        Screen::Closed(Vec::new())
    } else {
        Screen::Choose
    });
    let go = Callback::new(move |next: Screen| {
        screen.try_set(next);
        // What had the focus goes away with its step.
        request_animation_frame(page::focus_heading);
    });
    let old = StoredValue::new(None::<Old>);
    let title = Signal::derive(move || {
        lang.text(&screen.with(|at| match at {
            Screen::Closed(_) => key::KEEP_DONE_TITLE,
            _ => key::KEEP_TITLE,
        }))
    });
    view! {
        <Page title width=Width::Narrow back=Back(Route::Start, key::BACK_START)>
            {move || match screen.get() {
                Screen::Choose if session.kept() == Kept::Example => view! { <p class="section">{lang.t(key::EXAMPLE_KEPT)}</p> }.into_any(),
                Screen::Choose if session.kept() == Kept::Not(REFUSED) => view! { <Refused /> }.into_any(),
                Screen::Choose => view! { <Choose go /> }.into_any(),
                Screen::Enter(choice) => view! { <Enter choice go /> }.into_any(),
                Screen::Repeat(kind, first) => {
                    let chosen = Callback::new(move |secret| {
                        let is_new = old.with_value(Option::is_none);
                        go.run(if is_new { Screen::Mark(secret) } else { Screen::Renew(Some(secret)) });
                    });
                    let back = Callback::new(move |()| go.run(Screen::Choose));
                    view! { <RepeatSecret kind first chosen back /> }.into_any()
                }
                Screen::Mark(secret) => view! { <Mark secret go /> }.into_any(),
                Screen::Old(renew) => view! { <AskOld renew old go /> }.into_any(),
                Screen::Renew(secret) => view! { <Renewing secret old go /> }.into_any(),
                Screen::Closed(recovery) => view! { <Closed recovery go /> }.into_any(),
                Screen::Failed(code) => view! { <Failed code go /> }.into_any(),
            }}
        </Page>
    }
}

/// What to say where a plan goes with the browser.
fn not_kept(institution: Institution) -> Option<Key> {
    here::keeping(institution.with(|profile| profile.keeping(true)))
}

/// How long a plan stays on this machine.
fn until(lang: Lang, institution: Institution, month: Month) -> String {
    if let Some(not) = not_kept(institution) {
        return lang.text(&not);
    }
    let month = month.first_day().unwrap_or(Date::MIN);
    let month = lang.date(month, DateStyle::Month);
    // No page can tell a private window from another one.
    [
        lang.fill(&key::KEEP_UNTIL, &[("month", month.into())]),
        lang.text(&key::KEEP_PRIVATE),
    ]
    .join(" ")
}

/// A browser that keeps nothing: what works instead.
#[component]
fn Refused() -> impl IntoView {
    let lang = use_lang();
    let navigation = use_navigation();
    let institution = use_institution();
    let why = here::keeping(Keeping::Nowhere);
    view! {
        <Notice kind=NoticeKind::Waiting><p>{why.map(|why| lang.t(why))}</p></Notice>
        <div class="row section">
            <LinkButton label=Signal::derive(lang.t(key::START_PAPERS)) icon="printer" href=navigation.href(&Route::Papers) />
            {move || institution.lack(Facility::SaveFile).is_none().then(|| view! {
                <LinkButton label=Signal::derive(lang.t(key::FILE_TITLE)) icon="file-text" href=navigation.href(&Route::File) />
            })}
        </div>
    }
}

/// The four ways, weakest promise first: nothing kept is what a shared computer does by itself.
#[component]
fn Choose(go: Callback<Screen>) -> impl IntoView {
    let lang = use_lang();
    let institution = use_institution();
    let papers = use_navigation().href(&Route::Papers);
    let ways = [
        (SecretChoice::Pictures, key::KEEP_PICTURES, "keep-pictures"),
        (SecretChoice::Sentence, key::KEEP_SENTENCE, "keep-sentence"),
        (SecretChoice::Words, key::KEEP_WORDS, "keep-words"),
    ];
    view! {
        <p class="page__intro">{lang.t(key::KEEP_INTRO)}</p>
        {move || not_kept(institution).map(|why| view! {
            <Notice kind=NoticeKind::Waiting><p>{lang.t(why)}</p></Notice>
        })}
        <ul class="ways">
            <li>
                <a class="way" href=papers aria-describedby="keep-nothing">
                    <Icon name="printer" />
                    <span class="way__name">{lang.t(key::KEEP_NOTHING)}</span>
                </a>
                <Strength of=SecretChoice::Nothing id="keep-nothing" />
            </li>
            {ways.into_iter().map(|(choice, name, id)| view! {
                <li>
                    <button type="button" class="way" aria-describedby=id on:click=move |_| go.run(Screen::Enter(choice))>
                        <Icon name="lock" />
                        <span class="way__name">{lang.t(name)}</span>
                    </button>
                    <Strength of=choice id />
                </li>
            }).collect_view()}
        </ul>
        <p class="section small muted">{lang.t(key::KEEP_FORGOTTEN)}</p>
    }
}

#[component]
fn Enter(choice: SecretChoice, go: Callback<Screen>) -> impl IntoView {
    let lang = use_lang();
    let text = RwSignal::new(String::new());
    let kind = match choice {
        SecretChoice::Pictures => Repeated::Pictures,
        _ => Repeated::Text,
    };
    let chosen = Callback::new(move |secret| go.run(Screen::Repeat(kind, secret)));
    let back = Callback::new(move |()| go.run(Screen::Choose));
    let label = |name: Key| Signal::derive(lang.t(name));
    let entry = match choice {
        SecretChoice::Nothing => ().into_any(),
        SecretChoice::Pictures => {
            view! { <PicturePad label=label(key::KEEP_PICTURES_LABEL) chosen /> }.into_any()
        }
        SecretChoice::Sentence => view! {
            <SentenceField name="sentence" label=label(key::KEEP_SENTENCE_LABEL) hint=label(key::KEEP_SENTENCE_HINT) text chosen />
        }
        .into_any(),
        SecretChoice::Words => view! { <WordsMaker chosen /> }.into_any(),
    };
    view! {
        {entry}
        <div class="row section">
            <crate::components::Action label=label(key::KEEP_BACK) kind=crate::components::ActionKind::Link icon="arrow-left" run=back />
        </div>
    }
}

#[component]
fn Failed(code: &'static str, go: Callback<Screen>) -> impl IntoView {
    let lang = use_lang();
    let papers = use_navigation().href(&Route::Papers);
    let again = Callback::new(move |()| go.run(Screen::Choose));
    view! {
        <Notice kind=NoticeKind::Error>
            <p>{move || lang.text(&format!("err-{code}"))}</p>
            <p>{move || lang.text(&format!("rec-{code}"))}</p>
        </Notice>
        <div class="row">
            <crate::components::Action label=Signal::derive(lang.t(key::SECRET_TRY)) run=again />
            <LinkButton label=Signal::derive(lang.t(key::START_PAPERS)) href=papers />
        </div>
    }
}
