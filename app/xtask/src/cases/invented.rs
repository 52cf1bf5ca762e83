//! Lives of invented people, and what somebody who had not seen the project found in their plans.

use super::{Case, day, of, on};
use crate::bundle::bundle;
use crate::golden::name;
use domain::{Answer, CostHere, LocalAnswers, LocalFact, Phase, Release, set_local};
use planner::{Group, Planned};

#[test]
fn medicine_leads_however_little_time_is_left() {
    let (catalogue, case) = of("life-out-on-sunday");
    for today in [day(3, 5), day(3, 6)] {
        let near = on(catalogue, &case, today);
        assert_eq!(near.first(), ["zo-12", "sn-17", "on-14"], "{today}");
    }
}

#[test]
fn a_known_ban_comes_before_a_bed_and_reporting_is_safety() {
    let (_, case) = of("life-outside-with-ban");
    assert_eq!(case.first(), ["ju-13", "zo-19", "sn-17"]);
    for id in ["on-14", "on-13", "on-24"] {
        assert!(case.presses(id), "{id}");
    }
    assert!(case.task("id-01").is_some());
}

#[test]
fn who_has_no_insurer_takes_an_insurance() {
    let (_, mut case) = of("life-uninsured");
    let gap = case.gap("cover").unwrap();
    assert!(gap.chain.iter().any(|id| id.as_str() == "zo-05"));
    for id in ["zo-13", "zo-15", "zo-21", "sn-06", "sc-04"] {
        assert!(case.task(id).is_none(), "{id}");
    }
    case.dossier.answers.remove(&"insurer".into());
    let open = on(&bundle().unwrap().catalogue, &case, case.plan.today);
    assert!(!open.task("zo-13").unwrap().unsure);
}

#[test]
fn at_home_with_a_monitor_nothing_of_a_cell_is_asked() {
    let (_, case) = of("life-phased");
    for id in [
        "ju-05", "sn-02", "sn-03", "wi-05", "sn-20", "id-02", "id-01",
    ] {
        assert!(case.task(id).is_none(), "{id}");
    }
}

#[test]
fn help_with_staying_does_not_wait_until_after_release() {
    let (_, case) = of("life-may-not-stay");
    assert_eq!(case.task("id-09").unwrap().group, Group::Now);
    let (_, never) = of("life-never-had-id");
    assert!(never.task("id-01").is_none() && never.task("sn-09").unwrap().may_wait);
}

#[test]
fn a_bed_that_fell_through_is_looked_for_again() {
    let (_, case) = of("fault-3d-family-not-for-me");
    assert_eq!(case.first()[0], "on-13");
    assert!(case.gap("bed").unwrap().bridging.contains(&"on-24".into()));
    let (catalogue, mut home) = of("fault-3d-family-not-for-me");
    home.dossier.tasks.remove(&"on-14".into());
    let stays = on(catalogue, &home, home.plan.today);
    assert!(stays.task("on-13").is_none() && stays.presses("on-14"));
}

#[test]
fn what_surely_begins_this_week_comes_before_what_may_be_of_the_first_days() {
    let (_, case) = of("life-of-the-union");
    let now = case.plan.group(Group::Now);
    let at = now.iter().position(|task| name(&task.task) == "id-20");
    let may_be = |task: &&&Planned| task.phase == Phase::F0 && task.unsure && !task.safety;
    let (before, after) = now.split_at(at.unwrap());
    assert_eq!(before.iter().filter(may_be).count(), 0);
    assert!(after.iter().filter(may_be).count() >= 3);
    assert!(case.presses("id-20"));
}

#[test]
fn without_a_bed_one_is_planned_whatever_is_known_of_the_home() {
    let (_, case) = of("life-no-bed");
    assert!(
        case.first().contains(&"on-09".to_owned()),
        "{:?}",
        case.first()
    );
}

#[test]
fn what_the_place_says_takes_the_place_of_a_price() {
    let catalogue = &bundle().unwrap().catalogue;
    let mut answers = LocalAnswers::default();
    let cost = |id: &str, answers: &LocalAnswers| match catalogue
        .task(&id.into())
        .unwrap()
        .cost_here(answers)
    {
        CostHere::Known(_) => "known",
        CostHere::InLines => "in lines",
        CostHere::Unknown => "unknown",
    };
    assert_eq!(
        (cost("id-06", &answers), cost("id-07", &answers)),
        ("unknown", "unknown")
    );
    for fact in [LocalFact::Photo, LocalFact::CardPrice] {
        set_local(&mut answers, fact, "43 euro".to_owned(), day(3, 1));
    }
    assert_eq!(
        (cost("id-06", &answers), cost("id-07", &answers)),
        ("in lines", "known")
    );
}

#[test]
fn an_answer_that_says_outside_and_a_release_to_come_are_asked_about() {
    let (catalogue, mut case) = of("life-outside-with-ban");
    assert!(!case.plan.disagrees_outside);
    let to_come = Release::On {
        date: day(4, 1),
        fixed: true,
    };
    for release in [Release::Unknown, to_come] {
        case.dossier.release = release;
        assert!(
            on(catalogue, &case, day(3, 1)).plan.disagrees_outside,
            "{release:?}"
        );
    }
}

/// The plan of somebody outside who answered one thing otherwise.
fn outside_but(question: &str, choice: &str) -> Case {
    let (catalogue, mut case) = of("life-outside-with-ban");
    let answer = Answer::choice(choice, 1);
    case.dossier.answers.insert(question.into(), answer);
    on(catalogue, &case, case.plan.today)
}

#[test]
fn a_home_of_ones_own_that_is_no_bed_is_no_reason_to_sleep_outside() {
    for home in ["rent", "own"] {
        assert!(outside_but("home", home).presses("on-24"), "{home}");
    }
    let own = outside_but("bed", "own-home");
    assert!(own.task("on-24").is_none());
}

#[test]
fn who_gets_a_state_pension_is_sent_to_the_svb() {
    let pensioner = outside_but("income-before", "state-pension");
    for id in ["wi-12", "wi-14", "wi-15", "wi-16", "wi-17", "wi-18"] {
        assert!(pensioner.task(id).is_none(), "{id}");
    }
    assert!(pensioner.task("wi-20").is_some());
    // A pension of one's work closes nothing off.
    assert!(outside_but("income-before", "pension").presses("wi-15"));
}

#[test]
fn who_waits_outside_for_papers_of_another_desk_has_something_to_show() {
    for document in ["eu", "permit", "no"] {
        let case = outside_but("dutch-id", document);
        let bridging = &case.gap("identity").unwrap().bridging;
        assert_eq!(bridging, &["id-23".into()], "{document}");
    }
}
