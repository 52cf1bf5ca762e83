//! A sentence with its values, and a date.

use super::Lang;
use crate::browser::intl::DateStyle;
use chrono::Weekday;
use content::{Arg, Part, key};
use domain::Date;
use leptos::prelude::*;

impl Lang {
    /// The sentence; empty until its file has come.
    pub(crate) fn text(self, key: &str) -> String {
        self.fill(key, &[])
    }

    /// The sentence, when there is one.
    pub(crate) fn maybe(self, key: &str) -> Option<String> {
        self.messages.with(|messages| {
            self.grammar
                .with(|grammar| messages.text(key, &[], grammar))
        })
    }

    /// The sentence with its values filled in.
    pub(crate) fn fill(self, key: &str, args: &[(&str, Arg)]) -> String {
        self.messages
            .with(|messages| {
                self.grammar
                    .with(|grammar| messages.text(key, args, grammar))
            })
            .unwrap_or_default()
    }

    /// The sentence in stretches, so that values can stand out.
    pub(crate) fn parts(self, key: &str, args: &[(&str, Arg)]) -> Vec<Part> {
        self.messages
            .with(|messages| {
                self.grammar
                    .with(|grammar| messages.parts(key, args, grammar))
            })
            .unwrap_or_default()
    }

    /// A closure for a view.
    pub(crate) fn t(self, key: key::Key) -> impl Fn() -> String + Copy + Send + 'static {
        move || self.text(&key)
    }

    pub(crate) fn date(self, date: Date, style: DateStyle) -> String {
        self.grammar.with(|grammar| grammar.date(date, style))
    }

    /// The name of a month, from 1 to 12.
    pub(crate) fn month(self, month: u32) -> String {
        let date = Date::from_ymd_opt(2027, month, 1).unwrap_or_default();
        self.date(date, DateStyle::Month)
            .replace("2027", "")
            .trim()
            .to_owned()
    }

    /// The name of a day of the week.
    pub(crate) fn weekday(self, weekday: Weekday) -> String {
        // The first of March 2027 is a Monday.
        let date = Date::from_ymd_opt(2027, 3, 1 + weekday.num_days_from_monday());
        self.date(date.unwrap_or_default(), DateStyle::Weekday)
    }

    /// The name of a language, by its code.
    pub(crate) fn language_name(self, code: &str) -> String {
        self.grammar.with(|grammar| grammar.language(code))
    }

    /// A date with its weekday, as an argument.
    pub(crate) fn day(self, date: Date) -> Arg {
        Arg::Text(self.date(date, DateStyle::Full))
    }
}
