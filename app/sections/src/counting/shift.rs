//! The time that a volunteer gave on a day, and the way there.

use super::{Countable, is_name};
use crate::named::named;
use domain::{Date, Entry, Section};
use serde::{Deserialize, Serialize};

/// Most quarters of an hour on one day.
pub const MAX_QUARTERS: u16 = 96;
/// Most kilometres on one day.
pub const MAX_KILOMETRES: u16 = 2000;

/// The time that a volunteer gave on a day.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Shift {
    /// The day.
    #[serde(with = "domain::date")]
    #[cfg_attr(feature = "schema", schemars(with = "Date"))]
    pub on: Date,
    /// The first name of the volunteer; at most [`super::MAX_NAME`] characters.
    #[cfg_attr(feature = "schema", schemars(length(min = 1, max = super::MAX_NAME)))]
    pub volunteer: String,
    /// What the time was for.
    pub activity: Activity,
    /// The institution; at most [`super::MAX_NAME`] characters, empty when it was none.
    #[cfg_attr(feature = "schema", schemars(length(max = super::MAX_NAME)))]
    pub institution: String,
    /// Quarters of an hour, 1 to [`MAX_QUARTERS`].
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = MAX_QUARTERS)))]
    pub quarters: u16,
    /// Kilometres there and back; at most [`MAX_KILOMETRES`].
    #[cfg_attr(feature = "schema", schemars(range(max = MAX_KILOMETRES)))]
    pub kilometres: u16,
}

/// What the time of a volunteer was for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Activity {
    /// A visiting hour.
    #[default]
    Hour,
    /// A visit to one person.
    Visit,
    /// A group or course.
    Group,
    /// Help after release.
    Outside,
    /// Meetings, training, paperwork.
    Office,
}

named!(Activity {
    Hour "hour",
    Visit "visit",
    Group "group",
    Outside "outside",
    Office "office",
});

/// What only this section can read; the volunteer and the day stand in the head.
#[derive(Default, PartialEq, Serialize, Deserialize)]
pub struct Body(Activity, String, u16, u16);

impl Countable for Shift {
    const SECTION: Section = Section(13);
    const NAME: &'static str = "shifts";
    type Body = Body;

    fn read(entry: &Entry, Body(activity, institution, quarters, kilometres): Body) -> Option<Self> {
        let read = Self {
            on: entry.day?,
            volunteer: entry.title.clone(),
            activity,
            institution,
            quarters,
            kilometres,
        };
        let fits = !read.volunteer.is_empty()
            && is_name(&read.volunteer)
            && is_name(&read.institution)
            && (1..=MAX_QUARTERS).contains(&quarters)
            && kilometres <= MAX_KILOMETRES
            && entry.theme.is_none();
        fits.then_some(read)
    }

    fn write(&self) -> (Entry, Body) {
        let head = Entry {
            title: self.volunteer.clone(),
            day: Some(self.on),
            ..Entry::default()
        };
        let institution = self.institution.clone();
        (head, Body(self.activity, institution, self.quarters, self.kilometres))
    }
}
