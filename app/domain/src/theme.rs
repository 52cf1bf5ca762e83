//! The themes that the catalogue is divided in.

use serde::{Deserialize, Serialize};

/// One of the five basic conditions, the social network, or the frame around them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Theme {
    /// Identiteitsbewijs.
    Identity,
    /// Onderdak.
    Housing,
    /// Werk en inkomen, with scholing and dagbesteding.
    WorkAndIncome,
    /// Schulden.
    Debts,
    /// Zorg.
    Care,
    /// Sociaal netwerk.
    Network,
    /// The frame: casemanager, papers, the day itself. In plan, road and print; no tile.
    General,
}

impl Theme {
    /// All themes, in the order of the Convenant 2014: conditions, network, frame.
    pub const ALL: [Self; 7] = [
        Self::Identity,
        Self::Housing,
        Self::WorkAndIncome,
        Self::Debts,
        Self::Care,
        Self::Network,
        Self::General,
    ];

    /// The six that have a tile and a page of their own.
    pub const TILES: [Self; 6] = [
        Self::Identity,
        Self::Housing,
        Self::WorkAndIncome,
        Self::Debts,
        Self::Care,
        Self::Network,
    ];

    /// The name used in content folders, file names and message keys.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Identity => "identity",
            Self::Housing => "housing",
            Self::WorkAndIncome => "work-and-income",
            Self::Debts => "debts",
            Self::Care => "care",
            Self::Network => "network",
            Self::General => "general",
        }
    }

    /// The address of its page below the base. That of the frame is the plan: there its steps stand.
    pub const fn address(self) -> &'static str {
        match self {
            Self::Identity => "identiteit",
            Self::Housing => "onderdak",
            Self::WorkAndIncome => "werk-en-inkomen",
            Self::Debts => "schulden",
            Self::Care => "zorg",
            Self::Network => "netwerk",
            Self::General => "plan",
        }
    }

    /// Its pictogram, everywhere the same: a name in the sprite of the app.
    pub const fn pictogram(self) -> &'static str {
        match self {
            Self::Identity => "id",
            Self::Housing => "home",
            Self::WorkAndIncome => "briefcase",
            Self::Debts => "coins",
            Self::Care => "heartbeat",
            Self::Network => "users",
            Self::General => "road",
        }
    }
}
