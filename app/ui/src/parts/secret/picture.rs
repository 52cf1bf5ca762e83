use crate::secrets::use_secret_parts;
use leptos::prelude::*;

/// How large a picture is drawn.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum PictureSize {
    /// 56 px, one of many.
    Normal,
    /// 96 px, the mark of a plan.
    Large,
}

impl PictureSize {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Normal => "normal",
            Self::Large => "large",
        }
    }
}

/// One of the 36 pictures, in the colour of the text around it.
#[component]
pub(crate) fn Picture(
    /// Its id, such as `p-07`.
    #[prop(into)]
    id: String,
    size: PictureSize,
    /// Its name stands beside it already.
    #[prop(optional)]
    is_named: bool,
) -> impl IntoView {
    let parts = use_secret_parts();
    let of = id.clone();
    let name = move || (!is_named).then(|| parts.picture_name(&of));
    let href = move || parts.picture_href(&id);
    view! {
        <svg class="picture" data-size=size.as_str() role=(!is_named).then_some("img")
            aria-hidden=is_named.then_some("true") aria-label=name>
            <use href=href></use>
        </svg>
    }
}
