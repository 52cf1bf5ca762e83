//! Wrong tries at a vault: each makes the next one wait longer, none locks it for ever.

use super::Store;
use super::id::VaultId;
use super::marker;

/// How many tries have no wait behind them.
const FREE: u32 = 3;
/// The longest wait, in seconds.
const LONGEST: u32 = 60;

impl Store {
    /// Seconds to wait before the next try at this vault.
    pub fn wait(&self, id: &VaultId) -> u32 {
        let over = self.tries(id).saturating_sub(FREE);
        if over == 0 {
            0
        } else {
            2_u32.saturating_pow(over).saturating_add(1).min(LONGEST)
        }
    }

    /// Remembers a wrong try.
    pub fn missed(&self, id: &VaultId) {
        let tries = self.tries(id).saturating_add(1);
        marker::write(&self.name_of_tries(id), Some(&tries.to_string()));
    }

    /// Forgets the wrong tries.
    pub fn hit(&self, id: &VaultId) {
        marker::write(&self.name_of_tries(id), None);
    }

    fn tries(&self, id: &VaultId) -> u32 {
        let text = marker::read(&self.name_of_tries(id));
        text.and_then(|text| text.parse().ok()).unwrap_or(0)
    }

    fn name_of_tries(&self, id: &VaultId) -> String {
        marker::tries(&format!("{}-{}", self.inner().name, id.as_str()))
    }
}
