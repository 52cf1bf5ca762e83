use leptos::prelude::*;

/// A pictogram of the sprite. Its name always stands beside it, so it is hidden from screen readers.
#[component]
pub(crate) fn Icon(
    /// Its name in `icons.svg`.
    name: &'static str,
    /// A third larger, for tiles.
    #[prop(optional)]
    large: bool,
    /// An arrow: points the other way in right-to-left languages.
    #[prop(optional)]
    mirrors: bool,
) -> impl IntoView {
    let href = format!("#i-{name}");
    view! {
        <svg class="icon" aria-hidden="true" data-size=large.then_some("large") data-mirrors=mirrors.then_some("true")>
            <use href=href></use>
        </svg>
    }
}

/// A pictogram that a content file names.
#[component]
pub(crate) fn NamedIcon(
    /// Its name in `icons.svg`, as the build has checked.
    name: String,
) -> impl IntoView {
    let href = format!("#i-{name}");
    view! {
        <svg class="icon" aria-hidden="true">
            <use href=href></use>
        </svg>
    }
}
