//! The first 48 hours: two days, with lines to write on, and what to pack.

use crate::language::use_lang;
use crate::parts::PackingList;
use crate::parts::sheet::{Line, Part, Sheet, SheetPage};
use crate::session::use_session;
use content::key::{self, Key};
use domain::Phase;
use leptos::prelude::*;

#[component]
pub(crate) fn FirstHoursPage() -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let tasks = Memo::new(move |_| {
        session.plan(|plan| {
            let of_day = plan.open().filter(|task| task.phase == Phase::F4);
            of_day.map(|task| task.task.clone()).collect::<Vec<_>>()
        })
    });
    let lines = move |keys: &'static [Key]| {
        keys.iter()
            .map(move |key| view! { <Line label=Signal::derive(lang.t(*key)) /> })
            .collect_view()
    };
    view! {
        <SheetPage title=key::HOURS_TITLE intro=None>
            <Sheet lang>
                <Part lang title=key::HOURS_DAY_1>
                    {lines(&[key::HOURS_PICK_UP, key::HOURS_SLEEP, key::HOURS_EAT, key::HOURS_CALL, key::HOURS_REST])}
                </Part>
                <Part lang title=key::HOURS_PACK>
                    <PackingList lang />
                </Part>
                <Part lang title=key::HOURS_DAY_2>
                    {lines(&[key::HOURS_SLEEP, key::HOURS_EAT])}
                    <p class="sheet__line"></p>
                    <p class="sheet__line"></p>
                </Part>
            </Sheet>
            <Sheet lang>
                <Part lang title=key::HOURS_TASKS>
                    <ul class="sheet__boxes">
                        {move || tasks.get().into_iter().map(|task| view! {
                            <li class="sheet__box">{move || session.with(|dossier| lang.title_of(&task, dossier))}</li>
                        }).collect_view()}
                    </ul>
                </Part>
            </Sheet>
        </SheetPage>
    }
}
