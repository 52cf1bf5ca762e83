//! How what goes out reaches the plan: its steps wait, its debt knows of it, the letter that it answers is done.

use super::{About, Answered, DebtBefore, Outgoing};
use crate::debts::DebtAnswer;
use crate::{Debt, FilledDay, Kind, Post, debts, post};
use domain::{Actor, Catalogue, Change, Date, Dossier, Edit, EntryId, OwnTask, Section, TaskId, TaskRecord, TaskState};

/// What waits once a letter was sent.
#[derive(Clone, Copy, Debug)]
pub struct Waits<'a> {
    /// The steps.
    pub steps: &'a [TaskId],
    /// For whom.
    pub who: Actor,
}

/// The change that writes something that goes out, or with `None` removes it. Its steps wait since the first that has
/// no answer, until it is time to ask again; what the person said of a step by hand stays.
pub fn change(
    dossier: &Dossier,
    catalogue: &Catalogue,
    (id, outgoing): (EntryId, Option<&Outgoing>),
    waits: Waits<'_>,
    today: Date,
) -> Change {
    let before = dossier.entries.get(&id).and_then(Outgoing::read);
    let written = |outgoing: Option<&Outgoing>| Edit::Entry {
        id,
        entry: outgoing.map(Outgoing::write),
    };
    let mut edits = vec![written(outgoing)];
    match outgoing
        .or(before.as_ref())
        .and_then(|one| one.about.clone())
    {
        Some(About::Debt(number)) => {
            // The list of debts knows which of its letters wait, and lets their step wait.
            let debt = entry(Debt::SECTION, number);
            let known = dossier.entries.get(&debt).and_then(Debt::read);
            let is_new = before.as_ref().is_none_or(|one| one.sent.is_none());
            let noted = outgoing.filter(|one| is_new && one.sent.is_some()).map(|one| Outgoing {
                debt_before: known.as_ref().map(|debt| DebtBefore {
                    on: debt.letter.on,
                    answer: debt.answer,
                }),
                ..one.clone()
            });
            if noted.is_some() {
                edits = vec![written(noted.as_ref())];
            }
            let debt = (debt, known);
            edits.extend(of_debt(dossier, catalogue, debt, (id, before.as_ref(), outgoing)));
            return edits.into();
        }
        Some(About::Post(number)) => edits.extend(of_post(dossier, catalogue, number, (before.as_ref(), outgoing), today)),
        Some(About::Task(_)) | None => {}
    }
    let letter = outgoing.or(before.as_ref()).map(|one| one.letter.clone());
    let waiting = |one: Option<&Outgoing>| {
        let others = crate::all::<Outgoing>(dossier).filter(|(other, _)| *other != id);
        let all = others.map(|(_, other)| other).chain(one.cloned());
        let all = all.filter(|one| Some(&one.letter) == letter.as_ref() && one.waits());
        let first = all.filter_map(|one| Some((one.sent?, one.ask_again))).min_by_key(|(sent, _)| *sent);
        first.map(|(since, ask_again)| TaskState::Waiting {
            who: waits.who,
            since,
            ask_again,
        })
    };
    let (old, new) = (waiting(before.as_ref()), waiting(outgoing));
    if old != new {
        let steps = waits.steps.iter();
        edits.extend(steps.filter_map(|step| moved(dossier, step, old.as_ref(), new.as_ref())));
    }
    edits.into()
}

/// The edit of a step that waited as we said, or was open.
fn moved(dossier: &Dossier, step: &TaskId, old: Option<&TaskState>, new: Option<&TaskState>) -> Option<Edit> {
    let state = dossier.task_state(step);
    let is_ours = old.map_or(state == TaskState::Open, |old| state == *old);
    is_ours.then(|| {
        let note = dossier.tasks.get(step).map(|record| record.note.clone());
        let record = TaskRecord {
            state: new.cloned().unwrap_or_default(),
            note: note.unwrap_or_default(),
        };
        Edit::task(step, record)
    })
}

/// The debt knows when a letter went, and what came back. Where one is taken away, it knows of the one before.
fn of_debt(
    dossier: &Dossier,
    catalogue: &Catalogue,
    (id, debt): (EntryId, Option<Debt>),
    (own, before, outgoing): (EntryId, Option<&Outgoing>, Option<&Outgoing>),
) -> Vec<Edit> {
    let said = |one: Option<&Outgoing>| one.map(|one| (one.sent, one.answer));
    let was_sent = [before, outgoing].into_iter().flatten().any(|one| one.sent.is_some());
    let Some(debt) = debt.filter(|_| was_sent && said(before) != said(outgoing)) else {
        return Vec::new();
    };
    let is_ours = before.is_some_and(|one| one.sent.is_some() && one.sent == debt.letter.on);
    let (on, answer) = match outgoing.filter(|one| one.sent.is_some()) {
        Some(one) => (one.sent, Some(answer_of(one))),
        // What somebody wrote on the list since stays.
        None if !is_ours => return Vec::new(),
        None => {
            let others = crate::all::<Outgoing>(dossier);
            let others = others.filter(|(other, one)| *other != own && one.sent.is_some());
            let others = others.filter(|(_, one)| one.about == Some(About::Debt(id.number)));
            let last = others.map(|(_, one)| one).max_by_key(|one| one.sent);
            let noted = || before.and_then(|one| one.debt_before.clone()).unwrap_or_default();
            last.map_or_else(|| (noted().on, noted().answer), |last| (last.sent, Some(answer_of(&last))))
        }
    };
    let letter = FilledDay {
        on,
        typed: String::new(),
    };
    let debt = Debt {
        letter,
        answer,
        ..debt
    };
    debts::change(dossier, catalogue, (id, Some(&debt))).edits
}

const fn answer_of(outgoing: &Outgoing) -> DebtAnswer {
    match outgoing.answer {
        None => DebtAnswer::None,
        Some(Answered::Agreed) => DebtAnswer::Agreed,
        Some(Answered::Refused) => DebtAnswer::Refused,
        Some(Answered::Balance) => DebtAnswer::Balance,
        Some(Answered::Asked | Answered::Other) => DebtAnswer::Other,
    }
}

/// A letter that was answered is done; where the answer is taken away it is not, nor is the step that objects.
fn of_post(
    dossier: &Dossier,
    catalogue: &Catalogue,
    number: u32,
    (before, outgoing): (Option<&Outgoing>, Option<&Outgoing>),
    today: Date,
) -> Vec<Edit> {
    let is_sent = |one: Option<&Outgoing>| one.is_some_and(|one| one.sent.is_some());
    let id = entry(Post::SECTION, number);
    let came = dossier.entries.get(&id).and_then(Post::read);
    let is_done = is_sent(outgoing);
    let Some(came) = came.filter(|came| is_done != is_sent(before) && came.is_done != is_done) else {
        return Vec::new();
    };
    let came = Post { is_done, ..came };
    let own = came.objection.filter(|_| !is_done);
    let reopened = own.and_then(|own| {
        let task = dossier.own.get(&own)?.clone();
        let is_finished = matches!(task.state, TaskState::Done { .. });
        let task = Some(OwnTask {
            state: TaskState::Open,
            ..task
        });
        is_finished.then_some(Edit::Own { own, task })
    });
    let change = post::change(dossier, catalogue, (id, Some(&came)), today);
    change.edits.into_iter().chain(reopened).collect()
}

const fn entry(section: Section, number: u32) -> EntryId {
    EntryId { section, number }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::post::Look;
    use domain::DossierId;
    use domain::calendar::plus_days;

    const TODAY: Date = Date::from_ymd_opt(2027, 3, 1).unwrap();

    struct Life(Dossier);

    impl Life {
        fn new() -> Self {
            Self(Dossier::new(DossierId::from_bytes([1; 16])))
        }

        fn write(&mut self, number: u32, outgoing: Option<&Outgoing>) {
            let steps = [TaskId::from("zo-02"), TaskId::from("zo-03")];
            let waits = Waits {
                steps: &steps,
                who: Actor::Insurer,
            };
            let id = entry(Outgoing::SECTION, number);
            let change = change(&self.0, &Catalogue::default(), (id, outgoing), waits, TODAY);
            self.0.apply(change, TODAY).unwrap();
        }

        fn say(&mut self, task: &str, state: TaskState) {
            let record = TaskRecord {
                state,
                note: "mijn notitie".into(),
            };
            self.0.apply(Edit::task(&task.into(), record), TODAY).unwrap();
        }

        fn state(&self, task: &str) -> TaskState {
            self.0.task_state(&task.into())
        }
    }

    fn sent(day: u32) -> Outgoing {
        let on = Date::from_ymd_opt(2027, 3, day).unwrap();
        Outgoing {
            letter: "insurer-stop".into(),
            sent: Some(on),
            ask_again: Some(plus_days(on, 21)),
            ..Outgoing::default()
        }
    }

    fn waiting(day: u32) -> TaskState {
        let since = Date::from_ymd_opt(2027, 3, day).unwrap();
        TaskState::Waiting {
            who: Actor::Insurer,
            since,
            ask_again: Some(plus_days(since, 21)),
        }
    }

    #[test]
    fn its_steps_wait_until_an_answer_came() {
        let mut life = Life::new();
        life.say("zo-03", TaskState::NotForMe);
        let draft = Outgoing {
            letter: "insurer-stop".into(),
            ..Outgoing::default()
        };
        life.write(1, Some(&draft));
        assert_eq!(life.state("zo-02"), TaskState::Open, "a draft is with the person");
        life.write(1, Some(&sent(5)));
        assert_eq!(life.state("zo-02"), waiting(5));
        assert_eq!(life.state("zo-03"), TaskState::NotForMe, "what was said by hand stays");
        life.write(2, Some(&sent(3)));
        assert_eq!(life.state("zo-02"), waiting(3));
        life.write(2, Some(&Outgoing { answer: Some(Answered::Agreed), ..sent(3) }));
        assert_eq!(life.state("zo-02"), waiting(5));
        life.write(1, None);
        assert_eq!(life.state("zo-02"), TaskState::Open);
        life.say("zo-02", TaskState::Done { on: TODAY });
        life.write(1, Some(&sent(9)));
        assert_eq!(life.state("zo-02"), TaskState::Done { on: TODAY });
        assert_eq!(life.0.tasks.get(&"zo-02".into()).unwrap().note, "mijn notitie");
    }

    #[test]
    fn a_debt_knows_when_a_letter_went_and_what_came_back() {
        let mut life = Life::new();
        let debt = Debt {
            creditor: "Woonhof".into(),
            ..Debt::default()
        };
        let id = entry(Debt::SECTION, 4);
        life.0.entries.insert(id, debt.write());
        let about = |answer| Outgoing {
            letter: "creditor".into(),
            about: Some(About::Debt(4)),
            answer,
            ..sent(5)
        };
        let read = |life: &Life| Debt::read(life.0.entries.get(&id).unwrap()).unwrap();
        life.write(1, Some(&about(None)));
        assert_eq!((read(&life).letter.on, read(&life).answer), (sent(5).sent, Some(DebtAnswer::None)));
        let state = life.state(debts::LETTER_TASK);
        assert!(matches!(state, TaskState::Waiting { .. }), "{state:?}");
        assert_eq!(life.state("zo-02"), TaskState::Open);
        life.write(1, Some(&about(Some(Answered::Balance))));
        assert_eq!(read(&life).answer, Some(DebtAnswer::Balance));
        assert_eq!(life.state(debts::LETTER_TASK), TaskState::Open);
        life.write(1, None);
        assert_eq!((read(&life).letter.on, read(&life).answer), (None, None));
        // What stood there before comes back; of two letters the one that is left.
        let by_hand = Date::from_ymd_opt(2027, 1, 10);
        let mut debt = read(&life);
        debt.letter.on = by_hand;
        debt.answer = Some(DebtAnswer::Refused);
        life.0.entries.insert(id, debt.write());
        life.write(1, Some(&about(None)));
        let second = Outgoing {
            sent: Date::from_ymd_opt(2027, 3, 8),
            ..about(None)
        };
        life.write(2, Some(&second));
        assert_eq!(read(&life).letter.on, second.sent);
        life.write(2, None);
        assert_eq!(read(&life).letter.on, about(None).sent);
        life.write(1, None);
        assert_eq!((read(&life).letter.on, read(&life).answer), (by_hand, Some(DebtAnswer::Refused)));
        // A debt that is gone is no hindrance.
        life.0.entries.remove(&id);
        life.write(2, Some(&about(None)));
    }

    #[test]
    fn a_letter_that_was_answered_is_done() {
        let mut life = Life::new();
        let id = entry(Post::SECTION, 2);
        let came = Post {
            look: Look::Agency,
            ..Post::default()
        };
        life.0.entries.insert(id, came.write());
        let objection = |sent| Outgoing {
            letter: "objection".into(),
            about: Some(About::Post(2)),
            sent,
            ..Outgoing::default()
        };
        let is_done = |life: &Life| Post::read(life.0.entries.get(&id).unwrap()).unwrap().is_done;
        life.write(1, Some(&objection(None)));
        assert!(!is_done(&life));
        life.write(1, Some(&objection(Some(TODAY))));
        assert!(is_done(&life));
        life.write(1, None);
        assert!(!is_done(&life), "nothing was sent");
    }
}
