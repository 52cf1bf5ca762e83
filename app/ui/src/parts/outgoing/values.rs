//! What is filled into the words of a letter. What is not known is a line to write on.

use crate::browser::intl::DateStyle;
use crate::language::Lang;
use crate::municipalities::use_municipalities;
use crate::session::Session;
use chrono::Months;
use content::{Arg, key};
use domain::calendar::plus_days;
use domain::{Cents, Date, FROM_MUNICIPALITY, Release, TO_MUNICIPALITY};

/// Where something is written by hand.
pub(super) const BLANK: &str = "______________________";
/// Four weeks.
const WEEKS: u32 = 28;

/// What is filled in.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Values {
    pub(crate) today: Date,
    /// When the person is released, as far as that was said.
    pub(crate) release: Release,
    /// Its name; empty where that was not said.
    pub(crate) municipality: String,
    /// What is offered a month.
    pub(crate) sum: Option<Cents>,
    /// The date on the letter that it answers.
    pub(crate) dated: Option<Date>,
    /// When that was sent which it reminds of.
    pub(crate) sent: Option<Date>,
    /// What that was about, or whom to call.
    pub(crate) what: String,
}

impl Values {
    /// What this person said, for any letter; a letter on the home goes to the municipality where that is.
    pub(crate) fn of(session: Session, of_home: bool) -> Self {
        let mut asked = [TO_MUNICIPALITY, FROM_MUNICIPALITY];
        if of_home {
            asked.reverse();
        }
        let code = asked
            .into_iter()
            .find_map(|question| session.municipality(question));
        let municipality = code.map(|code| use_municipalities().name(&code));
        Self {
            today: session.today(),
            release: session.with(|dossier| dossier.release),
            municipality: municipality.unwrap_or_default(),
            sum: None,
            dated: None,
            sent: None,
            what: String::new(),
        }
    }

    /// As the words of a language need them.
    pub(crate) fn args(&self, lang: Lang) -> Vec<(&'static str, Arg)> {
        let day = |date: Option<Date>| {
            let said = date.map(|date| lang.date(date, DateStyle::Long));
            said.unwrap_or_else(|| BLANK.to_owned())
        };
        let months = |count| day(self.today.checked_add_months(Months::new(count)));
        let sum = self.sum.map(|sum| lang.money(sum));
        let or_blank = |text: &str| {
            if text.is_empty() {
                BLANK.to_owned()
            } else {
                text.to_owned()
            }
        };
        vec![
            ("blank", BLANK.into()),
            ("dated", day(self.dated).into()),
            ("free", day(self.free()).into()),
            ("in-3-months", months(3).into()),
            ("in-6-months", months(6).into()),
            ("in-4-weeks", day(Some(plus_days(self.today, WEEKS))).into()),
            ("municipality", or_blank(&self.municipality).into()),
            ("release", self.released(lang).into()),
            ("sent", day(self.sent).into()),
            (
                "sum",
                sum.unwrap_or_else(|| ["€\u{a0}", BLANK].concat()).into(),
            ),
            ("what", or_blank(&self.what).into()),
        ]
    }

    /// Since when the person is outside; a day that is still to come is none.
    fn free(&self) -> Option<Date> {
        match self.release {
            Release::Outside { since } => Some(since),
            Release::On { date, .. } => Some(date).filter(|date| *date <= self.today),
            _ => None,
        }
    }

    /// When the release is planned, no more precise than it was said.
    fn released(&self, lang: Lang) -> String {
        let day = |date: Date| Arg::from(lang.date(date, DateStyle::Long));
        let said = |name: &str, what: Arg, until: Arg| {
            let args = [("what", what), ("until", until)];
            lang.fill(&key::letter_text("frame", name), &args)
        };
        match self.release {
            Release::On { date, .. } => said("release-on", day(date), "".into()),
            Release::About { date } => said("release-around", day(date), "".into()),
            Release::Between { from, to } => said("release-between", day(from), day(to)),
            Release::Unknown | Release::Outside { .. } => {
                said("release-on", BLANK.into(), "".into())
            }
        }
    }
}
