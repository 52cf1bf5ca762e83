use leptos::prelude::*;

/// A row to tick.
#[component]
pub(crate) fn Choice(
    /// The name that radio buttons share, of which one is ticked; without a name it is a box by itself.
    #[prop(optional, into)]
    group: String,
    #[prop(into)] checked: Signal<bool>,
    /// Runs with whether the row is ticked now.
    #[prop(into)]
    chosen: Callback<bool>,
    children: Children,
) -> impl IntoView {
    let is_box = group.is_empty();
    let kind = if is_box { "checkbox" } else { "radio" };
    view! {
        <label class="choice">
            <input type=kind class="choice__input" name=(!is_box).then_some(group) autocomplete="off" prop:checked=move || checked.get()
                on:change:target=move |event| chosen.run(event.target().checked()) />
            <span>{children()}</span>
        </label>
    }
}
