//! What the computers of this place can do and keep, and what may cross the wall.

use super::field::{Kind, Plain, Switch, number};
use crate::components::{Choice, Section};
use crate::language::use_lang;
use crate::profile::use_institution;
use content::key;
use domain::StorageMode;
use leptos::prelude::*;

#[component]
pub(super) fn ComputersForm() -> impl IntoView {
    let lang = use_lang();
    let title = |key| Signal::derive(lang.t(key));
    view! {
        <Section title=title(key::STAFF_ABILITIES) icon="printer">
            <p class="field__hint">{lang.t(key::STAFF_ABILITIES_HINT)}</p>
            <div class="choices">
                <Switch label=key::STAFF_CAN_PRINT get=|draft| draft.abilities.print set=|draft, on| draft.abilities.print = on />
                <Switch label=key::STAFF_CAN_DOWNLOADS get=|draft| draft.abilities.downloads set=|draft, on| draft.abilities.downloads = on />
                <Switch label=key::STAFF_CAN_FILES get=|draft| draft.abilities.file_dialogs set=|draft, on| draft.abilities.file_dialogs = on />
                <Switch label=key::STAFF_CAN_CAMERA get=|draft| draft.abilities.camera set=|draft, on| draft.abilities.camera = on />
                <Switch label=key::STAFF_CAN_WINDOWS get=|draft| draft.abilities.pop_ups set=|draft, on| draft.abilities.pop_ups = on />
            </div>
        </Section>
        <Section title=title(key::STAFF_WALL) icon="door-exit">
            <p class="field__hint">{lang.t(key::STAFF_WALL_HINT)}</p>
            <div class="choices">
                <Switch label=key::STAFF_WALL_OUT get=|draft| draft.abilities.out set=|draft, on| draft.abilities.out = on />
                <Switch label=key::STAFF_WALL_IN get=|draft| draft.abilities.r#in set=|draft, on| draft.abilities.r#in = on />
                <Switch label=key::STAFF_WALL_BACKUP get=|draft| draft.abilities.backup set=|draft, on| draft.abilities.backup = on />
                <Switch label=key::STAFF_WALL_CODES get=|draft| draft.abilities.codes set=|draft, on| draft.abilities.codes = on />
            </div>
        </Section>
        <Section title=title(key::STAFF_STORAGE) icon="lock">
            <Storage />
            <Plain field="retention_days" label=key::STAFF_RETENTION hint=key::STAFF_RETENTION_HINT kind=Kind::Number
                get=|draft| draft.retention_days.to_string() set=|draft, text| draft.retention_days = number(&text) />
            <Plain field="idle_minutes" label=key::STAFF_IDLE hint=key::STAFF_IDLE_HINT kind=Kind::Number
                get=|draft| draft.idle_minutes.to_string() set=|draft, text| draft.idle_minutes = number(&text) />
        </Section>
        <Section title=title(key::STAFF_ADDRESS) icon="home">
            <Plain field="address" label=key::STAFF_ADDRESS_INSIDE hint=key::STAFF_ADDRESS_HINT kind=Kind::Line
                get=|draft| draft.address.clone().unwrap_or_default() set=|draft, text| draft.address = some(&text) />
            <Plain field="public_url" label=key::STAFF_PUBLIC kind=Kind::Line
                get=|draft| draft.public_url.clone().unwrap_or_default() set=|draft, text| draft.public_url = some(&text) />
        </Section>
    }
}

fn some(text: &str) -> Option<String> {
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

#[component]
fn Storage() -> impl IntoView {
    let lang = use_lang();
    let institution = use_institution();
    let modes = [
        (StorageMode::Kept, key::STAFF_STORAGE_KEPT),
        (StorageMode::Session, key::STAFF_STORAGE_SESSION),
    ];
    let rows = modes.into_iter().map(move |(mode, label)| {
        view! {
            <Choice group="storage" checked=Signal::derive(move || institution.draft().storage == mode)
                chosen=move |_| institution.edit(|draft| draft.storage = mode)>
                {lang.t(label)}
            </Choice>
        }
    });
    view! { <div class="choices">{rows.collect_view()}</div> }
}
