use leptos::prelude::*;

/// One line to type in.
#[component]
pub(crate) fn TextField(
    #[prop(into)] label: Signal<String>,
    #[prop(optional_no_strip, into)] hint: Option<Signal<String>>,
    /// Its id; unique on the screen.
    #[prop(into)]
    name: String,
    #[prop(into)] value: Signal<String>,
    #[prop(into)] typed: Callback<String>,
    /// Runs when the focus leaves.
    #[prop(optional, into)]
    left: Option<Callback<()>>,
    /// Most characters.
    #[prop(optional)]
    most: Option<usize>,
    /// What is offered while somebody types.
    #[prop(optional, into)]
    known: Option<Signal<Vec<String>>>,
    /// What is wrong, said below the field.
    #[prop(optional, into)]
    fault: Signal<Option<String>>,
    /// How what stands there was understood.
    #[prop(optional, into)]
    read: Signal<Option<String>>,
) -> impl IntoView {
    let list = [&name, "-known"].concat();
    let hint_id = [&name, "-hint"].concat();
    let said_id = [&name, "-said"].concat();
    let described = match hint {
        Some(_) => [&hint_id, " ", &said_id].concat(),
        None => said_id.clone(),
    };
    let options = known.map(|known| {
        let options = move || {
            let known = known.get().into_iter();
            known
                .map(|name| view! { <option value=name></option> })
                .collect_view()
        };
        view! { <datalist id=list.clone()>{options}</datalist> }
    });
    view! {
        <div class="field">
            <label class="field__label" for=name.clone()>{move || label.get()}</label>
            {hint.map(|hint| view! { <p class="field__hint" id=hint_id.clone()>{move || hint.get()}</p> })}
            <input id=name class="field__input" autocomplete="off" maxlength=most.map(|most| most.to_string())
                list=known.map(|_| list.clone()) aria-describedby=described
                aria-invalid=move || fault.with(Option::is_some).then_some("true")
                prop:value=move || value.get()
                on:input:target=move |event| typed.run(event.target().value())
                on:blur=move |_| if let Some(left) = left { left.run(()) } />
            {options}
            <p id=said_id.clone() class=move || if fault.with(Option::is_some) { "field__error" } else { "field__hint" } role="status">
                {move || fault.get().or_else(|| read.get())}
            </p>
        </div>
    }
}
