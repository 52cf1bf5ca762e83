use super::{CHOICES, QUESTIONS, Tape, task_id};
use domain::{
    Actor, Answer, Date, Dossier, DossierId, OwnId, OwnTask, Release, TaskRecord, TaskState, Theme,
    Value,
};

impl Tape {
    pub(super) fn dossier(&mut self, count: usize, today: Date) -> Dossier {
        let mut dossier = Dossier::new(DossierId::from_bytes([7; 16]));
        dossier.release = self.release(today);
        for id in QUESTIONS.into_iter().chain(["gone", "to-municipality"]) {
            if let Some(value) = self.answer(id) {
                let answer = Answer { value, revision: 1 };
                dossier.answers.insert(id.into(), answer);
            }
        }
        for at in 0..=count {
            let state = self.state(today);
            if state != TaskState::Open {
                let note = String::new();
                let record = TaskRecord { state, note };
                dossier.tasks.insert(task_id(at), record);
            }
        }
        for at in 0..self.byte() % 3 {
            let own = OwnTask {
                title: "Bellen".into(),
                theme: self.pick(&Theme::ALL),
                date: self.once_in(2).then(|| self.date(today)),
                state: self.state(today),
            };
            dossier.own.insert(OwnId(u32::try_from(at).unwrap()), own);
        }
        dossier
    }

    fn release(&mut self, today: Date) -> Release {
        let (date, other) = (self.date(today), self.date(today));
        match self.byte() % 8 {
            0 | 1 => Release::On { date, fixed: false },
            2 => Release::On { date, fixed: true },
            3 => Release::About { date },
            4 => Release::Between {
                from: date.min(other),
                to: date.max(other),
            },
            5 => Release::Outside { since: date },
            6 => Release::Outside {
                since: date.min(today),
            },
            _ => Release::Unknown,
        }
    }

    fn answer(&mut self, id: &str) -> Option<Value> {
        let choice = self.pick(&CHOICES);
        Some(match self.byte() % 6 {
            0..=2 if id.ends_with("municipality") => Value::Municipality(choice.into()),
            0..=2 => Value::Choices(domain::Set::from([choice.into()])),
            3 => Value::DontKnow,
            4 => Value::Later,
            _ => return None,
        })
    }

    fn state(&mut self, today: Date) -> TaskState {
        match self.byte() % 10 {
            7 => TaskState::Done {
                on: self.date(today),
            },
            8 => TaskState::Waiting {
                who: Actor::Agency,
                since: self.date(today),
                ask_again: self.once_in(2).then(|| self.date(today)),
            },
            9 => TaskState::NotForMe,
            _ => TaskState::Open,
        }
    }
}
