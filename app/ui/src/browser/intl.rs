//! Dates, plurals and numbers, through the browser's own tables.

use chrono::Datelike;
use content::{Grammar, Language};
use domain::Date;
use js_sys::{Array, Function, Intl, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};

/// How much of a date is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum DateStyle {
    /// "vrijdag 5 maart 2027"
    Full,
    /// "5 maart 2027"
    Long,
    /// "maart 2027"
    Month,
    /// "mrt"
    ShortMonth,
    /// "vrijdag"
    Weekday,
}

/// The grammar of one language.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct BrowserGrammar {
    tag: String,
}

impl BrowserGrammar {
    /// Latin digits and the Gregorian calendar, whatever the language would choose by itself.
    pub(crate) fn new(language: &Language) -> Self {
        Self {
            tag: format!("{}-u-ca-gregory-nu-latn", language.tag),
        }
    }

    pub(crate) fn date(&self, date: Date, style: DateStyle) -> String {
        let options = Object::new();
        let keys: &[(&str, &str)] = match style {
            DateStyle::Full => &[
                ("weekday", "long"),
                ("day", "numeric"),
                ("month", "long"),
                ("year", "numeric"),
            ],
            DateStyle::Long => &[("day", "numeric"), ("month", "long"), ("year", "numeric")],
            DateStyle::Month => &[("month", "long"), ("year", "numeric")],
            DateStyle::ShortMonth => &[("month", "short")],
            DateStyle::Weekday => &[("weekday", "long")],
        };
        for (key, value) in keys.iter().chain(&[("timeZone", "UTC")]) {
            Reflect::set(&options, &(*key).into(), &(*value).into()).ok();
        }
        let format = Intl::DateTimeFormat::new(&self.locales(), &options);
        let millis = js_sys::Date::utc(f64::from(date.year()), f64::from(date.month0()));
        let moment = js_sys::Date::new(&JsValue::from_f64(
            millis + f64::from(date.day0()) * 86_400_000.0,
        ));
        format
            .format()
            .call1(&JsValue::UNDEFINED, &moment)
            .ok()
            .and_then(|text| text.as_string())
            .unwrap_or_else(|| domain::write_date(date))
    }

    /// The name of a language in this one; the code itself where the browser knows none.
    pub(crate) fn language(&self, code: &str) -> String {
        let name = || {
            let intl = Reflect::get(&js_sys::global(), &"Intl".into()).ok()?;
            let names = Reflect::get(&intl, &"DisplayNames".into()).ok()?;
            let options = Object::new();
            Reflect::set(&options, &"type".into(), &"language".into()).ok()?;
            let names: Function = names.dyn_into().ok()?;
            let arguments = Array::of2(&self.locales(), &options);
            let names = Reflect::construct(&names, &arguments).ok()?;
            let of: Function = Reflect::get(&names, &"of".into()).ok()?.dyn_into().ok()?;
            of.call1(&names, &code.into()).ok()?.as_string()
        };
        name().unwrap_or_else(|| code.to_owned())
    }

    fn locales(&self) -> Array {
        Array::of1(&self.tag.as_str().into())
    }
}

impl Grammar for BrowserGrammar {
    fn plural(&self, n: u64) -> &'static str {
        let rules = Intl::PluralRules::new(&self.locales(), &Object::new());
        // Counts of steps are far below 2^53.
        #[expect(clippy::cast_precision_loss, reason = "a count of steps")]
        let category = rules.select(n as f64).as_string();
        match category.as_deref() {
            Some("zero") => "zero",
            Some("one") => "one",
            Some("two") => "two",
            Some("few") => "few",
            Some("many") => "many",
            _ => "other",
        }
    }

    fn number(&self, n: u64) -> String {
        n.to_string()
    }
}
