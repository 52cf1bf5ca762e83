use super::*;
use crate::Group;
use crate::examples::{catalogue, day, home_on, set, task, today, waiting, window};
use domain::{Basis, Edge, Lead, Phase, Place, Task, TaskRef, Unit};

fn plan_of(tasks: Vec<Task>, dossier: &Dossier, today: Date) -> Plan {
    let mut catalogue = catalogue(tasks);
    catalogue.margin_days = 14;
    plan(dossier, &catalogue, today)
}

/// Group and first day of each task.
fn rows(plan: &Plan) -> Vec<(Group, Date)> {
    plan.tasks
        .iter()
        .map(|task| (task.group, task.start))
        .collect()
}

#[test]
fn what_keeps_somebody_safe_is_never_put_off() {
    let mut medicine = task("medicine", (3, 14), "");
    let put_off = plan_of(vec![medicine.clone()], &home_on("2027-03-02"), today());
    assert_eq!(put_off.tasks[0].group, Group::AfterRelease);
    medicine.safety = true;
    let mut days = ["2027-03-02", "2027-03-01"].map(home_on).to_vec();
    days.push(Dossier {
        release: Release::On {
            date: day("2027-03-10"),
            fixed: false,
        },
        ..home_on("2027-03-10")
    });
    for dossier in days {
        let plan = plan_of(vec![medicine.clone()], &dossier, today());
        assert_eq!(plan.tasks[0].group, Group::Now);
        assert_eq!(plan.first.len(), 1);
    }
}

#[test]
fn what_keeps_somebody_safe_opens_from_the_earliest_day() {
    let opens = |safety| Task {
        safety,
        window: window(-42, 0),
        ..task("bed", (1, 28), "")
    };
    let mut dossier = home_on("2027-03-01");
    let from = day("2027-03-08");
    dossier.release = Release::Between {
        from,
        to: day("2027-05-03"),
    };
    let plan = plan_of(vec![opens(true), opens(false)], &dossier, today());
    let expected = [(Group::Now, today()), (Group::Later, day("2027-03-22"))];
    assert_eq!(rows(&plan), expected);
    assert_eq!(plan.tasks[0].start_by, Some(today()));
}

#[test]
fn a_task_that_makes_no_sense_any_more_is_gone_and_holds_nothing_up() {
    let until = |id: &str, day, needs| Task {
        until: Some(Edge(day)),
        ..task(id, (3, 14), needs)
    };
    let tasks = vec![
        until("visits", -14, ""),
        until("inside", 0, "visits"),
        task("last", (1, 1), "inside"),
    ];
    let names = |dossier: &Dossier| {
        let plan = plan_of(tasks.clone(), dossier, today());
        let name = |task: &Planned| match &task.task {
            TaskRef::Catalogue(id) => id.to_string(),
            TaskRef::Own(_) => String::new(),
        };
        plan.tasks.iter().map(name).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(names(&home_on("2027-03-20")), "visits inside last");
    assert_eq!(names(&home_on("2027-03-10")), "inside last");
    assert_eq!(names(&home_on("2027-03-03")), "last");
    let mut outside = home_on("2027-03-01");
    outside.release = Release::Outside { since: today() };
    assert_eq!(names(&outside), "last");
    // What was begun stays.
    set(&mut outside, "visits", waiting("2027-02-20", None));
    assert_eq!(names(&outside), "visits last");
}

#[test]
fn a_day_that_hangs_on_a_release_with_a_margin_is_not_firm() {
    let mut by_law = Task {
        phase: Phase::F5,
        window: window(0, 28),
        deadline: Some(Basis::Law),
        ..task("report", (1, 28), "")
    };
    by_law.lead.basis = Basis::Law;
    let firm = |release| {
        let mut dossier = home_on("2027-06-01");
        dossier.release = release;
        plan_of(vec![by_law.clone()], &dossier, today()).tasks[0].firm
    };
    let date = day("2027-06-01");
    assert!(firm(Release::On { date, fixed: true }));
    assert!(!firm(Release::On { date, fixed: false }));
    assert!(!firm(Release::About { date }));
    assert!(firm(Release::Outside { since: today() }));
}

#[test]
fn of_alternatives_each_has_the_day_by_which_one_must_be_done() {
    let tasks = vec![
        task("slow", (9, 9), ""),
        task("quick", (3, 3), ""),
        task("last", (1, 1), "slow|quick"),
    ];
    let by = |plan: &Plan| -> Vec<_> {
        let by = plan.tasks.iter().map(|task| task.start_by);
        by.map(|by| by.unwrap().to_string()).collect()
    };
    let plan = plan_of(tasks.clone(), &home_on("2027-03-31"), today());
    assert_eq!(by(&plan), ["2027-03-21", "2027-03-27", "2027-03-30"]);
}

#[test]
fn where_a_desk_is_shut_a_task_begins_on_the_next_day_that_it_is_open() {
    let desk = |place| Task {
        place,
        ..task("ask", (1, 1), "")
    };
    let working = Lead {
        unit: Unit::WorkingDays,
        ..task("x", (1, 1), "").lead
    };
    let tasks = vec![
        desk(Place::Ric),
        desk(Place::Own),
        Task {
            lead: working,
            ..desk(Place::Own)
        },
        Task {
            safety: true,
            ..desk(Place::Ric)
        },
    ];
    // The Saturday before Easter.
    let saturday = day("2027-03-27");
    let plan = plan_of(tasks, &home_on("2027-04-10"), saturday);
    let starts: Vec<Date> = plan.tasks.iter().map(|task| task.start).collect();
    let tuesday = day("2027-03-30");
    assert_eq!(starts, [tuesday, saturday, tuesday, saturday]);
}
