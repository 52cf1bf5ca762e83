//! The one value that a person's plan is made from.

use crate::{
    Answer, Date, MAX_TEXT, Map, Note, NoteId, OwnId, OwnTask, QuestionId, Release, Settings,
    TaskId, TaskRecord, TaskState, in_range,
};
use serde::{Deserialize, Serialize};

/// The version of the dossier's JSON that this program writes.
pub const VERSION: u16 = 1;

/// 128 random bits, as 32 lower-case hexadecimal digits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct DossierId(pub String);

impl DossierId {
    /// The id made of these random bytes.
    pub fn from_bytes(bytes: [u8; 16]) -> Self {
        Self(format!("{:032x}", u128::from_be_bytes(bytes)))
    }
}

/// Everything a person told. A plan is derived from it and never stored.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Dossier {
    /// Version of this format: 1.
    pub version: u16,
    /// Tells two dossiers apart.
    pub id: DossierId,
    /// Raised each time the changes are folded into a snapshot.
    pub generation: u32,
    /// When the person goes home.
    #[serde(default)]
    pub release: Release,
    /// Answers by question; ids that this program does not know are kept.
    #[serde(default)]
    pub answers: Map<QuestionId, Answer>,
    /// Records by task of the catalogue; ids that this program does not know are kept.
    #[serde(default)]
    pub tasks: Map<TaskId, TaskRecord>,
    /// Tasks that the person wrote.
    #[serde(default)]
    pub own: Map<OwnId, OwnTask>,
    /// Notes.
    #[serde(default)]
    pub notes: Map<NoteId, Note>,
    /// Language and looks.
    #[serde(default)]
    pub settings: Settings,
    /// Which file this was last saved in or opened from: the first 16 digits of the SHA-256 of its JSON.
    /// A merge looks there for what both sides have seen.
    #[serde(default)]
    pub base: Option<String>,
}

/// What is wrong with a dossier that was read, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Written by a newer program.
    TooNew {
        /// Its version.
        version: u16,
    },
    /// The id is not 32 hexadecimal digits.
    Id,
    /// A date outside 2000-2199, at this place.
    Date {
        /// Path in the JSON, such as `own/3/date`.
        at: String,
    },
    /// A text longer than [`MAX_TEXT`] characters, at this place.
    LongText {
        /// Path in the JSON.
        at: String,
    },
    /// The name of the last file is not 16 hexadecimal digits.
    Base,
    /// A range that ends before it begins.
    Range,
}

impl std::fmt::Display for Fault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::TooNew { version } => write!(f, "version: {version} is newer than {VERSION}"),
            Self::Id => f.write_str("id: not 32 hexadecimal digits"),
            Self::Date { at } => write!(f, "{at}: a date outside 2000-2199"),
            Self::LongText { at } => write!(f, "{at}: more than {MAX_TEXT} characters"),
            Self::Base => f.write_str("base: not 16 hexadecimal digits"),
            Self::Range => f.write_str("release: `to` lies before `from`"),
        }
    }
}

impl Dossier {
    /// An empty dossier.
    pub fn new(id: DossierId) -> Self {
        Self {
            version: VERSION,
            id,
            generation: 0,
            release: Release::Unknown,
            answers: Map::new(),
            tasks: Map::new(),
            own: Map::new(),
            notes: Map::new(),
            settings: Settings::default(),
            base: None,
        }
    }

    /// The state of a catalogue task; open when nothing was said.
    pub fn task_state(&self, id: &TaskId) -> TaskState {
        self.tasks
            .get(id)
            .map_or(TaskState::Open, |record| record.state.clone())
    }

    /// The id for the next own task.
    pub fn next_own(&self) -> OwnId {
        OwnId(
            self.own
                .keys()
                .next_back()
                .map_or(1, |last| last.0.saturating_add(1)),
        )
    }

    /// The id for the next note.
    pub fn next_note(&self) -> NoteId {
        NoteId(
            self.notes
                .keys()
                .next_back()
                .map_or(1, |last| last.0.saturating_add(1)),
        )
    }

    /// The first thing that is wrong, if anything is. What is read from outside is checked once.
    pub fn check(&self) -> Result<(), Fault> {
        if self.version > VERSION {
            return Err(Fault::TooNew {
                version: self.version,
            });
        }
        if self.id.0.len() != 32 || !self.id.0.bytes().all(|b| b.is_ascii_hexdigit()) {
            return Err(Fault::Id);
        }
        check_release(self.release)?;
        for (id, record) in &self.tasks {
            check_state(&record.state, || format!("tasks/{id}/state"))?;
            check_text(&record.note, || format!("tasks/{id}/note"))?;
        }
        for (id, own) in &self.own {
            check_own(own, &format!("own/{id}"))?;
        }
        for (id, note) in &self.notes {
            check_date(note.on, || format!("notes/{id}/on"))?;
            check_text(&note.text, || format!("notes/{id}/text"))?;
        }
        let name = self.settings.name_on_paper.as_deref().unwrap_or_default();
        check_text(name, || "settings/name_on_paper".into())?;
        check_base(self.base.as_deref())
    }
}

pub(crate) fn check_release(release: Release) -> Result<(), Fault> {
    for date in release.dates() {
        check_date(date, || "release".into())?;
    }
    match release {
        Release::Between { from, to } if to < from => Err(Fault::Range),
        _ => Ok(()),
    }
}

pub(crate) fn check_base(base: Option<&str>) -> Result<(), Fault> {
    let is_base = |base: &str| base.len() == 16 && base.bytes().all(|b| b.is_ascii_hexdigit());
    if base.is_none_or(is_base) {
        Ok(())
    } else {
        Err(Fault::Base)
    }
}

pub(crate) fn check_own(own: &OwnTask, at: &str) -> Result<(), Fault> {
    check_text(&own.title, || format!("{at}/title"))?;
    check_state(&own.state, || format!("{at}/state"))?;
    own.date
        .map_or(Ok(()), |date| check_date(date, || format!("{at}/date")))
}

pub(crate) fn check_state(state: &TaskState, at: impl Fn() -> String) -> Result<(), Fault> {
    match state {
        TaskState::Open | TaskState::NotForMe => Ok(()),
        TaskState::Done { on } => check_date(*on, at),
        TaskState::Waiting {
            since, ask_again, ..
        } => {
            check_date(*since, &at)?;
            ask_again.map_or(Ok(()), |date| check_date(date, at))
        }
    }
}

pub(crate) fn check_date(date: Date, at: impl Fn() -> String) -> Result<(), Fault> {
    if in_range(date) {
        Ok(())
    } else {
        Err(Fault::Date { at: at() })
    }
}

pub(crate) fn check_text(text: &str, at: impl Fn() -> String) -> Result<(), Fault> {
    if text.chars().count() <= MAX_TEXT {
        Ok(())
    } else {
        Err(Fault::LongText { at: at() })
    }
}
