//! The plan as a road: the same tasks as the list, bundled by week.

use crate::plan::{Group, Plan, Planned};
use chrono::Datelike;
use domain::Date;
use domain::calendar::minus_days;

/// A place on the road where tasks stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stop {
    /// Behind us.
    Done,
    /// Today.
    Today,
    /// The week that begins on this Monday, before release.
    Week(Date),
    /// The day of release.
    Release(Date),
    /// The week that begins on this Monday, after release.
    After(Date),
    /// Beside the road: "niet voor mij".
    NotForMe,
}

impl Plan {
    /// The stops in order, each with its tasks in plan order. Today and release are always there.
    pub fn stops(&self) -> Vec<(Stop, Vec<&Planned>)> {
        let mut stops: Vec<(Stop, Vec<&Planned>)> = vec![(Stop::Today, Vec::new())];
        if !self.release.is_outside() {
            stops.push((Stop::Release(self.likely), Vec::new()));
        }
        for task in &self.tasks {
            let stop = self.stop(task);
            match stops.binary_search_by_key(&stop, |(stop, _)| *stop) {
                Ok(at) => stops[at].1.push(task),
                Err(at) => stops.insert(at, (stop, vec![task])),
            }
        }
        stops
    }

    fn is_first(&self, task: &Planned) -> bool {
        self.first.iter().any(|first| first.task == task.task)
    }

    fn stop(&self, task: &Planned) -> Stop {
        let moment = task
            .ask_again
            .or(task.start_by)
            .unwrap_or(task.start)
            .max(self.today);
        match task.group {
            Group::Done => Stop::Done,
            Group::NotForMe => Stop::NotForMe,
            Group::AfterRelease if task.start <= self.likely => Stop::Release(self.likely),
            Group::AfterRelease => Stop::After(monday(task.start)),
            _ if self.is_first(task) => Stop::Today,
            // Nobody does thirty things on one day.
            _ if moment == self.today && !task.may_wait => Stop::Today,
            _ if self.release.is_outside() || moment > self.likely => Stop::After(monday(moment)),
            _ => Stop::Week(monday(moment)),
        }
    }
}

fn monday(date: Date) -> Date {
    minus_days(date, date.weekday().num_days_from_monday())
}
