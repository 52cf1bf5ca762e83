//! Of a conversation at one screen: the bar that says so on every screen, and what holds for whoever helps.

use super::Fetched;
use crate::screens::{self, Bar};
use crate::session::use_session;
use content::key::{self, Key};
use content::parts::Part;
use leptos::prelude::*;
use sections::{Conversation, Kind};

/// What not to do.
pub(crate) const NEVER: [Key; 4] = [
    key::GUIDING_NEVER_LAW,
    key::GUIDING_NEVER_THINGS,
    key::GUIDING_NEVER_PROMISE,
    key::GUIDING_NEVER_PHONE,
];

/// What to do when somebody is not doing well.
pub(crate) const DISTRESS: [Key; 3] = [
    key::GUIDING_DISTRESS_STOP,
    key::GUIDING_DISTRESS_INSIDE,
    key::GUIDING_DISTRESS_OUTSIDE,
];

/// Says that somebody looks along; fetched only on a day with a conversation.
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
