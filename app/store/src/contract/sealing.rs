//! What somebody sees who reads the storage.

use super::bench::{CANARY, KEY, entry_id, filled, today};
use super::faulty::Unsealed;
use super::{Bench, Outcome};
use crate::{Marker, Records, Rows, Slot, Vault};
use domain::{Change, Edit, Entry};

/// Header, nonce and tag around the padded content.
const AROUND: usize = crate::record::HEADER + 12 + 16;

fn note(length: usize) -> Change {
    let entry = Entry {
        title: "x".repeat(length),
        day: Some(today()),
        ..Entry::default()
    };
    let (id, entry) = (entry_id(1), Some(entry));
    Edit::Entry { id, entry }.into()
}

/// A short answer and a long one look the same.
pub async fn sizes_are_padded(bench: &impl Bench) -> Outcome {
    let mut vault = filled(bench, 0).await?;
    for length in [0, 100, 500, 3000] {
        vault.save(&note(length), today()).await?;
    }
    let two = Change {
        edits: [note(4000).edits, note(4000).edits].concat(),
    };
    vault.save(&two, today()).await?;
    let rows = bench.records().load().await?;
    let sizes = rows.changes.iter().map(|bytes| bytes.len() - AROUND);
    assert_eq!(sizes.collect::<Vec<_>>(), [256, 256, 1024, 4096, 8192]);
    let snapshot = rows.snapshot.map(|bytes| bytes.len() - AROUND);
    assert!(matches!(snapshot, Some(256 | 1024 | 4096)));
    Ok(())
}

/// No text of the person is found; in an unsealed storage the same search finds it.
pub async fn nothing_is_readable(bench: &impl Bench) -> Outcome {
    let mut vault = filled(bench, 10).await?;
    assert_eq!(findings(&bench.records().load().await?), 0);
    vault.wipe().await?;
    let mut unsealed = Vault::new(bench.records(), Unsealed(bench.cipher()), bench.marker());
    unsealed.open(Slot::Secret, &KEY).await?;
    unsealed
        .create(&super::bench::lock(), &super::bench::dossier(), &[])
        .await?;
    for n in 0..10 {
        unsealed.save(&super::bench::change(n), today()).await?;
    }
    assert!(findings(&bench.records().load().await?) > 5);
    Ok(())
}

/// Records in which something readable stands.
fn findings(rows: &Rows) -> usize {
    let needles = [CANARY, "valid-id", "set-note", "answers", "2026"];
    let readable = |bytes: &&Vec<u8>| {
        needles.iter().any(|needle| {
            let needle = needle.as_bytes();
            bytes.windows(needle.len()).any(|window| window == needle)
        })
    };
    let records = rows.snapshot.iter().chain(&rows.changes);
    records.filter(readable).count()
}

/// What stands outside the database says how far, and nothing else.
pub async fn the_marker_is_small_and_holds_numbers(bench: &impl Bench) -> Outcome {
    filled(bench, 10).await?;
    let text = bench.marker().read().map(|mark| mark.to_string());
    let text = text.unwrap_or_default();
    assert!(text.starts_with("1.10."), "{text}");
    assert!(text.len() <= 40, "{text}");
    assert!(
        text.bytes()
            .all(|byte| byte == b'.' || byte.is_ascii_hexdigit())
    );
    Ok(())
}
