//! What was counted on a day, each with a way to take it away.

use super::recount;
use crate::browser::page;
use crate::components::{Action, ActionKind};
use crate::language::{Lang, use_lang};
use crate::session::use_session;
use content::key;
use domain::{Date, EntryId};
use leptos::prelude::*;
use sections::counting::{Countable, of_day};

/// The id of the list, which takes the focus when a line of it is gone.
pub(super) const LIST: &str = "counted";

#[component]
pub(super) fn DayList<T: Countable + Send + Sync + 'static>(
    #[prop(into)] day: Signal<Option<Date>>,
    /// What one is, in one line.
    name: fn(Lang, &T) -> String,
    /// Whether the day may still change.
    #[prop(default = Signal::stored(true))]
    may_change: Signal<bool>,
    /// It was taken away.
    removed: Callback<EntryId>,
) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let all = move || {
        let day = day.get()?;
        let all = session.with(|dossier| {
            let all = of_day::<T>(dossier, day);
            let all = all.filter_map(|(id, one)| Some((id, one.counted?)));
            all.rev().collect::<Vec<_>>()
        });
        Some((day, all))
    };
    move || {
        let (day, all) = all()?;
        let count = all.len();
        let rows = all.into_iter().map(|(id, one)| {
            let remove = Callback::new(move |()| {
                recount::<T>(session, id, |_| None);
                removed.run(id);
                page::focus(LIST);
            });
            view! {
                <li class="counted__row">
                    <span>{name(lang, &one)}</span>
                    {may_change.get().then(|| view! { <Action label=Signal::derive(lang.t(key::COUNTING_REMOVE)) kind=ActionKind::Link run=remove /> })}
                </li>
            }
        });
        let rows = rows.collect_view();
        let heading = lang.fill(&key::COUNTING_OF_DAY, &[("date", lang.day(day))]);
        Some(view! {
            <section class="section">
                <h2 id=LIST tabindex="-1">{heading} {(count > 0).then(|| format!(": {count}"))}</h2>
                {(count == 0).then(|| view! { <p>{lang.t(key::COUNTING_OF_DAY_NONE)}</p> })}
                {(!may_change.get()).then(|| view! { <p>{lang.t(key::COUNTING_DAY_LOCKED)}</p> })}
                <ul class="counted">{rows}</ul>
            </section>
        })
    }
}
