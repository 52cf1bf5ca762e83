//! What an institution says about its own place: host data, never in a dossier.

mod fault;
mod faults;
mod host;
mod hours;
mod local;
mod notes;
mod offer;

use crate::Date;
use serde::{Deserialize, Serialize};

pub use fault::{ProfileFault, ProfileSpot, Wrong};
pub use host::{Address, is_host};
pub use hours::{Cancelled, Comes, Hours};
pub use local::{LocalAnswer, LocalAnswers, LocalFact, confirm_local, set_local};
pub use notes::{MunicipalityNote, NotesFile, take_notes};
pub use offer::{Facility, Instead, Keeping, Lack};

/// The content of `inrichting.json`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Profile {
    /// Version of this format: 1.
    pub version: u16,
    /// Name of the institution, as people call it; empty when none is set.
    #[serde(default)]
    pub name: String,
    /// Whom to ask in the RIC.
    #[serde(default)]
    pub ric_contact: String,
    /// When the RIC is open, a line each.
    #[serde(default)]
    pub ric_hours: Vec<String>,
    /// Visiting hours of volunteers, a line each.
    #[serde(default)]
    pub visiting_hours: Vec<String>,
    /// Who comes at fixed hours.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub hours: Vec<Hours>,
    /// What steps say in the place of a question, because this place knows it.
    #[serde(
        default,
        deserialize_with = "local::each_once",
        skip_serializing_if = "LocalAnswers::is_empty"
    )]
    pub local_answers: LocalAnswers,
    /// Where the computers of this place find this app, with a slash at the end: `https://host/` or
    /// `https://host:port/folder/`; `http` only for a server on the computer itself (`http://localhost:8080/`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// Hosts that may be opened from here: of our list of sites, or of `own_sites`.
    #[serde(default)]
    pub allowed_sites: Vec<String>,
    /// Sites of the place itself, shown beside those of our list.
    #[serde(default)]
    pub own_sites: Vec<OwnSite>,
    /// A line on every screen; empty is none.
    #[serde(default)]
    pub banner: String,
    /// The last day on which the banner is shown; without it the banner stays.
    #[serde(
        default,
        with = "crate::date::option",
        skip_serializing_if = "Option::is_none"
    )]
    #[cfg_attr(feature = "schema", schemars(with = "Option<Date>"))]
    pub banner_until: Option<Date>,
    /// Minutes without use before the warning; 0 is off. At most 60.
    #[serde(default = "ten")]
    pub idle_minutes: u16,
    /// Days that a plan is kept on this machine; at most 3650.
    #[serde(default = "year")]
    pub retention_days: u16,
    /// The address of this app outside, for links on paper.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub public_url: Option<String>,
    /// Whether anything is kept here after a session.
    #[serde(default)]
    pub storage: StorageMode,
    /// What this place's computers can do.
    #[serde(default)]
    pub abilities: Abilities,
    /// Four to eight digits in front of the page for staff; empty is none.
    /// It keeps nobody out: everybody can read this file. It only hides that page from who passes by.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(regex(pattern = "^([0-9]{4,8})?$")))]
    pub staff_pin: String,
    /// What staff found out about municipalities.
    #[serde(default)]
    pub municipalities: Vec<MunicipalityNote>,
}

/// A site that this place adds.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct OwnSite {
    /// Its host, such as `dji.nl`: no `https://`, no `www.`, no path, port or star.
    pub host: String,
    /// What people call it.
    pub title: String,
    /// What it is for, in a few words.
    #[serde(default)]
    pub purpose: String,
}

/// Whether the machine keeps anything after a session.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum StorageMode {
    /// The browser keeps its storage.
    #[default]
    Kept,
    /// The browser is wiped when it closes.
    Session,
}

/// What a page can't find out by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is one switch that staff sets"
)]
pub struct Abilities {
    /// Printing works.
    pub print: bool,
    /// Files can be saved.
    pub downloads: bool,
    /// Files can be opened.
    pub file_dialogs: bool,
    /// A camera may be used.
    pub camera: bool,
    /// Windows may open.
    pub pop_ups: bool,
    /// Paper of this app may go out.
    pub out: bool,
    /// Answers to it may come in: on paper, or as a code that is typed.
    pub r#in: bool,
    /// A person may keep the own plan in an encrypted file.
    pub backup: bool,
    /// Codes that a camera reads may stand on paper: they hold what is printed beside them.
    pub codes: bool,
}

impl Profile {
    /// The line for every screen on this day, when there is one.
    pub fn banner_on(&self, today: Date) -> Option<&str> {
        let text = self.banner.trim();
        let is_over = self.banner_until.is_some_and(|until| until < today);
        (!text.is_empty() && !is_over).then_some(text)
    }
}

impl Default for Abilities {
    fn default() -> Self {
        Self {
            print: true,
            downloads: true,
            file_dialogs: true,
            camera: false,
            pop_ups: false,
            out: true,
            r#in: true,
            backup: true,
            codes: false,
        }
    }
}

impl Default for Profile {
    fn default() -> Self {
        Self {
            version: 1,
            name: String::new(),
            ric_contact: String::new(),
            ric_hours: Vec::new(),
            visiting_hours: Vec::new(),
            hours: Vec::new(),
            local_answers: LocalAnswers::new(),
            address: None,
            allowed_sites: Vec::new(),
            own_sites: Vec::new(),
            banner: String::new(),
            banner_until: None,
            idle_minutes: ten(),
            retention_days: year(),
            public_url: None,
            storage: StorageMode::Kept,
            abilities: Abilities::default(),
            staff_pin: String::new(),
            municipalities: Vec::new(),
        }
    }
}

const fn ten() -> u16 {
    10
}

const fn year() -> u16 {
    365
}
