//! What an organisation of volunteers counts, on its own laptop: talks, hours, and the numbers that it may show.

mod account;
mod bar;
mod begin;
mod chart;
mod day_list;
mod figures;
mod moments;
mod municipality;
mod rules;
mod shifts;
mod stuck;
mod table;
mod words;

use crate::browser::random;
use crate::components::{Back, LinkButton, Notice, NoticeKind, Page};
use crate::keeper::Kept;
use crate::language::use_lang;
use crate::navigation::use_navigation;
use crate::profile::use_institution;
use crate::route::{HoursPart, Route, VolunteersPart};
use crate::session::{Session, use_session};
use ::counting::Ledger;
use content::key::{self, Key};
use domain::{Dossier, Edit, EntryId, MAX_ENTRIES, Release};
use leptos::prelude::*;
use sections::Kind;
use sections::counting::{Countable, Counted, CountedKey, Counting, Moment, Shift};

/// The screens at `/vrijwilliger`.
pub(crate) fn page(part: VolunteersPart) -> AnyView {
    view! { <CountingPage part /> }.into_any()
}

/// What says on every screen that this is no plan.
pub(crate) fn bar() -> AnyView {
    view! { <bar::Bar /> }.into_any()
}

const fn title(part: VolunteersPart) -> Key {
    match part {
        VolunteersPart::Moments => key::COUNTING_TITLE,
        VolunteersPart::Shifts => key::COUNTING_SHIFTS_TITLE,
        VolunteersPart::Figures => key::COUNTING_FIGURES_TITLE,
        VolunteersPart::Stuck => key::COUNTING_STUCK_TITLE,
        VolunteersPart::Rules => key::COUNTING_RULES_TITLE,
    }
}

/// The same in a word.
const fn name(part: VolunteersPart) -> Key {
    match part {
        VolunteersPart::Moments => key::COUNTING_TAB_MOMENTS,
        VolunteersPart::Shifts => key::COUNTING_TAB_SHIFTS,
        VolunteersPart::Figures => key::COUNTING_TAB_FIGURES,
        VolunteersPart::Stuck => key::COUNTING_TAB_STUCK,
        VolunteersPart::Rules => key::COUNTING_TAB_RULES,
    }
}

/// What may be done here.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Here {
    /// The computer of an institution.
    Institution,
    /// The plan of a person is open.
    Plan,
    /// Nothing yet.
    Nothing,
    /// A counting.
    Counting,
}

/// Whether nothing of a plan was said. Language and looks are no plan.
fn is_without_plan(dossier: &Dossier) -> bool {
    let of_counting = [Counting::SECTION, Moment::SECTION, Shift::SECTION];
    let mut sections = dossier.entries.keys().map(|id| id.section);
    dossier.release == Release::Unknown
        && dossier.answers.is_empty()
        && dossier.tasks.is_empty()
        && dossier.own.is_empty()
        && sections.all(|section| of_counting.contains(&section))
}

/// Whether there is a counting, and nothing else.
fn is_alone(dossier: &Dossier) -> bool {
    is_without_plan(dossier) && Counting::of(dossier).is_some()
}

#[component]
fn CountingPage(part: VolunteersPart) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let institution = use_institution();
    let here = Memo::new(move |_| {
        let is_counting = session.with(|dossier| Counting::of(dossier).is_some());
        let is_plan = session.keeper().keeps() || !session.with(is_without_plan);
        if institution.with(|profile| !profile.name.is_empty()) {
            Here::Institution
        } else if is_counting {
            Here::Counting
        } else if is_plan || session.kept() == Kept::Example {
            Here::Plan
        } else {
            Here::Nothing
        }
    });
    let body = move || match here.get() {
        Here::Institution => view! { <NotHere /> }.into_any(),
        Here::Plan => view! { <PlanOpen /> }.into_any(),
        Here::Nothing => view! { <begin::Begin /> }.into_any(),
        Here::Counting => view! {
            <Parts part />
            <NotKept />
            {match part {
                VolunteersPart::Moments => view! { <moments::Moments /> }.into_any(),
                VolunteersPart::Shifts => view! { <shifts::Shifts /> }.into_any(),
                VolunteersPart::Figures => view! { <figures::FiguresOfYear /> }.into_any(),
                VolunteersPart::Stuck => view! { <stuck::StuckOfQuarter /> }.into_any(),
                VolunteersPart::Rules => view! { <rules::Rules /> }.into_any(),
            }}
        }
        .into_any(),
    };
    view! {
        <Page title=Signal::derive(lang.t(title(part))) sheet_has_title=true back=Back(Route::Hours(HoursPart::Coming(None)), key::COUNTING_BACK)>
            {body}
        </Page>
    }
}

/// On the computer of an institution, where people from inside sit.
#[component]
fn NotHere() -> impl IntoView {
    let lang = use_lang();
    view! {
        <Notice kind=NoticeKind::Calm>
            <p>{lang.t(key::COUNTING_NOT_HERE)}</p>
            <p>{lang.t(key::COUNTING_NOT_HERE_DO)}</p>
        </Notice>
    }
}

#[component]
fn PlanOpen() -> impl IntoView {
    let lang = use_lang();
    let finish = use_navigation().href(&Route::Finish);
    view! {
        <Notice kind=NoticeKind::Calm>
            <p>{lang.t(key::COUNTING_PLAN_OPEN)}</p>
            <p>{lang.t(key::COUNTING_PLAN_CLOSE)}</p>
        </Notice>
        <div class="row"><LinkButton label=Signal::derive(lang.t(key::START_FINISH)) href=finish /></div>
    }
}

/// Ways to the other pages.
#[component]
fn Parts(part: VolunteersPart) -> impl IntoView {
    let lang = use_lang();
    let navigation = use_navigation();
    let tabs = VolunteersPart::ALL.into_iter().map(|one| {
        let href = navigation.href(&Route::Volunteers(one));
        let is_here = (one == part).then_some("page");
        view! { <a class="tabs__tab" href=href aria-current=is_here>{lang.t(name(one))}</a> }
    });
    view! { <nav class="tabs stages screen-only" aria-label=lang.t(key::COUNTING_PARTS)>{tabs.collect_view()}</nav> }
}

#[component]
fn NotKept() -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let keep = use_navigation().href(&Route::Keep);
    move || {
        let keep = keep.clone();
        (session.kept() == Kept::Guest).then(|| {
            view! {
                <div class="screen-only">
                    <Notice kind=NoticeKind::Waiting>
                        <p>{lang.t(key::COUNTING_KEEP)}</p>
                        <p><a href=keep>{lang.t(key::COUNTING_KEEP_DO)}</a></p>
                    </Notice>
                </div>
            }
        })
    }
}

/// All that was counted, read anew after each change.
fn ledger(session: Session) -> Memo<Ledger> {
    Memo::new(move |_| session.with(Ledger::of).unwrap_or_default())
}

/// This year, by the clock.
fn this_year(session: Session) -> u16 {
    let year = domain::Datelike::year(&session.today());
    u16::try_from(year).unwrap_or_default()
}

/// Puts one more into its section; `None` when there is no room, or another tab writes.
fn count<T: Countable>(session: Session, counted: T) -> Option<EntryId> {
    let section = Counted::<T>::SECTION;
    let id = untrack(|| {
        session.with(|dossier| {
            let has_room = dossier.section(section).count() < MAX_ENTRIES;
            has_room.then(|| dossier.next_entry(section))
        })
    })?;
    let key = u64::from(random::number()) << 32 | u64::from(random::number());
    let entry = Some(Counted::new(CountedKey(key), counted).write());
    session.change(Edit::Entry { id, entry });
    let is_there = untrack(|| session.with(|dossier| dossier.entries.contains_key(&id)));
    is_there.then_some(id)
}

/// Changes one that was counted, or takes it away; nothing where it is gone.
fn recount<T: Countable>(session: Session, id: EntryId, edit: impl FnOnce(T) -> Option<T>) {
    let read = |dossier: &Dossier| Counted::<T>::read(dossier.entries.get(&id)?);
    let found = untrack(|| session.with(read));
    let change = found.and_then(|one| {
        let counted = edit(one.counted.clone()?);
        Some(one.edited(counted))
    });
    if let Some(one) = change {
        let entry = Some(one.write());
        session.change(Edit::Entry { id, entry });
    }
}
