//! Rooms of `ui`: no folder of screens knows another one.

use super::File;
use std::collections::BTreeSet;

const UI: &str = "app/ui/src/";
/// What rooms stand on.
const BELOW: [&str; 8] = [
    "browser",
    "components",
    "gate",
    "language",
    "lock",
    "parts",
    "route",
    "session",
];
/// What brings rooms and addresses together.
const TOGETHER: [&str; 2] = ["app/ui/src/app.rs", "app/ui/src/screens.rs"];

/// Every line that names a room from outside it.
pub(super) fn faults(files: &[File]) -> Vec<String> {
    let rooms: BTreeSet<&str> = files.iter().filter_map(|file| room(&file.path)).collect();
    let outside = files
        .iter()
        .filter(|file| file.path.starts_with(UI) && !TOGETHER.contains(&file.path.as_str()));
    let mut faults = Vec::new();
    for file in outside {
        let own = room(&file.path);
        for (line, number) in file.text.lines().zip(1..) {
            for room in named(line).filter(|name| rooms.contains(name)) {
                if own != Some(room) {
                    faults.push(format!(
                        "{}:{number}: {room} is a room of its own; move what both need to ui/src/parts",
                        file.path
                    ));
                }
            }
        }
    }
    faults
}

/// The room that a file lies in.
pub(super) fn room(path: &str) -> Option<&str> {
    let (folder, _) = path.strip_prefix(UI)?.split_once('/')?;
    (!BELOW.contains(&folder)).then_some(folder)
}

/// The modules of the crate that a line names.
fn named(line: &str) -> impl Iterator<Item = &str> {
    line.split("crate::").skip(1).filter_map(|after| {
        after
            .split(|sign: char| !sign.is_ascii_lowercase() && sign != '_')
            .next()
    })
}

#[cfg(test)]
mod tests {
    use super::super::file;
    use super::*;

    #[test]
    fn a_room_that_names_another_one_is_a_fault() {
        let plan = file(
            "app/ui/src/plan/mod.rs",
            "use crate::task::state;\nuse crate::plan::road;",
        );
        let task = file("app/ui/src/task/mod.rs", "use crate::parts::Print;");
        let parts = file("app/ui/src/parts/print.rs", "crate::plan::PlanPage");
        let screens = file("app/ui/src/screens.rs", "use crate::task::TaskPage;");
        let faults = faults(&[plan, task, parts, screens]);
        assert_eq!(faults.len(), 2, "{faults:?}");
        assert!(faults[0].starts_with("app/ui/src/plan/mod.rs:1: task"));
        assert!(faults[1].starts_with("app/ui/src/parts/print.rs:1: plan"));
    }
}
