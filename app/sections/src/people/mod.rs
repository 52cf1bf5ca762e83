//! The people around somebody: who they are, how near they stand, what they help with, what they said.
//!
//! Nothing here counts or scores a network. Whoever is kept [`apart`](Person::apart) stands on no paper.

mod choices;
mod plan;
mod prompt;
mod rings;

pub use choices::{Moment, Ring, Role, Said, Sector, Then};
pub use domain::Help;
pub use plan::{HOST_TASK, can_promise, change, give_up, promise};
pub use prompt::Prompt;
pub use rings::{APART, Drawing, SPOT, Spot, draw};

use crate::stay::Stay;
use crate::{Kind, body};
use domain::{Date, Entry, MAX_ID, Section, Set, TaskId, in_range};
use serde::{Deserialize, Serialize};

/// Most characters of a name; a first name or a nickname is enough.
pub const MAX_NAME: usize = 40;
/// Most promises of one person.
pub const MAX_PROMISES: usize = 40;

/// Somebody around the person.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Person {
    /// First name or nickname; at most [`MAX_NAME`] characters.
    #[cfg_attr(feature = "schema", schemars(length(max = MAX_NAME)))]
    pub name: String,
    /// Who it is, when that was said.
    #[serde(default)]
    pub role: Option<Role>,
    /// How near he or she stands now.
    #[serde(default)]
    pub now: Ring,
    /// Before.
    #[serde(default)]
    pub before: Then,
    /// When the person is outside.
    #[serde(default)]
    pub outside: Then,
    /// What he or she helps with.
    #[serde(default)]
    pub helps: Set<Help>,
    /// Whether that was asked, and what the answer was.
    #[serde(default)]
    pub said: Said,
    /// The day on which to ask, or to ask again.
    #[serde(default, with = "domain::date::option")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<Date>"))]
    pub ask_on: Option<Date>,
    /// The last day for which a "yes" holds, when that was said.
    #[serde(default, with = "domain::date::option")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<Date>"))]
    pub until: Option<Date>,
    /// The steps that he or she promised to do; at most [`MAX_PROMISES`].
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(extend("maxItems" = MAX_PROMISES)))]
    pub promises: Set<TaskId>,
    /// The day on which the yes was said.
    #[serde(default, with = "domain::date::option")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<Date>"))]
    pub yes_on: Option<Date>,
    /// More on a bed at his or hers.
    #[serde(default)]
    pub stay: Option<Stay>,
    /// The day on which the casemanager called, as the person heard it.
    #[serde(default, with = "domain::date::option")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<Date>"))]
    pub called: Option<Date>,
    /// He or she agrees that the name stands on paper; else paper has initials.
    #[serde(default)]
    pub named_on_paper: bool,
    /// "Liever even niet": stands in no ring and on no paper.
    #[serde(default)]
    pub apart: bool,
}

impl Person {
    /// How near he or she stands at a moment; `None` where not there, or apart.
    pub fn ring(&self, at: Moment) -> Option<Ring> {
        let then = match at {
            Moment::Before => self.before,
            Moment::Now => Then::AsNow,
            Moment::Outside => self.outside,
        };
        let ring = match then {
            Then::AsNow => Some(self.now),
            Then::Close => Some(Ring::Close),
            Then::Near => Some(Ring::Near),
            Then::Far => Some(Ring::Far),
            Then::Absent => None,
        };
        ring.filter(|_| !self.apart)
    }

    /// Whether a bed is, or was, asked of him or her.
    pub fn may_host(&self) -> bool {
        !self.apart && self.helps.contains(&Help::Sleep)
    }

    /// Whether he or she said yes until a day that has passed.
    pub fn is_over(&self, today: Date) -> bool {
        self.said == Said::Yes && self.until.is_some_and(|until| until < today)
    }

    /// The stretch of the drawing.
    pub fn sector(&self) -> Sector {
        self.role.map_or(Sector::Others, Role::sector)
    }

    /// What paper says: the name where that was agreed on, else the initials; `None` for who is apart.
    pub fn on_paper(&self) -> Option<String> {
        if self.apart {
            return None;
        }
        if self.named_on_paper {
            return Some(self.name.trim().to_owned());
        }
        let initials = self.name.split_whitespace();
        let initials = initials.filter_map(|word| word.chars().find(|char| char.is_alphanumeric()));
        let initials = initials.flat_map(|first| first.to_uppercase().chain(['.']));
        let initials: String = initials.collect();
        // A name of signs alone begins with one.
        let first = || self.name.trim().chars().take(1).collect();
        Some(if initials.is_empty() { first() } else { initials })
    }
}

/// What only this section can read.
#[derive(Default, PartialEq, Serialize, Deserialize)]
struct Body {
    role: Option<Role>,
    now: Ring,
    before: Then,
    outside: Then,
    helps: Set<Help>,
    said: Said,
    #[serde(with = "domain::date::option")]
    until: Option<Date>,
    promises: Set<TaskId>,
    #[serde(with = "domain::date::option")]
    yes_on: Option<Date>,
    stay: Option<Stay>,
    #[serde(with = "domain::date::option")]
    called: Option<Date>,
    named_on_paper: bool,
    apart: bool,
}

impl Kind for Person {
    const SECTION: Section = Section(4);
    const NAME: &'static str = "people";

    fn read(entry: &Entry) -> Option<Self> {
        let Body {
            role,
            now,
            before,
            outside,
            helps,
            said,
            until,
            promises,
            yes_on,
            stay,
            called,
            named_on_paper,
            apart,
        } = body::read(Self::VERSION, entry)?;
        let is_short = |id: &TaskId| id.as_str().len() <= MAX_ID;
        let fits = entry.title.chars().nth(MAX_NAME).is_none()
            && until.is_none_or(in_range)
            && called.is_none_or(in_range)
            && yes_on.is_none_or(in_range)
            && promises.len() <= MAX_PROMISES
            && promises.iter().all(is_short);
        fits.then(|| Self {
            name: entry.title.clone(),
            role,
            now,
            before,
            outside,
            helps,
            said,
            ask_on: entry.day,
            until,
            promises,
            yes_on,
            stay,
            called,
            named_on_paper,
            apart,
        })
    }

    fn write(&self) -> Entry {
        let Self {
            name,
            role,
            now,
            before,
            outside,
            helps,
            said,
            ask_on,
            until,
            promises,
            yes_on,
            stay,
            called,
            named_on_paper,
            apart,
        } = self.clone();
        let body = Body {
            role,
            now,
            before,
            outside,
            helps,
            said,
            until,
            promises,
            yes_on,
            stay,
            called,
            named_on_paper,
            apart,
        };
        Entry {
            title: name,
            theme: None,
            day: ask_on,
            rest: body::write(Self::VERSION, &body),
        }
    }

    fn is_twin(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn person(name: &str) -> Person {
        Person {
            name: name.into(),
            ..Person::default()
        }
    }

    #[test]
    fn paper_has_initials_until_a_name_is_agreed_on() {
        let mut samira = person(" Samira  de Wit ");
        assert_eq!(samira.on_paper().as_deref(), Some("S.D.W."));
        samira.named_on_paper = true;
        assert_eq!(samira.on_paper().as_deref(), Some("Samira  de Wit"));
        samira.apart = true;
        assert_eq!(samira.on_paper(), None);
        assert_eq!(person("ß (oma)").on_paper().as_deref(), Some("SS.O."));
        assert_eq!(person("🌻🌻").on_paper().as_deref(), Some("🌻"));
    }

    #[test]
    fn who_is_apart_stands_in_no_ring() {
        let mut one = person("Ko");
        one.outside = Then::Close;
        one.before = Then::Absent;
        let rings = |one: &Person| {
            Moment::ALL
                .iter()
                .map(|at| one.ring(*at))
                .collect::<Vec<_>>()
        };
        assert_eq!(rings(&one), [None, Some(Ring::Near), Some(Ring::Close)]);
        one.apart = true;
        assert_eq!(rings(&one), [None; 3]);
    }
}
