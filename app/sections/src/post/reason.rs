//! Why a letter is as urgent as it is, whom to call, and which steps fit.

use super::triage::Urgency;
use super::{Look, Says};
use crate::named::named;

/// What keeps somebody safe from what a letter announces: a choice of the question [`super::URGENT`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Safety {
    /// Keeping the home.
    Home,
    /// Being heard in court.
    Court,
    /// Keeping electricity, gas and water.
    Energy,
}

/// Why it is so urgent: one sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// A summons.
    Summons,
    /// An eviction.
    Home,
    /// A cut-off.
    CutOff,
    /// Gijzeling.
    Custody,
    /// A judgement.
    Judgement,
    /// A seizure.
    Seizure,
    /// A bailiff wants money.
    Bailiff,
    /// Rent is behind.
    Rent,
    /// A bill for energy is behind.
    Energy,
    /// A premium is behind.
    Premium,
    /// A fine, or compensation.
    Fine,
    /// An arrangement with the CJIB.
    Arrangement,
    /// A decision of an authority.
    Decision,
    /// Money to pay back to an authority.
    PayBack,
    /// A tax to pay.
    Tax,
    /// A form.
    Form,
    /// An account that is closed.
    Account,
    /// Another bill.
    Bill,
    /// An appointment.
    Appointment,
    /// Nothing that presses.
    Other,
    /// Somebody has to read along.
    Unknown,
    /// Nobody could read it, so it may be anything.
    Unreadable,
}

/// Whom to call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whom {
    /// The lawyer.
    Lawyer,
    /// Het Juridisch Loket.
    LegalDesk,
    /// The casemanager.
    CaseManager,
    /// The Re-integratiecentrum.
    Ric,
    /// The debt help of the municipality.
    DebtHelp,
    /// Whoever sent the letter.
    Sender,
    /// A volunteer, or somebody who is trusted.
    Helper,
}

named!(Reason {
    Summons "summons",
    Home "home",
    CutOff "cut-off",
    Custody "custody",
    Judgement "judgement",
    Seizure "seizure",
    Bailiff "bailiff",
    Rent "rent",
    Energy "energy",
    Premium "premium",
    Fine "fine",
    Arrangement "arrangement",
    Decision "decision",
    PayBack "pay-back",
    Tax "tax",
    Form "form",
    Account "account",
    Bill "bill",
    Appointment "appointment",
    Other "other",
    Unknown "unknown",
    Unreadable "unreadable",
});
named!(Whom {
    Lawyer "lawyer",
    LegalDesk "legal-desk",
    CaseManager "case-manager",
    Ric "ric",
    DebtHelp "debt-help",
    Sender "sender",
    Helper "helper",
});

impl Safety {
    /// What such a letter asks for.
    pub const fn of(look: Look, says: Says) -> Option<Self> {
        Some(match (look, says) {
            (_, Says::Eviction) => Self::Home,
            (_, Says::Summons) => Self::Court,
            (_, Says::CutOff) => Self::Energy,
            _ => return None,
        })
    }

    /// The choice of the question.
    pub(super) const fn choice(self) -> &'static str {
        match self {
            Self::Home => "home",
            Self::Court => "court",
            Self::Energy => "energy",
        }
    }
}

impl Reason {
    /// Why such a letter presses, or does not.
    pub const fn of(look: Look, says: Says) -> Self {
        match (look, says) {
            (_, Says::Summons) => Self::Summons,
            (_, Says::Eviction) => Self::Home,
            (_, Says::CutOff) => Self::CutOff,
            (_, Says::Custody) => Self::Custody,
            // What a court or a bailiff writes may have a short term as well.
            (_, Says::Judgement) | (Look::Court, Says::Unknown) => Self::Judgement,
            (_, Says::Seizure) => Self::Seizure,
            (_, Says::Arrangement) => Self::Arrangement,
            (_, Says::Decision) => Self::Decision,
            (_, Says::PayBack) => Self::PayBack,
            (_, Says::Form) => Self::Form,
            (_, Says::Closing) => Self::Account,
            (_, Says::Appointment) => Self::Appointment,
            (Look::Court, Says::Pay) => Self::Bailiff,
            (Look::Home, Says::Pay) => Self::Rent,
            (Look::Energy, Says::Pay) => Self::Energy,
            (Look::Insurer, Says::Pay) => Self::Premium,
            (Look::Cjib, Says::Pay) => Self::Fine,
            (Look::Tax, Says::Pay) => Self::Tax,
            (_, Says::Pay) => Self::Bill,
            (_, Says::Other) => Self::Other,
            (_, Says::Unknown) => Self::Unknown,
        }
    }

    /// When there is no term.
    pub(super) const fn urgency(self) -> Urgency {
        match self {
            Self::Summons
            | Self::Home
            | Self::CutOff
            | Self::Custody
            | Self::Judgement
            | Self::Unreadable => Urgency::Today,
            Self::Other => Urgency::Later,
            _ => Urgency::Week,
        }
    }

    /// Whether six weeks for an objection run from the date on the letter (Awb 6:7). What a judge or the CJIB decides
    /// has terms of its own.
    pub const fn has_term(self) -> bool {
        matches!(self, Self::Decision | Self::PayBack)
    }

    /// Whom to call: inside, or outside, where there is neither casemanager nor RIC.
    pub fn whom(self, is_outside: bool) -> Vec<Whom> {
        use Whom::{CaseManager, DebtHelp, Helper, LegalDesk, Lawyer, Ric, Sender};
        let whom: &[Whom] = match self {
            Self::Summons | Self::Judgement => &[Lawyer, LegalDesk],
            Self::Home => &[Lawyer, LegalDesk, DebtHelp],
            Self::CutOff => &[Sender, DebtHelp, CaseManager],
            Self::Custody => &[Lawyer, LegalDesk, CaseManager],
            Self::Bailiff | Self::Rent | Self::Energy => &[Sender, DebtHelp],
            Self::Premium | Self::Tax | Self::Account | Self::Appointment => &[Sender, Ric],
            Self::Fine | Self::Arrangement => &[CaseManager, Ric],
            Self::Seizure | Self::Decision | Self::PayBack => &[LegalDesk, Ric],
            Self::Form | Self::Bill => &[Ric, Helper],
            Self::Unknown | Self::Unreadable => &[Ric, CaseManager, Helper],
            Self::Other => &[],
        };
        let mut whom: Vec<Whom> = whom.to_vec();
        if is_outside {
            let is_inside = |one: &Whom| matches!(one, CaseManager | Ric);
            let lacks = whom.iter().any(is_inside) && !whom.contains(&Helper);
            whom.retain(|one| !is_inside(one));
            whom.extend(lacks.then_some(Helper));
        }
        whom
    }

    /// The letters of the content that answer it.
    pub const fn letters(self) -> &'static [&'static str] {
        match self {
            Self::Decision | Self::PayBack => &["objection"],
            Self::Custody | Self::Fine | Self::Arrangement => &["cjib"],
            Self::Rent => &["landlord", "rent"],
            Self::Energy => &["energy"],
            Self::Bailiff | Self::Bill => &["creditor"],
            Self::Premium => &["insurer-stop", "creditor"],
            Self::Tax => &["tax"],
            Self::Account => &["bank"],
            Self::Summons
            | Self::Home
            | Self::CutOff
            | Self::Judgement
            | Self::Seizure
            | Self::Form
            | Self::Appointment
            | Self::Other
            | Self::Unknown
            | Self::Unreadable => &[],
        }
    }

    /// The steps of the catalogue that fit.
    pub const fn steps(self) -> &'static [&'static str] {
        match self {
            Self::Summons => &["sc-23"],
            Self::Home => &["on-26"],
            Self::CutOff => &["on-27"],
            Self::Custody => &["sc-06", "sc-17"],
            Self::Seizure => &["sc-16"],
            Self::Bailiff | Self::Bill => &["sc-05", "sc-07"],
            Self::Rent | Self::Energy => &["sc-07", "sc-12"],
            Self::Premium => &["zo-02"],
            Self::Fine => &["sc-06"],
            Self::Arrangement => &["sc-14"],
            Self::PayBack | Self::Tax => &["sc-09"],
            Self::Form => &["sc-21"],
            Self::Account => &["wi-13"],
            Self::Judgement | Self::Decision | Self::Appointment | Self::Other | Self::Unknown | Self::Unreadable => &[],
        }
    }
}
