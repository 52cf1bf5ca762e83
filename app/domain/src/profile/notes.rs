//! What staff found out about municipalities, and how two places share it.

use crate::Date;
use serde::{Deserialize, Serialize};

/// What staff found out about one municipality.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct MunicipalityNote {
    /// Its name, as on our list of municipalities.
    pub name: String,
    /// Whether it helps to pay the rent of who is inside; unknown when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rent_help: Option<bool>,
    /// For how many months at most, from 1 to 60; unknown when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 60)))]
    pub months: Option<u8>,
    /// Whom to ask there.
    #[serde(default)]
    pub contact: String,
    /// The day on which somebody last asked.
    #[serde(
        default,
        with = "crate::date::option",
        skip_serializing_if = "Option::is_none"
    )]
    #[cfg_attr(feature = "schema", schemars(with = "Option<Date>"))]
    pub checked: Option<Date>,
}

/// A file with which places give each other their notes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct NotesFile {
    /// Version of this format: 1.
    pub version: u16,
    /// The notes, one for each municipality.
    pub municipalities: Vec<MunicipalityNote>,
}

/// Takes notes of another place into ours; how many of ours are new or changed now.
///
/// Of two notes about one municipality the one that was checked last stays; without a newer day ours does.
pub fn take_notes(ours: &mut Vec<MunicipalityNote>, theirs: Vec<MunicipalityNote>) -> usize {
    let mut taken = 0;
    for note in theirs {
        match ours.iter_mut().find(|mine| mine.name == note.name) {
            Some(mine) if mine.checked < note.checked => *mine = note,
            Some(_) => continue,
            None => ours.push(note),
        }
        taken += 1;
    }
    ours.sort_by(|a, b| a.name.cmp(&b.name));
    taken
}

#[cfg(test)]
mod tests {
    use super::*;

    fn note(name: &str, months: Option<u8>, checked: Option<&str>) -> MunicipalityNote {
        MunicipalityNote {
            name: name.into(),
            rent_help: None,
            months,
            contact: String::new(),
            checked: checked.map(|day| day.parse().unwrap()),
        }
    }

    #[test]
    fn the_note_that_was_checked_last_stays() {
        let mut ours = vec![
            note("Zwolle", Some(3), Some("2027-01-10")),
            note("Breda", Some(6), None),
            note("Delft", Some(1), Some("2027-02-01")),
        ];
        let theirs = vec![
            note("Zwolle", Some(4), Some("2027-01-09")),
            note("Breda", Some(2), Some("2026-01-01")),
            note("Delft", Some(9), None),
            note("Almere", None, None),
        ];
        assert_eq!(take_notes(&mut ours, theirs.clone()), 2);
        let months: Vec<_> = ours.iter().map(|it| (&*it.name, it.months)).collect();
        assert_eq!(
            months,
            [
                ("Almere", None),
                ("Breda", Some(2)),
                ("Delft", Some(1)),
                ("Zwolle", Some(3)),
            ]
        );
        assert_eq!(take_notes(&mut ours, theirs), 0);
    }
}
