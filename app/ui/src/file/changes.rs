//! What a file would change here, line by line, before anything changes.

use crate::components::{Icon, Section};
use crate::language::use_lang;
use crate::parts::difference;
use content::Arg;
use content::key;
use domain::history::differences;
use domain::{Change, Date, Dossier};
use leptos::prelude::*;

/// More lines than these stand behind one click.
const MANY: usize = 20;

/// Every value that becomes another, comes or goes. Nothing where nobody would see a difference.
#[component]
pub(super) fn Changes(mine: Dossier, change: Change, on: Date) -> impl IntoView {
    let lang = use_lang();
    let parts = differences(&mine, change, on);
    let count = parts.len();
    let rows = move || {
        let rows = parts.iter().map(|part| difference::change(lang, part));
        let rows = rows.map(
            |row| view! { <li class="changes__row"><div class="changes__what">{row}</div></li> },
        );
        rows.collect_view()
    };
    let list = view! { <ul class="changes">{rows}</ul> };
    (count > 0).then(|| {
        view! {
            <Section title=Signal::derive(lang.t(key::FILE_HERE_WHAT)) icon="list">
                {if count > MANY {
                    view! {
                        <details class="more">
                            <summary class="more__summary">
                                <Icon name="list" />
                                {move || lang.fill(&key::HISTORY_MANY, &[("count", Arg::from(count))])}
                            </summary>
                            {list}
                        </details>
                    }.into_any()
                } else {
                    list.into_any()
                }}
            </Section>
        }
    })
}
