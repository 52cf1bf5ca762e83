//! A kiosk of Debian's own parts: cage shows one program, and that is Chromium.

use super::institution::Institution;
use super::template::fill;
use domain::StorageMode;

/// The unit of systemd.
pub(crate) const UNIT: &str = include_str!("../../templates/oporde-kiosk.service");
const SCRIPT: &str = include_str!("../../templates/oporde-kiosk.sh");

/// The script that the unit starts.
pub(crate) fn script(place: &Institution) -> String {
    // Under /run nothing reaches a disk, and what an ended session left is thrown away first.
    let folder = match place.profile.storage {
        StorageMode::Kept => "\"${HOME:?}/.config/oporde-kiosk\"",
        StorageMode::Session => "\"${XDG_RUNTIME_DIR:?}/oporde-kiosk\"\nrm -rf -- \"$folder\"",
    };
    // Whoever may go to other sites needs a way back: the button to the app, which a full screen does not have.
    let window = if place.hosts.is_empty() {
        "--kiosk"
    } else {
        "--start-maximized"
    };
    fill(SCRIPT, &[("folder", folder), ("window", window)])
}
