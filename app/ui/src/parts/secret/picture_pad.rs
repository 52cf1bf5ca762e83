//! Six pictures in their order. The row shows dots only: somebody may look over a shoulder.

use super::parts_wait::WithParts;
use super::{Picture, PictureSize};
use crate::browser::random;
use crate::components::{Action, ActionKind};
use crate::language::use_lang;
use crate::secrets::use_secret_parts;
use content::{Arg, Secrets, key};
use domain::{Secret, draw};
use leptos::prelude::*;

/// Six pictures out of 36. Shown anew it begins anew: a parent that refuses shows another pad.
#[component]
pub(crate) fn PicturePad(
    /// What to choose now, such as "the same pictures again".
    #[prop(into)]
    label: Signal<String>,
    /// Another order at each showing, so that no place on the screen gives a picture away.
    #[prop(optional)]
    is_shuffled: bool,
    /// Called when the sixth is chosen; again when the person steps back and chooses another.
    chosen: Callback<Secret>,
) -> impl IntoView {
    let row = RwSignal::new(Vec::<String>::new());
    let is_full = Memo::new(move |_| row.with(Vec::len) == Secret::PICTURES);
    let choose = Callback::new(move |id: String| {
        if is_full.get_untracked() {
            return;
        }
        row.update(|row| row.push(id));
        if let Some(secret) = row.with_untracked(|row| Secret::pictures(row)) {
            chosen.run(secret);
        }
    });
    let made = move |parts: std::sync::Arc<Secrets>| {
        let ids = order(&parts, is_shuffled);
        let keys = ids
            .into_iter()
            .map(|id| view! { <PadKey id choose is_full /> });
        view! { <div class="pad__keys">{keys.collect_view()}</div> }.into_any()
    };
    view! {
        <div class="pad" role="group" aria-label=move || label.get()>
            <p class="field__label" aria-hidden="true">{move || label.get()}</p>
            <PadRow row />
            <WithParts made />
        </div>
    }
}

fn order(parts: &Secrets, is_shuffled: bool) -> Vec<String> {
    let mut ids: Vec<String> = parts.pictures.iter().map(|one| one.id.clone()).collect();
    if is_shuffled {
        draw::shuffle(&mut ids, &mut random::number);
    }
    ids
}

#[component]
fn PadKey(id: String, choose: Callback<String>, is_full: Memo<bool>) -> impl IntoView {
    let parts = use_secret_parts();
    let (of, pressed) = (id.clone(), id.clone());
    // Focus stays on a key that is only called disabled.
    view! {
        <button type="button" class="pad__key" aria-disabled=move || is_full.get().then_some("true")
            on:click=move |_| choose.run(pressed.clone())>
            <Picture id size=PictureSize::Normal is_named=true />
            <span class="pad__name">{move || parts.picture_name(&of)}</span>
        </button>
    }
}

/// How far it is, and the ways back.
#[component]
fn PadRow(row: RwSignal<Vec<String>>) -> impl IntoView {
    let lang = use_lang();
    let parts = use_secret_parts();
    let all = Arg::from(Secret::PICTURES);
    let said = all.clone();
    let count = move || {
        let count = row.with(Vec::len).into();
        lang.fill(
            &key::SECRET_PICTURES_COUNT,
            &[("count", count), ("all", all.clone())],
        )
    };
    let last = move || {
        row.with(|row| {
            let name = parts.picture_name(row.last()?).into();
            let args = [
                ("name", name),
                ("count", row.len().into()),
                ("all", said.clone()),
            ];
            Some(lang.fill(&key::SECRET_PICTURES_CHOSEN, &args))
        })
        .unwrap_or_else(|| lang.text(&key::SECRET_PICTURES_NONE))
    };
    let dots = (0..Secret::PICTURES).map(|place| {
        let is_chosen = move || row.with(|row| place < row.len()).to_string();
        view! { <span class="pad__dot" data-chosen=is_chosen></span> }
    });
    let back = Callback::new(move |()| row.update(|row| drop(row.pop())));
    let clear = Callback::new(move |()| row.update(Vec::clear));
    view! {
        <div class="pad__row">
            <span class="pad__dots" aria-hidden="true">{dots.collect_view()}</span>
            <span aria-hidden="true">{count}</span>
            <Action label=Signal::derive(lang.t(key::SECRET_PICTURES_BACK)) kind=ActionKind::Quiet run=back />
            <Action label=Signal::derive(lang.t(key::SECRET_PICTURES_CLEAR)) kind=ActionKind::Quiet run=clear />
        </div>
        <p class="visually-hidden" role="status">{last}</p>
    }
}
