//! For whoever looks along: how to help with a condition, what not to do, and what to do in distress.

use crate::components::{Icon, Notice, NoticeKind};
use crate::language::use_lang;
use crate::parts::conversations::{DISTRESS, NEVER};
use content::key::{self, Key};
use domain::Theme;
use leptos::prelude::*;

/// What a guide says, each under the end of its key.
const SAYS: [(Key, &str); 3] = [
    (key::GUIDING_ASK, "ask"),
    (key::GUIDING_DO, "do"),
    (key::GUIDING_LEAVE, "leave"),
];

#[component]
pub(super) fn Guide(theme: Theme) -> impl IntoView {
    let lang = use_lang();
    let lists = SAYS.into_iter().map(move |(title, says)| {
        let line =
            move |number: usize| lang.maybe(&format!("guide-{}.{says}-{number}", theme.as_str()));
        let lines = move || {
            let lines = (1..).map_while(line);
            lines.map(|line| view! { <li>{line}</li> }).collect_view()
        };
        view! {
            <div>
                <h3>{lang.t(title)}</h3>
                <ul class="plain-list">{lines}</ul>
            </div>
        }
    });
    let never = NEVER
        .into_iter()
        .map(move |never| view! { <li>{lang.t(never)}</li> });
    view! {
        <details class="more guide" data-stays="true">
            <summary class="more__summary">
                <Icon name="users" />
                {move || lang.text(&["guide-", theme.as_str()].concat())}
            </summary>
            <div class="guide__lists">
                {lists.collect_view()}
                <div>
                    <h3>{lang.t(key::GUIDING_NEVER)}</h3>
                    <ul class="plain-list">{never.collect_view()}</ul>
                </div>
            </div>
        </details>
    }
}

/// The same on every screen of the work: whom to call when it does not go well.
#[component]
pub(super) fn Distress() -> impl IntoView {
    let lang = use_lang();
    let lines = DISTRESS
        .into_iter()
        .map(move |line| view! { <p>{lang.t(line)}</p> });
    view! {
        <Notice kind=NoticeKind::Calm>
            <p><b>{lang.t(key::GUIDING_DISTRESS)}</b></p>
            {lines.collect_view()}
        </Notice>
    }
}
