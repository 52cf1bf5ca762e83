//! Every screen but the first, in parts: a wasm file each, fetched when somebody goes to a screen of
//! it. The first visit is what an old kiosk waits for, and whoever opens a plan needs no staff pages.

#![allow(
    unsafe_code,
    clippy::unnecessary_wraps,
    reason = "the split points: a function of another file is an import, and its file may not come"
)]

use crate::events::{EventPage, EventsPage};
use crate::file::FilePage;
use crate::folders::{FolderPage, FoldersPage};
use crate::gate::Trouble;
use crate::history::HistoryPage;
use crate::keep::{FinishPage, KeepPage, OpenPage, TroublePage};
use crate::knowledge::{Knowledge, Local, known};
use crate::parts::{Bars, FirstTask, Lost, Vaults};
use crate::plan::{NotForYouPage, PlanPage, RoadPage, ThemePage};
use crate::profile::Institution;
use crate::question::{AnswersPage, QuestionEndPage, QuestionPage};
use crate::route::Route;
use crate::session::Session;
use crate::settings::SettingsPage;
use crate::sheets::{FirstHoursPage, OnePage, PapersPage, RequestPage, TodayFreePage, WrongPage};
use crate::staff::StaffPage;
use crate::task::{OwnPage, TaskPage};
use crate::texts::{AboutPage, HelpPage, MissingPage, PrivacyPage, WhoPage};
use crate::websites::{SitePage, WebsitesPage};
use content::parts::Part;
use domain::{Actor, Task, TaskId, TaskRef, Theme};
use leptos::prelude::*;
use wasm_split_helpers::{SplitLoaderError, wasm_split};

/// Makes the view of a route; only of those in its part.
pub(crate) type Show = fn(Route) -> AnyView;

/// Each part with the name of its file, and its routes with their screens.
macro_rules! parts {
    ($($part:ident $file:ident { $($route:pat => $screen:expr,)+ })+) => {
        /// The part that has the screen of a route; `None` for the first screen.
        #[allow(unused_variables, reason = "only the screens need what stands in a route")]
        pub(crate) fn part_of(route: &Route) -> Option<Part> {
            match route {
                // `app.rs` shows it.
                Route::Start => None,
                $($($route => Some(Part::$part),)+)+
            }
        }

        /// Fetches a part when it is not there yet. After a failure the next call tries again.
        pub(crate) async fn fetch(part: Part) -> Option<Show> {
            match part {
                $(Part::$part => $file::fetch().await.ok(),)+
            }
        }

        $(mod $file {
            use super::*;

            #[wasm_split($file, fallible)]
            pub(super) fn fetch() -> Result<Show, SplitLoaderError> {
                Ok(show)
            }

            fn show(route: Route) -> AnyView {
                match route {
                    $($route => $screen.into_any(),)+
                    _ => ().into_any(),
                }
            }
        })+
    };
}

// The first that fits, so what is special stands before what is not.
parts! {
    People people {
        route @ (Route::Theme(Theme::Network) | Route::Network(_)) => crate::people::page(route),
    }
    Money money {
        route @ (Route::Theme(Theme::Debts) | Route::Debts(_)) => crate::debts::page(route),
        Route::Budget(part) => crate::budget::page(part),
    }
    Post post {
        Route::Post(part) => crate::post::page(part),
        Route::Letters(part) => crate::letters::page(part),
        Route::Outgoing(part) => crate::outgoing::page(part),
    }
    Family family {
        Route::Family(page) => crate::family::page(page, crate::invitations::invited),
        Route::Invitation(crate::route::InvitationPart::Reply) => crate::invitations::reply(),
    }
    Agreements agreements {
        Route::Agreements => crate::agreements::page(),
    }
    Invitations invitations {
        Route::Invitation(part) => crate::invitations::page(part),
    }
    Plan plan {
        Route::Plan => view! { <PlanPage /> },
        Route::Theme(theme) => view! { <ThemePage theme /> },
    }
    Step step {
        Route::Task(id) => view! { <TaskPage id /> },
        Route::Own(id) => view! { <OwnPage id /> },
        // Beside the plan, which everybody waits for.
        Route::Road => view! { <RoadPage /> },
        Route::Answers => view! { <AnswersPage /> },
        Route::Question(id) => view! { <QuestionPage id /> },
        Route::QuestionEnd => view! { <QuestionEndPage /> },
    }
    Sheets sheets {
        Route::Papers => view! { <PapersPage /> },
        Route::TodayFree => view! { <TodayFreePage /> },
        Route::OnePage => view! { <OnePage /> },
        Route::FirstHours => view! { <FirstHoursPage /> },
        Route::Request(task) => view! { <RequestPage task /> },
        Route::Wrong(about) => view! { <WrongPage about /> },
    }
    Hours hours {
        Route::Hours(part) => crate::hours::page(part),
        Route::VisitQuestions => crate::visit_questions::page(),
    }
    Together together {
        Route::Preparation => crate::preparation::page(),
        Route::Together(stage) => crate::conversations::page(stage),
        Route::HandOver => crate::hand_overs::page(),
        Route::Training(part) => crate::training::page(part),
    }
    Volunteers volunteers {
        Route::Volunteers(part) => crate::counting::page(part),
    }
    Folders folders {
        Route::Folders => view! { <FoldersPage /> },
        Route::Folder(theme) => view! { <FolderPage theme /> },
    }
    Websites websites {
        Route::Websites(theme) => view! { <WebsitesPage theme /> },
        Route::Site(host) => view! { <SitePage host /> },
        Route::OwnSite(host) => view! { <SitePage host own=true /> },
    }
    Events events {
        Route::Events => view! { <EventsPage /> },
        Route::Event(event) => view! { <EventPage event /> },
    }
    Keep keep {
        Route::Keep => view! { <KeepPage /> },
        Route::Open => view! { <OpenPage /> },
        Route::Finish => view! { <FinishPage /> },
    }
    File file {
        Route::File => view! { <FilePage /> },
        Route::History => view! { <HistoryPage /> },
    }
    Staff staff {
        Route::Staff(part) => view! { <StaffPage part /> },
    }
    Texts texts {
        Route::Who => view! { <WhoPage /> },
        Route::Purpose => crate::purpose::page(),
        Route::NotForYou => view! { <NotForYouPage /> },
        Route::Settings => view! { <SettingsPage /> },
        Route::Help => view! { <HelpPage /> },
        Route::Privacy => view! { <PrivacyPage /> },
        Route::About => view! { <AboutPage /> },
        Route::Missing => view! { <MissingPage /> },
    }
}

/// The file of sentences that a screen says beside the words of its part, where it says one. That of a
/// step is known when the catalogue is there.
pub(crate) fn words_of(route: &Route) -> Option<&'static str> {
    match route {
        Route::Theme(_)
        | Route::Answers
        | Route::Question(_)
        | Route::Event(_)
        | Route::History
        | Route::Purpose => Some("intake"),
        Route::Task(task) | Route::Request(Some(TaskRef::Catalogue(task))) => known()?
            .catalogue
            .task(task)
            .map(|task| task.theme.as_str()),
        _ => None,
    }
}

/// Makes the view of who could help with a step.
pub(crate) type AtStep = fn(Task) -> AnyView;

/// Fetches what says that: only for who wrote people down.
#[wasm_split(people, fallible)]
pub(crate) fn fetch_at_step() -> Result<AtStep, SplitLoaderError> {
    Ok(crate::people::at_step)
}

/// Makes the view of who comes for a condition, or can help with a step.
pub(crate) type NearHours = fn(Theme, Option<Vec<Actor>>) -> AnyView;

/// Fetches what says that: only where the place has hours.
#[wasm_split(hours, fallible)]
pub(crate) fn fetch_near_hours() -> Result<NearHours, SplitLoaderError> {
    Ok(crate::hours::near)
}

/// Makes a bar above every screen.
pub(crate) type Bar = fn() -> AnyView;

/// Fetches the one that says that somebody looks along: only on a day with a conversation.
#[wasm_split(together, fallible)]
pub(crate) fn fetch_bar() -> Result<Bar, SplitLoaderError> {
    Ok(crate::conversations::bar)
}

/// Fetches the bar that says that this is no plan: only for a counting.
#[wasm_split(volunteers, fallible)]
pub(crate) fn fetch_no_plan_bar() -> Result<Bar, SplitLoaderError> {
    Ok(crate::counting::bar)
}

/// Makes the view of a step inside another screen.
pub(crate) type StepInPlace = fn(TaskId) -> AnyView;

/// Fetches what shows a step, for a screen on which it is opened in place.
#[wasm_split(step, fallible)]
pub(crate) fn fetch_step() -> Result<StepInPlace, SplitLoaderError> {
    Ok(crate::task::in_place)
}

/// Makes the view of what can't be read.
pub(crate) type Tell = fn(Trouble) -> AnyView;

/// Fetches what says that vaults can't be read: it opens them as well, so it lies where that does.
#[wasm_split(keep, fallible)]
pub(crate) fn fetch_trouble() -> Result<Tell, SplitLoaderError> {
    Ok(|trouble| view! { <TroublePage trouble /> }.into_any())
}

/// Makes knowledge of the bytes of the catalogue; `None` when they are something else.
pub(crate) type ReadCatalogue = fn(&[u8]) -> Option<Knowledge>;

/// Fetches what reads the catalogue.
#[wasm_split(plan, fallible)]
pub(crate) fn fetch_knowledge() -> Result<ReadCatalogue, SplitLoaderError> {
    Ok(|catalogue| {
        Some(Knowledge {
            catalogue: content::read_catalogue(catalogue)?,
            plan: planner::plan,
            first: Session::first,
            first_card: |task| view! { <FirstTask task /> }.into_any(),
            next: Session::next,
            open_question: Session::open_question,
            undo: Session::undo,
            bars: || view! { <Bars /> }.into_any(),
        })
    })
}

/// Fetches what finds out about this computer. Nobody waits for it: it reads JSON, and a database.
#[wasm_split(local, fallible)]
pub(crate) fn fetch_local() -> Result<Local, SplitLoaderError> {
    Ok(Local {
        read_profile: Institution::load,
        look: |gate| Box::pin(gate.look()),
        vaults: || view! { <Vaults /> }.into_any(),
        lost: || view! { <Lost /> }.into_any(),
    })
}
