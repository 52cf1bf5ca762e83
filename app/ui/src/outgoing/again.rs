//! Asking once more on paper; and the neutral steps, where nothing comes.

use crate::components::{Action, ActionKind};
use crate::language::use_lang;
use crate::parts::Print;
use crate::parts::outgoing::{Draft, LetterSheet, Shows, Values, Writing, sender, subject};
use content::Messages;
use content::key::{self, Key};
use content::letters::Letter;
use domain::calendar::plus_days;
use leptos::prelude::*;
use sections::outgoing::{ASK_DAYS, About, Outgoing};

/// The letter that asks once more.
const REMINDER: &str = "reminder";
/// How it was asked, as its words know it.
const WROTE: &str = "wrote";
const ASKED: &str = "asked";
/// Whom to go to, one after the other.
const INSIDE: [Key; 4] = [
    key::OUTGOING_INSIDE_1,
    key::OUTGOING_INSIDE_2,
    key::OUTGOING_INSIDE_3,
    key::OUTGOING_INSIDE_4,
];
const OUTSIDE: [Key; 3] = [
    key::OUTGOING_OUTSIDE_1,
    key::OUTGOING_OUTSIDE_2,
    key::OUTGOING_OUTSIDE_3,
];

#[component]
pub(super) fn Again(draft: Draft) -> impl IntoView {
    let lang = use_lang();
    let session = draft.session;
    let asked = Callback::new(move |()| {
        let today = untrack(|| session.today());
        draft.change(|one| {
            one.asked_again = Some(today);
            one.ask_again = Some(plus_days(today, ASK_DAYS));
        });
    });
    let was_asked = move || {
        let day = draft.get().asked_again?;
        let date = [("date", lang.day(day))];
        Some(view! { <p role="status">{lang.fill(&key::OUTGOING_ASKED_ON, &date)}</p> })
    };
    // What stays in the institution tells it nothing new.
    let shown = draft
        .writing
        .with_value(|writing| writing.get(REMINDER))
        .map(|letter| {
            let both = Memo::new(move |_| {
                draft
                    .writing
                    .with_value(|writing| reminder(writing, letter.clone(), draft.get()))
            });
            let (letter, _) = both.get_untracked();
            let outgoing = Memo::new(move |_| both.get().1);
            let sender = Memo::new(move |_| sender(session).1);
            (!letter.inside).then(|| view! { <Shows letter outgoing sender /> })
        });
    let next = move || {
        let steps: &[Key] = if draft.get().is_inside {
            &INSIDE
        } else {
            &OUTSIDE
        };
        let rows = steps
            .iter()
            .map(|step| view! { <li>{lang.text(step)}</li> });
        rows.collect_view()
    };
    view! {
        <section class="section screen-only">
            <h2 class="letters__heading">{lang.t(key::OUTGOING_NEXT)}</h2>
            <ol class="letters__steps">{next}</ol>
        </section>
        <section class="section screen-only">
            {shown}
            <h2 class="letters__heading">{lang.t(key::OUTGOING_AGAIN)}</h2>
            <p>{lang.t(key::OUTGOING_AGAIN_HINT)}</p>
            {was_asked}
        </section>
        <div class="row">
            <Print kind=ActionKind::Normal />
            <Action label=Signal::derive(lang.t(key::OUTGOING_ASKED)) icon="check" run=asked />
        </div>
        <div class="letters"><Reminder draft /></div>
    }
}

/// The letter that asks once more, with the day on which it was first asked.
#[component]
fn Reminder(draft: Draft) -> impl IntoView {
    let session = draft.session;
    let said = in_dutch(draft);
    move || {
        let outgoing = draft.get();
        draft.writing.with_value(|writing| {
            let letter = writing.get(REMINDER)?;
            let values = Values {
                sent: outgoing.sent,
                what: said.get(),
                ..Values::of(session, false)
            };
            let (letter, outgoing) = reminder(writing, letter, outgoing);
            let (_, sender) = sender(session);
            let writing = writing.clone();
            Some(view! { <LetterSheet writing letter outgoing sender values /> })
        })
    }
}

/// The letter that asks once more, as the one that it asks after: who the receiver is, and what tells who writes.
fn reminder(writing: &Writing, letter: Letter, outgoing: Outgoing) -> (Letter, Outgoing) {
    let first = writing.get(&outgoing.letter);
    let how = if outgoing.is_inside { ASKED } else { WROTE };
    let letter = Letter {
        inside: outgoing.is_inside,
        identifies: first.map(|first| first.identifies).unwrap_or_default(),
        ..letter
    };
    let outgoing = Outgoing {
        choices: [how.to_owned()].into(),
        ..outgoing
    };
    (letter, outgoing)
}

/// What it was about, in Dutch: the subject of a letter, the step of a slip, or what was typed.
fn in_dutch(draft: Draft) -> Signal<String> {
    let lang = use_lang();
    let steps = RwSignal::new(None::<Messages>);
    if lang.code_untracked() != "nl" {
        leptos::task::spawn_local(async move {
            steps.try_set(lang.words("nl").await);
        });
    }
    Signal::derive(move || {
        let outgoing = draft.get();
        if let Some(About::Task(id)) = &outgoing.about {
            let dutch = steps.get().map(|words| lang.beside("nl", words));
            return dutch.unwrap_or(lang).task_title(id);
        }
        let subject = || {
            draft
                .writing
                .with_value(|writing| subject(writing.dutch, &outgoing.letter))
        };
        match outgoing.what.trim() {
            "" => subject(),
            what => what.to_owned(),
        }
    })
}
