//! What can be read and printed where the app does not run: blank sheets and leaflets.
//!
//! They are the first `<main>` of their pages, in the boxes of the app, which takes their place.
//! `boot.js` leaves them there when it can't start the app (`data-alone`).

mod family;
mod folder;
mod sheets;

use super::html::escape;
use crate::page_list::Route;
use anyhow::{Context, Result};
use content::key::{self, Key};
use content::{Arg, Bundle, Dutch, LanguageBundle};
use domain::Theme;
use std::collections::BTreeMap;

pub(super) use folder::{folder_path, folder_title};

/// The `<main>` of each such page, by path.
pub(super) fn mains(bundle: &Bundle) -> Result<BTreeMap<String, String>> {
    let mut mains = BTreeMap::from([
        (Route::Papers.path(), papers(bundle)?),
        (Route::Folders.path(), folder::list(bundle)?),
    ]);
    mains.extend(sheets::all(bundle)?);
    mains.extend(family::all(bundle)?);
    for theme in Theme::TILES {
        mains.insert(folder_path(theme), folder::page_of(bundle, theme)?);
    }
    Ok(mains)
}

/// The words of a language; escaped, but for `plain`.
#[derive(Clone, Copy)]
struct Words<'a> {
    code: &'a str,
    language: &'a LanguageBundle,
}

impl<'a> Words<'a> {
    fn of(bundle: &'a Bundle, code: &'a str) -> Result<Self> {
        let language = bundle.languages.get(code);
        let language = language.with_context(|| format!("the bundle has no language {code}"))?;
        Ok(Self { code, language })
    }

    fn plain(self, key: &str, args: &[(&str, Arg)]) -> Option<String> {
        let of_screens = self.language.fill(key, args);
        of_screens.or_else(|| self.language.shell.text(key, args, &Dutch))
    }

    fn maybe(self, key: &str, args: &[(&str, Arg)]) -> Option<String> {
        self.plain(key, args).map(|text| escape(&text))
    }

    fn fill(self, key: &str, args: &[(&str, Arg)]) -> Result<String> {
        self.maybe(key, args)
            .with_context(|| format!("no message {key:?} in {} for the static pages", self.code))
    }

    fn text(self, key: &str) -> Result<String> {
        self.fill(key, &[])
    }
}

/// A page of the app's own shape: the way back, its title, what else there is.
fn page(words: Words<'_>, back: (&str, Key), title: &str, rest: &str) -> Result<String> {
    let (path, label) = back;
    let label = words.text(&label)?;
    Ok(format!(
        "<main class=\"page\" data-alone>\
         <a class=\"page__back\" href=\"./{path}\"><svg class=\"icon\" aria-hidden=\"true\" data-mirrors=\"true\"><use href=\"#i-arrow-left\"></use></svg>{label}</a>\
         <h1 class=\"page__title\">{title}</h1>{rest}</main>"
    ))
}

/// The same in Dutch and in English, one at a time; above each how to print it and a way to the other.
/// The heading of the page is Dutch, so the English has one of its own.
fn languages(
    bundle: &Bundle,
    title: impl Fn(Words<'_>) -> Result<String>,
    make: impl Fn(Words<'_>) -> Result<String>,
) -> Result<String> {
    let (dutch, english) = (Words::of(bundle, "nl")?, Words::of(bundle, "en")?);
    Ok(format!(
        "<div class=\"language\" lang=\"nl\">{}{}</div>\
         <div class=\"language\" lang=\"en\" id=\"english\"><h2 class=\"page__title\">{}</h2>{}{}</div>",
        keys(dutch, "#english", "en")?,
        make(dutch)?,
        title(english)?,
        keys(english, "#", "nl")?,
        make(english)?
    ))
}

/// How to print, where the app has its button for it, and the way to the other language.
fn keys(words: Words<'_>, to: &str, other: &str) -> Result<String> {
    Ok(format!(
        "<p class=\"row without\"><span>{}</span><a href=\"{to}\" lang=\"{other}\">{}</a></p>",
        words.text("without-keys")?,
        words.text("without-other")?
    ))
}

/// A row of elements that hold no more than text.
fn all_in(tag: &str, class: &str, texts: impl Iterator<Item = String>) -> String {
    let class = if class.is_empty() {
        String::new()
    } else {
        format!(" class=\"{class}\"")
    };
    let texts = texts.map(|text| format!("<{tag}{class}>{text}</{tag}>"));
    texts.collect::<Vec<_>>().concat()
}

/// A page to go to: its path, its pictogram, its name and what it is for.
struct Way<'a> {
    path: String,
    icon: &'a str,
    name: String,
    hint: String,
}

/// Pages to choose from, as `WayList` of the app shows them.
fn ways(ways: &[Way<'_>]) -> String {
    let cards = ways.iter().map(|Way { path, icon, name, hint }| {
        format!(
            "<a class=\"task-card\" href=\"./{path}.html\">\
             <span class=\"task-card__mark\" aria-hidden=\"true\"><svg class=\"icon\" aria-hidden=\"true\"><use href=\"#i-{icon}\"></use></svg></span>\
             <span class=\"task-card__text\"><span class=\"task-card__title\">{name}</span><span class=\"muted\">{hint}</span></span>\
             <span class=\"task-card__go\"><svg class=\"icon\" aria-hidden=\"true\" data-mirrors=\"true\"><use href=\"#i-chevron-right\"></use></svg></span></a>"
        )
    });
    let cards = all_in("li", "", cards);
    format!("<div class=\"section\"><ul class=\"stack\">{cards}</ul></div>")
}

/// The sheets that need no answers; the app adds those that do.
fn papers(bundle: &Bundle) -> Result<String> {
    let words = Words::of(bundle, "nl")?;
    let all = [
        (
            Route::TodayFree,
            "door-exit",
            key::PAPERS_TODAY,
            key::PAPERS_TODAY_HINT,
        ),
        (
            Route::FirstHours,
            "package",
            key::PAPERS_48,
            key::PAPERS_48_HINT,
        ),
        (
            Route::Request(None),
            "lifebuoy",
            key::PAPERS_REQUEST,
            key::PAPERS_REQUEST_HINT,
        ),
        (
            Route::Folders,
            "note",
            key::PAPERS_FOLDERS,
            key::PAPERS_FOLDERS_HINT,
        ),
    ];
    let mut list = Vec::new();
    for (route, icon, name, hint) in all {
        list.push(Way {
            path: route.path(),
            icon,
            name: words.text(&name)?,
            hint: words.text(&hint)?,
        });
    }
    let title = words.text(&key::PAPERS_TITLE)?;
    let intro = words.text(&key::PAPERS_INTRO)?;
    let rest = format!("<p class=\"page__intro\">{intro}</p>{}", ways(&list));
    page(words, ("index.html", key::BACK_START), &title, &rest)
}
