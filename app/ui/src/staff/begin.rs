//! What can be set, the file of it, the digits in front of it.

use super::field::{Kind, Plain};
use super::file::{Download, Import, Imported};
use crate::components::{Action, ActionKind, Notice, NoticeKind, Section};
use crate::language::use_lang;
use crate::parts::WayList;
use crate::profile::use_institution;
use crate::route::{Route, StaffPart, TrainingPart};
use content::key::{self, Key};
use domain::{Profile, as_utf8};
use leptos::prelude::*;

fn ways() -> Vec<(Route, &'static str, Key, Key)> {
    vec![
        (
            Route::Staff(StaffPart::Place),
            "home",
            key::STAFF_PLACE,
            key::STAFF_PLACE_HINT,
        ),
        (
            Route::Staff(StaffPart::Local),
            "pencil",
            key::STAFF_LOCAL,
            key::STAFF_LOCAL_HINT,
        ),
        (
            Route::Staff(StaffPart::Hours),
            "calendar",
            key::STAFF_VISITING,
            key::STAFF_VISITING_HINT,
        ),
        (
            Route::Staff(StaffPart::Websites),
            "compass",
            key::STAFF_WEBSITES,
            key::STAFF_WEBSITES_HINT,
        ),
        (
            Route::Staff(StaffPart::Computers),
            "settings",
            key::STAFF_COMPUTERS,
            key::STAFF_COMPUTERS_HINT,
        ),
        (
            Route::Staff(StaffPart::Municipalities),
            "users",
            key::STAFF_MUNICIPALITIES,
            key::STAFF_MUNICIPALITIES_HINT,
        ),
        (
            Route::Staff(StaffPart::Stack),
            "printer",
            key::STAFF_STACK,
            key::STAFF_STACK_HINT,
        ),
        (
            Route::Training(TrainingPart::Ric),
            "info-circle",
            key::TRAINING_RIC,
            key::TRAINING_RIC_HINT,
        ),
    ]
}

#[component]
pub(super) fn Begin() -> impl IntoView {
    let lang = use_lang();
    let institution = use_institution();
    let how = [key::STAFF_HOW_1, key::STAFF_HOW_2, key::STAFF_HOW_3];
    let title = |key| Signal::derive(lang.t(key));
    view! {
        <p class="page__intro">{lang.t(key::STAFF_INTRO)}</p>
        {move || institution.is_broken().then(|| view! {
            <Notice kind=NoticeKind::Waiting><p>{lang.t(key::STAFF_LOST)}</p></Notice>
        })}
        <div class="prose section">{how.into_iter().map(|line| view! { <p>{lang.t(line)}</p> }).collect_view()}</div>
        <Section title=title(key::STAFF_PARTS) icon="list"><WayList ways=ways() /></Section>
        <Section title=title(key::STAFF_FILE) icon="file-text"><TheFile /></Section>
        <Section title=title(key::STAFF_PIN) icon="lock">
            <Plain field="staff_pin" label=key::STAFF_PIN_LABEL hint=key::STAFF_PIN_HINT kind=Kind::Line
                get=|draft| draft.staff_pin.clone() set=|draft, text| text.trim().clone_into(&mut draft.staff_pin) />
        </Section>
    }
}

#[component]
fn TheFile() -> impl IntoView {
    let lang = use_lang();
    let institution = use_institution();
    let is_ended = RwSignal::new(false);
    let text = Signal::derive(move || {
        serde_json::to_string_pretty(&institution.draft()).unwrap_or_default()
    });
    let take = Callback::new(move |bytes: Vec<u8>| {
        let bytes = as_utf8(&bytes);
        let profile: Profile =
            serde_json::from_slice(&bytes).map_err(|error| Imported::of(&error, &bytes))?;
        if let Some(fault) = profile.faults().first() {
            return Err(Imported::Fault(fault.spot.to_string()));
        }
        institution.edit(|draft| *draft = profile);
        institution.mark_taken();
        Ok(lang.text(&key::STAFF_IMPORT_DONE))
    });
    let end = Callback::new(move |()| {
        institution.end_trial();
        is_ended.set(true);
    });
    view! {
        <p>{lang.t(key::STAFF_FILE_BODY)}</p>
        <Download name="inrichting.json" text taken=move |()| institution.mark_taken() />
        <Import id="profile-file" label=key::STAFF_IMPORT_LABEL take />
        {move || institution.is_trial().then(|| view! {
            <div class="row">
                <Action label=Signal::derive(lang.t(key::STAFF_RESET)) icon="arrow-back-up" kind=ActionKind::Link run=end />
            </div>
        })}
        <p role="status">{move || (is_ended.get() && !institution.is_trial()).then(|| lang.text(&key::STAFF_RESET_DONE))}</p>
    }
}
