//! What is chosen of a letter, and how much is offered a month.

use crate::components::Choice;
use crate::language::use_lang;
use crate::parts::outgoing::Draft;
use crate::parts::{AmountField, tick};
use content::key;
use content::letters::{ChoiceGroup, Letter};
use leptos::prelude::*;

#[component]
pub(super) fn Choices(draft: Draft, letter: Letter) -> impl IntoView {
    let of = StoredValue::new(letter.clone());
    let asks_sum = draft.signal(move |draft| {
        of.with_value(|letter| letter.asks_sum(&letter.chosen(&draft.choices)))
    });
    let groups = letter
        .groups
        .into_iter()
        .map(|group| view! { <Group draft of group /> });
    let sum = draft.signal(|draft| draft.sum.clone());
    let typed =
        Callback::new(move |amount| draft.type_in("letter-sum", |draft| draft.sum = amount));
    view! {
        {groups.collect_view()}
        {move || asks_sum.get().then(|| view! {
            <AmountField label=key::LETTERS_SUM hint=Some(key::LETTERS_SUM_HINT) name="letter-sum".into() filled=sum typed />
        })}
    }
}

#[component]
fn Group(draft: Draft, of: StoredValue<Letter>, group: ChoiceGroup) -> impl IntoView {
    let lang = use_lang();
    let id = of.with_value(|letter| letter.id.clone());
    let text = {
        let id = id.clone();
        move |name: String| lang.text(&key::letter_text(&id, &name))
    };
    let chosen = draft.signal(move |draft| of.with_value(|letter| letter.chosen(&draft.choices)));
    let name = if group.is_many {
        String::new()
    } else {
        ["letter-", &group.id].concat()
    };
    let all = StoredValue::new(group.choices.clone());
    let rows = group.choices.iter().map(|choice| {
        let (one, label) = (choice.clone(), text(["choice-", choice].concat()));
        let checked = Signal::derive({
            let one = one.clone();
            move || chosen.with(|chosen| chosen.contains(&one))
        });
        let is_many = group.is_many;
        let choose = move |is: bool| {
            let one = one.clone();
            draft.change(|draft| {
                if !is_many {
                    all.with_value(|all| draft.choices.retain(|choice| !all.contains(choice)));
                }
                tick(&mut draft.choices, one, is);
            });
        };
        view! { <Choice group=name.clone() checked chosen=choose>{label}</Choice> }
    });
    view! {
        <fieldset class="choices" data-dense="true">
            <legend class="field__label">{text(["group-", &group.id].concat())}</legend>
            {rows.collect_view()}
        </fieldset>
    }
}
