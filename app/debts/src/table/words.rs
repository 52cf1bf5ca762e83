//! How columns and choices are called, in the file and by programs of others.

use super::Column;
use domain::fold;
use std::collections::BTreeMap;

/// The spellings of each name.
pub struct Words(BTreeMap<String, Spellings>);

struct Spellings {
    /// How it is written.
    first: String,
    /// How it may be written, without what makes no difference.
    all: Vec<String>,
}

/// Stands in front of a line with a sum.
const SUM: &str = "sum";

impl Words {
    /// Asks for the words of each of [`Words::names`]: how it is written, and with commas between them how else it may
    /// be written.
    pub fn new(spellings: impl Fn(&str) -> (String, String)) -> Self {
        let all = Self::names().into_iter().map(|name| {
            let (first, also) = spellings(&name);
            let all = [first.as_str(), &name].into_iter().chain(also.split(','));
            let all = all.map(fold);
            let all = all.filter(|one| !one.is_empty()).collect();
            (name, Spellings { first, all })
        });
        Self(all.collect())
    }

    /// The names that have words: of columns, of what can be chosen in them (`kind-rent`), and of a sum.
    pub fn names() -> Vec<String> {
        let choices = |column: &Column| {
            let column = *column;
            let names = column.choices().into_iter();
            names.map(move |choice| chosen(column, choice))
        };
        let columns = Column::ALL.iter().map(|column| column.name().to_owned());
        let all = columns.chain(Column::ALL.iter().flat_map(choices));
        all.chain([SUM.to_owned()]).collect()
    }

    /// How a name stands in the file.
    pub fn written(&self, name: &str) -> &str {
        self.0.get(name).map_or("", |spelled| &spelled.first)
    }

    /// How a choice stands in the file.
    pub fn of_choice(&self, column: Column, choice: &str) -> &str {
        self.written(&chosen(column, choice))
    }

    /// The column that somebody else calls so, and how well the name fits: the least is our own.
    pub(super) fn column(&self, text: &str) -> Option<(Column, usize)> {
        let text = fold(text);
        let mut all = Column::ALL.iter();
        all.find_map(|column| {
            let spelled = &self.0.get(column.name())?.all;
            Some((*column, spelled.iter().position(|one| *one == text)?))
        })
    }

    /// The choice that somebody else calls so, in this column.
    pub(super) fn choice(&self, column: Column, text: &str) -> Option<&'static str> {
        let text = fold(text);
        let is = |choice: &&'static str| {
            fold(choice) == text || self.has(&chosen(column, choice), &text)
        };
        column.choices().into_iter().find(is)
    }

    /// Whether it is a word for a sum.
    pub(super) fn is_sum(&self, text: &str) -> bool {
        self.has(SUM, &fold(text))
    }

    fn has(&self, name: &str, folded: &str) -> bool {
        let spelled = self.0.get(name);
        spelled.is_some_and(|spelled| spelled.all.iter().any(|one| one == folded))
    }
}

/// The name of a choice in the words.
fn chosen(column: Column, choice: &str) -> String {
    [column.name(), "-", choice].concat()
}
