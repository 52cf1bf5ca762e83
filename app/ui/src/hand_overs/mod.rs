//! "Overdracht": what the next one may know, so that it need not be told again. For whom, what for, until when,
//! and each line by a tick; on paper, by the person's own hand or by staff.

mod draft;
mod items;
mod paper;

use crate::components::{Back, Choice, Icon, Notice, NoticeKind, Page, Section, Width};
use crate::language::{Lang, use_lang};
use crate::navigation::use_navigation;
use crate::parts::sheet::InOneLanguage;
use crate::parts::{OneOf, PrintAndRemember};
use crate::profile::use_institution;
use crate::route::{InvitationPart, Route, Stage};
use crate::session::use_session;
use content::key;
use domain::Actor;
use domain::calendar::plus_days;
use draft::Draft;
use items::{Group, Items, items};
use leptos::prelude::*;
use paper::Paper;
use sections::hand_over::HandOverPurpose;

/// For whom it may be.
const TO: [Actor; 4] = [
    Actor::Volunteer,
    Actor::CaseManager,
    Actor::Municipality,
    Actor::Self_,
];
/// How many weeks it may be used.
const WEEKS: [u32; 3] = [2, 4, 8];

/// The screen at `/overdracht`.
pub(crate) fn page() -> AnyView {
    view! { <HandOverPage /> }.into_any()
}

fn whom(lang: Lang, to: Actor) -> String {
    lang.text(&["handover-to-", to.as_str()].concat())
}

fn what_for(lang: Lang, purpose: HandOverPurpose) -> String {
    lang.text(&["handover-for-", purpose.as_str()].concat())
}

#[component]
fn HandOverPage() -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let navigation = use_navigation();
    let draft = Draft::new(session);
    let all = Memo::new(move |_| items(session));
    let is_for_somebody = Memo::new(move |_| draft.to.get().is_some());
    let change = Callback::new(move |()| all.with(|all| draft.change(session, all)));
    let is_empty = move || all.with(|all| !all.iter().any(|line| draft.has(&line.item)));
    let shared = navigation.href(&Route::Invitation(InvitationPart::Shared));
    let back = Route::Together(Stage::End);
    view! {
        <Page title=Signal::derive(lang.t(key::HANDOVER_TITLE)) width=Width::Narrow sheet_has_title=true back=Back(back, key::HANDOVER_BACK)>
            <div class="screen-only">
                <p class="page__intro">{lang.t(key::HANDOVER_INTRO)}</p>
                <Notice kind=NoticeKind::Calm><p>{lang.t(key::HANDOVER_FREE)}</p></Notice>
                <About draft is_for_somebody />
                {move || is_for_somebody.get().then(|| view! {
                    <Ticks draft all />
                    <h2 class="section">{lang.t(key::HANDOVER_SEE)}</h2>
                })}
            </div>
            {move || if !is_for_somebody.get() {
                ().into_any()
            } else if is_empty() {
                view! { <p class="screen-only">{lang.t(key::HANDOVER_EMPTY)}</p> }.into_any()
            } else {
                view! {
                    <InOneLanguage for_staff=true><Paper draft all /></InOneLanguage>
                    <div class="row"><PrintAndRemember change /></div>
                }
                .into_any()
            }}
            <p class="screen-only section"><a href=shared>{lang.t(key::HANDOVER_SHARED)}</a></p>
        </Page>
    }
}

/// For whom, what for, until when.
#[component]
fn About(draft: Draft, is_for_somebody: Memo<bool>) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let institution = use_institution();
    let to = move || TO.map(|to| (to, whom(lang, to))).to_vec();
    let purposes = move || {
        let all = HandOverPurpose::ALL.iter();
        all.map(|purpose| (*purpose, what_for(lang, *purpose)))
            .collect::<Vec<_>>()
    };
    let weeks = move || {
        let all = WEEKS.into_iter().map(|weeks| {
            let on = plus_days(session.today(), weeks * 7);
            let args = [("count", (weeks as usize).into()), ("date", lang.day(on))];
            (weeks, lang.fill(&key::HANDOVER_WEEKS, &args))
        });
        all.collect::<Vec<_>>()
    };
    let turn = Callback::new(move |to| draft.turn_to(session, to));
    let stays_in = move || {
        draft.to.get() == Some(Actor::Municipality)
            && !institution.with(|profile| profile.abilities.out)
    };
    view! {
        <OneOf label=key::HANDOVER_WHOM hint=Some(key::HANDOVER_WHOM_HINT) group="handover-to" all=Signal::derive(to) chosen=draft.to choose=turn />
        {move || stays_in().then(|| view! { <p class="field__hint">{lang.t(key::HANDOVER_STAYS)}</p> })}
        {move || is_for_somebody.get().then(|| view! {
            <OneOf label=key::HANDOVER_PURPOSE group="handover-for" all=Signal::derive(purposes)
                chosen=Signal::derive(move || Some(draft.purpose.get())) choose=Callback::new(move |one| draft.purpose.set(one)) />
            <OneOf label=key::HANDOVER_UNTIL group="handover-until" all=Signal::derive(weeks)
                chosen=Signal::derive(move || Some(draft.weeks.get())) choose=Callback::new(move |one| draft.weeks.set(one)) />
        })}
    }
}

/// Each line that may stand on it. Nothing is ticked by itself.
#[component]
fn Ticks(draft: Draft, all: Memo<Items>) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let groups = move || {
        let all = all.get();
        let groups = all.groups().map(|(group, lines)| {
            let rows = lines.map(|line| {
                let (item, of) = (line.item.clone(), line.item.clone());
                let checked = Signal::derive(move || draft.has(&of));
                let title = line.clone();
                view! {
                    <Choice checked chosen=move |is| draft.tick(item.clone(), is)>{move || title.titled(lang, session)}</Choice>
                }
            });
            let rows = rows.collect_view();
            let fields = view! {
                <fieldset class="choices" data-dense="true">
                    <legend class="field__label">{lang.t(group.title())}</legend>
                    {rows}
                </fieldset>
            };
            if group != Group::Rest {
                return fields.into_any();
            }
            view! {
                <details class="more" data-stays="true">
                    <summary class="more__summary"><Icon name="plus" />{lang.t(key::HANDOVER_REST)}</summary>
                    {fields}
                </details>
            }
            .into_any()
        });
        groups.collect_view()
    };
    let has_name = move || session.with(|dossier| dossier.settings.name_on_paper.is_some());
    view! {
        <Section title=Signal::derive(lang.t(key::HANDOVER_WHAT)) icon="check">
            <p class="section__hint">{lang.t(key::HANDOVER_WHAT_HINT)}</p>
            {move || all.with(Items::is_empty).then(|| view! { <p>{lang.t(key::HANDOVER_NOTHING)}</p> })}
            {groups}
        </Section>
        <p class="field__hint" role="status">{move || (!draft.has_room()).then(|| lang.text(&key::HANDOVER_FULL))}</p>
        {move || has_name().then(|| view! {
            <div class="choices">
                <Choice checked=draft.named chosen=move |is| draft.named.set(is)>{lang.t(key::HANDOVER_NAMED)}</Choice>
            </div>
        })}
    }
}
