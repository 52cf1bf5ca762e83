//! When somebody goes home: a day, about a day, between two days, not known, already outside.

use super::Onward;
use crate::browser::page;
use crate::browser::timer::{self, Timer};
use crate::components::{Choice, DateField};
use crate::language::use_lang;
use crate::session::{Session, use_session};
use crate::unkept;
use content::key::{self, Key};
use domain::calendar::days_between;
use domain::{Answer, Date, Edit, Question, Release, Value};
use leptos::prelude::*;

/// Where it is chosen how much somebody knows.
const HOW: &str = "release-how";
/// Milliseconds without a key after which a first whole date is taken.
const QUIET: u32 = 500;
/// A day that lies further behind is asked about: more often than not the year is a slip.
const FAR_DAYS: i64 = 366;

#[derive(Clone, Copy, PartialEq, Eq)]
enum How {
    Unknown,
    On,
    About,
    Between,
    Outside,
}

impl How {
    const ALL: [(Self, Key); 5] = [
        (Self::On, key::RELEASE_ON),
        (Self::About, key::RELEASE_ABOUT),
        (Self::Between, key::RELEASE_BETWEEN),
        (Self::Unknown, key::RELEASE_UNKNOWN),
        (Self::Outside, key::RELEASE_OUTSIDE),
    ];

    const fn of(release: Release) -> Self {
        match release {
            Release::Unknown => Self::Unknown,
            Release::On { .. } => Self::On,
            Release::About { .. } => Self::About,
            Release::Between { .. } => Self::Between,
            Release::Outside { .. } => Self::Outside,
        }
    }
}

/// What stands in the form; becomes a release when it is whole.
#[derive(Clone, Copy)]
struct Draft {
    how: RwSignal<Option<How>>,
    first: RwSignal<Option<Date>>,
    last: RwSignal<Option<Date>>,
    fixed: RwSignal<bool>,
    /// A first day that somebody said to be right, though it lies far behind.
    sure: RwSignal<Option<Date>>,
}

impl Draft {
    fn new(release: Release, answered: bool) -> Self {
        let mut dates = release.dates();
        let first = dates.next();
        let known = answered || release != Release::Unknown;
        Self {
            how: RwSignal::new(known.then_some(How::of(release))),
            first: RwSignal::new(first),
            sure: RwSignal::new(first),
            last: RwSignal::new(dates.next()),
            fixed: RwSignal::new(matches!(release, Release::On { fixed: true, .. })),
        }
    }

    fn release(self, today: Date) -> Option<Release> {
        let first = self.first.get().filter(|_| !self.is_far(today));
        match self.how.get()? {
            How::Unknown => Some(Release::Unknown),
            How::On => first.map(|date| Release::On {
                date,
                fixed: self.fixed.get(),
            }),
            How::About => first.map(|date| Release::About { date }),
            How::Outside => first
                .filter(|since| *since <= today)
                .map(|since| Release::Outside { since }),
            How::Between => match (first, self.last.get()) {
                (Some(from), Some(to)) if from <= to => Some(Release::Between { from, to }),
                _ => None,
            },
        }
    }

    /// A day that is hardly meant.
    fn is_far(self, today: Date) -> bool {
        let first = self.first.get();
        let is_dated = !matches!(self.how.get(), None | Some(How::Unknown));
        is_dated
            && first.is_some_and(|first| days_between(first, today) > FAR_DAYS)
            && first != self.sure.get()
    }

    /// Whether days stand here that the plan does not have.
    fn is_unkept(self, session: Session) -> bool {
        match self.release(session.today()) {
            None => self.first.get().is_some() || self.last.get().is_some(),
            Some(release) => {
                release.dates().next().is_some()
                    && session.with(|dossier| dossier.release != release)
            }
        }
    }

    /// Outside since a day that is still to come.
    fn is_early(self, today: Date) -> bool {
        self.how.get() == Some(How::Outside) && self.first.get().is_some_and(|since| since > today)
    }

    /// Keeps what is whole, also without "Ga verder": whoever stops here, or is locked out, has answered.
    fn take(self, session: Session, question: &Question) -> bool {
        let Some(release) = self.release(session.today()) else {
            return false;
        };
        let unknown = release == Release::Unknown;
        let answer = unknown.then_some(Answer {
            value: Value::DontKnow,
            revision: question.revision,
        });
        let is_new = session.with(|dossier| dossier.answers.get(&question.id) != answer.as_ref());
        if is_new {
            session.change(Edit::Answer {
                question: question.id.clone(),
                answer,
            });
        }
        if session.with(|dossier| dossier.release != release) {
            session.change(Edit::Release(release));
        }
        true
    }

    /// What is said below the fields; of a day that is `missing` only after somebody tried to go on.
    fn fault(self, today: Date, missing: bool) -> Option<Key> {
        if self.is_turned() {
            Some(key::DATE_ORDER)
        } else if self.is_early(today) {
            Some(key::RELEASE_TO_COME)
        } else if self.is_far(today) {
            Some(key::RELEASE_FAR)
        } else {
            (missing && self.release(today).is_none()).then_some(key::DATE_MISSING)
        }
    }

    fn is_turned(self) -> bool {
        self.how.get() == Some(How::Between)
            && matches!((self.first.get(), self.last.get()), (Some(from), Some(to)) if to < from)
    }
}

#[component]
pub(crate) fn ReleaseForm(question: Question, go_on: Callback<()>) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let answered = session.with(|dossier| dossier.answers.contains_key(&question.id));
    let draft = Draft::new(session.with(|dossier| dossier.release), answered);
    let missing = RwSignal::new(false);
    let asked = question.clone();
    let take = Callback::new(move |()| draft.take(session, &asked));
    let asked_far = StoredValue::new(None::<Date>);
    let save = Callback::new(move |()| {
        let begun = draft.how.get().is_some();
        // Said once; whoever presses again means it.
        let first = draft.first.get_untracked();
        if asked_far.get_value() == first {
            draft.sure.set(first);
        }
        asked_far.set_value(first.filter(|_| draft.is_far(session.today())));
        let is_taken = take.run(());
        missing.set(begun && !is_taken);
        is_taken || !begun
    });
    let left = move |event: leptos::ev::FocusEvent| {
        if page::leaves(&event) {
            take.run(());
        }
    };
    unkept::watch(HOW, move || draft.is_unkept(session));
    // A first date counts while the focus is still in it. Another one in its place is one change, when the focus leaves:
    // what moved is told of that one.
    let is_first = session.with(|dossier| dossier.release.dates().next().is_none());
    let later = StoredValue::new_local(None::<Timer>);
    let told = Callback::new(move |()| {
        let timer = is_first.then(|| {
            timer::after(QUIET, move || {
                take.try_run(());
            })
        });
        later.set_value(timer);
    });
    let title = key::question_text(&question.id);
    let rows = How::ALL.into_iter().map(|(how, label)| {
        view! {
            <Choice group="release" checked=Signal::derive(move || draft.how.get() == Some(how)) chosen=move |_| draft.how.set(Some(how))>
                {lang.t(label)}
            </Choice>
        }
    });
    view! {
        // With the next key what was said goes: with the focus it would take the buttons away from under the finger.
        <div on:focusout=left on:input=move |_| missing.set(false)>
            <fieldset class="choices" id=HOW tabindex="-1">
                <legend class="visually-hidden">{move || lang.text(&title)}</legend>
                {rows.collect_view()}
            </fieldset>
            {move || draft.how.get().map(|how| view! { <Dates how draft told /> })}
        </div>
        <p class="field__error" role="status">{move || draft.fault(session.today(), missing.get()).map(|fault| lang.text(&fault))}</p>
        <Onward question go_on save />
    }
}

#[component]
fn Dates(how: How, draft: Draft, told: Callback<()>) -> impl IntoView {
    let lang = use_lang();
    let field = move |label: Key, name, date| view! { <DateField label=Signal::derive(lang.t(label)) name date told /> };
    match how {
        How::Unknown => ().into_any(),
        How::About => field(key::RELEASE_DAY, "about", draft.first).into_any(),
        How::Outside => field(key::RELEASE_SINCE, "since", draft.first).into_any(),
        How::Between => view! {
            {field(key::RELEASE_FIRST, "first", draft.first)}
            {field(key::RELEASE_LAST, "last", draft.last)}
        }
        .into_any(),
        How::On => view! {
            {field(key::RELEASE_DAY, "on", draft.first)}
            <div class="choices" data-apart="true">
                <Choice checked=draft.fixed chosen=move |fixed| draft.fixed.set(fixed)>{lang.t(key::RELEASE_FIXED)}</Choice>
            </div>
        }
        .into_any(),
    }
}
