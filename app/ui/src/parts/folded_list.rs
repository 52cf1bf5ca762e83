use super::InTurns;
use crate::components::Icon;
use crate::language::use_lang;
use content::{Arg, key};
use leptos::prelude::*;

/// A list of which few rows stand open. All of them are on the page and on paper.
#[component]
pub(crate) fn FoldedList<T: Send + 'static>(
    class: &'static str,
    /// So many stand open; one more than that is not worth a click.
    calm: usize,
    mut rows: Vec<T>,
    row: fn(T) -> AnyView,
) -> impl IntoView {
    let lang = use_lang();
    let open = if rows.len() > calm + 1 {
        calm
    } else {
        rows.len()
    };
    let rest = rows.split_off(open);
    let hidden = rest.len();
    view! {
        <ul class=class>{rows.into_iter().map(row).collect_view()}</ul>
        {(hidden > 0).then(|| view! {
            <details class="more">
                <summary class="more__summary">
                    <Icon name="plus" />
                    {move || lang.fill(&key::WORD_SHOW_MORE, &[("count", Arg::from(hidden))])}
                </summary>
                <InTurns class rows=rest row />
            </details>
        })}
    }
}
