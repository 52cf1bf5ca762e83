//! One letter: what is chosen, whom it is for, who writes, what it shows, and how it comes out.

use super::Which;
use super::choices::Choices;
use super::debts::{Debts, to_whom};
use super::print::{Batch, Job, Printing};
use super::receiver::Receiver;
use super::sender::SenderFields;
use crate::components::{Back, Notice, NoticeKind, Page, Width};
use crate::language::use_lang;
use crate::navigation::use_navigation;
use crate::parts::outgoing::{
    Draft, MayWrite, Shows, Values, WithLetters, Writing, title, use_letters,
};
use crate::parts::{TaskLinks, is_outside};
use crate::route::{LettersPart, PostPart, Route};
use crate::session::{Session, use_session};
use content::key;
use content::letters::{ChoiceGroup, Letter};
use domain::{EntryId, TaskRef};
use leptos::prelude::*;
use sections::Kind;
use sections::outgoing::{About, OWN, Outgoing, REQUEST, SentFrom};
use sections::post::{Post, triage};

/// What who is outside already chooses.
const FREE: &str = "free";

/// The letter that came, where this one answers it.
fn answered(session: Session, post: Option<u32>) -> Option<Post> {
    let id = EntryId {
        section: Post::SECTION,
        number: post?,
    };
    session.with(|dossier| dossier.entries.get(&id).and_then(Post::read))
}

/// The last letter of a sort that was sent, or is about nothing else.
fn last_of(session: Session, letter: &str) -> Option<Outgoing> {
    session.with(|dossier| {
        let all = sections::all::<Outgoing>(dossier).map(|(_, one)| one);
        let all =
            all.filter(|one| one.letter == letter && one.about.is_none() && one.sent.is_some());
        all.max_by_key(|one| one.sent)
    })
}

/// How a new letter begins: as the last one of its sort, with the address that stood on the last of any.
fn begin(session: Session, letter: &Letter) -> Outgoing {
    let last = last_of(session, &letter.id).unwrap_or_default();
    let from = session.with(|dossier| {
        let all = sections::all::<Outgoing>(dossier).map(|(_, one)| one);
        let letters = all.filter(|one| one.letter != REQUEST && one.letter != OWN);
        letters.last().map_or(SentFrom::ByHand, |one| one.from)
    });
    let mut choices = last.choices.clone();
    let is_choice = |group: &ChoiceGroup| group.choices.iter().any(|choice| choice == FREE);
    if is_outside(session) && letter.groups.iter().any(is_choice) {
        choices = [FREE.to_owned()].into();
    }
    let address = letter
        .address
        .clone()
        .filter(|_| last.address == Outgoing::default().address);
    Outgoing {
        letter: letter.id.clone(),
        to: last.to,
        address: address.unwrap_or(last.address),
        reference: last.reference,
        choices,
        sum: last.sum,
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
    let is_over = letter.inside_only && untrack(|| is_outside(session));
    let money = letter.money;
    view! {
        <div class="screen-only">
            <p class="page__intro">{about}</p>
            {first.map(|first| view! { <Notice kind=NoticeKind::Calm><p>{first}</p></Notice> })}
        </div>
        {is_over.then(|| view! { <p class="section screen-only">{lang.t(key::LETTERS_ONLY_INSIDE)}</p> })}
        {(!is_over).then(|| view! {
            <MayWrite money is_inside=letter.inside>
                <Form writing=writing.clone() letter=letter.clone() post />
            </MayWrite>
        })}
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
    let draft = Draft::of_letter(session, &writing, start);
    let each = letter
        .each_debt
        .then(|| untrack(|| to_whom(session, &writing, &letter.id)));
    let batch = {
        let each = each.clone();
        Memo::new(move |_| Batch::of(draft, each.as_deref()))
    };
    let first = Memo::new(move |_| {
        let first = batch.with(|batch| batch.letters.first().map(|(_, first)| first.clone()));
        first.unwrap_or_else(|| draft.get())
    });
    let sender = Memo::new(move |_| batch.with(|batch| batch.sender.clone()));
    let lacks = {
        let letter = letter.clone();
        draft.signal(move |draft| letter.lacks_choice(&letter.chosen(&draft.choices)))
    };
    let of_home = letter.of_home;
    let values = Memo::new(move |_| {
        let dated = answered(session, post).and_then(|came| came.dated.on);
        let sum = draft.get().sum.cents;
        Values {
            sum,
            dated,
            ..Values::of(session, of_home)
        }
    });
    let dutch = writing.dutch;
    let needs_post = letter.about_post && came.is_none();
    let is_inside = letter.inside;
    let was_sent = untrack(|| last_of(session, &letter.id)).and_then(|last| last.sent);
    // Until which day somebody can object, where it answers a decision.
    let term = came
        .as_ref()
        .and_then(|came| triage(came, session.today())?.term);
    let term = term.map(|term| {
        let said = if term.is_over {
            key::POST_TERM_OVER
        } else {
            key::POST_TERM
        };
        lang.fill(&said, &[("date", lang.day(term.until))])
    });
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
            {was_sent.map(|day| view! { <p class="section">{lang.fill(&key::LETTERS_WAS_SENT, &[("date", lang.day(day))])}</p> })}
            {term.map(|text| view! { <p class="section">{text}</p> })}
            <Choices draft letter=letter.clone() />
            {to}
            <SenderFields draft />
            {move || lacks.get().then(|| view! { <p role="status">{lang.t(key::LETTERS_CHOOSE)}</p> })}
            {(!is_inside).then(|| view! { <Shows letter=letter.clone() outgoing=first sender /> })}
        </div>
        {move || (!lacks.get()).then(|| view! { <Printing job=job.clone() /> })}
    }
}
