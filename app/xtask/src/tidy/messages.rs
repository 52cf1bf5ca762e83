//! The words of the screens: each is said by one, and each section has a name.

use super::{File, keys};
use crate::files::{address, files};
use crate::run::root;
use anyhow::Result;
use std::fs;
use std::path::Path;

fn read_file(path: &str) -> Result<File> {
    Ok(File {
        text: fs::read_to_string(root().join(path))?,
        path: path.to_owned(),
    })
}

/// Every message of the screens is said by one.
pub(super) fn faults(files: &[File]) -> Result<Vec<String>> {
    let mut sources = vec![
        read_file("app/ui/index.html")?,
        read_file("app/ui/start.html")?,
        read_file("app/content/gaps.toml")?,
    ];
    let speaking = files.iter().filter(|file| {
        let says = [
            "app/ui/",
            "app/store/",
            "app/exchange/",
            "app/table/",
            "app/xtask/",
            "app/content/src/packing.rs",
            "app/content/src/here.rs",
        ];
        says.iter().any(|place| file.path.starts_with(place))
            && !file.path.starts_with("app/xtask/src/tidy/")
    });
    sources.extend(speaking.cloned());
    let words = words()?;
    let mut found: Vec<String> = words
        .iter()
        .flat_map(|file| keys::unused(file, &sources))
        .collect();
    found.extend(keys::unnamed_sections(&words));
    Ok(found)
}

/// The Dutch words of the screens: those of all, and those of each room.
pub(super) fn words() -> Result<Vec<File>> {
    let mut paths = vec!["app/content/ui/nl.ftl".to_owned()];
    for name in files(&root().join("app/content"))? {
        if name.ends_with("screens.nl.ftl") {
            paths.push(address(&Path::new("app/content").join(name)));
        }
    }
    paths.iter().map(|path| read_file(path)).collect()
}
