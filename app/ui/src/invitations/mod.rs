//! Invitations: what is asked of somebody on paper; the answer, given outside and taken inside; what was shared.

mod answer;
mod came;
mod code_field;
mod make;
mod paper;
mod proposal;
mod qr;
mod replies;
mod reply;
mod shared;

use crate::language::Lang;
use crate::route::InvitationPart;
use crate::session::Session;
use domain::EntryId;
use leptos::prelude::*;
use sections::Kind;
use sections::invitation::{Ask, Reply};

/// The screens at `/uitnodiging` and `/gedeeld`.
pub(crate) fn page(part: InvitationPart) -> AnyView {
    match part {
        InvitationPart::Make(number) => view! { <make::MakePage number /> }.into_any(),
        InvitationPart::Answer(number) => view! { <answer::AnswerPage number /> }.into_any(),
        // For who was asked: in the part for family.
        InvitationPart::Reply => ().into_any(),
        InvitationPart::Shared => view! { <shared::SharedPage /> }.into_any(),
    }
}

/// The screen at `/naasten/antwoord`, for who was asked.
pub(crate) fn reply() -> AnyView {
    view! { <reply::ReplyPage /> }.into_any()
}

/// What is asked, on the first page for family; nothing for who was not asked.
pub(crate) fn invited() -> AnyView {
    view! { <came::Invited /> }.into_any()
}

/// The question as it stands on paper.
fn said(lang: Lang, ask: Ask) -> String {
    lang.text(&["invitation-ask-", ask.as_str()].concat())
}

/// A reply as it stands on paper.
fn replied(lang: Lang, reply: Reply) -> String {
    lang.text(&["invitation-reply-", reply.as_str()].concat())
}

fn read<K: Kind>(session: Session, number: Option<u32>) -> Option<(EntryId, K)> {
    let section = K::SECTION;
    let id = EntryId {
        section,
        number: number?,
    };
    let read = session.with(|dossier| dossier.entries.get(&id).and_then(K::read))?;
    Some((id, read))
}
