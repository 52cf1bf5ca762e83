//! The sheet of an invitation, with a strip to answer on.

use super::make::Draft;
use super::qr::Qr;
use super::{replied, said};
use crate::browser::intl::DateStyle;
use crate::language::use_lang;
use crate::parts::sheet::{Line, Sheet};
use crate::profile::use_institution;
use crate::session::use_session;
use content::key;
use domain::Date;
use leptos::prelude::*;
use sections::invitation::{Link, Number, Reply};

/// Exactly what leaves. A name stands on it only where it may.
#[component]
pub(super) fn Paper(
    draft: Draft,
    until: Signal<Date>,
    /// None where no answer may come in on paper.
    number: Signal<Option<Number>>,
    named: bool,
    name: String,
) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let hello = move || {
        if named {
            lang.fill(&key::INVITATION_HELLO, &[("name", name.clone().into())])
        } else {
            lang.text(&key::INVITATION_HELLO_BLANK)
        }
    };
    let asker = move || {
        let name = session.with(|dossier| dossier.settings.name_on_paper.clone());
        match name.filter(|_| draft.named.get()) {
            Some(name) => lang.fill(&key::INVITATION_FROM, &[("name", name.into())]),
            None => lang.text(&key::INVITATION_FROM_BLANK),
        }
    };
    let is_unnamed = move || {
        let has_name = session.with(|dossier| dossier.settings.name_on_paper.is_some());
        !has_name || !draft.named.get()
    };
    let asks = move || {
        let asks = draft.asks.get().into_iter();
        asks.map(|ask| view! { <li>{said(lang, ask)}</li> })
            .collect_view()
    };
    let holds = move || {
        let date = lang.date(until.get(), DateStyle::Full);
        lang.fill(&key::INVITATION_HOLDS, &[("date", date.into())])
    };
    view! {
        <Sheet lang anonymous=true>
            <p class="sheet__large">{hello}</p>
            {move || is_unnamed().then(|| view! { <Line label=Signal::derive(lang.t(key::INVITATION_BY)) /> })}
            <p>{asker}</p>
            <ul class="sheet__part plain-list asks">{asks}</ul>
            <p class="sheet__part"><b>{lang.t(key::INVITATION_NO)}</b></p>
            <p>{lang.t(key::INVITATION_SAFE)}</p>
            <p>{move || lang.text(if number.get().is_some() { &key::INVITATION_WAYS } else { &key::INVITATION_WAYS_TOLD })}</p>
            <p>{holds}</p>
            {move || number.get().map(|number| view! {
                <p>{lang.fill(&key::INVITATION_NUMBERED, &[("number", number.printed().into())])}</p>
            })}
            <Address draft until number />
            <Line label=Signal::derive(lang.t(key::INVITATION_NUMBER)) />
            {move || number.get().map(|number| view! { <Strip draft number /> })}
        </Sheet>
    }
}

/// Where to read more, and to answer. Where codes may stand on paper, the address holds what is asked, and the
/// code holds exactly that address.
#[component]
fn Address(draft: Draft, until: Signal<Date>, number: Signal<Option<Number>>) -> impl IntoView {
    let lang = use_lang();
    let institution = use_institution();
    let address = move || {
        let outside = institution.with(|profile| profile.public_url.clone())?;
        Some([outside.trim_end_matches('/'), "/naasten"].concat())
    };
    let has_code = move || institution.with(|profile| profile.abilities.codes);
    let link = move || Link {
        asks: draft.asks.get(),
        until: until.get(),
        number: number.get(),
    };
    move || {
        let mut address = address()?;
        if !has_code() {
            let told = lang.fill(&key::INVITATION_ADDRESS, &[("address", address.into())]);
            return Some(view! { <p>{told}</p> }.into_any());
        }
        address.push('#');
        address.push_str(&link().write());
        let linked = view! {
            <div class="linked">
                <Qr text=address.clone() />
                <div>
                    <p>{lang.t(key::INVITATION_SCAN)}</p>
                    <p class="linked__address">{breakable(&address)}</p>
                </div>
            </div>
        };
        Some(linked.into_any())
    }
}

/// An address that breaks behind a sign that nobody takes for a hyphen: it is copied by hand.
fn breakable(address: &str) -> impl IntoView + use<> {
    let pieces = address.split_inclusive(['/', '#', '&', ',', '=']);
    let pieces = pieces.map(|piece| view! { <span>{piece.to_owned()}</span><wbr /> });
    pieces.collect_view()
}

/// To cut off and send back: a row of boxes for each question.
#[component]
fn Strip(draft: Draft, number: Number) -> impl IntoView {
    let lang = use_lang();
    let rows = move || {
        let asks = draft.asks.get().into_iter();
        asks.map(|ask| {
            let boxes = Reply::ALL.iter();
            let boxes =
                boxes.map(|one| view! { <span class="sheet__box">{replied(lang, *one)}</span> });
            view! {
                <li class="strip__row">
                    <span>{said(lang, ask)}</span>
                    <span class="strip__boxes">{boxes.collect_view()}</span>
                </li>
            }
        })
        .collect_view()
    };
    view! {
        <section class="strip">
            <h2 class="sheet__heading">{lang.t(key::INVITATION_STRIP)}</h2>
            <p class="small">{lang.fill(&key::REPLY_SHEET_NUMBER, &[("number", number.printed().into())])}</p>
            <ul>{rows}</ul>
            <p class="sheet__box">{lang.t(key::REPLY_MAY_CALL)}</p>
            <div class="sheet__pair">
                <Line label=Signal::derive(lang.t(key::INVITATION_BY)) />
                <Line label=Signal::derive(lang.t(key::REPLY_SHEET_NUMBER_OF)) />
            </div>
        </section>
    }
}
