use sections::counting::{MAX_KILOMETRES, MAX_QUARTERS};

/// Hours as somebody types them, as quarters of an hour: `2`, `1,5`, `1.75`, `1:45`, `:30`. `None` for anything
/// else, for nothing at all, and for more than a day.
pub fn read_hours(typed: &str) -> Option<u16> {
    let typed = domain::plain_digits(typed);
    let quarters = if let Some((hours, minutes)) = typed.split_once(':') {
        let quarter = match minutes {
            "00" => 0,
            "15" => 1,
            "30" => 2,
            "45" => 3,
            _ => return None,
        };
        whole(hours)?.checked_mul(4)?.checked_add(quarter)?
    } else {
        let (hours, part) = typed.split_once([',', '.']).unwrap_or((&typed, "0"));
        let quarter = match part.trim_end_matches('0') {
            "" if !part.is_empty() => 0,
            "25" => 1,
            "5" => 2,
            "75" => 3,
            _ => return None,
        };
        whole(hours)?.checked_mul(4)?.checked_add(quarter)?
    };
    (1..=MAX_QUARTERS).contains(&quarters).then_some(quarters)
}

/// Quarters of an hour as hours with a decimal comma: `1,25`.
pub fn hours(quarters: u32) -> String {
    let part = ["", ",25", ",5", ",75"][(quarters % 4) as usize];
    format!("{}{part}", quarters / 4)
}

/// Whole kilometres as somebody types them; nothing is none. `None` for anything else, and for more than may be kept.
pub fn read_kilometres(typed: &str) -> Option<u16> {
    let kilometres = whole(&domain::plain_digits(typed))?;
    (kilometres <= MAX_KILOMETRES).then_some(kilometres)
}

/// Digits alone; none of them is 0.
fn whole(digits: &str) -> Option<u16> {
    if digits.is_empty() {
        return Some(0);
    }
    let are_digits = digits.bytes().all(|byte| byte.is_ascii_digit());
    are_digits.then(|| digits.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_have_a_comma() {
        assert_eq!(
            [0, 1, 2, 3, 4, 41].map(hours),
            ["0", "0,25", "0,5", "0,75", "1", "10,25"]
        );
    }
    use crate::hours;

    #[test]
    fn hours_are_read_in_the_ways_that_people_write_them() {
        for (typed, quarters) in [
            ("2", 8),
            (" 1,5 ", 6),
            ("1.50", 6),
            ("1,75", 7),
            ("0:15", 1),
            (":30", 2),
            (",5", 2),
            ("24", 96),
            ("٢", 8),
        ] {
            assert_eq!(read_hours(typed), Some(quarters), "{typed}");
        }
        for typed in [
            "", "0", "0,0", "1,3", "1:10", "24,25", "25", "-1", "een", "1,", "1:", "1u", "99999999",
        ] {
            assert_eq!(read_hours(typed), None, "{typed}");
        }
        for quarters in 1..=MAX_QUARTERS {
            assert_eq!(read_hours(&hours(quarters.into())), Some(quarters));
        }
    }

    #[test]
    fn kilometres_are_whole() {
        assert_eq!(
            ["", "0", "12", " 2000 "].map(read_kilometres),
            [Some(0), Some(0), Some(12), Some(2000)]
        );
        assert_eq!(["2001", "1,5", "-3", "x"].map(read_kilometres), [None; 4]);
    }
}
