//! What looks like one debt that was written down twice.

use super::{called, of};
use crate::components::{Notice, NoticeKind};
use crate::language::use_lang;
use crate::navigation::use_navigation;
use ::debts::{Alike, Numbered, alike};
use content::key;
use domain::EntryId;
use leptos::prelude::*;

/// At most this many pairs are shown at once.
const MOST: usize = 2;

#[component]
pub(super) fn AlikeDebts(debts: Memo<Vec<Numbered>>) -> impl IntoView {
    let lang = use_lang();
    let navigation = use_navigation();
    let pairs = Memo::new(move |_| {
        debts.with(|debts| {
            let name = |id: EntryId| {
                let one = debts.iter().find(|(one, _)| *one == id);
                (id, one.map(|(_, debt)| debt.clone()).unwrap_or_default())
            };
            let found = alike(debts).into_iter().take(MOST);
            found
                .map(|(one, other, why)| (name(one), name(other), sentence(why)))
                .collect::<Vec<_>>()
        })
    });
    move || {
        let pairs = pairs.get();
        (!pairs.is_empty()).then(move || {
            let rows = pairs
                .into_iter()
                .map(move |((one, first), (other, second), sentence)| {
                    let (first, second) = (called(lang, &first), called(lang, &second));
                    let said = lang.fill(
                        &sentence,
                        &[
                            ("one", first.clone().into()),
                            ("other", second.clone().into()),
                        ],
                    );
                    let links = [(one, first), (other, second)].map(move |(id, name)| {
                        view! { <a href=navigation.href(&of(Some(id)))>{name}</a> " " }
                    });
                    view! { <p>{said}</p><p class="debts__pair screen-only">{Vec::from(links)}</p> }
                });
            let rows = rows.collect_view();
            view! {
                <div class="section screen-only">
                    <Notice kind=NoticeKind::Waiting>
                        <p><b>{lang.t(key::DEBTS_ALIKE)}</b></p>
                        {rows}
                        <p>{lang.t(key::DEBTS_ALIKE_HINT)}</p>
                    </Notice>
                </div>
            }
        })
    }
}

/// The sentence of a reason.
const fn sentence(why: Alike) -> key::Key {
    match why {
        Alike::Reference => key::DEBTS_ALIKE_REFERENCE,
        Alike::Amount => key::DEBTS_ALIKE_AMOUNT,
        Alike::Collector => key::DEBTS_ALIKE_COLLECTOR,
    }
}
