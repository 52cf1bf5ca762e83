//! What can't be said yet waits, so that nothing moves when its words come.

use crate::language::use_lang;
use leptos::prelude::*;

/// Shows its children, all at once, when a file of sentences such as `intake` has come.
#[component]
pub(crate) fn WithWords(name: &'static str, children: ChildrenFn) -> impl IntoView {
    let lang = use_lang();
    lang.need(name);
    let has = Memo::new(move |_| lang.has(name));
    move || has.get().then(|| children())
}
