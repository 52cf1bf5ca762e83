//! Whether somebody may write this at all: under restrictions to nobody outside, about money not beside a bewindvoerder.

use crate::components::{Notice, NoticeKind};
use crate::language::use_lang;
use crate::navigation::use_navigation;
use crate::parts::{has_guardian, is_lawyer_only};
use crate::route::Route;
use crate::session::use_session;
use content::key;
use leptos::prelude::*;

/// The step that calls whoever manages the money of somebody, and the question whether there is one.
const GUARDIAN_STEP: &str = "sc-03";
const GUARDIAN_QUESTION: &str = "ran";

#[component]
pub(crate) fn MayWrite(
    /// It is about money.
    money: bool,
    /// It stays in the institution.
    is_inside: bool,
    children: ChildrenFn,
) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    // Made anew only when these change: whoever types in the letter keeps the field.
    let only_lawyer = Memo::new(move |_| is_lawyer_only(session));
    let guardian = Memo::new(move |_| has_guardian(session));
    let children = StoredValue::new(children);
    move || {
        if only_lawyer.get() && !is_inside {
            return view! {
                <div class="section screen-only"><Notice kind=NoticeKind::Calm><p>{lang.text(&key::LETTERS_ONLY_LAWYER)}</p></Notice></div>
            }
            .into_any();
        }
        let guardian = guardian.get().filter(|_| money);
        if guardian == Some(true) {
            return view! { <Guardian /> }.into_any();
        }
        let asks = money && guardian.is_none();
        view! { {asks.then(|| view! { <AskGuardian /> })} {children.read_value()()} }.into_any()
    }
}

/// Who has somebody for the money writes no letters about it.
#[component]
fn Guardian() -> impl IntoView {
    let lang = use_lang();
    let href = use_navigation().href(&Route::Task(GUARDIAN_STEP.into()));
    view! {
        <div class="section screen-only">
            <Notice kind=NoticeKind::Calm>
                <p>{lang.t(key::LETTERS_GUARDIAN)}</p>
                <p><a href=href>{lang.t(key::LETTERS_GUARDIAN_STEP)}</a></p>
            </Notice>
        </div>
    }
}

/// While nobody said whether there is one.
#[component]
fn AskGuardian() -> impl IntoView {
    let lang = use_lang();
    let href = use_navigation().href(&Route::Question(GUARDIAN_QUESTION.into()));
    view! { <p class="screen-only section"><a href=href>{lang.t(key::LETTERS_GUARDIAN_ASK)}</a></p> }
}
