//! What somebody said that decides whom to call, and whom to write to.

use crate::session::Session;
use domain::{Answer, QuestionId};

/// Whether a choice of a question was made; `None` while nobody answered it.
fn chose(session: Session, question: &str, choices: &[&str]) -> Option<bool> {
    session.with(|dossier| {
        let answer = dossier.answers.get(&QuestionId::from(question))?;
        let said = Answer::choices(answer)?;
        Some(choices.iter().any(|one| said.contains(&(*one).into())))
    })
}

/// Whether somebody has a bewindvoerder or debt help, who is called first; `None` while nobody said.
pub(crate) fn has_guardian(session: Session) -> Option<bool> {
    chose(session, "ran", &["administration", "debt-help"])
}

/// Whether somebody is outside.
pub(crate) fn is_outside(session: Session) -> bool {
    let is_released = session.with(|dossier| dossier.release.is_outside());
    is_released || chose(session, "where", &["outside"]) == Some(true)
}

/// Whether restrictions allow the lawyer alone.
pub(crate) fn is_lawyer_only(session: Session) -> bool {
    !is_outside(session) && chose(session, "contact", &["lawyer-only"]) == Some(true)
}
