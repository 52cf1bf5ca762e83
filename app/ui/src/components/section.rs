use super::Icon;
use leptos::prelude::*;

/// A part of a page under its own heading.
#[component]
pub(crate) fn Section(
    #[prop(into)] title: Signal<String>,
    /// Pictogram beside the heading.
    #[prop(optional)]
    icon: Option<&'static str>,
    children: Children,
) -> impl IntoView {
    view! {
        <section class="section">
            <div class="section__head">
                {icon.map(|name| view! { <Icon name /> })}
                <h2>{move || title.get()}</h2>
            </div>
            {children()}
        </section>
    }
}
