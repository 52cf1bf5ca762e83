//! To ask somebody on paper: what may leave is ticked, seen exactly so, and printed.

use super::paper::Paper;
use super::{read, said};
use crate::browser::intl::DateStyle;
use crate::browser::random;
use crate::components::{Back, Choice, Page, Width};
use crate::half_made::{self, HalfMade};
use crate::language::use_lang;
use crate::navigation::use_navigation;
use crate::parts::PrintAndRemember;
use crate::parts::sheet::InOneLanguage;
use crate::profile::use_institution;
use crate::route::{InvitationPart, NetworkPart, Route};
use crate::session::{Session, catalogue, use_session};
use content::key;
use domain::{Change, Date, Edit, EntryId, Theme, calendar};
use leptos::prelude::*;
use sections::Kind;
use sections::invitation::{Ask, Invitation, LEAST_WEEKS, Number, of_number};
use sections::people::{self, Person, Said};

/// How many weeks it may hold.
const WEEKS: [u32; 2] = [LEAST_WEEKS, 12];

/// For whom, what is asked, for how many weeks, and whether a name stands on it.
type Made = (EntryId, domain::Set<Ask>, u32, bool);

thread_local! {
    static HALF_MADE: HalfMade<Made> = const { HalfMade::nothing() };
}

/// What is on the invitation, while it is made.
#[derive(Clone, Copy)]
pub(super) struct Draft {
    pub(super) asks: RwSignal<domain::Set<Ask>>,
    weeks: RwSignal<u32>,
    pub(super) named: RwSignal<bool>,
    /// What its answer will name it by, where one may come in with a code.
    drawn: RwSignal<Number>,
    /// As what it was written down, once it was printed.
    written: StoredValue<Option<EntryId>>,
}

impl Draft {
    /// What was printed stays as it was: another sheet has another number.
    fn renew(self, session: Session) {
        if self.written.get_value().is_some() {
            self.written.set_value(None);
            self.drawn.set(draw(session));
        }
    }
}

/// A number that no other invitation of this plan has.
fn draw(session: Session) -> Number {
    loop {
        let drawn = Number::new(random::number());
        if untrack(|| session.with(|dossier| of_number(dossier, drawn).is_none())) {
            return drawn;
        }
    }
}

#[component]
pub(super) fn MakePage(number: Option<u32>) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let institution = use_institution();
    let person = untrack(|| read::<Person>(session, number));
    let back = match person {
        Some(_) => Back(
            Route::Network(NetworkPart::Person(number)),
            key::INVITATION_BACK,
        ),
        None => Back(Route::Theme(Theme::Network), key::SHARED_BACK),
    };
    let known = person.filter(|(_, person)| !person.apart);
    let may_leave = Memo::new(move |_| institution.with(|profile| profile.abilities.out));
    view! {
        <Page title=Signal::derive(lang.t(key::INVITATION_TITLE)) width=Width::Narrow back>
            {move || match known.clone() {
                Some((id, person)) if may_leave.get() => view! { <Making id person /> }.into_any(),
                Some((_, person)) => view! { <NoPaper name=person.name /> }.into_any(),
                None => view! { <p class="section">{lang.t(key::INVITATION_NOBODY)}</p> }.into_any(),
            }}
        </Page>
    }
}

/// Where no paper goes out: what works all the same.
#[component]
fn NoPaper(name: String) -> impl IntoView {
    let lang = use_lang();
    view! {
        <p class="section">{lang.t(key::INVITATION_NO_PAPER)}</p>
        <p>{lang.fill(&key::INVITATION_NO_PAPER_INSTEAD, &[("name", name.into())])}</p>
    }
}

#[component]
fn Making(id: EntryId, person: Person) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let institution = use_institution();
    let navigation = use_navigation();
    // Who said yes is not asked the same again, unless that is ticked by hand.
    let is_open = person.said != Said::Yes;
    let helps = |ask: &Ask| is_open && ask.help().is_some_and(|help| person.helps.contains(&help));
    let left = HALF_MADE.with(|half| half.read(session));
    let (_, asks, weeks, named) = left.filter(|(whom, ..)| *whom == id).unwrap_or_else(|| {
        let asks = Ask::ALL.iter().copied().filter(helps).collect();
        (id, asks, LEAST_WEEKS, false)
    });
    let draft = Draft {
        asks: RwSignal::new(asks),
        weeks: RwSignal::new(weeks),
        named: RwSignal::new(named),
        drawn: RwSignal::new(draw(session)),
        written: StoredValue::new(None),
    };
    half_made::follow(&HALF_MADE, session, move || {
        (id, draft.asks.get(), draft.weeks.get(), draft.named.get())
    });
    let comes_in = Signal::derive(move || institution.with(|profile| profile.abilities.r#in));
    let number = Signal::derive(move || comes_in.get().then(|| draft.drawn.get()));
    let name = person.name.clone();
    let until = Signal::derive(move || until(session, draft.weeks.get()));
    let change = move |()| Some(made(session, id, (draft, number.get_untracked())));
    let change = Callback::new(change);
    let is_empty = move || draft.asks.with(domain::Set::is_empty);
    view! {
        <div class="screen-only">
            <p class="page__intro">{lang.fill(&key::INVITATION_FOR, &[("name", name.into())])}</p>
            <p>{lang.t(key::INVITATION_FREE)}</p>
            <Asks draft />
            <Weeks draft />
            <Named draft />
            <h2 class="section">{lang.t(key::INVITATION_SEE)}</h2>
        </div>
        {move || if is_empty() {
            view! { <p>{lang.t(key::INVITATION_EMPTY)}</p> }.into_any()
        } else {
            let (named, name) = (person.named_on_paper, person.name.clone());
            view! { <InOneLanguage><Paper draft until number named name=name.clone() /></InOneLanguage> }.into_any()
        }}
        {move || (!is_empty()).then(|| view! {
            <div class="row"><PrintAndRemember change /></div>
        })}
        <p class="screen-only"><a href=navigation.href(&Route::Invitation(InvitationPart::Shared))>{lang.t(key::SHARED_SEE)}</a></p>
    }
}

fn until(session: Session, weeks: u32) -> Date {
    calendar::plus_days(session.today(), weeks * 7)
}

/// Writes down that it was made; who was not asked yet is asked now.
/// Printed again it is the same one.
fn made(session: Session, id: EntryId, (draft, number): (Draft, Option<Number>)) -> Change {
    untrack(|| {
        let person = read::<Person>(session, Some(id.number));
        let mut person = person.map(|(_, person)| person).unwrap_or_default();
        let until = until(session, draft.weeks.get());
        let invitation = Invitation {
            to: person.name.clone(),
            on: session.today(),
            until,
            asks: draft.asks.get(),
            named: draft.named.get(),
            number,
            answer: None,
            taken: domain::Set::default(),
        };
        let stands = |id: &EntryId| session.with(|dossier| dossier.entries.contains_key(id));
        let next = session.with(|dossier| dossier.next_entry(Invitation::SECTION));
        let next = draft.written.get_value().filter(stands).unwrap_or(next);
        draft.written.set_value(Some(next));
        let entry = Some(invitation.write());
        let mut edits = vec![Edit::Entry { id: next, entry }];
        if person.said == Said::NotAsked {
            person.said = Said::Asked;
            person.ask_on = person.ask_on.or(Some(until));
            let helps = draft.asks.get();
            person.helps = person
                .helps
                .iter()
                .copied()
                .chain(helps.iter().filter_map(|ask| ask.help()))
                .collect();
            let today = session.today();
            let change = session
                .with(|dossier| people::change(dossier, catalogue(), (id, Some(&person)), today));
            edits.extend(change.edits);
        }
        edits.into()
    })
}

#[component]
fn Asks(draft: Draft) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let rows = Ask::ALL.iter().copied().map(move |ask| {
        let checked = Signal::derive(move || draft.asks.with(|asks| asks.contains(&ask)));
        let tick = move |is_ticked| {
            draft.renew(session);
            draft.asks.update(|asks| {
                if is_ticked {
                    asks.insert(ask);
                } else {
                    asks.remove(&ask);
                }
            });
        };
        view! { <Choice checked chosen=tick>{move || said(lang, ask)}</Choice> }
    });
    view! {
        <fieldset class="choices">
            <legend class="field__label">{lang.t(key::INVITATION_WHAT)}</legend>
            {rows.collect_view()}
        </fieldset>
    }
}

#[component]
fn Weeks(draft: Draft) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let rows = WEEKS.into_iter().map(move |weeks| {
        let text = move || {
            let date = lang.date(until(session, weeks), DateStyle::Full);
            let args = [("count", weeks.into()), ("date", date.into())];
            lang.fill(&key::INVITATION_WEEKS, &args)
        };
        let choose = move |_| {
            draft.renew(session);
            draft.weeks.set(weeks);
        };
        view! {
            <Choice group="invitation-weeks" checked=Signal::derive(move || draft.weeks.get() == weeks) chosen=choose>{text}</Choice>
        }
    });
    view! {
        <fieldset class="choices">
            <legend class="field__label">{lang.t(key::INVITATION_UNTIL)}</legend>
            {rows.collect_view()}
        </fieldset>
    }
}

/// Whose name stands on it; without one there is a line to write on.
#[component]
fn Named(draft: Draft) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let has_name =
        Memo::new(move |_| session.with(|dossier| dossier.settings.name_on_paper.is_some()));
    let choose = move |is_named| {
        draft.renew(session);
        draft.named.set(is_named);
    };
    move || {
        if !has_name.get() {
            return view! { <p class="section">{lang.t(key::INVITATION_SIGN)}</p> }.into_any();
        }
        view! {
            <fieldset class="choices">
                <legend class="field__label">{lang.t(key::INVITATION_WHO)}</legend>
                <Choice checked=draft.named chosen=choose>{lang.t(key::INVITATION_NAMED)}</Choice>
            </fieldset>
        }
        .into_any()
    }
}
