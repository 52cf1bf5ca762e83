//! What the institution says about its own place. Host data: fetched anew, never in a dossier.

use crate::browser::{clock, fetch};
use domain::{Days, Profile};
use leptos::prelude::*;
use store::Month;

/// The profile in use: the default one until it has come, and when it is broken.
#[derive(Clone, Copy)]
pub(crate) struct Place {
    profile: RwSignal<Profile>,
    broken: RwSignal<bool>,
    url: StoredValue<String>,
}

pub(crate) fn provide_profile(base: &str) {
    provide_context(Place {
        profile: RwSignal::new(Profile::default()),
        broken: RwSignal::new(false),
        url: StoredValue::new(format!("{base}inrichting.json")),
    });
}

pub(crate) fn use_place() -> Place {
    expect_context()
}

impl Place {
    /// Fetches the profile behind the first screen; nothing waits for it.
    /// Called from the second wasm file only: staff write it, so it is JSON, and its reader is large.
    pub(crate) fn load(self) {
        leptos::task::spawn_local(async move {
            // A host without a profile is no fault; a profile that can't be read is.
            let Some(bytes) = fetch::bytes(&self.url.get_value()).await else {
                return;
            };
            match serde_json::from_slice::<Profile>(&bytes) {
                Ok(profile) if profile.faults().is_empty() => self.profile.set(profile),
                _ => self.broken.set(true),
            }
        });
    }

    pub(crate) fn with<T>(self, read: impl FnOnce(&Profile) -> T) -> T {
        self.profile.with(read)
    }

    pub(crate) fn with_untracked<T>(self, read: impl FnOnce(&Profile) -> T) -> T {
        self.profile.with_untracked(read)
    }

    /// The last month of a plan that is kept from today on.
    pub(crate) fn keep_until(self) -> Month {
        let days = self.with_untracked(|profile| profile.retention_days);
        let today = clock::today();
        Month::of(
            today
                .checked_add_days(Days::new(u64::from(days)))
                .unwrap_or(today),
        )
    }

    /// Staff should look at the file; the person goes on with the defaults.
    pub(crate) fn is_broken(self) -> bool {
        self.broken.get()
    }
}
