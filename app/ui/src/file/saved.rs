//! The file is on its way: no page is told whether it arrived, so the person is asked.

use crate::browser::file::Offered;
use crate::components::{Action, ActionKind, LinkButton, Notice, NoticeKind};
use crate::language::use_lang;
use crate::navigation::use_navigation;
use crate::route::Route;
use content::key;
use leptos::prelude::*;
use std::rc::Rc;

#[component]
pub(super) fn Saved(offered: Rc<Offered>) -> impl IntoView {
    let lang = use_lang();
    let navigation = use_navigation();
    let worked = RwSignal::new(None::<bool>);
    let offered = StoredValue::new_local(offered);
    let again = Callback::new(move |()| {
        offered.with_value(|offered| offered.save());
    });
    let yes = Callback::new(move |()| worked.set(Some(true)));
    let no = Callback::new(move |()| worked.set(Some(false)));
    let answer = move || {
        worked.get().map(move |worked| {
            let lines = if worked {
                [
                    key::FILE_SAVED_GOOD,
                    key::FILE_ELSEWHERE,
                    key::FILE_ELSEWHERE_AGE,
                ]
            } else {
                [
                    key::FILE_FAILED_LOOK,
                    key::FILE_FAILED_ASK,
                    key::FILE_FAILED_PAPER,
                ]
            };
            let kind = if worked {
                NoticeKind::Calm
            } else {
                NoticeKind::Waiting
            };
            let lines = lines
                .into_iter()
                .map(move |line| view! { <p>{lang.t(line)}</p> });
            view! { <Notice kind>{lines.collect_view()}</Notice> }
        })
    };
    view! {
        <p class="page__intro">{lang.t(key::FILE_SAVED)}</p>
        <h2>{lang.t(key::FILE_SAVED_ASK)}</h2>
        <div class="row">
            <Action label=Signal::derive(lang.t(key::FILE_SAVED_YES)) kind=ActionKind::Primary run=yes />
            <Action label=Signal::derive(lang.t(key::FILE_SAVED_NO)) run=no />
        </div>
        <div role="status">{answer}</div>
        {move || (worked.get() == Some(false)).then(|| view! {
            <div class="row">
                <Action label=Signal::derive(lang.t(key::FILE_AGAIN)) kind=ActionKind::Primary run=again />
                <LinkButton label=Signal::derive(lang.t(key::START_PAPERS)) icon="printer" href=navigation.href(&Route::Papers) />
            </div>
        })}
        {move || (worked.get() == Some(true)).then(|| view! {
            <div class="row">
                <LinkButton label=Signal::derive(lang.t(key::FINISH_TITLE)) href=navigation.href(&Route::Finish) onward=true />
            </div>
        })}
    }
}
