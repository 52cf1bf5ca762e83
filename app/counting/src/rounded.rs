/// The number that cells are rounded to; below it a cell is only said to be small.
const STEP: u32 = 5;

/// The number of an inner cell, as it is printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Rounded {
    /// 0 to 4: also nobody is said so, or an empty cell beside it would tell that there was somebody.
    #[default]
    Few,
    /// A multiple of five: so many, or up to four more.
    AtLeast(u32),
}

impl Rounded {
    /// What is printed for a true number.
    pub const fn of(count: u32) -> Self {
        match count / STEP * STEP {
            0 => Self::Few,
            many => Self::AtLeast(many),
        }
    }

    /// What it adds to a total.
    pub const fn at_least(self) -> u32 {
        match self {
            Self::Few => 0,
            Self::AtLeast(many) => many,
        }
    }
}

/// A sum as it is printed: `0+` is 0 or more, which is not nobody.
pub fn at_least(sum: u32) -> String {
    format!("{sum}+")
}

/// A number of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Number {
    /// An inner cell.
    Cell(Rounded),
    /// The sum of inner cells as they are printed: so many at least.
    Sum(u32),
}

impl Number {
    /// So many at least.
    pub const fn at_least(self) -> u32 {
        match self {
            Self::Cell(cell) => cell.at_least(),
            Self::Sum(sum) => sum,
        }
    }

    /// As it is printed.
    pub fn printed(self) -> String {
        match self {
            Self::Cell(cell) => Self::Cell(cell).plain(),
            Self::Sum(sum) => at_least(sum),
        }
    }

    /// As it stands in a file, where a column of sums says so in its name.
    pub fn plain(self) -> String {
        match self {
            Self::Cell(Rounded::Few) => "0-4".into(),
            other => other.at_least().to_string(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn small_numbers_are_one_and_others_are_multiples_of_five() {
        let printed = |count| Number::Cell(Rounded::of(count)).printed();
        for few in 0..5 {
            assert_eq!(printed(few), "0-4");
        }
        assert_eq!(
            [5, 9, 10, 14, 1234].map(printed),
            ["5", "5", "10", "10", "1230"]
        );
        assert_eq!(Number::Sum(0).printed(), "0+");
        assert_eq!(Number::Sum(15).plain(), "15");
    }
}
