//! What to do with a letter: today, this week, or later; why, whom to call, and which steps fit.

use super::{Look, Post, Reason};
use crate::named::named;
use domain::calendar::{days_between, minus_days, plus_days};
use domain::{Date, objection_until};

/// When to do something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Urgency {
    /// Today.
    Today,
    /// This week.
    Week,
    /// It can wait.
    Later,
}

named!(Urgency {
    Today "today",
    Week "week",
    Later "later",
});

/// The term for an objection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Term {
    /// The last day, by the law.
    pub until: Date,
    /// The day before which to begin: two weeks earlier, as post from inside is slow.
    pub begin_by: Date,
    /// The last day has passed.
    pub is_over: bool,
}

/// What to do with a letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Triage {
    /// When.
    pub urgency: Urgency,
    /// Why.
    pub reason: Reason,
    /// The term for an objection, where there is one and the date is known.
    pub term: Option<Term>,
    /// The letter is so old that a newer one may have come.
    pub is_old: bool,
}

/// Two weeks: for beginning in time, and for asking whether a newer letter came.
const TWO_WEEKS: u32 = 14;

/// What to do with a letter; `None` while nobody said what is in it.
pub fn triage(post: &Post, today: Date) -> Option<Triage> {
    let reason = match post.says {
        Some(says) => Reason::of(post.look, says),
        None if post.look == Look::Unreadable => Reason::Unreadable,
        None => return None,
    };
    let dated = post.dated.on.filter(|dated| *dated <= today);
    let term = dated.filter(|_| reason.has_term()).map(|dated| {
        let until = objection_until(dated);
        Term {
            until,
            begin_by: minus_days(until, TWO_WEEKS).max(today),
            is_over: until < today,
        }
    });
    let urgency = match term {
        Some(term) if term.is_over => Urgency::Week,
        Some(term) => by_days(days_between(today, term.until)),
        None => reason.urgency(),
    };
    let is_old = dated.is_some_and(|dated| plus_days(dated, TWO_WEEKS) < today);
    Some(Triage {
        urgency,
        reason,
        term,
        is_old: is_old && term.is_none(),
    })
}

/// How urgent a term is that ends in this number of days: post from inside takes a week, and finding help another.
const fn by_days(left: i64) -> Urgency {
    match left {
        ..=7 => Urgency::Today,
        8..=21 => Urgency::Week,
        _ => Urgency::Later,
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Safety, Says, Whom};
    use super::*;
    use crate::FilledDay;

    const TODAY: Date = Date::from_ymd_opt(2027, 3, 1).unwrap();

    fn post(look: Look, says: Says, dated: Option<&str>) -> Post {
        let dated = FilledDay {
            on: dated.map(|day| day.parse().unwrap()),
            typed: String::new(),
        };
        Post {
            look,
            says: Some(says),
            dated,
            ..Post::default()
        }
    }

    #[test]
    fn what_can_not_wait_is_for_today_and_has_a_step_and_a_lawyer_or_help() {
        for look in Look::ALL {
            for says in look.says() {
                let found = triage(&post(*look, *says, None), TODAY).unwrap();
                if Safety::of(*look, *says).is_some() {
                    assert_eq!(found.urgency, Urgency::Today, "{look:?} {says:?}");
                    assert_eq!(found.reason.steps().len(), 1);
                }
                for is_outside in [false, true] {
                    let whom = found.reason.whom(is_outside);
                    assert!(!whom.is_empty() || found.reason == Reason::Other, "{look:?} {says:?}");
                    let inside = [Whom::CaseManager, Whom::Ric];
                    assert!(!is_outside || inside.iter().all(|one| !whom.contains(one)));
                }
            }
        }
    }

    #[test]
    fn a_decision_is_as_urgent_as_its_term() {
        let of = |dated| triage(&post(Look::Tax, Says::Decision, dated), TODAY).unwrap();
        let until = |found: Triage| found.term.map(|term| (term.until.to_string(), term.is_over));
        let fresh = of(Some("2027-02-26"));
        assert_eq!(fresh.urgency, Urgency::Later);
        assert_eq!(until(fresh), Some(("2027-04-09".into(), false)));
        assert_eq!(fresh.term.unwrap().begin_by.to_string(), "2027-03-26");
        assert_eq!(of(Some("2027-02-01")).urgency, Urgency::Week);
        let late = of(Some("2027-01-20"));
        assert_eq!((late.urgency, late.term.unwrap().begin_by), (Urgency::Today, TODAY));
        let over = of(Some("2026-12-01"));
        assert_eq!((over.urgency, until(over)), (Urgency::Week, Some(("2027-01-12".into(), true))));
        // Without a date, or with one that is still to come, nothing is counted.
        for dated in [None, Some("2027-03-02")] {
            assert_eq!((of(dated).urgency, of(dated).term), (Urgency::Week, None));
        }
    }

    #[test]
    fn an_old_letter_may_have_a_newer_one() {
        let of = |dated| triage(&post(Look::Cjib, Says::Pay, Some(dated)), TODAY).unwrap();
        assert!(of("2027-02-01").is_old && !of("2027-02-20").is_old);
        let unsaid = Post { look: Look::Bank, ..Post::default() };
        assert_eq!(triage(&unsaid, TODAY), None);
        let unread = triage(&Post::default(), TODAY).unwrap();
        assert_eq!((unread.reason, unread.urgency), (Reason::Unreadable, Urgency::Today));
    }
}
