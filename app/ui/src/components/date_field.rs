use super::Left;
use crate::language::use_lang;
use crate::unkept;
use chrono::Datelike;
use content::key::{self, Key};
use domain::{Date, TypedDate};
use leptos::prelude::*;

/// What stands in the three fields.
#[derive(Clone, Copy)]
struct Parts {
    day: RwSignal<String>,
    month: RwSignal<String>,
    year: RwSignal<String>,
}

impl Parts {
    fn new(date: Option<Date>) -> Self {
        let part = |part: fn(&Date) -> u32| {
            let text = date.as_ref().map(|date| part(date).to_string());
            RwSignal::new(text.unwrap_or_default())
        };
        Self {
            day: part(Date::day),
            month: part(Date::month),
            year: part(|date| date.year().unsigned_abs()),
        }
    }

    fn read(self, months: &[String], is_typing: bool) -> TypedDate {
        let (day, month, year) = untrack(|| (self.day.get(), self.month.get(), self.year.get()));
        let read = if is_typing {
            TypedDate::read_typing
        } else {
            TypedDate::read
        };
        read(&day, &month, &year, months)
    }
}

/// Three fields for one date: day and year are typed, the month is chosen by name.
/// Half a date, or one that does not exist, goes with its screen only after a yes.
#[component]
pub(crate) fn DateField(
    /// What the date is about.
    #[prop(into)]
    label: Signal<String>,
    /// Beginning of the ids in this field; unique on the screen.
    #[prop(into)]
    name: String,
    /// The date; `None` while it is not complete.
    date: RwSignal<Option<Date>>,
    /// What was typed, for a form that must not drop half a date.
    #[prop(optional)]
    typed: Option<RwSignal<TypedDate>>,
    /// Runs after each key, and when a year of two digits counts because the focus left it.
    #[prop(optional)]
    told: Option<Callback<()>>,
) -> impl IntoView {
    let lang = use_lang();
    let begun = date.get_untracked();
    let parts = Parts::new(begun);
    let shown = begun.map_or(TypedDate::Empty, TypedDate::Day);
    let typed = typed.unwrap_or_else(|| RwSignal::new(shown));
    // What was half typed in a field that went is not in this one.
    if typed.get_untracked() != shown {
        typed.set(shown);
    }
    let has_left = Left::new(true);
    let read = Callback::new(move |is_typing| {
        let months: Vec<String> = (1..=12).map(|month| lang.month(month)).collect();
        let said = parts.read(&months, is_typing);
        if untrack(|| typed.get()) == said {
            return;
        }
        // While somebody types it is said at once.
        if said == TypedDate::Wrong && !is_typing {
            has_left.typed();
            has_left.leave();
        }
        date.set(said.date());
        typed.set(said);
        if let Some(told) = told {
            told.run(());
        }
    });
    let is_half = move || matches!(typed.get(), TypedDate::Part | TypedDate::Wrong);
    unkept::watch(format!("{name}-day"), is_half);
    let is_wrong = move || typed.get() == TypedDate::Wrong && has_left.get();
    let wrong = format!("{name}-wrong");
    let described = wrong.clone();
    // Tried, because the browser tells of both too when the field is taken away.
    view! {
        <fieldset class="field" aria-describedby=described on:change=move |_| { read.try_run(false); } on:focusout=move |_| { read.try_run(false); }>
            <legend class="field__label">{move || label.get()}</legend>
            <div class="field__row">
                <NumberField label=key::DATE_DAY id=format!("{name}-day") value=parts.day read />
                <MonthField id=format!("{name}-month") value=parts.month />
                <NumberField label=key::DATE_YEAR id=format!("{name}-year") value=parts.year read />
            </div>
            <p class="field__error" id=wrong role="status">
                {move || is_wrong().then(|| lang.text(&key::DATE_WRONG))}
            </p>
        </fieldset>
    }
}

#[component]
fn NumberField(
    label: Key,
    id: String,
    value: RwSignal<String>,
    read: Callback<bool>,
) -> impl IntoView {
    let lang = use_lang();
    let of = id.clone();
    view! {
        <div>
            <label class="field__hint" for=of>{lang.t(label)}</label>
            <input id=id class="field__input" data-width="short" inputmode="numeric" autocomplete="off"
                prop:value=move || value.get()
                on:input:target=move |event| { value.set(event.target().value()); read.run(true); } />
        </div>
    }
}

#[component]
fn MonthField(id: String, value: RwSignal<String>) -> impl IntoView {
    let lang = use_lang();
    let options = move || {
        (1..=12_u32)
            .map(|month| {
                let chosen = value.with_untracked(|value| *value == month.to_string());
                view! { <option value=month.to_string() selected=chosen>{lang.month(month)}</option> }
            })
            .collect_view()
    };
    let of = id.clone();
    view! {
        <div>
            <label class="field__hint" for=of>{lang.t(key::DATE_MONTH)}</label>
            <select id=id class="field__input" autocomplete="off"
                on:change:target=move |event| value.set(event.target().value())>
                <option value=String::new()></option>
                {options}
            </select>
        </div>
    }
}
