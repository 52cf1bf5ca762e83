//! Answers of the plan that follow from what stands in a section.

use domain::{Answer, Catalogue, Dossier, Edit, QuestionId, Set, Value};

/// The edit that answers a question with this choice alone; `None` where it is answered so, or not asked any more.
pub(crate) fn choose(
    dossier: &Dossier,
    catalogue: &Catalogue,
    question: &str,
    choice: &str,
) -> Option<Edit> {
    let question = QuestionId::from(question);
    let revision = catalogue.question(&question)?.revision;
    let said = dossier.answers.get(&question).and_then(Answer::choices);
    let is_said = said.is_some_and(|said| said.contains(&choice.into()));
    let answer = Some(Answer::choice(choice, revision));
    (!is_said).then_some(Edit::Answer { question, answer })
}

/// The edit that takes a choice of a question away and adds one, in the place of any that stands alone; `None` where
/// nothing changes. An answer without choices is none.
pub(crate) fn change(
    dossier: &Dossier,
    catalogue: &Catalogue,
    question: &str,
    (taken, added): (Option<&str>, Option<&str>),
) -> Option<Edit> {
    let id = QuestionId::from(question);
    let question = catalogue.question(&id)?;
    let said = dossier.answers.get(&id).and_then(Answer::choices);
    let mut choices: Set<_> = said.cloned().unwrap_or_default();
    let before = choices.clone();
    if let Some(taken) = taken {
        choices.remove(&taken.into());
    }
    if let Some(added) = added {
        let stands_alone = |id: &_| {
            question
                .choices
                .iter()
                .any(|one| one.exclusive && one.id == *id)
        };
        choices.retain(|id| !stands_alone(id));
        choices.insert(added.into());
    }
    let answer = (!choices.is_empty()).then(|| Answer {
        value: Value::Choices(choices.clone()),
        revision: question.revision,
    });
    (choices != before).then_some(Edit::Answer {
        question: id,
        answer,
    })
}
