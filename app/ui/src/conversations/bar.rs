//! The bar on every screen: somebody looks along, and it can be ended at once.

use super::edit;
use crate::browser::page;
use crate::components::{Action, ActionKind};
use crate::keeper::Kept;
use crate::language::use_lang;
use crate::navigation::use_navigation;
use crate::route::{Route, Stage};
use crate::session::use_session;
use content::key;
use leptos::prelude::*;
use sections::Conversation;

#[component]
pub(super) fn TogetherBar() -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let navigation = use_navigation();
    let current = Memo::new(move |_| {
        let today = session.today();
        let current = session.with(|dossier| Conversation::current(dossier, today));
        // Back to the work, once it is known what it is about.
        current.map(|(id, one)| {
            let is_begun = !one.themes.is_empty();
            (id, if is_begun { Stage::Work } else { Stage::Want })
        })
    });
    let is_there = Memo::new(move |_| matches!(navigation.route(), Route::Together(_)));
    move || {
        current.get().map(|(id, stage)| {
            let href = navigation.href(&Route::Together(stage));
            let stop = Callback::new(move |()| {
                edit(session, id, |one| one.is_over = true);
                // The button that had the focus is gone.
                request_animation_frame(page::focus_heading);
            });
            let may_stop = move || session.kept() != Kept::Follows;
            view! {
                <div class="status-line together">
                    <b>{lang.t(key::TOGETHER_BAR)}</b>
                    {move || (!is_there.get()).then(|| view! { <a href=href.clone()>{lang.t(key::TOGETHER_BAR_TO)}</a> })}
                    {move || may_stop().then(|| view! {
                        <Action label=Signal::derive(lang.t(key::TOGETHER_STOP)) kind=ActionKind::Link run=stop />
                    })}
                </div>
            }
        })
    }
}
