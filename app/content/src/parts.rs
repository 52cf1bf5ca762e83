//! The parts that the app is fetched in: behind the first screen, a wasm file and a file of words each.

/// A part behind the first screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// What most people need next: questions, plan, step. Its file of words also has what several
    /// parts say, so it comes with each of them.
    Plan,
    /// What can be printed.
    Sheets,
    /// The leaflets.
    Folders,
    /// Sites that may be opened.
    Websites,
    /// "Er verandert iets".
    Events,
    /// Keeping a plan, opening it, and "Ik ben klaar".
    Keep,
    /// A plan in a file, and what changed.
    File,
    /// What staff set for their place.
    Staff,
    /// What is read once: help, privacy, who is who.
    Texts,
}

/// Which part has the screens below an address; the part of the plan has all others.
const ADDRESSES: &[(&str, Part)] = &[
    ("papieren", Part::Sheets),
    ("spreekuren", Part::Sheets),
    ("folders", Part::Folders),
    ("websites", Part::Websites),
    ("verandering", Part::Events),
    ("bewaren", Part::Keep),
    ("openen", Part::Keep),
    ("klaar", Part::Keep),
    ("bestand", Part::File),
    ("geschiedenis", Part::File),
    ("beheer", Part::Staff),
    ("wie-is-wie", Part::Texts),
    ("waarvoor", Part::Texts),
    ("niet-voor-jou", Part::Texts),
    ("instellingen", Part::Texts),
    ("hulp", Part::Texts),
    ("privacy", Part::Texts),
    ("over", Part::Texts),
];

impl Part {
    /// All of them.
    pub const ALL: [Self; 9] = [
        Self::Plan,
        Self::Sheets,
        Self::Folders,
        Self::Websites,
        Self::Events,
        Self::Keep,
        Self::File,
        Self::Staff,
        Self::Texts,
    ];

    /// Its name, in lower case: that of its files.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Plan => "plan",
            Self::Sheets => "sheets",
            Self::Folders => "folders",
            Self::Websites => "websites",
            Self::Events => "events",
            Self::Keep => "keep",
            Self::File => "file",
            Self::Staff => "staff",
            Self::Texts => "texts",
        }
    }

    /// The files of words that its screens need beside those of the first screen.
    pub const fn words(self) -> &'static [Self] {
        match self {
            Self::Plan => &[Self::Plan],
            Self::Sheets => &[Self::Plan, Self::Sheets],
            Self::Folders => &[Self::Plan, Self::Folders],
            Self::Websites => &[Self::Plan, Self::Websites],
            // All that there is, on paper.
            Self::Events => &[Self::Plan, Self::Sheets, Self::Events],
            Self::Keep => &[Self::Plan, Self::Keep],
            // A file has a secret too, and what changed may be the language.
            Self::File => &[Self::Plan, Self::Keep, Self::File],
            // A stack of empty sheets to have at hand.
            Self::Staff => &[Self::Plan, Self::Sheets, Self::Staff],
            Self::Texts => &[Self::Plan, Self::Texts],
        }
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
        let names: std::collections::BTreeSet<_> = Part::ALL.map(Part::name).into();
        assert_eq!(names.len(), Part::ALL.len());
    }
}
