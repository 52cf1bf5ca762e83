use crate::browser::look::{self, Left};
use crate::components::{Action, ActionKind, Icon};
use crate::gate::{FULL, use_gate};
use crate::keeper::Kept;
use crate::knowledge::known;
use crate::language::use_lang;
use crate::navigation::use_navigation;
use crate::profile::use_institution;
use crate::route::Route;
use crate::session::use_session;
use content::key;
use leptos::prelude::*;

/// Says whether the last work is safe, and takes it back. A landmark: it holds a link.
#[component]
pub(crate) fn StatusLine() -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let institution = use_institution();
    let navigation = use_navigation();
    let undone = RwSignal::new(false);
    let has_plan = Memo::new(move |_| session.begun().is_some());
    let left = StoredValue::new(look::take_left());
    let has_left = move || match left.get_value()? {
        _ if session.is_touched() || session.keeper().keeps() => None,
        _ if navigation.route() != Route::Start => None,
        Left::Locked => Some(lang.text(&key::STATUS_LOCKED)),
        Left::Wiped => Some(lang.text(&key::STATUS_WIPED)),
    };
    let state = move || match session.kept() {
        Kept::Guest if session.is_touched() => lang.text(&key::STATUS_GUEST),
        Kept::Nothing | Kept::Guest if institution.keeps_nothing() => {
            lang.text(&key::STATUS_SESSION)
        }
        Kept::Nothing | Kept::Guest | Kept::Example => String::new(),
        Kept::Saving => lang.text(&key::STATUS_SAVING),
        Kept::Saved => lang.text(&key::STATUS_SAVED),
        Kept::Follows => lang.text(&key::STATUS_FOLLOWS),
        Kept::Not(code) => {
            let error = lang.text(&format!("err-{code}"));
            let way_on = lang.text(&format!("rec-{code}"));
            [error, way_on].join(" ")
        }
    };
    let undo = Callback::new(move |()| {
        if let Some(known) = known() {
            (known.undo)(session);
        }
        undone.set(true);
    });
    view! {
        <aside>
            {move || {
                let today = session.today();
                let banner = institution.with(|profile| profile.banner_on(today).map(str::to_owned));
                banner.map(|banner| view! { <p class="status-line" data-kind="banner">{banner}</p> })
            }}
            {move || institution.is_trial().then(|| view! { <p class="status-line" data-kind="banner">{lang.t(key::STATUS_TRIAL)}</p> })}
            {move || has_plan.get().then(known).flatten().map(|known| (known.bars)())}
            // What staff do here is nobody's plan.
            <div class="status-line" hidden=move || matches!(navigation.route(), Route::Staff(_))>
                <span role="status">
                    {move || undone.get().then(|| lang.text(&key::STATUS_UNDONE))}
                    " "
                    {state}
                    " "
                    {has_left}
                </span>
                <WayOn />
                {move || {
                    session.can_undo().then(|| view! {
                        <Action label=Signal::derive(lang.t(key::STATUS_UNDO)) kind=ActionKind::Link icon="arrow-back-up" run=undo />
                    })
                }}
            </div>
        </aside>
    }
}

/// What can be done about it: keep the work of a guest, write here instead of in another tab, or store it once
/// there is room again.
#[component]
fn WayOn() -> impl IntoView {
    let lang = use_lang();
    let gate = use_gate();
    let navigation = use_navigation();
    let session = use_session();
    let is_held = RwSignal::new(false);
    let take_over = Callback::new(move |()| {
        leptos::task::spawn_local(async move {
            // The other tab may not let go: then it stays as it is.
            is_held.try_set(gate.take_over().await.is_err());
        });
    });
    let retry = Callback::new(move |()| session.keeper().retry());
    move || {
        match session.kept() {
        Kept::Guest if session.is_touched() => view! {
            <a class="page__back" href=navigation.href(&Route::Keep)>
                <Icon name="lock" />
                {lang.t(key::STATUS_KEEP)}
            </a>
        }
        .into_any(),
        Kept::Follows => view! {
            <Action label=Signal::derive(lang.t(key::STATUS_TAKE_OVER)) kind=ActionKind::Link run=take_over />
            <span role="status">{move || is_held.get().then(|| lang.text(&key::REC_OTHER_TAB))}</span>
        }
        .into_any(),
        Kept::Not(FULL) if session.keeper().keeps() => view! {
            <Action label=Signal::derive(lang.t(key::AWAY_RETRY)) kind=ActionKind::Link run=retry />
        }
        .into_any(),
        _ => ().into_any(),
    }
    }
}
