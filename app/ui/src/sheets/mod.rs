//! What leaves the room: sheets of A4.

mod first_hours;
mod one_page;
mod papers;
mod request;
mod today_free;
mod wrong;

pub(crate) use first_hours::FirstHoursPage;
pub(crate) use one_page::OnePage;
pub(crate) use papers::PapersPage;
pub(crate) use request::RequestPage;
pub(crate) use today_free::TodayFreePage;
pub(crate) use wrong::WrongPage;
