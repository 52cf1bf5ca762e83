//! How what somebody does reaches the plan: as answers and task records, set in the same change.

use super::{Help, Person, Role, Said};
use crate::Kind;
use domain::{
    Actor, Answer, Catalogue, Change, Date, Dossier, Edit, EntryId, QuestionId, Task, TaskId,
    TaskRecord, TaskState,
};

/// The task that asks somebody for a bed; done, it closes the gap "bed".
pub const HOST_TASK: &str = "on-14";
/// The question where the person sleeps, and its choice "with family or friends".
const BED: (&str, &str) = ("bed", "family");
/// Its choice "nowhere yet".
const NO_BED: &str = "nowhere";

/// What is known of a bed with somebody.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Bed {
    Nobody,
    Asked(Option<Date>),
    Promised,
}

/// The change that writes a person, or with `None` removes one. A bed that somebody says yes to, or was
/// asked for, is one in the plan too.
pub fn change(
    dossier: &Dossier,
    catalogue: &Catalogue,
    (id, person): (EntryId, Option<&Person>),
    today: Date,
) -> Change {
    let entry = person.map(Person::write);
    let mut edits = vec![Edit::Entry { id, entry }];
    let others = || crate::all::<Person>(dossier).filter(|(one, _)| *one != id);
    let others_bed = others().map(|(_, other)| bed(&other)).max();
    let with = |one: Option<Bed>| one.max(others_bed).unwrap_or(Bed::Nobody);
    let entry = dossier.entries.get(&id);
    let before = with(entry.and_then(Person::read).as_ref().map(bed));
    let after = with(person.map(bed));
    if before != after {
        edits.extend(host(dossier, before, after, today));
        edits.extend(answer(dossier, catalogue, before, after));
    }
    edits.into()
}

/// The change that writes down a promise: the task waits for this person from today.
pub fn promise(
    dossier: &Dossier,
    (id, person): (EntryId, &Person),
    task: &Task,
    today: Date,
    ask_again: Option<Date>,
) -> Change {
    let mut person = person.clone();
    person.promises.insert(task.id.clone());
    let entry = Some(person.write());
    let waiting = TaskState::Waiting {
        who: actor(&person, task),
        since: today,
        ask_again,
    };
    [Edit::Entry { id, entry }, state(dossier, &task.id, waiting)]
        .into_iter()
        .collect()
}

/// As whom the plan knows this person at a task.
fn actor(person: &Person, task: &Task) -> Actor {
    let others = task.who.iter().copied();
    let mut others = others.filter(|actor| !matches!(actor, Actor::Self_ | Actor::Family));
    match person.role {
        Some(Role::Volunteer) => Actor::Volunteer,
        Some(Role::Professional) => others.next().unwrap_or(Actor::Family),
        _ => Actor::Family,
    }
}

fn bed(person: &Person) -> Bed {
    if person.apart || !person.helps.contains(&Help::Sleep) {
        return Bed::Nobody;
    }
    match person.said {
        Said::NotAsked | Said::No => Bed::Nobody,
        Said::Asked => Bed::Asked(person.ask_on),
        Said::Yes => Bed::Promised,
    }
}

/// The task that asks for it. What the person said of that task by hand stays.
fn host(dossier: &Dossier, before: Bed, after: Bed, today: Date) -> Option<Edit> {
    let task = TaskId::from(HOST_TASK);
    let is_ours = match dossier.task_state(&task) {
        TaskState::Open => true,
        TaskState::Waiting { .. } => matches!(before, Bed::Asked(_)) || after == Bed::Promised,
        TaskState::Done { .. } => before == Bed::Promised,
        TaskState::NotForMe => false,
    };
    let now = match after {
        Bed::Nobody => TaskState::Open,
        Bed::Asked(ask_again) => TaskState::Waiting {
            who: Actor::Family,
            since: today,
            ask_again,
        },
        Bed::Promised => TaskState::Done { on: today },
    };
    is_ours.then(|| state(dossier, &task, now))
}

/// The question of the bed, where nothing else was answered.
fn answer(dossier: &Dossier, catalogue: &Catalogue, before: Bed, after: Bed) -> Option<Edit> {
    let question = QuestionId::from(BED.0);
    let revision = catalogue.question(&question)?.revision;
    let choices = dossier.answers.get(&question).and_then(Answer::choices);
    let is = |choice: &str| choices.is_some_and(|all| all.contains(&choice.into()));
    let answer = if after == Bed::Promised && (choices.is_none() || is(NO_BED)) {
        Some(Answer::choice(BED.1, revision))
    } else if before == Bed::Promised && is(BED.1) {
        None
    } else {
        return None;
    };
    Some(Edit::Answer { question, answer })
}

fn state(dossier: &Dossier, task: &TaskId, state: TaskState) -> Edit {
    let note = dossier.tasks.get(task).map(|record| record.note.clone());
    let note = note.unwrap_or_default();
    Edit::task(task, TaskRecord { state, note })
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::{DossierId, Theme};

    const TODAY: Date = Date::from_ymd_opt(2027, 3, 1).unwrap();

    fn catalogue() -> Catalogue {
        let bed = domain::Question {
            id: BED.0.into(),
            revision: 3,
            theme: Theme::Housing,
            kind: domain::Kind::One,
            choices: ["own-home", "family", "nowhere"]
                .map(|id| domain::Choice {
                    id: id.into(),
                    exclusive: false,
                    stay_min: None,
                    stay_max: None,
                })
                .into(),
            applies: domain::Applies::default(),
            voluntary: false,
        };
        Catalogue {
            questions: vec![bed],
            ..Catalogue::default()
        }
    }

    struct Life(Dossier);

    impl Life {
        fn new() -> Self {
            Self(Dossier::new(DossierId::from_bytes([1; 16])))
        }

        fn says(&mut self, number: u32, said: Said) {
            let person = Person {
                name: "Samira".into(),
                said,
                helps: [Help::Sleep].into(),
                ..Person::default()
            };
            self.write(number, Some(&person));
        }

        fn write(&mut self, number: u32, person: Option<&Person>) {
            let section = Person::SECTION;
            let id = EntryId { section, number };
            let change = change(&self.0, &catalogue(), (id, person), TODAY);
            self.0.apply(change, TODAY).unwrap();
        }

        fn state(&self) -> TaskState {
            self.0.task_state(&HOST_TASK.into())
        }

        fn bed(&self) -> Option<&Answer> {
            self.0.answers.get(&BED.0.into())
        }
    }

    #[test]
    fn a_bed_with_somebody_is_one_in_the_plan() {
        let mut life = Life::new();
        life.says(1, Said::NotAsked);
        assert_eq!((life.state(), life.bed()), (TaskState::Open, None));
        life.says(1, Said::Asked);
        assert!(matches!(life.state(), TaskState::Waiting { who: Actor::Family, .. }));
        life.says(1, Said::Yes);
        assert_eq!(life.state(), TaskState::Done { on: TODAY });
        assert_eq!(life.bed(), Some(&Answer::choice("family", 3)));
        life.says(2, Said::Yes);
        life.says(1, Said::No);
        assert_eq!(life.state(), TaskState::Done { on: TODAY }, "the other one still says yes");
        life.write(2, None);
        assert_eq!((life.state(), life.bed()), (TaskState::Open, None));
    }

    #[test]
    fn what_was_said_by_hand_stays() {
        let mut life = Life::new();
        let done = TaskState::Done { on: TODAY };
        let by_hand = state(&life.0, &HOST_TASK.into(), done.clone());
        life.0.apply(by_hand, TODAY).unwrap();
        life.says(1, Said::Asked);
        assert_eq!(life.state(), done);
        let own_home = Answer::choice("own-home", 3);
        life.0.answers.insert(BED.0.into(), own_home.clone());
        life.says(1, Said::Yes);
        assert_eq!(life.bed(), Some(&own_home));
    }

    #[test]
    fn who_is_apart_gives_no_bed() {
        let mut life = Life::new();
        let person = Person {
            apart: true,
            said: Said::Yes,
            helps: [Help::Sleep].into(),
            ..Person::default()
        };
        life.write(1, Some(&person));
        assert_eq!((life.state(), life.bed()), (TaskState::Open, None));
    }
}
