//! What comes first, with its reason.

use sections::Debt;
use sections::debts::{Arrangement, DebtKind, Stage, Threat};

/// Why a debt stands where it does, the most pressing first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Why {
    /// The home may be lost.
    Home,
    /// Electricity, gas or water may be cut off.
    CutOff,
    /// Gijzeling may come.
    Custody,
    /// Rent or mortgage: it keeps the home.
    Rent,
    /// Energy: it keeps light and heat.
    Energy,
    /// The care insurance.
    Care,
    /// Something is seized.
    Seizure,
    /// A bailiff writes, or a judge decided.
    Bailiff,
    /// An arrangement that stopped.
    Stopped,
    /// Money that the CJIB collects: it asks for an arrangement of its own.
    Cjib,
    /// Nothing that presses.
    Other,
}

impl Why {
    /// All of them.
    pub const ALL: [Self; 11] = [
        Self::Home,
        Self::CutOff,
        Self::Custody,
        Self::Rent,
        Self::Energy,
        Self::Care,
        Self::Seizure,
        Self::Bailiff,
        Self::Stopped,
        Self::Cjib,
        Self::Other,
    ];

    /// The name in keys of words.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Home => "home",
            Self::CutOff => "cut-off",
            Self::Custody => "custody",
            Self::Rent => "rent",
            Self::Energy => "energy",
            Self::Care => "care",
            Self::Seizure => "seizure",
            Self::Bailiff => "bailiff",
            Self::Stopped => "stopped",
            Self::Cjib => "cjib",
            Self::Other => "other",
        }
    }
}

/// Why a debt is as urgent as it is.
pub fn why(debt: &Debt) -> Why {
    let threatens = |threat| debt.threats.contains(&threat);
    let is = |kind| debt.kind == Some(kind);
    // What is paid as agreed keeps what it is for.
    let is_open = debt.arrangement != Some(Arrangement::Runs);
    if threatens(Threat::Home) {
        Why::Home
    } else if threatens(Threat::Energy) {
        Why::CutOff
    } else if threatens(Threat::Custody) {
        Why::Custody
    } else if is(DebtKind::Rent) && is_open {
        Why::Rent
    } else if is(DebtKind::Energy) && is_open {
        Why::Energy
    } else if is(DebtKind::Care) && is_open {
        Why::Care
    } else if debt.stage == Some(Stage::Seizure) || !debt.seized.is_empty() {
        Why::Seizure
    } else if matches!(debt.stage, Some(Stage::Bailiff | Stage::CourtOrder)) && is_open {
        Why::Bailiff
    } else if debt.arrangement == Some(Arrangement::Stopped) {
        Why::Stopped
    } else if debt.kind.is_some_and(DebtKind::is_criminal) && is_open {
        Why::Cjib
    } else {
        Why::Other
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_about_to_be_lost_comes_before_what_could_be() {
        let debt = |kind, stage, threat: Option<Threat>, arrangement| {
            why(&Debt {
                kind: Some(kind),
                stage,
                threats: threat.into_iter().collect(),
                arrangement,
                ..Debt::default()
            })
        };
        assert_eq!(
            debt(DebtKind::Loan, None, Some(Threat::Home), None),
            Why::Home
        );
        assert_eq!(
            debt(DebtKind::Energy, None, Some(Threat::Energy), None),
            Why::CutOff
        );
        assert_eq!(
            debt(DebtKind::Fine, None, Some(Threat::Custody), None),
            Why::Custody
        );
        assert_eq!(debt(DebtKind::Rent, None, None, None), Why::Rent);
        assert_eq!(
            debt(DebtKind::Rent, None, None, Some(Arrangement::Runs)),
            Why::Other
        );
        assert_eq!(
            debt(DebtKind::Phone, Some(Stage::CourtOrder), None, None),
            Why::Bailiff
        );
        assert_eq!(
            debt(
                DebtKind::Phone,
                Some(Stage::Seizure),
                None,
                Some(Arrangement::Runs)
            ),
            Why::Seizure
        );
        assert_eq!(
            debt(DebtKind::Study, None, None, Some(Arrangement::Stopped)),
            Why::Stopped
        );
        assert_eq!(debt(DebtKind::Compensation, None, None, None), Why::Cjib);
        assert_eq!(
            debt(DebtKind::Shop, Some(Stage::Collector), None, None),
            Why::Other
        );
        assert!(Why::ALL.windows(2).all(|pair| pair[0] < pair[1]));
    }
}
