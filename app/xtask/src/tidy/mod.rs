//! The promises of ARCHITECTURE.md that a program can check.

mod choices;
mod contrast;
mod docs;
mod fields;
mod hosting;
mod keys;
mod languages;
mod links;
mod messages;
mod paint;
mod pressed;
mod rooms;
mod twins;
mod walls;

pub(crate) use keys::begin_of;

use crate::files::{address, files, is_kind};
use crate::run::{command, output, root};
use anyhow::{Result, bail};
use std::fs;
use std::path::Path;

/// A file with its path from the root.
#[derive(Clone)]
struct File {
    path: String,
    text: String,
}

/// A file that a test makes up.
#[cfg(test)]
fn file(path: &str, text: &str) -> File {
    File {
        path: path.into(),
        text: text.into(),
    }
}

impl File {
    fn is_rust(&self) -> bool {
        is_kind(Path::new(&self.path), &["rs"])
    }
}

/// Runs every check and names every place that breaks one.
pub(crate) fn check() -> Result<()> {
    let files = sources()?;
    let mut faults = Vec::new();
    faults.extend(files.iter().filter_map(too_long));
    faults.extend(files.iter().flat_map(web_outside_its_place));
    faults.extend(files.iter().flat_map(unsafe_outside_its_place));
    faults.extend(files.iter().flat_map(sentences));
    faults.extend(files.iter().flat_map(colours));
    faults.extend(files.iter().flat_map(sides));
    faults.extend(unlinked_styles(&files));
    let tokens = fs::read_to_string(root().join("style/tokens.css"))?;
    faults.extend(contrast::faults(&tokens, &files));
    faults.extend(files.iter().flat_map(fields::faults));
    faults.extend(messages::faults(&files)?);
    faults.extend(links::faults(&files)?);
    faults.extend(heavy_crates());
    faults.extend(hosting::faults()?);
    faults.extend(docs::faults()?);
    faults.extend(languages::faults(&files)?);
    let words = messages::words()?;
    faults.extend(pressed::faults(&files, &words)?);
    let costs = rooms::costs(&files, &words);
    for rooms::Cost {
        name,
        needed,
        links,
        ..
    } in &costs
    {
        let needed = needed.len();
        println!("{name}: needs {needed} lines elsewhere; {links} more link to it");
    }
    faults.extend(rooms::faults(&costs));
    faults.extend(rooms::missing(&files));
    faults.extend(walls::faults(&files));
    faults.extend(twins::faults()?);
    for fault in &faults {
        println!("{fault}");
    }
    if faults.is_empty() {
        Ok(())
    } else {
        bail!(
            "tidy found {} faults; each line above names its place",
            faults.len()
        )
    }
}

/// 300 lines without tests, 500 with.
fn too_long(file: &File) -> Option<String> {
    if !file.is_rust() {
        return None;
    }
    let all = file.text.lines().count();
    let is_test = file.path.contains("/tests/");
    let before_tests = file.text.split("#[cfg(test)]").next().unwrap_or_default();
    let code = if is_test {
        0
    } else {
        before_tests.lines().count()
    };
    let message = |count, most| format!("{}: {count} lines, {most} allowed", file.path);
    if code > 300 {
        Some(message(code, 300))
    } else {
        (all > 500).then(|| message(all, 500))
    }
}

/// I2: `web_sys` and `js_sys` stay in `ui/src/browser`, `store` and the entry of `worker`.
fn web_outside_its_place(file: &File) -> Vec<String> {
    let allowed = [
        "app/ui/src/browser/",
        "app/store/",
        "app/worker/src/entry.rs",
        "app/xtask/",
    ];
    if !file.is_rust() || allowed.iter().any(|place| file.path.starts_with(place)) {
        return Vec::new();
    }
    lines(
        file,
        |line| line.contains("web_sys::") || line.contains("js_sys::"),
        "the web belongs in ui/src/browser",
    )
}

/// rustc denies unsafe code; only the file that cuts the wasm in two may allow it.
fn unsafe_outside_its_place(file: &File) -> Vec<String> {
    let split_point = "app/ui/src/screens.rs";
    if !file.is_rust() || file.path == split_point || file.path.starts_with("app/xtask/") {
        return Vec::new();
    }
    lines(
        file,
        |line| line.contains("unsafe_code"),
        "unsafe code belongs in ui/src/screens.rs",
    )
}

/// I7: no sentence in the views.
fn sentences(file: &File) -> Vec<String> {
    if !file.path.starts_with("app/ui/src/") {
        return Vec::new();
    }
    let is_sentence = |line: &str| {
        let code = line.split("//").next().unwrap_or_default();
        if ["expect(", "panic!(", "reason ="]
            .iter()
            .any(|word| code.contains(word))
        {
            return false;
        }
        code.split('"').skip(1).step_by(2).any(|text| {
            text.split(' ')
                .filter(|word| word.len() > 1 && word.chars().all(char::is_alphabetic))
                .count()
                > 2
                && text.starts_with(char::is_uppercase)
        })
    };
    lines(file, is_sentence, "a sentence belongs in app/content")
}

/// Raw colours stand in tokens.css and, for paper, in print.css.
fn colours(file: &File) -> Vec<String> {
    let own = ["style/tokens.css", "style/print.css"];
    if !file.path.starts_with("style/") || own.contains(&file.path.as_str()) {
        return Vec::new();
    }
    let raw = |line: &str| {
        line.split(['#']).skip(1).any(|after| {
            let hex = after.bytes().take_while(u8::is_ascii_hexdigit).count();
            matches!(hex, 3 | 4 | 6 | 8)
        })
    };
    lines(file, raw, "a raw colour belongs in style/tokens.css")
}

/// Logical sides only, so that right-to-left mirrors by itself.
fn sides(file: &File) -> Vec<String> {
    if !file.path.starts_with("style/") {
        return Vec::new();
    }
    let physical = [
        "margin-left",
        "margin-right",
        "padding-left",
        "padding-right",
        "border-left",
        "border-right",
        "text-align: left",
        "text-align: right",
        " left:",
        " right:",
    ];
    lines(
        file,
        |line| physical.iter().any(|word| line.contains(word)),
        "use the logical side",
    )
}

/// Every style sheet is linked in index.html.
fn unlinked_styles(files: &[File]) -> Vec<String> {
    let index = fs::read_to_string(root().join("app/ui/index.html")).unwrap_or_default();
    files
        .iter()
        .filter(|file| file.path.starts_with("style/") && !index.contains(&file.path))
        .map(|file| format!("{}: not linked in app/ui/index.html", file.path))
        .collect()
}

/// What the first screen does not need stays out of the main wasm.
fn heavy_crates() -> Vec<String> {
    let tree = output(command("cargo").args([
        "tree",
        "--package",
        "ui",
        "--target",
        "wasm32-unknown-unknown",
        "--edges",
        "normal,no-proc-macro",
        "--prefix",
        "none",
    ]));
    let Some(tree) = tree else {
        return vec!["app/ui/Cargo.toml: cargo tree failed".into()];
    };
    // leptos_config brings regex and toml; nothing calls them, so the linker leaves them out.
    let heavy = [
        "exchange",
        "worker",
        "age",
        "argon2",
        "rqrr",
        "docx-rs",
        "fluent-syntax",
    ];
    tree.lines()
        .filter_map(|line| line.split(' ').next())
        .filter(|name| heavy.contains(name))
        .map(|name| format!("app/ui/Cargo.toml: {name} is in the main wasm"))
        .collect()
}

fn lines(file: &File, wrong: impl Fn(&str) -> bool, message: &str) -> Vec<String> {
    file.text
        .lines()
        .enumerate()
        .filter(|(_, line)| wrong(line))
        .map(|(at, _)| format!("{}:{}: {message}", file.path, at + 1))
        .collect()
}

/// The sources that these promises are about.
fn sources() -> Result<Vec<File>> {
    let mut found = Vec::new();
    for top in ["app", "style"] {
        let mut names = files(&root().join(top))?;
        names.retain(|name| is_kind(name, &["rs", "css"]));
        for name in names {
            let path = Path::new(top).join(name);
            found.push(File {
                text: fs::read_to_string(root().join(&path))?,
                path: address(&path),
            });
        }
    }
    Ok(found)
}
