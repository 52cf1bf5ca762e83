//! The page for the technician.

use super::institution::Institution;
use super::template::fill;
use domain::StorageMode;

const TEMPLATE: &str = include_str!("../../templates/LEESMIJ.md");

/// The page, in Dutch, with what this place chose.
pub(crate) fn page(place: &Institution) -> String {
    let profile = place.profile;
    let sites = if profile.allowed_sites.is_empty() {
        "geen".to_owned()
    } else {
        profile.allowed_sites.join(", ")
    };
    let idle = match profile.idle_minutes {
        0 => "uit".to_owned(),
        minutes => format!("vraag na {minutes} minuten, daarna op slot"),
    };
    let storage = match profile.storage {
        StorageMode::Kept => "blijft, verzegeld, op de computer",
        StorageMode::Session => "weg als de browser sluit",
    };
    let can = profile.abilities;
    let yes = |can: bool| if can { "ja" } else { "nee" };
    fill(
        TEMPLATE,
        &[
            ("address", place.home),
            ("sites", &sites),
            ("storage", storage),
            ("idle", &idle),
            ("print", yes(can.print)),
            ("downloads", yes(can.downloads)),
            ("file_dialogs", yes(can.file_dialogs)),
            ("camera", yes(can.camera)),
            ("pop_ups", yes(can.pop_ups)),
            (
                "proxy",
                place.proxy.as_ref().map_or("geen", |proxy| proxy.as_str()),
            ),
        ],
    )
}
