//! The same as the drawing, as a list by ring; and of which moment both are.

use super::{called, everybody, in_rings, of, word};
use crate::components::Icon;
use crate::language::{Lang, use_lang};
use crate::navigation::use_navigation;
use crate::session::use_session;
use content::key;
use domain::EntryId;
use leptos::prelude::*;
use sections::people::{Moment, Person, Ring, Said};

/// Before, now, or when outside.
#[component]
pub(super) fn Moments(at: RwSignal<Moment>) -> impl IntoView {
    let lang = use_lang();
    let tabs = Moment::ALL.iter().map(move |moment| {
        view! {
            <button type="button" class="tabs__tab" aria-pressed=move || (at.get() == *moment).to_string()
                on:click=move |_| at.set(*moment)>
                {move || word(lang, "moment", moment.as_str())}
            </button>
        }
    });
    view! {
        <div class="tabs" role="group" aria-label=lang.t(key::PEOPLE_MOMENT)>{tabs.collect_view()}</div>
    }
}

/// Everybody who stands in a ring, with the number of the dot.
#[component]
pub(super) fn ByRing(at: RwSignal<Moment>) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let all = Memo::new(move |_| in_rings(session, at.get()));
    let rings = Ring::ALL.iter().map(move |ring| {
        let rows = move || {
            let numbered = (1_usize..).zip(all.get());
            let here = numbered.filter(|(_, (one, ..))| one == ring);
            here.map(|(number, (_, id, person))| row(lang, Some(number), id, &person))
                .collect::<Vec<_>>()
        };
        move || {
            let rows = rows();
            (!rows.is_empty()).then(|| {
                view! {
                    <h3>{word(lang, "ring", ring.as_str())}</h3>
                    <ul class="people__list">{rows}</ul>
                }
            })
        }
    });
    view! {
        <div class="people__rings">
            {rings.collect_view()}
            {move || all.with(Vec::is_empty).then(|| view! { <p class="muted">{lang.t(key::PEOPLE_NONE_THEN)}</p> })}
        </div>
    }
}

/// Who is kept apart: here only.
#[component]
pub(super) fn Apart() -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let apart = Memo::new(move |_| {
        let mut all = everybody(session);
        all.retain(|(_, person)| person.apart);
        all
    });
    move || {
        let all = apart.get();
        (!all.is_empty()).then(|| {
            let rows = all.iter().map(|(id, person)| row(lang, None, *id, person));
            view! {
                <div class="people__apart">
                    <h3>{lang.t(key::PEOPLE_APART)}</h3>
                    <p class="muted">{lang.t(key::PEOPLE_APART_HINT)}</p>
                    <ul class="people__list">{rows.collect_view()}</ul>
                </div>
            }
        })
    }
}

/// One person; the whole row leads to the page on him or her.
fn row(lang: Lang, number: Option<usize>, id: EntryId, person: &Person) -> AnyView {
    let href = use_navigation().href(&of(Some(id)));
    view! {
        <li>
            <a class="people__row" href=href>
                {number.map(|number| view! { <span class="people__number">{number}</span> })}
                <span class="people__text">
                    <span class="people__name">{called(lang, person)}</span>
                    <span class="muted">{about(lang, person)}</span>
                </span>
                <span class="people__go"><Icon name="chevron-right" mirrors=true /></span>
            </a>
        </li>
    }
    .into_any()
}

/// Who it is, what he or she helps with, and what was said to that.
pub(super) fn about(lang: Lang, person: &Person) -> String {
    let role = person.role.map(|role| word(lang, "role", role.as_str()));
    let helps = person.helps.iter();
    let helps: Vec<String> = helps.map(|help| lang.help(*help)).collect();
    let helps = (!helps.is_empty()).then(|| helps.join(", "));
    let said = (person.said != Said::NotAsked).then(|| word(lang, "said", person.said.as_str()));
    let over = person
        .until
        .filter(|_| person.is_over(use_session().today()));
    let over = over.map(|until| lang.fill(&key::PEOPLE_OVER, &[("date", lang.day(until))]));
    let said = over.or(said);
    let all: Vec<String> = [role, helps, said].into_iter().flatten().collect();
    all.join(" · ")
}
