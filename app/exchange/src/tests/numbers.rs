//! Counters that both sides gave away for different things.

use super::{day, dossier};
use crate::merge::{merge, preview};
use domain::{Dossier, Edit, EntryId, MAX_NUMBER, OwnId, OwnTask, TaskState, Theme};
use sections::{Kind, Note, VisitQuestion};

fn own(title: &str) -> OwnTask {
    OwnTask {
        title: title.into(),
        theme: Theme::Network,
        date: None,
        state: TaskState::Open,
    }
}

fn note(text: &str, on: &str) -> Note {
    Note {
        text: text.into(),
        on: day(on),
        theme: Theme::Housing,
    }
}

fn first<K: Kind>() -> EntryId {
    EntryId {
        section: K::SECTION,
        number: 1,
    }
}

fn with(tasks: &[(u32, &str)]) -> Dossier {
    Dossier {
        own: tasks
            .iter()
            .map(|(id, title)| (OwnId(*id), own(title)))
            .collect(),
        ..dossier()
    }
}

fn titles(dossier: &Dossier) -> Vec<(u32, &str)> {
    dossier
        .own
        .iter()
        .map(|(id, own)| (id.0, own.title.as_str()))
        .collect()
}

fn merged(base: Option<&Dossier>, mine: &Dossier, theirs: &Dossier) -> Dossier {
    let found = merge(base, mine, theirs);
    assert_eq!(found.conflicts, []);
    let mut dossier = mine.clone();
    dossier.apply(found.change, day("2027-03-01")).unwrap();
    dossier
}

#[test]
fn two_new_tasks_of_one_number_are_both_kept() {
    let base = with(&[(1, "call home")]);
    let mine = with(&[(1, "call home"), (2, "ask for shoes")]);
    let theirs = with(&[
        (1, "call home"),
        (2, "write to the club"),
        (3, "bring a bag"),
    ]);
    for base in [Some(&base), None] {
        let all = merged(base, &mine, &theirs);
        let expected = [
            (1, "call home"),
            (2, "ask for shoes"),
            (3, "bring a bag"),
            (4, "write to the club"),
        ];
        assert_eq!(titles(&all), expected);
        // A second time it is known, under its new number.
        assert_eq!(merged(base, &all, &theirs), all);
    }
    let counts = preview(&mine, &theirs);
    assert_eq!((counts.new, counts.changed, counts.same), (2, 0, 1));
    assert_eq!(counts.only_here, 1);
}

#[test]
fn one_task_that_both_edited_is_asked() {
    let base = with(&[(1, "call home")]);
    let (mut mine, theirs) = (base.clone(), with(&[(1, "call my brother")]));
    let mut done = own("call home");
    done.state = TaskState::NotForMe;
    mine.own.insert(OwnId(1), done);
    let found = merge(Some(&base), &mine, &theirs);
    assert_eq!(found.conflicts.len(), 1);
    let theirs = Edit::Own {
        own: OwnId(1),
        task: Some(own("call my brother")),
    };
    assert_eq!(found.conflicts[0].theirs, theirs);
}

#[test]
fn a_note_of_the_same_day_and_page_is_one_note() {
    let with = |text, on| {
        let mut dossier = dossier();
        dossier
            .entries
            .insert(first::<Note>(), note(text, on).write());
        dossier
    };
    let mine = with("ask the RIC", "2027-03-01");
    let edited = merge(None, &mine, &with("ask the RIC today", "2027-03-01"));
    assert_eq!(edited.conflicts.len(), 1);
    let all = merged(None, &mine, &with("a key for the shed", "2027-02-01"));
    assert_eq!(all.entries.len(), 2);
}

#[test]
fn entries_of_two_sections_do_not_stand_in_each_others_way() {
    let asked = |text: &str| VisitQuestion {
        text: text.into(),
        ..VisitQuestion::default()
    };
    let (mut mine, mut theirs) = (dossier(), dossier());
    let words = note("ask the RIC", "2027-03-01");
    mine.entries.insert(first::<Note>(), words.write());
    let ask = |text| asked(text).write();
    mine.entries.insert(first::<VisitQuestion>(), ask("a bed?"));
    theirs
        .entries
        .insert(first::<VisitQuestion>(), ask("a card?"));
    let all = merged(None, &mine, &theirs);
    let questions: Vec<String> = sections::all::<VisitQuestion>(&all)
        .map(|(_, question)| question.text)
        .collect();
    assert_eq!(questions, ["a bed?", "a card?"]);
    assert_eq!(sections::all::<Note>(&all).count(), 1);
    assert_eq!(merged(None, &all, &theirs), all);
}

#[test]
fn removed_here_and_edited_there_is_asked() {
    let base = with(&[(1, "call home")]);
    let theirs = with(&[(1, "call my brother")]);
    let found = merge(Some(&base), &dossier(), &theirs);
    assert_eq!(found.conflicts.len(), 1);
    assert_eq!(merged(Some(&base), &dossier(), &base), dossier());
    assert_eq!(merged(Some(&base), &base, &dossier()), dossier());
}

#[test]
fn the_last_number_there_is_does_not_lose_anything() {
    let last = MAX_NUMBER;
    let mine = with(&[(last, "call home"), (1, "ask for shoes")]);
    let theirs = with(&[(last, "write to the club"), (1, "bring a bag")]);
    let all = merged(None, &mine, &theirs);
    let expected = [
        (1, "ask for shoes"),
        (2, "bring a bag"),
        (3, "write to the club"),
        (last, "call home"),
    ];
    assert_eq!(titles(&all), expected);
}

#[test]
fn what_stands_elsewhere_only_until_the_merge_is_not_taken_for_known() {
    // Theirs moved a task to a new number, which was given away here as well.
    let base = with(&[(1, "call home")]);
    let mine = with(&[(1, "call home"), (3, "ask for shoes")]);
    let theirs = with(&[(3, "call home")]);
    let all = merged(Some(&base), &mine, &theirs);
    assert_eq!(titles(&all), [(3, "ask for shoes"), (4, "call home")]);

    // The same words under another number are asked about, and may go.
    let mut mine = with(&[(3, "ask for shoes"), (4, "call home")]);
    let mut done = own("call home");
    done.state = TaskState::NotForMe;
    mine.own.insert(OwnId(4), done.clone());
    let mut theirs = with(&[(4, "call home")]);
    theirs.own.insert(OwnId(3), done.clone());
    let found = merge(None, &mine, &theirs);
    assert_eq!(found.conflicts.len(), 1);
    mine.apply(found.change, day("2027-03-01")).unwrap();
    assert_eq!(mine.own.get(&OwnId(5)), Some(&done));
}

#[test]
fn another_id_is_of_somebody_else() {
    let mut other = dossier();
    other.id = domain::DossierId::from_bytes([8; 16]);
    assert!(!preview(&dossier(), &other).same_id);
    assert!(preview(&dossier(), &dossier()).same_id);
}
