//! Which sentence says when a task is done. The planner decided; this only finds the words.

use crate::language::Lang;
use crate::session::{Session, catalogue};
use content::{Arg, key};
use domain::calendar::{next_working_day, plus_days};
use domain::{Phase, Task, TaskRef, TaskState, Tool};
use planner::{Blocker, Fit, Group, Planned, Why};

/// A key with its values.
pub(crate) type Sentence = (String, Vec<(&'static str, Arg)>);

fn sentence(key: key::Key) -> Sentence {
    (key.to_string(), Vec::new())
}

fn dated(key: key::Key, lang: Lang, date: domain::Date) -> Sentence {
    (key.to_string(), vec![("date", lang.day(date))])
}

/// When to do it, in one sentence.
pub(crate) fn when(task: &Planned, lang: Lang, session: Session) -> Sentence {
    let today = session.today();
    let state = session.with(|dossier| match &task.task {
        TaskRef::Catalogue(id) => dossier.task_state(id),
        TaskRef::Own(id) => dossier
            .own
            .get(id)
            .map_or(TaskState::Open, |own| own.state.clone()),
    });
    let own_day = matches!(task.task, TaskRef::Own(_)).then_some(task.start_by);
    let own_day = own_day.flatten();
    match (task.group, state) {
        (_, TaskState::Done { on }) => dated(key::WHEN_DONE, lang, on),
        (
            _,
            TaskState::Waiting {
                ask_again: Some(date),
                ..
            },
        ) => dated(key::WHEN_ASK_AGAIN, lang, date),
        (_, TaskState::Waiting { since, .. }) => dated(key::WHEN_WAITING, lang, since),
        _ if let Some(day) = own_day.filter(|day| *day < today) => dated(key::WHEN_WAS, lang, day),
        _ if let Some(day) = own_day => dated(key::WHEN_ON, lang, day),
        (Group::AfterRelease, _) => match task.fits {
            Fit::Not { likely: true } => sentence(key::WHEN_NOT_FIT_LIKELY),
            Fit::Not { likely: false } => sentence(key::WHEN_NOT_FIT),
            Fit::Fits | Fit::Tight => dated(key::WHEN_FROM, lang, open_day(task)),
        },
        _ => before(task, lang, today),
    }
}

/// Days within which "this week" is soon enough.
const WEEK: u32 = 7;

fn before(task: &Planned, lang: Lang, today: domain::Date) -> Sentence {
    if task.blocked_by.contains(&Blocker::Restrictions) {
        return sentence(key::BLOCKED_RESTRICTIONS);
    }
    if task.safety && matches!(task.fits, Fit::Not { .. }) {
        return sentence(key::WHEN_SAFE_LATE);
    }
    if task.safety && !task.unsure && is_of_a_letter(&task.task) {
        return sentence(key::WHEN_TODAY);
    }
    let is_open = task.start <= today;
    match task.start_by {
        Some(by) if task.firm => dated(key::WHEN_BY, lang, by),
        // Two dates for one day would only make somebody wonder which to take.
        Some(by) if by <= task.start && !is_open => dated(key::WHEN_BEGIN_ON, lang, open_day(task)),
        // The first days inside: a day counted back from release would only put it off.
        Some(by) if is_open && task.phase == Phase::F0 && by > plus_days(today, WEEK) => {
            let hurries = !task.may_wait && !task.unsure;
            sentence(if hurries {
                key::WHEN_THIS_WEEK
            } else {
                key::WHEN_NOW
            })
        }
        Some(by) if by > task.start => dated(key::WHEN_BEFORE, lang, by),
        _ if !is_open => dated(key::WHEN_FROM, lang, open_day(task)),
        None => sentence(key::WHEN_NOW),
        // What may wait, or may not be for this person, hurries nobody.
        Some(_) if task.may_wait || task.unsure => sentence(key::WHEN_NOW),
        Some(_) if has_a_week(task, today) => sentence(key::WHEN_THIS_WEEK),
        Some(_) => sentence(key::WHEN_TODAY),
    }
}

/// Whether a letter that can't wait asks for it: not something for the day before which a plan would begin.
fn is_of_a_letter(task: &TaskRef) -> bool {
    is_known(task, |task| task.tool == Some(Tool::Post))
}

/// The first day on which it can begin: nobody is sent to a desk on Christmas Day.
fn open_day(planned: &Planned) -> domain::Date {
    if is_known(&planned.task, Task::needs_open_office) {
        next_working_day(planned.start)
    } else {
        planned.start
    }
}

fn is_known(task: &TaskRef, is: fn(&Task) -> bool) -> bool {
    let TaskRef::Catalogue(id) = task else {
        return false;
    };
    catalogue().task(id).is_some_and(is)
}

/// Whether it is still in time a week from now, if things go quickly; what keeps somebody safe, if release comes on
/// the earliest day.
fn has_a_week(task: &Planned, today: domain::Date) -> bool {
    let last = if task.safety {
        task.latest_safe
    } else {
        task.latest_tight
    };
    last.is_some_and(|last| last >= plus_days(today, WEEK))
}

/// The step that comes before a task of later, when one does.
pub(crate) fn blocked(task: &Planned, lang: Lang) -> Option<Sentence> {
    if task.group != Group::Later || task.blocked_by.contains(&Blocker::Restrictions) {
        return None;
    }
    task.blocked_by.iter().find_map(|blocker| match blocker {
        Blocker::Task(id) => Some((
            key::BLOCKED_TASK.to_string(),
            vec![("task", lang.task_title(id).into())],
        )),
        Blocker::Restrictions | Blocker::Window(_) => None,
    })
}

/// Why a task comes first, in one sentence.
pub(crate) fn because(why: &Why, lang: Lang, today: domain::Date) -> Sentence {
    match why {
        Why::Safety => sentence(key::WHY_SAFETY),
        Why::AskAgain => sentence(key::WHY_ASK_AGAIN),
        Why::Deadline(date) => dated(key::WHY_DEADLINE, lang, *date),
        Why::Unlocks(count) => (
            key::WHY_UNLOCKS.to_string(),
            vec![("count", Arg::Number(u64::from(*count)))],
        ),
        Why::Soon(_) => sentence(key::WHY_SOON),
        // On the day itself nobody is late.
        Why::Planned(date) if *date >= today => dated(key::WHEN_WAS, lang, *date),
        Why::Planned(date) => dated(key::WHY_PLANNED, lang, *date),
    }
}
