//! What people around somebody do, in a plan with the real content.

use crate::bundle::bundle;
use domain::{
    Date, Dossier, DossierId, EntryId, Place, Release, TaskId, TaskRef, calendar::plus_days,
};
use sections::Kind;
use sections::people::{HOST_TASK, Help, Person, Said, change, promise};

const TODAY: Date = Date::from_ymd_opt(2027, 3, 1).unwrap();
const ID: EntryId = EntryId {
    section: Person::SECTION,
    number: 1,
};

fn dossier(ahead: u32) -> Dossier {
    let mut dossier = Dossier::new(DossierId::from_bytes([1; 16]));
    dossier.release = Release::On {
        date: plus_days(TODAY, ahead),
        fixed: true,
    };
    dossier
}

#[test]
fn a_host_who_says_yes_closes_the_gap_of_the_bed() {
    let catalogue = &bundle().unwrap().catalogue;
    let mut dossier = dossier(3);
    let is_open = |dossier: &Dossier| {
        let plan = planner::plan(dossier, catalogue, TODAY);
        plan.gaps.iter().any(|gap| gap.gap.as_str() == "bed")
    };
    for (said, open) in [
        (Said::NotAsked, true),
        (Said::Asked, true),
        (Said::Yes, false),
        (Said::No, true),
    ] {
        let person = Person {
            name: "Samira".into(),
            helps: [Help::Sleep].into(),
            said,
            ..Person::default()
        };
        let change = change(&dossier, catalogue, (ID, Some(&person)), TODAY);
        dossier.apply(change, TODAY).unwrap();
        assert_eq!(is_open(&dossier), open, "{said:?}");
    }
    assert!(catalogue.task(&TaskId::from(HOST_TASK)).is_some());
}

#[test]
fn what_family_promised_stands_with_the_family() {
    let catalogue = &bundle().unwrap().catalogue;
    let mut dossier = dossier(30);
    let helped = catalogue.tasks.iter().filter(|task| task.help.is_some());
    let task = helped
        .clone()
        .find(|task| task.place != Place::Family)
        .unwrap();
    let person = Person::default();
    let again = Some(plus_days(TODAY, 7));
    let change = promise(&dossier, (ID, &person), task, TODAY, again);
    dossier.apply(change, TODAY).unwrap();
    let plan = planner::plan(&dossier, catalogue, TODAY);
    let reference = TaskRef::Catalogue(task.id.clone());
    let planned = plan.tasks.iter().find(|one| one.task == reference).unwrap();
    assert_eq!(
        (planned.place, planned.ask_again),
        (Place::Family, again),
        "{reference:?}"
    );
    // Each kind of help is asked for somewhere, so no tick is in vain.
    for help in Help::ALL {
        assert!(
            helped.clone().any(|task| task.help == Some(help)),
            "{help:?}"
        );
    }
}
