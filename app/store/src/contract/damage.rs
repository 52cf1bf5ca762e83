//! Broken, swapped and foreign records.

use super::bench::{KEY, after, change, dossier, expect_found, filled, lock, rewrite, today};
use super::faulty::Unlabelled;
use super::{Bench, Outcome};
use crate::payload::{self, Dated};
use crate::record::{self, Header, Kind};
use crate::{Cipher, Label, Marker, Opened, Position, Records, Slot, StoreError, Vault};
use domain::{Date, Dossier, Edit, Release, VERSION};

fn damaged<T>(readable: Option<Dossier>, lost: u32) -> Result<T, StoreError> {
    let readable = readable.map(Box::new);
    Err(StoreError::Damaged { readable, lost })
}

/// Nothing can be read, but wiping and beginning again work.
pub async fn a_broken_snapshot_is_damaged(bench: &impl Bench) -> Outcome {
    filled(bench, 2).await?;
    let mut rows = bench.records().load().await?;
    if let Some(last) = rows.snapshot.as_mut().and_then(|bytes| bytes.last_mut()) {
        *last ^= 1;
    }
    rewrite(&bench.records(), 1, &rows).await?;
    let mut vault = bench.vault();
    assert_eq!(vault.open(Slot::Secret, &KEY).await, damaged(None, 3));
    let again = dossier();
    vault.begin(&again).await?;
    expect_found(bench, again, 0).await
}

/// Everything before the broken change can be read and kept.
pub async fn a_broken_change_keeps_what_stands_before_it(bench: &impl Bench) -> Outcome {
    filled(bench, 7).await?;
    let mut rows = bench.records().load().await?;
    rows.changes[4].truncate(100);
    rewrite(&bench.records(), 1, &rows).await?;
    let mut vault = bench.vault();
    assert_eq!(
        vault.open(Slot::Secret, &KEY).await,
        damaged(Some(after(4)), 3)
    );
    let kept = after(4);
    vault.begin(&kept).await?;
    expect_found(bench, kept, 0).await
}

/// Two changes in each other's place.
pub async fn swapped_changes_are_damaged(bench: &impl Bench) -> Outcome {
    filled(bench, 5).await?;
    let mut rows = bench.records().load().await?;
    rows.changes.swap(1, 2);
    rewrite(&bench.records(), 1, &rows).await?;
    assert_eq!(
        bench.vault().open(Slot::Secret, &KEY).await,
        damaged(Some(after(1)), 4)
    );
    Ok(())
}

/// A change of one history behind those of another: number and key fit, the chain does not.
pub async fn spliced_histories_are_damaged(bench: &impl Bench) -> Outcome {
    let mut vault = filled(bench, 3).await?;
    let common = bench.records().load().await?;
    vault.save(&change(3), today()).await?;
    vault.save(&change(4), today()).await?;
    let mut rows = bench.records().load().await?;
    rewrite(&bench.records(), 1, &common).await?;
    bench.marker().clear();
    let mut other = bench.vault();
    other.open(Slot::Secret, &KEY).await?;
    other.save(&change(9), today()).await?;
    other.save(&change(10), today()).await?;
    let spliced = bench.records().load().await?;
    rows.changes[4].clone_from(&spliced.changes[4]);
    rewrite(&bench.records(), 1, &rows).await?;
    assert_eq!(
        bench.vault().open(Slot::Secret, &KEY).await,
        damaged(Some(after(4)), 1)
    );
    Ok(())
}

/// A change left out of the middle.
pub async fn a_missing_change_is_damaged(bench: &impl Bench) -> Outcome {
    filled(bench, 5).await?;
    let mut rows = bench.records().load().await?;
    rows.changes.remove(2);
    rewrite(&bench.records(), 1, &rows).await?;
    assert_eq!(
        bench.vault().open(Slot::Secret, &KEY).await,
        damaged(Some(after(2)), 2)
    );
    Ok(())
}

/// The label is missing, or is that of another vault with the same secret.
pub async fn a_lost_or_foreign_label_is_damaged(bench: &impl Bench) -> Outcome {
    filled(bench, 2).await?;
    let mut bare = Vault::new(Unlabelled(bench.records()), bench.cipher(), bench.marker());
    assert_eq!(bare.open(Slot::Secret, &KEY).await, damaged(None, 3));
    let mut rows = bench.records().load().await?;
    let foreign = Label::seal(&bench.cipher(), &lock(), &[3; 32]).await?;
    rows.label = Some(foreign.bytes());
    rewrite(&bench.records(), 1, &rows).await?;
    assert_eq!(
        bench.vault().open(Slot::Secret, &KEY).await,
        damaged(None, 3)
    );
    Ok(())
}

/// One bit of a record, anywhere: in the header, the nonce, the content or the tag.
pub async fn every_flipped_bit_is_seen(bench: &impl Bench) -> Outcome {
    filled(bench, 1).await?;
    let good = bench.records().load().await?;
    let header = 0..record::HEADER;
    let behind = (record::HEADER..good.changes[0].len()).step_by(3);
    for at in header.chain(behind) {
        let mut rows = good.clone();
        rows.changes[0][at] ^= 1 << (at % 8);
        rewrite(&bench.records(), 1, &rows).await?;
        let code = bench
            .vault()
            .open(Slot::Secret, &KEY)
            .await
            .err()
            .map(|error| error.code());
        assert_eq!(code, Some("damaged"), "byte {at}");
    }
    rewrite(&bench.records(), 1, &good).await?;
    expect_found(bench, after(1), 1).await
}

/// Records of a newer layout are told apart and never written over.
pub async fn a_newer_program_is_left_alone(bench: &impl Bench) -> Outcome {
    filled(bench, 2).await?;
    let mut rows = bench.records().load().await?;
    let newer = rows.changes[1][2] + 1;
    rows.changes[1][2..4].copy_from_slice(&[newer, !newer]);
    rewrite(&bench.records(), 1, &rows).await?;
    let mut vault = bench.vault();
    assert_eq!(
        vault.open(Slot::Secret, &KEY).await,
        Err(StoreError::TooNew)
    );
    assert!(vault.begin(&dossier()).await.is_err());
    assert_eq!(bench.records().load().await?.changes, rows.changes);
    vault.wipe().await?;
    assert_eq!(bench.vault().open(Slot::Secret, &KEY).await?, Opened::Empty);
    Ok(())
}

/// Puts a change of another program behind the snapshot, sealed as it should be.
async fn append_foreign(bench: &impl Bench, version: u16, content: &[u8]) -> Outcome {
    let rows = bench.records().load().await?;
    let label = Label::read(rows.label.as_deref().unwrap_or_default());
    let (Ok(label), Some(snapshot)) = (label, rows.snapshot) else {
        return Err(StoreError::TooNew);
    };
    let key = label.open(&bench.cipher(), Slot::Secret, &KEY).await?;
    let key = bench.cipher().import(&key.unwrap_or_default()).await?;
    let position = Position {
        generation: 1,
        number: 1,
    };
    let before = bench.cipher().digest(&snapshot).await?;
    let header = Header {
        kind: Kind::Changes,
        content: version,
        position,
        before,
    };
    let sealed = record::seal(&bench.cipher(), &key, header, content).await?;
    bench.records().append(position, &sealed).await
}

/// A change of a newer program, properly sealed, is no damage.
pub async fn a_newer_dossier_is_left_alone(bench: &impl Bench) -> Outcome {
    filled(bench, 0).await?;
    append_foreign(bench, VERSION + 1, b"{}").await?;
    assert_eq!(
        bench.vault().open(Slot::Secret, &KEY).await,
        Err(StoreError::TooNew)
    );
    Ok(())
}

/// If the second change of a record can't be made, the first is not made either.
pub async fn a_record_is_replayed_whole_or_not(bench: &impl Bench) -> Outcome {
    filled(bench, 0).await?;
    let day = |year| Date::from_ymd_opt(year, 11, 1).unwrap_or_default();
    let dated = |year| Dated {
        on: today(),
        change: Edit::Release(Release::Outside { since: day(year) }).into(),
    };
    let content = payload::write_changes(&[dated(2025), dated(1999)])?;
    append_foreign(bench, VERSION, &content).await?;
    assert_eq!(
        bench.vault().open(Slot::Secret, &KEY).await,
        damaged(Some(after(0)), 1)
    );
    Ok(())
}
