//! Names with what belongs to them.

use crate::language::{Lang, use_lang};
use content::key::Key;
use leptos::prelude::*;

/// A name with its lines.
pub(crate) type Fact = (Key, Vec<Line>);
/// A line under a name: a word that stands out, and the rest.
pub(crate) type Line = (String, String);

/// A line without such a word.
pub(crate) fn line(text: String) -> Line {
    (String::new(), text)
}

/// A list of facts; those without lines are left out.
pub(crate) fn facts(class: &'static str, all: impl Fn() -> Vec<Fact> + Send + 'static) -> AnyView {
    list(class, Box::new(all))
}

/// One function for every list: each view of its own counts in the wasm.
fn list(class: &'static str, all: Box<dyn Fn() -> Vec<Fact> + Send>) -> AnyView {
    let lang = use_lang();
    let rows = move || {
        let all = all().into_iter().filter(|(_, lines)| !lines.is_empty());
        all.map(|fact| row(lang, fact)).collect_view()
    };
    view! { <dl class=class>{rows}</dl> }.into_any()
}

fn row(lang: Lang, (name, lines): Fact) -> AnyView {
    let lines = lines.into_iter();
    let lines = lines.map(|(word, text)| view! { <dd><b>{word}</b>{text}</dd> });
    view! {
        <div class="facts__fact">
            <dt class="facts__name">{lang.text(&name)}</dt>
            {lines.collect_view()}
        </div>
    }
    .into_any()
}
