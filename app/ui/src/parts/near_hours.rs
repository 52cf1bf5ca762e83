//! Who comes here next for a condition or a step: fetched only where the place has hours.

use crate::language::use_lang;
use crate::profile::use_institution;
use crate::screens::{self, NearHours as Show};
use content::parts::Part;
use domain::{Actor, Theme};
use leptos::prelude::*;

#[component]
pub(crate) fn NearHours(
    theme: Theme,
    /// Who can help with a step; none for the whole condition.
    who: Option<Vec<Actor>>,
) -> impl IntoView {
    let lang = use_lang();
    let institution = use_institution();
    let show = RwSignal::new(None::<Show>);
    let has_any = Memo::new(move |_| institution.with(|profile| !profile.hours.is_empty()));
    Effect::new(move || {
        if has_any.get() && show.with_untracked(Option::is_none) {
            leptos::task::spawn_local(async move {
                if lang.fetch_part(Part::Hours).await
                    && let Ok(came) = screens::fetch_near_hours().await
                {
                    // Who went elsewhere meanwhile has no use for it.
                    show.try_set(Some(came));
                }
            });
        }
    });
    move || {
        let show = show.get().filter(|_| has_any.get());
        show.map(|show| show(theme, who.clone()))
    }
}
