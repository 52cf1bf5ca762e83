//! What stands behind `#` in the address of an invitation: what its paper says, readable, and nothing else.
//!
//! `vraag=slapen,ophalen&tot=2027-04-26&nummer=K7QPM`

use super::{Ask, Number};
use domain::{Date, Set, in_range, read_date, write_date};

/// Most bytes of a link: all questions, and each sign written as `%2C` is.
const MOST: usize = 400;

/// An invitation as its link says it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// What is asked; at least one thing.
    pub asks: Set<Ask>,
    /// The last day on which an answer counts.
    pub until: Date,
    /// Its number; none where no code may come in.
    pub number: Option<Number>,
}

/// Why a link is not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkFault {
    /// It is cut off, or of something else.
    Torn,
    /// The day is none.
    Day,
    /// The number is none.
    Number,
}

impl Ask {
    /// Its word in a link.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Sleep => "slapen",
            Self::Fetch => "ophalen",
            Self::Keep => "bewaren",
            Self::Call => "bellen",
            Self::GoAlong => "meegaan",
            Self::Children => "kinderen",
            Self::Work => "werk",
            Self::Others => "anderen",
        }
    }
}

impl Link {
    /// The part behind `#`.
    pub fn write(&self) -> String {
        let words: Vec<_> = self.asks.iter().map(|ask| ask.word()).collect();
        let until = write_date(self.until);
        let mut text = ["vraag=", &words.join(","), "&tot=", &until].concat();
        if let Some(number) = self.number {
            text.push_str("&nummer=");
            text.push_str(&number.printed());
        }
        text
    }

    /// Whether this is meant to be a link of ours, even one that is torn.
    pub fn is_one(fragment: &str) -> bool {
        fragment.to_ascii_lowercase().contains("vraag=")
    }

    /// What such a part says.
    ///
    /// # Errors
    ///
    /// What is wrong with it. Nothing of it is shown: whoever made it may have put anything there.
    pub fn read(fragment: &str) -> Result<Self, LinkFault> {
        if fragment.len() > MOST {
            return Err(LinkFault::Torn);
        }
        let fragment = plain(fragment);
        let mut parts = fragment.split('&');
        let mut part = |name: &str| {
            let part = parts.next()?;
            part.strip_prefix(name)?.strip_prefix('=').map(str::to_owned)
        };
        let words = part("vraag").ok_or(LinkFault::Torn)?;
        let until = part("tot").ok_or(LinkFault::Torn)?;
        let number = part("nummer");
        let is_whole = fragment.split('&').count() == 2 + usize::from(number.is_some());
        let asks = asks(&words).filter(|_| is_whole).ok_or(LinkFault::Torn)?;
        let until = read_date(&until).filter(|day| in_range(*day)).ok_or(LinkFault::Day)?;
        let read = |text: &String| Number::read(text).ok_or(LinkFault::Number);
        let number = number.as_ref().map(read).transpose()?;
        Ok(Self { asks, until, number })
    }
}

/// Each word once, in whatever order; `None` for any other word.
fn asks(words: &str) -> Option<Set<Ask>> {
    let mut asks = Set::default();
    for word in words.split(',') {
        let ask = Ask::ALL.iter().find(|ask| ask.word() == word)?;
        if !asks.insert(*ask) {
            return None;
        }
    }
    Some(asks)
}

/// Some readers of QR codes write the signs between words as `%2C`.
fn plain(fragment: &str) -> String {
    let signs = [("%2C", ","), ("%2c", ","), ("%3D", "="), ("%3d", "="), ("%26", "&"), ("%2D", "-"), ("%2d", "-")];
    let plain = signs.iter().fold(fragment.to_owned(), |text, (written, sign)| text.replace(written, sign));
    plain.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invitation::generate::link;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_is_written_is_read(link in link()) {
            let text = link.write();
            prop_assert!(Link::is_one(&text));
            prop_assert_eq!(Link::read(&text), Ok(link.clone()));
            let encoded = text.replace(',', "%2C").replace('=', "%3D");
            prop_assert_eq!(Link::read(&encoded), Ok(link));
        }

        #[test]
        fn any_text_is_read_in_the_one_way_to_write_it_or_refused(text in "(vraag=)?[a-z,&=0-9-]{0,60}") {
            if let Ok(link) = Link::read(&text) {
                prop_assert_eq!(Link::read(&link.write()), Ok(link));
            }
        }
    }

    #[test]
    fn hostile_links_are_refused() {
        let many = format!("vraag={}&tot=2027-04-26", vec!["slapen"; 10_000].join(","));
        for (text, fault) in [
            ("", LinkFault::Torn),
            ("vraag=", LinkFault::Torn),
            ("vraag=slapen", LinkFault::Torn),
            ("vraag=&tot=2027-04-26", LinkFault::Torn),
            ("vraag=slapen,slapen&tot=2027-04-26", LinkFault::Torn),
            ("vraag=slapen,<script>&tot=2027-04-26", LinkFault::Torn),
            ("vraag=slapen&tot=2027-04-26&v=2", LinkFault::Torn),
            ("vraag=slapen&tot=2027-04-26&nummer=00000&naam=Samira", LinkFault::Torn),
            ("vraag=slapen&tot=2027-04-26&tot=2028-01-01", LinkFault::Torn),
            ("vraag=slapen&tot=9999-04-26", LinkFault::Day),
            ("vraag=slapen&tot=2027-02-30", LinkFault::Day),
            ("vraag=slapen&tot=", LinkFault::Day),
            ("vraag=slapen&tot=2027-04-26&nummer=00001", LinkFault::Number),
            ("vraag=slapen&tot=2027-04-26&nummer=", LinkFault::Number),
            (many.as_str(), LinkFault::Torn),
        ] {
            assert_eq!(Link::read(text), Err(fault), "{}", &text[..text.len().min(60)]);
        }
    }
}
