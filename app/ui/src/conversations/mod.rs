//! "Samen werken": somebody looks along at the screen of a person, who begins and ends it. What is wanted today,
//! doing it, what is agreed, the next time; then a slip, and the next person.

mod agree;
mod agreed;
mod bar;
mod begin;
mod end;
mod guide;
mod next_person;
mod slip;
mod want;
mod work;

use crate::components::{ActionKind, Back, LinkButton, Page, Width};
use crate::language::use_lang;
use crate::navigation::use_navigation;
use crate::route::{HoursPart, Route, Stage};
use crate::session::{Session, use_session};
use content::key::{self, Key};
use domain::{Actor, Edit, EntryId};
use leptos::prelude::*;
use sections::{Conversation, Kind};

/// Who may look along.
const WITH: [Actor; 6] = [
    Actor::Volunteer,
    Actor::Municipality,
    Actor::DebtHelp,
    Actor::CareProvider,
    Actor::Probation,
    Actor::Ric,
];

/// The screen at `/samen`.
pub(crate) fn page(stage: Stage) -> AnyView {
    view! { <TogetherPage stage /> }.into_any()
}

/// What says on every screen that somebody looks along.
pub(crate) fn bar() -> AnyView {
    view! { <bar::TogetherBar /> }.into_any()
}

/// Who may do what is agreed: the person, who looks along, who is there for everybody.
fn usual_of(with: Option<Actor>) -> Vec<Actor> {
    let others = [Actor::CaseManager, Actor::Ric, Actor::Family];
    let mut all = vec![Actor::Self_];
    for one in with.into_iter().chain(others) {
        if !all.contains(&one) {
            all.push(one);
        }
    }
    all
}

fn read(session: Session, id: EntryId) -> Option<Conversation> {
    session.with(|dossier| dossier.entries.get(&id).and_then(Conversation::read))
}

/// Changes a conversation; nothing where it is gone.
fn edit(session: Session, id: EntryId, edit: impl FnOnce(&mut Conversation)) {
    if let Some(mut one) = untrack(|| read(session, id)) {
        edit(&mut one);
        let entry = Some(one.write());
        session.change(Edit::Entry { id, entry });
    }
}

const fn title(stage: Stage) -> Key {
    match stage {
        Stage::Want => key::TOGETHER_WANT,
        Stage::Work => key::TOGETHER_WORK,
        Stage::Agree => key::TOGETHER_AGREE,
        Stage::End => key::TOGETHER_END,
    }
}

/// The same in a word or two.
const fn name(stage: Stage) -> Key {
    match stage {
        Stage::Want => key::TOGETHER_TAB_WANT,
        Stage::Work => key::TOGETHER_TAB_WORK,
        Stage::Agree => key::TOGETHER_TAB_AGREE,
        Stage::End => key::TOGETHER_TAB_END,
    }
}

#[component]
fn TogetherPage(stage: Stage) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    // Whatever else changes in it must not make the screen anew. When it is over, its slip can still be printed.
    let shown = Memo::new(move |_| {
        let today = session.today();
        let of_day = session.with(|dossier| Conversation::of_day(dossier, today));
        of_day
            .filter(|(_, one)| !one.is_over || stage == Stage::End)
            .map(|(id, _)| id)
    });
    let heading = move || match shown.get() {
        Some(_) => lang.text(&title(stage)),
        None => lang.text(&key::TOGETHER_TITLE),
    };
    let body = move || {
        let Some(id) = shown.get() else {
            return view! { <begin::Begin /> }.into_any();
        };
        let leaving = Leaving::default();
        let body = match stage {
            Stage::Want => view! { <want::Want id /> }.into_any(),
            Stage::Work => view! { <work::Work id /> }.into_any(),
            Stage::Agree => view! { <agree::Agree id leaving /> }.into_any(),
            Stage::End => view! { <end::End id /> }.into_any(),
        };
        let is_over = Memo::new(move |_| read(session, id).is_none_or(|one| one.is_over));
        view! {
            <div on:click=move |event| leaving.click(&event)>
                {move || if is_over.get() {
                    view! { <p class="page__intro screen-only">{lang.t(key::TOGETHER_STOPPED)}</p> }.into_any()
                } else {
                    view! { <Stages stage /> }.into_any()
                }}
            </div>
            {body}
            <div on:click=move |event| leaving.click(&event)><Onward stage /></div>
        }
        .into_any()
    };
    view! {
        <Page title=Signal::derive(heading) width=Width::Narrow sheet_has_title=true back=Back(Route::Hours(HoursPart::Coming(None)), key::BRING_BACK)>
            {body}
        </Page>
    }
}

/// What a stage does before somebody goes on to another one; it says whether that may be.
#[derive(Clone, Copy, Default)]
struct Leaving(StoredValue<Option<Callback<(), bool>>>);

impl Leaving {
    fn set(self, run: impl Fn() -> bool + Send + Sync + 'static) {
        self.0.set_value(Some(Callback::new(move |()| run())));
    }

    fn click(self, event: &leptos::ev::MouseEvent) {
        let may_go = self.0.get_value().is_none_or(|run| run.run(()));
        if !may_go {
            event.prevent_default();
        }
    }
}

/// How far the conversation is, and the way to each stage.
#[component]
fn Stages(stage: Stage) -> impl IntoView {
    let lang = use_lang();
    let navigation = use_navigation();
    let tabs = Stage::ALL.into_iter().zip(1..).map(|(one, number)| {
        let href = navigation.href(&Route::Together(one));
        let is_here = (one == stage).then_some("page");
        view! { <a class="tabs__tab" href=href aria-current=is_here>{number.to_string()} ". " {lang.t(name(one))}</a> }
    });
    view! { <nav class="tabs stages screen-only" aria-label=lang.t(key::TOGETHER_STAGES)>{tabs.collect_view()}</nav> }
}

/// On to the next stage.
#[component]
fn Onward(stage: Stage) -> impl IntoView {
    let lang = use_lang();
    let navigation = use_navigation();
    let next = Stage::ALL
        .into_iter()
        .skip_while(|one| *one != stage)
        .nth(1);
    next.map(|next| {
        let label = Signal::derive(move || {
            lang.fill(&key::TOGETHER_ON, &[("next", lang.text(&name(next)).into())])
        });
        let href = navigation.href(&Route::Together(next));
        view! { <div class="row section"><LinkButton label href kind=ActionKind::Primary onward=true /></div> }
    })
}
