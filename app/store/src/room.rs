//! When a lack of room is the cause: browsers tell of a full disk in words that fit broken files as well.

use crate::StoreError;

/// Whether these words of a browser say that there is no room.
///
/// The database of Chromium has no name of its own for it, only the end of a longer text.
pub(crate) fn is_told(name: &str, message: &str) -> bool {
    name == "QuotaExceededError" || message.contains("FILE_ERROR_NO_SPACE")
}

/// What it says about room that a cache could not be filled; `None` when it says nothing.
///
/// On a full disk Chromium has many names for that. These two say that none is allowed at all.
pub(crate) fn told_by_cache(name: &str) -> Option<bool> {
    (!matches!(name, "SecurityError" | "NotAllowedError")).then_some(false)
}

/// Whether a lack of room may be behind this failure of the database.
pub(crate) const fn is_vague(error: &StoreError) -> bool {
    matches!(error, StoreError::Other(_) | StoreError::Damaged { .. })
}

/// The cause of a failure of the database. A vague one where there is no room left comes from that.
pub(crate) fn cause(error: StoreError, has_room: Option<bool>) -> StoreError {
    if is_vague(&error) && has_room == Some(false) {
        StoreError::Full
    } else {
        error
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn damaged() -> StoreError {
        StoreError::Damaged {
            readable: None,
            lost: 0,
        }
    }

    #[test]
    fn a_full_disk_is_known_by_its_text_where_it_has_no_name() {
        let cut_off = "Connection is closing because of: IO error: .../000004.log: \
            FILE_ERROR_NO_SPACE (ChromeMethodBFE: 3::WritableFileAppend::8)";
        assert!(is_told("UnknownError", cut_off));
        assert!(is_told(
            "QuotaExceededError",
            "Encountered disk full while committing transaction."
        ));
        let vague = "Internal error opening backing store for indexedDB.open.";
        assert!(!is_told("UnknownError", vague));
    }

    #[test]
    fn a_cache_that_takes_nothing_is_a_full_disk() {
        for name in ["QuotaExceededError", "UnknownError", "InvalidAccessError"] {
            assert_eq!(cause(damaged(), told_by_cache(name)), StoreError::Full);
        }
    }

    #[test]
    fn what_says_nothing_about_room_changes_nothing() {
        for name in ["SecurityError", "NotAllowedError"] {
            assert_eq!(cause(damaged(), told_by_cache(name)), damaged());
        }
        assert_eq!(cause(damaged(), Some(true)), damaged());
    }

    #[test]
    fn only_a_vague_failure_is_taken_for_a_full_disk() {
        let no_room = Some(false);
        let other = StoreError::Other("UnknownError".into());
        assert_eq!(cause(other, no_room), StoreError::Full);
        for known in [
            StoreError::Refused,
            StoreError::TooNew,
            StoreError::OtherTab,
            StoreError::Blocked,
            StoreError::Behind { readable: None },
        ] {
            assert_eq!(cause(known.clone(), no_room), known);
        }
    }
}
