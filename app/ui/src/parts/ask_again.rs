use crate::browser::intl::DateStyle;
use crate::components::Choice;
use crate::language::use_lang;
use crate::session::use_session;
use content::key;
use domain::calendar;
use leptos::prelude::*;

/// When to ask again of whom one waits for: in so many days, or nobody knows yet.
#[component]
pub(crate) fn AskAgain(days: RwSignal<Option<u32>>) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let moments = [
        (Some(7), key::TASK_AGAIN_WEEK),
        (Some(14), key::TASK_AGAIN_TWO_WEEKS),
        (None, key::TASK_AGAIN_NONE),
    ];
    let rows = moments.into_iter().map(|(count, label)| {
        let text = move || match count {
            Some(count) => {
                let date = lang.date(calendar::plus_days(session.today(), count), DateStyle::Full);
                lang.fill(&label, &[("date", date.into())])
            }
            None => lang.text(&label),
        };
        view! {
            <Choice group="waiting-again" checked=Signal::derive(move || days.get() == count) chosen=move |_| days.set(count)>
                {text}
            </Choice>
        }
    });
    view! {
        <fieldset class="choices">
            <legend class="field__label">{lang.t(key::TASK_WAITING_AGAIN)}</legend>
            {rows.collect_view()}
        </fieldset>
    }
}
