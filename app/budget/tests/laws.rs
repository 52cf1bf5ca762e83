//! What holds of any budget, and of any first weeks.

use budget::{Span, Start, first_weeks, per_month, per_week, totals};
use domain::calendar::plus_days;
use domain::{AtLeast, Cents, Date};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use sections::FilledAmount;
use sections::budget::{Budget, BudgetGroup, BudgetItem};

fn cents() -> impl Strategy<Value = Cents> {
    (0..200_000_i64).prop_map(Cents::new)
}

fn amount() -> impl Strategy<Value = FilledAmount> {
    option::weighted(0.8, cents()).prop_map(|cents| FilledAmount {
        cents,
        typed: String::new(),
    })
}

fn lines() -> impl Strategy<Value = Vec<(BudgetItem, FilledAmount)>> {
    vec((select(BudgetItem::ALL), amount()), 0..20)
}

fn budget(lines: &[(BudgetItem, FilledAmount)]) -> Budget {
    let mut budget = Budget::default();
    for (item, amount) in lines {
        budget.amounts.insert(*item, amount.clone());
    }
    budget
}

fn start() -> impl Strategy<Value = Start> {
    let release = (0..700_u32)
        .prop_map(|days| plus_days(Date::from_ymd_opt(2027, 1, 1).expect("a day"), days));
    let span = || option::of((0..60_u32, 0..90_u32));
    let money = (option::of(cents()), 0..20_000_i64, option::of(cents()));
    (release, money, span(), span(), option::of(0..60_u32)).prop_map(
        |(release, (gate, living, help), advance, decision, paid)| {
            let span = |(first, more)| Span {
                first: plus_days(release, first),
                last: plus_days(release, first + more),
            };
            Start {
                release,
                gate,
                living: AtLeast {
                    known: Cents::new(living),
                    unknown: 0,
                },
                help,
                advance: advance.map(span),
                decision: decision.map(span),
                paid_on: paid.map(|days| plus_days(release, days)),
            }
        },
    )
}

fn more(amount: Option<Cents>, by: Cents) -> Cents {
    Cents::new(amount.unwrap_or_default().get() + by.get())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn the_parts_are_the_whole_and_the_order_changes_nothing(lines in lines()) {
        let all = budget(&lines);
        let found = totals(&all);
        for group in BudgetGroup::ALL {
            let of_group = |is_weekly: bool| -> AtLeast {
                let amounts = all.amounts.iter().filter(|(item, _)| item.group() == *group).map(|(_, amount)| amount.cents);
                amounts.map(|cents| cents.map(|cents| match (group.is_weekly(), is_weekly) {
                    (true, false) => per_month(cents),
                    (false, true) => per_week(cents),
                    _ => cents,
                })).collect()
            };
            prop_assert_eq!(found.month.of(*group), of_group(false));
            prop_assert_eq!(found.week.of(*group), of_group(true));
        }
        let parts = [found.month.fixed, found.month.reserved, found.month.household];
        prop_assert_eq!(found.month.out().known.get(), parts.iter().map(|part| part.known.get()).sum::<i64>());
        // Each item once, whichever way round it is written down.
        let mut turned: Vec<_> = all.amounts.iter().map(|(item, amount)| (*item, amount.clone())).collect();
        turned.reverse();
        prop_assert_eq!(totals(&budget(&turned)), found);
    }

    #[test]
    fn an_unknown_never_lowers_the_least(lines in lines(), item in select(BudgetItem::ALL)) {
        let mut without = budget(&lines);
        without.amounts.remove(&item);
        let mut with = without.clone();
        with.amounts.insert(item, FilledAmount::default());
        for group in BudgetGroup::ALL {
            let (before, after) = (totals(&without).month.of(*group), totals(&with).month.of(*group));
            prop_assert_eq!(before.known, after.known);
            prop_assert_eq!(after.unknown, before.unknown + usize::from(item.group() == *group));
        }
    }

    #[test]
    fn more_income_never_makes_a_week_worse(start in start(), gate in cents(), help in cents()) {
        let richer = Start { gate: Some(more(start.gate, gate)), help: Some(more(start.help, help)), ..start };
        let (before, after) = (first_weeks(&start), first_weeks(&richer));
        prop_assert_eq!(before.weeks.len(), after.weeks.len());
        for (before, after) in before.weeks.iter().zip(&after.weeks) {
            prop_assert!(after.lack <= before.lack && after.lack_at_least() <= before.lack_at_least());
            prop_assert_eq!(after.need, before.need);
        }
        prop_assert!(after.lasts_until.is_none() || after.lasts_until >= before.lasts_until);
    }

    #[test]
    fn a_week_is_what_there_is_and_what_is_missing(start in start()) {
        let found = first_weeks(&start);
        prop_assert!((1..=20).contains(&found.weeks.len()));
        let mut from = start.release;
        for week in &found.weeks {
            prop_assert_eq!(week.from, from);
            prop_assert!(week.to >= week.from);
            prop_assert_eq!(week.covered.get() + week.lack.get(), week.need.get());
            prop_assert!(week.need <= start.living.known);
            from = plus_days(week.to, 1);
        }
        let covered: i64 = found.weeks.iter().map(|week| week.covered.get()).sum();
        let helped = start.help.unwrap_or_default().get() * i64::try_from(found.weeks.len()).unwrap_or(0);
        prop_assert!(covered <= start.gate.unwrap_or_default().get() + helped);
        // What is missing in all, counted in one stretch: need is ahead of what came in by so much at most.
        let living = start.living.known.get();
        let mut ahead = 0;
        let days: i64 = found.weeks.iter().map(|week| (week.to - week.from).num_days() + 1).sum();
        for day in 1..=days {
            let need = (day / 7) * living + living * (day % 7) / 7;
            let came = start.gate.unwrap_or_default().get() + start.help.unwrap_or_default().get() * ((day + 6) / 7);
            ahead = ahead.max(need - came);
        }
        prop_assert_eq!(found.weeks.iter().map(|week| week.lack.get()).sum::<i64>(), ahead);
    }
}
