//! Before there is a counting: whose it is, and for how much time it gives numbers.

use super::this_year;
use crate::browser::page;
use crate::components::{Action, ActionKind, Notice, NoticeKind};
use crate::gate::use_gate;
use crate::language::use_lang;
use crate::navigation::use_navigation;
use crate::parts::OneOf;
use crate::route::Route;
use crate::session::use_session;
use crate::unkept;
use content::key;
use domain::Edit;
use leptos::prelude::*;
use sections::Kind;
use sections::counting::{Counting, Grain, MAX_NAME, YearRules};

/// The id of the field for the name.
const NAME: &str = "counting-name";

#[component]
pub(super) fn Begin() -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let navigation = use_navigation();
    let name = RwSignal::new(String::new());
    let grain = RwSignal::new(Grain::Quarter);
    let is_missing = RwSignal::new(false);
    unkept::watch(NAME, move || name.with(|name| !name.trim().is_empty()));
    let begin = Callback::new(move |()| {
        let name = untrack(|| name.get().trim().chars().take(MAX_NAME).collect::<String>());
        is_missing.set(name.is_empty());
        if name.is_empty() {
            page::focus(NAME);
            return;
        }
        let rules = YearRules {
            grain: grain.get_untracked(),
            ..YearRules::default()
        };
        let year = untrack(|| this_year(session));
        let counting = Counting {
            name,
            years: [(year, rules)].into_iter().collect(),
            ..Counting::default()
        };
        let entry = Some(counting.write());
        session.change(Edit::Entry {
            id: Counting::ID,
            entry,
        });
        request_animation_frame(page::focus_heading);
    });
    let sizes = move || {
        [
            (Grain::Year, key::COUNTING_SIZE_YEAR),
            (Grain::Quarter, key::COUNTING_SIZE_QUARTER),
            (Grain::Month, key::COUNTING_SIZE_MONTH),
        ]
        .map(|(grain, words)| (grain, lang.text(&words)))
        .to_vec()
    };
    let file = navigation.href(&Route::File);
    view! {
        <p class="page__intro">{lang.t(key::COUNTING_INTRO)}</p>
        <KeptHere />
        <div class="field">
            <label class="field__label" for=NAME>{lang.t(key::COUNTING_NAME)}</label>
            <input id=NAME class="field__input" autocomplete="off" maxlength=MAX_NAME.to_string() prop:value=move || name.get()
                aria-invalid=move || is_missing.get().then_some("true") aria-describedby="counting-name-error"
                on:input:target=move |event| name.set(event.target().value()) />
            <p class="field__error" id="counting-name-error" role="status">{move || is_missing.get().then(|| lang.text(&key::COUNTING_NAME_MISSING))}</p>
        </div>
        <OneOf label=key::COUNTING_SIZE hint=Some(key::COUNTING_SIZE_HINT) group="counting-size" all=Signal::derive(sizes)
            chosen=Signal::derive(move || Some(grain.get())) choose=Callback::new(move |one| grain.set(one)) />
        <div class="row section">
            <Action label=Signal::derive(lang.t(key::COUNTING_BEGIN)) kind=ActionKind::Primary run=begin />
        </div>
        <p class="section"><a href=file>{lang.t(key::COUNTING_FROM_FILE)}</a></p>
    }
}

/// For who has a counting here that is not open yet.
#[component]
fn KeptHere() -> impl IntoView {
    let lang = use_lang();
    let gate = use_gate();
    let open = use_navigation().href(&Route::Open);
    move || {
        let open = open.clone();
        gate.has_vaults().then(|| {
            view! {
                <Notice kind=NoticeKind::Calm>
                    <p>{lang.t(key::COUNTING_OPEN_FIRST)}</p>
                    <p><a href=open>{lang.t(key::COUNTING_OPEN)}</a></p>
                </Notice>
            }
        })
    }
}
