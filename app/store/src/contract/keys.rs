//! Secrets, labels, and the base of the next merge.

use super::bench::{KEY, after, dossier, expect_found, filled, found, lock};
use super::{Bench, Outcome};
use crate::{Derived, Marker, Month, Records, Slot, StoreError};
use domain::Date;

const OTHER: [u8; 32] = [8; 32];

fn derived(key: [u8; 32]) -> Derived {
    Derived { salt: [2; 16], key }
}

/// How opening with this key ends.
async fn code(bench: &impl Bench, slot: Slot, key: &[u8; 32]) -> Option<&'static str> {
    let opened = bench.vault().open(slot, key).await;
    opened.err().map(|error| error.code())
}

/// A wrong secret is told, changes nothing, and is no damage.
pub async fn a_wrong_secret_is_told(bench: &impl Bench) -> Outcome {
    filled(bench, 2).await?;
    let (rows, mark) = (bench.records().load().await?, bench.marker().read());
    assert_eq!(code(bench, Slot::Secret, &OTHER).await, Some("secret"));
    assert_eq!(bench.records().load().await?, rows);
    assert_eq!(bench.marker().read(), mark);
    expect_found(bench, after(2), 2).await
}

/// After a wrong secret nothing can be written over the vault.
pub async fn a_wrong_secret_writes_nothing(bench: &impl Bench) -> Outcome {
    filled(bench, 2).await?;
    let mut vault = bench.vault();
    assert!(vault.open(Slot::Secret, &OTHER).await.is_err());
    assert!(vault.begin(&dossier()).await.is_err());
    assert!(vault.create(&lock(), &dossier(), &[]).await.is_err());
    expect_found(bench, after(2), 2).await
}

/// The recovery key is a second way in. Where none was made, its slot opens nothing.
pub async fn a_recovery_key_opens(bench: &impl Bench) -> Outcome {
    filled(bench, 1).await?;
    assert_eq!(code(bench, Slot::Recovery, &OTHER).await, Some("secret"));
    let mut vault = bench.vault();
    vault.open(Slot::Secret, &KEY).await?;
    let old = (Slot::Secret, &KEY);
    vault.rewrap(old, Slot::Recovery, &derived(OTHER)).await?;
    let opened = bench.vault().open(Slot::Recovery, &OTHER).await?;
    assert_eq!(found(opened), Some((after(1), 1)));
    assert_eq!(code(bench, Slot::Secret, &OTHER).await, Some("secret"));
    expect_found(bench, after(1), 1).await
}

/// Another secret takes the place of the old one, which is needed once more for that.
pub async fn another_secret_takes_its_place(bench: &impl Bench) -> Outcome {
    let mut vault = filled(bench, 3).await?;
    let new = derived(OTHER);
    assert!(!vault.fits(Slot::Secret, &OTHER).await?);
    let wrong = vault.rewrap((Slot::Secret, &OTHER), Slot::Secret, &new);
    assert_eq!(wrong.await, Err(StoreError::Secret));
    expect_found(bench, after(3), 3).await?;
    let paper = derived([9; 32]);
    vault
        .rewrap((Slot::Secret, &KEY), Slot::Recovery, &paper)
        .await?;
    vault
        .rewrap((Slot::Secret, &KEY), Slot::Secret, &new)
        .await?;
    assert!(vault.fits(Slot::Recovery, &paper.key).await?);
    assert_eq!(code(bench, Slot::Secret, &KEY).await, Some("secret"));
    let opened = bench.vault().open(Slot::Secret, &OTHER).await?;
    assert_eq!(found(opened), Some((after(3), 3)));
    Ok(())
}

/// Picture and month change without the secret, and survive a fold.
pub async fn picture_and_month_can_change(bench: &impl Bench) -> Outcome {
    let mut vault = filled(bench, 1).await?;
    let later = Month::of(Date::from_ymd_opt(2028, 3, 4).unwrap_or_default());
    vault.relabel(9, later).await?;
    vault.fold(&after(1)).await?;
    let mut again = bench.vault();
    again.open(Slot::Secret, &KEY).await?;
    let label = again.label().map(|label| (label.picture, label.keep_until));
    assert_eq!(label, Some((9, later)));
    Ok(())
}

/// A damaged label is damage, never a wrong secret.
pub async fn a_damaged_label_is_damaged(bench: &impl Bench) -> Outcome {
    filled(bench, 1).await?;
    let good = bench.records().load().await?.label.unwrap_or_default();
    for at in (0..good.len()).step_by(7) {
        let mut label = good.clone();
        label[at] ^= 1 << (at % 8);
        bench.records().relabel(&label).await?;
        assert_eq!(
            code(bench, Slot::Secret, &KEY).await,
            Some("damaged"),
            "{at}"
        );
    }
    bench.records().relabel(&good[..good.len() / 2]).await?;
    assert_eq!(code(bench, Slot::Secret, &KEY).await, Some("damaged"));
    bench.records().relabel(&good).await?;
    expect_found(bench, after(1), 1).await
}

/// A label of a newer program is left alone.
pub async fn a_newer_label_is_left_alone(bench: &impl Bench) -> Outcome {
    filled(bench, 1).await?;
    let mut label = bench.records().load().await?.label.unwrap_or_default();
    label[2..4].copy_from_slice(&[9, !9]);
    bench.records().relabel(&label).await?;
    assert_eq!(code(bench, Slot::Secret, &KEY).await, Some("too-new"));
    assert_eq!(bench.records().load().await?.label, Some(label));
    Ok(())
}

/// After a wipe no label can be written.
pub async fn no_label_without_a_vault(bench: &impl Bench) -> Outcome {
    let relabelled = bench.records().relabel(&[1, 2, 3]).await;
    assert_eq!(relabelled, Err(StoreError::Behind { readable: None }));
    Ok(())
}

/// The base is kept sealed and survives folds; a broken one counts as none.
pub async fn what_was_exchanged_is_kept(bench: &impl Bench) -> Outcome {
    let mut vault = filled(bench, 4).await?;
    assert_eq!(vault.base().await?, None);
    vault.put_base(&after(2)).await?;
    vault.fold(&after(4)).await?;
    assert_eq!(vault.base().await?, Some(after(2)));
    let mut base = bench.records().load().await?.base.unwrap_or_default();
    if let Some(last) = base.last_mut() {
        *last ^= 1;
    }
    bench.records().put_base(&base).await?;
    assert_eq!(vault.base().await?, None);
    vault.wipe().await?;
    assert_eq!(bench.records().load().await?.base, None);
    Ok(())
}

/// A snapshot that lies where the base should be is not taken for it.
pub async fn a_snapshot_is_no_base(bench: &impl Bench) -> Outcome {
    let vault = filled(bench, 1).await?;
    let snapshot = bench.records().load().await?.snapshot.unwrap_or_default();
    bench.records().put_base(&snapshot).await?;
    assert_eq!(vault.base().await?, None);
    Ok(())
}
