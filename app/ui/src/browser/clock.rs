//! The one place where today comes from.

use domain::Date;
use js_sys::{Array, Intl::DateTimeFormat, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};

/// The date in Europe/Amsterdam, wherever the machine thinks it is.
pub(crate) fn today() -> Date {
    let options = Object::new();
    for (key, value) in [
        ("timeZone", "Europe/Amsterdam"),
        ("year", "numeric"),
        ("month", "2-digit"),
        ("day", "2-digit"),
    ] {
        // Setting a key on a fresh object can't fail.
        Reflect::set(&options, &key.into(), &value.into()).ok();
    }
    let format = DateTimeFormat::new(&Array::of1(&"en-CA".into()), &options);
    format
        .format()
        .call1(&JsValue::UNDEFINED, &js_sys::Date::new_0())
        .ok()
        .and_then(|text| text.dyn_into::<js_sys::JsString>().ok())
        .and_then(|text| domain::read_date(&String::from(text)))
        .unwrap_or(Date::MIN)
}
