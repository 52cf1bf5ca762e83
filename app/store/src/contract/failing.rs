//! A storage that fails at a write.

use super::bench::{KEY, after, change, expect_found, filled, found, today};
use super::faulty::{Fault, Faulty, lost_connection};
use super::{Bench, Outcome};
use crate::{Marker, Opened, Records, Slot, StoreError, Vault};

type FaultyVault<B> = Vault<Faulty<<B as Bench>::R>, <B as Bench>::C, <B as Bench>::M>;

/// A storage with two changes, opened through faulty records.
async fn faulty<B: Bench>(bench: &B) -> Result<(Faulty<B::R>, FaultyVault<B>), StoreError>
where
    Faulty<B::R>: Clone,
{
    filled(bench, 2).await?;
    let records = Faulty::new(bench.records());
    let mut vault = Vault::new(records.clone(), bench.cipher(), bench.marker());
    vault.open(Slot::Secret, &KEY).await?;
    Ok((records, vault))
}

/// On a full disk the database stays as it was, and the next save brings all changes.
pub async fn full_changes_nothing_and_nothing_is_lost<B: Bench<R: Clone>>(bench: &B) -> Outcome {
    let (records, mut vault) = faulty(bench).await?;
    let mark = bench.marker().read();
    records.next([
        Fault::Fails(StoreError::Full),
        Fault::Fails(StoreError::Full),
    ]);
    for n in 2..4 {
        let saved = vault.save(&change(n), today()).await;
        assert_eq!(saved, Err(StoreError::Full));
    }
    assert_eq!(vault.unsaved(), 2);
    assert_eq!(bench.marker().read(), mark);
    expect_found(bench, after(2), 2).await?;
    vault.save(&change(4), today()).await?;
    assert_eq!(vault.unsaved(), 0);
    expect_found(bench, after(5), 5).await
}

/// Reading again does not drop what waits.
pub async fn opening_again_stores_what_waits<B: Bench<R: Clone>>(bench: &B) -> Outcome {
    let (records, mut vault) = faulty(bench).await?;
    let full = Fault::Fails(StoreError::Full);
    records.next([full.clone(), full]);
    assert!(vault.save(&change(2), today()).await.is_err());
    assert_eq!(vault.open(Slot::Secret, &KEY).await, Err(StoreError::Full));
    assert_eq!(vault.unsaved(), 1);
    let opened = vault.open(Slot::Secret, &KEY).await?;
    assert_eq!(found(opened), Some((after(3), 3)));
    Ok(())
}

/// A fold that fails leaves snapshot and changes; the next one works.
pub async fn a_failed_fold_changes_nothing<B: Bench<R: Clone>>(bench: &B) -> Outcome {
    let (records, mut vault) = faulty(bench).await?;
    records.next([Fault::Fails(StoreError::Full)]);
    assert_eq!(vault.fold(&after(2)).await, Err(StoreError::Full));
    expect_found(bench, after(2), 2).await?;
    vault.save(&change(2), today()).await?;
    expect_found(bench, after(3), 3).await?;
    let folded = after(3);
    vault.fold(&folded).await?;
    expect_found(bench, folded, 0).await
}

/// A connection that died before the commit.
pub async fn a_lost_connection_is_tried_once_more<B: Bench<R: Clone>>(bench: &B) -> Outcome {
    let (records, mut vault) = faulty(bench).await?;
    records.next([Fault::Fails(lost_connection())]);
    vault.save(&change(2), today()).await?;
    expect_found(bench, after(3), 3).await?;
    let dead = Fault::Fails(lost_connection());
    records.next([dead.clone(), dead]);
    let saved = vault.save(&change(3), today()).await;
    assert_eq!(saved, Err(lost_connection()));
    vault.retry().await?;
    expect_found(bench, after(4), 4).await
}

/// A connection that died after the commit: the change stands there once.
pub async fn a_commit_that_seemed_to_fail_is_not_stored_twice<B: Bench<R: Clone>>(
    bench: &B,
) -> Outcome {
    let (records, mut vault) = faulty(bench).await?;
    records.next([Fault::SeemsToFail]);
    vault.save(&change(2), today()).await?;
    expect_found(bench, after(3), 3).await?;
    records.next([Fault::SeemsToFail]);
    let mut folded = after(3);
    vault.fold(&folded).await?;
    vault.save(&change(3), today()).await?;
    let made = folded.apply(change(3), today());
    assert!(made.is_ok());
    expect_found(bench, folded, 1).await
}

/// Failed, then committed without telling: found out at the next call.
pub async fn an_unsure_commit_is_found_out_later<B: Bench<R: Clone>>(bench: &B) -> Outcome {
    let (records, mut vault) = faulty(bench).await?;
    records.next([Fault::Fails(lost_connection()), Fault::SeemsToFail]);
    let saved = vault.save(&change(2), today()).await;
    assert_eq!(saved, Err(lost_connection()));
    vault.save(&change(3), today()).await?;
    assert_eq!(vault.unsaved(), 0);
    expect_found(bench, after(4), 4).await
}

/// A fold that fails does not forget that a save before it may be there.
pub async fn an_unsure_commit_is_found_out_after_a_failed_fold<B: Bench<R: Clone>>(
    bench: &B,
) -> Outcome {
    let (records, mut vault) = faulty(bench).await?;
    records.next([
        Fault::Fails(lost_connection()),
        Fault::SeemsToFail,
        Fault::Fails(StoreError::Full),
    ]);
    let saved = vault.save(&change(2), today()).await;
    assert_eq!(saved, Err(lost_connection()));
    assert_eq!(vault.fold(&after(3)).await, Err(StoreError::Full));
    vault.save(&change(3), today()).await?;
    assert_eq!(vault.unsaved(), 0);
    expect_found(bench, after(4), 4).await
}

/// A wipe that fails is done at the next start: what was to go does not come back.
pub async fn a_failed_wipe_is_finished_later<B: Bench<R: Clone>>(bench: &B) -> Outcome {
    let (records, mut vault) = faulty(bench).await?;
    records.next([Fault::Fails(StoreError::Blocked)]);
    assert_eq!(vault.wipe().await, Err(StoreError::Blocked));
    assert_eq!(bench.vault().open(Slot::Secret, &KEY).await?, Opened::Empty);
    assert!(bench.records().load().await?.snapshot.is_none());
    Ok(())
}

/// Site data removed behind an open page: told at the next save; the page still has it all.
pub async fn emptied_while_open_is_behind_and_heals(bench: &impl Bench) -> Outcome {
    let mut vault = filled(bench, 2).await?;
    bench.records().wipe().await?;
    let saved = vault.save(&change(2), today()).await;
    assert_eq!(saved.err().map(|error| error.code()), Some("behind"));
    assert!(bench.records().load().await?.changes.is_empty());
    let whole = after(3);
    vault.begin(&whole).await?;
    assert_eq!(vault.unsaved(), 0);
    expect_found(bench, whole, 0).await
}

/// Where no lock keeps a second tab out, its writes still do no harm.
pub async fn two_writers_do_not_overwrite_each_other(bench: &impl Bench) -> Outcome {
    let mut one = filled(bench, 2).await?;
    let mut two = bench.vault();
    two.open(Slot::Secret, &KEY).await?;
    one.save(&change(2), today()).await?;
    let saved = two.save(&change(9), today()).await;
    assert_eq!(saved, Err(StoreError::OtherTab));
    expect_found(bench, after(3), 3).await?;
    let folded = after(3);
    one.fold(&folded).await?;
    assert!(two.retry().await.is_err());
    expect_found(bench, folded, 0).await
}

/// A change that could not be replayed is refused before it is written.
pub async fn what_no_dossier_takes_is_not_stored(bench: &impl Bench) -> Outcome {
    let mut vault = filled(bench, 1).await?;
    let wrong_clock = domain::Date::default();
    assert!(vault.save(&change(1), wrong_clock).await.is_err());
    assert_eq!(vault.unsaved(), 0);
    vault.save(&change(1), today()).await?;
    expect_found(bench, after(2), 2).await
}
