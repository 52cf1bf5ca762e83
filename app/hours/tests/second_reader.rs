//! A thousand random series over three years, against Python's dateutil and icalendar.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use domain::calendar::plus_days;
use domain::recurrence::{MOST_APART, Recurrence};
use domain::{Cancelled, Date, Hours, TimeOfDay};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use serde_json::json;
use std::io::Write;
use std::process::{Command, Stdio};

const SERIES: u16 = 1000;
const READER: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../../e2e/reader/read_hours.py"
);

fn from() -> Date {
    Date::from_ymd_opt(2026, 12, 1).unwrap()
}

fn rule() -> impl Strategy<Value = Option<String>> {
    let weekday = prop::sample::select(vec!["MO", "TU", "WE", "TH", "FR", "SA", "SU"]);
    let nth = prop::sample::select(vec!["1", "2", "3", "4", "-1"]);
    let weekly = prop::collection::btree_set(weekday.clone(), 1..=4).prop_map(|days| {
        (
            "WEEKLY",
            days.into_iter().map(str::to_owned).collect::<Vec<_>>(),
        )
    });
    let monthly = prop::collection::btree_set((nth, weekday), 1..=3).prop_map(|days| {
        let days = days.into_iter().map(|(nth, day)| format!("{nth}{day}"));
        ("MONTHLY", days.collect::<Vec<_>>())
    });
    let rule = (prop_oneof![weekly, monthly], 1..=MOST_APART);
    let rule = rule.prop_map(|((unit, days), every)| {
        format!("FREQ={unit};INTERVAL={every};BYDAY={}", days.join(","))
    });
    prop::option::weighted(0.95, rule)
}

fn series(id: u16) -> impl Strategy<Value = Hours> {
    let length = prop::option::weighted(0.3, 0_u32..1000);
    let cancelled = prop::collection::vec(0_u32..1000, 0..4);
    // From three: the hour before is there twice or not at all when the clock changes, and programs differ.
    let time = (180_u16..1400, 5_u16..=40);
    (rule(), 0_u32..500, length, time, any::<bool>(), cancelled).prop_map(
        move |(rule, first, length, (at, minutes), on_holidays, cancelled)| {
            let first = plus_days(from(), first);
            let cancelled = cancelled.into_iter().map(|day| Cancelled {
                on: plus_days(first, day),
                why: String::new(),
            });
            Hours {
                id,
                name: format!("Reeks {id}"),
                first,
                last: length.map(|days| plus_days(first, days)),
                at: TimeOfDay::of_minutes(at).unwrap(),
                minutes,
                repeat: rule.map(|rule| Recurrence::read(&rule).unwrap()),
                on_holidays,
                cancelled: cancelled.collect(),
                ..Hours::default()
            }
        },
    )
}

#[test]
fn days_rules_and_file_are_what_others_make_of_them() {
    let mut runner = TestRunner::default();
    let all: Vec<Hours> = (1..=SERIES)
        .map(|id| series(id).new_tree(&mut runner).unwrap().current())
        .collect();
    let to = plus_days(from(), 3 * 365);
    let mut rows: Vec<_> = all
        .iter()
        .map(|hours| json!({ "hours": hours, "days": [], "held": [] }))
        .collect();
    for hour in hours::between(&all, from(), to) {
        let row = &mut rows[usize::from(hour.of.id) - 1];
        let mut lists = vec!["days"];
        lists.extend(hour.off.is_none().then_some("held"));
        for list in lists {
            row[list]
                .as_array_mut()
                .unwrap()
                .push(json!(domain::write_date(hour.on)));
        }
    }
    let file = hours::of_all(&all, "PI Voorbeeld", from());
    let told =
        json!({ "from": from().to_string(), "to": to.to_string(), "rows": rows, "file": file });
    // Debian's own, which has Debian's packages.
    let mut reader = Command::new("/usr/bin/python3")
        .arg(READER)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    reader
        .stdin
        .take()
        .unwrap()
        .write_all(told.to_string().as_bytes())
        .unwrap();
    let output = reader.wait_with_output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{said}");
    assert_eq!(said.trim(), format!("{SERIES} series are the same"));
}
