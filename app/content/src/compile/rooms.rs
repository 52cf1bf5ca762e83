//! The words of the screens, which stand in one file for all and in one for each room.

use super::fluent::Texts;
use super::problem::Problems;
use std::path::Path;

impl Texts {
    /// Reads the words of the screens: those of all, and those of each room (`*/screens.<code>.ftl`).
    pub(super) fn read_screens(dir: &Path, code: &str, problems: &mut Problems) -> Self {
        let mut texts = Self::read(dir, &format!("ui/{code}.ftl"), problems);
        for name in room_files(dir, code) {
            texts.take_in(Self::read(dir, &name, problems), problems);
        }
        texts
    }

    fn take_in(&mut self, other: Self, problems: &mut Problems) {
        for (id, at) in &other.messages {
            if self.messages.iter().any(|(known, _)| known == id) {
                problems.error(at, format!("`{id}` stands in another file already"));
            }
        }
        self.by_key.extend(other.by_key);
        self.messages.extend(other.messages);
        self.groups.extend(other.groups);
        self.is_broken |= other.is_broken;
    }
}

/// The words of rooms in a language, by the names of their folders.
fn room_files(dir: &Path, code: &str) -> Vec<String> {
    let folders = std::fs::read_dir(dir).into_iter().flatten().flatten();
    let names = folders.map(|folder| folder.file_name().to_string_lossy().into_owned());
    let mut files: Vec<String> = names
        .map(|name| format!("{name}/screens.{code}.ftl"))
        .filter(|name| dir.join(name).is_file())
        .collect();
    files.sort_unstable();
    files
}
