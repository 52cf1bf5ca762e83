//! What somebody types into a field for money or for a day.

use domain::{Date, TypedAmount, TypedDate, in_range};

/// Names of the months as they are in Dutch.
const MONTHS: &str =
    "januari februari maart april mei juni juli augustus september oktober november december";

pub(crate) fn months() -> Vec<String> {
    MONTHS.split(' ').map(String::from).collect()
}

/// Reads each line as an amount and as a day that lies behind.
///
/// # Panics
///
/// When what was understood may not be stored, or is not read again from the way in which it is written.
pub fn typed(data: &[u8]) -> bool {
    let text = String::from_utf8_lossy(data);
    let months = months();
    let today = Date::from_ymd_opt(2027, 3, 20).unwrap_or_default();
    let (mut amounts, mut days) = (0, 0);
    for line in text.lines() {
        if let TypedAmount::Amount(amount) = TypedAmount::read(line) {
            assert!(amount.in_range());
            let again = TypedAmount::read(&amount.dutch());
            assert_eq!(again, TypedAmount::Amount(amount));
            amounts += 1;
        }
        if let TypedDate::Day(day) = TypedDate::read_past(line, &months, today) {
            assert!(in_range(day));
            let again = TypedDate::read_past(&day.to_string(), &months, today);
            assert_eq!(again, TypedDate::Day(day));
            days += 1;
        }
    }
    amounts > 0 && days > 0
}
