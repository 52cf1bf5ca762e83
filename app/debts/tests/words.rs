//! The words of the table of debts, as they stand in the content.

use content::Bundle;
use debts::Numbered;
use debts::table::{Column, Fate, Layout, Meanings, Reading, Words, lines, propose};
use domain::{Date, EntryId, fold};
use sections::debts::{Arrangement, Debt, DebtAnswer, DebtKind, DebtPaper, Seized, Stage, Threat};
use sections::{FilledAmount, FilledDay, Kind};
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::LazyLock;

const TODAY: Date = Date::from_ymd_opt(2027, 3, 20).unwrap();
const LANGUAGES: [&str; 2] = ["nl", "en"];

static CONTENT: LazyLock<Bundle> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../content");
    content::compile(&folder, TODAY).bundle
});

/// How each name is written, and how else it may be.
fn spelled(language: &str) -> BTreeMap<String, (String, String)> {
    let bundle = &*CONTENT;
    let text = |name: &str, attribute: &str| {
        let key = ["debts-table-", name, attribute].concat();
        bundle.languages[language]
            .text(&key)
            .unwrap_or_else(|| panic!("{language}: {key}"))
    };
    let all = Words::names().into_iter();
    all.map(|name| (name.clone(), (text(&name, ""), text(&name, ".also"))))
        .collect()
}

fn words(language: &str) -> Words {
    let spelled = spelled(language);
    Words::new(|name| spelled[name].clone())
}

/// Debts in which each choice stands once at least.
fn debts() -> Vec<Debt> {
    let debts = DebtKind::ALL.iter().enumerate().map(|(at, kind)| Debt {
        creditor: format!("Schuldeiser {at}"),
        kind: Some(*kind),
        stage: Stage::ALL.get(at).copied(),
        arrangement: Arrangement::ALL.get(at).copied(),
        answer: DebtAnswer::ALL.get(at).copied(),
        seized: Seized::ALL.iter().copied().skip(at).collect(),
        threats: Threat::ALL.iter().copied().skip(at).collect(),
        missing: DebtPaper::ALL.iter().copied().skip(at).collect(),
        is_settled: at == 0,
        ..Debt::default()
    });
    debts.collect()
}

#[test]
fn a_table_that_was_written_in_one_language_is_read_in_another() {
    for (written, read) in LANGUAGES
        .iter()
        .flat_map(|one| LANGUAGES.map(|other| (*one, other)))
    {
        let file = table::write(&lines(&debts(), &words(written)));
        let found = table::read(&file).unwrap();
        let (words, meanings) = (words(read), Meanings::new());
        let reading = Reading {
            words: &words,
            meanings: &meanings,
            months: &[],
            today: TODAY,
        };
        let layout = Layout::guess(&found, &words);
        assert!(
            layout.columns.iter().all(Option::is_some),
            "{written} {read}"
        );
        let list: Vec<Numbered> = (1..)
            .zip(debts())
            .map(|(number, debt)| {
                (
                    EntryId {
                        section: Debt::SECTION,
                        number,
                    },
                    debt,
                )
            })
            .collect();
        for (line, (id, debt)) in propose(&found, &layout, &list, &reading).iter().zip(&list) {
            assert_eq!(
                (&line.fate, &line.debt),
                (&Fate::Same(*id), debt),
                "{written} {read}"
            );
            assert_eq!(line.notes, [], "{written} {read}");
        }
    }
}

/// A spelling of two columns, or of two choices of one column, would be taken for the first of them.
#[test]
fn no_word_of_the_table_means_two_things() {
    for language in LANGUAGES {
        let mut seen = BTreeMap::new();
        for (name, (first, also)) in spelled(language) {
            let group = Column::ALL.iter().map(|column| column.name());
            let group = group.filter(|column| name.starts_with(&[column, "-"].concat()));
            let is_column = Column::ALL.iter().any(|column| column.name() == name);
            let group = if is_column {
                ""
            } else {
                group.max_by_key(|column| column.len()).unwrap_or("sum")
            };
            for one in also.split(',').chain([first.as_str()]) {
                let other = seen.insert((group, fold(one)), name.clone());
                assert!(other.is_none(), "{language}: {one} is {name} and {other:?}");
            }
        }
    }
}

/// What a spreadsheet would change if it could; the fixture is what `LibreOffice` Calc made of them.
fn hostile() -> Vec<Debt> {
    let texts = [
        "=1+1",
        "+31612345678",
        "-30",
        "@SUM(A1)",
        "\t=2",
        "\"ja\"; \"nee\"",
        "'s-Hertogenbosch",
        "0045",
        "1234567890123456",
        "1-2-2027",
        "1E5",
        "a\"b",
        "Café Ünal, 7;8",
    ];
    let amounts = [
        "1.234,50",
        "€ 12,-",
        "12 euro 50",
        "0,05",
        "9.999.999,99",
        "-30",
        "=1+1",
    ];
    let debts = texts.iter().enumerate().map(|(at, text)| Debt {
        // A field never ends in a tab, nor begins with one.
        creditor: text.trim().into(),
        reference: text.trim().into(),
        place: text.trim().into(),
        amount: FilledAmount::read(amounts[at % amounts.len()]),
        amount_on: FilledDay::read_past(["1-3-2027", "31 juni"][at % 2], &[], TODAY),
        kind: Some(DebtKind::ALL[at]),
        seized: Seized::ALL.iter().copied().collect(),
        ..Debt::default()
    });
    debts.collect()
}

/// Opened there, saved as another kind of file, opened again and saved as CSV.
#[test]
fn a_table_that_went_through_libreoffice_changes_nothing() {
    let file = table::read(include_bytes!("libreoffice.csv")).unwrap();
    let (words, meanings) = (words("nl"), Meanings::new());
    let reading = Reading {
        words: &words,
        meanings: &meanings,
        months: &[],
        today: TODAY,
    };
    let section = Debt::SECTION;
    let ids = (1..).map(|number| EntryId { section, number });
    let list: Vec<Numbered> = ids.zip(hostile()).collect();
    let found = propose(&file, &Layout::guess(&file, &words), &list, &reading);
    let expected: Vec<Fate> = list.iter().map(|(id, _)| Fate::Same(*id)).collect();
    let fates: Vec<Fate> = found.into_iter().map(|line| line.fate).collect();
    assert_eq!(fates, expected);
}
