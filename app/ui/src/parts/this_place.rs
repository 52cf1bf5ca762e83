use crate::components::{Notice, NoticeKind};
use crate::language::use_lang;
use crate::profile::use_institution;
use content::key::{self, Key};
use leptos::prelude::*;

/// Whom to ask here and when, as staff wrote it down.
#[component]
pub(crate) fn ThisPlace() -> impl IntoView {
    let lang = use_lang();
    let institution = use_institution();
    let part = move |title: Key, lines: Vec<String>| {
        let lines: Vec<String> = lines.into_iter().filter(|line| !line.is_empty()).collect();
        (!lines.is_empty()).then(|| {
            view! {
                <section class="section">
                    <h2>{lang.t(title)}</h2>
                    <ul>{lines.into_iter().map(|line| view! { <li>{line}</li> }).collect_view()}</ul>
                </section>
            }
        })
    };
    move || {
        let ric = institution.with(|profile| {
            [vec![profile.ric_contact.clone()], profile.ric_hours.clone()].concat()
        });
        let visits = institution.with(|profile| profile.visiting_hours.clone());
        let broken = institution.is_broken().then(|| {
            view! {
                <Notice kind=NoticeKind::Calm>
                    <p>{lang.t(key::ERR_PROFILE)}</p>
                    <p>{lang.t(key::REC_PROFILE)}</p>
                </Notice>
            }
        });
        view! {
            {part(key::HELP_RIC, ric)}
            {part(key::HELP_VISITS, visits)}
            {broken}
        }
    }
}
