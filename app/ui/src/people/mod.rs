//! "Mijn netwerk": the people around somebody, drawn and listed by how near they stand; above the steps.

mod at_step;
mod beds;
mod drawing;
mod host;
mod list;
mod paper;
mod person;
mod promises;
mod prompt;
mod said;

use crate::components::{ActionKind, Back, LinkButton, Notice, NoticeKind, Page, Section};
use crate::language::{Lang, use_lang};
use crate::navigation::use_navigation;
use crate::parts::{TaskLinks, ThemeBody};
use crate::route::{InvitationPart, NetworkPart, Prompt, Route};
use crate::session::{Session, catalogue, use_session};
use content::key;
use domain::{Answer, Change, Dossier, EntryId, QuestionId, Task, TaskRef, Theme};
use drawing::Rings;
use leptos::prelude::*;
use list::{ByRing, Moments};
use sections::Kind;
use sections::people::{self, Moment, Person, Ring};

/// Steps that bring somebody new, for who has nobody yet.
const NEW_PEOPLE: [&str; 2] = ["sn-07", "sn-20"];

/// The screen at `/netwerk`, and those below it.
pub(crate) fn page(route: Route) -> AnyView {
    match route {
        Route::Network(NetworkPart::Prompt(prompt)) => {
            view! { <prompt::PromptPage prompt /> }.into_any()
        }
        Route::Network(NetworkPart::Person(number)) => {
            let section = Person::SECTION;
            let id = number.map(|number| EntryId { section, number });
            view! { <person::PersonPage id /> }.into_any()
        }
        Route::Network(NetworkPart::Paper) => view! { <paper::PaperPage /> }.into_any(),
        Route::Network(NetworkPart::Beds) => view! { <beds::BedsPage /> }.into_any(),
        _ => view! { <NetworkPage /> }.into_any(),
    }
}

/// Who could help with a step, or promised it.
pub(crate) fn at_step(task: Task) -> AnyView {
    view! { <at_step::AtStep task /> }.into_any()
}

/// The address of somebody, or of a new one.
fn of(id: Option<EntryId>) -> Route {
    Route::Network(NetworkPart::Person(id.map(|id| id.number)))
}

/// Where the prompts begin.
const PROMPTS: Route = Route::Network(NetworkPart::Prompt(Prompt::Call));

/// Everybody, in the order of entry.
fn everybody(session: Session) -> Vec<(EntryId, Person)> {
    session.with(|dossier| sections::all::<Person>(dossier).collect())
}

fn read(session: Session, id: EntryId) -> Option<Person> {
    session.with(|dossier| dossier.entries.get(&id).and_then(Person::read))
}

/// What writes somebody, or takes somebody away; also in the plan.
fn write(session: Session, id: EntryId, person: Option<&Person>) -> Change {
    let today = session.today();
    let write = |dossier: &Dossier| people::change(dossier, catalogue(), (id, person), today);
    untrack(|| session.with(write))
}

/// What somebody is called on the screen.
fn called(lang: Lang, person: &Person) -> String {
    match person.name.trim() {
        "" => lang.text(&key::PEOPLE_NO_NAME),
        name => name.to_owned(),
    }
}

/// A word of a fixed set, such as that of a role.
fn word(lang: Lang, of: &str, name: &str) -> String {
    lang.text(&["people-", of, "-", name].concat())
}

/// Who stands in the rings at a moment, from the inside; in each ring in the order of entry. The place in
/// this list is the number in the drawing.
fn in_rings(session: Session, at: Moment) -> Vec<(Ring, EntryId, Person)> {
    let everybody = everybody(session).into_iter();
    let mut all: Vec<_> = everybody
        .filter_map(|(id, person)| Some((person.ring(at)?, id, person)))
        .collect();
    all.sort_by_key(|(ring, ..)| *ring);
    all
}

#[component]
fn NetworkPage() -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let navigation = use_navigation();
    let is_empty = Memo::new(move |_| everybody(session).is_empty());
    view! {
        <Page title=Signal::derive(move || lang.theme(Theme::Network)) back=Back(Route::Start, key::BACK_START)>
            <Ban />
            <Section title=Signal::derive(lang.t(key::PEOPLE_TITLE)) icon="users">
                {move || if is_empty.get() {
                    view! { <Nobody /> }.into_any()
                } else {
                    view! { <People /> }.into_any()
                }}
                <p class="section"><a href=navigation.href(&Route::Agreements)>{lang.t(key::PEOPLE_TALK)}</a></p>
            </Section>
            <ThemeBody theme=Theme::Network />
        </Page>
    }
}

/// Who may not be contacted is asked before anybody is written down.
#[component]
fn Ban() -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let navigation = use_navigation();
    let question = QuestionId::from("ban");
    let href = navigation.href(&Route::Question(question.clone()));
    let banned = Memo::new(move |_| {
        session.with(|dossier| {
            let answer = dossier.answers.get(&question)?;
            let choices = Answer::choices(answer)?;
            Some(!choices.contains(&"no".into()))
        })
    });
    move || {
        let words = match banned.get() {
            Some(false) => return None,
            Some(true) => view! { <p>{lang.t(key::PEOPLE_BAN_YES)}</p> }.into_any(),
            None => view! {
                <p>{lang.t(key::PEOPLE_BAN_FIRST)}</p>
                <p><a href=href.clone()>{lang.t(key::PEOPLE_BAN_SEE)}</a></p>
            }
            .into_any(),
        };
        Some(view! { <div class="section"><Notice kind=NoticeKind::Calm>{words}</Notice></div> })
    }
}

/// Nobody yet: first the help that there is for everybody, then one thing to begin with.
#[component]
fn Nobody() -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let navigation = use_navigation();
    let tasks = NEW_PEOPLE
        .into_iter()
        .map(|id| TaskRef::Catalogue(id.into()));
    let tasks: Vec<TaskRef> = tasks
        .filter(|task| session.planned(task).is_some())
        .collect();
    view! {
        <div class="prose">
            <p>{lang.t(key::PEOPLE_HELP_EXISTS)}</p>
            <TaskLinks tasks />
            <p><a href=navigation.href(&Route::Who)>{lang.t(key::PEOPLE_WHO_IS_WHO)}</a></p>
            <p>{lang.t(key::PEOPLE_BEGIN_HINT)}</p>
        </div>
        <div class="row">
            <LinkButton label=Signal::derive(lang.t(key::PEOPLE_BEGIN)) kind=ActionKind::Primary href=navigation.href(&PROMPTS) onward=true />
            <LinkButton label=Signal::derive(lang.t(key::PEOPLE_ADD)) icon="plus" href=navigation.href(&of(None)) />
        </div>
    }
}

/// The drawing with the list beside it, and who is kept apart.
#[component]
fn People() -> impl IntoView {
    let lang = use_lang();
    let navigation = use_navigation();
    let at = RwSignal::new(Moment::Now);
    view! {
        <Moments at />
        <div class="people">
            <Rings at />
            <ByRing at />
        </div>
        <list::Apart />
        <div class="row">
            <LinkButton label=Signal::derive(lang.t(key::PEOPLE_ADD)) icon="plus" href=navigation.href(&of(None)) />
            <LinkButton label=Signal::derive(lang.t(key::NETWORK_PROMPTS)) icon="user-question" href=navigation.href(&PROMPTS) />
            <LinkButton label=Signal::derive(lang.t(key::PEOPLE_SHARED)) icon="shield-check" kind=ActionKind::Link href=navigation.href(&Route::Invitation(InvitationPart::Shared)) />
            <LinkButton label=Signal::derive(lang.t(key::PEOPLE_ON_PAPER)) icon="printer" href=navigation.href(&Route::Network(NetworkPart::Paper)) />
        </div>
    }
}
