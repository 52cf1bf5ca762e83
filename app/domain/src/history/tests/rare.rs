//! What happens seldom: events, steps that went, settings, full dossiers.

use super::*;

#[test]
fn an_event_is_one_line_and_goes_back_as_one() {
    let mut desk = desk();
    desk.answer("where", "prison");
    desk.answer("id-where", "pi");
    desk.own(1, Some("Vraag een cursus"));
    let mut asked = task("Vraag een cursus");
    asked.state = TaskState::Waiting {
        who: Actor::Ric,
        since: desk.on,
        ask_again: None,
    };
    desk.make(Edit::Own {
        own: OwnId(1),
        task: Some(asked),
    });
    desk.tomorrow();
    let before = desk.dossier.clone();
    let event = Event::Transfer.change(&desk.dossier, &Catalogue::default(), desk.on);
    desk.make(event.unwrap());
    let told = desk.history();
    assert_eq!(told.lines[0].parts.len(), 3);
    assert_eq!(told.bin.len(), 2, "both answers");
    desk.put_back(0);
    assert_eq!(desk.dossier, before);
    let told = desk.history();
    assert!(told.lines[0].parts.iter().all(Part::is_back));
    assert!(told.bin.is_empty());
    assert_eq!(told.lines.len(), 5);
}

#[test]
fn what_went_with_its_step_has_no_way_back_alone() {
    let mut desk = desk();
    desk.own(1, Some("Bel mama"));
    let mut done = task("Bel mama");
    done.state = TaskState::Done { on: desk.on };
    desk.make(Edit::Own {
        own: OwnId(1),
        task: Some(done),
    });
    assert!(desk.history().lines[0].back.is_some());
    desk.own(1, None);
    let told = desk.history().lines;
    let backs: Vec<bool> = told.iter().map(|line| line.back.is_some()).collect();
    assert_eq!(backs, [true, false, false]);
}

#[test]
fn each_setting_is_a_line_of_its_own_and_keeps_the_others() {
    let mut desk = desk();
    let mut settings = Settings {
        theme: ThemeChoice::Dark,
        ..Settings::default()
    };
    for size in [TextSize::Normal, TextSize::Large] {
        settings.text_size = size;
        desk.make(Edit::Settings(settings.clone()));
    }
    assert_eq!(desk.history().lines.len(), 2);
    desk.put_back(1);
    assert_eq!(desk.dossier.settings.text_size, TextSize::Large);
    assert_eq!(desk.dossier.settings.theme, ThemeChoice::System);
}

#[test]
fn a_day_that_is_known_now_is_not_missed() {
    let mut desk = desk();
    desk.make(Edit::Answer {
        question: "release".into(),
        answer: Some(Answer {
            value: Value::DontKnow,
            revision: 1,
        }),
    });
    desk.make(Edit::Answer {
        question: "release".into(),
        answer: None,
    });
    assert_eq!(desk.bin().len(), 1);
    let date = desk.on;
    desk.make(Edit::Release(Release::About { date }));
    assert!(desk.bin().is_empty());
    desk.put_back(0);
    assert_eq!(desk.dossier.release, Release::Unknown);
}

#[test]
fn later_is_nothing_to_miss_and_a_file_name_nothing_to_tell() {
    let mut desk = desk();
    for answer in [
        Some(Answer {
            value: Value::Later,
            revision: 1,
        }),
        None,
    ] {
        desk.make(Edit::Answer {
            question: "bed".into(),
            answer,
        });
    }
    let base = Some("0123456789abcdef".into());
    desk.make(Edit::Base(base));
    assert!(desk.bin().is_empty());
    assert_eq!(desk.history().lines.len(), 1);
}

#[test]
fn a_full_dossier_gives_nothing_back() {
    let mut desk = desk();
    desk.note(1, Some("Vraag Karim"));
    desk.note(1, None);
    for id in 1..=u32::try_from(crate::MAX_ENTRIES).unwrap() {
        let note = note("Vol", desk.on);
        desk.dossier.entries.insert(note_id(id), note);
    }
    let told = desk.history();
    assert_eq!(told.bin[0].back, None);
    assert_eq!(told.lines[0].back, None);
}

#[test]
fn two_sections_with_the_same_numbers_are_told_apart() {
    let mut desk = desk();
    let at = |section, number| EntryId {
        section: Section(section),
        number,
    };
    for id in [at(1, 1), at(2, 1)] {
        let entry = Some(note("Vraag Karim", desk.on));
        desk.make(Edit::Entry { id, entry });
    }
    desk.make(Edit::Entry {
        id: at(1, 1),
        entry: None,
    });
    assert_eq!(desk.history().bin[0].subject, Subject::Entry(at(1, 1)));
    desk.give_back(0);
    assert!(desk.dossier.entries.contains_key(&at(1, 1)));
    assert_eq!(desk.dossier.entries.len(), 2);
}

#[test]
fn what_a_change_would_do_is_told_before_it_is_made() {
    let mut desk = desk();
    desk.own(1, Some("Bel mama"));
    let later = Edit::Own {
        own: OwnId(1),
        task: Some(task("Bel oma")),
    };
    let told = differences(&desk.dossier, later.into(), desk.on);
    assert_eq!(told.len(), 1);
    assert_eq!(told[0].from, Held::Own(task("Bel mama")));
    assert_eq!(told[0].to, Held::Own(task("Bel oma")));
    let blank = Edit::Entry {
        id: note_id(1),
        entry: Some(note(" ", desk.on)),
    };
    assert!(differences(&desk.dossier, blank.into(), desk.on).is_empty());
}
