//! The ordinary life of a vault.

use super::bench::{KEY, after, change, dossier, expect_found, filled, generation, lock, today};
use super::{Bench, Outcome};
use crate::{Mark, Marker, Opened, Records, Slot, StoreError};
use domain::Step;

/// Nothing stored, nothing marked: somebody new.
pub async fn nothing_stored_is_empty(bench: &impl Bench) -> Outcome {
    assert_eq!(bench.vault().open(Slot::Secret, &KEY).await?, Opened::Empty);
    assert_eq!(bench.marker().read(), None, "looking marks nothing");
    Ok(())
}

/// A dossier survives a reload.
pub async fn what_was_begun_opens_again(bench: &impl Bench) -> Outcome {
    filled(bench, 0).await?;
    expect_found(bench, after(0), 0).await
}

/// What led to a dossier before it was closed in a vault stays steps behind its snapshot.
pub async fn what_was_done_before_stays_steps(bench: &impl Bench) -> Outcome {
    let mut made = dossier();
    let mut steps = Vec::new();
    for n in 0..9 {
        let (on, change) = (today(), change(n));
        let inverse = made.apply(change.clone(), on);
        assert!(inverse.is_ok());
        steps.extend(inverse.map(|inverse| Step {
            on,
            change,
            inverse,
        }));
    }
    let mut vault = bench.vault();
    vault.create(&lock(), &made, &steps).await?;
    let (dossier, read) = (Box::new(made.clone()), steps.clone());
    let expected = Opened::Found {
        dossier,
        steps: read,
    };
    assert_eq!(bench.vault().open(Slot::Secret, &KEY).await?, expected);
    vault.save(&change(9), today()).await?;
    assert!(made.apply(change(9), today()).is_ok());
    expect_found(bench, made, 10).await
}

/// Steps that do not lead to the dossier are left out; nothing of the dossier is lost.
pub async fn steps_of_something_else_change_nothing(bench: &impl Bench) -> Outcome {
    let (on, change) = (today(), change(3));
    let inverse = change.clone();
    let step = Step {
        on,
        change,
        inverse,
    };
    bench.vault().create(&lock(), &dossier(), &[step]).await?;
    expect_found(bench, after(0), 0).await
}

/// Replaying the stored changes gives the same dossier, also after a reload in between.
pub async fn every_change_survives(bench: &impl Bench) -> Outcome {
    filled(bench, 20).await?;
    expect_found(bench, after(20), 20).await?;
    let mut vault = bench.vault();
    vault.open(Slot::Secret, &KEY).await?;
    for n in 20..40 {
        vault.save(&change(n), today()).await?;
    }
    assert_eq!(vault.unsaved(), 0);
    expect_found(bench, after(40), 40).await
}

/// What was read while a key was derived is used once, and only for reading.
pub async fn records_are_read_before_the_key_is_there(bench: &impl Bench) -> Outcome {
    filled(bench, 300).await?;
    let mut vault = bench.vault();
    vault.read_ahead().await;
    let refused = vault.open(Slot::Secret, &[9; 32]).await;
    assert_eq!(refused, Err(StoreError::Secret));
    vault.read_ahead().await;
    let opened = vault.open(Slot::Secret, &KEY).await?;
    assert!(matches!(opened, Opened::Found { dossier, .. } if *dossier == after(300)));
    vault.save(&change(300), today()).await?;
    vault.open(Slot::Secret, &KEY).await?;
    expect_found(bench, after(301), 301).await
}

/// Folding leaves only a snapshot, of the next generation.
pub async fn fold_keeps_the_dossier_and_drops_the_changes(bench: &impl Bench) -> Outcome {
    let mut vault = filled(bench, 9).await?;
    let mut expected = after(9);
    vault.fold(&expected).await?;
    assert_eq!(generation(bench), Some(2));
    assert_eq!(bench.records().load().await?.changes.len(), 0);
    expect_found(bench, expected.clone(), 0).await?;
    vault.save(&change(9), today()).await?;
    let made = expected.apply(change(9), today());
    assert!(made.is_ok());
    expect_found(bench, expected, 1).await
}

/// An imported dossier takes the place of everything, in a generation above it.
pub async fn an_import_replaces_all(bench: &impl Bench) -> Outcome {
    let mut vault = filled(bench, 5).await?;
    vault.begin(&dossier()).await?;
    assert_eq!(generation(bench), Some(2));
    expect_found(bench, dossier(), 0).await
}

/// After a wipe nothing is left, and it can begin again.
pub async fn wiped_is_empty(bench: &impl Bench) -> Outcome {
    let mut vault = filled(bench, 3).await?;
    vault.wipe().await?;
    let rows = bench.records().load().await?;
    assert!(rows.label.is_none() && rows.snapshot.is_none() && rows.changes.is_empty());
    assert_eq!(bench.vault().open(Slot::Secret, &KEY).await?, Opened::Empty);
    vault.create(&lock(), &dossier(), &[]).await?;
    expect_found(bench, after(0), 0).await
}

/// A crash in the middle of a wipe neither brings the dossier back nor looks like a loss.
pub async fn an_interrupted_wipe_is_finished(bench: &impl Bench) -> Outcome {
    filled(bench, 3).await?;
    bench.marker().write(&Mark::Wiping);
    assert_eq!(bench.vault().open(Slot::Secret, &KEY).await?, Opened::Empty);
    assert!(bench.records().load().await?.snapshot.is_none());
    assert_eq!(bench.marker().read(), None);
    Ok(())
}

/// Without having read what is there, nothing is written over it.
pub async fn nothing_is_written_before_it_was_opened(bench: &impl Bench) -> Outcome {
    filled(bench, 2).await?;
    let mut vault = bench.vault();
    for refused in [
        vault.begin(&dossier()).await.err(),
        vault.fold(&dossier()).await.err(),
        vault.save(&change(0), today()).await.err(),
    ] {
        assert!(matches!(refused, Some(StoreError::Other(_))));
    }
    assert_eq!(vault.unsaved(), 0);
    expect_found(bench, after(2), 2).await
}
