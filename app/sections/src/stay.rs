//! What a host says of a stay: from when, how long, what holds in that house. Choices only.

use crate::named::named;
use domain::Set;
use serde::{Deserialize, Serialize};

/// A stay with somebody.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Stay {
    /// From when, when that was said.
    #[serde(default)]
    pub from: Option<StayFrom>,
    /// How long, when that was said.
    #[serde(default)]
    pub length: Option<StayLength>,
    /// What holds in that house.
    #[serde(default)]
    pub rules: Set<HouseRule>,
    /// Whether the guest may register at that address, when that was said.
    #[serde(default)]
    pub register: Option<Register>,
    /// The host agrees that the address stands on paper for the casemanager.
    #[serde(default)]
    pub address_on_paper: bool,
}

impl Stay {
    /// What is still to be talked about before somebody can count on the bed.
    pub fn open(&self) -> impl Iterator<Item = Matter> + use<> {
        let from = matches!(self.from, None | Some(StayFrom::Unsure));
        let length = matches!(self.length, None | Some(StayLength::Unsure));
        let register = matches!(self.register, None | Some(Register::AskFirst));
        let all = [
            (from, Matter::From),
            (length, Matter::Length),
            (register, Matter::Register),
        ];
        all.into_iter()
            .filter_map(|(is_open, matter)| is_open.then_some(matter))
    }
}

/// A matter of a stay that host and guest agree on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Matter {
    /// From when.
    From,
    /// How long.
    Length,
    /// Whether the guest may register at the address.
    Register,
}

/// From when somebody may stay.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum StayFrom {
    /// The first day outside.
    FirstDay,
    /// Some time later.
    Later,
    /// To be talked about.
    Unsure,
}

/// How long somebody may stay.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum StayLength {
    /// Some nights.
    Nights,
    /// A month at most.
    Month,
    /// Three months at most.
    ThreeMonths,
    /// Longer.
    Longer,
    /// To be talked about.
    Unsure,
}

/// What holds in a house.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum HouseRule {
    /// No drugs.
    NoDrugs,
    /// No alcohol.
    NoAlcohol,
    /// Smoking outside.
    SmokeOutside,
    /// Quiet at night.
    Quiet,
    /// To ask before somebody visits.
    AskVisits,
    /// To do one's part of the household.
    Household,
    /// To pay a part.
    Pay,
}

/// Whether a guest may register at the address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Register {
    /// Yes.
    Yes,
    /// First to be asked: a landlord, a municipality.
    AskFirst,
    /// No.
    No,
}

named!(StayFrom {
    FirstDay "first-day",
    Later "later",
    Unsure "unsure",
});
named!(StayLength {
    Nights "nights",
    Month "month",
    ThreeMonths "three-months",
    Longer "longer",
    Unsure "unsure",
});
named!(HouseRule {
    NoDrugs "no-drugs",
    NoAlcohol "no-alcohol",
    SmokeOutside "smoke-outside",
    Quiet "quiet",
    AskVisits "ask-visits",
    Household "household",
    Pay "pay",
});
named!(Register {
    Yes "yes",
    AskFirst "ask-first",
    No "no",
});

#[cfg(test)]
mod tests {
    use super::*;
    use crate::named::check;

    #[test]
    fn names_are_those_of_the_json() {
        check(StayFrom::ALL, StayFrom::as_str);
        check(StayLength::ALL, StayLength::as_str);
        check(HouseRule::ALL, HouseRule::as_str);
        check(Register::ALL, Register::as_str);
    }

    #[test]
    fn a_stay_that_is_half_said_tells_what_to_talk_about() {
        let open = |stay: &Stay| stay.open().collect::<Vec<_>>();
        let said = Stay {
            from: Some(StayFrom::Later),
            length: Some(StayLength::Month),
            register: Some(Register::No),
            ..Stay::default()
        };
        assert_eq!(open(&said), []);
        let unsure = Stay {
            length: Some(StayLength::Unsure),
            register: Some(Register::AskFirst),
            ..said
        };
        assert_eq!(open(&unsure), [Matter::Length, Matter::Register]);
        assert_eq!(
            open(&Stay::default()),
            [Matter::From, Matter::Length, Matter::Register]
        );
    }
}
