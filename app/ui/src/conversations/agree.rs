//! What is agreed: what, who, until when. Choices first, own words last.

use super::agreed::{Agreed, agreed};
use super::work::first_steps;
use super::{Leaving, read, usual_of};
use crate::browser::page;
use crate::components::{Action, DateField, Section};
use crate::keeper::Kept;
use crate::language::{Lang, use_lang};
use crate::parts::hours::{AHEAD, next};
use crate::parts::{NoteField, OneOf};
use crate::profile::use_institution;
use crate::session::{Session, use_session};
use crate::unkept;
use content::key::{self, Key};
use domain::calendar::plus_days;
use domain::{Actor, Date, EntryId, TaskRef, TypedDate};
use leptos::prelude::*;
use sections::agreement::{Agreement, agree};

/// What is agreed most often, beside steps.
const USUAL: [Key; 5] = [
    key::AGREE_COME_BACK,
    key::AGREE_ASK,
    key::AGREE_PAPER,
    key::AGREE_APPOINTMENT,
    key::AGREE_THINK,
];
/// In this number of weeks, where it need not be a certain day.
const WEEKS: [u32; 2] = [1, 2];
/// The field for words of one's own.
const WORDS: &str = "agree-words";
/// Where the page says what became of it.
const SAID: &str = "agree-said";

#[derive(Clone, Debug, PartialEq, Eq)]
enum What {
    Step(TaskRef),
    Usual(usize),
    Other,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum By {
    On(Date),
    Other,
    Open,
}

#[derive(Clone, Copy)]
struct Draft {
    what: RwSignal<Option<What>>,
    who: RwSignal<Option<Actor>>,
    by: RwSignal<Option<By>>,
    date: RwSignal<Option<Date>>,
    typed: RwSignal<TypedDate>,
    words: RwSignal<String>,
}

impl Draft {
    fn new() -> Self {
        Self {
            what: RwSignal::new(None),
            who: RwSignal::new(None),
            by: RwSignal::new(None),
            date: RwSignal::new(None),
            typed: RwSignal::new(TypedDate::Empty),
            words: RwSignal::new(String::new()),
        }
    }

    fn clear(self) {
        self.what.set(None);
        self.who.set(None);
        self.by.set(None);
        self.date.set(None);
        self.typed.set(TypedDate::Empty);
        self.words.set(String::new());
    }

    /// What stands on the slip; empty while nothing was said.
    fn says(self, lang: Lang, session: Session) -> String {
        let chosen = self.what.with(|what| match what {
            Some(What::Step(task)) => session.with(|dossier| lang.title_of(task, dossier)),
            Some(What::Usual(at)) => lang.text(&USUAL[*at]),
            Some(What::Other) | None => String::new(),
        });
        let words = self.words.with(|words| words.trim().to_owned());
        let both = [chosen, words].into_iter().filter(|text| !text.is_empty());
        let both = both.collect::<Vec<_>>().join(". ");
        both.chars().take(domain::MAX_TEXT).collect()
    }

    /// Whether something was chosen or written: who and when alone say nothing yet.
    fn is_begun(self) -> bool {
        let has_words = self.words.with(|words| !words.trim().is_empty());
        has_words || self.what.with(Option::is_some)
    }

    fn day(self) -> Option<Date> {
        match self.by.get()? {
            By::On(day) => Some(day),
            By::Other => self.date.get(),
            By::Open => None,
        }
    }

    /// What is missing, if something is.
    fn fault(self, lang: Lang, session: Session) -> Option<Key> {
        let is_half = self.by.get() == Some(By::Other)
            && !matches!(self.typed.get(), TypedDate::Day(_) | TypedDate::Empty);
        if self.says(lang, session).is_empty() {
            Some(key::AGREE_EMPTY)
        } else if is_half && self.typed.get() == TypedDate::Wrong {
            Some(key::DATE_WRONG)
        } else if self.day().is_some_and(|day| day < session.today()) {
            Some(key::AGREE_PAST)
        } else {
            is_half.then_some(key::OWN_DATE_PART)
        }
    }

    /// Adds the agreement and begins anew; or tells what is missing.
    fn take(self, lang: Lang, session: Session) -> Option<Key> {
        let fault = self.fault(lang, session);
        if fault.is_some() {
            return fault;
        }
        let today = session.today();
        let agreement = Agreement {
            what: self.says(lang, session),
            who: self.who.get(),
            by: self.day(),
            is_done: false,
            on: Some(today),
        };
        let change = self.what.with(|what| {
            let step = match what {
                Some(What::Step(task)) => Some(task),
                _ => None,
            };
            session.with(|dossier| agree(dossier, &agreement, step, today))
        });
        session.change(change);
        self.clear();
        None
    }
}

#[component]
pub(super) fn Agree(id: EntryId, leaving: Leaving) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let draft = Draft::new();
    let said = RwSignal::new(None::<Key>);
    let take = move || untrack(|| draft.take(lang, session));
    // Any other way out asks first: what is half agreed stands nowhere.
    unkept::watch(WORDS, move || draft.is_begun());
    // Who goes on with the form filled in means it to count.
    leaving.set(move || {
        let fault = if untrack(|| draft.is_begun()) {
            take()
        } else {
            None
        };
        if fault.is_some() {
            said.set(fault);
            page::focus(SAID);
        }
        fault.is_none()
    });
    let add = Callback::new(move |()| {
        said.set(take().or(Some(key::AGREE_ADDED)));
        page::focus(SAID);
    });
    let ids = agreed(session, id);
    view! {
        <p id=SAID class="changes__said" role="status" tabindex="-1">{move || said.get().map(|said| lang.text(&said))}</p>
        {move || ids.with(|ids| !ids.is_empty()).then(|| view! {
            <Section title=Signal::derive(lang.t(key::AGREE_LIST)) icon="check"><Agreed ids said place=SAID /></Section>
        })}
        {move || (session.kept() != Kept::Follows).then(|| view! {
            <Section title=Signal::derive(lang.t(key::AGREE_NEW)) icon="plus">
                <Asked id draft />
                <div class="row"><Action label=Signal::derive(lang.t(key::AGREE_ADD)) icon="plus" run=add /></div>
            </Section>
        })}
    }
}

#[component]
fn Asked(id: EntryId, draft: Draft) -> impl IntoView {
    let lang = use_lang();
    let Draft {
        what,
        who,
        by,
        date,
        typed,
        words,
    } = draft;
    let written = Callback::new(move |text: String| words.set(text));
    view! {
        <OneOf label=key::AGREE_WHAT group="agree-what" all=whats(id) chosen=what choose=Callback::new(move |one| what.set(Some(one))) />
        <OneOf label=key::AGREE_WHO group="agree-who" all=whos(id) chosen=who choose=Callback::new(move |one| who.set(Some(one))) />
        <OneOf label=key::AGREE_BY group="agree-by" all=days() chosen=by choose=Callback::new(move |one| by.set(Some(one))) />
        {move || (by.get() == Some(By::Other)).then(|| view! {
            <DateField label=Signal::derive(lang.t(key::AGREE_DAY)) name="agree-day" date typed />
        })}
        <NoteField label=Signal::derive(lang.t(key::AGREE_WORDS)) name=WORDS text=words typed=written left=Callback::new(|()| ()) />
    }
}

/// Steps of what it is about, then what is usual.
fn whats(id: EntryId) -> Signal<Vec<(What, String)>> {
    let lang = use_lang();
    let session = use_session();
    let themes = untrack(|| read(session, id))
        .map(|one| one.themes)
        .unwrap_or_default();
    let steps = themes
        .iter()
        .flat_map(|theme| untrack(|| first_steps(session, *theme)));
    let steps: Vec<TaskRef> = steps.collect();
    Signal::derive(move || {
        let titled = steps.iter().map(|task| {
            let title = session.with(|dossier| lang.title_of(task, dossier));
            (What::Step(task.clone()), title)
        });
        let usual = USUAL.iter().enumerate();
        let usual = usual.map(|(at, key)| (What::Usual(at), lang.text(key)));
        let other = (What::Other, lang.text(&key::AGREE_OTHER));
        titled.chain(usual).chain([other]).collect()
    })
}

fn whos(id: EntryId) -> Signal<Vec<(Actor, String)>> {
    let lang = use_lang();
    let with = untrack(|| read(use_session(), id)).and_then(|one| one.with);
    Signal::derive(move || {
        let all = usual_of(with).into_iter();
        all.map(|who| (who, lang.actor_title(who))).collect()
    })
}

/// The next hour of the place, in a week, in two; another day, or none.
fn days() -> Signal<Vec<(By, String)>> {
    let lang = use_lang();
    let session = use_session();
    let institution = use_institution();
    Signal::derive(move || {
        let today = session.today();
        let tomorrow = plus_days(today, 1);
        let hour = institution.with(|profile| {
            let all = profile.hours.iter();
            let coming = all.filter_map(|hours| next(hours, tomorrow, AHEAD));
            coming.map(|hour| hour.on).min()
        });
        let hour = hour.map(|on| {
            (
                on,
                lang.fill(&key::AGREE_BY_HOUR, &[("date", lang.day(on))]),
            )
        });
        let weeks = WEEKS.into_iter().map(|weeks| {
            let on = plus_days(today, weeks * 7);
            let args = [("count", (weeks as usize).into()), ("date", lang.day(on))];
            (on, lang.fill(&key::AGREE_BY_WEEKS, &args))
        });
        let mut known = Vec::new();
        for (on, text) in hour.into_iter().chain(weeks) {
            if !known.iter().any(|(day, _)| *day == By::On(on)) {
                known.push((By::On(on), text));
            }
        }
        let rest = [
            (By::Other, lang.text(&key::AGREE_BY_OTHER)),
            (By::Open, lang.text(&key::AGREE_BY_OPEN)),
        ];
        known.into_iter().chain(rest).collect()
    })
}
