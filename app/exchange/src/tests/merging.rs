//! Laws of the merge, over a generated base and two sides that grew from it.

use super::{day, dossier, generate};
use crate::merge::{merge, preview};
use domain::job::Merge;
use domain::{Answer, Change, Dossier, Edit, Entry, EntryId, QuestionId};
use proptest::prelude::*;

fn after<C: Into<Change>>(mine: &Dossier, changes: impl IntoIterator<Item = C>) -> Dossier {
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
            .entries
            .iter()
            .all(|(id, entry)| stands(among, *id, entry))
}

/// Whether an entry stands in its section, under whatever number.
fn stands(dossier: &Dossier, id: EntryId, entry: &Entry) -> bool {
    let mut all = dossier.section(id.section);
    all.any(|(_, other)| other == entry)
}

/// Whether the same value is set by both.
fn is_of(one: &Edit, other: &Edit) -> bool {
    match (one, other) {
        (
            Edit::Answer { question: one, .. },
            Edit::Answer {
                question: other, ..
            },
        ) => one == other,
        (Edit::Task { task: one, .. }, Edit::Task { task: other, .. }) => one == other,
        (Edit::Own { own: one, .. }, Edit::Own { own: other, .. }) => one == other,
        (Edit::Entry { id: one, .. }, Edit::Entry { id: other, .. }) => one == other,
        _ => std::mem::discriminant(one) == std::mem::discriminant(other),
    }
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
        prop_assert_eq!(&taken.entries, &theirs.entries);
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
                prop_assert!(is_of(&conflict.mine, &conflict.theirs));
                prop_assert_eq!(now(&kept, &conflict.mine), now(&mine, &conflict.mine));
                prop_assert_eq!(now(&mine, &conflict.mine), conflict.mine.clone());
                prop_assert_eq!(now(&taken, &conflict.mine), conflict.theirs.clone());
                prop_assert_eq!(now(&theirs, &conflict.mine), conflict.theirs.clone());
                prop_assert_ne!(&conflict.mine, &conflict.theirs);
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
            let of = Edit::Answer { question: question.clone(), answer: None };
            let is_asked = found.conflicts.iter().any(|conflict| is_of(&conflict.mine, &of));
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
        for (id, entry) in &theirs.entries {
            let of = Edit::Entry { id: *id, entry: None };
            let is_asked = found.conflicts.iter().any(|conflict| is_of(&conflict.mine, &of));
            let was_removed_here = base.entries.get(id) == Some(entry);
            prop_assert!(stands(&kept, *id, entry) || was_removed_here || is_asked);
        }
        for (id, entry) in &mine.entries {
            let was_removed_there = base.entries.get(id) == Some(entry);
            prop_assert!(stands(&kept, *id, entry) || was_removed_there);
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
        prop_assert_eq!(second.change, Change::default());
        prop_assert_eq!(second.conflicts, first.conflicts);
    }

    #[test]
    fn a_preview_counts_what_a_merge_finds([_, mine, theirs] in generate::family()) {
        let counts = preview(&mine, &theirs);
        let found = merge(None, &mine, &theirs);
        prop_assert_eq!(usize::try_from(counts.new), Ok(found.change.edits.len()));
        prop_assert_eq!(usize::try_from(counts.changed), Ok(found.conflicts.len()));
        let own = preview(&mine, &mine);
        prop_assert_eq!((own.new, own.changed, own.only_here), (0, 0, 0));
        prop_assert!(counts.same + counts.changed + counts.only_here >= own.same);
    }
}

/// The edit that sets the value of this one as it is in a dossier.
fn now(dossier: &Dossier, of: &Edit) -> Edit {
    // Its inverse, made on a copy, is what stands there.
    let mut copy = dossier.clone();
    let inverse = copy.apply(of.clone(), day("2027-03-01")).unwrap();
    inverse.edits[0].clone()
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
    assert_eq!(found.change, Change::default());
    assert_eq!(found.conflicts.len(), 1);
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
