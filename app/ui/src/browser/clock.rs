//! The one place where today and the time of day come from.

use super::boot;
use domain::{Date, TimeOfDay, read_date};
use js_sys::{Array, Intl, Object, Reflect};
use wasm_bindgen::JsValue;

/// No version is older than this day, so a clock that is behind it is wrong.
const FIRST: &str = "2026-11-01";
/// No version runs for so long; a month of keeping and every day of a plan after it can still be stored.
const LAST: &str = "2099-12-31";

/// The date in Europe/Amsterdam, wherever the machine thinks it is; where that can't be, the first day of this app.
pub(crate) fn today() -> Date {
    let first = read_date(FIRST).unwrap_or(Date::MIN);
    let last = read_date(LAST).unwrap_or(Date::MAX);
    said()
        .filter(|day| (first..=last).contains(day))
        .unwrap_or(first)
}

/// Whether the clock of this machine is surely wrong.
pub(crate) fn is_wrong() -> bool {
    said() != Some(today())
}

fn said() -> Option<Date> {
    boot::today().and_then(|text| read_date(&text))
}

/// The time of day in Europe/Amsterdam; `None` where the browser can't tell.
pub(crate) fn now() -> Option<TimeOfDay> {
    let options = Object::new();
    let keys = [
        ("timeZone", "Europe/Amsterdam"),
        ("hour", "2-digit"),
        ("minute", "2-digit"),
    ];
    for (key, value) in keys {
        Reflect::set(&options, &key.into(), &value.into()).ok()?;
    }
    let format = Intl::DateTimeFormat::new(&Array::of1(&"en-GB".into()), &options);
    let time = format
        .format()
        .call1(&JsValue::UNDEFINED, &js_sys::Date::new_0())
        .ok()?;
    TimeOfDay::read(&time.as_string()?)
}
