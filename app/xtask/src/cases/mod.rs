//! What once went wrong, with the right value: the files of app/planner/cases. `lives.rs` holds each kind for anybody.

mod invented;

use crate::bundle::bundle;
use crate::golden::name;
use crate::plan::read;
use crate::run::root;
use crate::samples::samples;
use domain::{Catalogue, Date, Dossier, Release, TaskRecord, TaskState};
use planner::{Group, OpenGap, Plan, Planned};
use std::fs;

/// A case with its plan.
struct Case {
    name: String,
    dossier: Dossier,
    plan: Plan,
}

impl Case {
    fn task(&self, id: &str) -> Option<&Planned> {
        self.plan.tasks.iter().find(|task| name(&task.task) == id)
    }

    fn presses(&self, id: &str) -> bool {
        self.plan.pressing().any(|task| name(&task.task) == id)
    }

    fn first(&self) -> Vec<String> {
        let first = self.plan.first.iter();
        first.map(|first| name(&first.task)).collect()
    }

    fn gap(&self, id: &str) -> Option<&OpenGap> {
        self.plan.gaps.iter().find(|gap| gap.gap.as_str() == id)
    }
}

fn day(month: u32, day: u32) -> Date {
    Date::from_ymd_opt(2027, month, day).unwrap()
}

fn case(catalogue: &Catalogue, file: &str) -> Case {
    let today = if file.starts_with("hand") {
        day(6, 1)
    } else {
        day(3, 1)
    };
    let path = root().join("app/planner/cases").join(file);
    let dossier = read(&path.to_string_lossy()).unwrap();
    Case {
        name: file.to_owned(),
        plan: planner::plan(&dossier, catalogue, today),
        dossier,
    }
}

/// The same dossier, changed or on another day.
fn on(catalogue: &Catalogue, case: &Case, today: Date) -> Case {
    Case {
        name: case.name.clone(),
        dossier: case.dossier.clone(),
        plan: planner::plan(&case.dossier, catalogue, today),
    }
}

fn of(file: &str) -> (&'static Catalogue, Case) {
    let catalogue = &bundle().unwrap().catalogue;
    let case = case(catalogue, &format!("{file}.json"));
    (catalogue, case)
}

#[test]
fn every_case_is_read_as_it_is_and_few_steps_press() {
    let catalogue = &bundle().unwrap().catalogue;
    let mut plans: Vec<(String, Plan)> = samples(catalogue)
        .unwrap()
        .into_iter()
        .map(|sample| (sample.name, sample.plan))
        .collect();
    let files = fs::read_dir(root().join("app/planner/cases")).unwrap();
    let files = files.map(|file| file.unwrap().file_name().into_string().unwrap());
    let cases = files.filter(|file| file != "README.md");
    plans.extend(cases.map(|file| {
        let case = case(catalogue, &file);
        (case.name, case.plan)
    }));
    assert!(plans.len() >= 26 + 11);
    for (name, plan) in &plans {
        assert!(plan.pressing().count() <= Plan::MOST_NOW, "{name}");
    }
}

#[test]
fn safety_is_never_put_off() {
    let (catalogue, case) = of("fault-1-medicine");
    assert_eq!(case.first()[0], "zo-12");
    let on_the_day = planner::plan(&case.dossier, catalogue, day(3, 2));
    let now = on_the_day.group(Group::Now);
    for id in ["zo-12", "on-13", "on-14", "sn-17"] {
        assert!(now.iter().any(|task| name(&task.task) == id), "{id}");
    }
}

#[test]
fn on_the_day_itself_the_benefit_presses_beside_all_safety() {
    let (catalogue, mut case) = of("hand-a");
    case.dossier.release = Release::On {
        date: day(6, 1),
        fixed: true,
    };
    let plan = planner::plan(&case.dossier, catalogue, day(6, 1));
    let mut pressing = plan.pressing().map(|task| name(&task.task));
    assert!(pressing.any(|id| id == "wi-15"));
    assert!(plan.pressing().count() <= Plan::MOST_NOW);
}

#[test]
fn between_two_days_counts_from_the_earliest() {
    let (catalogue, case) = of("fault-2-between");
    assert_eq!(case.first(), ["on-14", "on-13", "zo-12"]);
    assert!(case.gap("bed").is_some());
    for id in ["on-13", "on-14", "zo-12", "sn-11"] {
        assert!(case.presses(id), "{id}");
    }
    let mut about = case.dossier.clone();
    let date = day(3, 22);
    about.release = Release::About { date };
    let about = planner::plan(&about, catalogue, case.plan.today);
    assert_eq!(case.plan.first, about.first);
}

#[test]
fn a_gap_that_nothing_closes_stays_with_its_bridges() {
    for (file, gap, bridge) in [
        ("fault-3a-outside-lost-id", "identity", "id-18"),
        ("fault-3c-maystay-no", "income", "wi-19"),
        ("fault-3d-family-not-for-me", "bed", "on-24"),
    ] {
        let (catalogue, mut case) = of(file);
        // The other way to a bed is not for this person either.
        let refused = TaskRecord {
            state: TaskState::NotForMe,
            ..TaskRecord::default()
        };
        case.dossier.tasks.insert("on-13".into(), refused);
        let case = on(catalogue, &case, case.plan.today);
        let gap = case.gap(gap).unwrap();
        assert_eq!((gap.lasts, gap.chain.len()), (None, 0), "{file}");
        assert!(gap.bridging.contains(&bridge.into()), "{file}");
    }
}

#[test]
fn what_is_unsure_closes_no_gap() {
    let (_, case) = of("fault-4-unsure-gap");
    let income = case.gap("income").unwrap();
    let lasts = income.lasts.unwrap();
    assert_eq!((lasts.min, lasts.max), (14, 57));
    assert!(!income.chain.contains(&"wi-20".into()));
}

#[test]
fn of_two_ways_to_the_post_neither_is_hurried_by_the_other() {
    let (_, case) = of("fault-5min");
    let by = |id: &str| case.task(id).unwrap().start_by.unwrap();
    assert!(by("sc-04") >= by("sc-07"));
}

#[test]
fn a_day_that_hangs_on_a_release_with_a_margin_is_not_firm() {
    let (_, case) = of("fault-9-firm");
    assert!(case.plan.tasks.iter().all(|task| !task.firm));
}

#[test]
fn with_four_days_left_safety_leads_and_what_makes_no_sense_is_gone() {
    let (_, case) = of("hand-a");
    assert_eq!(case.first(), ["on-14", "on-13", "zo-12"]);
    let top: Vec<String> = case.plan.pressing().map(|task| name(&task.task)).collect();
    for id in ["zo-02", "sn-02", "sn-07", "id-07", "sn-20", "ju-21"] {
        assert_eq!(case.task(id), None, "{id}");
    }
    for id in ["ju-01", "ju-03", "ju-10"] {
        assert!(!top[..5].contains(&id.to_owned()), "{top:?}");
    }
    // For methadone this does not wait until after.
    assert!(case.presses("zo-10"), "{top:?}");
}

#[test]
fn released_today_somebody_with_a_home_is_sent_to_no_shelter() {
    let (_, case) = of("hand-e");
    assert_eq!(case.task("on-24"), None);
    // The ID lies with the police, and conditions are not among the last.
    assert!(case.presses("id-22"));
    assert!(case.presses("sn-17"));
    assert_eq!(case.task("id-16"), None);
}

#[test]
fn a_need_that_is_met_is_not_asked_for_again() {
    let (_, case) = of("hand-i");
    assert!(case.task("on-09").unwrap().may_wait);
    assert!(!case.first().contains(&"on-09".to_owned()));
    let (catalogue, mut case) = of("hand-a");
    let record = TaskRecord {
        state: TaskState::Done { on: day(5, 20) },
        ..TaskRecord::default()
    };
    case.dossier.tasks.insert("id-08".into(), record);
    let plan = planner::plan(&case.dossier, catalogue, case.plan.today);
    let asked = plan.pressing().map(|task| name(&task.task));
    let of_the_card = ["id-01", "id-03", "id-04", "id-05"];
    assert!(
        asked
            .into_iter()
            .all(|id| !of_the_card.contains(&id.as_str()))
    );
}

#[test]
fn who_has_no_dutch_card_goes_to_the_consulate_or_the_ind() {
    let catalogue = &bundle().unwrap().catalogue;
    let samples = samples(catalogue).unwrap();
    for (sample, way) in [("of-the-union", "id-20"), ("permit-expires", "id-21")] {
        let plan = &samples.iter().find(|it| it.name == sample).unwrap().plan;
        assert!(
            plan.pressing().any(|task| name(&task.task) == way),
            "{sample}"
        );
        for card in ["id-04", "id-05", "id-06", "id-07", "id-08"] {
            let is_in_plan = plan.tasks.iter().any(|task| name(&task.task) == card);
            assert!(!is_in_plan, "{sample}: {card}");
        }
    }
}

#[test]
fn a_request_for_a_benefit_waits_for_nothing() {
    let catalogue = &bundle().unwrap().catalogue;
    for id in ["wi-15", "wi-19", "wi-31"] {
        let task = catalogue.task(&id.into()).unwrap();
        assert!(task.needs.iter().all(|need| need.soft), "{id}");
    }
}
