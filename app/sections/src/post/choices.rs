//! What can be said of a letter that came. The order of values is stored: new ones come behind.

use crate::named::named;
use serde::{Deserialize, Serialize};

/// Whom a letter looks to be from.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Look {
    /// Nobody can read it here.
    #[default]
    Unreadable,
    /// A court or a bailiff.
    Court,
    /// Landlord or mortgage.
    Home,
    /// Electricity, gas or water.
    Energy,
    /// The care insurer.
    Insurer,
    /// The CJIB.
    Cjib,
    /// Tax office or allowances (Dienst Toeslagen).
    Tax,
    /// Municipality, UWV, SVB, DUO.
    Agency,
    /// A bank.
    Bank,
    /// Somebody else.
    Other,
}

/// What a letter says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Says {
    /// To come to court.
    Summons,
    /// To leave the home, or that the rent ends.
    Eviction,
    /// What a judge decided.
    Judgement,
    /// That something is seized.
    Seizure,
    /// To pay.
    Pay,
    /// That electricity, gas or water is cut off.
    CutOff,
    /// That gijzeling may come.
    Custody,
    /// An arrangement.
    Arrangement,
    /// What an authority decided.
    Decision,
    /// To pay back.
    PayBack,
    /// To fill something in or send it.
    Form,
    /// That an account is closed.
    Closing,
    /// An appointment.
    Appointment,
    /// Something else.
    Other,
    /// Not known.
    Unknown,
}

named!(Look {
    Court "court",
    Home "home",
    Energy "energy",
    Insurer "insurer",
    Cjib "cjib",
    Tax "tax",
    Agency "agency",
    Bank "bank",
    Other "other",
    Unreadable "unreadable",
});
named!(Says {
    Summons "summons",
    Eviction "eviction",
    Judgement "judgement",
    Seizure "seizure",
    Pay "pay",
    CutOff "cut-off",
    Custody "custody",
    Arrangement "arrangement",
    Decision "decision",
    PayBack "pay-back",
    Form "form",
    Closing "closing",
    Appointment "appointment",
    Other "other",
    Unknown "unknown",
});

impl Look {
    /// What such a letter may say; nothing where nobody can read it.
    pub const fn says(self) -> &'static [Says] {
        use Says::{
            Appointment, Arrangement, Closing, Custody, CutOff, Decision, Eviction, Form, Judgement, Other,
            Pay, PayBack, Seizure, Summons, Unknown,
        };
        match self {
            Self::Court => &[Summons, Eviction, Judgement, Seizure, Pay, Unknown],
            Self::Home => &[Eviction, Pay, Other, Unknown],
            Self::Energy => &[CutOff, Pay, Other, Unknown],
            Self::Insurer => &[Pay, Other, Unknown],
            Self::Cjib => &[Custody, Pay, Arrangement, Unknown],
            Self::Tax => &[Decision, PayBack, Pay, Form, Unknown],
            Self::Agency => &[Decision, PayBack, Form, Appointment, Unknown],
            Self::Bank => &[Closing, Pay, Other, Unknown],
            Self::Other => &[Pay, Appointment, Other, Unknown],
            Self::Unreadable => &[],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::named::check;

    #[test]
    fn names_are_those_of_the_json() {
        check(Look::ALL, Look::as_str);
        check(Says::ALL, Says::as_str);
    }

    #[test]
    fn whatever_can_be_said_is_said_by_some_letter() {
        for says in Says::ALL {
            assert!(Look::ALL.iter().any(|look| look.says().contains(says)), "{says:?}");
        }
    }
}
