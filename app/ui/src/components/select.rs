use leptos::prelude::*;

/// One of a list that may be long.
#[component]
pub(crate) fn Select<T: Clone + PartialEq + Send + Sync + 'static>(
    #[prop(into)] label: Signal<String>,
    /// Its id; unique on the screen.
    id: String,
    /// What is said below it.
    #[prop(optional_no_strip)]
    hint: Option<Signal<String>>,
    #[prop(into)] all: Signal<Vec<(T, String)>>,
    #[prop(into)] chosen: Signal<T>,
    choose: Callback<T>,
) -> impl IntoView {
    let options = move || {
        let all = all.get().into_iter().zip(0_usize..);
        all.map(|((one, name), at)| {
            let selected = move || chosen.with(|chosen| *chosen == one);
            view! { <option value=at.to_string() prop:selected=selected>{name}</option> }
        })
        .collect_view()
    };
    let find = move |typed: String| {
        let at = typed.parse().unwrap_or(usize::MAX);
        if let Some((one, _)) = all.with_untracked(|all| all.get(at).cloned()) {
            choose.run(one);
        }
    };
    let described = hint.as_ref().map(|_| [&id, "-hint"].concat());
    let hint = hint
        .map(|hint| view! { <p class="field__hint" id=described.clone()>{move || hint.get()}</p> });
    view! {
        <div class="field">
            <label class="field__label" for=id.clone()>{move || label.get()}</label>
            {hint}
            <select id=id class="field__input" autocomplete="off" aria-describedby=described on:change:target=move |event| find(event.target().value())>{options}</select>
        </div>
    }
}
