//! What can be chosen of a person. The order of values is stored: new ones come behind.

use crate::named::named;
use serde::{Deserialize, Serialize};

/// Who somebody is to the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// Father, mother, whoever brought the person up.
    Parent,
    /// Partner.
    Partner,
    /// Child.
    Child,
    /// Brother or sister.
    Sibling,
    /// Other family.
    Family,
    /// Friend.
    Friend,
    /// Neighbour.
    Neighbour,
    /// Somebody from work or school.
    Colleague,
    /// Volunteer or buddy.
    Volunteer,
    /// Somebody who does it for work.
    Professional,
}

/// How near somebody stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Ring {
    /// "Heel dichtbij".
    Close,
    /// "Dichtbij".
    #[default]
    Near,
    /// "Verder weg".
    Far,
}

/// How near somebody stands at another moment than now.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Then {
    /// As now.
    #[default]
    AsNow,
    /// "Heel dichtbij".
    Close,
    /// "Dichtbij".
    Near,
    /// "Verder weg".
    Far,
    /// Not there.
    Absent,
}

/// What somebody said when asked for help.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Said {
    /// Not asked yet.
    #[default]
    NotAsked,
    /// Asked; there is no answer yet.
    Asked,
    /// Yes.
    Yes,
    /// No.
    No,
    /// Wants to talk about it first. Stored by its place, so the newest stands last.
    TalkFirst,
}

/// A moment of which the network is drawn.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Moment {
    /// Before.
    Before,
    /// Now.
    #[default]
    Now,
    /// When the person is outside.
    Outside,
}

/// A stretch of the drawing, from the middle outwards.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sector {
    /// Family.
    Family,
    /// Friends.
    Friends,
    /// Neighbours, people from work.
    Around,
    /// Volunteers and professionals.
    Helpers,
    /// Of whom nobody said who it is.
    Others,
}

named!(Role {
    Parent "parent",
    Partner "partner",
    Child "child",
    Sibling "sibling",
    Family "family",
    Friend "friend",
    Neighbour "neighbour",
    Colleague "colleague",
    Volunteer "volunteer",
    Professional "professional",
});
named!(Ring {
    Close "close",
    Near "near",
    Far "far",
});
named!(Then {
    AsNow "as-now",
    Close "close",
    Near "near",
    Far "far",
    Absent "absent",
});
named!(Said {
    NotAsked "not-asked",
    Asked "asked",
    TalkFirst "talk-first",
    Yes "yes",
    No "no",
});
named!(Moment {
    Before "before",
    Now "now",
    Outside "outside",
});
named!(Sector {
    Family "family",
    Friends "friends",
    Around "around",
    Helpers "helpers",
    Others "others",
});

impl Role {
    /// The stretch of the drawing that it stands in.
    pub const fn sector(self) -> Sector {
        match self {
            Self::Parent | Self::Partner | Self::Child | Self::Sibling | Self::Family => {
                Sector::Family
            }
            Self::Friend => Sector::Friends,
            Self::Neighbour | Self::Colleague => Sector::Around,
            Self::Volunteer | Self::Professional => Sector::Helpers,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::named::check;
    use domain::Help;

    #[test]
    fn names_are_those_of_the_json() {
        check(Role::ALL, Role::as_str);
        check(Ring::ALL, Ring::as_str);
        check(Then::ALL, Then::as_str);
        check(&Help::ALL, Help::as_str);
        check(Said::ALL, Said::as_str);
    }
}
