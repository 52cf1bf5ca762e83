//! What the institution says about its own place. Host data: fetched anew, never in a dossier.

use crate::browser::fetch;
use domain::Profile;
use leptos::prelude::*;

/// The profile in use: the default one until it has come, and when it is broken.
#[derive(Clone, Copy)]
pub(crate) struct Place {
    profile: RwSignal<Profile>,
    broken: RwSignal<bool>,
}

/// Fetches the profile behind the first screen; nothing waits for it.
pub(crate) fn provide_profile(base: &str) {
    let place = Place {
        profile: RwSignal::new(Profile::default()),
        broken: RwSignal::new(false),
    };
    provide_context(place);
    let url = format!("{base}inrichting.json");
    leptos::task::spawn_local(async move {
        // A host without a profile is no fault; a profile that can't be read is.
        let Some(text) = fetch::text(&url).await else {
            return;
        };
        match serde_json::from_str::<Profile>(&text) {
            Ok(profile) if profile.faults().is_empty() => place.profile.set(profile),
            _ => place.broken.set(true),
        }
    });
}

pub(crate) fn use_place() -> Place {
    expect_context()
}

impl Place {
    pub(crate) fn with<T>(self, read: impl FnOnce(&Profile) -> T) -> T {
        self.profile.with(read)
    }

    /// Staff should look at the file; the person goes on with the defaults.
    pub(crate) fn is_broken(self) -> bool {
        self.broken.get()
    }
}
