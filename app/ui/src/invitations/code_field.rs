//! A code as it is typed: two lines, each told where it is wrong.

use crate::browser::page;
use crate::components::{Action, ActionKind, autocorrect_off};
use crate::language::{Lang, use_lang};
use crate::unkept;
use content::key;
use leptos::prelude::*;
use sections::invitation::code::{self, CodeFault, LINES};
use sections::invitation::{Answer, LineFault, Number};

const FIELDS: [&str; LINES] = ["code-first", "code-second"];
const LABELS: [key::Key; LINES] = [key::CODE_FIRST, key::CODE_SECOND];
/// A code with blanks between all signs fits, and no book.
const MOST: usize = 60;

#[component]
pub(super) fn CodeField(
    /// Why what the code says is of no use, if it is.
    refused: RwSignal<Option<key::Key>>,
    #[prop(into)] found: Callback<(Number, Answer)>,
) -> impl IntoView {
    let lang = use_lang();
    let typed = FIELDS.map(|_| RwSignal::new(String::new()));
    // A code that was read and is of no use is not lost with the screen.
    unkept::watch(FIELDS[0], move || {
        let is_typed = |text: &RwSignal<String>| text.with(|text| !text.trim().is_empty());
        refused.get().is_none() && typed.iter().any(is_typed)
    });
    let faults = FIELDS.map(|_| RwSignal::new(None::<LineFault>));
    let whole = RwSignal::new(None::<CodeFault>);
    let read = move || {
        refused.set(None);
        split(typed);
        let lines: [_; LINES] =
            std::array::from_fn(|at| typed[at].with_untracked(|text| code::read_line(at, text)));
        for (fault, line) in faults.iter().zip(&lines) {
            fault.set(line.err());
        }
        whole.set(None);
        match lines {
            [Ok(first), Ok(second)] => match code::read([first, second]) {
                Ok(answer) => found.run(answer),
                Err(fault) => whole.set(Some(fault)),
            },
            [Err(_), _] => page::focus(FIELDS[0]),
            _ => page::focus(FIELDS[1]),
        }
    };
    let enter = move |event: leptos::ev::KeyboardEvent| {
        if event.key() == "Enter" {
            event.prevent_default();
            read();
        }
    };
    let fields = (0..LINES).map(|at| view! { <Field at typed=typed[at] fault=faults[at] /> });
    let told = move || match whole.get() {
        Some(CodeFault::Version) => lang.text(&key::CODE_VERSION),
        Some(CodeFault::Strange) => lang.text(&key::CODE_STRANGE),
        None => refused.get().map(|why| lang.text(&why)).unwrap_or_default(),
    };
    view! {
        <div on:keydown=enter on:input=move |_| refused.set(None)>
            {fields.collect_view()}
            <p class="field__error" role="status">{told}</p>
            <div class="row">
                <Action label=Signal::derive(lang.t(key::CODE_READ)) kind=ActionKind::Normal run=move |()| read() />
            </div>
        </div>
    }
}

#[component]
fn Field(at: usize, typed: RwSignal<String>, fault: RwSignal<Option<LineFault>>) -> impl IntoView {
    let lang = use_lang();
    let id = FIELDS[at];
    let told = [id, "-fault"].concat();
    view! {
        <div class="field">
            <label class="field__label" for=id>{lang.t(LABELS[at])}</label>
            <input id=id class="field__input code__input" autocomplete="off" autocapitalize="characters" spellcheck="false" {..autocorrect_off()}
                maxlength=MOST.to_string() aria-describedby=told.clone()
                aria-invalid=move || fault.get().map(|_| "true")
                prop:value=move || typed.get() on:input:target=move |event| { typed.set(event.target().value()); fault.set(None); } />
            <p class="field__error" id=told role="status">{move || fault.get().map(|fault| say(lang, fault))}</p>
        </div>
    }
}

/// Who pastes both lines into the first field means both.
fn split(typed: [RwSignal<String>; LINES]) {
    let [first, second] = typed;
    let both = first.with_untracked(|text| code::halves(text));
    if let Some([one, other]) = both.filter(|_| second.with_untracked(String::is_empty)) {
        first.set(one);
        second.set(other);
    }
}

fn say(lang: Lang, fault: LineFault) -> String {
    let at = |key: key::Key, at: usize| lang.fill(&key, &[("place", at.into())]);
    match fault {
        LineFault::Sign { at, sign } => lang.fill(
            &key::CODE_SIGN,
            &[("place", at.into()), ("sign", sign.to_string().into())],
        ),
        LineFault::Length { is: 0 } => lang.text(&key::CODE_EMPTY),
        LineFault::Length { is } => lang.fill(&key::CODE_LENGTH, &[("count", is.into())]),
        LineFault::Symbol {
            at: place,
            rather: None,
        } => at(key::CODE_SYMBOL, place),
        LineFault::Symbol {
            at,
            rather: Some(sign),
        } => lang.fill(
            &key::CODE_ALIKE,
            &[("place", at.into()), ("sign", sign.to_string().into())],
        ),
        LineFault::Swapped { at } => lang.fill(
            &key::CODE_SWAPPED,
            &[("place", at.into()), ("next", (at + 1).into())],
        ),
        LineFault::Other => lang.text(&key::CODE_OTHER),
        LineFault::Several => lang.text(&key::CODE_SEVERAL),
    }
}
