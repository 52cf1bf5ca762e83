use super::InTurns;
use crate::browser::whole;
use crate::components::Icon;
use crate::language::use_lang;
use content::{Arg, key};
use leptos::prelude::*;

/// A list of which few rows stand open. The others are made when somebody unfolds them, and all at once when
/// somebody prints or searches the page.
#[component]
pub(crate) fn FoldedList<T: Send + 'static>(
    class: &'static str,
    /// So many stand open; one more than that is not worth a click.
    calm: usize,
    mut rows: Vec<T>,
    row: fn(T) -> AnyView,
) -> impl IntoView {
    let open = if rows.len() > calm + 1 {
        calm
    } else {
        rows.len()
    };
    let rest = rows.split_off(open);
    view! {
        <ul class=class>{rows.into_iter().map(row).collect_view()}</ul>
        {(!rest.is_empty()).then(|| view! { <Rest class rows=rest row /> })}
    }
}

#[component]
fn Rest<T: Send + 'static>(
    class: &'static str,
    rows: Vec<T>,
    row: fn(T) -> AnyView,
) -> impl IntoView {
    let lang = use_lang();
    let hidden = rows.len();
    let is_open = RwSignal::new(false);
    let is_wanted = whole::is_wanted();
    let is_made = Memo::new(move |_| is_open.get() || is_wanted.get());
    let mut rows = Some(rows);
    view! {
        <details class="more" on:toggle=move |_| is_open.set(true)>
            <summary class="more__summary">
                <Icon name="plus" />
                {move || lang.fill(&key::WORD_SHOW_MORE, &[("count", Arg::from(hidden))])}
            </summary>
            {move || is_made.get().then(|| rows.take()).flatten().map(|rows| view! {
                <InTurns class rows row is_hurried=is_wanted />
            })}
        </details>
    }
}
