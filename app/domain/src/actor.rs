//! Who does a task, who leads, and where it can be done.

use serde::{Deserialize, Serialize};

/// Somebody who does, leads or helps with a task.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Actor {
    /// The person whose plan it is.
    #[serde(rename = "self")]
    Self_,
    /// Family or friends outside.
    Family,
    /// The casemanager in the institution.
    CaseManager,
    /// Staff of the Re-integratiecentrum.
    Ric,
    /// A volunteer, often at a visiting hour (spreekuur).
    Volunteer,
    /// The municipality, most often its coordinator of aftercare (nazorg).
    Municipality,
    /// Reclassering (probation).
    Probation,
    /// The medical service of the institution.
    MedicalService,
    /// The person's lawyer.
    Lawyer,
    /// A care provider outside: GP, ggz, addiction care.
    CareProvider,
    /// An agency: UWV, SVB, DUO, Dienst Toeslagen, CJIB, CIZ, IND.
    Agency,
    /// A health insurer.
    Insurer,
    /// A bank.
    Bank,
    /// A landlord or housing corporation.
    Landlord,
    /// An employer.
    Employer,
    /// A court or judge.
    Court,
    /// Bewindvoerder, or the one who leads a debt programme.
    DebtHelp,
    /// Spiritual care in the institution (geestelijke verzorging).
    Chaplain,
}

impl Actor {
    /// All actors, in the order in which "Wie is wie" shows them.
    pub const ALL: [Self; 18] = [
        Self::Self_,
        Self::Family,
        Self::CaseManager,
        Self::Ric,
        Self::Volunteer,
        Self::Municipality,
        Self::Probation,
        Self::MedicalService,
        Self::Lawyer,
        Self::CareProvider,
        Self::Agency,
        Self::Insurer,
        Self::Bank,
        Self::Landlord,
        Self::Employer,
        Self::Court,
        Self::DebtHelp,
        Self::Chaplain,
    ];

    /// Whether their desks are shut at weekends and on holidays.
    pub const fn keeps_office_hours(self) -> bool {
        match self {
            Self::CaseManager
            | Self::Ric
            | Self::Municipality
            | Self::Probation
            | Self::Agency
            | Self::Insurer
            | Self::Bank
            | Self::Landlord
            | Self::Employer
            | Self::Court
            | Self::DebtHelp => true,
            Self::Self_
            | Self::Family
            | Self::Volunteer
            | Self::MedicalService
            | Self::Lawyer
            | Self::CareProvider
            | Self::Chaplain => false,
        }
    }

    /// The name used in message keys.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Self_ => "self",
            Self::Family => "family",
            Self::CaseManager => "case-manager",
            Self::Ric => "ric",
            Self::Volunteer => "volunteer",
            Self::Municipality => "municipality",
            Self::Probation => "probation",
            Self::MedicalService => "medical-service",
            Self::Lawyer => "lawyer",
            Self::CareProvider => "care-provider",
            Self::Agency => "agency",
            Self::Insurer => "insurer",
            Self::Bank => "bank",
            Self::Landlord => "landlord",
            Self::Employer => "employer",
            Self::Court => "court",
            Self::DebtHelp => "debt-help",
            Self::Chaplain => "chaplain",
        }
    }
}

/// Who leads (regie) in detention and after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Leads {
    /// While the person is inside.
    pub now: Actor,
    /// After release.
    pub after: Actor,
}

/// Where a task can be done; the plan can be read by place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Place {
    /// At the computer or desk of the RIC.
    Ric,
    /// With the casemanager or others of the institution.
    CaseManager,
    /// By or with family and friends.
    Family,
    /// At a visiting hour of volunteers (spreekuur).
    VisitingHours,
    /// On one's own, anywhere inside.
    Own,
    /// Outside: on the day itself or after it.
    Outside,
}

impl Place {
    /// All places, in the order in which the plan lists them.
    pub const ALL: [Self; 6] = [
        Self::Ric,
        Self::CaseManager,
        Self::Family,
        Self::VisitingHours,
        Self::Own,
        Self::Outside,
    ];

    /// The name used in message keys.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ric => "ric",
            Self::CaseManager => "case-manager",
            Self::Family => "family",
            Self::VisitingHours => "visiting-hours",
            Self::Own => "own",
            Self::Outside => "outside",
        }
    }
}
