//! What staff set for this place: a draft that this tab follows, and the file that makes it true.

mod begin;
mod computers;
mod field;
mod file;
mod hours;
mod hours_days;
mod local;
mod municipalities;
mod pin;
mod place;
mod stack;
mod websites;

use crate::components::{Back, Notice, NoticeKind, Page, Width};
use crate::language::use_lang;
use crate::profile::use_institution;
use crate::route::{Route, StaffPart};
use begin::Begin;
use computers::ComputersForm;
use content::key;
use hours::HoursForm;
use leptos::prelude::*;
use local::LocalForm;
use municipalities::MunicipalitiesForm;
use pin::PinDoor;
use place::PlaceForm;
use stack::Stack;
use websites::WebsitesForm;

#[component]
pub(crate) fn StaffPage(part: StaffPart) -> impl IntoView {
    let lang = use_lang();
    let institution = use_institution();
    // Before the file of the host is here there is nothing to begin from, and nobody knows whether digits are asked.
    let is_open = Memo::new(move |_| institution.is_settled().then(|| institution.is_for_staff()));
    let title = match part {
        StaffPart::Begin => key::STAFF_TITLE,
        StaffPart::Place => key::STAFF_PLACE,
        StaffPart::Local => key::STAFF_LOCAL,
        StaffPart::Websites => key::STAFF_WEBSITES,
        StaffPart::Stack => key::STAFF_STACK,
        StaffPart::Computers => key::STAFF_COMPUTERS,
        StaffPart::Municipalities => key::STAFF_MUNICIPALITIES,
        StaffPart::Hours => key::STAFF_VISITING,
    };
    let back = if part == StaffPart::Begin {
        Back(Route::Start, key::BACK_START)
    } else {
        Back(Route::Staff(StaffPart::Begin), key::STAFF_BACK)
    };
    view! {
        <Page title=Signal::derive(lang.t(title)) width=Width::Narrow back>
            {move || match is_open.get() {
                None => ().into_any(),
                Some(true) => view! { <FaultsLeft /> {form(part)} }.into_any(),
                Some(false) => view! { <PinDoor /> }.into_any(),
            }}
        </Page>
    }
}

fn form(part: StaffPart) -> AnyView {
    match part {
        StaffPart::Begin => view! { <Begin /> }.into_any(),
        StaffPart::Place => view! { <PlaceForm /> }.into_any(),
        StaffPart::Local => view! { <LocalForm /> }.into_any(),
        StaffPart::Websites => view! { <WebsitesForm /> }.into_any(),
        StaffPart::Stack => view! { <Stack /> }.into_any(),
        StaffPart::Computers => view! { <ComputersForm /> }.into_any(),
        StaffPart::Municipalities => view! { <MunicipalitiesForm /> }.into_any(),
        StaffPart::Hours => view! { <HoursForm /> }.into_any(),
    }
}

/// What keeps the draft from being used, on every part: the fault itself may be on another one.
#[component]
fn FaultsLeft() -> impl IntoView {
    let lang = use_lang();
    let institution = use_institution();
    let count = Memo::new(move |_| institution.draft_faults().len());
    move || {
        let count = count.get();
        (count > 0).then(|| {
            view! {
                <Notice kind=NoticeKind::Waiting>
                    <p>{lang.fill(&key::STAFF_FAULTS, &[("n", count.into())])}</p>
                </Notice>
            }
        })
    }
}
