//! Language and looks, kept outside the sealed store so that boot.js can apply them before paint.
//! They hold nothing that a person typed.

use content::Language;
use domain::{Settings, TextSize, ThemeChoice};

const KEY: &str = "oporde-look";

/// Applies the looks to the page and keeps them for the next visit.
pub(crate) fn apply(settings: &Settings, language: &Language) {
    let Some(window) = web_sys::window() else {
        return;
    };
    let dark_device = window
        .match_media("(prefers-color-scheme: dark)")
        .ok()
        .flatten()
        .is_some_and(|query| query.matches());
    let dark = match settings.theme {
        ThemeChoice::System => dark_device,
        ThemeChoice::Light => false,
        ThemeChoice::Dark => true,
    };
    if let Some(root) = window
        .document()
        .and_then(|document| document.document_element())
    {
        let large = settings.text_size == TextSize::Large;
        for (name, value) in [
            ("lang", language.tag),
            ("dir", language.direction()),
            ("data-theme", if dark { "dark" } else { "light" }),
            ("data-size", if large { "large" } else { "normal" }),
        ] {
            root.set_attribute(name, value).ok();
        }
    }
    let theme = match settings.theme {
        ThemeChoice::System => "system",
        ThemeChoice::Light => "light",
        ThemeChoice::Dark => "dark",
    };
    let size = if settings.text_size == TextSize::Large {
        "large"
    } else {
        "normal"
    };
    let code = language.code;
    let look = format!(r#"{{"language":"{code}","theme":"{theme}","size":"{size}"}}"#);
    if let Ok(Some(storage)) = window.local_storage() {
        storage.set_item(KEY, &look).ok();
    }
}

/// Forgets the looks: the language of one person says something to the next.
pub(crate) fn forget() {
    if let Some(Ok(Some(storage))) = web_sys::window().map(|window| window.local_storage()) {
        storage.remove_item(KEY).ok();
    }
}

/// Whether boot.js saw marks of plans that are kept here.
pub(crate) fn has_vaults() -> bool {
    let document = web_sys::window().and_then(|window| window.document());
    let root = document.and_then(|document| document.document_element());
    root.is_some_and(|root| root.has_attribute("data-vaults"))
}

const OWN: &str = "oporde-own";

/// Whether somebody said that only they use this machine: then nothing locks by itself.
pub(crate) fn is_own_device() -> bool {
    let storage = web_sys::window().and_then(|window| window.local_storage().ok()?);
    storage.is_some_and(|storage| storage.get_item(OWN).is_ok_and(|own| own.is_some()))
}

pub(crate) fn set_own_device(own: bool) {
    if let Some(Ok(Some(storage))) = web_sys::window().map(|window| window.local_storage()) {
        if own {
            storage.set_item(OWN, "1").ok();
        } else {
            storage.remove_item(OWN).ok();
        }
    }
}

const LEFT: &str = "oporde-left";

/// How the page before this one ended, for the fresh page that takes its place. Says nothing of whom.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Left {
    Locked,
    Wiped,
}

/// Tells the next page of this tab.
pub(crate) fn tell_next(left: Left) {
    let said = match left {
        Left::Locked => "locked",
        Left::Wiped => "wiped",
    };
    if let Some(storage) = of_tab() {
        storage.set_item(LEFT, said).ok();
    }
}

/// What the page before said; only once.
pub(crate) fn take_left() -> Option<Left> {
    let storage = of_tab()?;
    let said = storage.get_item(LEFT).ok().flatten()?;
    storage.remove_item(LEFT).ok();
    match &*said {
        "locked" => Some(Left::Locked),
        "wiped" => Some(Left::Wiped),
        _ => None,
    }
}

fn of_tab() -> Option<web_sys::Storage> {
    web_sys::window()?.session_storage().ok()?
}
