//! The screens, one file or folder each.

mod answers;
mod away;
mod events;
mod not_for_you;
mod own;
mod papers;
mod plan;
mod purpose;
mod question;
mod road;
mod settings;
mod sheets;
mod start;
mod task;
mod texts;
mod theme;
mod trouble;
mod who;

pub(crate) use answers::AnswersPage;
pub(crate) use away::AwayPage;
pub(crate) use events::{EventPage, EventsPage};
pub(crate) use not_for_you::NotForYouPage;
pub(crate) use own::OwnPage;
pub(crate) use papers::PapersPage;
pub(crate) use plan::PlanPage;
pub(crate) use purpose::PurposePage;
pub(crate) use question::{QuestionEndPage, QuestionPage};
pub(crate) use road::RoadPage;
pub(crate) use settings::SettingsPage;
pub(crate) use sheets::{FirstHoursPage, OnePage, RequestPage, TodayFreePage};
pub(crate) use start::StartPage;
pub(crate) use task::TaskPage;
pub(crate) use texts::{AboutPage, HelpPage, MissingPage, PrivacyPage};
pub(crate) use theme::ThemePage;
pub(crate) use trouble::{TroublePage, WaysOn};
pub(crate) use who::WhoPage;
