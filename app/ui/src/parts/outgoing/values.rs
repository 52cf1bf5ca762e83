//! What is filled into the words of a letter. What is not known is a line to write on.

use crate::browser::intl::DateStyle;
use crate::language::Lang;
use crate::municipalities::use_municipalities;
use crate::session::Session;
use chrono::Months;
use content::Arg;
use domain::calendar::plus_days;
use domain::{Cents, Date, FROM_MUNICIPALITY, Release, TO_MUNICIPALITY};

/// Where something is written by hand.
const BLANK: &str = "______________________";
/// Four weeks.
const WEEKS: u32 = 28;

/// What is filled in.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Values {
    pub(crate) today: Date,
    /// When the person is released, as far as that was said.
    pub(crate) release: Option<Date>,
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
    /// What this person said, for any letter.
    pub(crate) fn of(session: Session) -> Self {
        let release = session.with(|dossier| match dossier.release {
            Release::Unknown => None,
            Release::On { date, .. } | Release::About { date } => Some(date),
            Release::Between { to, .. } => Some(to),
            Release::Outside { since } => Some(since),
        });
        let code = session.municipality(TO_MUNICIPALITY);
        let code = code.or_else(|| session.municipality(FROM_MUNICIPALITY));
        let municipality = code.map(|code| use_municipalities().name(&code));
        Self {
            today: session.today(),
            release,
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
            said.unwrap_or_else(|| BLANK.to_owned()).into()
        };
        let months = |count| day(self.today.checked_add_months(Months::new(count)));
        let sum = self.sum.map(|sum| lang.money(sum));
        let what = match self.what.as_str() {
            "" => BLANK,
            what => what,
        };
        vec![
            ("blank", BLANK.into()),
            ("dated", day(self.dated)),
            ("in-3-months", months(3)),
            ("in-6-months", months(6)),
            ("in-4-weeks", day(Some(plus_days(self.today, WEEKS)))),
            ("municipality", self.municipality.clone().into()),
            ("release", day(self.release)),
            ("sent", day(self.sent)),
            (
                "sum",
                sum.unwrap_or_else(|| ["€\u{a0}", BLANK].concat()).into(),
            ),
            ("what", what.into()),
        ]
    }
}
