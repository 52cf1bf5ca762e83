//! Sites that help, by what somebody needs and by theme; and the screen before one leaves for them.

mod leave;
mod list;
mod row;

pub(crate) use leave::SitePage;
pub(crate) use list::WebsitesPage;
