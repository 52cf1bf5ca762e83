//! An answer as a code that can be typed: two lines of twelve symbols.
//!
//! From the first bit on: the version, the number of the invitation, the day, then each choice as its place in
//! the list of its kind, from 1, where 0 is "not said". What is left is 0. `public/schema/invitation.json` says the same.

use super::line::{self, DATA, LENGTH, LineFault};
use super::symbols::is_between;
use super::{Answer, Ask, Number, Reply};
use crate::stay::{HouseRule, Register, Stay, StayFrom, StayLength};
use domain::{Date, Map, Set, calendar};

/// Lines of a code.
pub const LINES: usize = 2;
/// The version of this layout.
pub const VERSION: u8 = 1;
/// Day 1 of what a code can say.
pub const FIRST_DAY: Date = Date::from_ymd_opt(2026, 1, 1).unwrap();

/// Bits of each thing, in order.
pub(super) mod bits {
    pub(crate) const VERSION: u32 = 5;
    pub(crate) const NUMBER: u32 = 20;
    pub(crate) const DAY: u32 = 14;
    pub(crate) const REPLY: u32 = 2;
    pub(crate) const FROM: u32 = 2;
    pub(crate) const LENGTH: u32 = 3;
    pub(crate) const RULES: u32 = 8;
    pub(crate) const REGISTER: u32 = 2;
    pub(crate) const FLAG: u32 = 1;
    pub(crate) const ALL: u32 = 100;
}

/// Why the symbols of a code, all of them right, say nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodeFault {
    /// It is of another version of this program.
    Version,
    /// No version of this program writes this.
    Strange,
}

/// Bits that are written from the first one on.
#[derive(Default)]
struct Writer {
    bits: u128,
    written: u32,
}

impl Writer {
    fn put(&mut self, width: u32, value: u32) {
        self.bits = self.bits << width | u128::from(value);
        self.written += width;
    }
}

/// Bits that are read from the first one on.
struct Reader {
    bits: u128,
    left: u32,
}

impl Reader {
    fn take(&mut self, width: u32) -> u32 {
        self.left -= width;
        let mask = (1 << width) - 1;
        u32::try_from(self.bits >> self.left & mask).unwrap_or_default()
    }

    /// A choice by its place from 1; `None` inside when nothing was said.
    fn choice<T: Copy>(&mut self, width: u32, all: &[T]) -> Result<Option<T>, CodeFault> {
        match self.take(width) as usize {
            0 => Ok(None),
            place => {
                let found = all.get(place - 1).copied();
                found.map(Some).ok_or(CodeFault::Strange)
            }
        }
    }
}

/// The place of a choice from 1.
fn place<T: PartialEq>(all: &[T], chosen: Option<T>) -> u32 {
    let at = chosen.and_then(|chosen| all.iter().position(|one| *one == chosen));
    at.and_then(|at| u32::try_from(at + 1).ok()).unwrap_or(0)
}

/// The day that a code can say; 0 for any other.
fn day(on: Option<Date>) -> u32 {
    let days = on.map_or(-1, |on| calendar::days_between(FIRST_DAY, on));
    let day = u32::try_from(days).map_or(0, |days| days + 1);
    if day < 1 << bits::DAY { day } else { 0 }
}

/// The lines of a code. What does not [belong to the answer](Answer::settled) is not in them.
pub fn write(number: Number, answer: &Answer) -> [String; LINES] {
    let Answer { on, replies, stay, may_call } = answer.clone().settled();
    let Stay { from, length, rules, register, address_on_paper } = stay.unwrap_or_default();
    let mut to = Writer::default();
    to.put(bits::VERSION, VERSION.into());
    to.put(bits::NUMBER, number.bits());
    to.put(bits::DAY, day(on));
    for ask in Ask::ALL {
        to.put(bits::REPLY, place(Reply::ALL, replies.get(ask).copied()));
    }
    to.put(bits::FROM, place(StayFrom::ALL, from));
    to.put(bits::LENGTH, place(StayLength::ALL, length));
    let rule = |rule: &HouseRule| u32::from(rules.contains(rule));
    let rules = HouseRule::ALL.iter().rev();
    to.put(bits::RULES, rules.fold(0, |all, one| all << 1 | rule(one)));
    to.put(bits::REGISTER, place(Register::ALL, register));
    to.put(bits::FLAG, address_on_paper.into());
    to.put(bits::FLAG, may_call.into());
    let written = to.written;
    to.put(bits::ALL - written, 0);
    let symbol = |at: usize| u8::try_from(to.bits >> (95 - 5 * at) & 31).unwrap_or_default();
    let data = |line: usize| std::array::from_fn(|at| symbol(line * DATA + at));
    [line::write(1, data(0)), line::write(2, data(1))]
}

/// What a line that was typed holds.
///
/// # Errors
///
/// What is wrong with it, and where.
pub fn read_line(line: usize, typed: &str) -> Result<[u8; DATA], LineFault> {
    let number = if line == 0 { 1 } else { 2 };
    line::read(number, typed)
}

/// Both lines of a code that were typed as one; `None` for anything else.
pub fn halves(typed: &str) -> Option<[String; LINES]> {
    let signs = typed.chars().filter(|sign| !is_between(*sign));
    let signs: Vec<char> = signs.take(2 * LENGTH + 1).collect();
    let half = |from: usize| signs[from..from + LENGTH].iter().collect();
    (signs.len() == 2 * LENGTH).then(|| [half(0), half(LENGTH)])
}

/// What the lines say.
///
/// # Errors
///
/// Lines that are right in themselves, and say what no answer of this version says.
pub fn read(lines: [[u8; DATA]; LINES]) -> Result<(Number, Answer), CodeFault> {
    let symbols = lines.iter().flatten();
    let bits = symbols.fold(0, |bits, symbol| bits << 5 | u128::from(*symbol));
    let mut from = Reader { bits, left: bits::ALL };
    if from.take(bits::VERSION) != u32::from(VERSION) {
        return Err(CodeFault::Version);
    }
    let number = Number::new(from.take(bits::NUMBER));
    let on = match from.take(bits::DAY) {
        0 => None,
        day => Some(calendar::plus_days(FIRST_DAY, day - 1)),
    };
    let mut replies = Map::new();
    for ask in Ask::ALL {
        if let Some(reply) = from.choice(bits::REPLY, Reply::ALL)? {
            replies.insert(*ask, reply);
        }
    }
    let stay = Stay {
        from: from.choice(bits::FROM, StayFrom::ALL)?,
        length: from.choice(bits::LENGTH, StayLength::ALL)?,
        rules: rules(from.take(bits::RULES))?,
        register: from.choice(bits::REGISTER, Register::ALL)?,
        address_on_paper: from.take(bits::FLAG) == 1,
    };
    let may_call = from.take(bits::FLAG) == 1;
    let rest = from.left;
    // What stands behind is nothing, and an answer says no more than belongs to it.
    let is_empty = from.bits & ((1 << rest) - 1) == 0;
    let answer = Answer { on, replies, stay: Some(stay), may_call };
    let settled = answer.clone().settled();
    let is_whole = settled.stay.clone().unwrap_or_default() == answer.stay.unwrap_or_default();
    if is_empty && is_whole {
        Ok((number, settled))
    } else {
        Err(CodeFault::Strange)
    }
}

fn rules(bits: u32) -> Result<Set<HouseRule>, CodeFault> {
    if bits >> HouseRule::ALL.len() > 0 {
        return Err(CodeFault::Strange);
    }
    let all = HouseRule::ALL.iter().enumerate();
    let held = all.filter(|(at, _)| bits >> at & 1 == 1);
    Ok(held.map(|(_, rule)| *rule).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invitation::generate::answer;
    use proptest::prelude::*;

    fn read_text(lines: &[String; LINES]) -> Result<(Number, Answer), CodeFault> {
        let line = |at: usize| read_line(at, &lines[at]).unwrap();
        read([line(0), line(1)])
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(answer in answer(), drawn in any::<u32>()) {
            let number = Number::new(drawn);
            let lines = write(number, &answer);
            prop_assert!(lines.join("").len() <= 60);
            let (same, read) = read_text(&lines).unwrap();
            prop_assert_eq!(same, number);
            prop_assert_eq!(&read, &answer.settled());
            prop_assert_eq!(write(number, &read), lines.clone());
            let both = halves(&lines.join(" ")).unwrap();
            prop_assert_eq!(both.map(|line| line.len()), [LENGTH; LINES]);
            prop_assert_eq!(halves(&lines[0]), None);
        }

        #[test]
        fn any_symbols_are_read_in_the_one_way_to_write_them_or_refused(
            mut lines in proptest::array::uniform2(proptest::array::uniform10(0..32_u8)), is_ours in any::<bool>(),
        ) {
            if is_ours {
                lines[0][0] = VERSION;
                lines[1][5..].fill(0);
            }
            if let Ok((number, answer)) = read(lines) {
                let written = write(number, &answer);
                let same = [0, 1].map(|at| read_line(at, &written[at]).unwrap());
                prop_assert_eq!(same, lines);
            }
        }
    }

    #[test]
    fn another_version_and_what_nobody_writes_are_told_apart() {
        let mut lines = [[0; DATA]; LINES];
        lines[0][0] = 2;
        assert_eq!(read(lines), Err(CodeFault::Version));
        lines[0][0] = VERSION;
        assert!(read(lines).is_ok());
        lines[1][9] = 1;
        assert_eq!(read(lines), Err(CodeFault::Strange));
    }

    #[test]
    fn a_day_that_no_code_can_say_is_not_said() {
        for (on, same) in [((2026, 1, 1), true), ((2070, 1, 1), true), ((2025, 12, 31), false), ((2199, 1, 1), false)] {
            let on = Date::from_ymd_opt(on.0, on.1, 1);
            let answer = Answer { on, ..Answer::default() };
            let (_, read) = read_text(&write(Number::new(7), &answer)).unwrap();
            assert_eq!(read.on, on.filter(|_| same));
        }
    }
}
