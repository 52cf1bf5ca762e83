//! The pages for family and friends, as `ui/src/family` shows them.

use super::{Way, Words, all_in, languages, page, ways};
use crate::page_list::Route;
use anyhow::Result;
use content::Bundle;
use content::family::{
    FamilyPage, heading, hint, line, sources, sources_stay_on_screen, stays_on_screen, title,
};
use content::key;
use std::collections::BTreeMap;

/// The `<main>` of each, by path.
pub(super) fn all(bundle: &Bundle) -> Result<BTreeMap<String, String>> {
    let mut all = BTreeMap::from([(Route::Family(None).path(), begin(bundle)?)]);
    for one in FamilyPage::ALL {
        all.insert(Route::Family(Some(*one)).path(), leaflet(bundle, *one)?);
    }
    Ok(all)
}

fn begin(bundle: &Bundle) -> Result<String> {
    let words = Words::of(bundle, "nl")?;
    let mut list = Vec::new();
    for one in FamilyPage::ALL {
        list.push(Way {
            path: Route::Family(Some(*one)).path(),
            icon: one.icon(),
            name: words.text(&title(*one))?,
            hint: words.text(&hint(*one))?,
        });
    }
    let rest = format!(
        "<div class=\"family__first\"><p><b>{}</b></p><p>{}</p><p>{}</p></div>{}\
         <p class=\"section\"><a href=\"./naasten/antwoord.html\">{}</a></p>\
         <p><a href=\"./over.html\">{}</a></p>",
        words.text(&key::FAMILY_NO)?,
        words.text(&key::FAMILY_FREE)?,
        words.text(&key::FAMILY_KEEPS)?,
        ways(&list),
        words.text(&key::FAMILY_REPLY)?,
        words.text(&key::FAMILY_ABOUT)?,
    );
    let title = words.text(&key::FAMILY_TITLE)?;
    page(words, ("index.html", key::BACK_START), &title, &rest)
}

fn leaflet(bundle: &Bundle, one: FamilyPage) -> Result<String> {
    let words = Words::of(bundle, "nl")?;
    let name = |words: Words<'_>| words.text(&title(one));
    let rest = languages(bundle, name, |words| article(words, one))?;
    page(
        words,
        ("naasten.html", key::FAMILY_BACK),
        &name(words)?,
        &rest,
    )
}

fn article(words: Words<'_>, one: FamilyPage) -> Result<String> {
    let section = |section: &&str| -> Result<String> {
        let lines = (1..).map_while(|number| words.maybe(&line(one, section, number), &[]));
        let heading = words.text(&heading(one, section))?;
        let lines = all_in("li", "", lines);
        let on_screen = if stays_on_screen(section) {
            " screen-only"
        } else {
            ""
        };
        Ok(format!(
            "<section class=\"sheet__part{on_screen}\"><h2 class=\"sheet__heading\">{heading}</h2><ul class=\"plain-list\">{lines}</ul></section>"
        ))
    };
    let sections: Result<String> = one.sections().iter().map(section).collect();
    let sections = sections?;
    let [names, checked] = sources(one);
    let rested = [
        ("sources", words.text(&names)?.into()),
        ("date", words.text(&checked)?.into()),
    ];
    let on_screen = if sources_stay_on_screen(one) {
        " screen-only"
    } else {
        ""
    };
    Ok(format!(
        "<article class=\"sheet folder\">{sections}<p class=\"sheet__foot{on_screen}\">{}</p><p class=\"sheet__foot\">{}</p></article>",
        words.fill(&key::FAMILY_SOURCES, &rested)?,
        words.text(&key::SHEET_FROM)?,
    ))
}
