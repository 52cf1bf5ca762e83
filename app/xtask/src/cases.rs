//! What once went wrong, with the right value. `lives.rs` holds each kind for anybody.

use crate::bundle::bundle;
use crate::golden::name;
use crate::samples::{Sample, samples};
use domain::{Catalogue, Date};
use planner::{Group, Plan};

/// The samples; their `README.md` says what is right.
struct Cases {
    catalogue: Catalogue,
    samples: Vec<Sample>,
}

impl Cases {
    fn new() -> Self {
        let catalogue = bundle().unwrap().catalogue;
        let samples = samples(&catalogue).unwrap();
        Self { catalogue, samples }
    }

    fn of(&self, name: &str) -> &Sample {
        self.samples.iter().find(|it| it.name == name).unwrap()
    }

    fn task(&self, sample: &str, id: &str) -> Option<&planner::Planned> {
        let tasks = &self.of(sample).plan.tasks;
        tasks.iter().find(|task| name(&task.task) == id)
    }

    fn gap(&self, sample: &str, id: &str) -> &planner::OpenGap {
        let gaps = &self.of(sample).plan.gaps;
        gaps.iter().find(|gap| gap.gap.as_str() == id).unwrap()
    }
}

#[test]
fn safety_is_never_put_off_and_opens_on_the_first_possible_day() {
    let cases = Cases::new();
    let tomorrow = cases.of("tomorrow-medicine");
    assert_eq!(name(&tomorrow.plan.first[0].task), "zo-12");
    let day = Date::from_ymd_opt(2027, 3, 2).unwrap();
    let on_the_day = planner::plan(&tomorrow.dossier, &cases.catalogue, day);
    let now = on_the_day.group(Group::Now);
    for id in ["zo-12", "on-13", "on-14", "sn-17"] {
        assert!(now.iter().any(|task| name(&task.task) == id), "{id}");
    }
    let between = cases.of("between-two-days");
    let mut about = between.dossier.clone();
    about.release = domain::Release::About {
        date: Date::from_ymd_opt(2027, 3, 22).unwrap(),
    };
    let about = planner::plan(&about, &cases.catalogue, between.plan.today);
    assert_eq!(between.plan.first, about.first);
}

#[test]
fn a_gap_that_nothing_closes_stays_and_what_is_unsure_closes_none() {
    let cases = Cases::new();
    for (sample, id, bridge) in [
        ("outside-id-lost", "identity", "id-18"),
        ("no-right-to-stay", "income", "wi-19"),
        ("family-fell-through", "bed", "on-24"),
    ] {
        let gap = cases.gap(sample, id);
        assert_eq!(gap.lasts, None, "{sample}");
        assert!(gap.bridging.contains(&bridge.into()), "{sample}");
    }
    assert!(cases.gap("between-two-days", "bed").lasts.is_some());
    let income = cases.gap("nothing-answered", "income").lasts.unwrap();
    assert_eq!((income.min, income.max), (14, 57));
    // A need that is met is not asked for again.
    assert!(cases.task("bed-arranged", "on-09").unwrap().may_wait);
}

#[test]
fn few_steps_press_and_none_that_makes_no_sense_any_more() {
    let cases = Cases::new();
    for Sample { name, plan, .. } in &cases.samples {
        assert!(plan.pressing().count() <= Plan::MOST_NOW, "{name}");
    }
    assert!(!cases.task("four-days-methadone", "zo-10").unwrap().may_wait);
    for id in ["zo-02", "sn-02", "id-07"] {
        assert_eq!(cases.task("four-days-methadone", id), None, "{id}");
    }
    assert_eq!(cases.task("remand-released-home", "on-24"), None);
    assert!(
        !cases
            .task("remand-released-home", "id-22")
            .unwrap()
            .may_wait
    );
    let may_move = &cases.of("day-may-move").plan;
    assert!(may_move.tasks.iter().all(|task| !task.firm));
}
