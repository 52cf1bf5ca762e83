//! How much a file may ask for.

/// Work that it takes to open a file: scrypt with N = 2 to the power of `log_n`, which is as many KiB of memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Work(u8);

impl Work {
    /// What the `age` program writes: 256 MiB, about a second.
    pub const USUAL: Self = Self(18);

    /// From 1 to 22; the `age` program opens nothing above that.
    pub const fn new(log_n: u8) -> Option<Self> {
        match log_n {
            1..=22 => Some(Self(log_n)),
            _ => None,
        }
    }

    /// The power of two.
    pub const fn log_n(self) -> u8 {
        self.0
    }
}

/// What a file may be and ask at most; held against it before memory is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of the file.
    pub file: usize,
    /// Bytes of the JSON in it.
    pub json: usize,
    /// Work to open it.
    pub work: Work,
}

impl Default for Limits {
    /// Invented people have up to 4 KB of JSON. 2 MiB of it, at its worst, took 31 MB to read.
    fn default() -> Self {
        Self {
            file: 4 << 20,
            json: 2 << 20,
            work: Work::USUAL,
        }
    }
}
