//! Parts of a screen that know nothing of plans: strings, signals and children only.

mod button;
mod choice;
mod date_field;
mod icon;
mod left;
mod marked_text;
mod notice;
mod page;
mod section;
mod select;
mod text_field;

pub(crate) use button::{Action, ActionKind, LinkButton};
pub(crate) use choice::Choice;
pub(crate) use date_field::DateField;
pub(crate) use icon::{Icon, NamedIcon};
pub(crate) use left::Left;
pub(crate) use marked_text::MarkedText;
pub(crate) use notice::{Notice, NoticeKind};
pub(crate) use page::{Back, Page, Width};
pub(crate) use section::Section;
pub(crate) use select::Select;
pub(crate) use text_field::TextField;

/// For fields whose words are no words of a dictionary: Leptos does not know this attribute.
pub(crate) fn autocorrect_off() -> leptos::attr::custom::CustomAttr<&'static str, &'static str> {
    leptos::attr::custom::custom_attribute("autocorrect", "off")
}
