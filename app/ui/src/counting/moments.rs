//! Counting a talk: three taps. Day and length stand as they were, and stay.

use super::day_list::{DayList, LIST};
use super::municipality::MunicipalityField;

use super::{count, recount, words};
use crate::browser::page;
use crate::components::{Action, ActionKind, DateField, Section};
use crate::language::use_lang;
use crate::municipalities::use_municipalities;
use crate::parts::{OneOf, Pick};
use crate::session::{Session, use_session};
use content::key::{self, Key};
use domain::{Date, EntryId, Theme};
use leptos::prelude::*;
use sections::Kind;
use sections::counting::{Counted, Counting, Length, Moment, MomentKind, Outcome};

/// A condition, or something else.
#[derive(Clone, Copy, PartialEq, Eq)]
struct About(Option<Theme>);

/// What is chosen so far.
#[derive(Clone, Copy)]
struct Draft {
    on: RwSignal<Option<Date>>,
    length: RwSignal<Length>,
    about: RwSignal<Option<About>>,
    kind: RwSignal<Option<MomentKind>>,
    outcome: RwSignal<Option<Outcome>>,
    /// What was counted last, and can be said more of.
    last: RwSignal<Option<EntryId>>,
    /// Why the last one was not counted.
    fault: RwSignal<Option<Key>>,
}

impl Draft {
    fn new(session: Session) -> Self {
        Self {
            on: RwSignal::new(Some(untrack(|| session.today()))),
            length: RwSignal::new(Length::default()),
            about: RwSignal::new(None),
            kind: RwSignal::new(None),
            outcome: RwSignal::new(None),
            last: RwSignal::new(None),
            fault: RwSignal::new(None),
        }
    }

    /// After each tap: with three of them it is counted.
    fn tapped(self, session: Session) {
        self.fault.set(None);
        self.last.set(None);
        let Some((condition, kind, outcome)) =
            untrack(|| Some((self.about.get()?.0, self.kind.get()?, self.outcome.get()?)))
        else {
            return;
        };
        let today = untrack(|| session.today());
        let on = match self.on.get_untracked() {
            None => return self.fault.set(Some(key::COUNTING_DAY_MISSING)),
            Some(on) if on > today => return self.fault.set(Some(key::COUNTING_DAY_AHEAD)),
            Some(on) if !untrack(|| is_open(session, on)) => {
                return self.fault.set(Some(key::COUNTING_DAY_CLOSED));
            }
            Some(on) => on,
        };
        let moment = Moment {
            on,
            length: self.length.get_untracked(),
            condition,
            kind,
            outcome,
            municipality: None,
        };
        match count(session, moment) {
            None => self.fault.set(Some(key::COUNTING_FULL)),
            Some(id) => {
                self.about.set(None);
                self.kind.set(None);
                self.outcome.set(None);
                self.last.set(Some(id));
            }
        }
    }
}

/// Whether moments of a day may still change.
fn is_open(session: Session, day: Date) -> bool {
    let year = u16::try_from(domain::Datelike::year(&day)).unwrap_or_default();
    let counting = session.with(Counting::of).unwrap_or_default();
    ::counting::is_open(&counting.rules(year), day, session.today())
}

#[component]
pub(super) fn Moments() -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let draft = Draft::new(session);
    let removed = Callback::new(move |id| {
        if draft.last.get_untracked() == Some(id) {
            draft.last.set(None);
        }
    });
    let tapped = move || draft.tapped(session);
    // Three are chosen and only the day was wrong: once it is right, it is counted.
    Effect::new(move |_| {
        if draft.on.get().is_some() && untrack(|| draft.fault.get().is_some()) {
            tapped();
        }
    });
    let may_change = move || draft.on.get().is_some_and(|day| is_open(session, day));
    view! {
        <Section title=Signal::derive(lang.t(key::COUNTING_MOMENT)) icon="check">
            <p class="section__hint">{lang.t(key::COUNTING_MOMENT_HINT)}</p>
            <When draft />
            <Pick label=key::COUNTING_ABOUT all=Moment::CONDITIONS.map(About).to_vec() name=|lang, one| words::condition(lang, one.0) chosen=draft.about
                choose=Callback::new(move |one| { draft.about.set(Some(one)); tapped(); }) />
            <Pick label=key::COUNTING_DID all=MomentKind::ALL.to_vec() name=words::kind chosen=draft.kind
                choose=Callback::new(move |one| { draft.kind.set(Some(one)); tapped(); }) />
            <Pick label=key::COUNTING_ENDED all=Outcome::ALL.to_vec() name=words::outcome chosen=draft.outcome
                choose=Callback::new(move |one| { draft.outcome.set(Some(one)); tapped(); }) />
            <p class="field__error" role="alert">{move || draft.fault.get().map(|fault| lang.text(&fault))}</p>
            <Last draft />
        </Section>
        <DayList<Moment> day=draft.on name=words::moment may_change=Signal::derive(may_change) removed />
    }
}

/// Day and length in one line; unfolded to change them.
#[component]
fn When(draft: Draft) -> impl IntoView {
    let lang = use_lang();
    let lengths = move || {
        let all = Length::ALL.iter();
        all.map(|one| (*one, words::length(lang, *one)))
            .collect::<Vec<_>>()
    };
    let said = move || {
        let on = draft.on.get()?;
        let length = words::length(lang, draft.length.get());
        Some(lang.fill(
            &key::COUNTING_WHEN,
            &[("date", lang.day(on)), ("length", length.into())],
        ))
    };
    view! {
        <p class="section__hint"><b>{move || said().unwrap_or_else(|| lang.text(&key::COUNTING_DAY_MISSING))}</b></p>
        <details class="more" data-stays="true">
            <summary class="more__summary">{lang.t(key::COUNTING_WHEN_CHANGE)}</summary>
            <DateField label=Signal::derive(lang.t(key::COUNTING_DAY)) name="counting-day" date=draft.on />
            <OneOf label=key::COUNTING_HOW_LONG group="counting-length" all=Signal::derive(lengths)
                chosen=Signal::derive(move || Some(draft.length.get())) choose=Callback::new(move |one| draft.length.set(one)) />
        </details>
    }
}

/// What was counted last: said, taken back, and where it is stuck.
#[component]
fn Last(draft: Draft) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let read = move || {
        let id = draft.last.get()?;
        let one = session.with(|dossier| Counted::<Moment>::read(dossier.entries.get(&id)?));
        Some((id, one?.counted?))
    };
    let said = move || {
        let what = words::moment(lang, &read()?.1);
        Some(lang.fill(&key::COUNTING_COUNTED, &[("what", what.into())]))
    };
    let stuck = Memo::new(move |_| {
        let (id, one) = read()?;
        (one.outcome == Outcome::Stuck).then_some(id)
    });
    let is_there = Memo::new(move |_| read().is_some());
    let back = Callback::new(move |()| {
        if let Some(id) = draft.last.get_untracked() {
            recount::<Moment>(session, id, |_| None);
            draft.last.set(None);
            page::focus(LIST);
        }
    });
    view! {
        <p class="counted__last" role="status"><b>{said}</b></p>
        {move || is_there.get().then(|| view! {
            <Action label=Signal::derive(lang.t(key::COUNTING_NOT)) kind=ActionKind::Link icon="arrow-back-up" run=back />
        })}
        {move || stuck.get().map(|id| view! { <Where id /> })}
    }
}

/// In which municipality it is stuck.
#[component]
fn Where(id: EntryId) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let municipalities = use_municipalities();
    let code = Memo::new(move |_| {
        let one = session.with(|dossier| Counted::<Moment>::read(dossier.entries.get(&id)?));
        one?.counted?.municipality
    });
    let choose = Callback::new(move |code: String| {
        recount::<Moment>(session, id, |one| {
            Some(Moment {
                municipality: Some(code),
                ..one
            })
        });
    });
    let known = move || {
        let year = super::this_year(session);
        let counting = session.with(Counting::of).unwrap_or_default();
        let codes = counting.rules(year).municipalities;
        let rows = codes.iter().cloned().map(|one| {
            let name = municipalities.name(&one);
            let of = one.clone();
            let is_chosen = move || code.get().as_ref() == Some(&of);
            view! {
                <button type="button" class="pick" aria-pressed=move || is_chosen().to_string() on:click=move |_| choose.run(one.clone())>{name}</button>
            }
        });
        rows.collect_view()
    };
    let said = move || {
        let name = municipalities.name(&code.get()?);
        Some(lang.fill(&key::COUNTING_WHERE_SAID, &[("name", name.into())]))
    };
    view! {
        <fieldset class="field">
            <legend class="field__label">{lang.t(key::COUNTING_WHERE)}</legend>
            <p class="field__hint">{lang.t(key::COUNTING_WHERE_HINT)}</p>
            <p role="status">{said}</p>
            <div class="picks">{known}</div>
            <MunicipalityField label=key::COUNTING_WHERE_SEARCH id="counting-where" choose />
        </fieldset>
    }
}
