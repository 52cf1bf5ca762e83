//! Whom a letter is for: a name, two lines of an address, a reference.

use super::draft::Draft;
use crate::components::TextField;
use crate::language::{Lang, use_lang};
use crate::parts::outgoing::{Values, receiver};
use content::key::{self, Key};
use content::letters::Letter;
use leptos::prelude::*;
use sections::outgoing::{MAX_REFERENCE, MAX_TO, Outgoing};

/// Open until there is an address, as that is what is missing most.
#[component]
pub(super) fn Receiver(draft: Draft, dutch: Lang, letter: Letter) -> impl IntoView {
    let lang = use_lang();
    let is_known = untrack(|| draft.get().address != Outgoing::default().address);
    let is_inside = letter.inside;
    let of = StoredValue::new(letter);
    // Its own words name it where the person did not.
    let name = Memo::new(move |_| {
        let values = Values::of(draft.session, of.with_value(|letter| letter.of_home));
        of.with_value(|letter| receiver(dutch, letter, &draft.get(), &values))
    });
    view! {
        <details class="more" data-stays="true" open=!is_known>
            <summary class="more__summary">{lang.t(key::LETTERS_TO)}</summary>
            <Line draft label=key::LETTERS_TO_NAME name="letter-to" value=name set=|draft, text| draft.to = text />
            {(!is_inside).then(|| view! {
                <Address draft />
                <Line draft label=key::LETTERS_REFERENCE name="letter-reference" most=MAX_REFERENCE
                    value=draft.signal(|draft| draft.reference.clone()) set=|draft, text| draft.reference = text />
            })}
        </details>
    }
}

/// The two lines of an address.
#[component]
pub(super) fn Address(draft: Draft, #[prop(optional)] of: u32) -> impl IntoView {
    let names = if of == 0 {
        ["letter-street".to_owned(), "letter-town".to_owned()]
    } else {
        [format!("letter-street-{of}"), format!("letter-town-{of}")]
    };
    let [street, town] = names;
    view! {
        <Line draft label=key::LETTERS_STREET hint=Some(key::LETTERS_ADDRESS_HINT) name=street
            value=draft.signal(|draft| draft.address[0].clone()) set=|draft, text| draft.address[0] = text />
        <Line draft label=key::LETTERS_TOWN name=town
            value=draft.signal(|draft| draft.address[1].clone()) set=|draft, text| draft.address[1] = text />
    }
}

#[component]
fn Line(
    draft: Draft,
    label: Key,
    #[prop(optional_no_strip)] hint: Option<Key>,
    /// Its id; unique on the screen.
    #[prop(into)]
    name: String,
    value: Memo<String>,
    #[prop(default = MAX_TO)] most: usize,
    set: fn(&mut Outgoing, String),
) -> impl IntoView {
    let lang = use_lang();
    let field = name.clone();
    let typed = move |text: String| draft.type_in(&field, |draft| set(draft, text));
    let hint = hint.map(|hint| Signal::derive(lang.t(hint)));
    view! { <TextField label=Signal::derive(lang.t(label)) hint name value typed left=move |()| draft.session.settle() most /> }
}
