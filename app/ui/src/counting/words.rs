//! How what is counted is said.

use crate::browser::intl::DateStyle;
use crate::language::Lang;
use ::counting::{Of, Period, hours};
use content::key;
use domain::Theme;
use sections::counting::{Activity, Division, Grain, Length, Moment, MomentKind, Outcome, Shift};

pub(super) fn condition(lang: Lang, condition: Option<Theme>) -> String {
    match condition {
        None => lang.text(&key::COUNTING_ABOUT_OTHER),
        // To a person it is "mijn mensen".
        Some(Theme::Network) => lang.text(&key::COUNTING_ABOUT_NETWORK),
        Some(theme) => lang.theme(theme),
    }
}

pub(super) fn kind(lang: Lang, kind: MomentKind) -> String {
    lang.text(&["counting-kind-", kind.as_str()].concat())
}

pub(super) fn outcome(lang: Lang, outcome: Outcome) -> String {
    lang.text(&["counting-outcome-", outcome.as_str()].concat())
}

pub(super) fn length(lang: Lang, length: Length) -> String {
    lang.text(&["counting-length-", length.as_str()].concat())
}

pub(super) fn activity(lang: Lang, activity: Activity) -> String {
    lang.text(&["counting-activity-", activity.as_str()].concat())
}

pub(super) fn grain(lang: Lang, grain: Grain) -> String {
    lang.text(&["counting-grain-", grain.as_str()].concat())
}

pub(super) fn division(lang: Lang, by: Division) -> String {
    lang.text(&["counting-by-", by.as_str()].concat())
}

/// A line of a table.
pub(super) fn of(lang: Lang, of: Of) -> String {
    match of {
        Of::Condition(one) => condition(lang, one),
        Of::Kind(one) => kind(lang, one),
        Of::Outcome(one) => outcome(lang, one),
        Of::Length(one) => length(lang, one),
    }
}

/// What was counted of a talk, in one line.
pub(super) fn moment(lang: Lang, moment: &Moment) -> String {
    let all = [
        condition(lang, moment.condition),
        kind(lang, moment.kind),
        outcome(lang, moment.outcome),
    ];
    all.join(" · ")
}

/// What was given, in one line.
pub(super) fn shift(lang: Lang, shift: &Shift) -> String {
    let time = lang.fill(
        &key::COUNTING_HOURS_OF,
        &[("hours", hours(shift.quarters.into()).into())],
    );
    let way = lang.fill(
        &key::COUNTING_KILOMETRES_OF,
        &[("kilometres", u32::from(shift.kilometres).into())],
    );
    let all = [
        shift.volunteer.clone(),
        time,
        activity(lang, shift.activity),
        shift.institution.clone(),
    ];
    let way = (shift.kilometres > 0).then_some(way);
    let all = all.into_iter().chain(way);
    all.filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" · ")
}

/// A period by itself.
pub(super) fn period(lang: Lang, period: Period) -> String {
    match period.grain {
        Grain::Month => lang.date(period.first(), DateStyle::Month),
        Grain::Quarter => {
            let number = u32::from(period.index) + 1;
            let year = period.year.to_string();
            lang.fill(
                &key::COUNTING_QUARTER,
                &[("number", number.into()), ("year", year.into())],
            )
        }
        Grain::Year => period.year.to_string(),
    }
}

/// A period of a year that is known, as short as a column.
pub(super) fn short(lang: Lang, period: Period) -> String {
    match period.grain {
        Grain::Month => lang.date(period.first(), DateStyle::ShortMonth),
        Grain::Quarter => {
            let number = u32::from(period.index) + 1;
            lang.fill(&key::COUNTING_QUARTER_SHORT, &[("number", number.into())])
        }
        Grain::Year => period.year.to_string(),
    }
}
