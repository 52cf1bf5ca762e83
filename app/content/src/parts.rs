//! The parts that the app is fetched in: behind the first screen, a wasm file and a file of words each.

/// Each part with its name, the first words of its addresses, and the files of words that its screens need.
macro_rules! parts {
    ($($(#[$doc:meta])* $part:ident $name:literal [$($address:literal)*] [$($words:ident)+],)+) => {
        /// A part behind the first screen.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Part {
            $($(#[$doc])* $part,)+
        }

        /// Which part has the screens below an address; the part of the plan has all others.
        const ADDRESSES: &[(&str, Part)] = &[$($(($address, Part::$part),)*)+];

        impl Part {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$part),+];

            /// Its name, in lower case: that of its files.
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$part => $name,)+
                }
            }

            /// The files of words that its screens need beside those of the first screen.
            pub const fn words(self) -> &'static [Self] {
                match self {
                    $(Self::$part => &[$(Self::$words),+],)+
                }
            }
        }
    };
}

parts! {
    /// What most people need next: the plan. Its file of words also has what several
    /// parts say, so it comes with each of them.
    Plan "plan" [] [Plan],
    /// What is opened from the plan: a step, a question; and the plan as a road.
    Step "step" ["taak" "vragen"] [Plan Step],
    /// What can be printed.
    Sheets "sheets" ["papieren"] [Plan Sheets],
    /// Who comes to this place, when; and what to ask there.
    Hours "hours" ["spreekuren"] [Plan Sheets Hours],
    /// Preparing a visiting hour, working together at one screen, handing over; how it goes, for who helps.
    Together "together" ["voorbereiden" "samen" "overdracht" "uitleg"] [Plan Sheets Together],
    /// What an organisation of volunteers counts, and the numbers that it shows.
    Volunteers "volunteers" ["vrijwilliger"] [Plan Sheets Volunteers],
    /// The leaflets.
    Folders "folders" ["folders"] [Plan Folders],
    /// The people around somebody; their drawing on paper is a sheet.
    People "people" ["netwerk"] [Plan Sheets People],
    /// What is asked of others on paper, their answer, and what was made for others.
    Invitations "invitations" ["uitnodiging" "gedeeld"] [Plan Sheets Invitations],
    /// The list of debts, which stands above the steps on them, and its sheet; money by the month, and the first weeks.
    Money "money" ["schulden" "geld"] [Plan Sheets Money],
    /// What to do with a letter that came, letters to write, and what was sent.
    Post "post" ["post" "brieven"] [Plan Sheets Post],
    /// A talk about coming home, and what was agreed.
    Agreements "agreements" ["gesprek"] [Plan Sheets Agreements],
    /// For family and friends, who may answer an invitation.
    Family "family" ["naasten"] [Plan Sheets Invitations Family],
    /// Sites that may be opened.
    Websites "websites" ["websites"] [Plan Websites],
    /// "Er verandert iets": all that there is, on paper.
    Events "events" ["verandering"] [Plan Sheets Events],
    /// Keeping a plan, opening it, and "Ik ben klaar".
    Keep "keep" ["bewaren" "openen" "klaar"] [Plan Keep],
    /// A plan in a file, which has a secret too; and what changed, which may be the language.
    File "file" ["bestand" "geschiedenis"] [Plan Keep File],
    /// What staff set for their place, with a stack of empty sheets to have at hand.
    Staff "staff" ["beheer"] [Plan Sheets Staff],
    /// What is read once: help, privacy, who is who.
    Texts "texts" ["wie-is-wie" "waarvoor" "niet-voor-jou" "instellingen" "hulp" "privacy" "over"] [Plan Texts],
}

impl Part {
    /// Whether its screens need neither catalogue nor plan: who opens it at home waits for neither.
    pub const fn is_apart(self) -> bool {
        matches!(self, Self::Family)
    }

    /// The part that has the screen at an address, such as `plan/weg`; `None` for the first screen.
    pub fn of(address: &str) -> Option<Self> {
        let first = address
            .split('/')
            .next()
            .filter(|first| !first.is_empty())?;
        let found = ADDRESSES.iter().find(|(name, _)| *name == first);
        Some(found.map_or(Self::Plan, |(_, part)| *part))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_belongs_to_the_part_of_its_first_word() {
        assert_eq!(Part::of(""), None);
        assert_eq!(Part::of("beheer/plek"), Some(Part::Staff));
        assert_eq!(Part::of("plan/weg"), Some(Part::Plan));
        assert_eq!(Part::of("onderdak"), Some(Part::Plan));
        assert_eq!(Part::of("folders/onderdak"), Some(Part::Folders));
    }

    #[test]
    fn each_part_has_a_name_of_its_own() {
        // The words on the steps of a theme lie in a file with its name.
        let themes = domain::Theme::ALL.into_iter().map(domain::Theme::as_str);
        let names: Vec<_> = Part::ALL
            .iter()
            .map(|part| part.name())
            .chain(themes)
            .collect();
        let different: std::collections::BTreeSet<_> = names.iter().collect();
        assert_eq!(names.len(), different.len());
    }
}
