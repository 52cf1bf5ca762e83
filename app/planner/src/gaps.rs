//! What may be missing on the first day, from a plan without bridging tasks.

use crate::forward::{From, Times};
use crate::graph::Graph;
use crate::node::{Days, Node};
use crate::plan::OpenGap;
use domain::calendar::days_between;
use domain::{Catalogue, Date, Dossier, Gap, Situation, TaskId, Truth};

/// The gaps that open, with the way that closes each and what helps until then.
pub(crate) fn gaps(
    dossier: &Dossier,
    catalogue: &Catalogue,
    days: &Days,
    graph: &Graph<'_>,
    times: &[Times],
) -> Vec<OpenGap> {
    let situation = Situation::new(dossier, catalogue, days.today);
    let gaps = catalogue.gaps.iter();
    gaps.filter(|gap| gap.applies.eval(&situation) != Truth::No)
        .filter_map(|gap| open(gap, days, graph, times))
        .collect()
}

fn open(gap: &Gap, days: &Days, graph: &Graph<'_>, times: &[Times]) -> Option<OpenGap> {
    let closing = gap.closed_by.iter().filter_map(|id| graph.place(id));
    let in_plan = closing.filter(|at| graph.nodes[*at].active);
    let closing: Vec<usize> = in_plan
        .filter(|at| graph.nodes[*at].is_open() || graph.nodes[*at].is_done())
        .collect();
    if closing.iter().any(|at| graph.nodes[*at].is_done()) {
        return None;
    }
    let best = closing
        .into_iter()
        .min_by_key(|at| (times[*at].finish_min, *at))?;
    let days_max = after(days.likely, times[best].finish_max);
    (days_max > 0).then(|| OpenGap {
        gap: gap.id.clone(),
        from: days.likely,
        days_min: after(days.likely, times[best].finish_min),
        days_max,
        chain: chain(graph, times, best),
        bridging: bridging(graph, gap),
    })
}

fn bridging(graph: &Graph<'_>, gap: &Gap) -> Vec<TaskId> {
    let helps = |node: &&Node<'_>| node.belongs && node.task.bridges.as_ref() == Some(&gap.id);
    let nodes = graph.nodes.iter().filter(helps);
    nodes.map(|node| node.task.id.clone()).collect()
}

fn after(release: Date, finish: Date) -> u32 {
    u32::try_from(days_between(release, finish).max(0)).unwrap_or(u32::MAX)
}

/// The tasks that decide when the gap closes, in order.
fn chain(graph: &Graph<'_>, times: &[Times], last: usize) -> Vec<TaskId> {
    let mut chain = vec![graph.nodes[last].task.id.clone()];
    let mut at = last;
    while let From::After(before) = times[at].from {
        at = before as usize;
        chain.push(graph.nodes[at].task.id.clone());
    }
    chain.reverse();
    chain
}

#[cfg(test)]
mod tests {
    use crate::examples::{catalogue, done, home_on, set, task, today, waiting, window};
    use domain::{Applies, Catalogue, Dossier, Gap, Phase, Task, TaskState};

    /// An identity card that takes 14 to 28 days, a way to ask for it outside, and a paper that serves until then.
    fn card() -> Catalogue {
        let outside = |id| Task {
            phase: Phase::F5,
            window: window(0, None),
            ..task(id, (7, 28), "")
        };
        Catalogue {
            gaps: vec![Gap {
                id: "identity".into(),
                applies: Applies::Not(Applies::Is("valid-id".into(), "yes".into()).into()),
                closed_by: vec!["card".into(), "counter".into()],
            }],
            ..catalogue(vec![
                task("ask", (1, 7), ""),
                task("card", (14, 28), "ask"),
                outside("counter"),
                Task {
                    bridges: Some("identity".into()),
                    ..task("paper", (1, 7), "")
                },
            ])
        }
    }

    /// One row for each gap: id, fewest and most days, the tasks that close it, what bridges it.
    fn check(dossier: &Dossier, expected: &[&str]) {
        let plan = crate::plan(dossier, &card(), today());
        let rows = plan.gaps.iter().map(|gap| {
            let names = |ids: &[domain::TaskId]| {
                let names: Vec<&str> = ids.iter().map(domain::TaskId::as_str).collect();
                names.join(" > ")
            };
            let (gap_id, chain, bridging) = (&gap.gap, names(&gap.chain), names(&gap.bridging));
            format!(
                "{gap_id} {}..{}: {chain}; {bridging}",
                gap.days_min, gap.days_max
            )
        });
        assert_eq!(rows.collect::<Vec<_>>(), expected);
        let bridged = plan
            .tasks
            .iter()
            .any(|it| it.task == domain::TaskRef::Catalogue("paper".into()));
        assert_eq!(bridged, !expected.is_empty());
    }

    #[test]
    fn a_gap_lasts_from_release_until_the_quickest_way_closes_it() {
        check(
            &home_on("2027-03-11"),
            &["identity 5..25: ask > card; paper"],
        );
        check(&home_on("2027-04-05"), &[]);
        check(
            &home_on("2027-04-04"),
            &["identity 0..1: ask > card; paper"],
        );
        check(&home_on("2027-03-02"), &["identity 7..28: counter; paper"]);
    }

    #[test]
    fn what_is_done_or_does_not_apply_opens_none() {
        let mut dossier = home_on("2027-03-11");
        set(&mut dossier, "card", waiting("2027-02-20", None));
        check(&dossier, &["identity 0..9: card; paper"]);
        set(&mut dossier, "card", done("2027-02-20"));
        check(&dossier, &[]);
        set(&mut dossier, "card", TaskState::NotForMe);
        check(&dossier, &["identity 7..28: counter; paper"]);
        let yes = domain::Answer::choice("yes", 1);
        dossier.answers.insert("valid-id".into(), yes);
        check(&dossier, &[]);
    }
}
