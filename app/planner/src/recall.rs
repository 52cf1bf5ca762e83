//! What to look at again for somebody who is inside again.

use crate::plan::{Group, Plan, Planned};
use domain::Phase;

impl Plan {
    /// The done tasks whose moment comes again after a recall: first days, last weeks, the day itself
    /// and what follows it. They stay done; whether that still holds is for the person to say.
    pub fn comes_again(&self) -> impl Iterator<Item = &Planned> {
        let again = |phase| matches!(phase, Phase::F0 | Phase::F3 | Phase::F4 | Phase::F5);
        let done = self.tasks.iter().filter(|task| task.group == Group::Done);
        done.filter(move |task| again(task.phase))
    }
}

#[cfg(test)]
mod tests {
    use crate::examples::{catalogue, done, home_on, set, task, today};
    use domain::Phase;

    #[test]
    fn what_was_done_in_a_moment_that_comes_again() {
        let of = |id: &str, phase: Phase| {
            let mut task = task(id, (0, 1), "");
            task.phase = phase;
            task.window = phase.default_window();
            task
        };
        let catalogue = catalogue(vec![
            of("ju-01", Phase::F0),
            of("ju-02", Phase::F0),
            of("id-04", Phase::F1),
            of("sn-12", Phase::F3),
            of("wi-16", Phase::F5),
        ]);
        let mut dossier = home_on("2027-06-01");
        for id in ["ju-01", "id-04", "sn-12", "wi-16"] {
            set(&mut dossier, id, done("2027-02-10"));
        }
        let plan = crate::plan(&dossier, &catalogue, today());
        let again: Vec<_> = plan.comes_again().map(|task| task.phase).collect();
        assert_eq!(again, [Phase::F0, Phase::F3, Phase::F5]);
    }
}
