use crate::key::{self, Key};

/// What to take along on the day of release, in the order of the list.
pub const PACKING: [Key; 6] = [
    key::TODAY_TAKE_ID,
    key::TODAY_TAKE_CARD,
    key::TODAY_TAKE_MONEY,
    key::TODAY_TAKE_LETTER,
    key::TODAY_TAKE_MEDICINE,
    key::TODAY_TAKE_NUMBERS,
];
