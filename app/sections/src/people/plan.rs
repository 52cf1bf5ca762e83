//! How what somebody does reaches the plan: as answers and task records, set in the same change.

use super::{Help, Person, Role, Said};
use crate::Kind;
use domain::{
    Actor, Answer, Catalogue, Change, Date, Dossier, Edit, EntryId, Place, QuestionId, Set, Task,
    TaskId, TaskRecord, TaskState,
};

/// The task that asks somebody for a bed; done, it closes the gap "bed".
pub const HOST_TASK: &str = "on-14";
/// The question where the person sleeps, and its choice "with family or friends".
const BED: (&str, &str) = ("bed", "family");
/// Its choice "nowhere yet".
const NO_BED: &str = "nowhere";

/// What is known of a bed with somebody.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Bed {
    Nobody,
    Asked(Option<Date>),
    Promised,
}

/// The change that writes a person, or with `None` removes one. A bed that somebody says yes to, or was
/// asked for, is one in the plan too; what somebody promised and does not do any more is open again.
pub fn change(
    dossier: &Dossier,
    catalogue: &Catalogue,
    (id, person): (EntryId, Option<&Person>),
    today: Date,
) -> Change {
    let before = dossier.entries.get(&id).and_then(Person::read);
    let mut after = person.cloned();
    if let Some(after) = &mut after {
        let said = (after.said == Said::Yes).then(|| after.yes_on.unwrap_or(today));
        after.yes_on = said;
    }
    let mut edits = Vec::new();
    if let Some(before) = &before {
        edits.extend(taken_back(dossier, (id, before), after.as_mut()));
    }
    let old = before.as_ref().map_or(Bed::Nobody, |one| bed(one, today));
    let new = after.as_ref().map_or(Bed::Nobody, |one| bed(one, today));
    if old != new {
        edits.extend(host(dossier, (id, after.as_mut()), new, today));
        edits.extend((new == Bed::Promised).then(|| answer(dossier, catalogue)).flatten());
    }
    let entry = after.as_ref().map(Person::write);
    edits.insert(0, Edit::Entry { id, entry });
    edits.into()
}

/// The change after which a promise does not hold any more.
pub fn give_up(dossier: &Dossier, (id, person): (EntryId, &Person), task: &TaskId) -> Change {
    let mut person = person.clone();
    person.promises.remove(task);
    let entry = Some(person.write());
    let open = is_waiting(dossier, task).then(|| state(dossier, task, TaskState::Open));
    [Edit::Entry { id, entry }].into_iter().chain(open).collect()
}

/// Whether somebody else can promise to do a task: what the family does, or a help that is no paper. Papers
/// and money go through desks and passwords of the person.
pub fn can_promise(task: &Task) -> bool {
    let of_desks = [Help::Papers, Help::Money, Help::Work];
    task.place == Place::Family || task.help.is_some_and(|help| !of_desks.contains(&help))
}

/// Who says no, is apart or gone does none of what was promised; what another one promised too still waits.
fn taken_back(
    dossier: &Dossier,
    (id, before): (EntryId, &Person),
    after: Option<&mut Person>,
) -> Vec<Edit> {
    let holds = |after: &Person| !after.apart && after.said != Said::No;
    if after.as_deref().is_some_and(holds) {
        return Vec::new();
    }
    if let Some(after) = after {
        after.promises = Set::new();
    }
    let is_left = |task: &&TaskId| is_waiting(dossier, task) && !is_promised(dossier, task, Some(id));
    let left = before.promises.iter().filter(is_left);
    left.map(|task| state(dossier, task, TaskState::Open)).collect()
}

/// Whether somebody promised a task; somebody else than `but`.
fn is_promised(dossier: &Dossier, task: &TaskId, but: Option<EntryId>) -> bool {
    let mut all = crate::all::<Person>(dossier).filter(|(id, _)| Some(*id) != but);
    all.any(|(_, person)| person.promises.contains(task))
}

fn is_waiting(dossier: &Dossier, task: &TaskId) -> bool {
    matches!(dossier.task_state(task), TaskState::Waiting { .. })
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

/// A yes counts until its last day.
fn bed(person: &Person, today: Date) -> Bed {
    if person.apart || !person.helps.contains(&Help::Sleep) {
        return Bed::Nobody;
    }
    match person.said {
        Said::Yes if !person.is_over(today) => Bed::Promised,
        Said::Asked | Said::TalkFirst => Bed::Asked(person.ask_on),
        Said::NotAsked | Said::Yes | Said::No => Bed::Nobody,
    }
}

/// The task that asks for it, which somebody has among the promises when it was set here. What the person
/// said of it by hand stays.
fn host(
    dossier: &Dossier,
    (id, person): (EntryId, Option<&mut Person>),
    bed: Bed,
    today: Date,
) -> Option<Edit> {
    let task = TaskId::from(HOST_TASK);
    let is_open = dossier.task_state(&task) == TaskState::Open;
    let is_of_others = is_promised(dossier, &task, Some(id));
    let is_ours = is_promised(dossier, &task, None);
    let next = match bed {
        Bed::Promised if is_open || is_ours || is_waiting(dossier, &task) => {
            TaskState::Done { on: today }
        }
        Bed::Asked(ask_again) if is_open || (is_ours && !is_of_others) => TaskState::Waiting {
            who: Actor::Family,
            since: today,
            ask_again,
        },
        Bed::Nobody if is_ours && !is_of_others => TaskState::Open,
        Bed::Nobody | Bed::Asked(_) | Bed::Promised => {
            if let Some(person) = person {
                person.promises.remove(&task);
            }
            return None;
        }
    };
    if let Some(person) = person {
        if bed == Bed::Nobody {
            person.promises.remove(&task);
        } else {
            person.promises.insert(task.clone());
        }
    }
    Some(state(dossier, &task, next))
}

/// The question of the bed, where nothing was answered yet, or that there is none.
fn answer(dossier: &Dossier, catalogue: &Catalogue) -> Option<Edit> {
    let question = QuestionId::from(BED.0);
    let revision = catalogue.question(&question)?.revision;
    let choices = dossier.answers.get(&question).and_then(Answer::choices);
    let is_free = choices.is_none_or(|all| all.contains(&NO_BED.into()));
    let answer = Some(Answer::choice(BED.1, revision));
    is_free.then_some(Edit::Answer { question, answer })
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
            let section = Person::SECTION;
            let id = EntryId { section, number };
            let before = self.0.entries.get(&id).and_then(Person::read);
            let person = Person {
                said,
                helps: [Help::Sleep].into(),
                ..before.unwrap_or_default()
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
    fn a_yes_has_the_day_on_which_it_was_said() {
        let mut life = Life::new();
        let yes_on = |life: &Life| {
            let mut all = crate::all::<Person>(&life.0);
            all.next().and_then(|(_, person)| person.yes_on)
        };
        life.says(1, Said::Yes);
        assert_eq!(yes_on(&life), Some(TODAY));
        life.says(1, Said::No);
        assert_eq!(yes_on(&life), None);
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
        assert_eq!(life.state(), TaskState::Open);
        assert!(life.bed().is_some(), "an answer is the person's own");
    }

    #[test]
    fn a_yes_ends_with_its_last_day() {
        let mut life = Life::new();
        let mut person = Person {
            said: Said::Yes,
            helps: [Help::Sleep].into(),
            until: TODAY.pred_opt(),
            ..Person::default()
        };
        life.write(1, Some(&person));
        assert_eq!(life.state(), TaskState::Open);
        person.until = Some(TODAY);
        life.write(1, Some(&person));
        assert_eq!(life.state(), TaskState::Done { on: TODAY });
    }

    #[test]
    fn who_says_no_is_apart_or_gone_does_nothing_any_more() {
        let task = TaskId::from("id-02");
        let waiting = TaskState::Waiting {
            who: Actor::Family,
            since: TODAY,
            ask_again: None,
        };
        let promised = Person {
            promises: [task.clone()].into(),
            ..Person::default()
        };
        let no = Person {
            said: Said::No,
            ..promised.clone()
        };
        let apart = Person {
            apart: true,
            ..promised.clone()
        };
        for after in [Some(no), Some(apart), None] {
            let mut life = Life::new();
            life.write(1, Some(&promised));
            life.0.apply(state(&life.0, &task, waiting.clone()), TODAY).unwrap();
            life.write(1, after.as_ref());
            assert_eq!(life.0.task_state(&task), TaskState::Open, "{after:?}");
            // Another one promised it too.
            let mut life = Life::new();
            life.write(1, Some(&promised));
            life.write(2, Some(&promised));
            life.0.apply(state(&life.0, &task, waiting.clone()), TODAY).unwrap();
            life.write(1, after.as_ref());
            assert_eq!(life.0.task_state(&task), waiting, "{after:?}");
        }
        let mut life = Life::new();
        life.write(1, Some(&promised));
        life.0.apply(state(&life.0, &task, waiting), TODAY).unwrap();
        let id = EntryId { section: Person::SECTION, number: 1 };
        let change = give_up(&life.0, (id, &promised), &task);
        life.0.apply(change, TODAY).unwrap();
        assert_eq!(life.0.task_state(&task), TaskState::Open);
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
        life.says(1, Said::No);
        assert_eq!((life.state(), life.bed()), (done, Some(&own_home)));
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
