//! The time of volunteers, as it is written down.

use super::day_list::DayList;

use super::{account, count, ledger, words};
use crate::browser::page;
use crate::components::{ActionKind, DateField, Section, TextField};
use crate::language::use_lang;
use crate::parts::Choose;
use crate::session::{Session, use_session};
use crate::unkept;
use ::counting::{Ledger, read_hours, read_kilometres};
use content::key::{self, Key};
use domain::{Date, Datelike as _};
use leptos::prelude::*;
use sections::counting::{Activity, MAX_KILOMETRES, MAX_NAME, Shift};

/// The id of the field for the name, where the next one begins.
const VOLUNTEER: &str = "counting-volunteer";

/// What is being typed.
#[derive(Clone, Copy)]
struct Draft {
    on: RwSignal<Option<Date>>,
    activity: RwSignal<Activity>,
    institution: RwSignal<String>,
    volunteer: RwSignal<String>,
    hours: RwSignal<String>,
    kilometres: RwSignal<String>,
}

/// Whether a sign may stand in a name: nothing that turns the line around it.
fn is_seen(sign: char) -> bool {
    !sign.is_control() && !matches!(sign, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Why it can't be written down: the sentence, and the most that it speaks of.
type Wrong = (Key, u32);

impl Draft {
    fn new(session: Session) -> Self {
        let text = || RwSignal::new(String::new());
        Self {
            on: RwSignal::new(Some(untrack(|| session.today()))),
            activity: RwSignal::new(Activity::default()),
            institution: text(),
            volunteer: text(),
            hours: text(),
            kilometres: text(),
        }
    }

    /// As it is written down, or what is wrong.
    fn read(self, today: Date) -> Result<Shift, Wrong> {
        let most = u32::try_from(MAX_NAME).unwrap_or_default();
        let name = |text: RwSignal<String>| {
            let text = text.get_untracked();
            let text = text.trim().chars().filter(|sign| is_seen(*sign));
            let text: String = text.collect();
            (text.chars().nth(MAX_NAME).is_none()).then_some(text)
        };
        let on = self.on.get_untracked();
        let on = on.ok_or((key::COUNTING_DAY_MISSING, 0))?;
        if on > today {
            return Err((key::COUNTING_DAY_AHEAD, 0));
        }
        // On the way to 2027 somebody typed 20.
        if on.year() < today.year() - 1 {
            return Err((key::COUNTING_DAY_OLD, 0));
        }
        let volunteer = name(self.volunteer).filter(|name| !name.is_empty());
        let hours = self.hours.with_untracked(|typed| read_hours(typed));
        let way = self
            .kilometres
            .with_untracked(|typed| read_kilometres(typed));
        Ok(Shift {
            on,
            volunteer: volunteer.ok_or((key::COUNTING_VOLUNTEER_MISSING, most))?,
            activity: self.activity.get_untracked(),
            institution: name(self.institution).ok_or((key::COUNTING_INSTITUTION_LONG, most))?,
            quarters: hours.ok_or((key::COUNTING_HOURS_WRONG, 0))?,
            kilometres: way.ok_or((key::COUNTING_KILOMETRES_WRONG, MAX_KILOMETRES.into()))?,
        })
    }
}

#[component]
pub(super) fn Shifts() -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let all = ledger(session);
    let draft = Draft::new(session);
    unkept::watch(VOLUNTEER, move || {
        let typed = [draft.volunteer, draft.hours, draft.kilometres];
        typed
            .iter()
            .any(|text| text.with(|text| !text.trim().is_empty()))
    });
    view! {
        <Section title=Signal::derive(lang.t(key::COUNTING_SHIFT)) icon="clock">
            <p class="section__hint">{lang.t(key::COUNTING_SHIFT_HINT)}</p>
            <Form draft all />
        </Section>
        <DayList<Shift> day=draft.on name=words::shift removed=Callback::new(|_| ()) />
        <account::Given all />
    }
}

#[component]
fn Form(draft: Draft, all: Memo<Ledger>) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let said = RwSignal::new(None::<String>);
    let wrong = RwSignal::new(None::<Wrong>);
    let add = move || {
        let is_empty = |text: RwSignal<String>| text.with_untracked(String::is_empty);
        // A double click: it stands there already.
        if untrack(|| said.get().is_some()) && is_empty(draft.volunteer) && is_empty(draft.hours) {
            return;
        }
        said.set(None);
        let read = draft.read(untrack(|| session.today()));
        wrong.set(read.as_ref().err().copied());
        let Ok(shift) = read else { return };
        let what = words::shift(lang, &shift);
        if count(session, shift).is_none() {
            return wrong.set(Some((key::COUNTING_FULL, 0)));
        }
        said.set(Some(
            lang.fill(&key::COUNTING_ADDED, &[("what", what.into())]),
        ));
        for typed in [draft.volunteer, draft.hours, draft.kilometres] {
            typed.set(String::new());
        }
        page::focus(VOLUNTEER);
    };
    let names = move || known(&all.get(), |shift| &shift.volunteer);
    let institutions = move || known(&all.get(), |shift| &shift.institution);
    let activities = move || {
        let all = Activity::ALL.iter();
        all.map(|one| (*one, words::activity(lang, *one)))
            .collect::<Vec<_>>()
    };
    view! {
        <form on:submit=move |event| { event.prevent_default(); add(); }>
            <DateField label=Signal::derive(lang.t(key::COUNTING_DAY)) name="counting-on" date=draft.on />
            <Text label=key::COUNTING_VOLUNTEER id=VOLUNTEER value=draft.volunteer known=Signal::derive(names) />
            <Choose label=key::COUNTING_WHAT_FOR id="counting-activity" all=Signal::derive(activities) chosen=draft.activity choose=Callback::new(move |one| draft.activity.set(one)) />
            <Text label=key::COUNTING_INSTITUTION hint=Some(key::COUNTING_INSTITUTION_HINT) id="counting-institution" value=draft.institution known=Signal::derive(institutions) />
            <Text label=key::COUNTING_HOURS hint=Some(key::COUNTING_HOURS_HINT) id="counting-hours" value=draft.hours />
            <Text label=key::COUNTING_KILOMETRES hint=Some(key::COUNTING_KILOMETRES_HINT) id="counting-kilometres" value=draft.kilometres />
            <p class="field__error" role="alert">
                {move || wrong.get().map(|(why, most)| lang.fill(&why, &[("most", most.into())]))}
            </p>
            <div class="row"><button type="submit" class="button" data-kind=ActionKind::Primary.as_str()>{lang.t(key::COUNTING_ADD)}</button></div>
            <p class="counted__last" role="status"><b>{move || said.get()}</b></p>
        </form>
    }
}

/// What was written in a field before, each once.
fn known(ledger: &Ledger, of: impl Fn(&Shift) -> &String) -> Vec<String> {
    let all = ledger.shifts.iter().map(|shift| of(shift).clone());
    let all: std::collections::BTreeSet<_> = all.filter(|name| !name.is_empty()).collect();
    all.into_iter().collect()
}

#[component]
fn Text(
    label: Key,
    #[prop(optional_no_strip)] hint: Option<Key>,
    /// Its id; unique on the screen.
    id: &'static str,
    value: RwSignal<String>,
    /// What was typed there before.
    #[prop(optional, into)]
    known: Signal<Vec<String>>,
) -> impl IntoView {
    let lang = use_lang();
    let hint = hint.map(|hint| Signal::derive(lang.t(hint)));
    let typed = move |text| value.set(text);
    view! { <TextField label=Signal::derive(lang.t(label)) hint name=id value typed known /> }
}
