//! Every screen has an address; this is the only place that knows them.

use domain::{Event, OwnId, QuestionId, TaskId, TaskRef, Theme};

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

/// A part of the pages for staff.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum StaffPart {
    /// What there is, and the file.
    Begin,
    Place,
    /// Which sites are open.
    Websites,
    Computers,
    Municipalities,
    /// Empty sheets to have at hand.
    Stack,
}

impl StaffPart {
    const ALL: [Self; 6] = [
        Self::Begin,
        Self::Place,
        Self::Websites,
        Self::Computers,
        Self::Municipalities,
        Self::Stack,
    ];

    const fn path(self) -> &'static str {
        match self {
            Self::Begin => "beheer",
            Self::Place => "beheer/plek",
            Self::Websites => "beheer/websites",
            Self::Computers => "beheer/computers",
            Self::Municipalities => "beheer/gemeenten",
            Self::Stack => "beheer/stapel",
        }
    }

    fn parse(path: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|part| part.path() == path)
    }
}

const QUESTION_END: &str = "klaar";
const OWN: &str = "eigen";
const FOLDERS: &str = "folders";

impl Route {
    /// The screen of a path (without slashes at its ends) and a fragment (without `#`).
    pub(crate) fn parse(path: &str, fragment: &str) -> Self {
        let parts: Vec<&str> = path.split('/').collect();
        match parts.as_slice() {
            [""] => Self::Start,
            ["vragen"] => Self::Answers,
            ["vragen", id] if *id == QUESTION_END => Self::QuestionEnd,
            ["vragen", id] => Self::Question((*id).into()),
            ["plan"] => Self::Plan,
            ["plan", "weg"] => Self::Road,
            ["taak", id] if *id == OWN => Self::Own(fragment.parse().ok().map(OwnId)),
            ["taak", id] => Self::Task((*id).into()),
            ["wie-is-wie"] => Self::Who,
            ["waarvoor"] => Self::Purpose,
            ["websites"] => Self::Websites(theme_of(fragment)),
            ["websites", host] if *host == OWN => Self::OwnSite(fragment.to_owned()),
            ["websites", host] => Self::Site((*host).to_owned()),
            ["verandering"] => Self::Events,
            ["verandering", name] => event_of(name).map_or(Self::Missing, Self::Event),
            ["niet-voor-jou"] => Self::NotForYou,
            ["papieren"] => Self::Papers,
            ["papieren", "vandaag-vrij"] => Self::TodayFree,
            ["papieren", "een-blad"] => Self::OnePage,
            ["papieren", "eerste-48-uur"] => Self::FirstHours,
            ["spreekuren", "vragen"] => Self::VisitQuestions,
            ["papieren", "verzoek"] => Self::Request(task_of(fragment)),
            [FOLDERS] => Self::Folders,
            [FOLDERS, name] => theme_of(name).map_or(Self::Missing, Self::Folder),
            ["bewaren"] => Self::Keep,
            ["openen"] => Self::Open,
            ["bestand"] => Self::File,
            ["klaar"] => Self::Finish,
            ["geschiedenis"] => Self::History,
            ["instellingen"] => Self::Settings,
            ["beheer", ..] => StaffPart::parse(path).map_or(Self::Missing, Self::Staff),
            ["hulp"] => Self::Help,
            ["privacy"] => Self::Privacy,
            ["over"] => Self::About,
            [name] => theme_of(name).map_or(Self::Missing, Self::Theme),
            _ => Self::Missing,
        }
    }

    /// Its address below the base, without a slash in front.
    pub(crate) fn path(&self) -> String {
        match self {
            Self::Start | Self::Missing => String::new(),
            Self::Answers => "vragen".into(),
            Self::Question(id) => format!("vragen/{id}"),
            Self::QuestionEnd => format!("vragen/{QUESTION_END}"),
            Self::Plan => "plan".into(),
            Self::Road => "plan/weg".into(),
            Self::Task(id) => format!("taak/{id}"),
            Self::Own(Some(id)) => format!("taak/{OWN}#{id}"),
            Self::Own(None) => format!("taak/{OWN}"),
            Self::Theme(theme) => theme.address().into(),
            Self::Who => "wie-is-wie".into(),
            Self::Purpose => "waarvoor".into(),
            Self::Websites(None) => "websites".into(),
            Self::Websites(Some(theme)) => format!("websites#{}", theme.address()),
            Self::Site(host) => format!("websites/{host}"),
            Self::OwnSite(host) => format!("websites/{OWN}#{host}"),
            Self::Events => "verandering".into(),
            Self::Event(event) => format!("verandering/{}", event_name(*event)),
            Self::NotForYou => "niet-voor-jou".into(),
            Self::Papers => "papieren".into(),
            Self::TodayFree => "papieren/vandaag-vrij".into(),
            Self::OnePage => "papieren/een-blad".into(),
            Self::FirstHours => "papieren/eerste-48-uur".into(),
            Self::VisitQuestions => "spreekuren/vragen".into(),
            Self::Request(None) => "papieren/verzoek".into(),
            Self::Request(Some(TaskRef::Catalogue(id))) => format!("papieren/verzoek#{id}"),
            Self::Request(Some(TaskRef::Own(id))) => format!("papieren/verzoek#{id}"),
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

fn theme_of(name: &str) -> Option<Theme> {
    Theme::TILES
        .into_iter()
        .find(|theme| theme.address() == name)
}

fn task_of(fragment: &str) -> Option<TaskRef> {
    match fragment {
        "" => None,
        digits if digits.bytes().all(|b| b.is_ascii_digit()) => {
            digits.parse().ok().map(|id| TaskRef::Own(OwnId(id)))
        }
        id => Some(TaskRef::Catalogue(id.into())),
    }
}

const fn event_name(event: Event) -> &'static str {
    match event {
        Event::Transfer => "overplaatsing",
        Event::ContactAllowed => "contact",
        Event::Recall => "terug",
    }
}

fn event_of(name: &str) -> Option<Event> {
    Event::ALL
        .into_iter()
        .find(|event| event_name(*event) == name)
}
