//! What leads when something is missing that keeps somebody safe.

use super::*;

#[test]
fn many_days_that_are_over_leave_room_for_safety() {
    let mut dossier = home_on("2027-03-05");
    for number in 1..=20 {
        let own = OwnTask {
            title: format!("Bellen {number}"),
            theme: Theme::General,
            date: Some(day("2027-02-20")),
            state: TaskState::Open,
        };
        dossier.own.insert(OwnId(number), own);
    }
    let plan = crate::plan(&dossier, &catalogue(vec![safe("bed")]), today());
    let pressing: Vec<_> = plan.pressing().map(|task| task.safety).collect();
    assert_eq!(pressing.len(), Plan::MOST_NOW);
    assert!(pressing[3], "{pressing:?}");
}

#[test]
fn what_an_answer_says_is_missing_is_prepared_before_its_own_way_opens() {
    let bed = Task {
        applies: Applies::Is("bed".into(), "nowhere".into()),
        window: window(-42, 0),
        ..safe("bed")
    };
    let tasks = vec![
        task("many", (1, 1), ""),
        task("x", (1, 1), "many"),
        of(Theme::Housing, task("search", (1, 1), "")),
        bed,
    ];
    let gap = Gap {
        id: "bed".into(),
        applies: Applies::default(),
        closed_by: vec!["bed".into()],
        serves: vec!["search".into()],
    };
    let first = |dossier: &Dossier| {
        let mut catalogue = catalogue(tasks.clone());
        catalogue.gaps = vec![gap.clone()];
        let plan = crate::plan(dossier, &catalogue, today());
        plan.first[0].task.clone()
    };
    let mut dossier = home_on("2027-09-01");
    assert_eq!(first(&dossier), TaskRef::Catalogue("many".into()));
    let nowhere = Answer::choice("nowhere", 1);
    dossier.answers.insert("bed".into(), nowhere);
    assert_eq!(first(&dossier), TaskRef::Catalogue("search".into()));
    dossier.release = home_on("2027-04-01").release;
    assert_eq!(first(&dossier), TaskRef::Catalogue("bed".into()));
}

#[test]
fn safety_that_waits_leads_again_when_its_day_has_come() {
    let tasks = vec![safe("bed"), safe("fetch"), task("other", (1, 1), "")];
    let mut dossier = home_on("2027-03-05");
    let state = waiting("2027-02-01", Some("2027-02-25"));
    set(&mut dossier, "bed", state);
    let other = ("other", Why::Soon(day("2027-03-04")));
    let expected = [("fetch", Why::Safety), ("bed", Why::AskAgain), other];
    check(tasks, &dossier, &expected);
}

#[test]
fn what_was_begun_inside_and_makes_no_sense_outside_is_not_asked_after() {
    let leave = Task {
        until: Some(Edge(0)),
        ..task("leave", (1, 1), "")
    };
    let card = Task {
        phase: Phase::F5,
        window: window(0, None),
        ..task("card", (1, 1), "")
    };
    let mut dossier = home_on("2027-03-05");
    let state = waiting("2027-02-01", Some("2027-02-25"));
    set(&mut dossier, "leave", state);
    let since = day("2027-02-26");
    dossier.release = domain::Release::Outside { since };
    let catalogue = catalogue(vec![leave, card]);
    let plan = crate::plan(&dossier, &catalogue, today());
    let first: Vec<_> = plan.first.iter().map(|first| &first.task).collect();
    assert_eq!(first, [&TaskRef::Catalogue("card".into())]);
}

#[test]
fn on_the_day_itself_what_closes_a_gap_stands_with_safety() {
    let benefit = Task {
        phase: Phase::F4,
        window: window(0, 1),
        ..task("benefit", (1, 1), "")
    };
    let mut tasks: Vec<Task> = (0..15).map(|at| safe(&format!("t{at}"))).collect();
    tasks.push(benefit);
    let mut catalogue = catalogue(tasks);
    catalogue.gaps = vec![Gap {
        id: "income".into(),
        applies: Applies::default(),
        closed_by: vec!["benefit".into()],
        serves: Vec::new(),
    }];
    let plan = crate::plan(&home_on("2027-03-01"), &catalogue, today());
    let mut pressing = plan.pressing().map(|task| &task.task);
    assert!(pressing.any(|task| *task == TaskRef::Catalogue("benefit".into())));
}
