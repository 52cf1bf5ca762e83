//! What must hold for anybody: invented lives, drawn at random, planned with the real content.

use crate::bundle::bundle;
use domain::calendar::{is_working_day, offset_days, plus_days};
use domain::{
    Answer, Catalogue, Date, Dossier, DossierId, Kind, Release, Situation, TaskId, TaskRecord,
    TaskRef, TaskState, Truth, Value,
};
use planner::{Group, Plan, Planned, StartFrom};

const LIVES: u64 = 600;

/// `SplitMix64`: the same lives every time, and another one for each number.
struct Draw(u64);

impl Draw {
    fn below(&mut self, count: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        usize::try_from((mixed ^ (mixed >> 31)) % count as u64).unwrap()
    }

    fn once_in(&mut self, count: usize) -> bool {
        self.below(count) == 0
    }

    fn pick<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        &all[self.below(all.len())]
    }

    fn release(&mut self, today: Date) -> Release {
        let ahead = *self.pick(&[0, 1, 3, 7, 13, 20, 45, 100, 400]);
        let date = plus_days(today, ahead);
        match self.below(6) {
            0 => Release::Unknown,
            1 => Release::On { date, fixed: true },
            2 => Release::On { date, fixed: false },
            3 => Release::About { date },
            4 => Release::Between {
                from: date,
                to: plus_days(date, 56),
            },
            _ => Release::Outside {
                since: offset_days(today, -i32::try_from(ahead.min(30)).unwrap()),
            },
        }
    }

    /// Somebody who answered some of the questions and began some of the steps.
    fn life(&mut self, catalogue: &Catalogue, today: Date) -> Dossier {
        let mut dossier = Dossier::new(DossierId::from_bytes([1; 16]));
        dossier.release = self.release(today);
        let share = *self.pick(&[1, 2, 4, 100]);
        for question in &catalogue.questions {
            let has_choices = matches!(question.kind, Kind::One | Kind::Many);
            if has_choices && !question.choices.is_empty() && self.once_in(share) {
                let choice = self.pick(&question.choices).id.as_str();
                let answer = if self.once_in(8) {
                    Answer {
                        value: Value::DontKnow,
                        revision: question.revision,
                    }
                } else {
                    Answer::choice(choice, question.revision)
                };
                dossier.answers.insert(question.id.clone(), answer);
            }
        }
        for task in &catalogue.tasks {
            let on = offset_days(today, -i32::try_from(self.below(30)).unwrap());
            let state = match self.below(24) {
                0 => TaskState::Done { on },
                1 => TaskState::NotForMe,
                2 => TaskState::Waiting {
                    who: task.who[0],
                    since: on,
                    ask_again: None,
                },
                _ => continue,
            };
            let record = TaskRecord {
                state,
                note: String::new(),
            };
            dossier.tasks.insert(task.id.clone(), record);
        }
        dossier
    }
}

fn of_plan<'a>(plan: &'a Plan, id: &TaskId) -> Option<&'a Planned> {
    let is_it = |task: &&Planned| matches!(&task.task, TaskRef::Catalogue(it) if it == id);
    plan.tasks.iter().find(is_it)
}

#[test]
fn what_must_hold_for_anybody() {
    let catalogue = &bundle().unwrap().catalogue;
    for number in 0..LIVES {
        let mut draw = Draw(number);
        let today = plus_days(
            Date::from_ymd_opt(2027, 3, 1).unwrap(),
            u32::try_from(draw.below(60)).unwrap(),
        );
        let dossier = draw.life(catalogue, today);
        let plan = planner::plan(&dossier, catalogue, today);
        let life = Life {
            number,
            catalogue,
            dossier,
            plan,
        };
        life.steps();
        life.gaps();
        life.calm();
    }
}

/// What the triage of a letter that came names is there to write.
#[test]
fn every_letter_that_answers_one_can_be_written() {
    let letters = &bundle().unwrap().letters;
    for reason in sections::post::Reason::ALL {
        for id in reason.letters() {
            let letter = letters.get(id).unwrap_or_else(|| panic!("no letter {id}"));
            assert!(letter.listed, "{id}");
        }
    }
}

/// The invented person of the training page has a plan worth looking at, in words that exist.
#[test]
fn the_example_answers_questions_that_there_are() {
    let catalogue = &bundle().unwrap().catalogue;
    let today = Date::from_ymd_opt(2027, 3, 1).unwrap();
    let example = sections::example::example(today, "Sam".into());
    assert_eq!(example.check(), Ok(()));
    assert_eq!(sections::check(&example), Ok(()));
    for (id, answer) in &example.answers {
        let question = catalogue.questions.iter().find(|one| one.id == *id);
        let question = question.unwrap_or_else(|| panic!("no question {id}"));
        assert_eq!(answer.revision, question.revision, "{id}");
        for choice in answer.choices().unwrap().iter() {
            assert!(
                question.choices.iter().any(|one| one.id == *choice),
                "{id}: {choice}"
            );
        }
    }
    let plan = planner::plan(&example, catalogue, today);
    for group in [Group::Done, Group::Waiting, Group::Now, Group::Later] {
        assert!(!plan.group(group).is_empty(), "nothing is {group:?}");
    }
}

struct Life<'a> {
    number: u64,
    catalogue: &'a Catalogue,
    dossier: Dossier,
    plan: Plan,
}

impl Life<'_> {
    fn steps(&self) {
        let fixed = matches!(
            self.dossier.release,
            Release::On { fixed: true, .. } | Release::Outside { .. }
        );
        for task in &self.catalogue.tasks {
            let Some(planned) = of_plan(&self.plan, &task.id) else {
                continue;
            };
            let told = format!("life {}: {} {:?}", self.number, task.id, planned.group);
            let is_open = self.dossier.task_state(&task.id) == TaskState::Open;
            let is_after = planned.group == Group::AfterRelease;
            if task.until.is_some() && is_open {
                assert!(!is_after, "{told}: exists only inside");
                assert!(
                    !self.dossier.release.is_outside(),
                    "{told}: exists only inside"
                );
            }
            if task.safety && task.phase.is_before_release() {
                assert!(!is_after, "{told}: keeps somebody safe");
            }
            assert!(!planned.firm || fixed, "{told}: a margin is not firm");
            if is_open && planned.start_from == StartFrom::Today && task.needs_open_office() {
                assert!(is_working_day(planned.start), "{told}: desks are shut");
            }
            self.alternatives(task, planned, &told);
        }
    }

    /// Each alternative to what a step waits for is due before that step.
    fn alternatives(&self, task: &domain::Task, planned: &Planned, told: &str) {
        let waits = planned.group == Group::Later && planned.start_by.is_some();
        for need in task.needs.iter().filter(|need| waits && !need.soft) {
            let all = || need.any.iter().filter_map(|id| of_plan(&self.plan, id));
            if all().any(|other| other.group == Group::Done) {
                continue;
            }
            for other in all().filter(|other| other.latest_tight.is_some()) {
                assert!(
                    other.latest_tight <= planned.latest_tight,
                    "{told}: {:?}",
                    other.task
                );
            }
        }
    }

    /// A gap that nothing closes is the worst one, and stays.
    fn gaps(&self) {
        let situation = Situation::new(&self.dossier, self.catalogue, self.plan.today);
        for gap in &self.catalogue.gaps {
            let told = format!("life {}: gap {}", self.number, gap.id);
            let open = self.plan.gaps.iter().find(|open| open.gap == gap.id);
            let closing = gap
                .closed_by
                .iter()
                .filter_map(|id| of_plan(&self.plan, id));
            let closing: Vec<_> = closing
                .filter(|task| task.group != Group::NotForMe)
                .collect();
            let is_closed = closing.iter().any(|task| task.group == Group::Done);
            let applies = gap.applies.eval(&situation) != Truth::No;
            if !applies || is_closed {
                assert!(open.is_none(), "{told}");
            } else if closing.is_empty() {
                assert!(open.is_some_and(|open| open.lasts.is_none()), "{told}");
            }
            let Some(open) = open else { continue };
            let bridges = self.catalogue.tasks.iter().filter(|task| {
                let is_open = self.dossier.task_state(&task.id) == TaskState::Open;
                let bridges = task.bridges.as_ref() == Some(&gap.id);
                bridges && is_open && of_plan(&self.plan, &task.id).is_some()
            });
            for task in bridges {
                assert!(open.bridging.contains(&task.id), "{told}: {}", task.id);
            }
        }
    }

    /// Few steps at a time, those that keep somebody safe before all others.
    fn calm(&self) {
        let plan = &self.plan;
        let told = format!("life {}", self.number);
        let others = plan.pressing().filter(|task| !task.safety).count();
        assert!(others <= Plan::MOST_NOW, "{told}: {others}");
        let all = plan.pressing().count();
        assert!(
            all <= Plan::MOST_NOW || others == 0 || all - others < Plan::MOST_NOW,
            "{told}"
        );
        let first = plan.pressing().next();
        if first.is_some_and(|task| !task.safety && matches!(task.task, TaskRef::Catalogue(_))) {
            let missing = plan.pressing().find(|task| {
                let TaskRef::Catalogue(id) = &task.task else {
                    return false;
                };
                let rule = &self.catalogue.task(id).unwrap().applies;
                let mut asks = false;
                rule.each_question(&mut |question, _| {
                    asks |= ![domain::WHERE, domain::SINCE].contains(&question.as_str());
                });
                task.safety && !task.unsure && asks
            });
            assert!(
                missing.is_none(),
                "{told}: {:?}",
                missing.map(|task| &task.task)
            );
        }
    }
}
