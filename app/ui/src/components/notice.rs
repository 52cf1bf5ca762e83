use super::Icon;
use leptos::prelude::*;

/// What a notice is about.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum NoticeKind {
    Calm,
    Waiting,
    Error,
}

/// A few sentences that stand apart.
#[component]
pub(crate) fn Notice(kind: NoticeKind, children: Children) -> impl IntoView {
    let (data, icon) = match kind {
        NoticeKind::Calm => ("calm", "info-circle"),
        NoticeKind::Waiting => ("waiting", "clock"),
        NoticeKind::Error => ("error", "alert-circle"),
    };
    view! {
        <div class="notice" data-kind=data role=(kind == NoticeKind::Error).then_some("alert")>
            <Icon name=icon />
            <div class="notice__text">{children()}</div>
        </div>
    }
}
