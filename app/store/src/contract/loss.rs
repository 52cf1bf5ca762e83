//! A database that holds less than was stored.

use super::bench::{
    KEY, after, change, dossier, expect_found, filled, generation, lock, rewrite, today,
};
use super::{Bench, Outcome};
use crate::{Marker, Opened, Records, Slot, StoreError};
use domain::Dossier;

/// Asserts that a reload tells a loss, with this dossier still readable.
async fn expect_behind(bench: &impl Bench, readable: Option<Dossier>) {
    let readable = readable.map(Box::new);
    let opened = bench.vault().open(Slot::Secret, &KEY).await;
    assert_eq!(opened, Err(StoreError::Behind { readable }));
}

/// An emptied database is told, and it can begin again.
pub async fn emptied_is_never_a_new_person(bench: &impl Bench) -> Outcome {
    filled(bench, 3).await?;
    bench.records().wipe().await?;
    expect_behind(bench, None).await;
    let mut vault = bench.vault();
    assert!(vault.open(Slot::Secret, &KEY).await.is_err());
    vault.create(&lock(), &dossier(), &[]).await?;
    assert_eq!(generation(bench), Some(2), "above what was lost");
    expect_found(bench, dossier(), 0).await
}

/// The last change is gone.
pub async fn a_change_rolled_back_is_behind(bench: &impl Bench) -> Outcome {
    filled(bench, 6).await?;
    let mut rows = bench.records().load().await?;
    rows.changes.pop();
    rewrite(&bench.records(), 1, &rows).await?;
    expect_behind(bench, Some(after(5))).await;
    Ok(())
}

/// A copy from before the last fold came back; going on with it is one way on.
pub async fn a_generation_rolled_back_is_behind(bench: &impl Bench) -> Outcome {
    let mut vault = filled(bench, 6).await?;
    let old = bench.records().load().await?;
    vault.fold(&after(6)).await?;
    rewrite(&bench.records(), 1, &old).await?;
    expect_behind(bench, Some(after(6))).await;
    let mut vault = bench.vault();
    assert!(vault.open(Slot::Secret, &KEY).await.is_err());
    let kept = after(6);
    vault.begin(&kept).await?;
    expect_found(bench, kept, 0).await
}

/// The right number of changes, but other ones.
pub async fn another_history_is_behind(bench: &impl Bench) -> Outcome {
    let mut vault = filled(bench, 3).await?;
    let old = bench.records().load().await?;
    vault.save(&change(3), today()).await?;
    let marker = bench.marker().read();
    rewrite(&bench.records(), 1, &old).await?;
    bench.marker().clear();
    let mut other = bench.vault();
    other.open(Slot::Secret, &KEY).await?;
    other.save(&change(8), today()).await?;
    if let Some(mark) = marker {
        bench.marker().write(&mark);
    }
    let opened = bench.vault().open(Slot::Secret, &KEY).await;
    assert_eq!(opened.err().map(|error| error.code()), Some("behind"));
    Ok(())
}

/// A crash between commit and marker leaves the database one ahead.
pub async fn a_crash_before_the_marker_is_fine(bench: &impl Bench) -> Outcome {
    let mut vault = filled(bench, 3).await?;
    let before = bench.marker().read();
    vault.save(&change(3), today()).await?;
    if let Some(mark) = before {
        bench.marker().write(&mark);
    }
    expect_found(bench, after(4), 4).await?;
    let folded = after(4);
    let before = bench.marker().read();
    vault.fold(&folded).await?;
    if let Some(mark) = before {
        bench.marker().write(&mark);
    }
    expect_found(bench, folded, 0).await
}

/// Without its marker a dossier still opens, and is marked again.
pub async fn a_lost_marker_is_fine(bench: &impl Bench) -> Outcome {
    filled(bench, 3).await?;
    let mark = bench.marker().read();
    bench.marker().clear();
    expect_found(bench, after(3), 3).await?;
    assert_eq!(bench.marker().read(), mark);
    bench.vault().wipe().await?;
    assert_eq!(bench.vault().open(Slot::Secret, &KEY).await?, Opened::Empty);
    Ok(())
}
