//! The slip: what was agreed and when they go on, to tear off as an A6.

use super::agreed::{agreed, agreement, who_and_when};
use super::read;
use crate::browser::intl::DateStyle;
use crate::language::{Lang, use_lang};
use crate::parts::hours::on;
use crate::profile::use_institution;
use crate::session::use_session;
use content::key;
use domain::EntryId;
use leptos::prelude::*;
use sections::conversation::NextHour;

#[component]
pub(super) fn Slip(id: EntryId) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let ids = agreed(session, id);
    let one = Memo::new(move |_| read(session, id));
    let head = move || {
        let date = lang.date(session.today(), DateStyle::Full);
        let with = one.with(|one| one.as_ref().and_then(|one| one.with));
        let with = with.map(|with| lang.fill(&key::SLIP_WITH, &[("who", lang.actor(with).into())]));
        [Some(date), with]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(", ")
    };
    let rows = move || {
        let all = ids.get().into_iter().map(|id| agreement(session, id));
        all.map(|one| {
            let more = who_and_when(lang, &one);
            view! { <li class="sheet__box"><span>{one.what} " " <b>{more}</b></span></li> }
        })
        .collect_view()
    };
    let next = move || one.with(|one| one.as_ref().and_then(|one| one.next));
    view! {
        <article class="sheet slip">
            <h2 class="sheet__large">{lang.t(key::SLIP_TITLE)}</h2>
            <p>{head}</p>
            <ul class="sheet__boxes">{rows}</ul>
            {move || ids.with(Vec::is_empty).then(|| view! { <p>{lang.t(key::SLIP_NONE)}</p> })}
            {move || next().map(|next| view! { <Next lang next /> })}
            <p class="sheet__foot">{lang.t(key::SLIP_YOURS)}</p>
        </article>
    }
}

/// The next hour, as the place holds it.
#[component]
fn Next(lang: Lang, next: NextHour) -> impl IntoView {
    let institution = use_institution();
    let said = move || {
        institution.with(|profile| {
            let hours = profile.hours.iter().find(|one| one.id == next.hours)?;
            let hour = ::hours::on(hours, next.on)?;
            let room = hours.room.trim();
            let all = [hours.name.as_str(), &on(lang, &hour), room].map(str::to_owned);
            let all = all.into_iter().filter(|text| !text.is_empty());
            Some(all.collect::<Vec<_>>().join(", "))
        })
    };
    // The place may have taken that hour away since.
    let said = move || said().unwrap_or_else(|| lang.date(next.on, DateStyle::Full));
    view! { <p><b>{lang.t(key::SLIP_NEXT)}</b> " " {said}</p> }
}
