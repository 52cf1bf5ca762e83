//! To print what is for somebody else.

use super::Print;
use crate::browser::page;
use crate::components::ActionKind;
use crate::session::use_session;
use domain::{Actor, Edit};
use leptos::prelude::*;
use sections::handout::{Handout, Paper};
use sections::{Kind, all};

/// The button; that the sheet was made stands in "Met wie heb ik gedeeld?" from then on.
#[component]
pub(crate) fn PrintFor(
    paper: Paper,
    /// For whom, when the sheet says that.
    #[prop(optional)]
    whom: Option<Actor>,
) -> impl IntoView {
    let session = use_session();
    let print = Callback::new(move |()| {
        let on = session.today();
        let handout = Handout { paper, whom, on };
        // Printed again on the same day it is the same one.
        let change = untrack(|| {
            session.with(|dossier| {
                let is_new = all::<Handout>(dossier).all(|(_, one)| one != handout);
                let id = dossier.next_entry(Handout::SECTION);
                let entry = Some(handout.write());
                is_new.then_some(Edit::Entry { id, entry })
            })
        });
        if let Some(change) = change {
            session.change(change);
        }
        page::print();
    });
    view! { <Print kind=ActionKind::Primary run=print /> }
}
