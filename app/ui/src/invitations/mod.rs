//! An invitation: what may leave is ticked, seen exactly so, and printed, with a strip to answer on.

mod shared;

use crate::browser::intl::DateStyle;
use crate::browser::page;
use crate::components::{ActionKind, Back, Choice, Page, Width};
use crate::language::{Lang, use_lang};
use crate::navigation::use_navigation;
use crate::parts::Print;
use crate::parts::sheet::{Line, Sheet};
use crate::profile::use_institution;
use crate::route::{NetworkPart, Route};
use crate::session::{Session, catalogue, use_session};
use content::key;
use domain::{Change, Date, Edit, EntryId, calendar};
use leptos::prelude::*;
use sections::Kind;
use sections::invitation::{Ask, Invitation, LEAST_WEEKS};
use sections::people::{self, Person, Said};

/// How many weeks it may hold.
const WEEKS: [u32; 2] = [LEAST_WEEKS, 12];

/// What is on the invitation, while it is made.
#[derive(Clone, Copy)]
struct Draft {
    asks: RwSignal<domain::Set<Ask>>,
    weeks: RwSignal<u32>,
    named: RwSignal<bool>,
}

/// The screen at `/netwerk/uitnodiging`, for somebody by number.
pub(crate) fn page(number: Option<u32>) -> AnyView {
    view! { <InvitationPage number /> }.into_any()
}

/// The screen at `/gedeeld`.
pub(crate) fn shared() -> AnyView {
    view! { <shared::SharedPage /> }.into_any()
}

fn read(session: Session, id: EntryId) -> Option<Person> {
    session.with(|dossier| dossier.entries.get(&id).and_then(Person::read))
}

#[component]
fn InvitationPage(number: Option<u32>) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let section = Person::SECTION;
    let id = number.map(|number| EntryId { section, number });
    let person = id.and_then(|id| untrack(|| read(session, id)));
    let back = Back(
        Route::Network(NetworkPart::Person(number)),
        key::INVITATION_BACK,
    );
    let known = id.zip(person).filter(|(_, person)| !person.apart);
    view! {
        <Page title=Signal::derive(lang.t(key::INVITATION_TITLE)) width=Width::Narrow back>
            {match known {
                Some((id, person)) => view! { <Making id person /> }.into_any(),
                None => view! { <p class="section">{lang.t(key::INVITATION_NOBODY)}</p> }.into_any(),
            }}
        </Page>
    }
}

#[component]
fn Making(id: EntryId, person: Person) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let navigation = use_navigation();
    let helps = |ask: &Ask| ask.help().is_some_and(|help| person.helps.contains(&help));
    let draft = Draft {
        asks: RwSignal::new(Ask::ALL.into_iter().filter(helps).collect()),
        weeks: RwSignal::new(LEAST_WEEKS),
        named: RwSignal::new(false),
    };
    let name = person.name.clone();
    let until = Signal::derive(move || until(session, draft.weeks.get()));
    let print = Callback::new(move |()| {
        session.change(made(session, id, draft));
        page::print();
    });
    let is_empty = move || draft.asks.with(domain::Set::is_empty);
    view! {
        <div class="screen-only">
            <p class="page__intro">{lang.fill(&key::INVITATION_FOR, &[("name", name.into())])}</p>
            <p>{lang.t(key::INVITATION_FREE)}</p>
            <Asks draft />
            <Weeks draft />
            <fieldset class="choices">
                <legend class="field__label">{lang.t(key::INVITATION_WHO)}</legend>
                <Choice checked=draft.named chosen=move |is| draft.named.set(is)>{lang.t(key::INVITATION_NAMED)}</Choice>
            </fieldset>
            <h2 class="section">{lang.t(key::INVITATION_SEE)}</h2>
        </div>
        {move || if is_empty() {
            view! { <p>{lang.t(key::INVITATION_EMPTY)}</p> }.into_any()
        } else {
            view! { <Paper draft until named=person.named_on_paper name=person.name.clone() /> }.into_any()
        }}
        {move || (!is_empty()).then(|| view! {
            <div class="row"><Print kind=ActionKind::Primary run=print /></div>
        })}
        <p class="screen-only"><a href=navigation.href(&Route::Shared)>{lang.t(key::SHARED_SEE)}</a></p>
    }
}

fn until(session: Session, weeks: u32) -> Date {
    calendar::plus_days(session.today(), weeks * 7)
}

/// Writes down that it was made; who was not asked yet is asked now.
fn made(session: Session, id: EntryId, draft: Draft) -> Change {
    untrack(|| {
        let mut person = read(session, id).unwrap_or_default();
        let until = until(session, draft.weeks.get());
        let invitation = Invitation {
            to: person.name.clone(),
            on: session.today(),
            until,
            asks: draft.asks.get(),
            named: draft.named.get(),
        };
        let next = session.with(|dossier| dossier.next_entry(Invitation::SECTION));
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
    let rows = Ask::ALL.into_iter().map(move |ask| {
        let checked = Signal::derive(move || draft.asks.with(|asks| asks.contains(&ask)));
        let tick = move |is_ticked| {
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

/// The question as it stands on paper.
fn said(lang: Lang, ask: Ask) -> String {
    lang.text(&["invitation-ask-", ask.as_str()].concat())
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
        view! {
            <Choice group="invitation-weeks" checked=Signal::derive(move || draft.weeks.get() == weeks) chosen=move |_| draft.weeks.set(weeks)>{text}</Choice>
        }
    });
    view! {
        <fieldset class="choices">
            <legend class="field__label">{lang.t(key::INVITATION_UNTIL)}</legend>
            {rows.collect_view()}
        </fieldset>
    }
}

/// Exactly what leaves. A name stands on it only where it may.
#[component]
fn Paper(draft: Draft, until: Signal<Date>, named: bool, name: String) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let institution = use_institution();
    let hello = move || {
        if named {
            lang.fill(&key::INVITATION_HELLO, &[("name", name.clone().into())])
        } else {
            lang.text(&key::INVITATION_HELLO_BLANK)
        }
    };
    let asker = move || {
        let name = session.with(|dossier| dossier.settings.name_on_paper.clone());
        match name.filter(|_| draft.named.get()) {
            Some(name) => lang.fill(&key::INVITATION_FROM, &[("name", name.into())]),
            None => lang.text(&key::INVITATION_FROM_BLANK),
        }
    };
    let asks = move || {
        let asks = draft.asks.get().into_iter();
        asks.map(|ask| view! { <li>{said(lang, ask)}</li> })
            .collect_view()
    };
    let address = move || {
        let outside = institution.with(|profile| profile.public_url.clone())?;
        let address = [outside.trim_end_matches('/'), "/naasten"].concat();
        Some(lang.fill(&key::INVITATION_ADDRESS, &[("address", address.into())]))
    };
    let holds = move || {
        let date = lang.date(until.get(), DateStyle::Full);
        lang.fill(&key::INVITATION_HOLDS, &[("date", date.into())])
    };
    view! {
        <Sheet lang anonymous=true>
            <p class="sheet__large">{hello}</p>
            <p>{asker}</p>
            <ul class="sheet__part plain-list">{asks}</ul>
            <p class="sheet__part"><b>{lang.t(key::INVITATION_NO)}</b></p>
            <p>{lang.t(key::INVITATION_SAFE)}</p>
            <p>{lang.t(key::INVITATION_WAYS)}</p>
            <p>{holds}</p>
            {move || address().map(|address| view! { <p>{address}</p> })}
            <Line label=Signal::derive(lang.t(key::INVITATION_NUMBER)) />
            <Strip draft />
        </Sheet>
    }
}

/// To cut off and send back: a row of boxes for each question.
#[component]
fn Strip(draft: Draft) -> impl IntoView {
    let lang = use_lang();
    let rows = move || {
        let asks = draft.asks.get().into_iter();
        let boxes = [
            key::INVITATION_YES,
            key::INVITATION_MAYBE,
            key::INVITATION_NOT,
        ];
        asks.map(|ask| {
            let boxes = boxes.iter();
            let boxes = boxes.map(|word| view! { <span class="sheet__box">{lang.t(*word)}</span> });
            view! {
                <li class="strip__row">
                    <span>{said(lang, ask)}</span>
                    <span class="strip__boxes">{boxes.collect_view()}</span>
                </li>
            }
        })
        .collect_view()
    };
    view! {
        <section class="strip">
            <h2 class="sheet__heading">{lang.t(key::INVITATION_STRIP)}</h2>
            <ul>{rows}</ul>
            <Line label=Signal::derive(lang.t(key::INVITATION_BY)) />
        </section>
    }
}
