//! Who: one of a few, or not known yet.

use crate::language::use_lang;
use content::key::Key;
use domain::Actor;
use leptos::prelude::*;

#[component]
pub(crate) fn WhoField(
    label: Key,
    /// What stands there while nobody was chosen.
    unknown: Key,
    /// Its id; unique on the screen.
    name: String,
    all: &'static [Actor],
    #[prop(into)] chosen: Signal<Option<Actor>>,
    #[prop(into)] choose: Callback<Option<Actor>>,
) -> impl IntoView {
    let lang = use_lang();
    let find = move |name: String| all.iter().find(|actor| actor.as_str() == name).copied();
    let options = all.iter().copied().map(move |actor| {
        view! {
            <option value=actor.as_str() prop:selected=move || chosen.get() == Some(actor)>
                {move || lang.actor_title(actor)}
            </option>
        }
    });
    view! {
        <div class="field">
            <label class="field__label" for=name.clone()>{lang.t(label)}</label>
            <select id=name class="field__input" autocomplete="off" on:change:target=move |event| choose.run(find(event.target().value()))>
                <option value="" prop:selected=move || chosen.get().is_none()>{lang.t(unknown)}</option>
                {options.collect_view()}
            </select>
        </div>
    }
}
