//! What an institution says about its own place: host data, never in a dossier.

use serde::{Deserialize, Serialize};

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
    /// Hosts that may be opened from here.
    #[serde(default)]
    pub allowed_sites: Vec<String>,
    /// A line on every screen; empty is none.
    #[serde(default)]
    pub banner: String,
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
    /// Paper of this app may come in.
    pub r#in: bool,
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
            allowed_sites: Vec::new(),
            banner: String::new(),
            idle_minutes: ten(),
            retention_days: year(),
            public_url: None,
            storage: StorageMode::Kept,
            abilities: Abilities::default(),
        }
    }
}

impl Profile {
    /// What is out of range, as `field: what to write instead`; empty when all is well.
    pub fn faults(&self) -> Vec<String> {
        let mut faults = Vec::new();
        if self.version != 1 {
            faults.push(format!("version: {} is not known; write 1", self.version));
        }
        if self.idle_minutes > 60 {
            faults.push(format!(
                "idle_minutes: {} is more than 60",
                self.idle_minutes
            ));
        }
        if self.retention_days > 3650 {
            faults.push(format!(
                "retention_days: {} is more than 3650",
                self.retention_days
            ));
        }
        for host in &self.allowed_sites {
            if !is_host(host) {
                faults.push(format!(
                    "allowed_sites: {host:?} is no host such as \"dji.nl\""
                ));
            }
        }
        faults
    }
}

fn is_host(text: &str) -> bool {
    text.contains('.')
        && !text.starts_with('.')
        && !text.ends_with('.')
        && text
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || matches!(b, b'.' | b'-'))
}

const fn ten() -> u16 {
    10
}

const fn year() -> u16 {
    365
}
