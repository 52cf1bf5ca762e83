//! The invitation that somebody came with: read once from the address, and from then on only in the memory
//! of this page.

use super::said;
use crate::browser::history;
use crate::components::{ActionKind, LinkButton, Notice, NoticeKind};
use crate::language::{Lang, use_lang};
use crate::navigation::use_navigation;
use crate::route::{InvitationPart, Route};
use crate::session::use_session;
use crate::unkept;
use content::key;
use domain::Date;
use leptos::prelude::*;
use sections::invitation::{Answer, Link, LinkFault};
use std::cell::RefCell;

/// What somebody came with, and what was ticked so far: who reads another page meanwhile loses nothing.
#[derive(Clone, Default)]
pub(super) struct Came {
    pub(super) link: Option<Result<Link, LinkFault>>,
    pub(super) answer: Answer,
    /// The number as it was typed, by who came without a link.
    pub(super) number: String,
}

thread_local! {
    static CAME: RefCell<Came> = RefCell::default();
    /// The answer that was printed last, and the number on it.
    static PRINTED: RefCell<(Answer, String)> = RefCell::default();
}

/// What there is now. A link in the address is taken out of it, and begins anew.
pub(super) fn came() -> Came {
    if let Some(fragment) = history::take_fragment(Link::is_one) {
        let link = Some(Link::read(&fragment));
        CAME.set(Came {
            link,
            ..Came::default()
        });
    }
    CAME.with_borrow(Came::clone)
}

pub(super) fn remember(came: Came) {
    unkept::watch_page(|| of_came() != PRINTED.with_borrow(Clone::clone));
    CAME.set(came);
}

fn of_came() -> (Answer, String) {
    CAME.with_borrow(|came| (came.answer.clone(), came.number.clone()))
}

/// The answer is on paper, so closing the page loses nothing of it; or nothing came out.
pub(super) fn printed(is: bool) {
    let on_paper = is.then(of_came);
    PRINTED.set(on_paper.unwrap_or_default());
}

/// What is asked, above all that there is for family.
#[component]
pub(super) fn Invited() -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let navigation = use_navigation();
    let href = navigation.href(&Route::Invitation(InvitationPart::Reply));
    came().link.map(|link| {
        let words = match link {
            Ok(link) => {
                let until = link.until;
                let asks = link.asks.into_iter();
                let asks = asks.map(|ask| view! { <li>{move || said(lang, ask)}</li> });
                view! {
                    <h2>{lang.t(key::INVITED_TITLE)}</h2>
                    <ul class="plain-list">{asks.collect_view()}</ul>
                    <p>{move || holds(lang, until, session.today())}</p>
                    <div class="row"><LinkButton label=Signal::derive(lang.t(key::INVITED_REPLY)) kind=ActionKind::Primary href onward=true /></div>
                }
                .into_any()
            }
            Err(fault) => view! {
                <Torn fault />
                <div class="row"><LinkButton label=Signal::derive(lang.t(key::INVITED_REPLY)) href /></div>
            }
            .into_any(),
        };
        view! { <section class="section">{words}</section> }
    })
}

/// Until when an answer counts, or that it was so.
pub(super) fn holds(lang: Lang, until: Date, today: Date) -> String {
    let key = if until < today {
        key::INVITED_OVER
    } else {
        key::INVITATION_HOLDS
    };
    lang.fill(&key, &[("date", lang.day(until))])
}

/// Why a link says nothing, and what to do.
#[component]
pub(super) fn Torn(fault: LinkFault) -> impl IntoView {
    let lang = use_lang();
    let why = match fault {
        LinkFault::Torn => key::INVITED_TORN,
        LinkFault::Day => key::INVITED_DAY,
        LinkFault::Number => key::INVITED_NUMBER,
    };
    view! {
        <Notice kind=NoticeKind::Waiting>
            <p>{lang.t(why)}</p>
            <p>{lang.t(key::INVITED_INSTEAD)}</p>
        </Notice>
    }
}
