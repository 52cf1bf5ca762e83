//! The leaflets, as `ui/src/folders` shows them.

use super::{Way, Words, all_in, languages, page, ways};
use crate::page_list::Route;
use anyhow::{Context, Result};
use content::Bundle;
use content::key::{self, Key};
use domain::Theme;

/// The address of a leaflet.
pub(in crate::finish) fn folder_path(theme: Theme) -> String {
    Route::Folder(theme).path()
}

/// The title of a leaflet in Dutch, not escaped.
pub(in crate::finish) fn folder_title(bundle: &Bundle, theme: Theme) -> Result<String> {
    let words = Words::of(bundle, "nl")?;
    let name = words.plain(&key::theme(theme), &[]).unwrap_or_default();
    let title = words.plain(&key::FOLDER_TITLE, &[("theme", name.into())]);
    title.context("no title of a leaflet")
}

fn title(words: Words<'_>, theme: Theme) -> Result<String> {
    let name = words.text(&key::theme(theme))?;
    words.fill(&key::FOLDER_TITLE, &[("theme", name.into())])
}

pub(super) fn list(bundle: &Bundle) -> Result<String> {
    let words = Words::of(bundle, "nl")?;
    let mut list = Vec::new();
    for theme in Theme::TILES {
        list.push(Way {
            path: folder_path(theme),
            icon: theme.pictogram(),
            name: words.text(&key::theme(theme))?,
            hint: words.text(&format!("start-hint-{}", theme.as_str()))?,
        });
    }
    let title = words.text(&key::FOLDERS_TITLE)?;
    let intro = words.text(&key::FOLDERS_INTRO)?;
    let rest = format!("<p class=\"page__intro\">{intro}</p>{}", ways(&list));
    page(words, ("papieren.html", key::BACK_PAPERS), &title, &rest)
}

pub(super) fn page_of(bundle: &Bundle, theme: Theme) -> Result<String> {
    let words = Words::of(bundle, "nl")?;
    let rest = languages(
        bundle,
        |words| title(words, theme),
        |words| article(words, theme),
    )?;
    let title = title(words, theme)?;
    page(words, ("folders.html", key::BACK_FOLDERS), &title, &rest)
}

fn article(words: Words<'_>, theme: Theme) -> Result<String> {
    let say = |name| words.text(&key::folder_text(theme, name));
    let what = texts(words, theme, "what-", "p");
    let steps = texts(words, theme, "step-", "li");
    let ask = |title: Key, part| -> Result<String> {
        let asked = texts(words, theme, part, "li");
        let title = words.text(&title)?;
        Ok(format!(
            "<div><h3>{title}</h3><ul class=\"plain-list\">{asked}</ul></div>"
        ))
    };
    let sources = [
        ("sources", say("sources")?.into()),
        ("date", say("checked")?.into()),
    ];
    Ok(format!(
        "<article class=\"sheet folder\">\
         <div class=\"sheet__part\">{what}</div>\
         <section class=\"sheet__part\"><h2 class=\"sheet__heading\">{}</h2><ol class=\"folder__steps\">{steps}</ol></section>\
         <section class=\"sheet__part\"><h2 class=\"sheet__heading\">{}</h2><div class=\"folder__pair\">{}{}</div></section>\
         <section class=\"sheet__part small\"><h2 class=\"sheet__heading\">{}</h2><ul class=\"folder__words\">{}</ul></section>\
         <p class=\"sheet__foot\">{}</p><p class=\"sheet__foot\">{}</p></article>",
        words.text(&key::FOLDER_DO)?,
        words.text(&key::FOLDER_ASK)?,
        ask(key::FOLDER_INSIDE, "inside-")?,
        ask(key::FOLDER_OUTSIDE, "outside-")?,
        words.text(&key::UNDERSTAND_WORDS)?,
        explained(words, theme)?,
        words.fill(&key::FOLDER_SOURCES, &sources)?,
        words.text(&key::SHEET_FROM)?,
    ))
}

/// The numbered texts of a part, each in a tag of its own.
fn texts(words: Words<'_>, theme: Theme, part: &str, tag: &str) -> String {
    let texts = (1..).map_while(|number| {
        let key = key::folder_text(theme, &format!("{part}{number}"));
        words.maybe(&key, &[])
    });
    all_in(tag, "", texts)
}

/// The official terms of a leaflet, each with what it means.
fn explained(words: Words<'_>, theme: Theme) -> Result<String> {
    let list = words.maybe(&key::folder_text(theme, "terms"), &[]);
    let list = list.unwrap_or_default();
    let terms: Result<Vec<String>> = list
        .split_whitespace()
        .map(|term| {
            let (name, means) = (words.text(term)?, words.text(&key::term_means(term))?);
            Ok(format!("<b>{name}</b>: {means}"))
        })
        .collect();
    Ok(all_in("li", "", terms?.into_iter()))
}
