//! What may be missing on the first day, from a plan without bridging tasks.

use crate::forward::{From, Times, choose};
use crate::graph::{Graph, is_met};
use crate::node::{Days, Node};
use crate::plan::{GapDays, OpenGap};
use domain::calendar::days_between;
use domain::{
    Catalogue, Date, Dossier, Gap, Question, Situation, Supposing, TaskId, TaskState, Truth,
};
use std::cmp::Reverse;

/// The gaps of a plan, and the tasks that serve a need which is met.
pub(crate) struct Gaps {
    pub(crate) open: Vec<OpenGap>,
    /// By index of the task.
    pub(crate) met: Vec<bool>,
}

/// Looks at each gap: whether it opens, which way closes it, and what helps until then.
pub(crate) fn gaps(
    dossier: &Dossier,
    catalogue: &Catalogue,
    days: &Days,
    graph: &Graph<'_>,
    times: &[Times],
) -> Gaps {
    let ways = Ways {
        catalogue,
        situation: Situation::new(dossier, catalogue, days.today),
        days,
        graph,
        times,
    };
    let mut gaps = Gaps {
        open: Vec::new(),
        met: vec![false; graph.nodes.len()],
    };
    let mut needed = gaps.met.clone();
    for gap in &catalogue.gaps {
        let serving = gap.closed_by.iter().chain(&gap.serves);
        let serving = serving.filter_map(|id| graph.place(id));
        let is_met = gap.applies.eval(&ways.situation) == Truth::No || is_closed(gap, graph);
        let marks = if is_met { &mut gaps.met } else { &mut needed };
        serving.for_each(|at| marks[at] = true);
        if !is_met {
            gaps.open.extend(ways.open(gap));
        }
    }
    // What another need asks for is still asked for.
    for (met, needed) in gaps.met.iter_mut().zip(needed) {
        *met &= !needed;
    }
    gaps
}

fn is_closed(gap: &Gap, graph: &Graph<'_>) -> bool {
    let mut closing = gap.closed_by.iter().filter_map(|id| graph.place(id));
    closing.any(|at| graph.nodes[at].is_done())
}

/// What ways to close a gap are judged by.
struct Ways<'a> {
    catalogue: &'a Catalogue,
    situation: Situation<'a>,
    days: &'a Days,
    graph: &'a Graph<'a>,
    times: &'a [Times],
}

impl Ways<'_> {
    /// `None` when it closes in time even if everything takes long and release comes early.
    fn open(&self, gap: &Gap) -> Option<OpenGap> {
        let way = self.best(gap);
        let lasts = way.map(|at| self.lasts(at));
        let opens = lasts.is_none_or(|lasts| lasts.max > 0);
        opens.then(|| OpenGap {
            gap: gap.id.clone(),
            from: self.days.likely,
            lasts,
            chain: way.map_or_else(Vec::new, |at| chain(self.graph, self.times, at)),
            bridging: bridging(self.graph, gap),
        })
    }

    /// The quickest way that surely applies. Where none does, of those that are likely: one more answer
    /// decides which there is, so it is the slowest of the quickest ways that any answer leaves.
    fn best(&self, gap: &Gap) -> Option<usize> {
        let node = |at: usize| &self.graph.nodes[at];
        let closing = gap.closed_by.iter().filter_map(|id| self.graph.place(id));
        let open = closing.filter(|at| {
            let node = node(*at);
            node.active && node.is_open() && node.likely
        });
        let (unsure, sure): (Vec<usize>, Vec<usize>) = open.partition(|at| node(*at).unsure);
        if let Some(at) = self.quickest(sure.into_iter()) {
            return Some(at);
        }
        let asked = self.open_questions(&unsure);
        let answers = asked.into_iter().flat_map(|question| {
            question
                .choices
                .iter()
                .map(move |choice| (question, choice))
        });
        let left = answers.filter_map(|(question, choice)| {
            let facts = Supposing {
                facts: &self.situation,
                question: &question.id,
                choice: &choice.id,
            };
            let applies = |at: &usize| node(*at).task.applies.eval(&facts) != Truth::No;
            let is_asked = gap.applies.eval(&facts) != Truth::No;
            is_asked.then(|| self.quickest(unsure.iter().copied().filter(applies)))?
        });
        let slowest = left.max_by_key(|at| (self.lasts(*at).max, Reverse(*at)));
        slowest.or_else(|| self.quickest(unsure.iter().copied()))
    }

    fn quickest(&self, ways: impl Iterator<Item = usize>) -> Option<usize> {
        ways.min_by_key(|at| {
            let lasts = self.lasts(*at);
            (lasts.min, lasts.max, *at)
        })
    }

    /// The questions that decide whether these tasks apply.
    fn open_questions(&self, tasks: &[usize]) -> Vec<&Question> {
        let mut asked: Vec<&Question> = Vec::new();
        for at in tasks {
            let applies = &self.graph.nodes[*at].task.applies;
            applies.each_question(&mut |id, _| {
                let is_known = self.situation.knows(id);
                let is_new = asked.iter().all(|question| question.id != *id);
                if !is_known && is_new {
                    asked.extend(self.catalogue.question(id));
                }
            });
        }
        asked
    }

    fn lasts(&self, at: usize) -> GapDays {
        let (likely, finish) = (self.days.likely, &self.times[at]);
        GapDays {
            min: after(likely, finish.finish_min),
            max: after(likely, finish.finish_max).max(early(self.graph, at, self.days, self.times)),
        }
    }
}

/// The most days that it lasts when release comes on the earliest day. A way that begins before
/// release ends on the same day then; one that release opens ends earlier with it.
fn early(graph: &Graph<'_>, at: usize, days: &Days, times: &[Times]) -> u32 {
    let from_release = |at: usize| {
        matches!(times[at].from, From::Window)
            && graph.nodes[at].from(days.likely, days) >= Some(days.likely)
    };
    let mut first = at;
    while let From::After(before) = times[first].from {
        first = before as usize;
    }
    if from_release(first) {
        after(days.likely, times[at].finish_max)
    } else {
        after(days.safe, times[at].finish_max)
    }
}

fn bridging(graph: &Graph<'_>, gap: &Gap) -> Vec<TaskId> {
    let helps = |node: &&Node<'_>| {
        node.belongs && node.is_open() && node.task.bridges.as_ref() == Some(&gap.id)
    };
    let nodes = graph.nodes.iter().filter(helps);
    nodes.map(|node| node.task.id.clone()).collect()
}

fn after(release: Date, finish: Date) -> u32 {
    u32::try_from(days_between(release, finish).max(0)).unwrap_or(u32::MAX)
}

/// The tasks that decide when the gap closes, in order: of what each waits for the one that is finished last.
fn chain(graph: &Graph<'_>, times: &[Times], last: usize) -> Vec<TaskId> {
    let mut chain = vec![graph.nodes[last].task.id.clone()];
    let mut at = last;
    while *graph.nodes[at].state == TaskState::Open {
        let unmet = graph.hard(at).filter(|group| !is_met(graph, *group));
        let chosen = unmet.filter_map(|group| choose(graph, group, times));
        let Some(before) = chosen.max_by_key(|at| (times[*at].finish_min, Reverse(*at))) else {
            break;
        };
        at = before;
        chain.push(graph.nodes[at].task.id.clone());
    }
    chain.reverse();
    chain
}

#[cfg(test)]
mod tests {
    use crate::examples::{catalogue, day, done, home_on, set, task, today, waiting, window};
    use domain::{
        Answer, Applies, Catalogue, Choice, Dossier, Gap, Kind, Phase, Question, Release, Task,
        TaskRef, TaskState, Theme,
    };

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
                serves: vec!["ask".into()],
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
            let lasts = gap.lasts.map_or_else(
                || "?".to_owned(),
                |lasts| format!("{}..{}", lasts.min, lasts.max),
            );
            format!("{gap_id} {lasts}: {chain}; {bridging}")
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
    fn a_gap_that_nothing_closes_stays_with_its_bridges() {
        let mut dossier = home_on("2027-03-11");
        for id in ["card", "counter"] {
            set(&mut dossier, id, TaskState::NotForMe);
        }
        check(&dossier, &["identity ?: ; paper"]);
    }

    #[test]
    fn its_most_days_count_from_the_earliest_day_of_release() {
        let mut dossier = home_on("2027-03-11");
        let date = day("2027-03-25");
        dossier.release = Release::About { date };
        check(&dossier, &["identity 0..25: ask > card; paper"]);
        // What release opens ends earlier with it.
        set(&mut dossier, "card", TaskState::NotForMe);
        check(&dossier, &["identity 7..28: counter; paper"]);
    }

    #[test]
    fn a_way_that_may_not_apply_closes_none() {
        let rule = |id: &str, of: &str| Task {
            applies: Applies::Is("before".into(), of.into()),
            ..task(id, (1, 7), "")
        };
        let choice = |id: &str| Choice {
            id: id.into(),
            exclusive: false,
            stay_min: None,
            stay_max: None,
        };
        let mut catalogue = catalogue(vec![
            rule("quick", "wage"),
            Task {
                applies: Applies::Not(Applies::Is("stay".into(), "no".into()).into()),
                ..task("slow", (14, 56), "")
            },
        ]);
        catalogue.gaps = vec![Gap {
            id: "income".into(),
            applies: Applies::default(),
            closed_by: vec!["quick".into(), "slow".into()],
            serves: Vec::new(),
        }];
        catalogue.questions = ["before", "stay"]
            .map(|id| Question {
                id: id.into(),
                revision: 1,
                theme: Theme::General,
                kind: Kind::One,
                choices: ["wage", "none", "no"].map(choice).into(),
                applies: Applies::default(),
                voluntary: false,
            })
            .into();
        let chain = |dossier: &Dossier| {
            let plan = crate::plan(dossier, &catalogue, today());
            plan.gaps
                .into_iter()
                .flat_map(|gap| gap.chain)
                .collect::<Vec<_>>()
        };
        let mut dossier = home_on("2027-03-02");
        assert_eq!(chain(&dossier), ["slow".into()]);
        dossier
            .answers
            .insert("before".into(), Answer::choice("wage", 1));
        assert_eq!(chain(&dossier), ["quick".into()]);
    }

    #[test]
    fn what_serves_a_need_that_is_met_may_wait() {
        let mut dossier = home_on("2027-03-11");
        let waits = |dossier: &Dossier| {
            let plan = crate::plan(dossier, &card(), today());
            let pressing = plan.pressing().map(|task| task.task.clone());
            !pressing
                .collect::<Vec<_>>()
                .contains(&TaskRef::Catalogue("ask".into()))
        };
        assert!(!waits(&dossier));
        set(&mut dossier, "counter", done("2027-02-20"));
        assert!(waits(&dossier));
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
