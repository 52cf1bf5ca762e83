//! What the institution says about its own place. Host data: fetched anew, never in a dossier.

use crate::browser::{clock, fetch, look};
use content::here;
use content::key::Key;
use domain::{Days, Facility, Keeping, Profile, ProfileFault, as_utf8};
use leptos::prelude::*;
use store::Month;

/// The profile in use: the default one until it has come, and when it is broken.
#[derive(Clone, Copy)]
pub(crate) struct Institution {
    profile: RwSignal<Profile>,
    /// What the host has, so that a trial can end.
    of_host: StoredValue<Profile>,
    /// What staff are making of it, in this tab alone.
    draft: RwSignal<Option<Profile>>,
    /// What they took with them last.
    taken: StoredValue<Option<Profile>>,
    broken: RwSignal<bool>,
    /// Whether somebody typed the digits, or none were asked when the work began.
    is_open: RwSignal<bool>,
    /// Whether the host was asked: from then on the default is no guess any more.
    is_settled: RwSignal<bool>,
    url: StoredValue<String>,
}

/// A site that may be opened from here. Only [`Institution::outside`] makes one, so that nothing that
/// stands in an address or a file decides where a link leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Outside(String);

impl Outside {
    pub(crate) fn host(&self) -> &str {
        &self.0
    }
}

pub(crate) fn provide_profile(base: &str) {
    provide_context(Institution {
        profile: RwSignal::new(Profile::default()),
        of_host: StoredValue::new(Profile::default()),
        draft: RwSignal::new(None),
        taken: StoredValue::new(None),
        broken: RwSignal::new(false),
        is_open: RwSignal::new(false),
        is_settled: RwSignal::new(false),
        url: StoredValue::new(format!("{base}inrichting.json")),
    });
}

pub(crate) fn use_institution() -> Institution {
    expect_context()
}

impl Institution {
    /// Fetches the profile behind the first screen; nothing waits for it.
    /// Called from the part `local` only: staff write it, so it is JSON, and its reader is large.
    pub(crate) fn load(self) {
        leptos::task::spawn_local(async move {
            // A host without a profile is no fault; a profile that can't be read is.
            if let Some(bytes) = fetch::bytes(&self.url.get_value()).await {
                match serde_json::from_slice::<Profile>(&as_utf8(&bytes)) {
                    Ok(profile) if profile.faults().is_empty() => {
                        self.of_host.set_value(profile.clone());
                        self.profile.set(profile);
                    }
                    _ => self.broken.set(true),
                }
            }
            self.is_settled.set(true);
        });
    }

    /// Whether the pages for staff are shown: where no digits are asked, and after them.
    pub(crate) fn is_for_staff(self) -> bool {
        self.is_open.get() || self.with(|profile| profile.staff_pin.is_empty())
    }

    /// Shows the pages for staff when these are the digits.
    pub(crate) fn open_for_staff(self, digits: &str) -> bool {
        let is_open = self.with_untracked(|profile| profile.staff_pin == digits);
        self.is_open.set(is_open);
        is_open
    }

    /// What staff are making, begun from what the host has.
    pub(crate) fn draft(self) -> Profile {
        self.draft.get().unwrap_or_else(|| self.of_host.get_value())
    }

    /// Changes what staff are making; without a fault all of this tab follows it.
    pub(crate) fn edit(self, edit: impl FnOnce(&mut Profile)) {
        let mut draft = self.draft.get_untracked();
        edit(draft.get_or_insert_with(|| self.of_host.get_value()));
        if let Some(profile) = draft.as_ref().filter(|draft| draft.faults().is_empty()) {
            self.profile.set(profile.clone());
        }
        self.draft.set(draft);
        self.is_open.set(true);
    }

    /// What keeps the draft from being used.
    pub(crate) fn draft_faults(self) -> Vec<ProfileFault> {
        self.draft
            .with(|draft| draft.as_ref().map(Profile::faults).unwrap_or_default())
    }

    /// Remembers that the draft was taken along as it is now.
    pub(crate) fn mark_taken(self) {
        self.taken.set_value(self.draft.get_untracked());
    }

    /// Whether there is work of staff that goes with the page.
    pub(crate) fn is_at_risk(self) -> bool {
        let draft = self.draft.get_untracked();
        draft.is_some() && draft != self.taken.get_value()
    }

    /// Whether this tab shows something else than other computers.
    pub(crate) fn is_trial(self) -> bool {
        self.draft.with(Option::is_some)
    }

    /// Ends the trial: back to what the host has.
    pub(crate) fn end_trial(self) {
        self.draft.set(None);
        self.profile.set(self.of_host.get_value());
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

    /// Whether everything goes when the browser closes.
    pub(crate) fn keeps_nothing(self) -> bool {
        self.with(|profile| profile.keeping(true) == Keeping::UntilClosed)
    }

    /// What to say because this is not offered here; `None` where it is.
    pub(crate) fn lack(self, facility: Facility) -> Option<Key> {
        self.with(|profile| profile.lack(facility)).map(here::lack)
    }

    /// Whom to ask, when staff wrote it down.
    pub(crate) fn contact(self) -> Option<String> {
        self.with(Profile::contact)
    }

    /// Whether the profile has come, or is known not to come.
    pub(crate) fn is_settled(self) -> bool {
        self.is_settled.get()
    }

    /// The site of a list as a place to go to, when this institution, or a device of one's own, lets it open.
    pub(crate) fn outside(self, host: &str) -> Option<Outside> {
        let is_open = self.with(|profile| {
            // A device of one's own is no kiosk: nothing there keeps a site shut.
            let is_free = profile.allowed_sites.is_empty() && look::is_own_device();
            is_free || profile.allowed_sites.iter().any(|one| one == host)
        });
        is_open.then(|| Outside(host.to_owned()))
    }

    /// Remembers that only this person uses the machine, and shows what that changes.
    pub(crate) fn say_own_device(self) {
        look::set_own_device(true);
        self.profile.update(|_| ());
    }

    /// Staff should look at the file; the person goes on with the defaults.
    pub(crate) fn is_broken(self) -> bool {
        self.broken.get()
    }
}
