//! What leaves the room: sheets of A4.

mod everything;
mod first_hours;
mod one_page;
mod packing;
mod request;
mod today_free;

pub(crate) use everything::Everything;
pub(crate) use first_hours::FirstHoursPage;
pub(crate) use one_page::OnePage;
pub(crate) use request::RequestPage;
pub(crate) use today_free::{TodayFreePage, TodayStack};
