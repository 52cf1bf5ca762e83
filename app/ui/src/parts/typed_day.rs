//! A day that is typed and kept at once, and need not be said.

use crate::browser::page;
use crate::components::{DateField, Left};
use crate::language::use_lang;
use crate::session::use_session;
use content::key::{self, Key};
use domain::{Date, TypedDate};
use leptos::prelude::*;

/// Half a day changes nothing, and says so when the focus leaves.
#[component]
pub(crate) fn TypedDay(
    label: Key,
    /// Beginning of the ids in this field; unique on the screen.
    name: String,
    written: Signal<Option<Date>>,
    /// What was typed, a whole day or none; on the way to the 15th also the 1st, so it is one step with what follows.
    #[prop(into)]
    typed: Callback<Option<Date>>,
    /// What is said of a day that is over, where that matters.
    #[prop(optional_no_strip)]
    over: Option<Key>,
    /// What is said where none stands there, if there has to be one.
    #[prop(optional_no_strip)]
    empty: Option<Key>,
) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let date = RwSignal::new(written.get_untracked());
    let read = RwSignal::new(
        date.get_untracked()
            .map_or(TypedDate::Empty, TypedDate::Day),
    );
    let has_left = Left::new(false);
    // The fields hold what was typed; undo and another tab change the day behind them.
    let version = RwSignal::new(0_u32);
    Effect::new(move || {
        let day = written.get();
        let is_half = matches!(read.get_untracked(), TypedDate::Part | TypedDate::Wrong);
        if date.get_untracked() != day && !is_half {
            date.set(day);
            read.set(day.map_or(TypedDate::Empty, TypedDate::Day));
            version.update(|version| *version += 1);
        }
    });
    // At once: an effect would come after the screen is gone, when somebody leaves it with the last key.
    let told = Callback::new(move |()| {
        let day = match read.get_untracked() {
            TypedDate::Empty => None,
            TypedDate::Day(day) => Some(day),
            TypedDate::Part | TypedDate::Wrong => return,
        };
        if written.get_untracked() != day {
            typed.run(day);
        }
    });
    let left = move |event: leptos::ev::FocusEvent| {
        if page::leaves(&event) {
            session.settle();
            has_left.leave();
        }
    };
    let fault = move || match read.get() {
        TypedDate::Part if has_left.get() => Some(lang.text(&key::OWN_DATE_PART)),
        TypedDate::Empty => empty.map(|empty| lang.text(&empty)),
        TypedDate::Day(day) if day < session.today() => over.map(|over| lang.text(&over)),
        _ => None,
    };
    view! {
        // With the next key what was said goes, and not with a click.
        <div on:focusout=left on:input=move |_| has_left.typed()>
            <For each=move || [version.get()] key=|version| *version children=move |_| view! {
                <DateField label=Signal::derive(lang.t(label)) name=name.clone() date typed=read told />
            } />
            <p class="field__error" role="status">{fault}</p>
        </div>
    }
}
