//! `app/ui/index.html`: the page that all pages are made from, and the list of what belongs to it.
//!
//! The list is in Trunk's form, `<link data-trunk …>`, so that Trunk and this build share it.

use crate::files::files;
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::{Path, PathBuf};

pub(super) struct Source {
    page: String,
    sheets: Vec<PathBuf>,
    later: Vec<PathBuf>,
    rooms: Vec<PathBuf>,
    folders: Vec<PathBuf>,
}

impl Source {
    pub(super) fn read(file: &Path) -> Result<Self> {
        let html = fs::read_to_string(file).with_context(|| file.display().to_string())?;
        let base = file.parent().context("a file lies in a folder")?;
        let mut source = Self {
            page: String::with_capacity(html.len()),
            sheets: Vec::new(),
            later: Vec::new(),
            rooms: Vec::new(),
            folders: Vec::new(),
        };
        let html = without_comments(&html);
        let mut rest = html.as_str();
        while let Some(at) = rest.find("<link data-trunk") {
            let tag = rest[at..].split_inclusive('>').next().unwrap_or_default();
            let place = || attribute(tag, "href").map(|path| base.join(path));
            match attribute(tag, "rel") {
                Some("css") => {
                    let sheets = if tag.contains(" data-later") {
                        &mut source.later
                    } else if tag.contains(" data-rooms") {
                        &mut source.rooms
                    } else {
                        &mut source.sheets
                    };
                    sheets.push(place().context("a sheet without href")?);
                }
                Some("copy-dir") => source
                    .folders
                    .push(place().context("a folder without href")?),
                // Trunk is told to leave it out.
                Some("rust") => {}
                other => bail!("{}: {other:?} is built by Trunk alone", file.display()),
            }
            source.page.push_str(&rest[..at]);
            rest = rest[at + tag.len()..].trim_start();
        }
        source.page.push_str(rest);
        Ok(source)
    }

    /// The page without the list.
    pub(super) fn page(&self) -> &str {
        &self.page
    }

    /// The style sheets of the first screen, in their order.
    pub(super) fn sheets(&self) -> &[PathBuf] {
        &self.sheets
    }

    /// Those that come behind it.
    pub(super) fn later(&self) -> &[PathBuf] {
        &self.later
    }

    /// Those of rooms that no plan needs.
    pub(super) fn rooms(&self) -> &[PathBuf] {
        &self.rooms
    }

    /// Copies the folders that are served as they are.
    pub(super) fn copy_folders(&self, staging: &Path) -> Result<()> {
        for folder in &self.folders {
            for name in files(folder)? {
                let to = staging.join(&name);
                fs::create_dir_all(to.parent().unwrap_or(staging))?;
                fs::copy(folder.join(&name), to).with_context(|| name.display().to_string())?;
            }
        }
        Ok(())
    }
}

/// Comments are for whoever edits the file, and would be in each page.
fn without_comments(html: &str) -> String {
    let mut out = String::with_capacity(html.len());
    let mut rest = html;
    while let Some((before, after)) = rest.split_once("<!--") {
        out.push_str(before);
        rest = after
            .split_once("-->")
            .map_or("", |(_, after)| after.trim_start());
    }
    out + rest
}

fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let (_, value) = tag.split_once(&format!(" {name}=\""))?;
    value.split('"').next()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_read_and_is_not_in_the_page() {
        let folder = std::env::temp_dir().join(format!("op-orde-source-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let file = folder.join("index.html");
        let html = "<head>\n  <link rel=\"icon\" href=\"./icon.svg\">\n  \
            <link data-trunk rel=\"rust\" data-trunk-skip>\n  <!-- for editors -->\n  \
            <link data-trunk rel=\"css\" href=\"b.css\">\n  <link data-trunk rel=\"css\" href=\"a.css\">\n  \
            <link data-trunk rel=\"css\" href=\"c.css\" data-later>\n  \
            <link data-trunk rel=\"css\" href=\"d.css\" data-rooms>\n</head>";
        fs::write(&file, html).unwrap();
        let source = Source::read(&file).unwrap();
        assert_eq!(
            source.sheets(),
            [folder.join("b.css"), folder.join("a.css")]
        );
        assert_eq!(source.later(), [folder.join("c.css")]);
        assert_eq!(source.rooms(), [folder.join("d.css")]);
        assert_eq!(
            source.page(),
            "<head>\n  <link rel=\"icon\" href=\"./icon.svg\">\n  </head>"
        );
        fs::write(&file, "<link data-trunk rel=\"sass\" href=\"a.sass\">").unwrap();
        assert!(Source::read(&file).is_err());
        fs::remove_dir_all(folder).unwrap();
    }
}
