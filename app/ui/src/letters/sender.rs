//! Who writes, and where an answer can go: asked once, for all letters.

use crate::components::{Choice, TextField};
use crate::language::use_lang;
use crate::parts::outgoing::{Draft, sender};
use crate::parts::{Choose, OneOf};
use crate::profile::use_institution;
use crate::session::Session;
use content::key::{self, Key};
use domain::{Change, Edit, LocalFact};
use leptos::prelude::*;
use sections::Kind;
use sections::outgoing::SentFrom;
use sections::sender::{Address, MAX_LINE, ReachedBy, Sender};

/// What writes a part of it.
fn edit(session: Session, edit: impl FnOnce(&mut Sender)) -> Change {
    untrack(|| {
        let (id, mut sender) = sender(session);
        edit(&mut sender);
        let entry = Some(sender.write());
        Edit::Entry { id, entry }.into()
    })
}

fn signal<T: Clone + PartialEq + Send + Sync + 'static>(
    session: Session,
    read: fn(&Sender) -> T,
) -> Memo<T> {
    Memo::new(move |_| read(&sender(session).1))
}

/// Open until there is a name.
#[component]
pub(super) fn SenderFields(draft: Draft) -> impl IntoView {
    let lang = use_lang();
    let session = draft.session;
    let is_known = untrack(|| !sender(session).1.name.trim().is_empty());
    view! {
        <details class="more" data-stays="true" open=!is_known>
            <summary class="more__summary">{lang.t(key::LETTERS_WHO)}</summary>
            <Line session label=key::LETTERS_NAME name="sender-name" read=|sender| sender.name.clone() set=|sender, text| sender.name = text />
            <FromField draft />
            <Reach session />
        </details>
    }
}

/// Which address stands on it, and that one. A yes of somebody holds for what was typed when it was said.
#[component]
fn FromField(draft: Draft) -> impl IntoView {
    let lang = use_lang();
    let session = draft.session;
    let institution = use_institution();
    let all = Signal::derive(move || {
        let all = SentFrom::ALL.iter();
        all.map(|from| (*from, lang.text(&["letters-from-", from.as_str()].concat())))
            .collect()
    });
    let from = draft.signal(|draft| draft.from);
    let choose = Callback::new(move |from: SentFrom| {
        let mut chosen = draft.edit(|draft| draft.from = from);
        let is_empty = untrack(|| sender(session).1.inside == Address::default());
        let here = institution.with_untracked(|profile| {
            let answer = profile.local_answers.get(&LocalFact::Address)?;
            Some(of_place(&answer.text))
        });
        if let Some(here) = here.filter(|_| from == SentFrom::Inside && is_empty) {
            chosen
                .edits
                .extend(edit(session, |sender| sender.inside = here).edits);
        }
        session.change(chosen);
    });
    let agrees = signal(session, |sender| sender.other_agrees);
    let agree = move |is| session.change(edit(session, |sender| sender.other_agrees = is));
    let fields = move || {
        match from.get() {
        SentFrom::ByHand => ().into_any(),
        SentFrom::Own => view! {
            <Line session label=key::LETTERS_STREET name="sender-street" read=|sender| sender.own.street.clone() set=|sender, text| sender.own.street = text />
            <Line session label=key::LETTERS_TOWN name="sender-town" read=|sender| sender.own.town.clone() set=|sender, text| sender.own.town = text />
        }
        .into_any(),
        SentFrom::Inside => view! {
            <Line session label=key::LETTERS_INSIDE_NAME hint=Some(key::LETTERS_INSIDE_HINT) name="sender-inside" read=|sender| sender.inside.name.clone() set=|sender, text| sender.inside.name = text />
            <Line session label=key::LETTERS_STREET name="sender-inside-street" read=|sender| sender.inside.street.clone() set=|sender, text| sender.inside.street = text />
            <Line session label=key::LETTERS_TOWN name="sender-inside-town" read=|sender| sender.inside.town.clone() set=|sender, text| sender.inside.town = text />
        }
        .into_any(),
        SentFrom::Other => view! {
            <Line session label=key::LETTERS_OTHER_NAME name="sender-other" read=|sender| sender.other.name.clone() set=|sender, text| { sender.other.name = text; sender.other_agrees = false; } />
            <Line session label=key::LETTERS_STREET name="sender-other-street" read=|sender| sender.other.street.clone() set=|sender, text| { sender.other.street = text; sender.other_agrees = false; } />
            <Line session label=key::LETTERS_TOWN name="sender-other-town" read=|sender| sender.other.town.clone() set=|sender, text| { sender.other.town = text; sender.other_agrees = false; } />
            <Agree agrees agree=Callback::new(agree) label=key::LETTERS_OTHER_AGREES first=key::LETTERS_OTHER_FIRST />
        }
        .into_any(),
    }
    };
    let chosen = Signal::derive(move || Some(from.get()));
    view! {
        <OneOf label=key::LETTERS_FROM group="letter-from" all chosen choose />
        {fields}
    }
}

/// What the place says of its address: name, box and town, with commas between them; the name may be missing.
fn of_place(text: &str) -> Address {
    let mut lines = text
        .split(',')
        .map(|line| line.trim().chars().take(MAX_LINE).collect::<String>());
    let (first, second, third) = (lines.next(), lines.next(), lines.next());
    let [name, street, town] = match third {
        Some(third) => [first, second, Some(third)],
        None => [None, first, second],
    };
    Address {
        name: name.unwrap_or_default(),
        street: street.unwrap_or_default(),
        town: town.unwrap_or_default(),
    }
}

/// How else somebody can be reached.
#[component]
fn Reach(session: Session) -> impl IntoView {
    let lang = use_lang();
    let all = Signal::derive(move || {
        let all = ReachedBy::ALL.iter();
        all.map(|by| (*by, lang.text(&["letters-reach-", by.as_str()].concat())))
            .collect()
    });
    let chosen = signal(session, |sender| sender.reach);
    // Who was named for one way did not agree to another.
    let choose = Callback::new(move |by| {
        session.change(edit(session, |sender| {
            sender.reach = by;
            sender.reach_name = String::new();
            sender.reach_agrees = false;
        }));
    });
    let agrees = signal(session, |sender| sender.reach_agrees);
    let agree = move |is| session.change(edit(session, |sender| sender.reach_agrees = is));
    view! {
        <Choose label=key::LETTERS_REACH id="letter-reach" all chosen choose />
        {move || (chosen.get() != ReachedBy::None).then(|| view! {
            <Line session label=key::LETTERS_REACH_NAME name="sender-reach" read=|sender| sender.reach_name.clone() set=|sender, text| { sender.reach_name = text; sender.reach_agrees = false; } />
            <Agree agrees agree=Callback::new(agree) label=key::LETTERS_REACH_AGREES first=key::LETTERS_REACH_FIRST />
        })}
    }
}

/// Whoever is named agrees; until then it stands on no letter.
#[component]
fn Agree(agrees: Memo<bool>, agree: Callback<bool>, label: Key, first: Key) -> impl IntoView {
    let lang = use_lang();
    view! {
        <div class="choices">
            <Choice checked=agrees chosen=agree>{lang.t(label)}</Choice>
        </div>
        <p class="field__hint" role="status">{move || (!agrees.get()).then(|| lang.text(&first))}</p>
    }
}

#[component]
fn Line(
    session: Session,
    label: Key,
    #[prop(optional_no_strip)] hint: Option<Key>,
    /// Its id; unique on the screen.
    name: &'static str,
    read: fn(&Sender) -> String,
    set: fn(&mut Sender, String),
) -> impl IntoView {
    let lang = use_lang();
    let value = signal(session, read);
    let typed =
        move |text: String| session.type_in(name, edit(session, |sender| set(sender, text)));
    let hint = hint.map(|hint| Signal::derive(lang.t(hint)));
    view! { <TextField label=Signal::derive(lang.t(label)) hint name value typed left=move |()| session.settle() most=MAX_LINE /> }
}
