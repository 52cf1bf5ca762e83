mod rare;

use super::*;
use crate::{Actor, Catalogue, DossierId, Edit, Event, Section, Settings, TaskRecord, Theme};

/// Somebody at work: what is done is applied and remembered, as a session does.
struct Desk {
    dossier: Dossier,
    steps: Vec<Step>,
    on: Date,
}

fn desk() -> Desk {
    Desk {
        dossier: Dossier::new(DossierId::from_bytes([1; 16])),
        steps: Vec::new(),
        on: "2027-03-01".parse().unwrap(),
    }
}

impl Desk {
    fn make(&mut self, change: impl Into<Change>) {
        let made = (change.into(), self.on);
        self.steps.extend(self.dossier.replay([made]).unwrap());
    }

    fn undo(&mut self) {
        let inverse = self.steps.last().unwrap().inverse.clone();
        self.make(inverse);
    }

    fn answer(&mut self, question: &str, choice: &str) {
        self.make(Edit::Answer {
            question: question.into(),
            answer: Some(Answer::choice(choice, 1)),
        });
    }

    fn own(&mut self, own: u32, title: Option<&str>) {
        self.make(Edit::Own {
            own: OwnId(own),
            task: title.map(task),
        });
    }

    fn note(&mut self, id: u32, text: Option<&str>) {
        let entry = text.map(|text| note(text, self.on));
        self.make(Edit::Entry {
            id: note_id(id),
            entry,
        });
    }

    fn step_note(&mut self, text: &str) {
        let note = text.to_owned();
        let state = TaskState::Open;
        self.make(Edit::Task {
            task: "id-04".into(),
            record: Some(TaskRecord { state, note }),
        });
    }

    fn tomorrow(&mut self) {
        self.on = crate::calendar::plus_days(self.on, 1);
    }

    fn history(&self) -> History {
        history(&self.steps, &self.dossier)
    }

    fn bin(&self) -> Vec<Held> {
        let bin = self.history().bin;
        bin.into_iter().map(|removed| removed.held).collect()
    }

    /// "Zet terug" on this line, counted from the newest.
    fn put_back(&mut self, at: usize) {
        self.make(self.history().lines[at].back.clone().unwrap());
    }

    /// "Haal terug" on this thing.
    fn give_back(&mut self, at: usize) {
        self.make(self.history().bin[at].back.clone().unwrap());
    }
}

fn task(title: &str) -> OwnTask {
    OwnTask {
        title: title.into(),
        theme: Theme::Network,
        date: None,
        state: TaskState::Open,
    }
}

fn note_id(number: u32) -> EntryId {
    let section = Section(1);
    EntryId { section, number }
}

fn note(text: &str, on: Date) -> Entry {
    Entry {
        title: text.into(),
        theme: Some(Theme::Debts),
        day: Some(on),
        rest: Vec::new(),
    }
}

fn choice(choice: &str) -> Held {
    Held::Answer(Answer::choice(choice, 1))
}

/// Only one part, from and to.
fn ends(line: &Line) -> (Held, Held) {
    let [part] = line.parts.as_slice() else {
        panic!("{line:?}");
    };
    (part.from.clone(), part.to.clone())
}

#[test]
fn nothing_happened_and_nothing_is_told() {
    assert_eq!(desk().history(), History::default());
}

#[test]
fn an_answer_changed_twice_is_one_line_and_goes_back_to_the_first() {
    let mut desk = desk();
    desk.answer("bed", "family");
    desk.tomorrow();
    desk.answer("bed", "none");
    desk.answer("bed", "rent");
    let before = desk.history();
    assert_eq!(before.lines.len(), 2);
    assert_eq!(ends(&before.lines[0]), (choice("family"), choice("rent")));
    assert_eq!(ends(&before.lines[1]), (Held::Nothing, choice("family")));
    desk.put_back(0);
    assert_eq!(
        desk.dossier.answers.get(&"bed".into()),
        Some(&Answer::choice("family", 1))
    );
    let after = desk.history();
    assert_eq!(after.lines.len(), 2, "it is told on the same line");
    let part = &after.lines[0].parts[0];
    assert!(part.is_back());
    assert_eq!(part.other, choice("rent"), "what it was for a while");
    assert_eq!(after.lines[0].back, None);
}

#[test]
fn what_lies_between_makes_two_lines_of_one_value() {
    let mut desk = desk();
    desk.answer("bed", "family");
    desk.answer("contact", "yes");
    desk.answer("bed", "rent");
    let told = desk.history().lines;
    assert_eq!(told.len(), 3);
    assert_eq!(ends(&told[0]), (choice("family"), choice("rent")));
    desk.put_back(2);
    assert!(!desk.dossier.answers.contains_key(&"bed".into()));
    assert_eq!(desk.bin(), [choice("rent")]);
}

#[test]
fn an_own_step_comes_back_from_the_bin_as_it_was() {
    let mut desk = desk();
    desk.own(1, Some("Bel mama"));
    let mut waiting = task("Bel mama");
    waiting.state = TaskState::Waiting {
        who: Actor::Family,
        since: desk.on,
        ask_again: None,
    };
    desk.make(Edit::Own {
        own: OwnId(1),
        task: Some(waiting.clone()),
    });
    assert_eq!(desk.history().lines[0].parts[0].name, "Bel mama");
    desk.own(1, None);
    assert_eq!(desk.bin(), [Held::Own(waiting.clone())]);
    desk.undo();
    assert!(desk.bin().is_empty());
    desk.own(1, None);
    desk.give_back(0);
    assert_eq!(desk.dossier.own.get(&OwnId(1)), Some(&waiting));
    assert!(desk.bin().is_empty());
    let last = &desk.history().lines[0];
    assert!(last.parts[0].is_back(), "{last:?}");
}

#[test]
fn under_a_number_given_away_again_nothing_is_lost() {
    let mut desk = desk();
    desk.own(1, Some("Bel mama"));
    desk.own(1, None);
    desk.own(1, Some("Vraag een pasfoto"));
    assert_eq!(desk.bin(), [Held::Own(task("Bel mama"))]);
    // The line of the removal gives back as the bin does.
    let lines = desk.history().lines;
    assert_eq!(lines[1].back, desk.history().bin[0].back);
    desk.give_back(0);
    assert_eq!(desk.dossier.own.get(&OwnId(2)), Some(&task("Bel mama")));
    assert_eq!(
        desk.dossier.own.get(&OwnId(1)),
        Some(&task("Vraag een pasfoto"))
    );
    assert!(desk.bin().is_empty());
    // It is the same step, so its first line removes it where it stands now.
    desk.make(desk.history().lines.last().unwrap().back.clone().unwrap());
    assert_eq!(desk.dossier.own.len(), 1);
    assert_eq!(desk.bin(), [Held::Own(task("Bel mama"))]);
}

#[test]
fn a_note_that_was_emptied_letter_by_letter_is_kept_whole() {
    let mut desk = desk();
    desk.note(1, Some(""));
    assert_eq!(desk.history(), History::default(), "only opened");
    for text in ["Vraag", "Vraag Karim", "Vr", ""] {
        desk.note(1, Some(text));
    }
    assert_eq!(desk.history().lines.len(), 1);
    assert_eq!(desk.bin(), [Held::Entry(note("Vraag Karim", desk.on))]);
    desk.note(1, Some("Iets anders"));
    assert_eq!(desk.bin().len(), 1, "another note under the same number");
    desk.give_back(0);
    assert_eq!(desk.dossier.entries.len(), 2);
    desk.step_note("Neem pasfoto mee");
    desk.step_note("");
    assert_eq!(desk.bin(), [Held::Text("Neem pasfoto mee".into())]);
    desk.give_back(0);
    let record = desk.dossier.tasks.get(&"id-04".into()).unwrap();
    assert_eq!(record.note, "Neem pasfoto mee");
}

#[test]
fn a_removed_note_comes_back_as_it_was_when_it_went() {
    let mut desk = desk();
    desk.note(1, Some("Een lange zin die niet klopte"));
    desk.note(1, Some("Kort"));
    desk.note(1, None);
    assert_eq!(desk.bin(), [Held::Entry(note("Kort", desk.on))]);
    desk.put_back(0);
    assert_eq!(
        desk.dossier.entries.get(&note_id(1)),
        Some(&note("Kort", desk.on))
    );
}
