//! The sites that may be linked to, fetched when a screen first shows them.

use crate::Language;
use domain::{Date, Theme};
use serde::{Deserialize, Serialize};

/// The sites, and what people look for on them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sites {
    /// What people look for, in the order of the page.
    pub wants: Vec<Want>,
    /// Every site, each host once.
    pub sites: Vec<Site>,
}

/// What somebody looks for, such as a home.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Want {
    /// What sites refer to it by.
    pub id: String,
    /// The theme that it belongs to.
    pub theme: Theme,
    /// Its pictogram in the sprite of the app, without `i-`.
    pub icon: String,
    /// How a person says it.
    pub text: Bilingual,
}

/// A site that may be linked to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Site {
    /// Its host, such as `duo.nl`: without `www.`, never a path.
    pub host: String,
    /// Its name, as the body itself writes it.
    pub title: String,
    /// The themes that it belongs to; at least one, the first gives its pictogram.
    pub themes: Vec<Theme>,
    /// What it is good for.
    pub purpose: Bilingual,
    /// What somebody must have to arrange something there; empty when nothing is known of.
    pub needs: Vec<SiteNeed>,
    /// Ids of what it helps to find; may be empty.
    pub wants: Vec<String>,
    /// The day on which the source was read that names its body; absent when nobody looked yet.
    #[serde(with = "domain::date::option")]
    pub checked_on: Option<Date>,
    /// Has messages, chat or upload: an institution switches it on itself.
    pub off: bool,
}

/// What somebody must have to arrange something on a site.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SiteNeed {
    /// To log in with DigiD.
    Digid,
    /// A telephone of one's own.
    Phone,
    /// An address for e-mail.
    EMail,
    /// A valid identity document.
    Identity,
    /// Other papers.
    Papers,
}

/// The same in both complete languages.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bilingual {
    /// In Dutch.
    pub nl: String,
    /// In English.
    pub en: String,
}

impl Bilingual {
    /// In the language of this code; in Dutch where that one has no texts of its own.
    pub fn of(&self, code: &str) -> &str {
        match Language::of(code).like {
            "en" => &self.en,
            _ => &self.nl,
        }
    }
}

impl Sites {
    /// The site of a host as the list has it.
    pub fn site(&self, host: &str) -> Option<&Site> {
        self.sites.iter().find(|site| site.host == host)
    }
}
