//! The letters as they come out, the button to print them, and what was sent.

use super::debts::ToWhom;
use crate::components::{Action, ActionKind, Choice};
use crate::language::use_lang;
use crate::navigation::use_navigation;
use crate::parts::Print;
use crate::parts::outgoing::{
    Draft, LetterSheet, Values, Writing, address_lines, receiver, sender, write,
};
use crate::route::{OutgoingPart, Route};
use content::key;
use content::letters::Letter;
use domain::calendar::plus_days;
use domain::{Change, Edit, EntryId};
use leptos::prelude::*;
use sections::Kind;
use sections::outgoing::{MAX_TO, Outgoing};
use sections::sender::Sender;

/// What goes out together: one letter, or one of a sort for each.
#[derive(Clone, PartialEq)]
pub(super) struct Batch {
    /// Each with its place, once something of it was written.
    pub(super) letters: Vec<(Option<EntryId>, Outgoing)>,
    pub(super) sender: Sender,
}

impl Batch {
    /// The draft alone; or where there are debts, each of those that gets a letter, with what was chosen for all.
    pub(super) fn of(draft: Draft, to_whom: Option<&[ToWhom]>) -> Self {
        let shared = draft.get();
        let letters = match to_whom {
            None => vec![(draft.id(), shared)],
            Some(all) => {
                let all = all.iter().map(|one| (one.draft.id(), one.draft.get()));
                let all = all.filter(|(_, one)| !one.is_left_out);
                let all = all.map(|(id, one)| {
                    let one = Outgoing {
                        choices: shared.choices.clone(),
                        sum: shared.sum.clone(),
                        from: shared.from,
                        ..one
                    };
                    (id, one)
                });
                all.collect()
            }
        };
        Self {
            letters,
            sender: sender(draft.session).1,
        }
    }
}

/// What is printed and sent: the letter, its batch, and what is filled into its words.
#[derive(Clone)]
pub(super) struct Job {
    pub(super) writing: Writing,
    pub(super) letter: Letter,
    pub(super) draft: Draft,
    pub(super) batch: Memo<Batch>,
    pub(super) values: Memo<Values>,
}

impl Job {
    /// Handed over, not posted.
    const fn is_handed(&self) -> bool {
        self.letter.inside || self.letter.is_paper
    }

    fn name(&self, one: &Outgoing) -> String {
        let values = self.values.get();
        receiver(self.writing.dutch, &self.letter, one, &values)
    }
}

#[component]
pub(super) fn Printing(job: Job) -> impl IntoView {
    let lang = use_lang();
    let navigation = use_navigation();
    let batch = job.batch;
    let is_handed = job.is_handed();
    let count = Memo::new(move |_| batch.with(|batch| batch.letters.len()));
    let with_labels = RwSignal::new(false);
    let job = StoredValue::new(job);
    let sent = Callback::new(move |()| {
        let job = job.get_value();
        job.draft.session.change(untrack(|| send(&job)));
        navigation.go(&Route::Outgoing(OutgoingPart::List));
    });
    let sent_label = move || match (is_handed, count.get()) {
        (true, _) => lang.text(&key::LETTERS_SENT_INSIDE),
        (false, 1) => lang.text(&key::LETTERS_SENT),
        (false, _) => lang.text(&key::LETTERS_SENT_ALL),
    };
    let more = move || {
        let more = count.get().saturating_sub(1);
        (more > 0).then(|| view! { <p class="screen-only">{lang.fill(&key::LETTERS_MORE, &[("count", more.into())])}</p> })
    };
    let labels = move || {
        with_labels
            .get()
            .then(|| view! { <Labels job=job.get_value() /> })
    };
    let is_some = Memo::new(move |_| count.get() > 0);
    move || {
        is_some.get().then(|| {
            view! {
                {(!is_handed).then(|| view! { <Stamps count with_labels /> })}
                <div class="row">
                    <Print kind=ActionKind::Primary />
                    <Action label=Signal::derive(sent_label) icon="check" run=sent />
                </div>
                <h2 class="letters__heading screen-only">{lang.t(key::LETTERS_HOW)}</h2>
                {more}
                <div class="letters"><Sheets job=job.get_value() /> {labels}</div>
            }
        })
    }
}

/// How many stamps it takes, and whether the addresses are printed too.
#[component]
fn Stamps(count: Memo<usize>, with_labels: RwSignal<bool>) -> impl IntoView {
    let lang = use_lang();
    let stamps = move || lang.fill(&key::LETTERS_STAMPS, &[("count", count.get().into())]);
    view! {
        <div class="screen-only">
            <p class="letters__stamps">{stamps} " " {lang.t(key::LETTERS_STAMPS_HINT)}</p>
            <div class="choices">
                <Choice checked=with_labels chosen=move |is| with_labels.set(is)>{lang.t(key::LETTERS_LABELS)}</Choice>
            </div>
        </div>
    }
}

/// All of them; the first one stands on the screen.
#[component]
fn Sheets(job: Job) -> impl IntoView {
    move || {
        let Batch { letters, sender } = job.batch.get();
        let all = letters.into_iter().enumerate().map(|(at, (_, outgoing))| {
            let values = Values {
                sum: outgoing.sum.cents,
                ..job.values.get()
            };
            let (writing, letter, sender) =
                (job.writing.clone(), job.letter.clone(), sender.clone());
            view! { <LetterSheet writing letter outgoing sender values on_screen=at == 0 /> }
        });
        all.collect_view()
    }
}

/// What writes that all of it was sent today, and when to ask again.
fn send(job: &Job) -> Change {
    let session = job.draft.session;
    let today = session.today();
    let next = session.with(|dossier| dossier.next_entry(Outgoing::SECTION));
    let mut number = next.number;
    let mut edits: Vec<Edit> = Vec::new();
    for (id, one) in job.batch.get().letters {
        let id = id.unwrap_or_else(|| {
            let id = EntryId { number, ..next };
            number += 1;
            id
        });
        let one = Outgoing {
            to: job.name(&one).chars().take(MAX_TO).collect(),
            is_inside: job.letter.inside,
            sent: Some(today),
            ask_again: Some(plus_days(today, job.letter.answer_days)),
            ..one
        };
        edits.extend(write(session, &job.writing, (id, Some(&one))).edits);
    }
    edits.into()
}

/// The addresses, to cut out.
#[component]
fn Labels(job: Job) -> impl IntoView {
    let lang = use_lang();
    let rows = move || {
        let all = job.batch.get().letters.into_iter().map(|(_, one)| {
            let [street, town] = one.address.clone();
            let lines = vec![job.name(&one), street, town];
            view! { <li class="labels__label">{address_lines(lines, false)}</li> }
        });
        all.collect_view()
    };
    view! {
        <section class="labels print-only">
            <h2>{lang.t(key::LETTERS_LABELS_TITLE)}</h2>
            <ul class="labels__all">{rows}</ul>
        </section>
    }
}
