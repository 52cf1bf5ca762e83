//! What may stand on a hand-over: what is done, what somebody waits for, what is to be done now, what was agreed.

use crate::browser::intl::DateStyle;
use crate::language::Lang;
use crate::session::Session;
use content::key::{self, Key};
use domain::{Actor, Date, TaskId, TaskRef, TaskState};
use planner::Group as PlanGroup;
use sections::Agreement;
use sections::hand_over::word;

/// What a tick belongs to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Item {
    Step(TaskId),
    /// Words that the person wrote.
    Word(String),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Group {
    Done,
    Waiting,
    Open,
    Agreed,
    /// Steps that may wait, behind a fold.
    Rest,
}

impl Group {
    const ALL: [Self; 5] = [
        Self::Done,
        Self::Waiting,
        Self::Open,
        Self::Agreed,
        Self::Rest,
    ];

    pub(super) const fn title(self) -> Key {
        match self {
            Self::Done => key::HANDOVER_DONE,
            Self::Waiting => key::HANDOVER_WAITING,
            Self::Open => key::HANDOVER_OPEN,
            Self::Rest => key::HANDOVER_REST,
            Self::Agreed => key::HANDOVER_AGREED,
        }
    }
}

/// One line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Line {
    pub(super) item: Item,
    group: Group,
    says: Says,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Says {
    Task(TaskRef, TaskState),
    Agreement(String, Option<Actor>, Option<Date>),
}

impl Line {
    /// What it is called.
    pub(super) fn titled(&self, lang: Lang, session: Session) -> String {
        match &self.says {
            Says::Task(task, _) => session.with(|dossier| lang.title_of(task, dossier)),
            Says::Agreement(what, ..) => what.clone(),
        }
    }

    /// What is said of it beside its title.
    pub(super) fn detail(&self, lang: Lang) -> Option<String> {
        let date = |day| ("date", lang.date(day, DateStyle::Long).into());
        match &self.says {
            Says::Task(_, TaskState::Done { on }) => {
                Some(lang.fill(&key::HANDOVER_DONE_ON, &[date(*on)]))
            }
            Says::Task(_, TaskState::Waiting { who, since, .. }) => {
                let args = [("who", lang.actor(*who).into()), date(*since)];
                Some(lang.fill(&key::HANDOVER_WAITS, &args))
            }
            Says::Task(..) => None,
            Says::Agreement(_, who, by) => {
                let who = who.map(|who| match who {
                    // On paper for another one "you" would be the reader.
                    Actor::Self_ => lang.text(&key::HANDOVER_ME),
                    who => lang.actor_title(who),
                });
                let by = by.map(|by| lang.fill(&key::HANDOVER_BY, &[date(by)]));
                let both: Vec<String> = [who, by].into_iter().flatten().collect();
                (!both.is_empty()).then(|| both.join(", "))
            }
        }
    }
}

/// All lines, in order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Items(Vec<Line>);

impl Items {
    pub(super) fn iter(&self) -> impl Iterator<Item = &Line> {
        self.0.iter()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The lines of each group that has some.
    pub(super) fn groups(&self) -> impl Iterator<Item = (Group, impl Iterator<Item = &Line>)> {
        let of = |group| self.iter().filter(move |line| line.group == group);
        let all = Group::ALL.into_iter();
        all.filter(move |group| of(*group).next().is_some())
            .map(move |group| (group, of(group)))
    }
}

/// What there is to tell of a plan.
pub(super) fn items(session: Session) -> Items {
    let tasks = session.plan(|plan| {
        let of = |group| plan.group(group).into_iter();
        let done = of(PlanGroup::Done).map(|task| (Group::Done, task.task.clone()));
        let waiting = of(PlanGroup::Waiting).map(|task| (Group::Waiting, task.task.clone()));
        let now = of(PlanGroup::Now).map(|task| {
            let is_own = matches!(task.task, TaskRef::Own(_));
            let group = if task.may_wait && !is_own {
                Group::Rest
            } else {
                Group::Open
            };
            (group, task.task.clone())
        });
        let later = of(PlanGroup::Later).map(|task| (Group::Rest, task.task.clone()));
        let all = done.chain(waiting).chain(now).chain(later);
        all.collect::<Vec<_>>()
    });
    let steps = tasks.into_iter().map(|(group, task)| {
        let item = match &task {
            TaskRef::Catalogue(id) => Item::Step(id.clone()),
            TaskRef::Own(id) => Item::Word(session.with(|dossier| {
                let own = dossier.own.get(id);
                own.map(|own| word(&own.title)).unwrap_or_default()
            })),
        };
        let state = session.task_state(&task);
        let says = Says::Task(task, state);
        Line { item, group, says }
    });
    let agreed: Vec<Agreement> = session.with(|dossier| {
        let agreed = sections::all::<Agreement>(dossier).map(|(_, one)| one);
        let open = agreed.filter(|one| !one.is_done && !one.what.trim().is_empty());
        open.collect()
    });
    let agreed = agreed.into_iter().map(|one| Line {
        item: Item::Word(word(&one.what)),
        group: Group::Agreed,
        says: Says::Agreement(one.what, one.who, one.by),
    });
    Items(steps.chain(agreed).collect())
}
