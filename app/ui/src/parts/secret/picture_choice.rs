use super::parts_wait::WithParts;
use super::{Picture, PictureSize};
use crate::secrets::use_secret_parts;
use content::Secrets;
use leptos::prelude::*;
use std::sync::Arc;

/// One picture out of 36, by its number.
#[component]
pub(crate) fn PictureChoice(
    #[prop(into)] label: Signal<String>,
    chosen: RwSignal<Option<u8>>,
) -> impl IntoView {
    let made = move |parts: Arc<Secrets>| {
        let keys = parts.pictures.iter().zip(1_u8..).map(|(picture, number)| {
            let id = picture.id.clone();
            view! { <ChoiceKey id number chosen /> }
        });
        view! { <div class="pad__keys">{keys.collect_view()}</div> }.into_any()
    };
    view! {
        <fieldset class="pad">
            <legend class="field__label">{move || label.get()}</legend>
            <WithParts made />
        </fieldset>
    }
}

#[component]
fn ChoiceKey(id: String, number: u8, chosen: RwSignal<Option<u8>>) -> impl IntoView {
    let parts = use_secret_parts();
    let of = id.clone();
    let is_chosen = move || chosen.get() == Some(number);
    view! {
        <button type="button" class="pad__key" aria-pressed=move || is_chosen().to_string()
            on:click=move |_| chosen.set(Some(number))>
            <Picture id size=PictureSize::Normal is_named=true />
            <span class="pad__name">{move || parts.picture_name(&of)}</span>
        </button>
    }
}
