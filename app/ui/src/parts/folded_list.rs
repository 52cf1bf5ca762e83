use super::InTurns;
use crate::browser::whole;
use crate::components::Icon;
use crate::language::use_lang;
use content::Arg;
use content::key::{self, Key};
use leptos::prelude::*;

/// A list of which few rows stand open. The others are made when somebody unfolds them, and all at once when
/// somebody prints or searches the page.
#[component]
pub(crate) fn FoldedList<T: Send + 'static>(
    class: &'static str,
    /// At most this many stand open; one more than that is not worth a click.
    calm: usize,
    mut rows: Vec<T>,
    /// Rows that come after all others and may wait, below a line that says so.
    #[prop(optional)]
    behind: Vec<T>,
    row: fn(T) -> AnyView,
) -> impl IntoView {
    let open = if behind.is_empty() && rows.len() <= calm + 1 {
        rows.len()
    } else {
        calm.min(rows.len())
    };
    let rest = rows.split_off(open);
    let is_whole = rest.is_empty() && behind.is_empty();
    let more = if open == 0 {
        key::WORD_SHOW
    } else {
        key::WORD_SHOW_MORE
    };
    view! {
        {(open > 0).then(|| view! { <ul class=class>{rows.into_iter().map(row).collect_view()}</ul> })}
        {(!is_whole).then(|| view! { <Rest class rows=rest behind more row /> })}
    }
}

#[component]
fn Rest<T: Send + 'static>(
    class: &'static str,
    rows: Vec<T>,
    behind: Vec<T>,
    more: Key,
    row: fn(T) -> AnyView,
) -> impl IntoView {
    let lang = use_lang();
    let (pressing, waiting) = (rows.len(), behind.len());
    let may_wait = move |count| lang.fill(&key::PLAN_MAY_WAIT, &[("count", Arg::from(count))]);
    let label = move || {
        if pressing == 0 {
            may_wait(waiting)
        } else {
            lang.fill(&more, &[("count", Arg::from(pressing + waiting))])
        }
    };
    let is_open = RwSignal::new(false);
    let is_wanted = whole::is_wanted();
    let is_made = Memo::new(move |_| is_open.get() || is_wanted.get());
    let mut lists = Some((rows, behind));
    view! {
        <details class="more" data-folded=move || (!is_made.get()).then_some("true") on:toggle=move |_| is_open.set(true)>
            <summary class="more__summary">
                <Icon name="plus" />
                {label}
            </summary>
            {move || is_made.get().then(|| lists.take()).flatten().map(|(rows, behind)| view! {
                <InTurns class rows row is_hurried=is_wanted />
                {(waiting > 0).then(|| view! {
                    <p class="more__behind">{move || may_wait(waiting)}</p>
                    <InTurns class rows=behind row is_hurried=is_wanted />
                })}
            })}
        </details>
    }
}
