//! Keys that screens put together from the names of fixed choices.

use content::letters::Reveal;
use debts::Why;
use domain::{Actor, Comes, Holiday, Theme};
use sections::budget::BudgetGroup;
use sections::counting::{Activity, Division, Grain, Length, MomentKind, Outcome};
use sections::debts::{Arrangement, DebtAnswer, DebtKind, DebtPaper, Seized, Stage, Threat};
use sections::hand_over::HandOverPurpose;
use sections::handout::Paper;
use sections::invitation::{Ask, Reply};
use sections::outgoing::{Answered, SentFrom};
use sections::people::{Moment, Prompt, Ring, Role, Said, Sector, Then};
use sections::post::{Look, Reason, Says, Urgency, Whom};
use sections::preparation::{AtHand, Hope, Reach, Shows};
use sections::sender::ReachedBy;
use sections::stay::{HouseRule, Register, StayFrom, StayLength};

/// For whom a hand-over may be.
const HANDED_TO: [Actor; 4] = [
    Actor::Volunteer,
    Actor::CaseManager,
    Actor::Municipality,
    Actor::Self_,
];

/// Those of choices, such as `people-role-parent`.
pub(super) fn choices() -> impl Iterator<Item = String> {
    let all = [
        ("people-role", names(Role::ALL, Role::as_str)),
        ("people-ring", names(Ring::ALL, Ring::as_str)),
        ("people-then", names(Then::ALL, Then::as_str)),
        ("people-said", names(Said::ALL, Said::as_str)),
        ("people-moment", names(Moment::ALL, Moment::as_str)),
        ("people-sector", names(Sector::ALL, Sector::as_str)),
        ("people-ask", names(Prompt::ALL, Prompt::as_str)),
        ("invitation-ask", names(Ask::ALL, Ask::as_str)),
        ("invitation-reply", names(Reply::ALL, Reply::as_str)),
        ("stay-from", names(StayFrom::ALL, StayFrom::as_str)),
        ("stay-length", names(StayLength::ALL, StayLength::as_str)),
        ("stay-rule", names(HouseRule::ALL, HouseRule::as_str)),
        ("stay-register", names(Register::ALL, Register::as_str)),
        ("helper", names(&Comes::ALL, Comes::as_str)),
        ("holiday", names(&Holiday::ALL, Holiday::as_str)),
        ("shared-paper", names(Paper::ALL, Paper::as_str)),
        ("shared-on", names(Paper::ALL, Paper::as_str)),
        ("guide", names(&Theme::TILES, Theme::as_str)),
        ("bring-paper", names(AtHand::ALL, AtHand::as_str)),
        ("bring-hope", names(Hope::ALL, Hope::as_str)),
        ("bring-reach", names(Reach::ALL, Reach::as_str)),
        ("bring-shows", names(Shows::ALL, Shows::as_str)),
        (
            "handover-for",
            names(HandOverPurpose::ALL, HandOverPurpose::as_str),
        ),
        ("handover-to", names(&HANDED_TO, Actor::as_str)),
        ("counting-kind", names(MomentKind::ALL, MomentKind::as_str)),
        ("counting-outcome", names(Outcome::ALL, Outcome::as_str)),
        ("counting-length", names(Length::ALL, Length::as_str)),
        ("counting-activity", names(Activity::ALL, Activity::as_str)),
        ("counting-grain", names(Grain::ALL, Grain::as_str)),
        ("counting-by", names(Division::ALL, Division::as_str)),
        ("debts-why", names(&Why::ALL, Why::as_str)),
        ("debts-kind", names(DebtKind::ALL, DebtKind::as_str)),
        ("debts-stage", names(Stage::ALL, Stage::as_str)),
        ("debts-threat", names(Threat::ALL, Threat::as_str)),
        (
            "debts-arrangement",
            names(Arrangement::ALL, Arrangement::as_str),
        ),
        ("debts-seized", names(Seized::ALL, Seized::as_str)),
        ("debts-answer", names(DebtAnswer::ALL, DebtAnswer::as_str)),
        ("debts-missing", names(DebtPaper::ALL, DebtPaper::as_str)),
        ("post-look", names(Look::ALL, Look::as_str)),
        ("post-says", names(Says::ALL, Says::as_str)),
        ("post-when", names(Urgency::ALL, Urgency::as_str)),
        ("post-why", names(Reason::ALL, Reason::as_str)),
        ("post-whom", names(Whom::ALL, Whom::as_str)),
    ];
    all.into_iter()
        .chain(of_the_desk())
        .flat_map(|(of, names)| {
            let names = names.into_iter();
            names.map(move |name| format!("{of}-{name}"))
        })
        .chain(table())
}

/// Those of the table of debts.
fn table() -> impl Iterator<Item = String> {
    let names = debts::table::Words::names().into_iter();
    names.map(|name| ["debts-table-", &name].concat())
}

fn names<T: Copy>(all: &[T], name: fn(T) -> &'static str) -> Vec<&'static str> {
    all.iter().map(|one| name(*one)).collect()
}

/// Those of letters, and of money by the month.
fn of_the_desk() -> impl Iterator<Item = (&'static str, Vec<&'static str>)> {
    let all = [
        ("budget-group", names(BudgetGroup::ALL, BudgetGroup::as_str)),
        ("budget-sum", names(BudgetGroup::ALL, BudgetGroup::as_str)),
        ("letters-from", names(SentFrom::ALL, SentFrom::as_str)),
        ("letters-reach", names(ReachedBy::ALL, ReachedBy::as_str)),
        ("letters-reveals", names(&Reveal::ALL, Reveal::as_str)),
        ("outgoing-answer", names(Answered::ALL, Answered::as_str)),
    ];
    all.into_iter()
}
