//! What expressions may ask, and how questions may depend on each other.

use super::checks::{check_twice, list};
use super::expression::is_id;
use super::problem::Problems;
use super::questions::Asked;
use super::tasks::Rule;
use domain::{OTHER_MUNICIPALITY, Question, QuestionId};
use std::collections::{BTreeMap, BTreeSet};

/// How deep questions may depend on each other.
const DEEPEST: usize = 8;

type Questions<'a> = BTreeMap<&'a QuestionId, &'a Question>;

/// Checks the questions by themselves, and every expression against them.
pub(super) fn check<'a>(
    asked: &[Asked],
    rules: impl Iterator<Item = &'a Rule>,
    problems: &mut Problems,
) {
    let questions: Questions = asked
        .iter()
        .map(|a| (&a.question.id, &a.question))
        .collect();
    check_twice(
        asked.iter().map(|a| (a.question.id.as_str(), &a.at)),
        problems,
    );
    for Asked { question, at, .. } in asked {
        if !is_id(question.id.as_str()) || question.id.as_str() == OTHER_MUNICIPALITY {
            problems.error(
                at,
                format!("`{}` can't be the id of a question", question.id),
            );
        }
        if question.revision == 0 {
            problems.error(at, "revision counts from 1");
        }
        match depth(&question.id, &questions, &mut Vec::new()) {
            Some(depth) if depth <= DEEPEST => {}
            Some(_) => problems.error(
                at,
                format!("more than {DEEPEST} questions hang on each other; ask it more directly"),
            ),
            None => problems.error(
                at,
                format!("whether `{}` is asked hangs on its own answer", question.id),
            ),
        }
    }
    for rule in rules {
        check_rule(rule, &questions, problems);
    }
}

fn check_rule(rule: &Rule, questions: &Questions, problems: &mut Problems) {
    rule.rule.each_question(&mut |question, choice| {
        if question.as_str() == OTHER_MUNICIPALITY {
            if !matches!(choice.as_str(), "yes" | "no") {
                problems.error(
                    &rule.at,
                    format!("`{question}` has no choice `{choice}`; it has yes, no"),
                );
            }
            return;
        }
        let Some(asked) = questions.get(question) else {
            problems.error(
                &rule.at,
                format!("there is no question `{question}` in intake/questions.toml"),
            );
            return;
        };
        if !asked.choices.iter().any(|known| known.id == *choice) {
            let choices = list(asked.choices.iter().map(|known| &known.id));
            problems.error(
                &rule.at,
                format!("`{question}` has no choice `{choice}`; it has {choices}"),
            );
        }
    });
}

/// How many questions depend on each other, this one included; `None` in a circle.
/// It stops looking one step above the limit.
fn depth<'a>(
    id: &'a QuestionId,
    questions: &Questions<'a>,
    above: &mut Vec<&'a QuestionId>,
) -> Option<usize> {
    if above.contains(&id) {
        return None;
    }
    let Some(question) = questions.get(id).filter(|_| above.len() <= DEEPEST) else {
        return Some(0);
    };
    let mut others = BTreeSet::new();
    question.applies.each_question(&mut |other, _| {
        others.insert(other);
    });
    above.push(id);
    let mut most = Some(0);
    for other in others {
        let below = depth(other, questions, above);
        most = most.and_then(|most: usize| Some(most.max(below?)));
    }
    above.pop();
    most.map(|most| most + 1)
}
