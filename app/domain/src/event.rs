//! What happens to a person and touches several answers at once.

use crate::{
    Actor, Answer, Catalogue, Change, Date, Dossier, Edit, Question, QuestionId, Release, SINCE,
    TaskState, WHERE,
};

/// "Mag je nu bellen en schrijven?"
const CONTACT: &str = "contact";
/// "Waar ligt je identiteitsbewijs?", and its choice "hier, bij mijn spullen".
const ID_WHERE: &str = "id-where";
const IN_THIS_PLACE: &str = "pi";

/// Something that happens, told with one button.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// "Overplaatsing": moved to another institution.
    Transfer,
    /// The end of "beperkingen": calling and writing are allowed again.
    ContactAllowed,
    /// Inside again: back from leave, or a release that was taken back.
    Recall,
}

impl Event {
    /// All events.
    pub const ALL: [Self; 3] = [Self::Transfer, Self::ContactAllowed, Self::Recall];

    /// The questions whose answers are taken away, because they are asked anew.
    pub const fn asks(self) -> &'static [&'static str] {
        match self {
            Self::Transfer => &[WHERE, ID_WHERE],
            Self::ContactAllowed => &[],
            Self::Recall => &[CONTACT, WHERE, "release", SINCE],
        }
    }

    /// What it changes, as one step for undo; `None` when everything stands so already.
    ///
    /// What was done stays done.
    pub fn change(self, dossier: &Dossier, catalogue: &Catalogue, today: Date) -> Option<Change> {
        let mut edits: Vec<Edit> = self.asked_anew(dossier).collect();
        match self {
            Self::Transfer => edits.extend(asked_of_others(dossier, today)),
            Self::ContactAllowed => edits.extend(contact_allowed(dossier, catalogue)),
            Self::Recall => {
                let release = Release::Unknown;
                let moves = dossier.release != release;
                edits.extend(moves.then_some(Edit::Release(release)));
            }
        }
        (!edits.is_empty()).then(|| edits.into())
    }

    fn asked_anew(self, dossier: &Dossier) -> impl Iterator<Item = Edit> {
        let ids = self.asks().iter().map(|id| QuestionId::from(*id));
        ids.filter(|id| {
            dossier
                .answers
                .get(id)
                .is_some_and(|answer| is_of_the_past(id, answer))
        })
        .map(|question| Edit::Answer {
            question,
            answer: None,
        })
    }
}

/// An identity card moves with the person only when it lies in this place.
fn is_of_the_past(question: &QuestionId, answer: &Answer) -> bool {
    question.as_str() != ID_WHERE || *answer == Answer::choice(IN_THIS_PLACE, answer.revision)
}

/// Whether somebody belongs to the institution, so that another one has another.
const fn is_of_this_place(actor: Actor) -> bool {
    matches!(
        actor,
        Actor::CaseManager
            | Actor::Ric
            | Actor::Volunteer
            | Actor::MedicalService
            | Actor::Chaplain
    )
}

/// What was asked of people of this place is asked again from today: others have to take it over.
fn asked_of_others(dossier: &Dossier, today: Date) -> impl Iterator<Item = Edit> {
    let again = move |state: &TaskState| match state {
        TaskState::Waiting {
            who,
            since,
            ask_again,
        } if is_of_this_place(*who) && ask_again.is_none_or(|day| day > today) => {
            Some(TaskState::Waiting {
                who: *who,
                since: *since,
                ask_again: Some(today),
            })
        }
        _ => None,
    };
    let tasks = dossier.tasks.iter().filter_map(move |(task, record)| {
        let mut record = record.clone();
        record.state = again(&record.state)?;
        Some(Edit::Task {
            task: task.clone(),
            record: Some(record),
        })
    });
    let own = dossier.own.iter().filter_map(move |(own, task)| {
        let mut task = task.clone();
        task.state = again(&task.state)?;
        Some(Edit::Own {
            own: *own,
            task: Some(task),
        })
    });
    tasks.chain(own)
}

fn contact_allowed(dossier: &Dossier, catalogue: &Catalogue) -> Option<Edit> {
    let question = QuestionId::from(CONTACT);
    let revision = catalogue
        .question(&question)
        .map_or(1, |question: &Question| question.revision);
    let yes = Answer::choice("yes", revision);
    (dossier.answers.get(&question) != Some(&yes)).then_some(Edit::Answer {
        question,
        answer: Some(yes),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{DossierId, OwnId, OwnTask, TaskRecord, Theme};

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    fn waiting(who: Actor, ask_again: Option<&str>) -> TaskState {
        TaskState::Waiting {
            who,
            since: day("2027-02-20"),
            ask_again: ask_again.map(day),
        }
    }

    /// Somebody outside, with answers, steps that wait, and one that is done.
    fn dossier() -> Dossier {
        let mut dossier = Dossier::new(DossierId::from_bytes([1; 16]));
        dossier.release = Release::Outside {
            since: day("2027-02-01"),
        };
        let answers = [
            ("contact", "lawyer-only"),
            ("where", "prison"),
            ("since", "month"),
            ("id-where", "pi"),
            ("bed", "family"),
        ];
        for (question, choice) in answers {
            let answer = Answer::choice(choice, 1);
            dossier.answers.insert(question.into(), answer);
        }
        let states = [
            ("id-01", waiting(Actor::CaseManager, Some("2027-03-08"))),
            ("id-04", waiting(Actor::Municipality, None)),
            ("zo-12", waiting(Actor::MedicalService, Some("2027-02-27"))),
            (
                "ju-01",
                TaskState::Done {
                    on: day("2027-02-10"),
                },
            ),
        ];
        for (task, state) in states {
            let note = "Vraag Karim".to_owned();
            dossier
                .tasks
                .insert(task.into(), TaskRecord { state, note });
        }
        let own = OwnTask {
            title: "Vraag een cursus".into(),
            theme: Theme::WorkAndIncome,
            date: None,
            state: waiting(Actor::Ric, None),
        };
        dossier.own.insert(OwnId(1), own);
        dossier
    }

    /// The dossier after an event, having seen that undo gives back what was.
    fn after(event: Event) -> Dossier {
        let before = dossier();
        let today = day("2027-03-01");
        let change = event.change(&before, &Catalogue::default(), today).unwrap();
        let mut after = before.clone();
        let inverse = after.apply(change, today).unwrap();
        let mut undone = after.clone();
        undone.apply(inverse, today).unwrap();
        assert_eq!(undone, before, "{event:?} can be undone in one step");
        assert_eq!(event.change(&after, &Catalogue::default(), today), None);
        after
    }

    #[test]
    fn a_transfer_asks_anew_what_is_of_this_place_and_keeps_the_rest() {
        let after = after(Event::Transfer);
        let left: Vec<&str> = after.answers.keys().map(QuestionId::as_str).collect();
        assert_eq!(left, ["bed", "contact", "since"]);
        let again = |task: &str| match &after.tasks.get(&task.into()).unwrap().state {
            TaskState::Waiting { ask_again, .. } => *ask_again,
            _ => None,
        };
        assert_eq!(again("id-01"), Some(day("2027-03-01")));
        assert_eq!(again("id-04"), None, "the municipality stays the same");
        assert_eq!(again("zo-12"), Some(day("2027-02-27")));
        assert_eq!(
            after.tasks.get(&"id-01".into()).unwrap().note,
            "Vraag Karim"
        );
        assert!(matches!(
            after.own.get(&OwnId(1)).unwrap().state,
            TaskState::Waiting {
                ask_again: Some(_),
                ..
            }
        ));
        assert_eq!(after.release, dossier().release);
    }

    #[test]
    fn an_identity_card_at_home_stays_there() {
        let mut dossier = dossier();
        let home = Answer::choice("home", 1);
        dossier.answers.insert(ID_WHERE.into(), home);
        let change = Event::Transfer.change(&dossier, &Catalogue::default(), day("2027-03-01"));
        dossier.apply(change.unwrap(), day("2027-03-01")).unwrap();
        assert!(dossier.answers.contains_key(&ID_WHERE.into()));
    }

    #[test]
    fn the_end_of_restrictions_is_an_answer() {
        let after = after(Event::ContactAllowed);
        assert_eq!(
            *after.answers.get(&CONTACT.into()).unwrap(),
            Answer::choice("yes", 1)
        );
        assert_eq!(after.tasks, dossier().tasks);
    }

    #[test]
    fn inside_again_nothing_done_is_lost() {
        let after = after(Event::Recall);
        assert_eq!(after.release, Release::Unknown);
        let left: Vec<&str> = after.answers.keys().map(QuestionId::as_str).collect();
        assert_eq!(left, ["bed", "id-where"]);
        assert_eq!(after.tasks, dossier().tasks);
        assert_eq!(after.own, dossier().own);
    }
}
