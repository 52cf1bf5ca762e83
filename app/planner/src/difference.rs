//! What moved between two plans of one dossier, such as after a new release day.

use crate::plan::{Blocker, Group, Plan, Planned};
use domain::{Index, Named, TaskId, TaskRef};

/// The open tasks of the catalogue that moved, each in one list only.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Difference {
    /// Can begin now; before, the restrictions held it up.
    pub free: Vec<TaskId>,
    /// Best begun earlier than before.
    pub earlier: Vec<TaskId>,
    /// No longer before release.
    pub after: Vec<TaskId>,
    /// Was not in the plan before.
    pub new: Vec<TaskId>,
    /// Is no longer in the plan.
    pub gone: Vec<TaskId>,
    /// More time than before.
    pub later: Vec<TaskId>,
}

impl Difference {
    /// Whether nothing moved.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// Compares the plan of before with the plan of now.
pub fn difference(before: &Plan, now: &Plan) -> Difference {
    let old = Places::new(before);
    let new = Places::new(now);
    let mut difference = Difference::default();
    for task in &now.tasks {
        let Some(id) = open_id(task) else { continue };
        let Some(was) = old.get(id) else {
            difference.new.push(id.clone());
            continue;
        };
        if is_restricted(was) && !is_restricted(task) && task.group == Group::Now {
            difference.free.push(id.clone());
            continue;
        }
        let is_after = task.group == Group::AfterRelease;
        let was_after = was.group == Group::AfterRelease;
        let list = match (was_after, is_after) {
            (false, true) => &mut difference.after,
            // From after release to before it: it can be begun earlier.
            (true, false) => &mut difference.earlier,
            _ if moment(task) < moment(was) => &mut difference.earlier,
            _ if moment(task) > moment(was) => &mut difference.later,
            _ => continue,
        };
        list.push(id.clone());
    }
    let gone = before
        .tasks
        .iter()
        .filter_map(open_id)
        .filter(|id| new.get(id).is_none());
    difference.gone = gone.cloned().collect();
    difference
}

/// The open tasks of a plan by id.
struct Places<'a> {
    tasks: Vec<&'a Planned>,
    index: Index,
}

impl<'a> Places<'a> {
    fn new(plan: &'a Plan) -> Self {
        let open = plan.tasks.iter().filter(|task| open_id(task).is_some());
        let tasks: Vec<&Planned> = open.collect();
        Self {
            index: Index::new(&tasks),
            tasks,
        }
    }

    fn get(&self, id: &TaskId) -> Option<&'a Planned> {
        let place = self.index.get(&self.tasks, id.as_str());
        place.map(|at| self.tasks[at])
    }
}

impl Named for &Planned {
    fn name(&self) -> &str {
        open_id(self).map_or("", TaskId::as_str)
    }
}

fn open_id(task: &Planned) -> Option<&TaskId> {
    match &task.task {
        TaskRef::Catalogue(id) if task.group.is_open() => Some(id),
        _ => None,
    }
}

fn is_restricted(task: &Planned) -> bool {
    task.blocked_by.contains(&Blocker::Restrictions)
}

fn moment(task: &Planned) -> domain::Date {
    task.start_by.unwrap_or(task.start)
}

#[cfg(test)]
mod tests {
    use crate::examples::{catalogue, home_on, task, today};
    use crate::{Difference, difference, plan};
    use domain::{Answer, Choice, Kind, Question};

    #[test]
    fn when_restrictions_end_what_waited_for_that_can_begin() {
        let choice = |id: &str| Choice {
            id: id.into(),
            exclusive: false,
            stay_min: None,
            stay_max: None,
        };
        let mut call = task("sn-03", (0, 1), "");
        call.outside_contact = true;
        let mut visit = task("sn-04", (0, 1), "sn-03");
        visit.outside_contact = true;
        let mut catalogue = catalogue(vec![call, visit, task("ju-01", (0, 1), "")]);
        catalogue.questions.push(Question {
            id: "contact".into(),
            revision: 1,
            theme: domain::Theme::General,
            kind: Kind::One,
            choices: vec![choice("yes"), choice("lawyer-only")],
            applies: domain::Applies::default(),
            voluntary: false,
        });
        let mut dossier = home_on("2027-06-01");
        let mut with = |choice: &str| {
            let answer = Answer::choice(choice, 1);
            dossier.answers.insert("contact".into(), answer);
            plan(&dossier, &catalogue, today())
        };
        let moved = difference(&with("lawyer-only"), &with("yes"));
        let free = vec!["sn-03".into()];
        assert_eq!(
            moved,
            Difference {
                free,
                ..Difference::default()
            }
        );
    }
}
