//! One value of the draft: its field, and what is wrong with it.

use crate::components::{Choice, autocorrect_off};
use crate::language::{Lang, use_lang};
use crate::profile::use_institution;
use content::key::{self, Key};
use domain::{Profile, ProfileFault, ProfileSpot, Wrong, plain_digits};
use leptos::prelude::*;

/// What may be typed.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Line,
    /// A line for each entry of a list.
    Lines,
    Number,
    /// A small number, or nothing.
    Months,
}

impl Kind {
    /// What was typed, as the draft has it.
    fn read(self, typed: &str) -> String {
        match self {
            Self::Line => typed.to_owned(),
            Self::Lines => {
                let lines = typed.lines().map(str::trim).filter(|line| !line.is_empty());
                lines.collect::<Vec<_>>().join("\n")
            }
            Self::Number => number(typed).to_string(),
            Self::Months if typed.trim().is_empty() => String::new(),
            Self::Months => plain_digits(typed).parse().unwrap_or(u8::MAX).to_string(),
        }
    }
}

/// A number; what is none is out of every range, so that it is told.
pub(super) fn number(text: &str) -> u16 {
    plain_digits(text).parse().unwrap_or(u16::MAX)
}

/// The words for what is wrong.
pub(super) fn fault_text(lang: Lang, fault: &ProfileFault) -> String {
    let (say, args): (Key, Vec<(&str, content::Arg)>) = match fault.wrong {
        Wrong::TooLong { most, .. } => (key::FAULT_LONG, vec![("most", most.to_string().into())]),
        Wrong::OutOfRange { least, most } => (
            key::FAULT_RANGE,
            vec![
                ("least", least.to_string().into()),
                ("most", most.to_string().into()),
            ],
        ),
        Wrong::Version => (key::FAULT_VERSION, vec![]),
        Wrong::Date => (key::FAULT_DATE, vec![]),
        Wrong::Address => (key::FAULT_ADDRESS, vec![]),
        Wrong::Host => (key::FAULT_HOST, vec![]),
        Wrong::Www => (key::FAULT_WWW, vec![]),
        Wrong::Twice => (key::FAULT_TWICE, vec![]),
        Wrong::Empty => (key::FAULT_EMPTY, vec![]),
        Wrong::Backwards => (key::FAULT_BACKWARDS, vec![]),
        Wrong::Midnight => (key::FAULT_MIDNIGHT, vec![]),
        Wrong::Language => (key::FAULT_LANGUAGE, vec![]),
        Wrong::Pin => (key::FAULT_PIN, vec![]),
    };
    lang.fill(&say, &args)
}

/// What is wrong in one place, read aloud when it comes.
#[component]
pub(super) fn Faults(
    spot: ProfileSpot,
    id: String,
    /// The place is a whole list, and a line stands for each entry.
    lines: bool,
) -> impl IntoView {
    let lang = use_lang();
    let institution = use_institution();
    let here = move |fault: &ProfileFault| {
        let entry = lines || fault.spot.entry == spot.entry;
        fault.spot.field == spot.field && entry && fault.spot.part == spot.part
    };
    let told = move || {
        let faults = institution.draft_faults();
        let said = faults.iter().filter(|fault| here(fault)).map(|fault| {
            let text = fault_text(lang, fault);
            match fault.spot.entry.filter(|_| lines) {
                Some(entry) => {
                    let line = (entry + 1).to_string();
                    lang.fill(
                        &key::FAULT_LINE,
                        &[("line", line.into()), ("fault", text.into())],
                    )
                }
                None => text,
            }
        });
        said.collect::<Vec<_>>().join(" ")
    };
    view! { <p class="field__error" id=id role="status">{told}</p> }
}

#[component]
pub(super) fn Field(
    spot: ProfileSpot,
    /// A key of its words.
    #[prop(into)]
    label: String,
    #[prop(optional_no_strip)] hint: Option<Key>,
    kind: Kind,
    /// The value in the draft.
    value: Signal<String>,
    typed: Callback<String>,
) -> impl IntoView {
    let lang = use_lang();
    let id = spot.to_string().replace(['[', ']', '.'], "-");
    let text = RwSignal::new(value.get_untracked());
    // Another file was read, or the trial ended: typing alone changes nothing here.
    Effect::new(move |_| {
        let value = value.get();
        if kind.read(&text.read_untracked()) != value {
            text.set(value);
        }
    });
    let change = move |now: String| {
        let read = kind.read(&now);
        text.set(now);
        typed.run(read);
    };
    let (hint_id, error_id) = (format!("{id}-hint"), format!("{id}-error"));
    let described = format!("{hint_id} {error_id}");
    let field = if kind == Kind::Lines {
        view! {
            <textarea id=id.clone() class="field__input" rows="4" autocomplete="off" aria-describedby=described
                prop:value=move || text.get() on:input:target=move |event| change(event.target().value())></textarea>
        }
        .into_any()
    } else {
        let is_number = matches!(kind, Kind::Number | Kind::Months);
        view! {
            <input id=id.clone() class="field__input" autocomplete="off" aria-describedby=described spellcheck="false" {..autocorrect_off()}
                data-width=is_number.then_some("short") inputmode=is_number.then_some("numeric")
                prop:value=move || text.get() on:input:target=move |event| change(event.target().value()) />
        }
        .into_any()
    };
    view! {
        <div class="field">
            <label class="field__label" for=id>{move || lang.text(&label)}</label>
            {hint.map(|hint| view! { <p class="field__hint" id=hint_id>{lang.t(hint)}</p> })}
            {field}
            <Faults spot id=error_id lines=kind == Kind::Lines />
        </div>
    }
}

/// A field of the profile itself, not of an entry of a list.
#[component]
pub(super) fn Plain(
    field: &'static str,
    label: Key,
    #[prop(optional, into)] hint: Option<Key>,
    kind: Kind,
    get: fn(&Profile) -> String,
    set: fn(&mut Profile, String),
) -> impl IntoView {
    let institution = use_institution();
    view! {
        <Field spot=ProfileSpot::of(field) label hint kind
            value=Signal::derive(move || get(&institution.draft()))
            typed=Callback::new(move |text| institution.edit(|draft| set(draft, text))) />
    }
}

/// Something that is so or not.
#[component]
pub(super) fn Switch(
    label: Key,
    get: fn(&Profile) -> bool,
    set: fn(&mut Profile, bool),
) -> impl IntoView {
    let lang = use_lang();
    let institution = use_institution();
    view! {
        <Choice checked=Signal::derive(move || get(&institution.draft())) chosen=move |is_on| institution.edit(|draft| set(draft, is_on))>
            {lang.t(label)}
        </Choice>
    }
}
