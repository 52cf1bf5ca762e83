//! What is said when a place lacks something: one sentence for each thing.

use crate::key::{self, Key};
use domain::{Keeping, Lack};

/// Why something is not offered, and what works instead.
pub const fn lack(lack: Lack) -> Key {
    match lack {
        Lack::Printer => key::PRINT_NOT_HERE,
        Lack::Backup => key::FILE_NO_BACKUP,
        Lack::Downloads => key::FILE_NO_DOWNLOADS,
        Lack::FileDialogs => key::FILE_NO_DIALOGS,
        Lack::StaffDownloads => key::STAFF_DOWNLOAD_NOT,
    }
}

/// That a plan does not stay here; `None` where it does.
pub const fn keeping(keeping: Keeping) -> Option<Key> {
    match keeping {
        Keeping::Stays => None,
        Keeping::UntilClosed => Some(key::KEEP_UNTIL_CLOSED),
        Keeping::Nowhere => Some(key::KEEP_REFUSED),
    }
}
