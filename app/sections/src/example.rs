//! An invented person to practise with. Nobody is called so, and nothing of it can be kept.

use domain::calendar::{minus_days, plus_days};
use domain::{Actor, Answer, Date, Dossier, DossierId, Release, Set, TaskRecord, TaskState, Value};

/// What the invented person answered: question and choices, as content names them.
const ANSWERS: [(&str, &[&str]); 12] = [
    ("contact", &["yes"]),
    ("where", &["prison"]),
    ("bed", &["nowhere"]),
    ("valid-id", &["lost"]),
    ("medicine", &["no"]),
    ("since", &["quarter"]),
    ("dutch-id", &["yes"]),
    ("registered", &["no"]),
    ("digid", &["no"]),
    ("debts", &["yes"]),
    ("debt-kinds", &["rent", "fines"]),
    ("insurer", &["yes"]),
];
/// The days until release.
const AHEAD: u32 = 70;
/// The step that waits, and the one that is done.
const WAITS: &str = "id-03";
const DONE: &str = "id-01";

/// The plan of the invented person on this day.
pub fn example(today: Date, name: String) -> Dossier {
    let mut dossier = Dossier::new(DossierId::from_bytes([0xE7; 16]));
    dossier.release = Release::On {
        date: plus_days(today, AHEAD),
        fixed: false,
    };
    for (id, choices) in ANSWERS {
        let choices = choices.iter().map(|choice| (*choice).into());
        let answer = Answer {
            value: Value::Choices(choices.collect::<Set<_>>()),
            revision: 1,
        };
        dossier.answers.insert(id.into(), answer);
    }
    let since = minus_days(today, 5);
    let waits = TaskState::Waiting {
        who: Actor::CaseManager,
        since,
        ask_again: Some(plus_days(today, 2)),
    };
    for (id, state) in [(DONE, TaskState::Done { on: since }), (WAITS, waits)] {
        let note = String::new();
        dossier.tasks.insert(id.into(), TaskRecord { state, note });
    }
    dossier.settings.name_on_paper = Some(name);
    dossier
}
