//! Two dossiers of one person, or what somebody made to look like them.

use domain::job::Merge;
use domain::{Date, Dossier, DossierId, Fault, Refusal, VERSION};
use exchange::merge::{merge as merged, preview};

/// Merges the last of three dossiers into the one before it, with the first as their base.
///
/// They are JSON with a zero byte between two of them, or postcard one behind the other.
pub fn merge(data: &[u8]) -> bool {
    let Some([base, mine, theirs]) = dossiers(data) else {
        return false;
    };
    let checked = [&base, &mine, &theirs].map(check);
    for fault in checked.iter().filter_map(|checked| checked.as_ref().err()) {
        assert!(!fault.place().is_empty());
    }
    if checked.iter().any(Result::is_err) {
        return false;
    }
    survives(&mine);
    assert!(merged(None, &mine, &mine).is_empty());
    assert!(merged(Some(&base), &mine, &base).is_empty());
    let counts = preview(&mine, &theirs);
    let found = merged(None, &mine, &theirs);
    assert_eq!(usize::try_from(counts.new), Ok(found.change.edits.len()));
    assert_eq!(usize::try_from(counts.changed), Ok(found.conflicts.len()));
    if let Some(kept) = comes_and_goes(&mine, &found) {
        let again = merged(None, &kept, &theirs);
        assert_eq!(again.change.edits, []);
        assert_eq!(again.conflicts, found.conflicts);
    }
    comes_and_goes(&mine, &merged(Some(&base), &mine, &theirs));
    true
}

/// Makes a merge, settles its conflicts both ways, and takes it back. What comes of the merge alone;
/// `None` when both together are more than one dossier may hold.
fn comes_and_goes(mine: &Dossier, found: &Merge) -> Option<Dossier> {
    let on = Date::from_ymd_opt(2027, 3, 1).expect("a day");
    let mut dossier = mine.clone();
    let inverse = match dossier.apply(found.change.clone(), on) {
        Ok(inverse) => inverse,
        Err(refusal) => {
            assert!(matches!(refusal, Refusal::Fault(Fault::TooMany { .. })));
            assert_eq!(&dossier, mine);
            return None;
        }
    };
    assert_eq!(check(&dossier), Ok(()));
    let kept = dossier.clone();
    for conflict in &found.conflicts {
        let back = dossier
            .apply(conflict.theirs.clone(), on)
            .expect("a value that was checked takes the place of another");
        assert_eq!(back, conflict.mine.clone().into());
        assert_eq!(check(&dossier), Ok(()));
        dossier.apply(back, on).expect("what stood there");
    }
    assert_eq!(dossier, kept);
    dossier.apply(inverse, on).expect("the way back");
    assert_eq!(&dossier, mine);
    Some(kept)
}

fn check(dossier: &Dossier) -> Result<(), Fault> {
    dossier.check()?;
    sections::check(dossier)
}

/// What passes its check is the same after both of the forms that it is kept in.
fn survives(dossier: &Dossier) {
    let json = sections::json::write(dossier).expect("JSON");
    let read = sections::json::read(&json).expect("the same dossier");
    assert_eq!(&read, dossier);
    let bytes = postcard::to_allocvec(dossier).expect("postcard");
    let read: Dossier = postcard::from_bytes(&bytes).expect("the same dossier");
    assert_eq!(&read, dossier);
}

/// With ids and versions set right, because no bytes but a few would pass them.
fn dossiers(data: &[u8]) -> Option<[Dossier; 3]> {
    let mut three: [Dossier; 3] = if data.starts_with(b"{") {
        let mut parts = data.split(|byte| *byte == 0);
        let mut next = || sections::json::read(parts.next()?).ok();
        [next()?, next()?, next()?]
    } else {
        let (base, rest) = postcard::take_from_bytes(data).ok()?;
        let (mine, rest) = postcard::take_from_bytes(rest).ok()?;
        [base, mine, postcard::from_bytes(rest).ok()?]
    };
    for dossier in &mut three {
        dossier.id = DossierId::from_bytes([7; 16]);
        dossier.version = VERSION;
    }
    Some(three)
}
