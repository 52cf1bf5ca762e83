//! Of a counting: the bar that says on every screen that this is no plan.

use super::Fetched;
use crate::screens::{self, Bar};
use crate::session::use_session;
use content::parts::Part;
use leptos::prelude::*;
use sections::counting::Counting;

pub(super) fn bar() -> impl IntoView {
    let session = use_session();
    let wanted = Memo::new(move |_| is_counting(session));
    view! { <Fetched part=Part::Volunteers wanted fetch=screens::fetch_no_plan_bar show=|show: Bar| show() /> }
}

/// Whether what is open is the counting of an organisation, and no plan.
pub(crate) fn is_counting(session: crate::session::Session) -> bool {
    session.with(|dossier| Counting::of(dossier).is_some())
}
