//! What was agreed, in a talk about coming home or at a visiting hour: who does what, until when.

use crate::{Kind, body};
use domain::{
    Actor, Change, Date, Dossier, Edit, Entry, Section, TaskRef, TaskState, in_range,
};
use serde::{Deserialize, Serialize};

/// An agreement.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Agreement {
    /// What is to be done; at most [`domain::MAX_TEXT`] characters.
    #[cfg_attr(feature = "schema", schemars(length(max = domain::MAX_TEXT)))]
    pub what: String,
    /// Who does it, when that was said.
    #[serde(default)]
    pub who: Option<Actor>,
    /// Until when, when that was said.
    #[serde(default, with = "domain::date::option")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<Date>"))]
    pub by: Option<Date>,
    /// It is done.
    #[serde(default)]
    pub is_done: bool,
    /// The day of the conversation at which it was agreed, if it was at one.
    #[serde(default, with = "domain::date::option")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<Date>"))]
    pub on: Option<Date>,
}

/// The change that adds an agreement, made on this day. Where it is a step that somebody else does, that step waits
/// for that one from then on, unless something was said of it already.
pub fn agree(
    dossier: &Dossier,
    agreement: &Agreement,
    step: Option<&TaskRef>,
    today: Date,
) -> Change {
    let id = dossier.next_entry(Agreement::SECTION);
    let entry = Some(agreement.write());
    let other = agreement.who.filter(|who| *who != Actor::Self_);
    let waits = step.zip(other).and_then(|(task, who)| {
        let state = match task {
            TaskRef::Catalogue(id) => dossier.task_state(id),
            TaskRef::Own(id) => dossier.own.get(id)?.state.clone(),
        };
        let waiting = TaskState::Waiting {
            who,
            since: today,
            ask_again: agreement.by,
        };
        let is_open = state == TaskState::Open;
        dossier.state_edit(task, waiting).filter(|_| is_open)
    });
    let edits = [Some(Edit::Entry { id, entry }), waits];
    edits.into_iter().flatten().collect::<Vec<_>>().into()
}

/// What only this section can read.
#[derive(Default, PartialEq, Serialize, Deserialize)]
struct Body {
    who: Option<Actor>,
    is_done: bool,
    #[serde(with = "domain::date::option")]
    on: Option<Date>,
}

impl Kind for Agreement {
    const SECTION: Section = Section(6);
    const NAME: &'static str = "agreements";

    fn read(entry: &Entry) -> Option<Self> {
        let Body { who, is_done, on } = body::read(Self::VERSION, entry)?;
        on.is_none_or(in_range).then(|| Self {
            what: entry.title.clone(),
            who,
            by: entry.day,
            is_done,
            on,
        })
    }

    fn write(&self) -> Entry {
        let Self {
            what,
            who,
            by,
            is_done,
            on,
        } = self.clone();
        Entry {
            title: what,
            theme: None,
            day: by,
            rest: body::write(Self::VERSION, &Body { who, is_done, on }),
        }
    }

    fn is_twin(&self, other: &Self) -> bool {
        self.what == other.what
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::DossierId;

    #[test]
    fn a_step_that_somebody_else_does_waits_for_that_one() {
        let today = Date::from_ymd_opt(2027, 3, 1).unwrap();
        let mut dossier = Dossier::new(DossierId::from_bytes([1; 16]));
        let step = TaskRef::Catalogue("id-04".into());
        let mut agreed = |who, step: Option<&TaskRef>| {
            let agreement = Agreement {
                what: "Aanvragen".into(),
                who,
                by: Some(today),
                ..Agreement::default()
            };
            let change = agree(&dossier, &agreement, step, today);
            let count = change.edits.len();
            dossier.apply(change, today).unwrap();
            (count, dossier.task_state(&"id-04".into()))
        };
        assert_eq!(agreed(Some(Actor::CaseManager), None), (1, TaskState::Open));
        assert_eq!(agreed(Some(Actor::Self_), Some(&step)), (1, TaskState::Open));
        assert_eq!(agreed(None, Some(&step)), (1, TaskState::Open));
        let waits = TaskState::Waiting {
            who: Actor::CaseManager,
            since: today,
            ask_again: Some(today),
        };
        let both = agreed(Some(Actor::CaseManager), Some(&step));
        assert_eq!(both, (2, waits.clone()));
        // Whoever was promised before is not overruled.
        assert_eq!(agreed(Some(Actor::Family), Some(&step)), (1, waits));
        let gone = TaskRef::Own(domain::OwnId(9));
        assert_eq!(agreed(Some(Actor::Family), Some(&gone)).0, 1);
    }
}
