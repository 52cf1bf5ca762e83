use crate::browser::{timer, whole};
use leptos::prelude::*;

/// So many rows are made before the browser gets its turn.
const AT_ONCE: usize = 10;

/// Counts the turns that the browser had since, up to `last`.
fn turns(last: usize) -> RwSignal<usize> {
    let turn = RwSignal::new(0);
    leptos::task::spawn_local(async move {
        for had in 1..=last {
            timer::turn().await;
            // The screen may be gone by now.
            if turn.try_set(had).is_some() {
                return;
            }
        }
    });
    turn
}

/// Makes something once the browser had more than `after` turns, or nobody can wait for it.
fn once<V: IntoView + 'static>(
    turn: RwSignal<usize>,
    after: usize,
    is_hurried: Signal<bool>,
    make: impl FnOnce() -> V + Send + 'static,
) -> impl IntoView {
    let is_due = Memo::new(move |_| after < turn.get() || is_hurried.get());
    let mut make = Some(make);
    move || is_due.get().then(|| make.take().map(|make| make()))
}

/// A long list that nobody sees at once: its rows come a few at a time, so that the page hears a click between.
#[component]
pub(crate) fn InTurns<T: Send + 'static>(
    class: &'static str,
    rows: Vec<T>,
    row: fn(T) -> AnyView,
    /// Somebody needs all of them now.
    is_hurried: Signal<bool>,
) -> impl IntoView {
    let count = rows.len().div_ceil(AT_ONCE);
    let turn = turns(count);
    let mut rows = rows.into_iter();
    let parts = (0..count)
        .map(|after| {
            let part: Vec<T> = rows.by_ref().take(AT_ONCE).collect();
            once(turn, after, is_hurried, move || {
                part.into_iter().map(row).collect_view()
            })
        })
        .collect_view();
    view! { <ul class=class aria-busy=move || (turn.get() < count).then_some("true")>{parts}</ul> }
}

/// A long page: each part comes below the one before it, so that the page hears a click between.
#[component]
pub(crate) fn PartsInTurns(
    #[prop(optional)] class: Option<&'static str>,
    parts: Vec<ViewFn>,
) -> impl IntoView {
    let count = parts.len();
    let is_hurried = whole::is_wanted();
    let turn = turns(count);
    let parts = parts
        .into_iter()
        .enumerate()
        .map(|(after, part)| once(turn, after, is_hurried, move || part.run()))
        .collect_view();
    view! { <div class=class aria-busy=move || (turn.get() < count).then_some("true")>{parts}</div> }
}
