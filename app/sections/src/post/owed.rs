//! The debt that a letter tells of.

use super::{Look, Post, Says};
use crate::debts::{DebtKind, MAX_NAME, Stage, Threat};
use crate::{Debt, FilledDay};

/// The debt that a letter tells of, with what it says of it; `None` where it asks for no money. `creditor` is what the
/// letter is called.
pub fn debt(post: &Post, creditor: &str) -> Option<Debt> {
    let says = post.says?;
    let kind = match (post.look, says) {
        (Look::Home, _) => Some(DebtKind::Rent),
        (Look::Energy, _) => Some(DebtKind::Energy),
        (Look::Insurer, _) => Some(DebtKind::Care),
        (Look::Tax, Says::PayBack) => Some(DebtKind::Allowance),
        (Look::Tax, _) => Some(DebtKind::Tax),
        (Look::Agency, Says::PayBack) => Some(DebtKind::Benefit),
        (Look::Bank, _) => Some(DebtKind::Loan),
        // Of the CJIB: a fine or compensation, which is for the person to say.
        _ => None,
    };
    let stage = match (post.look, says) {
        (_, Says::Seizure) => Some(Stage::Seizure),
        (Look::Court, _) => Some(Stage::Bailiff),
        _ => None,
    };
    let threat = match says {
        Says::CutOff => Some(Threat::Energy),
        Says::Custody => Some(Threat::Custody),
        _ => None,
    };
    let asks_for_money = matches!(
        says,
        Says::Pay
            | Says::PayBack
            | Says::Seizure
            | Says::Custody
            | Says::Arrangement
            | Says::CutOff
    );
    asks_for_money.then(|| Debt {
        creditor: creditor.chars().take(MAX_NAME).collect(),
        kind,
        amount_on: FilledDay {
            on: post.dated.on,
            typed: String::new(),
        },
        stage,
        threats: threat.into_iter().collect(),
        ..Debt::default()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_asks_for_money_is_a_debt() {
        let of = |look, says| {
            let post = Post {
                look,
                says: Some(says),
                ..Post::default()
            };
            debt(&post, "Vitens")
        };
        let energy = of(Look::Energy, Says::CutOff).unwrap();
        assert_eq!(
            (energy.kind, energy.creditor.as_str()),
            (Some(DebtKind::Energy), "Vitens")
        );
        assert!(energy.threats.contains(&Threat::Energy));
        assert_eq!(
            of(Look::Court, Says::Pay).unwrap().stage,
            Some(Stage::Bailiff)
        );
        for (look, says) in [
            (Look::Court, Says::Summons),
            (Look::Agency, Says::Decision),
            (Look::Other, Says::Appointment),
        ] {
            assert_eq!(of(look, says), None);
        }
        assert_eq!(debt(&Post::default(), ""), None);
    }
}
