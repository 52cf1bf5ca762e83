use super::{CHOICES, QUESTIONS, Tape, task_id};
use domain::{
    Actor, Applies, Basis, Catalogue, Choice, Edge, Gap, Kind, Lead, LeadWhen, Leads, Need, Phase,
    Place, Question, Task, Theme, Unit, Window,
};

const PHASES: [Phase; 6] = [
    Phase::F0,
    Phase::F1,
    Phase::F2,
    Phase::F3,
    Phase::F4,
    Phase::F5,
];
const BASES: [Basis; 3] = [Basis::Assumption, Basis::Source, Basis::Law];
const EDGES: [i16; 10] = [0, -120, -42, -14, -5, 1, 5, 28, 90, -400];
const LEADS: [u16; 8] = [0, 1, 2, 3, 7, 14, 28, 112];

impl Tape {
    pub(super) fn catalogue(&mut self, count: usize) -> Catalogue {
        let tasks = (0..count).map(|at| self.task(at, count)).collect();
        let gaps = ["bed", "income"].map(|id| Gap {
            id: id.into(),
            applies: self.rule(),
            closed_by: (0..self.byte() % 3)
                .map(|_| task_id(self.byte() % (count + 1)))
                .collect(),
            serves: (0..self.byte() % 2)
                .map(|_| task_id(self.byte() % (count + 1)))
                .collect(),
        });
        Catalogue {
            tasks,
            questions: self.questions(),
            gaps: gaps.into(),
            margin_days: self.pick(&[14, 0]),
        }
    }

    fn questions(&mut self) -> Vec<Question> {
        let hangs = self.once_in(3);
        let question = |id: &str| Question {
            id: id.into(),
            revision: 1,
            theme: Theme::General,
            kind: Kind::One,
            choices: CHOICES
                .map(|choice| Choice {
                    id: choice.into(),
                    exclusive: false,
                    stay_min: (id == "since").then_some(20),
                    stay_max: (choice == "yes").then_some(90),
                })
                .into(),
            applies: match id {
                "school" if hangs => Applies::Is("where".into(), "yes".into()),
                _ => Applies::default(),
            },
            voluntary: false,
        };
        QUESTIONS.map(question).into()
    }

    fn task(&mut self, at: usize, count: usize) -> Task {
        let phase = self.pick(&PHASES);
        let safety = self.once_in(6);
        let needs = (0..self.byte() % 3)
            .map(|_| self.need(at, count, safety))
            .collect();
        let lead = self.lead();
        let contact = self.once_in(3);
        Task {
            id: task_id(at),
            revision: 1,
            theme: self.pick(&Theme::ALL),
            phase,
            window: self.window(phase),
            until: (phase.is_before_release() && !safety && self.once_in(3))
                .then(|| Edge(self.pick(&[0, -7, -28]))),
            deadline: self.once_in(4).then(|| self.pick(&BASES)),
            who: [Actor::Self_].into(),
            leads: Leads {
                now: Actor::CaseManager,
                after: Actor::Self_,
            },
            place: self.pick(&[Place::Own, Place::Own, Place::Ric]),
            needs,
            lead,
            lead_when: (0..self.byte() % 4 / 3)
                .map(|_| LeadWhen {
                    when: self.rule(),
                    lead: self.lead(),
                })
                .collect(),
            applies: self.rule(),
            unless: self.once_in(4).then(|| self.rule()),
            instead_of: self.once_in(4).then(|| task_id(0)),
            continues: self.once_in(4).then(|| self.rule()),
            safety,
            outside_contact: contact,
            via_lawyer: contact && self.once_in(2),
            help: None,
            bridges: self
                .once_in(5)
                .then(|| self.pick(&["bed", "income"]).into()),
            rule: None,
            sources: Vec::new(),
            local: Vec::new(),
            cost: None,
            tool: None,
            replaced_by: (self.kinds.odd && self.once_in(12)).then(|| task_id(0)),
        }
    }

    /// A sound need names earlier tasks only, at least one, and is soft where the task keeps somebody safe.
    fn need(&mut self, at: usize, count: usize, safety: bool) -> Need {
        let odd = self.kinds.odd;
        let soft = self.once_in(4);
        let many = if odd {
            self.byte() % 3
        } else {
            1 + self.byte() % 2
        };
        let of = if odd { count + 1 } else { at };
        Need {
            any: (0..many.min(of * 2))
                .map(|_| task_id(self.byte() % of))
                .collect(),
            soft: soft || (safety && !odd),
        }
    }

    fn lead(&mut self) -> Lead {
        let (one, other) = (self.pick(&LEADS), self.pick(&LEADS));
        let working = self.kinds.working_days && self.once_in(3);
        Lead {
            min: one.min(other),
            max: one.max(other),
            unit: if working {
                Unit::WorkingDays
            } else {
                Unit::Days
            },
            basis: self.pick(&BASES),
        }
    }

    fn window(&mut self, phase: Phase) -> Window {
        if !self.once_in(2) {
            return phase.default_window();
        }
        let (one, other) = (self.pick(&EDGES), self.pick(&EDGES));
        let (from, to) = if self.kinds.odd {
            (one, other)
        } else {
            (one.min(other), one.max(other))
        };
        Window {
            from: (!self.once_in(3)).then_some(Edge(from)),
            to: (!self.once_in(3)).then_some(Edge(to)),
        }
    }

    fn rule(&mut self) -> Applies {
        let is = |question: &str, choice: &str| Applies::Is(question.into(), choice.into());
        let (question, choice) = (self.pick(&QUESTIONS), self.pick(&CHOICES));
        match self.byte() % 11 {
            0..=4 => Applies::default(),
            5 => is(question, choice),
            6 => Applies::Not(is(question, choice).into()),
            7 => Applies::Any(vec![is(question, choice), is("school", "yes")]),
            8 if self.kinds.stay => Applies::StayUnder(60),
            9 => Applies::Not(is("other-municipality", "yes").into()),
            10 => Applies::Any(vec![
                Applies::Not(is(question, choice).into()),
                Applies::Surely(is("school", "yes").into()),
            ]),
            _ => Applies::All(vec![is(question, choice), is("gone", "yes")]),
        }
    }
}
