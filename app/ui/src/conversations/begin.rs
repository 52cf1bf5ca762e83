//! Before it begins: who decides, what can't be kept secret, who looks along.

use super::WITH;
use crate::browser::page;
use crate::components::{Action, ActionKind, LinkButton, Notice, NoticeKind, Section};
use crate::gate::use_gate;
use crate::keeper::Kept;
use crate::language::use_lang;
use crate::navigation::use_navigation;
use crate::parts::OneOf;
use crate::parts::hours::is_over;
use crate::profile::use_institution;
use crate::route::Route;
use crate::session::use_session;
use ::hours::between;
use content::key;
use domain::{Actor, Edit};
use leptos::prelude::*;
use sections::{Agreement, Conversation, Kind};

#[component]
pub(super) fn Begin() -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let navigation = use_navigation();
    let with = RwSignal::new(expected());
    let all = move || {
        let known = WITH.map(|actor| (Some(actor), lang.actor_title(actor)));
        let unsaid = (None, lang.text(&key::TOGETHER_WITH_UNSAID));
        known.into_iter().chain([unsaid]).collect::<Vec<_>>()
    };
    let begin = Callback::new(move |()| {
        let first = session.with(|dossier| dossier.next_entry(Agreement::SECTION));
        let one = Conversation::begin(session.today(), with.get(), first.number);
        let id = session.with(|dossier| dossier.next_entry(Conversation::SECTION));
        let entry = Some(one.write());
        session.change(Edit::Entry { id, entry });
        request_animation_frame(page::focus_heading);
    });
    let prepare = navigation.href(&Route::Preparation);
    view! {
        <p class="page__intro">{lang.t(key::TOGETHER_INTRO)}</p>
        <Elsewhere />
        <Section title=Signal::derive(lang.t(key::TOGETHER_SECRET)) icon="users">
            <p>{lang.t(key::TOGETHER_SECRET_READ)}</p>
            <blockquote class="said">
                <p>{lang.t(key::TOGETHER_SECRET_KEEP)}</p>
                <p>{lang.t(key::TOGETHER_SECRET_TELL)}</p>
                <p>{lang.t(key::TOGETHER_SECRET_FIRST)}</p>
            </blockquote>
        </Section>
        <OneOf label=key::TOGETHER_WITH hint=Some(key::TOGETHER_WITH_HINT) group="together-with" all=Signal::derive(all)
            chosen=Signal::derive(move || Some(with.get())) choose=Callback::new(move |actor| with.set(actor)) />
        <div class="row section">
            {move || (session.kept() != Kept::Follows).then(|| view! {
                <Action label=Signal::derive(lang.t(key::TOGETHER_BEGIN)) kind=ActionKind::Primary run=begin />
            })}
            <LinkButton label=Signal::derive(lang.t(key::BRING_TITLE)) icon="note" href=prepare />
        </div>
    }
}

/// Who holds an hour here today, of those that are not over.
fn expected() -> Option<Actor> {
    let session = use_session();
    untrack(|| {
        let today = session.today();
        use_institution().with(|profile| {
            let of_day = between(&profile.hours, today, today).into_iter();
            let mut held = of_day.filter(|hour| hour.off.is_none() && !is_over(hour, today));
            held.find_map(|hour| hour.of.who.actor().filter(|actor| WITH.contains(actor)))
        })
    })
}

/// For who has a plan here that is not open yet.
#[component]
fn Elsewhere() -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let gate = use_gate();
    let navigation = use_navigation();
    let href = navigation.href(&Route::Open);
    move || {
        let is_shown = gate.has_vaults() && !session.keeper().keeps() && !session.is_touched();
        let href = href.clone();
        is_shown.then(|| {
            view! {
                <Notice kind=NoticeKind::Calm>
                    <p>{lang.t(key::TOGETHER_OPEN_FIRST)}</p>
                    <a href=href>{lang.t(key::START_RESUME)}</a>
                </Notice>
            }
        })
    }
}
