//! One letter: what is chosen, whom it is for, who writes, what it shows, and how it comes out.

use super::Which;
use super::choices::Choices;
use super::debts::{Debts, to_whom};
use super::draft::Draft;
use super::print::{Batch, Job, Printing};
use super::receiver::Receiver;
use super::sender::SenderFields;
use super::shows::Shows;
use crate::components::{Back, Notice, NoticeKind, Page, Width};
use crate::language::use_lang;
use crate::navigation::use_navigation;
use crate::parts::outgoing::{Values, WithLetters, Writing, title, use_letters};
use crate::parts::{TaskLinks, has_guardian, is_lawyer_only};
use crate::route::{LettersPart, PostPart, Route};
use crate::session::{Session, use_session};
use content::key;
use content::letters::Letter;
use domain::{EntryId, TaskRef};
use leptos::prelude::*;
use sections::Kind;
use sections::outgoing::{About, Outgoing, SentFrom};
use sections::post::Post;

/// The step that calls whoever manages the money of somebody, and the question whether there is one.
const GUARDIAN_STEP: &str = "sc-03";
const GUARDIAN_QUESTION: &str = "ran";

/// The letter that came, where this one answers it.
fn answered(session: Session, post: Option<u32>) -> Option<Post> {
    let id = EntryId {
        section: Post::SECTION,
        number: post?,
    };
    session.with(|dossier| dossier.entries.get(&id).and_then(Post::read))
}

/// How a new letter begins: to whom the last one of its sort went, with the address that stood on the last of any.
fn begin(session: Session, letter: &Letter) -> Outgoing {
    let all: Vec<Outgoing> = session.with(|dossier| {
        let all = sections::all::<Outgoing>(dossier);
        all.map(|(_, one)| one).collect()
    });
    let from = all.last().map_or(SentFrom::ByHand, |last| last.from);
    let is_same = |one: &&Outgoing| one.letter == letter.id && one.about.is_none();
    let last = all.iter().rev().find(is_same).cloned().unwrap_or_default();
    let address = letter
        .address
        .clone()
        .filter(|_| last.address == Outgoing::default().address);
    Outgoing {
        letter: letter.id.clone(),
        to: last.to,
        address: address.unwrap_or(last.address),
        reference: last.reference,
        from,
        ..Outgoing::default()
    }
}

#[component]
pub(super) fn LetterPage(which: Which) -> impl IntoView {
    let lang = use_lang();
    let coming = use_letters();
    let post = which.post();
    let found = {
        let which = which.clone();
        move || coming.get().and_then(|writing| which.find(&writing))
    };
    let name = move || {
        let letter = found();
        letter.map_or_else(
            || lang.text(&key::LETTERS_LETTER),
            |letter| title(lang, &letter.id),
        )
    };
    let made = move |writing: Writing| match which.find(&writing) {
        Some(letter) => view! { <Whole writing letter post /> }.into_any(),
        None => view! { <p class="section">{lang.t(key::LETTERS_GONE)}</p> }.into_any(),
    };
    view! {
        <Page title=Signal::derive(name) width=Width::Narrow sheet_has_title=true
            back=Back(Route::Letters(LettersPart::All(None)), key::LETTERS_BACK)>
            <WithLetters coming made />
        </Page>
    }
}

/// What it is for, the letter where it may be written, and what it rests on.
#[component]
fn Whole(writing: Writing, letter: Letter, post: Option<u32>) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let words = |name: &str| lang.text(&key::letter_text(&letter.id, name));
    let about = words("about");
    let first = letter.has_first.then(|| words("first"));
    let steps = letter
        .steps
        .iter()
        .map(|step| TaskRef::Catalogue(step.clone()));
    let steps: Vec<TaskRef> = untrack(|| {
        steps
            .filter(|step| session.planned(step).is_some())
            .collect()
    });
    let sources = letter.sources.clone();
    view! {
        <div class="screen-only">
            <p class="page__intro">{about}</p>
            {first.map(|first| view! { <Notice kind=NoticeKind::Calm><p>{first}</p></Notice> })}
        </div>
        <MayWrite writing letter post />
        <div class="screen-only section">
            {(!steps.is_empty()).then(|| view! {
                <h2 class="letters__heading">{lang.t(key::LETTERS_STEPS)}</h2>
                <TaskLinks tasks=steps />
            })}
            {sources.map(|[sources, checked]| {
                let args = [("sources", sources.into()), ("date", checked.into())];
                view! { <p class="small muted">{lang.fill(&key::LETTERS_SOURCES, &args)}</p> }
            })}
        </div>
    }
}

/// The letter, unless somebody else is to be called first.
#[component]
fn MayWrite(writing: Writing, letter: Letter, post: Option<u32>) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    // Made anew only when these change: whoever types in the letter keeps the field.
    let only_lawyer = Memo::new(move |_| is_lawyer_only(session));
    let guardian = Memo::new(move |_| has_guardian(session));
    move || {
        if only_lawyer.get() && !letter.inside {
            let notice = view! { <Notice kind=NoticeKind::Calm><p>{lang.text(&key::LETTERS_ONLY_LAWYER)}</p></Notice> };
            return view! { <div class="section">{notice}</div> }.into_any();
        }
        let guardian = guardian.get();
        if letter.money && guardian == Some(true) {
            return view! { <Guardian /> }.into_any();
        }
        let asks = letter.money && guardian.is_none();
        let (writing, letter) = (writing.clone(), letter.clone());
        view! {
            {asks.then(|| view! { <AskGuardian /> })}
            <Form writing letter post />
        }
        .into_any()
    }
}

/// Who has somebody for the money writes no letters about it.
#[component]
fn Guardian() -> impl IntoView {
    let lang = use_lang();
    let href = use_navigation().href(&Route::Task(GUARDIAN_STEP.into()));
    view! {
        <div class="section">
            <Notice kind=NoticeKind::Calm>
                <p>{lang.t(key::LETTERS_GUARDIAN)}</p>
                <p><a href=href>{lang.t(key::LETTERS_GUARDIAN_STEP)}</a></p>
            </Notice>
        </div>
    }
}

/// While nobody said whether there is one.
#[component]
fn AskGuardian() -> impl IntoView {
    let lang = use_lang();
    let href = use_navigation().href(&Route::Question(GUARDIAN_QUESTION.into()));
    view! { <p class="screen-only section"><a href=href>{lang.t(key::LETTERS_GUARDIAN_ASK)}</a></p> }
}

#[component]
fn Form(writing: Writing, letter: Letter, post: Option<u32>) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let navigation = use_navigation();
    let came = untrack(|| answered(session, post));
    let start = match &came {
        None => untrack(|| begin(session, &letter)),
        Some(came) => Outgoing {
            to: came.from.clone(),
            address: Default::default(),
            reference: String::new(),
            about: post.map(About::Post),
            ..untrack(|| begin(session, &letter))
        },
    };
    let draft = Draft::new(session, &writing, start);
    let each = letter
        .each_debt
        .then(|| untrack(|| to_whom(session, &writing, &letter.id)));
    let batch = {
        let each = each.clone();
        Memo::new(move |_| Batch::of(draft, each.as_deref()))
    };
    let values = Memo::new(move |_| {
        let dated = answered(session, post).and_then(|came| came.dated.on);
        let sum = draft.get().sum.cents;
        Values {
            sum,
            dated,
            ..Values::of(session)
        }
    });
    let dutch = writing.dutch;
    let needs_post = letter.about_post && came.is_none();
    let is_inside = letter.inside;
    let to = match each {
        Some(all) => view! { <Debts session all /> }.into_any(),
        None if letter.is_paper => ().into_any(),
        None => view! { <Receiver draft dutch letter=letter.clone() /> }.into_any(),
    };
    let job = Job {
        writing,
        letter: letter.clone(),
        draft,
        batch,
        values,
    };
    view! {
        <div class="screen-only">
            {needs_post.then(|| {
                let href = navigation.href(&Route::Post(PostPart::Letters));
                view! { <p class="section">{lang.t(key::LETTERS_POST)} " " <a href=href>{lang.t(key::LETTERS_POST_WAY)}</a></p> }
            })}
            <Choices draft letter=letter.clone() />
            {to}
            <SenderFields draft />
            {(!is_inside).then(|| view! { <Shows batch letter=letter.clone() /> })}
        </div>
        <Printing job />
    }
}
