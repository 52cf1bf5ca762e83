//! Generated answers and links.

use super::{Answer, Ask, Link, Number, Reply};
use crate::stay::{HouseRule, Register, Stay, StayFrom, StayLength};
use domain::{Date, Map, calendar};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

/// A stay.
pub(crate) fn stay() -> impl Strategy<Value = Stay> {
    let rules = subsequence(HouseRule::ALL.to_vec(), 0..=HouseRule::ALL.len());
    let said = (
        option::of(select(StayFrom::ALL)),
        option::of(select(StayLength::ALL)),
        option::of(select(Register::ALL)),
    );
    (said, rules, any::<bool>()).prop_map(|((from, length, register), rules, address_on_paper)| Stay {
        from,
        length,
        rules: rules.into_iter().collect(),
        register,
        address_on_paper,
    })
}

/// An answer whose day a code can say.
pub(crate) fn answer() -> impl Strategy<Value = Answer> {
    let on = option::of((0..16_000_u32).prop_map(|days| calendar::plus_days(super::code::FIRST_DAY, days)));
    let replies = vec(option::of(select(Reply::ALL)), Ask::ALL.len());
    (on, replies, option::of(stay()), any::<bool>()).prop_map(|(on, replies, stay, may_call)| {
        let replies = Ask::ALL.iter().zip(replies);
        let replies: Map<_, _> = replies.filter_map(|(ask, reply)| Some((*ask, reply?))).collect();
        Answer { on, replies, stay, may_call }
    })
}

/// A link.
pub(crate) fn link() -> impl Strategy<Value = Link> {
    let asks = subsequence(Ask::ALL.to_vec(), 1..=Ask::ALL.len());
    let until = (2000..2200_i32, 1..366_u32).prop_filter_map("a day", |(year, day)| Date::from_yo_opt(year, day));
    (asks, until, option::of(any::<u32>())).prop_map(|(asks, until, drawn)| Link {
        asks: asks.into_iter().collect(),
        until,
        number: drawn.map(Number::new),
    })
}
