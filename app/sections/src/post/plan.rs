//! How a letter that can't wait reaches the plan: as an answer, set in the same change.

use super::{Post, Safety};
use crate::{Kind, answers};
use domain::{Catalogue, Change, Date, Dossier, Edit, EntryId, OwnTask, TaskState};

/// The question which letters can't wait.
pub const URGENT: &str = "urgent-letter";

/// The change that writes a letter, or with `None` removes one. What can't wait is a step of the plan until no letter
/// asks for it any more; and what was done about a letter, the step that objects to it was too.
pub fn change(
    dossier: &Dossier,
    catalogue: &Catalogue,
    (id, post): (EntryId, Option<&Post>),
    today: Date,
) -> Change {
    let entry = post.map(Post::write);
    let before = dossier.entries.get(&id).and_then(Post::read);
    let (old, new) = (before.as_ref().and_then(asks), post.and_then(asks));
    let is_asked_elsewhere = |safety| {
        let mut others = crate::all::<Post>(dossier).filter(|(other, _)| *other != id);
        others.any(|(_, other)| asks(&other) == Some(safety))
    };
    let taken = old.filter(|old| Some(*old) != new && !is_asked_elsewhere(*old));
    let answer = (old != new).then(|| {
        let change = (taken.map(Safety::choice), new.map(Safety::choice));
        answers::change(dossier, catalogue, URGENT, change)
    });
    let is_now_done = post.is_some_and(|post| post.is_done) && before.is_some_and(|before| !before.is_done);
    let objection = post.and_then(|post| post.objection).filter(|_| is_now_done);
    let objected = objection.and_then(|own| {
        let task = dossier.own.get(&own).filter(|task| task.state == TaskState::Open)?;
        let state = TaskState::Done { on: today };
        let task = Some(OwnTask { state, ..task.clone() });
        Some(Edit::Own { own, task })
    });
    let edits = [Some(Edit::Entry { id, entry }), answer.flatten(), objected];
    edits.into_iter().flatten().collect()
}

/// The step that a letter asks for, as long as it is not done.
fn asks(post: &Post) -> Option<Safety> {
    let safety = Safety::of(post.look, post.says?);
    safety.filter(|_| !post.is_done)
}

#[cfg(test)]
mod tests {
    use super::super::{Look, Says};
    use super::*;
    use domain::{Answer, DossierId, OwnId, Question, Theme};

    fn catalogue() -> Catalogue {
        let choices = ["home", "court", "energy", "none"].map(|id| domain::Choice {
            id: id.into(),
            exclusive: id == "none",
            stay_min: None,
            stay_max: None,
        });
        let question = Question {
            id: URGENT.into(),
            revision: 1,
            theme: Theme::Debts,
            kind: domain::Kind::Many,
            choices: choices.into(),
            applies: domain::Applies::default(),
            voluntary: false,
        };
        Catalogue {
            questions: vec![question],
            ..Catalogue::default()
        }
    }

    #[test]
    fn what_can_not_wait_is_asked_for_until_it_is_done() {
        let today = Date::from_ymd_opt(2027, 3, 1).unwrap();
        let mut dossier = Dossier::new(DossierId::from_bytes([1; 16]));
        dossier.answers.insert(URGENT.into(), Answer::choice("none", 1));
        let mut write = |number, post: Option<(Look, Says, bool)>| {
            let post = post.map(|(look, says, is_done)| Post {
                look,
                says: Some(says),
                is_done,
                ..Post::default()
            });
            let id = EntryId { section: Post::SECTION, number };
            let change = change(&dossier, &catalogue(), (id, post.as_ref()), today);
            dossier.apply(change, today).unwrap();
            let choices = dossier.answers.get(&URGENT.into()).and_then(Answer::choices);
            choices.into_iter().flat_map(domain::Set::iter).map(ToString::to_string).collect::<Vec<_>>()
        };
        assert_eq!(write(1, Some((Look::Insurer, Says::Pay, false))), ["none"]);
        assert_eq!(write(1, Some((Look::Energy, Says::CutOff, false))), ["energy"]);
        assert_eq!(write(2, Some((Look::Court, Says::Summons, false))), ["court", "energy"]);
        assert_eq!(write(3, Some((Look::Court, Says::Eviction, false))), ["court", "energy", "home"]);
        assert_eq!(write(4, Some((Look::Home, Says::Eviction, false))), ["court", "energy", "home"]);
        assert_eq!(write(3, None), ["court", "energy", "home"], "the other one asks for it too");
        assert_eq!(write(4, Some((Look::Home, Says::Eviction, true))), ["court", "energy"]);
        assert_eq!(write(2, Some((Look::Court, Says::Seizure, false))), ["energy"]);
        assert_eq!(write(1, None), Vec::<String>::new());
    }

    #[test]
    fn what_was_done_about_a_letter_ends_the_step_that_objects() {
        let today = Date::from_ymd_opt(2027, 3, 1).unwrap();
        let mut dossier = Dossier::new(DossierId::from_bytes([1; 16]));
        let own = OwnId(3);
        let task = OwnTask {
            title: "Bezwaar".into(),
            theme: Theme::Debts,
            date: None,
            state: TaskState::Open,
        };
        dossier.own.insert(own, task);
        let id = EntryId { section: Post::SECTION, number: 1 };
        let mut post = Post { objection: Some(own), ..Post::default() };
        for (is_done, state) in [(false, TaskState::Open), (true, TaskState::Done { on: today })] {
            post.is_done = is_done;
            let change = change(&dossier, &catalogue(), (id, Some(&post)), today);
            dossier.apply(change, today).unwrap();
            assert_eq!(dossier.own.get(&own).unwrap().state, state);
        }
    }
}
