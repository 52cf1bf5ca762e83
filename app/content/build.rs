//! Makes a typed key of every message of the screens, so that an unknown key does not compile.

use fluent_syntax::ast::Entry;
use std::fmt::Write as _;
use std::{env, error::Error, fs, path::Path};

/// The words of all screens; those of a room stand in its folder.
const SCREENS: &str = "ui/nl.ftl";
const OF_A_ROOM: &str = "screens.nl.ftl";
/// Headings of words that stand in static pages only, which no program looks up.
const BEFORE_THE_APP: &str = "Before the app";

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo:rerun-if-changed=build.rs");
    // A room that comes or goes changes this folder.
    println!("cargo:rerun-if-changed=.");
    let mut out = keys(SCREENS)?;
    let mut rooms = Vec::new();
    for folder in fs::read_dir(".")? {
        let file = folder?.path().join(OF_A_ROOM);
        if file.is_file() {
            rooms.push(file.to_string_lossy().into_owned());
        }
    }
    rooms.sort_unstable();
    for file in rooms {
        out.push_str(&keys(&file)?);
    }
    let dir = env::var("OUT_DIR")?;
    Ok(fs::write(Path::new(&dir).join("keys.rs"), out)?)
}

/// The keys of one file, as constants.
fn keys(file: &str) -> Result<String, Box<dyn Error>> {
    println!("cargo:rerun-if-changed={file}");
    let source = fs::read_to_string(file).map_err(|error| format!("{file}: {error}"))?;
    let resource = fluent_syntax::parser::parse(source.as_str()).map_err(|(_, errors)| {
        let lines = errors.iter().map(|error| {
            let line = source[..error.pos.start].matches('\n').count() + 1;
            format!("{file}:{line}: {error}")
        });
        lines.collect::<Vec<_>>().join("\n")
    })?;
    let mut out = String::new();
    let mut is_looked_up = true;
    for entry in &resource.body {
        if let Entry::GroupComment(heading) = entry {
            is_looked_up = !heading.content.concat().starts_with(BEFORE_THE_APP);
        }
        let Entry::Message(message) = entry else {
            continue;
        };
        if !is_looked_up {
            continue;
        }
        let id = message.id.name;
        if message.value.is_some() {
            constant(&mut out, id)?;
        }
        for attribute in &message.attributes {
            constant(&mut out, &format!("{id}.{}", attribute.id.name))?;
        }
    }
    Ok(out)
}

fn constant(out: &mut String, key: &str) -> std::fmt::Result {
    let name = key.to_uppercase().replace(['-', '.'], "_");
    writeln!(out, "/// `{key}`\npub const {name}: Key = Key(\"{key}\");")
}
