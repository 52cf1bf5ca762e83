use super::Icon;
use leptos::prelude::*;

/// How much a button asks for attention.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum ActionKind {
    Primary,
    #[default]
    Normal,
    Quiet,
    Link,
}

impl ActionKind {
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Primary => "primary",
            Self::Normal => "normal",
            Self::Quiet => "quiet",
            Self::Link => "link",
        }
    }
}

/// Does something on this screen.
#[component]
pub(crate) fn Action(
    #[prop(into)] label: Signal<String>,
    #[prop(optional)] kind: ActionKind,
    #[prop(optional)] icon: Option<&'static str>,
    #[prop(into)] run: Callback<()>,
) -> impl IntoView {
    view! {
        <button type="button" class="button" data-kind=kind.as_str() on:click=move |_| run.run(())>
            {icon.map(|name| view! { <Icon name /> })}
            <span>{move || label.get()}</span>
        </button>
    }
}

/// Goes to another screen.
#[component]
pub(crate) fn LinkButton(
    #[prop(into)] label: Signal<String>,
    #[prop(into)] href: Signal<String>,
    #[prop(optional)] kind: ActionKind,
    #[prop(optional)] icon: Option<&'static str>,
    /// An arrow behind the label.
    #[prop(optional)]
    onward: bool,
) -> impl IntoView {
    view! {
        <a class="button" data-kind=kind.as_str() href=move || href.get()>
            {icon.map(|name| view! { <Icon name /> })}
            {move || label.get()}
            {onward.then(|| view! { <Icon name="arrow-right" mirrors=true /> })}
        </a>
    }
}
