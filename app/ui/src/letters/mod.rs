//! "Een brief schrijven": the letters there are, and one of them from the first choice to the printer.

mod choices;
mod debts;
mod letter;
mod print;
mod receiver;
mod sender;

use crate::components::{Back, Page, Section};
use crate::language::use_lang;
use crate::navigation::use_navigation;
use crate::parts::is_outside;
use crate::parts::outgoing::{WithLetters, Writing, title, use_letters};
use crate::route::{LettersPart, OutgoingPart, Route, ToWrite};
use crate::session::{Session, use_session};
use content::key;
use content::letters::Letter;
use domain::{TaskId, TaskRef, Theme};
use leptos::prelude::*;
use planner::Group;

/// At most so many are said to fit the plan.
const FIT: usize = 5;

/// The screens at `/brieven`.
pub(crate) fn page(part: LettersPart) -> AnyView {
    match part {
        LettersPart::All(None) => view! { <LettersPage /> }.into_any(),
        LettersPart::All(Some(step)) => {
            view! { <letter::LetterPage which=Which::OfStep(step) /> }.into_any()
        }
        LettersPart::Letter(to_write) => {
            view! { <letter::LetterPage which=Which::Named(to_write) /> }.into_any()
        }
    }
}

/// Which letter an address means.
#[derive(Clone)]
enum Which {
    /// The one that a step leads to.
    OfStep(TaskId),
    /// This one.
    Named(Option<ToWrite>),
}

impl Which {
    /// The letter; `None` where it is not offered.
    fn find(&self, writing: &Writing) -> Option<Letter> {
        let letter = match self {
            Self::OfStep(step) => writing.all().of_step(step).next().cloned(),
            Self::Named(to_write) => writing.get(&to_write.as_ref()?.letter),
        };
        letter.filter(|letter| letter.listed)
    }

    /// The number of the letter that came, where it answers one.
    fn post(&self) -> Option<u32> {
        match self {
            Self::OfStep(_) => None,
            Self::Named(to_write) => to_write.as_ref()?.post,
        }
    }
}

/// Whether a step of it is to be done now.
fn fits(session: Session, letter: &Letter) -> bool {
    let steps = letter
        .steps
        .iter()
        .map(|step| TaskRef::Catalogue(step.clone()));
    let mut planned = steps.filter_map(|task| session.planned(&task));
    planned.any(|planned| planned.group == Group::Now && !planned.unsure)
}

#[component]
fn LettersPage() -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let navigation = use_navigation();
    let row = move |letter: &Letter| {
        let route = Route::Letters(LettersPart::Letter(Some(ToWrite::new(&letter.id))));
        let href = navigation.href(&route);
        let name = title(lang, &letter.id);
        view! { <li><a href=href>{name}</a></li> }
    };
    let made = move |writing: Writing| {
        let is_over = is_outside(session);
        let listed = || {
            let all = writing.all().0.iter();
            all.filter(|letter| letter.listed && !(letter.inside_only && is_over))
        };
        let fitting: Vec<_> = listed()
            .filter(|letter| fits(session, letter))
            .take(FIT)
            .map(row)
            .collect();
        let by_theme = Theme::ALL.into_iter().filter_map(|theme| {
            let rows: Vec<_> = listed()
                .filter(|letter| letter.theme == theme)
                .map(row)
                .collect();
            (!rows.is_empty()).then(|| {
                view! {
                    <Section title=Signal::derive(move || lang.theme(theme)) icon=theme.pictogram()>
                        <ul class="plain-list">{rows}</ul>
                    </Section>
                }
            })
        });
        view! {
            {(!fitting.is_empty()).then(|| view! {
                <Section title=Signal::derive(lang.t(key::LETTERS_FIT)) icon="flag">
                    <ul class="plain-list">{fitting}</ul>
                </Section>
            })}
            {by_theme.collect_view()}
        }
        .into_any()
    };
    let log = navigation.href(&Route::Outgoing(OutgoingPart::List));
    view! {
        <Page title=Signal::derive(lang.t(key::LETTERS_TITLE)) intro=Signal::derive(lang.t(key::LETTERS_INTRO)) back=Back(Route::Papers, key::BACK_PAPERS)>
            <p class="section"><a href=log>{lang.t(key::LETTERS_LOG)}</a></p>
            <WithLetters coming=use_letters() made />
        </Page>
    }
}
