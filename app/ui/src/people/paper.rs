//! The network on one A4: the drawing and the list, with initials where nobody agreed to a name.

use super::drawing::{Dot, picture};
use super::list::{Moments, about};
use super::{in_rings, word};
use crate::components::{Back, Page};
use crate::language::use_lang;
use crate::parts::PrintFor;
use crate::parts::sheet::Sheet;
use crate::route::Route;
use crate::session::use_session;
use content::key;
use domain::Theme;
use leptos::prelude::*;
use sections::handout::Paper;
use sections::people::{Moment, Ring};

#[component]
pub(super) fn PaperPage() -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let at = RwSignal::new(Moment::Now);
    let drawn = move || {
        let dots = in_rings(session, at.get()).into_iter();
        let dots = dots.map(|(ring, _, person)| Dot {
            ring,
            sector: person.sector(),
            name: person.on_paper().unwrap_or_default(),
            href: None,
            told: String::new(),
        });
        picture(lang, dots.collect())
    };
    let listed = move || {
        let all = in_rings(session, at.get());
        let rings = Ring::ALL.iter().map(|ring| {
            let numbered = (1_usize..).zip(&all).filter(|(_, (one, ..))| one == ring);
            let rows = numbered.map(|(number, (_, _, person))| {
                view! {
                    <li class="people__line">
                        <span>{number}</span>
                        <span><b>{person.on_paper()}</b> " " {about(lang, person)}</span>
                    </li>
                }
            });
            let rows = rows.collect::<Vec<_>>();
            (!rows.is_empty()).then(|| {
                view! {
                    <h2 class="sheet__heading">{word(lang, "ring", ring.as_str())}</h2>
                    <ul>{rows}</ul>
                }
            })
        });
        rings.collect_view()
    };
    view! {
        <Page title=Signal::derive(lang.t(key::NETWORK_PAPER)) back=Back(Route::Theme(Theme::Network), key::PEOPLE_BACK)>
            <p class="page__intro screen-only">{lang.t(key::NETWORK_PAPER_INTRO)}</p>
            <Moments at />
            <div class="row"><PrintFor paper=Paper::Network whom=None /></div>
            <Sheet lang>
                <p class="sheet__large">{move || word(lang, "moment", at.get().as_str())}</p>
                {drawn}
                <div class="people__columns">{listed}</div>
            </Sheet>
        </Page>
    }
}
