use super::{Picture, PictureSize};
use crate::gate::use_gate;
use crate::language::use_lang;
use crate::navigation::use_navigation;
use crate::route::Route;
use content::key;
use leptos::prelude::*;

/// The pictures of the vaults that are kept here, and nothing else of them.
#[component]
pub(crate) fn Vaults() -> impl IntoView {
    let gate = use_gate();
    let vaults = move || {
        gate.listing(|listing| {
            let vaults = listing.vaults.iter();
            vaults
                .map(|listed| {
                    let picture = listed.label.as_ref().ok().map(|label| label.picture);
                    (listed.id.clone(), picture)
                })
                .collect::<Vec<_>>()
        })
    };
    view! {
        <ul class="vaults">
            {move || vaults().into_iter().map(|(id, picture)| view! { <li><Vault id picture /></li> }).collect_view()}
        </ul>
    }
}

#[component]
fn Vault(id: store::browser::VaultId, picture: Option<u8>) -> impl IntoView {
    let lang = use_lang();
    let gate = use_gate();
    let navigation = use_navigation();
    let open = move |_| {
        gate.choose(Some(id.clone()));
        navigation.go(&Route::Open);
    };
    view! {
        <button type="button" class="vaults__vault" on:click=open>
            {match picture {
                Some(number) => view! { <Picture id=format!("p-{number:02}") size=PictureSize::Normal /> }.into_any(),
                None => view! { <span>{lang.t(key::OPEN_DAMAGED)}</span> }.into_any(),
            }}
        </button>
    }
}
