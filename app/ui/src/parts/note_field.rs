use crate::keeper::Kept;
use crate::language::use_lang;
use crate::session::use_session;
use content::key;
use leptos::prelude::*;

/// A field to write in, with the warning that belongs beside every one.
#[component]
pub(crate) fn NoteField(
    #[prop(into)] label: Signal<String>,
    /// Id of the field; unique on the screen.
    #[prop(into)]
    name: String,
    /// The words as they stand in the dossier: undo and another tab change them too.
    #[prop(into)]
    text: Signal<String>,
    /// Called with the whole text at each key.
    typed: Callback<String>,
    /// Called when focus leaves.
    left: Callback<()>,
) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    // Tried, because Chromium tells that focus left when the field is taken away, and the screen with it.
    let hint = format!("{name}-hint");
    view! {
        <div class="field">
            <label class="field__label" for=name.clone()>{move || label.get()}</label>
            <p class="field__hint" id=hint.clone()>{lang.t(key::THEME_NOTE_HINT)}</p>
            <textarea id=name class="field__input" autocomplete="off" maxlength=domain::MAX_TEXT.to_string() aria-describedby=hint
                readonly=move || session.kept() == Kept::Follows prop:value=move || text.get()
                on:input:target=move |event| { typed.try_run(event.target().value()); }
                on:blur=move |_| { left.try_run(()); }></textarea>
        </div>
    }
}
