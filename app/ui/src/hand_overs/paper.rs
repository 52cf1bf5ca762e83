//! The sheet: exactly what was ticked, with whom it is for, what for, and until when.

use super::items::{Items, Line as Told};
use super::{Draft, what_for, whom};
use crate::browser::intl::DateStyle;
use crate::language::use_lang;
use crate::parts::sheet::{Line, Part, Sheet};
use crate::session::use_session;
use content::key;
use leptos::prelude::*;

#[component]
pub(super) fn Paper(draft: Draft, all: Memo<Items>) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let head = move || {
        let until = lang.date(draft.until(session), DateStyle::Long);
        let args = [
            (
                "who",
                draft
                    .to
                    .get()
                    .map(|to| whom(lang, to))
                    .unwrap_or_default()
                    .into(),
            ),
            ("purpose", what_for(lang, draft.purpose.get()).into()),
            ("date", until.into()),
        ];
        let lines = [
            key::HANDOVER_PAPER_TO,
            key::HANDOVER_PAPER_FOR,
            key::HANDOVER_PAPER_UNTIL,
        ];
        let lines = lines.map(|line| view! { <p>{lang.fill(&line, &args)}</p> });
        lines.collect_view()
    };
    let row = move |line: &Told| {
        let title = line.titled(lang, session);
        let detail = line.detail(lang);
        view! { <li><b>{title}</b> " " {detail}</li> }
    };
    let parts = move || {
        let all = all.get();
        let parts = all.groups().filter_map(|(group, lines)| {
            let ticked = lines.filter(|line| draft.has(&line.item));
            let rows: Vec<_> = ticked.map(row).collect();
            (!rows.is_empty()).then(|| {
                view! { <Part lang title=group.title()><ul class="plain-list">{rows}</ul></Part> }
            })
        });
        parts.collect_view()
    };
    move || {
        view! {
            <Sheet lang heading=Some(key::HANDOVER_TITLE) anonymous=!draft.named.get()>
                {head}
                {parts}
                <div class="sheet__part">
                    <p>{lang.t(key::HANDOVER_PAPER_MINE)}</p>
                    <Line label=Signal::derive(lang.t(key::HANDOVER_SIGN)) />
                </div>
            </Sheet>
        }
    }
}
