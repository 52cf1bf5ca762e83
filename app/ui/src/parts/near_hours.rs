//! Who comes here next for a condition or a step: fetched only where the place has hours.

use super::Fetched;
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
    let institution = use_institution();
    let wanted = Memo::new(move |_| institution.with(|profile| !profile.hours.is_empty()));
    let show = move |show: Show| show(theme, who.clone());
    view! { <Fetched part=Part::Hours wanted fetch=screens::fetch_near_hours show /> }
}
