//! Laws of the merge, over a generated base and two sides that grew from it.

use super::{day, dossier, generate};
use crate::merge::{merge, preview};
use domain::job::{Merge, Spot};
use domain::{Answer, Change, Dossier, QuestionId};
use proptest::prelude::*;

fn after(mine: &Dossier, changes: impl IntoIterator<Item = Change>) -> Dossier {
    let mut dossier = mine.clone();
    for change in changes {
        dossier.apply(change, day("2027-03-01")).unwrap();
    }
    dossier
}

fn merged(mine: &Dossier, merge: &Merge) -> Dossier {
    after(mine, [merge.change.clone()])
}

/// Whether everything that a person wrote on one side is there, under whatever number.
fn is_kept(side: &Dossier, among: &Dossier) -> bool {
    side.own
        .values()
        .all(|own| among.own.values().any(|other| other == own))
        && side
            .notes
            .values()
            .all(|note| among.notes.values().any(|other| other == note))
}

proptest! {
    #[test]
    fn merging_with_itself_changes_nothing([base, mine, _] in generate::family()) {
        prop_assert!(merge(Some(&base), &mine, &mine).is_empty());
        prop_assert!(merge(None, &mine, &mine).is_empty());
    }

    #[test]
    fn what_only_one_side_changed_is_taken([base, mine, theirs] in generate::family()) {
        let forward = merge(Some(&base), &base, &theirs);
        prop_assert!(forward.conflicts.is_empty());
        let taken = merged(&base, &forward);
        prop_assert_eq!(&taken.release, &theirs.release);
        prop_assert_eq!(&taken.answers, &theirs.answers);
        prop_assert_eq!(&taken.tasks, &theirs.tasks);
        prop_assert_eq!(&taken.own, &theirs.own);
        prop_assert_eq!(&taken.notes, &theirs.notes);
        prop_assert_eq!(&taken.settings, &theirs.settings);
        prop_assert!(merge(Some(&base), &mine, &base).is_empty());
    }

    #[test]
    fn conflicts_stay_at_mine_and_can_go_either_way([base, mine, theirs] in generate::family()) {
        for base in [Some(&base), None] {
            let found = merge(base, &mine, &theirs);
            let kept = merged(&mine, &found);
            let take = found.conflicts.iter().map(|conflict| conflict.theirs.clone());
            let taken = after(&kept, take);
            for conflict in &found.conflicts {
                prop_assert_eq!(value(&kept, &conflict.spot), value(&mine, &conflict.spot));
                prop_assert_eq!(value(&taken, &conflict.spot), value(&theirs, &conflict.spot));
                prop_assert_ne!(value(&mine, &conflict.spot), value(&theirs, &conflict.spot));
            }
            let back = found.conflicts.iter().map(|conflict| conflict.mine.clone());
            prop_assert_eq!(after(&taken, back), kept);
        }
    }

    #[test]
    fn without_a_base_nothing_of_either_side_is_lost([_, mine, theirs] in generate::family()) {
        let found = merge(None, &mine, &theirs);
        let kept = merged(&mine, &found);
        prop_assert!(is_kept(&mine, &kept));
        let take = found.conflicts.iter().map(|conflict| conflict.theirs.clone());
        prop_assert!(is_kept(&theirs, &after(&kept, take)));
        for (question, answer) in &theirs.answers {
            let is_asked = found.conflicts.iter().any(|conflict| {
                conflict.spot == Spot::Answer(question.clone())
            });
            prop_assert!(is_asked || kept.answers.get(question) == Some(answer));
        }
        prop_assert!(mine.answers.keys().all(|id| kept.answers.contains_key(id)));
        prop_assert!(mine.tasks.keys().all(|id| kept.tasks.contains_key(id)));
        prop_assert!(theirs.tasks.keys().all(|id| kept.tasks.contains_key(id)));
    }

    #[test]
    fn what_was_written_after_the_base_is_never_lost([base, mine, theirs] in generate::family()) {
        let found = merge(Some(&base), &mine, &theirs);
        let kept = merged(&mine, &found);
        let asked = |spot: &Spot| found.conflicts.iter().any(|conflict| conflict.spot == *spot);
        for (id, note) in &theirs.notes {
            let is_there = kept.notes.values().any(|other| other == note);
            let was_removed_here = base.notes.get(id) == Some(note);
            prop_assert!(is_there || was_removed_here || asked(&Spot::Note(*id)));
        }
        for (id, note) in &mine.notes {
            let is_there = kept.notes.values().any(|other| other == note);
            let was_removed_there = base.notes.get(id) == Some(note);
            prop_assert!(is_there || was_removed_there);
        }
    }

    #[test]
    fn one_step_takes_it_back([base, mine, theirs] in generate::family()) {
        for base in [Some(&base), None] {
            let mut dossier = mine.clone();
            let change = merge(base, &mine, &theirs).change;
            let inverse = dossier.apply(change, day("2027-03-01")).unwrap();
            dossier.check().unwrap();
            dossier.apply(inverse, day("2027-03-01")).unwrap();
            prop_assert_eq!(&dossier, &mine);
        }
    }

    #[test]
    fn the_same_file_again_brings_nothing_new([_, mine, theirs] in generate::family()) {
        let first = merge(None, &mine, &theirs);
        let kept = merged(&mine, &first);
        let second = merge(None, &kept, &theirs);
        prop_assert_eq!(second.change, Change::Batch(Vec::new()));
        prop_assert_eq!(second.conflicts, first.conflicts);
    }

    #[test]
    fn a_preview_counts_what_a_merge_finds([_, mine, theirs] in generate::family()) {
        let counts = preview(&mine, &theirs);
        let found = merge(None, &mine, &theirs);
        let Change::Batch(changes) = found.change else { unreachable!() };
        prop_assert_eq!(usize::try_from(counts.new), Ok(changes.len()));
        prop_assert_eq!(usize::try_from(counts.changed), Ok(found.conflicts.len()));
        let own = preview(&mine, &mine);
        prop_assert_eq!((own.new, own.changed, own.only_here), (0, 0, 0));
        prop_assert!(counts.same + counts.changed + counts.only_here >= own.same);
    }
}

/// The change that sets a value as it is in this dossier.
fn value(dossier: &Dossier, spot: &Spot) -> Change {
    match spot.clone() {
        Spot::Release => Change::SetRelease {
            release: dossier.release,
        },
        Spot::Answer(question) => Change::SetAnswer {
            answer: dossier.answers.get(&question).cloned(),
            question,
        },
        Spot::Task(task) => Change::SetTask {
            record: dossier.tasks.get(&task).cloned(),
            task,
        },
        Spot::Own(own) => Change::SetOwn {
            own,
            task: dossier.own.get(&own).cloned(),
        },
        Spot::Note(id) => Change::SetNote {
            id,
            note: dossier.notes.get(&id).cloned(),
        },
        Spot::Settings => Change::SetSettings {
            settings: dossier.settings.clone(),
        },
    }
}

#[test]
fn both_answered_is_asked_and_one_answered_is_not() {
    let question = QuestionId::from("bed");
    let with = |choice| {
        let mut dossier = dossier();
        let answer = Answer::choice(choice, 1);
        dossier.answers.insert(question.clone(), answer);
        dossier
    };
    let (base, mine, theirs) = (with("none"), with("family"), with("rent"));
    let found = merge(Some(&base), &mine, &theirs);
    assert_eq!(found.change, Change::Batch(Vec::new()));
    assert_eq!(found.conflicts.len(), 1);
    assert_eq!(found.conflicts[0].spot, Spot::Answer(question.clone()));
    assert_eq!(after(&mine, [found.conflicts[0].theirs.clone()]), theirs);
    assert_eq!(after(&theirs, [found.conflicts[0].mine.clone()]), mine);

    let taken = merge(Some(&base), &base, &theirs);
    assert_eq!(merged(&base, &taken), theirs);
    // An answer that was taken away on one side, and given anew on the other.
    let removed = merge(Some(&base), &dossier(), &theirs);
    assert_eq!(removed.conflicts.len(), 1);
    assert_eq!(
        merged(&base, &merge(Some(&base), &base, &dossier())),
        dossier()
    );
}
