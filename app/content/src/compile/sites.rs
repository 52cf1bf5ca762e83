//! The sites that may be linked to, and what people look for on them.

use super::expression::is_id;
use super::file::{File, Table};
use super::fluent::Text;
use super::problem::{Location, Problems};
use super::readability::{Rules, Screen};
use super::sources::date;
use super::terms::Terms;
use crate::pattern::Pattern;
use crate::{Bilingual, Site, SiteNeed, Sites, Want};
use domain::calendar::days_between;
use domain::{Date, Theme, is_host};
use serde::Deserialize;
use std::collections::BTreeSet;
use std::path::Path;
use toml::Spanned;
use toml::value::Datetime;

const SITES: &str = "sites.toml";
const WANTS: &str = "wants.toml";
/// The path from the content folder to the pictograms of the app.
const SPRITE: &str = "../ui/icons.svg";
/// After this number of days a site should be looked at again.
const STALE_DAYS: i64 = 365;

/// What was read, with the lines of its texts.
#[derive(Default)]
pub(super) struct Listed {
    pub(super) sites: Sites,
    said: Vec<Said>,
}

/// A text for people, with the name of what it belongs to.
struct Said {
    name: String,
    at: Location,
    text: String,
    is_dutch: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawWant {
    id: Spanned<String>,
    theme: Theme,
    icon: Spanned<String>,
    nl: Spanned<String>,
    en: Spanned<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct RawSite {
    host: Spanned<String>,
    title: String,
    themes: Spanned<Vec<Theme>>,
    nl: Spanned<String>,
    en: Spanned<String>,
    #[serde(default)]
    needs: Vec<Spanned<SiteNeed>>,
    #[serde(default)]
    wants: Vec<Spanned<String>>,
    checked_on: Option<Spanned<Datetime>>,
    #[serde(default)]
    off: bool,
}

/// Reads `sites.toml` and `wants.toml` as they stand on `today`.
pub(super) fn read(dir: &Path, today: Date, problems: &mut Problems) -> Listed {
    let mut listed = Listed::default();
    let wants = File::read(dir, WANTS, problems);
    let found = wants.list::<RawWant>("want", problems);
    listed.wants(&wants, dir, &found, problems);
    let sites = File::read(dir, SITES, problems);
    for table in sites.list::<RawSite>("site", problems) {
        listed.site(&sites, table, today, problems);
    }
    let sites = &listed.sites.sites;
    let used: BTreeSet<&String> = sites.iter().flat_map(|site| &site.wants).collect();
    for want in found.iter().map(|table| &table.value.id) {
        let id = want.get_ref();
        if !used.contains(id) && !problems.is_unreadable {
            problems.error(
                &wants.at_span(&want.span()),
                format!("no site helps with `{id}`; name it in wants of one, or leave it out"),
            );
        }
    }
    listed
}

impl Listed {
    /// The hosts that may be linked to.
    pub(super) fn hosts(&self) -> BTreeSet<String> {
        let sites = self.sites.sites.iter();
        sites.map(|site| site.host.clone()).collect()
    }

    /// Measures what people read, by the rules for labels of a screen.
    pub(super) fn check_words(&self, dutch: &Terms, problems: &mut Problems) {
        for said in &self.said {
            let rules = Rules::of_screens(said.is_dutch.then_some(dutch));
            let mut screen = Screen::new(&said.name, &said.at, rules);
            let text = Text {
                at: said.at.clone(),
                message: said.name.clone(),
                attribute: String::new(),
                pattern: Pattern::text(said.text.clone()),
            };
            screen.add(&text, problems);
            screen.report(problems);
        }
    }

    fn wants(
        &mut self,
        file: &File,
        dir: &Path,
        found: &[Table<RawWant>],
        problems: &mut Problems,
    ) {
        let sprite = File::read(dir, SPRITE, problems);
        for raw in found.iter().map(|table| &table.value) {
            let id = raw.id.get_ref();
            let at = file.at_span(&raw.id.span());
            if !is_id(id) {
                problems.error(&at, format!("`{id}` is no id; write it like `home`"));
            }
            if self.sites.wants.iter().any(|want| want.id == *id) {
                problems.error(&at, format!("there is another `{id}`; use another id"));
            }
            let icon = raw.icon.get_ref();
            if !sprite.is_missing && !sprite.text.contains(&format!("id=\"i-{icon}\"")) {
                problems.error(
                    &file.at_span(&raw.icon.span()),
                    format!("there is no symbol `i-{icon}` in {SPRITE}"),
                );
            }
            let want = Want {
                id: id.clone(),
                theme: raw.theme,
                icon: icon.clone(),
                text: self.text(file, id, &raw.nl, &raw.en),
            };
            self.sites.wants.push(want);
        }
    }

    fn site(&mut self, file: &File, table: Table<RawSite>, today: Date, problems: &mut Problems) {
        let raw = table.value;
        let host = raw.host.get_ref();
        let at = file.at_span(&raw.host.span());
        if !is_host(host) || host.starts_with("www.") {
            problems.error(
                &at,
                format!("`{host}` is no host; write it like `duo.nl`, without https:// and www."),
            );
        }
        if self.sites.site(host).is_some() {
            problems.error(&at, format!("`{host}` stands here twice"));
        }
        if raw.themes.get_ref().is_empty() {
            problems.error(
                &file.at_span(&raw.themes.span()),
                format!("`{host}` has no theme; name one, or it stands nowhere"),
            );
        }
        for want in &raw.wants {
            let known = &self.sites.wants;
            if !known.iter().any(|one| one.id == *want.get_ref()) {
                problems.error(
                    &file.at_span(&want.span()),
                    format!("there is no `{}` in {WANTS}", want.get_ref()),
                );
            }
        }
        let checked_on = checked(file, raw.checked_on.as_ref(), host, today, problems);
        let site = Site {
            purpose: self.text(file, host, &raw.nl, &raw.en),
            host: host.clone(),
            title: raw.title,
            themes: raw.themes.into_inner(),
            needs: raw.needs.into_iter().map(Spanned::into_inner).collect(),
            wants: raw.wants.into_iter().map(Spanned::into_inner).collect(),
            checked_on,
            off: raw.off,
        };
        self.sites.sites.push(site);
    }

    /// A text in both languages, kept to be measured.
    fn text(
        &mut self,
        file: &File,
        name: &str,
        nl: &Spanned<String>,
        en: &Spanned<String>,
    ) -> Bilingual {
        for (text, is_dutch) in [(nl, true), (en, false)] {
            self.said.push(Said {
                name: name.to_owned(),
                at: file.at_span(&text.span()),
                text: text.get_ref().clone(),
                is_dutch,
            });
        }
        Bilingual {
            nl: nl.get_ref().clone(),
            en: en.get_ref().clone(),
        }
    }
}

/// The day on which somebody looked. A future one is an error, an old one a warning.
fn checked(
    file: &File,
    on: Option<&Spanned<Datetime>>,
    host: &str,
    today: Date,
    problems: &mut Problems,
) -> Option<Date> {
    let on = on?;
    let at = file.at_span(&on.span());
    let Some(day) = date(on.get_ref()) else {
        problems.error(
            &at,
            "checked-on is no date; write it like 2026-11-22, without a time",
        );
        return None;
    };
    let age = days_between(day, today);
    if age < 0 {
        problems.error(&at, format!("checked-on {day} is to come"));
    }
    if age > STALE_DAYS {
        problems.warn(
            &at,
            format!("`{host}` was looked at on {day}, more than 12 months ago; look again"),
        );
    }
    Some(day)
}
