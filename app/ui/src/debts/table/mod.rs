//! The list as a table for programs of others, and a table of them onto the list.

mod columns;
mod lines;
mod meanings;
mod read;
mod said;

use super::all;
use crate::components::{Back, Notice, NoticeKind, Page, Section, Width};
use crate::language::{Lang, use_lang};
use crate::parts::SaveTable;
use crate::profile::use_institution;
use crate::route::Route;
use crate::session::use_session;
use ::debts::table::Words;
use content::key;
use domain::{Facility, Theme};
use leptos::prelude::*;

/// Nothing of a person is in it.
const NAME: &str = "schulden.csv";

#[component]
pub(super) fn TablePage() -> impl IntoView {
    let lang = use_lang();
    let institution = use_institution();
    let may_read = Memo::new(move |_| institution.lack(Facility::OpenFile).is_none());
    let read = move || {
        if may_read.get() {
            view! { <read::Read /> }.into_any()
        } else {
            view! { <p>{lang.t(key::DEBTS_READ_NOT_HERE)}</p> }.into_any()
        }
    };
    view! {
        <Page title=Signal::derive(lang.t(key::DEBTS_TABLE)) width=Width::Narrow back=Back(Route::Theme(Theme::Debts), key::DEBTS_BACK)>
            <Section title=Signal::derive(lang.t(key::DEBTS_SAVE)) icon="file-text"><Save /></Section>
            <Section title=Signal::derive(lang.t(key::DEBTS_READ)) icon="file-text">{read}</Section>
        </Page>
    }
}

#[component]
fn Save() -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let institution = use_institution();
    let refused = Memo::new(move |_| institution.lack(Facility::SaveFile));
    let is_empty = Memo::new(move |_| all(session).is_empty());
    let lines = Callback::new(move |()| {
        let debts = all(session);
        ::debts::table::lines(debts.iter().map(|(_, debt)| debt), &words(lang))
    });
    move || {
        match (refused.get(), is_empty.get()) {
        (Some(why), _) => view! { <p>{lang.t(why)}</p> }.into_any(),
        (None, true) => view! { <p class="muted">{lang.t(key::DEBTS_SAVE_NONE)}</p> }.into_any(),
        (None, false) => view! {
            <p>{lang.t(key::DEBTS_SAVE_BODY)}</p>
            <Notice kind=NoticeKind::Calm><p>{lang.t(key::DEBTS_SAVE_OPEN)}</p></Notice>
            <div class="row section">
                <SaveTable label=key::DEBTS_SAVE_DO saved=key::DEBTS_SAVED name=NAME facility=Facility::SaveFile lines />
            </div>
        }
        .into_any(),
    }
    }
}

/// How columns and choices are called.
fn words(lang: Lang) -> Words {
    Words::new(|name| {
        let key = ["debts-table-", name].concat();
        (lang.text(&key), lang.text(&[&key, ".also"].concat()))
    })
}
