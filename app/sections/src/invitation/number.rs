//! The number of an invitation: an answer says which one it is to.

use super::symbols::{is_between, power, symbol, times, value};
use serde::{Deserialize, Serialize};

/// Symbols that say the number; one more checks them.
const DATA: usize = 4;
/// Symbols of it.
pub const NUMBER_LENGTH: usize = DATA + 1;

/// The number of an invitation, of 20 bits, drawn by chance. It names nobody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(with = "String"))]
#[serde(try_from = "String", into = "String")]
pub struct Number(u32);

impl Number {
    /// Of chance: the lowest 20 bits count.
    pub const fn new(drawn: u32) -> Self {
        Self(drawn & 0xF_FFFF)
    }

    /// The bits.
    pub const fn bits(self) -> u32 {
        self.0
    }

    /// As it is printed: five symbols, of which the last one checks the others (the sum of c·2^i is 0).
    pub fn printed(self) -> String {
        let values = [15, 10, 5, 0].map(|shift| low(self.0 >> shift));
        let sum = sum(values);
        // Divided by 2^4, which is to multiply with 2^27.
        let check = times(sum, power(31 - DATA));
        values.into_iter().chain([check]).map(symbol).collect()
    }

    /// What was typed or stands in a link; `None` when that is no number.
    pub fn read(typed: &str) -> Option<Self> {
        let signs = typed.chars().filter(|sign| !is_between(*sign));
        let values: Vec<u8> = signs.take(NUMBER_LENGTH + 1).map(value).collect::<Option<_>>()?;
        let is_right = values.len() == NUMBER_LENGTH && sum(values.iter().copied()) == 0;
        let data = values.into_iter().take(DATA);
        is_right.then(|| Self(data.fold(0, |bits, value| bits << 5 | u32::from(value))))
    }
}

impl TryFrom<String> for Number {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::read(&text).filter(|number| number.printed() == text).ok_or("no number of an invitation")
    }
}

impl From<Number> for String {
    fn from(number: Number) -> Self {
        number.printed()
    }
}

/// The lowest five bits.
fn low(bits: u32) -> u8 {
    u8::try_from(bits & 31).unwrap_or_default()
}

fn sum(values: impl IntoIterator<Item = u8>) -> u8 {
    let values = values.into_iter().enumerate();
    values.fold(0, |sum, (at, value)| sum ^ times(value, power(at)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn one_wrong_symbol_or_a_swap_is_no_number(drawn in any::<u32>()) {
            let number = Number::new(drawn);
            let printed: Vec<char> = number.printed().chars().collect();
            prop_assert_eq!(Number::read(&number.printed().to_lowercase()), Some(number));
            let read = |signs: &[char]| Number::read(&signs.iter().collect::<String>());
            for at in 0..NUMBER_LENGTH {
                for other in (0..32).map(symbol).filter(|other| *other != printed[at]) {
                    let mut wrong = printed.clone();
                    wrong[at] = other;
                    prop_assert_eq!(read(&wrong), None);
                }
                if at > 0 && printed[at] != printed[at - 1] {
                    let mut swapped = printed.clone();
                    swapped.swap(at, at - 1);
                    prop_assert_eq!(read(&swapped), None);
                }
                prop_assert_eq!(read(&printed[..at]), None);
            }
        }
    }
}
