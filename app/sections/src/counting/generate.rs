//! Generated countings.

use super::{
    Activity, Counted, CountedKey, CountedMoment, CountedShift, Counting, Division, Grain, Length,
    MAX_KILOMETRES, MAX_QUARTERS, Moment, MomentKind, Outcome, Shift, YearRules,
};
use domain::{Date, calendar};
use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

/// A few municipalities, and none.
const PLACES: [Option<&str>; 4] = [None, Some("0363"), Some("0599"), Some("0855")];

/// A day of two years.
fn day() -> impl Strategy<Value = Date> {
    let first = Date::from_ymd_opt(2027, 1, 1).expect("a day");
    (0..730_u32).prop_map(move |days| calendar::plus_days(first, days))
}

/// Few keys, so that both sides often have the same one; sometimes any.
fn key() -> impl Strategy<Value = CountedKey> {
    prop_oneof![4 => 1..12_u64, 1 => any::<u64>()].prop_map(CountedKey)
}

fn counted<T: Clone + std::fmt::Debug>(
    one: impl Strategy<Value = T>,
) -> impl Strategy<Value = Counted<T>> {
    (key(), 0..3_u32, option::weighted(0.8, one)).prop_map(|(key, edition, counted)| Counted {
        key,
        edition,
        counted,
    })
}

/// The rules of a year.
pub fn rules() -> impl Strategy<Value = YearRules> {
    let places = vec("0[0-9]{3}", 0..4);
    (select(Grain::ALL), select(Division::ALL), places).prop_map(|(grain, by, places)| YearRules {
        grain,
        by,
        municipalities: places.into_iter().collect(),
    })
}

/// What it is made by.
pub fn counting() -> impl Strategy<Value = Counting> {
    let years = btree_map(2026..2030_u16, rules(), 0..3);
    (0..3_u32, "\\PC{0,12}", years).prop_map(|(edition, name, years)| Counting {
        edition,
        name,
        years: years.into_iter().collect(),
    })
}

/// What a contact moment may be.
pub fn moment_said() -> impl Strategy<Value = Moment> {
    let about = (select(Moment::CONDITIONS.to_vec()), select(PLACES.to_vec()));
    let what = (
        select(Length::ALL),
        select(MomentKind::ALL),
        select(Outcome::ALL),
    );
    (day(), about, what).prop_map(|(on, (condition, place), (length, kind, outcome))| Moment {
        on,
        length,
        condition,
        kind,
        outcome,
        municipality: place.map(str::to_owned),
    })
}

/// A contact moment as it is kept.
pub fn moment() -> impl Strategy<Value = CountedMoment> {
    counted(moment_said())
}

/// What somebody may have given.
pub fn shift_said() -> impl Strategy<Value = Shift> {
    let names = ("[A-Za-z=+@-]{1,8}", "(|PI [A-Z][a-z]{2,8})");
    let time = (1..=MAX_QUARTERS, 0..=MAX_KILOMETRES);
    (day(), names, select(Activity::ALL), time).prop_map(
        |(on, (volunteer, institution), activity, (quarters, kilometres))| Shift {
            on,
            volunteer,
            activity,
            institution,
            quarters,
            kilometres,
        },
    )
}

/// The time that somebody gave, as it is kept.
pub fn shift() -> impl Strategy<Value = CountedShift> {
    counted(shift_said())
}
