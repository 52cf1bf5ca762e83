mod safety;

use crate::examples::{catalogue, day, done, home_on, set, task, today, waiting, window};
use crate::{Group, Plan, Why};
use domain::{
    Answer, Applies, Basis, Dossier, Edge, Gap, OwnId, OwnTask, Phase, Task, TaskRef, TaskState,
    Theme,
};

fn safe(id: &str) -> Task {
    Task {
        safety: true,
        theme: Theme::Housing,
        ..task(id, (1, 1), "")
    }
}

fn of(theme: Theme, task: Task) -> Task {
    Task { theme, ..task }
}

fn check(tasks: Vec<Task>, dossier: &Dossier, expected: &[(&str, Why)]) {
    check_gaps(tasks, Vec::new(), dossier, expected);
}

fn check_gaps(tasks: Vec<Task>, gaps: Vec<Gap>, dossier: &Dossier, expected: &[(&str, Why)]) {
    let mut catalogue = catalogue(tasks);
    catalogue.gaps = gaps;
    let plan = crate::plan(dossier, &catalogue, today());
    let rows = plan.first.iter().map(|first| match &first.task {
        TaskRef::Catalogue(id) => (id.to_string(), first.why),
        TaskRef::Own(id) => (format!("own {id}"), first.why),
    });
    let expected = expected.iter().map(|(id, why)| ((*id).to_owned(), *why));
    assert_eq!(rows.collect::<Vec<_>>(), expected.collect::<Vec<_>>());
}

#[test]
fn what_unlocks_most_goes_first_when_nothing_presses() {
    let tasks = vec![
        task("alone", (1, 1), ""),
        of(Theme::Identity, task("one", (1, 1), "")),
        task("two", (1, 1), ""),
        task("x", (1, 1), "one two"),
        task("y", (1, 1), "two"),
    ];
    let last = Why::Soon(day("2027-08-31"));
    let expected = [
        ("two", Why::Unlocks(2)),
        ("one", Why::Unlocks(1)),
        ("alone", last),
    ];
    check(tasks, &home_on("2027-09-01"), &expected);
}

#[test]
fn safety_goes_first_in_the_first_days_and_when_release_is_near() {
    let tasks = || {
        vec![
            task("many", (1, 1), ""),
            task("x", (1, 1), "many"),
            safe("bed"),
        ]
    };
    let bed = Why::Soon(day("2027-08-31"));
    let far = [("many", Why::Unlocks(1)), ("bed", bed)];
    check(tasks(), &home_on("2027-09-01"), &far);
    let near = [("bed", Why::Safety), ("many", Why::Unlocks(1))];
    check(tasks(), &home_on("2027-03-15"), &near);
    let mut first_days = tasks();
    first_days[2].phase = Phase::F0;
    check(first_days, &home_on("2027-09-01"), &near);
}

#[test]
fn what_an_answer_says_is_missing_goes_first_at_any_distance() {
    let mut tasks = vec![
        task("many", (1, 1), ""),
        task("x", (1, 1), "many"),
        safe("bed"),
    ];
    tasks[2].applies = Applies::Is("bed".into(), "nowhere".into());
    let mut dossier = home_on("2027-09-01");
    let unsure = ("bed", Why::Soon(day("2027-08-31")));
    let expected = [("many", Why::Unlocks(1)), unsure];
    check(tasks.clone(), &dossier, &expected);
    let nowhere = Answer::choice("nowhere", 1);
    dossier.answers.insert("bed".into(), nowhere);
    let expected = [("bed", Why::Safety), ("many", Why::Unlocks(1))];
    check(tasks, &dossier, &expected);
}

#[test]
fn an_own_day_that_has_come_stands_on_top_with_its_day() {
    let mut dossier = home_on("2027-03-05");
    let own = OwnTask {
        title: "Mijn zus bellen".to_owned(),
        theme: Theme::General,
        date: Some(day("2027-02-20")),
        state: TaskState::Open,
    };
    dossier.own.insert(OwnId(1), own);
    let plan = crate::plan(&dossier, &catalogue(vec![safe("bed")]), today());
    let first = plan.first.iter().map(|first| first.why);
    let expected = [Why::Safety, Why::Planned(day("2027-02-20"))];
    assert_eq!(first.collect::<Vec<_>>(), expected);
    let top = plan.group(Group::Now)[0];
    assert_eq!(top.task, TaskRef::Own(OwnId(1)));
    assert_eq!(top.start_by, Some(day("2027-02-20")));
}

#[test]
fn at_most_twelve_press_and_what_may_not_apply_can_wait() {
    let mut tasks: Vec<Task> = (0..15)
        .map(|at| task(&format!("t{at}"), (1, 1), ""))
        .collect();
    tasks[0].applies = Applies::Is("open".into(), "yes".into());
    let mut plan = crate::plan(&home_on("2027-03-05"), &catalogue(tasks.clone()), today());
    assert_eq!((plan.now.len(), plan.pressing), (15, Plan::MOST_NOW));
    assert!(plan.pressing().all(|task| !task.unsure));
    for task in &mut tasks[..14] {
        task.safety = true;
    }
    plan = crate::plan(&home_on("2027-03-05"), &catalogue(tasks), today());
    assert_eq!(plan.pressing, Plan::MOST_NOW);
    assert!(plan.pressing().all(|task| task.safety));
}

#[test]
fn with_little_time_left_what_can_be_done_outside_as_well_comes_last() {
    let inside = Task {
        until: Some(Edge(0)),
        ..task("inside", (1, 1), "")
    };
    let tasks = vec![task("both", (1, 1), ""), inside];
    let soon = |id| (id, Why::Soon(day("2027-03-04")));
    let expected = [soon("inside"), soon("both")];
    check(tasks, &home_on("2027-03-05"), &expected);
}

#[test]
fn at_most_two_of_a_theme_and_one_unsure_of_it() {
    let unsure = |id| Task {
        applies: Applies::Not(Applies::Is("open".into(), "no".into()).into()),
        ..safe(id)
    };
    let last = ("other", Why::Soon(day("2027-03-09")));
    let tasks = vec![safe("a"), safe("b"), safe("c"), task("other", (1, 1), "")];
    let expected = [("a", Why::Safety), ("b", Why::Safety), last];
    check(tasks, &home_on("2027-03-10"), &expected);
    let tasks = vec![unsure("a"), unsure("b"), task("other", (1, 1), "")];
    let expected = [("a", Why::Safety), ("b", Why::Safety), last];
    check(tasks, &home_on("2027-03-10"), &expected);
    let tasks = vec![
        unsure("a"),
        unsure("b"),
        safe("c"),
        task("other", (1, 1), ""),
    ];
    let expected = [("c", Why::Safety), ("a", Why::Safety), last];
    check(tasks, &home_on("2027-03-10"), &expected);
}

#[test]
fn what_waits_comes_back_on_its_day_unless_restrictions_forbid_it() {
    let tasks = vec![
        Task {
            outside_contact: true,
            ..task("letter", (1, 90), "")
        },
        task("other", (1, 1), ""),
    ];
    let mut dossier = home_on("2027-09-01");
    let other = ("other", Why::Soon(day("2027-08-31")));
    set(
        &mut dossier,
        "letter",
        waiting("2027-02-01", Some("2027-03-02")),
    );
    check(tasks.clone(), &dossier, &[other]);
    set(
        &mut dossier,
        "letter",
        waiting("2027-02-01", Some("2027-03-01")),
    );
    check(tasks.clone(), &dossier, &[("letter", Why::AskAgain), other]);
    dossier
        .answers
        .insert("contact".into(), Answer::choice("lawyer-only", 1));
    check(tasks.clone(), &dossier, &[other]);
    set(&mut dossier, "letter", TaskState::Open);
    check(tasks, &dossier, &[other]);
}

#[test]
fn a_day_that_a_law_sets_is_said_and_a_margin_is_not() {
    let by_law = |to| {
        let mut it = task("report", (1, 1), "");
        it.lead.basis = Basis::Law;
        it.deadline = Some(Basis::Law);
        it.window = window(None, to);
        vec![it, task("other", (1, 1), "")]
    };
    let other = ("other", Why::Soon(day("2027-08-31")));
    let mut dossier = home_on("2027-09-01");
    let law = Why::Deadline(day("2027-03-05"));
    check(by_law(-179), &dossier, &[("report", law), other]);
    dossier.release = domain::Release::About {
        date: day("2027-09-01"),
    };
    let other = ("other", Why::Soon(day("2027-08-17")));
    let safe = Why::Soon(day("2027-03-19"));
    check(by_law(-151), &dossier, &[("report", safe), other]);
}

#[test]
fn what_closes_a_gap_goes_before_what_is_only_urgent() {
    let tasks = || {
        vec![
            task("urgent", (1, 40), ""),
            of(Theme::Identity, task("card", (1, 90), "")),
            of(Theme::Care, task("quick", (1, 1), "")),
            of(Theme::Care, task("eased", (1, 1), "~quick")),
        ]
    };
    let gap = Gap {
        id: "identity".into(),
        applies: Applies::default(),
        closed_by: vec!["card".into()],
        serves: Vec::new(),
    };
    let soon = |id| (id, Why::Soon(today()));
    let later = |id| (id, Why::Soon(day("2027-03-31")));
    let mut dossier = home_on("2027-04-01");
    let expected = [soon("card"), soon("urgent"), later("quick")];
    check_gaps(tasks(), vec![gap], &dossier, &expected);
    set(&mut dossier, "quick", done("2027-02-01"));
    let expected = [soon("urgent"), soon("card"), later("eased")];
    check(tasks(), &dossier, &expected);
}
