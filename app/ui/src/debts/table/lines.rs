//! What each line of the file would do, each with a tick; and doing it, in one step.

use super::read::Opened;
use super::said::{changes, joined, more, note_words, said, titled};
use crate::browser::page;
use crate::components::{Action, ActionKind, Choice};
use crate::debts::{all, read};
use crate::language::use_lang;
use crate::navigation::use_navigation;
use crate::route::Route;
use crate::session::{catalogue, use_session};
use ::debts::table::{Fate, Fault, Note, Proposed};
use content::key;
use domain::{Refusal, Theme};
use leptos::prelude::*;
use sections::debts::change_all;

/// How pressing the button ended.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Took {
    Lines(usize),
    TooMany,
    Not,
}

/// Where it is said.
const SAID: &str = "debts-taken";

#[component]
pub(super) fn Lines(opened: Opened) -> impl IntoView {
    let lang = use_lang();
    let proposed = opened.proposed;
    let of = |is: fn(&Fate) -> bool| {
        Memo::new(move |_| {
            proposed.with(|lines| lines.iter().filter(|line| is(&line.fate)).count())
        })
    };
    let same = of(|fate| matches!(fate, Fate::Same(_)));
    let open = of(|fate| matches!(fate, Fate::New | Fate::Changes(..)));
    let rows = move || {
        let lines = proposed.get().into_iter();
        let lines = lines.filter(|line| matches!(line.fate, Fate::New | Fate::Changes(..)));
        lines
            .map(|line| view! { <OneLine opened line /> })
            .collect_view()
    };
    let refused = of(|fate| matches!(fate, Fate::Refused(_)));
    let said = move || match (open.get(), same.get()) {
        (0, 0) => None,
        (0, _) if refused.get() == 0 => Some(lang.text(&key::DEBTS_LINES_NONE)),
        (_, 0) => None,
        (_, count) => Some(lang.fill(&key::DEBTS_LINES_SAME, &[("count", count.into())])),
    };
    view! {
        <h3 class="debts__heading">{lang.t(key::DEBTS_LINES)}</h3>
        {move || (open.get() > 0).then(|| view! {
            <p>{lang.t(key::DEBTS_LINES_EMPTY_FIELD)}</p>
            <div class="choices section">{rows}</div>
        })}
        <p>{said}</p>
        <Take opened />
        <RefusedLines opened />
    }
}

/// Whether a line is to be taken: all but those in doubt, until a person says otherwise.
fn is_ticked(opened: Opened, line: &Proposed) -> bool {
    let said = opened
        .ticked
        .with(|ticked| ticked.get(&line.number).copied());
    said.unwrap_or_else(|| !line.notes.iter().any(Note::is_doubt))
}

#[component]
fn OneLine(opened: Opened, line: Proposed) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let Opened { ticked, words, .. } = opened;
    let number = line.number;
    let words = words.get_untracked().0;
    let title = titled(lang, number, &said(lang, &line.debt, &words));
    let changed = match &line.fate {
        Fate::Changes(id, columns) => changes(
            lang,
            &untrack(|| read(session, *id)).unwrap_or_default(),
            &line.debt,
            columns,
            &words,
        ),
        _ => Vec::new(),
    };
    let notes = line
        .notes
        .iter()
        .map(|note| note_words(lang, note, &line.debt, &words));
    let is_new = line.fate == Fate::New;
    let state = if is_new {
        key::DEBTS_LINE_NEW
    } else {
        key::DEBTS_LINE_CHANGES
    };
    let more = is_new
        .then(|| more(lang, &line, &words))
        .filter(|more| !more.is_empty());
    let notes: Vec<String> = more.into_iter().chain(changed).chain(notes).collect();
    let notes = notes
        .into_iter()
        .map(|note| view! { <span class="debts__about">{note}</span> });
    let notes = notes.collect_view();
    let checked = Memo::new(move |_| is_ticked(opened, &line));
    let chosen = move |is: bool| {
        ticked.update(|ticked| {
            ticked.insert(number, is);
        });
    };
    view! {
        <Choice checked chosen>
            {title}
            <span class="debts__about">{lang.t(state)}</span>
            {notes}
        </Choice>
    }
}

/// The button, and what came of it.
#[component]
fn Take(opened: Opened) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let proposed = opened.proposed;
    let navigation = use_navigation();
    // What was said holds until a person ticks, chooses or takes back: then something else is wanted.
    let took = RwSignal::new(None);
    let wanted = move || {
        let lines = proposed.get().into_iter();
        let lines = lines.filter(|line| is_ticked(opened, line));
        let debts = lines.filter_map(|line| match line.fate {
            Fate::New => Some((None, line.debt)),
            Fate::Changes(id, _) => Some((Some(id), line.debt)),
            Fate::Same(_) | Fate::Refused(_) => None,
        });
        debts.collect::<Vec<_>>()
    };
    let count = Memo::new(move |_| wanted().len());
    let run = Callback::new(move |()| {
        let debts = untrack(wanted);
        let today = untrack(|| session.today());
        let change =
            untrack(|| session.with(|dossier| change_all(dossier, catalogue(), &debts, today)));
        let how = match change {
            Ok(change) => {
                let before = untrack(|| all(session));
                session.change(change);
                // A tab that follows another one changes nothing.
                let is_done = untrack(|| all(session)) != before;
                if is_done {
                    Took::Lines(debts.len())
                } else {
                    Took::Not
                }
            }
            Err(Refusal::Fault(_)) => Took::TooMany,
            Err(_) => Took::Not,
        };
        took.set(Some((how, untrack(wanted))));
        page::focus(SAID);
    });
    let label =
        Signal::derive(move || lang.fill(&key::DEBTS_TAKE, &[("count", count.get().into())]));
    let list = navigation.href(&Route::Theme(Theme::Debts));
    let said = move || {
        let (took, _) = took.get().filter(|(_, then)| *then == wanted())?;
        let text = match took {
            Took::Lines(count) => lang.fill(&key::DEBTS_TAKEN, &[("count", count.into())]),
            Took::TooMany => lang.text(&key::DEBTS_TAKE_FULL),
            Took::Not => lang.text(&key::DEBTS_TAKE_NOT),
        };
        let link = matches!(took, Took::Lines(_)).then(|| {
            view! { <p><a href=list.clone()>{lang.t(key::DEBTS_BACK)}</a></p> }
        });
        Some(view! { <p>{text}</p>{link} })
    };
    view! {
        {move || (count.get() > 0).then(|| view! {
            <div class="row section"><Action label kind=ActionKind::Primary run /></div>
        })}
        <div class="section" role="status" id=SAID tabindex="-1">{said}</div>
    }
}

/// The lines that can't be taken, with what stands there: nothing of a file is passed over.
#[component]
fn RefusedLines(opened: Opened) -> impl IntoView {
    let lang = use_lang();
    let Opened {
        proposed,
        lines,
        words,
        ..
    } = opened;
    let refused = Memo::new(move |_| {
        proposed.with(|all| {
            let refused = all.iter().filter_map(|line| match line.fate {
                Fate::Refused(fault) => Some((line.number, fault)),
                _ => None,
            });
            refused.collect::<Vec<_>>()
        })
    });
    let row = move |(number, fault): (usize, Fault)| {
        let text = lines.with_value(|lines| {
            let line = lines.iter().find(|line| line.number == number);
            line.map(joined).unwrap_or_default()
        });
        let why = match fault {
            Fault::TooLong(column) => {
                let name = words.with(|words| words.0.written(column.name()).to_owned());
                let args = [("column", name.into()), ("most", column.most().into())];
                lang.fill(&key::DEBTS_REFUSED_TOO_LONG, &args)
            }
            Fault::Nothing => lang.text(&key::DEBTS_REFUSED_NOTHING),
        };
        view! { <li>{titled(lang, number, &text)} <span class="debts__about">{why}</span></li> }
    };
    move || {
        let refused = refused.get();
        (!refused.is_empty()).then(|| {
            let rows = refused.into_iter().map(row).collect_view();
            view! {
                <h3 class="debts__heading">{lang.t(key::DEBTS_REFUSED)}</h3>
                <p>{lang.t(key::DEBTS_REFUSED_DO)}</p>
                <ul class="debts-refused">{rows}</ul>
            }
        })
    }
}
