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
    /// While it runs: the button keeps its place and the focus, and does nothing.
    #[prop(optional, into)]
    busy: Signal<bool>,
    #[prop(into)] run: Callback<()>,
) -> impl IntoView {
    let click = move |_| {
        if !busy.get_untracked() {
            run.run(());
        }
    };
    view! {
        <button type="button" class="button" data-kind=kind.as_str() on:click=click
            aria-disabled=move || busy.get().then_some("true")>
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
