//! Every screen has an address; this is the only place that knows them.
//! `xtask` reads this file too, for the static pages, so it uses nothing but `domain`.

mod budget;
mod conversation;
mod counting;
mod debts;
mod hours;
mod invitation;
mod letters;
mod names;
mod outgoing;
mod people;
mod post;
mod rooms;
mod staff;
mod training;
mod wrong;

pub(crate) use budget::BudgetPart;
pub(crate) use content::family::FamilyPage;
pub(crate) use conversation::Stage;
pub(crate) use counting::VolunteersPart;
pub(crate) use debts::DebtsPart;
use domain::{Event, OwnId, QuestionId, TaskId, TaskRef, Theme};
pub(crate) use hours::HoursPart;
pub(crate) use invitation::InvitationPart;
pub(crate) use letters::{LettersPart, ToWrite};
use names::{at, event_name, task_of, theme_of};
pub(crate) use outgoing::OutgoingPart;
pub(crate) use people::NetworkPart;
pub(crate) use post::PostPart;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) use rooms::fixed;
pub(crate) use sections::Prompt;
pub(crate) use staff::StaffPart;
pub(crate) use training::TrainingPart;
pub(crate) use wrong::About;

/// A screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Route {
    Start,
    Answers,
    Question(QuestionId),
    QuestionEnd,
    Plan,
    Road,
    Task(TaskId),
    /// An own task, or a new one.
    Own(Option<OwnId>),
    Theme(Theme),
    /// Below the page of the theme.
    Network(NetworkPart),
    /// Below the page of the theme.
    Debts(DebtsPart),
    /// Money by the month, and the first weeks.
    Budget(BudgetPart),
    /// Letters that came.
    Post(PostPart),
    /// Letters to write.
    Letters(LettersPart),
    /// What was sent, and what came back.
    Outgoing(OutgoingPart),
    /// What is asked of others on paper, and answered.
    Invitation(InvitationPart),
    /// Who comes to this place, and when.
    Hours(HoursPart),
    /// The sheet to bring to a visiting hour.
    Preparation,
    /// Working together at one screen.
    Together(Stage),
    /// What the next one may know.
    HandOver,
    /// A talk about coming home, and what was agreed.
    Agreements,
    /// For family and friends: all there is, or one page of it.
    Family(Option<FamilyPage>),
    Who,
    Purpose,
    /// Sites that may be opened; of one theme, or all.
    Websites(Option<Theme>),
    /// Before leaving for a site of our list, by its host.
    Site(String),
    /// Before leaving for a site that the institution added. Its host is no page of this release,
    /// so it stands in the fragment: coming back is a reload.
    OwnSite(String),
    /// "Er verandert iets".
    Events,
    Event(Event),
    /// For whom the plan is not made.
    NotForYou,
    Papers,
    TodayFree,
    OnePage,
    FirstHours,
    /// Questions to ask at a visiting hour.
    VisitQuestions,
    /// A request slip, for a task or blank.
    Request(Option<TaskRef>),
    /// A slip on what is not right here.
    Wrong(Option<About>),
    /// For volunteers and for the RIC, on one page each.
    Training(TrainingPart),
    /// What an organisation of volunteers counts.
    Volunteers(VolunteersPart),
    /// The leaflets, one per theme.
    Folders,
    Folder(Theme),
    /// How a plan is kept.
    Keep,
    /// Opening a plan that was kept.
    Open,
    /// Saving in a file, and opening one.
    File,
    /// "Ik ben klaar".
    Finish,
    /// What changed, and the bin.
    History,
    Settings,
    /// What staff set for this place.
    Staff(StaffPart),
    Help,
    Privacy,
    About,
    Missing,
}

const QUESTIONS: &str = "vragen";
const QUESTION_END: &str = "klaar";
const TASK: &str = "taak";
const OWN: &str = "eigen";
const TOGETHER: &str = "samen";
const WEBSITES: &str = "websites";
const REQUEST: &str = "papieren/verzoek";
const FOLDERS: &str = "folders";
const WRONG: &str = "papieren/klopt-niet";

/// A screen that is missing here, and has no pattern of its own in [`Route::parse`], can't be opened.
const FIXED: &[Route] = &[
    Route::Start,
    Route::Answers,
    Route::QuestionEnd,
    Route::Plan,
    Route::Road,
    Route::Own(None),
    Route::Preparation,
    Route::Together(Stage::Want),
    Route::HandOver,
    Route::Agreements,
    Route::Family(None),
    Route::Family(Some(FamilyPage::Week)),
    Route::Family(Some(FamilyPage::Visit)),
    Route::Family(Some(FamilyPage::Children)),
    Route::Family(Some(FamilyPage::You)),
    Route::Family(Some(FamilyPage::Home)),
    Route::Who,
    Route::Purpose,
    Route::Websites(None),
    Route::OwnSite(String::new()),
    Route::Events,
    Route::Event(Event::Transfer),
    Route::Event(Event::ContactAllowed),
    Route::Event(Event::Recall),
    Route::NotForYou,
    Route::Papers,
    Route::TodayFree,
    Route::OnePage,
    Route::FirstHours,
    Route::VisitQuestions,
    Route::Request(None),
    Route::Wrong(None),
    Route::Folders,
    Route::Keep,
    Route::Open,
    Route::File,
    Route::Finish,
    Route::History,
    Route::Settings,
    Route::Help,
    Route::Privacy,
    Route::About,
];

impl Route {
    /// The screen of a path (without slashes at its ends) and a fragment (without `#`).
    pub(crate) fn parse(path: &str, fragment: &str) -> Self {
        if let Some(part) = rooms::parse(path, fragment) {
            return part;
        }
        match path.split_once('/') {
            Some((_, rest)) if rest.contains('/') => return Self::Missing,
            None if path == TOGETHER => return Self::Together(Stage::of(fragment)),
            None if path == WEBSITES => return Self::Websites(theme_of(fragment)),
            None => {
                if let Some(theme) = theme_of(path) {
                    return Self::Theme(theme);
                }
            }
            Some((QUESTIONS, id)) if id != QUESTION_END => return Self::Question(id.into()),
            Some((TASK, OWN)) => return Self::Own(fragment.parse().ok().map(OwnId)),
            Some((TASK, id)) => return Self::Task(id.into()),
            Some((WEBSITES, OWN)) => return Self::OwnSite(fragment.to_owned()),
            Some((WEBSITES, host)) => return Self::Site(host.to_owned()),
            Some((FOLDERS, name)) => return theme_of(name).map_or(Self::Missing, Self::Folder),
            Some(_) if path == WRONG => return Self::Wrong(About::parse(fragment)),
            Some(_) if path == REQUEST => return Self::Request(task_of(fragment)),
            Some(_) => (),
        }
        let fixed = FIXED.iter().find(|one| one.path() == path);
        fixed.cloned().unwrap_or(Self::Missing)
    }

    /// Its address below the base, without a slash in front.
    pub(crate) fn path(&self) -> String {
        match self {
            Self::Start | Self::Missing => String::new(),
            Self::Answers => QUESTIONS.into(),
            Self::Question(id) => format!("{QUESTIONS}/{id}"),
            Self::QuestionEnd => format!("{QUESTIONS}/{QUESTION_END}"),
            Self::Plan => "plan".into(),
            Self::Road => "plan/weg".into(),
            Self::Task(id) => format!("{TASK}/{id}"),
            Self::Own(id) => at(&format!("{TASK}/{OWN}"), id.as_ref()),
            Self::Theme(theme) => theme.address().into(),
            Self::Network(part) => part.path(),
            Self::Debts(part) => part.path(),
            Self::Budget(part) => part.path().into(),
            Self::Post(part) => part.path(),
            Self::Letters(part) => part.path(),
            Self::Outgoing(part) => part.path(),
            Self::Invitation(part) => part.path(),
            Self::Hours(part) => part.path(),
            Self::Preparation => "voorbereiden".into(),
            Self::Together(Stage::Want) => TOGETHER.into(),
            Self::Together(stage) => format!("{TOGETHER}#{}", stage.fragment()),
            Self::HandOver => "overdracht".into(),
            Self::Agreements => "gesprek".into(),
            Self::Family(page) => page.map_or("naasten".into(), |page| {
                format!("naasten/{}", page.address())
            }),
            Self::Who => "wie-is-wie".into(),
            Self::Purpose => "waarvoor".into(),
            Self::Websites(theme) => at(WEBSITES, theme.map(Theme::address)),
            Self::Site(host) => format!("{WEBSITES}/{host}"),
            Self::OwnSite(host) if host.is_empty() => format!("{WEBSITES}/{OWN}"),
            Self::OwnSite(host) => format!("{WEBSITES}/{OWN}#{host}"),
            Self::Events => "verandering".into(),
            Self::Event(event) => format!("verandering/{}", event_name(*event)),
            Self::NotForYou => "niet-voor-jou".into(),
            Self::Papers => "papieren".into(),
            Self::TodayFree => "papieren/vandaag-vrij".into(),
            Self::OnePage => "papieren/een-blad".into(),
            Self::FirstHours => "papieren/eerste-48-uur".into(),
            Self::VisitQuestions => "spreekuren/vragen".into(),
            Self::Request(None) => REQUEST.into(),
            Self::Request(Some(TaskRef::Catalogue(id))) => format!("{REQUEST}#{id}"),
            Self::Request(Some(TaskRef::Own(id))) => format!("{REQUEST}#{id}"),
            Self::Wrong(about) => at(WRONG, about.as_ref().map(About::fragment)),
            Self::Training(part) => part.path().into(),
            Self::Volunteers(part) => part.path().into(),
            Self::Folders => FOLDERS.into(),
            Self::Folder(theme) => format!("{FOLDERS}/{}", theme.address()),
            Self::Keep => "bewaren".into(),
            Self::Open => "openen".into(),
            Self::File => "bestand".into(),
            Self::Finish => "klaar".into(),
            Self::History => "geschiedenis".into(),
            Self::Settings => "instellingen".into(),
            Self::Staff(part) => part.path().into(),
            Self::Help => "hulp".into(),
            Self::Privacy => "privacy".into(),
            Self::About => "over".into(),
        }
    }

    /// The page of a task.
    pub(crate) fn of_task(task: &TaskRef) -> Self {
        match task {
            TaskRef::Catalogue(id) => Self::Task(id.clone()),
            TaskRef::Own(id) => Self::Own(Some(*id)),
        }
    }
}
