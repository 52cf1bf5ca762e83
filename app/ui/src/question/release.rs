//! When somebody goes home: a day, about a day, between two days, not known, already outside.

use super::Onward;
use crate::browser::page;
use crate::components::{Choice, DateField};
use crate::language::use_lang;
use crate::session::{Session, use_session};
use content::key::{self, Key};
use domain::{Answer, Date, Edit, Question, Release, Value};
use leptos::prelude::*;

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
}

impl Draft {
    fn new(release: Release, answered: bool) -> Self {
        let mut dates = release.dates();
        let known = answered || release != Release::Unknown;
        Self {
            how: RwSignal::new(known.then_some(How::of(release))),
            first: RwSignal::new(dates.next()),
            last: RwSignal::new(dates.next()),
            fixed: RwSignal::new(matches!(release, Release::On { fixed: true, .. })),
        }
    }

    fn release(self, today: Date) -> Option<Release> {
        let first = self.first.get();
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
    let save = Callback::new(move |()| {
        let begun = draft.how.get().is_some();
        let is_taken = take.run(());
        missing.set(begun && !is_taken);
        is_taken || !begun
    });
    let left = move |event: leptos::ev::FocusEvent| {
        if page::leaves(&event) {
            take.run(());
        }
    };
    let title = key::question_text(&question.id);
    let rows = How::ALL.into_iter().map(|(how, label)| {
        view! {
            <Choice group="release" checked=Signal::derive(move || draft.how.get() == Some(how)) chosen=move |_| draft.how.set(Some(how))>
                {lang.t(label)}
            </Choice>
        }
    });
    view! {
        <div on:focusout=left>
            <fieldset class="choices">
                <legend class="visually-hidden">{move || lang.text(&title)}</legend>
                {rows.collect_view()}
            </fieldset>
            {move || draft.how.get().map(|how| view! { <Dates how draft /> })}
        </div>
        <p class="field__error" role="status">{move || {
                let today = session.today();
                let told = if draft.is_turned() {
                    Some(&key::DATE_ORDER)
                } else if draft.is_early(today) {
                    Some(&key::RELEASE_TO_COME)
                } else {
                    (missing.get() && draft.release(today).is_none()).then_some(&key::DATE_MISSING)
                };
                told.map(|told| lang.text(told))
            }}</p>
        <Onward question go_on save />
    }
}

#[component]
fn Dates(how: How, draft: Draft) -> impl IntoView {
    let lang = use_lang();
    let field = move |label: Key, name, date| view! { <DateField label=Signal::derive(lang.t(label)) name date /> };
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
