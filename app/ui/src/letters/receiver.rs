//! Whom a letter is for: a name, two lines of an address, a reference.

use crate::language::{Lang, use_lang};
use crate::parts::outgoing::{Draft, DraftLine, Values, receiver};
use content::key;
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
            <DraftLine draft label=key::LETTERS_TO_NAME name="letter-to" most=MAX_TO value=name set=|draft, text| draft.to = text />
            {(!is_inside).then(|| view! {
                <Address draft />
                <DraftLine draft label=key::LETTERS_REFERENCE name="letter-reference" most=MAX_REFERENCE
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
        <DraftLine draft label=key::LETTERS_STREET hint=Some(key::LETTERS_ADDRESS_HINT) name=street most=MAX_TO
            value=draft.signal(|draft| draft.address[0].clone()) set=|draft, text| draft.address[0] = text />
        <DraftLine draft label=key::LETTERS_TOWN name=town most=MAX_TO
            value=draft.signal(|draft| draft.address[1].clone()) set=|draft, text| draft.address[1] = text />
    }
}
