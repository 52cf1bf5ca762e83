//! What a place can't do, decided once: the screens ask here, and offer or say nothing by themselves.

use super::{Profile, StorageMode};

/// Something that the computers or the rules of a place may not allow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Facility {
    /// Something on paper.
    Print,
    /// The own plan in a file.
    SaveFile,
    /// A plan out of a file.
    OpenFile,
    /// The hours of the place, in a file for a calendar.
    SaveCalendar,
    /// For staff: the profile of this place in a file.
    SaveProfile,
    /// For staff: the profile of this place out of a file.
    OpenProfile,
}

impl Facility {
    /// Each of them.
    pub const ALL: [Self; 6] = [
        Self::Print,
        Self::SaveFile,
        Self::OpenFile,
        Self::SaveCalendar,
        Self::SaveProfile,
        Self::OpenProfile,
    ];
}

/// Why something is not offered; each has one sentence (`content::here`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lack {
    /// Nothing can be printed.
    Printer,
    /// Nobody may keep the own plan in a file.
    Backup,
    /// No file of a person can be saved.
    Downloads,
    /// No file can be opened.
    FileDialogs,
    /// No file of staff can be saved.
    StaffDownloads,
}

impl Lack {
    /// Each of them.
    pub const ALL: [Self; 5] = [
        Self::Printer,
        Self::Backup,
        Self::Downloads,
        Self::FileDialogs,
        Self::StaffDownloads,
    ];
}

/// What works where something is not offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Instead {
    /// Somebody of the place to ask.
    Person,
    /// The papers of this app, or somebody to ask.
    Papers,
    /// What stands on the screen, to be copied.
    Screen,
}

/// How long a plan stays that somebody closes with a secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keeping {
    /// As long as the place lets plans stay.
    Stays,
    /// Until the browser closes.
    UntilClosed,
    /// This browser keeps nothing.
    Nowhere,
}

impl Profile {
    /// Why this is not offered here; `None` where it is.
    pub fn lack(&self, facility: Facility) -> Option<Lack> {
        let able = self.abilities;
        match facility {
            Facility::Print if !able.print => Some(Lack::Printer),
            // A rule outlasts the computers: whoever asks for help hears the rule.
            Facility::SaveFile | Facility::OpenFile if !able.backup => Some(Lack::Backup),
            Facility::SaveFile | Facility::SaveCalendar if !able.downloads => Some(Lack::Downloads),
            Facility::SaveProfile if !able.downloads => Some(Lack::StaffDownloads),
            Facility::OpenFile | Facility::OpenProfile if !able.file_dialogs => {
                Some(Lack::FileDialogs)
            }
            _ => None,
        }
    }

    /// How long a plan stays, in a browser that does or does not keep things.
    pub fn keeping(&self, browser_keeps: bool) -> Keeping {
        match self.storage {
            _ if !browser_keeps => Keeping::Nowhere,
            StorageMode::Session => Keeping::UntilClosed,
            StorageMode::Kept => Keeping::Stays,
        }
    }

    /// Whom to ask, when staff wrote it down.
    pub fn contact(&self) -> Option<String> {
        (!self.ric_contact.is_empty()).then(|| self.ric_contact.clone())
    }
}

impl Facility {
    /// What works where this is not offered.
    pub const fn instead(self) -> Instead {
        match self {
            Self::SaveFile => Instead::Papers,
            Self::SaveProfile => Instead::Screen,
            Self::Print | Self::OpenFile | Self::SaveCalendar | Self::OpenProfile => {
                Instead::Person
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Abilities;

    /// Every place there can be, as far as anything here asks.
    fn places() -> impl Iterator<Item = Profile> {
        (0..1_u16 << 11).map(|bits| {
            let is = |bit: u16| bits >> bit & 1 == 1;
            Profile {
                abilities: Abilities {
                    print: is(0),
                    downloads: is(1),
                    file_dialogs: is(2),
                    camera: is(3),
                    pop_ups: is(4),
                    out: is(5),
                    r#in: is(6),
                    backup: is(7),
                    codes: is(8),
                },
                storage: if is(9) {
                    StorageMode::Kept
                } else {
                    StorageMode::Session
                },
                ric_contact: if is(10) {
                    "Kamer 12".into()
                } else {
                    String::new()
                },
                ..Profile::default()
            }
        })
    }

    fn lacks(profile: &Profile) -> [Option<Lack>; 6] {
        Facility::ALL.map(|facility| profile.lack(facility))
    }

    #[test]
    fn nothing_is_offered_that_the_place_cannot_do_and_nothing_withheld_that_it_can() {
        let mut seen = 0;
        for place in places() {
            let able = place.abilities;
            let possible = [
                able.print,
                able.downloads && able.backup,
                able.file_dialogs && able.backup,
                able.downloads,
                able.downloads,
                able.file_dialogs,
            ];
            assert_eq!(
                lacks(&place).map(|lack| lack.is_none()),
                possible,
                "{able:?}"
            );
            seen += 1;
        }
        assert_eq!(seen, 2048);
    }

    #[test]
    fn each_single_thing_that_is_missing_says_one_thing() {
        type Edit = fn(&mut Profile);
        let (printer, backup) = (Some(Lack::Printer), Some(Lack::Backup));
        let (saves, staff) = (Some(Lack::Downloads), Some(Lack::StaffDownloads));
        let opens = Some(Lack::FileDialogs);
        let rows: [(Edit, [Option<Lack>; 6]); 10] = [
            (
                |place| place.abilities.print = false,
                [printer, None, None, None, None, None],
            ),
            (
                |place| place.abilities.downloads = false,
                [None, saves, None, saves, staff, None],
            ),
            (
                |place| place.abilities.file_dialogs = false,
                [None, None, opens, None, None, opens],
            ),
            (
                |place| place.abilities.backup = false,
                [None, backup, backup, None, None, None],
            ),
            // Nothing of the app needs these, so nothing may ask for them.
            (|place| place.abilities.camera = false, [None; 6]),
            (|place| place.abilities.pop_ups = false, [None; 6]),
            (|place| place.abilities.out = false, [None; 6]),
            (|place| place.abilities.r#in = false, [None; 6]),
            (|place| place.abilities.codes = false, [None; 6]),
            (|place| place.storage = StorageMode::Session, [None; 6]),
        ];
        for (edit, expected) in rows {
            let mut place = Profile::default();
            edit(&mut place);
            assert_eq!(lacks(&place), expected, "{place:?}");
        }
    }

    #[test]
    fn two_places_in_one_offer_what_both_of_them_offer() {
        let places: Vec<Profile> = places().step_by(7).collect();
        for one in &places {
            for other in &places {
                let (mine, theirs) = (one.abilities, other.abilities);
                let both = Profile {
                    abilities: Abilities {
                        print: mine.print && theirs.print,
                        downloads: mine.downloads && theirs.downloads,
                        file_dialogs: mine.file_dialogs && theirs.file_dialogs,
                        backup: mine.backup && theirs.backup,
                        ..mine
                    },
                    ..Profile::default()
                };
                for facility in Facility::ALL {
                    let apart = [one, other].map(|place| place.lack(facility).is_none());
                    assert_eq!(
                        both.lack(facility).is_none(),
                        apart == [true; 2],
                        "{facility:?} in {both:?}"
                    );
                }
            }
        }
    }

    #[test]
    fn every_lack_is_met_somewhere_and_no_other() {
        for lack in Lack::ALL {
            assert!(
                places().any(|place| lacks(&place).contains(&Some(lack))),
                "{lack:?}"
            );
        }
        for place in places() {
            let found = lacks(&place);
            assert!(
                found
                    .into_iter()
                    .flatten()
                    .all(|lack| Lack::ALL.contains(&lack))
            );
        }
    }

    #[test]
    fn a_plan_can_be_kept_wherever_the_browser_keeps_anything() {
        for place in places() {
            let session = place.storage == StorageMode::Session;
            let stays = if session {
                Keeping::UntilClosed
            } else {
                Keeping::Stays
            };
            assert_eq!(place.keeping(true), stays);
            assert_eq!(place.keeping(false), Keeping::Nowhere);
        }
    }

    #[test]
    fn whatever_is_missing_of_a_person_somebody_can_be_asked() {
        for facility in [Facility::Print, Facility::SaveFile, Facility::OpenFile] {
            assert_ne!(facility.instead(), Instead::Screen);
        }
        for place in places() {
            let named = (place.ric_contact == "Kamer 12").then(|| "Kamer 12".to_owned());
            assert_eq!(place.contact(), named);
        }
    }
}
