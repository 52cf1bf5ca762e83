//! How what somebody writes of a debt reaches the plan: as answers and task records, set in the same change.

use super::{Debt, DebtKind};
use crate::{Kind, answers};
use domain::calendar::plus_days;
use domain::{
    Actor, Catalogue, Change, Date, Dossier, Edit, EntryId, Refusal, TaskId, TaskRecord, TaskState,
};
use std::collections::BTreeMap;

/// The task that writes to creditors: it waits when a letter was sent.
pub const LETTER_TASK: &str = "sc-07";
/// Days after which to ask again: two weeks to answer, and a week for the post.
pub const ANSWER_DAYS: u32 = 21;

/// The change that writes a debt, or with `None` removes one. Who has a debt has debts, of this kind; and a letter
/// that was sent makes its step wait until it is time to ask again.
pub fn change(
    dossier: &Dossier,
    catalogue: &Catalogue,
    (id, debt): (EntryId, Option<&Debt>),
) -> Change {
    let mut edits = write(dossier, catalogue, (id, debt));
    edits.extend(letters(dossier, &BTreeMap::from([(id, debt)])));
    edits.into()
}

/// The change that writes several debts at once, each with its number or as a new one: taken back as one step.
///
/// # Errors
///
/// What stands against the first one that can't be written, such as too many.
pub fn change_all(
    dossier: &Dossier,
    catalogue: &Catalogue,
    debts: &[(Option<EntryId>, Debt)],
    today: Date,
) -> Result<Change, Refusal> {
    let mut after = dossier.clone();
    let mut edits = Vec::new();
    let mut written = BTreeMap::new();
    for (id, debt) in debts {
        let id = id.unwrap_or_else(|| after.next_entry(Debt::SECTION));
        let one = write(&after, catalogue, (id, Some(debt)));
        edits.extend(one.iter().cloned());
        after.apply(one, today)?;
        written.insert(id, Some(debt));
    }
    edits.extend(letters(dossier, &written));
    Ok(edits.into())
}

/// The entry itself, and what it says of the answers.
fn write(
    dossier: &Dossier,
    catalogue: &Catalogue,
    (id, debt): (EntryId, Option<&Debt>),
) -> Vec<Edit> {
    let entry = debt.map(Debt::write);
    let mut edits = vec![Edit::Entry { id, entry }];
    if let Some(debt) = debt {
        let kind = debt.kind.and_then(DebtKind::choice);
        edits.extend(answers::choose(dossier, catalogue, "debts", "yes"));
        edits.extend(answers::change(dossier, catalogue, "debt-kinds", (None, kind)));
    }
    edits
}

/// The step waits since the first letter without an answer; when none is left that waits, it is open again. What the
/// person said of it by hand stays.
fn letters(dossier: &Dossier, written: &BTreeMap<EntryId, Option<&Debt>>) -> Option<Edit> {
    let sent = |debt: &Debt| debt.letter.on.filter(|_| debt.waits());
    let before: Vec<_> = crate::all::<Debt>(dossier).collect();
    let stays = before.iter().filter(|(id, _)| !written.contains_key(id)).map(|(_, debt)| debt);
    let after = stays.chain(written.values().copied().flatten()).filter_map(sent).min();
    let before = before.iter().filter_map(|(_, debt)| sent(debt)).min();
    let waiting = |since: Date| TaskState::Waiting {
        who: Actor::Agency,
        since,
        ask_again: Some(plus_days(since, ANSWER_DAYS)),
    };
    let (old, new) = (before.map(waiting), after.map(waiting));
    let task = TaskId::from(LETTER_TASK);
    let state = dossier.task_state(&task);
    let is_ours = state == old.clone().unwrap_or_default();
    (is_ours && old != new).then(|| {
        let note = dossier.tasks.get(&task).map(|record| record.note.clone());
        let (state, note) = (new.unwrap_or_default(), note.unwrap_or_default());
        Edit::task(&task, TaskRecord { state, note })
    })
}

#[cfg(test)]
mod tests {
    use super::super::DebtAnswer;
    use super::*;
    use domain::{Answer, DossierId, Kind as Asked, Question, Theme};

    const TODAY: Date = Date::from_ymd_opt(2027, 3, 1).unwrap();

    fn catalogue() -> Catalogue {
        let question = |id: &str, kind, choices: &[&str]| Question {
            id: id.into(),
            revision: 2,
            theme: Theme::Debts,
            kind,
            choices: choices
                .iter()
                .map(|id| domain::Choice {
                    id: (*id).into(),
                    exclusive: *id == "none",
                    stay_min: None,
                    stay_max: None,
                })
                .collect(),
            applies: domain::Applies::default(),
            voluntary: false,
        };
        Catalogue {
            questions: vec![
                question("debts", Asked::One, &["yes", "no"]),
                question("debt-kinds", Asked::Many, &["rent", "fines", "none"]),
            ],
            ..Catalogue::default()
        }
    }

    struct Life(Dossier);

    impl Life {
        fn new() -> Self {
            Self(Dossier::new(DossierId::from_bytes([1; 16])))
        }

        fn write(&mut self, number: u32, debt: Option<&Debt>) {
            let id = EntryId { section: Debt::SECTION, number };
            let change = change(&self.0, &catalogue(), (id, debt));
            self.0.apply(change, TODAY).unwrap();
        }

        fn kinds(&self) -> Vec<String> {
            let answer = self.0.answers.get(&"debt-kinds".into());
            let choices = answer.and_then(Answer::choices).into_iter().flat_map(domain::Set::iter);
            choices.map(ToString::to_string).collect()
        }

        fn state(&self) -> TaskState {
            self.0.task_state(&LETTER_TASK.into())
        }
    }

    fn debt(kind: DebtKind) -> Debt {
        Debt {
            creditor: "Woonhof".into(),
            kind: Some(kind),
            ..Debt::default()
        }
    }

    #[test]
    fn who_writes_down_a_debt_has_debts_of_its_kind() {
        let mut life = Life::new();
        life.0.answers.insert("debts".into(), Answer::choice("no", 2));
        life.0.answers.insert("debt-kinds".into(), Answer::choice("none", 2));
        life.write(1, Some(&debt(DebtKind::Rent)));
        assert_eq!(life.0.answers.get(&"debts".into()), Some(&Answer::choice("yes", 2)));
        assert_eq!(life.kinds(), ["rent"]);
        life.write(2, Some(&debt(DebtKind::Confiscation)));
        life.write(3, Some(&debt(DebtKind::Private)));
        assert_eq!(life.kinds(), ["fines", "rent"]);
        life.write(1, None);
        assert_eq!(life.kinds(), ["fines", "rent"], "an answer is the person's own");
    }

    #[test]
    fn several_debts_at_once_are_one_step() {
        let mut life = Life::new();
        life.write(1, Some(&debt(DebtKind::Private)));
        let before = life.0.clone();
        let first = EntryId { section: Debt::SECTION, number: 1 };
        let sent = Debt {
            letter: crate::FilledDay { on: Some(TODAY), typed: String::new() },
            ..debt(DebtKind::Other)
        };
        let debts = [(Some(first), debt(DebtKind::Rent)), (None, debt(DebtKind::Fine)), (None, sent)];
        let change = change_all(&life.0, &catalogue(), &debts, TODAY).unwrap();
        let inverse = life.0.apply(change, TODAY).unwrap();
        let kinds: Vec<_> = crate::all::<Debt>(&life.0).filter_map(|(_, debt)| debt.kind).collect();
        assert_eq!(kinds, [DebtKind::Rent, DebtKind::Fine, DebtKind::Other]);
        assert_eq!(life.kinds(), ["fines", "rent"]);
        assert!(matches!(life.state(), TaskState::Waiting { .. }));
        life.0.apply(inverse, TODAY).unwrap();
        assert_eq!(life.state(), TaskState::Open);
        assert_eq!(life.0.entries, before.entries);
        assert_eq!(life.0.answers, before.answers);
    }

    #[test]
    fn a_letter_that_was_sent_makes_its_step_wait_until_all_are_answered() {
        let mut life = Life::new();
        let sent = |day: u32, answer| Debt {
            letter: crate::FilledDay {
                on: Date::from_ymd_opt(2027, 3, day),
                typed: String::new(),
            },
            answer,
            ..debt(DebtKind::Rent)
        };
        let since = |day: u32| {
            let since = Date::from_ymd_opt(2027, 3, day).unwrap();
            TaskState::Waiting { who: Actor::Agency, since, ask_again: Some(plus_days(since, 21)) }
        };
        life.write(1, Some(&debt(DebtKind::Rent)));
        assert_eq!(life.state(), TaskState::Open);
        life.write(1, Some(&sent(5, None)));
        assert_eq!(life.state(), since(5));
        life.write(2, Some(&sent(3, Some(DebtAnswer::None))));
        assert_eq!(life.state(), since(3));
        life.write(2, Some(&sent(3, Some(DebtAnswer::Agreed))));
        assert_eq!(life.state(), since(5));
        life.write(1, None);
        assert_eq!(life.state(), TaskState::Open);

        let done = TaskState::Done { on: TODAY };
        let record = TaskRecord { state: done.clone(), note: String::new() };
        life.0.apply(Edit::task(&LETTER_TASK.into(), record), TODAY).unwrap();
        life.write(3, Some(&sent(9, None)));
        assert_eq!(life.state(), done, "what was said by hand stays");
    }
}
