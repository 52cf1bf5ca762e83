use crate::Ledger;
use domain::{Date, Datelike as _};
use sections::counting::{Activity, Shift};
use std::collections::{BTreeMap, BTreeSet};

/// A line of the account to whoever pays: the columns that they ask.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AccountRow {
    /// The month, 1 to 12; `None` for the year.
    pub month: Option<u8>,
    /// The institution, empty for none; `None` for all.
    pub institution: Option<String>,
    /// What the time was for; `None` for all.
    pub activity: Option<Activity>,
    /// How many volunteers there were, each once.
    pub volunteers: usize,
    /// Quarters of an hour.
    pub quarters: u32,
    /// Kilometres.
    pub kilometres: u32,
}

/// The time that volunteers gave in a year, up to and with `today`: a line per month, institution and activity, in
/// this order; then one for the year, with each volunteer once.
pub fn account(ledger: &Ledger, year: u16, today: Date) -> Vec<AccountRow> {
    let shifts = || of_year(ledger, year, today);
    let mut groups: BTreeMap<(u8, &str, Activity), Vec<&Shift>> = BTreeMap::new();
    for shift in shifts() {
        let month = u8::try_from(shift.on.month()).unwrap_or_default();
        let of = (month, shift.institution.as_str(), shift.activity);
        groups.entry(of).or_default().push(shift);
    }
    let rows = groups
        .into_iter()
        .map(|((month, institution, activity), shifts)| {
            row((Some(month), Some(institution), Some(activity)), &shifts)
        });
    let all: Vec<&Shift> = shifts().collect();
    let year = (!all.is_empty()).then(|| row((None, None, None), &all));
    rows.chain(year).collect()
}

fn row(
    (month, institution, activity): (Option<u8>, Option<&str>, Option<Activity>),
    shifts: &[&Shift],
) -> AccountRow {
    let names: BTreeSet<String> = shifts
        .iter()
        .map(|shift| known_by(&shift.volunteer))
        .collect();
    AccountRow {
        month,
        institution: institution.map(str::to_owned),
        activity,
        volunteers: names.len(),
        quarters: shifts.iter().map(|shift| u32::from(shift.quarters)).sum(),
        kilometres: shifts.iter().map(|shift| u32::from(shift.kilometres)).sum(),
    }
}

/// What one volunteer gave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Volunteer {
    /// The first name, as it was written last.
    pub name: String,
    /// Quarters of an hour.
    pub quarters: u32,
    /// Kilometres.
    pub kilometres: u32,
}

/// What each volunteer gave in a year, up to and with `today`, by name.
pub fn volunteers(ledger: &Ledger, year: u16, today: Date) -> Vec<Volunteer> {
    let mut shifts: Vec<_> = of_year(ledger, year, today).collect();
    shifts.sort_by_key(|shift| shift.on);
    let mut by_name: BTreeMap<String, Volunteer> = BTreeMap::new();
    for shift in shifts {
        let new = Volunteer {
            name: String::new(),
            quarters: 0,
            kilometres: 0,
        };
        let one = by_name.entry(known_by(&shift.volunteer)).or_insert(new);
        one.name.clone_from(&shift.volunteer);
        one.quarters += u32::from(shift.quarters);
        one.kilometres += u32::from(shift.kilometres);
    }
    by_name.into_values().collect()
}

fn of_year(ledger: &Ledger, year: u16, today: Date) -> impl Iterator<Item = &Shift> {
    let shifts = ledger.shifts.iter();
    shifts.filter(move |shift| shift.on.year() == i32::from(year) && shift.on <= today)
}

/// Whoever is written "anna " or "Anna" is one.
fn known_by(name: &str) -> String {
    name.trim().to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shift(month: u32, volunteer: &str, institution: &str, quarters: u16) -> Shift {
        Shift {
            on: Date::from_ymd_opt(2027, month, 3).unwrap(),
            volunteer: volunteer.into(),
            activity: Activity::Hour,
            institution: institution.into(),
            quarters,
            kilometres: 10,
        }
    }

    #[test]
    fn each_volunteer_counts_once_and_what_is_to_come_does_not() {
        let ledger = Ledger {
            shifts: vec![
                shift(1, "anna", "PI Oost", 4),
                shift(1, "Anna", "PI Oost", 6),
                shift(1, "Bea", "PI West", 8),
                shift(2, "Anna", "PI Oost", 2),
                shift(5, "Cor", "PI Oost", 2),
            ],
            ..Ledger::default()
        };
        let today = Date::from_ymd_opt(2027, 4, 1).unwrap();
        let rows = account(&ledger, 2027, today);
        let said = rows.iter().map(|row| {
            let institution = row.institution.as_deref();
            (
                row.month,
                institution,
                row.volunteers,
                row.quarters,
                row.kilometres,
            )
        });
        assert_eq!(
            said.collect::<Vec<_>>(),
            [
                (Some(1), Some("PI Oost"), 1, 10, 20),
                (Some(1), Some("PI West"), 1, 8, 10),
                (Some(2), Some("PI Oost"), 1, 2, 10),
                (None, None, 2, 20, 40),
            ]
        );
        let given = volunteers(&ledger, 2027, today);
        let given = given.iter().map(|one| (one.name.as_str(), one.quarters));
        assert_eq!(given.collect::<Vec<_>>(), [("Anna", 12), ("Bea", 8)]);
        assert_eq!(account(&ledger, 2026, today), []);
    }
}
