//! Fixed choices to tick: some of them, or one.

use crate::components::Choice;
use crate::language::use_lang;
use content::key::Key;
use domain::Set;
use leptos::prelude::*;

/// Ticks one, or takes the tick away.
pub(crate) fn tick<T: Ord>(all: &mut Set<T>, one: T, is_in: bool) {
    if is_in {
        all.insert(one);
    } else {
        all.remove(&one);
    }
}

/// Any of them.
#[component]
pub(crate) fn SomeOf<T: Copy + Ord + Send + Sync + 'static>(
    label: Key,
    #[prop(optional_no_strip)] hint: Option<Key>,
    all: &'static [T],
    /// What one is called.
    name: fn(crate::language::Lang, T) -> String,
    #[prop(into)] chosen: Signal<Set<T>>,
    /// One was ticked, or is not any more.
    tick: Callback<(T, bool)>,
) -> impl IntoView {
    let lang = use_lang();
    let rows = all.iter().copied().map(move |one| {
        let checked = Memo::new(move |_| chosen.with(|chosen| chosen.contains(&one)));
        view! {
            <Choice checked chosen=move |is| tick.run((one, is))>{move || name(lang, one)}</Choice>
        }
    });
    view! {
        <fieldset class="choices" data-dense="true">
            <legend class="field__label">{lang.t(label)}</legend>
            {hint.map(|hint| view! { <p class="field__hint">{lang.t(hint)}</p> })}
            {rows.collect_view()}
        </fieldset>
    }
}

/// One of them, each with its words.
#[component]
pub(crate) fn OneOf<T: Clone + PartialEq + Send + Sync + 'static>(
    label: Key,
    #[prop(optional_no_strip)] hint: Option<Key>,
    /// The name that the radio buttons share; unique on the screen.
    group: &'static str,
    #[prop(into)] all: Signal<Vec<(T, String)>>,
    #[prop(into)] chosen: Signal<Option<T>>,
    choose: Callback<T>,
) -> impl IntoView {
    let lang = use_lang();
    let rows = move || {
        let all = all.get().into_iter();
        all.map(|(one, name)| {
            let of = one.clone();
            let checked =
                Signal::derive(move || chosen.with(|chosen| chosen.as_ref() == Some(&of)));
            view! {
                <Choice group checked chosen=move |_| choose.run(one.clone())>{name}</Choice>
            }
        })
        .collect_view()
    };
    view! {
        <fieldset class="choices" data-dense="true">
            <legend class="field__label">{lang.t(label)}</legend>
            {hint.map(|hint| view! { <p class="field__hint">{lang.t(hint)}</p> })}
            {rows}
        </fieldset>
    }
}
