//! Says on every screen that somebody looks along; fetched only on a day with a conversation.

use super::Fetched;
use crate::screens::{self, Bar};
use crate::session::use_session;
use content::parts::Part;
use leptos::prelude::*;
use sections::{Conversation, Kind};

#[component]
pub(crate) fn TogetherBar() -> impl IntoView {
    let session = use_session();
    let wanted = Memo::new(move |_| {
        let today = Some(session.today());
        session.with(|dossier| {
            let mut all = dossier.section(Conversation::SECTION);
            all.any(|(_, entry)| entry.day == today)
        })
    });
    view! { <Fetched part=Part::Together wanted fetch=screens::fetch_bar show=|show: Bar| show() /> }
}
