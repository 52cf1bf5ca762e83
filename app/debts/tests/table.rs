//! The list as a table, and tables of others.

use debts::Numbered;
use debts::table::{
    Column, Fate, Fault, Layout, Meanings, Note, Proposed, Reading, Words, lines, propose,
};
use domain::{Cents, Date, EntryId};
use proptest::prelude::*;
use sections::debts::{DebtKind, Seized};
use sections::{Debt, FilledAmount, FilledDay, Kind};
use table::{Line, read, write};

const TODAY: Date = Date::from_ymd_opt(2027, 3, 20).unwrap();

/// Each name is written as it is; some are understood in other ways too.
fn words() -> Words {
    Words::new(|name| {
        let (first, also) = match name {
            "creditor" => ("Schuldeiser", "crediteur"),
            "amount" => ("Bedrag", "saldo"),
            "kind-rent" => ("Huur of hypotheek", "huur"),
            "kind-energy" => ("Stroom, gas of water", ""),
            "seized-income" => ("Loon of uitkering", "loon"),
            "seized-account" => ("Bankrekening", "bank"),
            "seized-goods" => ("Spullen, auto of huis", ""),
            "settled-yes" => ("ja", "yes"),
            "settled-no" => ("nee", "no"),
            "sum" => ("Totaal", "samen"),
            name => (name, ""),
        };
        (first.to_owned(), also.to_owned())
    })
}

fn months() -> Vec<String> {
    ["januari", "februari", "maart"].map(String::from).to_vec()
}

fn opened(file: &str) -> Vec<Line> {
    read(file.as_bytes()).unwrap_or_default()
}

fn found_with(file: &str, debts: &[Numbered], meanings: &Meanings) -> Vec<Proposed> {
    let (lines, words, months) = (opened(file), words(), months());
    let reading = Reading {
        words: &words,
        meanings,
        months: &months,
        today: TODAY,
    };
    propose(&lines, &Layout::guess(&lines, &words), debts, &reading)
}

fn found(file: &str, debts: &[Numbered]) -> Vec<Proposed> {
    found_with(file, debts, &Meanings::new())
}

fn numbered(debts: Vec<Debt>) -> Vec<Numbered> {
    let section = Debt::SECTION;
    let ids = (1..).map(|number| EntryId { section, number });
    ids.zip(debts).collect()
}

fn debt(creditor: &str, reference: &str, cents: Option<i64>) -> Debt {
    Debt {
        creditor: creditor.into(),
        reference: reference.into(),
        amount: FilledAmount {
            cents: cents.map(Cents::new),
            typed: String::new(),
        },
        ..Debt::default()
    }
}

#[test]
fn columns_are_found_below_a_title_and_each_once() {
    let file = "Mijn schulden;;\n\nCrediteur;BEDRAG;saldo;rente\nAnna;12;13;14";
    let lines = opened(file);
    let layout = Layout::guess(&lines, &words());
    assert_eq!(layout.head, Some(1));
    assert_eq!(
        layout.columns,
        [Some(Column::Creditor), Some(Column::Amount), None, None]
    );
    assert_eq!(layout.above(&lines).len(), 1);
    assert_eq!(
        (layout.name(&lines, 3), layout.example(&lines, 3)),
        (Some("rente"), Some("14"))
    );
    let mut chosen = layout;
    chosen.choose(2, Some(Column::Amount));
    assert_eq!(
        chosen.columns,
        [Some(Column::Creditor), None, Some(Column::Amount), None]
    );
}

#[test]
fn names_that_nobody_knows_are_told_from_debts() {
    for (file, head) in [
        ("wie;hoeveel\nAnna;12", Some(0)),
        ("Anna;12\nBo;13", None),
        ("Anna;Bo", None),
    ] {
        assert_eq!(Layout::guess(&opened(file), &words()).head, head, "{file}");
    }
}

#[test]
fn a_line_is_new_or_changes_one_or_says_the_same() {
    let list = numbered(vec![
        debt("Anna", "0045", Some(1200)),
        debt("Bo", "", None),
        debt("Bo", "", Some(5)),
    ]);
    let file = "creditor;reference;amount;kind\nanna;45;€ 13,-;huur\nBo;;0,05;\nBo;;7;\nBo;;8;\nTotaal;;28;\n;;;";
    let found = found(file, &list);
    let fates: Vec<&Fate> = found.iter().map(|line| &line.fate).collect();
    let changed = Fate::Changes(list[0].0, vec![Column::Kind, Column::Amount]);
    let filled = Fate::Changes(list[1].0, vec![Column::Amount]);
    assert_eq!(
        fates,
        [
            &changed,
            &Fate::Same(list[2].0),
            &filled,
            &Fate::New,
            &Fate::New
        ]
    );
    assert_eq!(
        found[0].debt,
        Debt {
            kind: Some(DebtKind::Rent),
            ..debt("Anna", "0045", Some(1300))
        }
    );
    assert_eq!(found[4].notes, [Note::Sum]);
    assert_eq!(
        found.iter().map(|line| line.number).collect::<Vec<_>>(),
        [2, 3, 4, 5, 6]
    );
}

#[test]
fn what_is_not_understood_is_kept_or_told() {
    let long = "x".repeat(61);
    let file = format!(
        "creditor;amount;amount-on;kind;seized\nAnna;veel;31 juni;webwinkel;loon, bank\nBo;-30;1 maart;rent;loon + auto\n{long};;;;\n;;;;x\nCas;?;;;"
    );
    let lines = found(&file, &[]);
    let told = |column, text: &str| Note::Unclear(column, text.into());
    let unknown = |column, text: &str| Note::Unknown(column, text.into());
    assert_eq!(
        lines[0].notes,
        [
            told(Column::Amount, "veel"),
            told(Column::AmountOn, "31 juni"),
            unknown(Column::Kind, "webwinkel")
        ]
    );
    assert_eq!(lines[0].debt.amount.typed, "veel");
    assert_eq!(
        lines[0].debt.seized,
        [Seized::Income, Seized::Account].into_iter().collect()
    );
    assert_eq!(
        lines[1].notes,
        [
            Note::Below(Column::Amount, "-30".into()),
            unknown(Column::Seized, "auto")
        ]
    );
    assert_eq!(lines[1].debt.amount_on.on, Date::from_ymd_opt(2027, 3, 1));
    assert_eq!(
        lines[2].fate,
        Fate::Refused(Fault::TooLong(Column::Creditor))
    );
    assert_eq!(lines[3].fate, Fate::Refused(Fault::Nothing));
    assert_eq!(lines[4].notes, []);

    let meanings = [((Column::Kind, "webwinkel".to_owned()), "shop")]
        .into_iter()
        .collect();
    let lines = found_with(&file, &[], &meanings);
    assert_eq!(lines[0].debt.kind, Some(DebtKind::Shop));
}

#[test]
fn what_the_list_knows_is_never_lost_to_what_a_line_does_not() {
    let known = Debt {
        amount_on: FilledDay {
            on: Date::from_ymd_opt(2027, 3, 1),
            typed: String::new(),
        },
        ..debt("Anna", "", Some(1200))
    };
    let list = numbered(vec![known.clone()]);
    let lines = found(
        "creditor;amount;amount-on;place\nAnna;onbekend;zie brief;Tiel",
        &list,
    );
    let place = vec![Column::Place];
    assert_eq!(lines[0].fate, Fate::Changes(list[0].0, place));
    assert_eq!(
        lines[0].notes,
        [Note::Stays(Column::Amount), Note::Stays(Column::AmountOn)]
    );
    let place = "Tiel".into();
    assert_eq!(lines[0].debt, Debt { place, ..known });
}

#[test]
fn a_line_finds_its_debt_though_one_has_no_reference() {
    let list = numbered(vec![
        debt("Anna", "", Some(1)),
        debt("Bo", "77", Some(2)),
        debt("Cas", "88", Some(3)),
    ]);
    let file = "creditor;reference;amount\nAnna;99;0,01\nBo;;5\nCas;;1\nCas;;2\n;;0,03";
    let lines = found(file, &list);
    let fates: Vec<&Fate> = lines.iter().map(|line| &line.fate).collect();
    let reference = Fate::Changes(list[0].0, vec![Column::Reference]);
    let amount = Fate::Changes(list[1].0, vec![Column::Amount]);
    assert_eq!(
        fates,
        [&reference, &amount, &Fate::New, &Fate::New, &Fate::New]
    );
    assert_eq!(lines[1].debt.reference, "77");
    assert_eq!(
        (&lines[2].notes[..], &lines[3].notes[..]),
        (&[Note::Near][..], &[Note::Near][..])
    );
}

#[test]
fn sums_and_lines_of_nothing_are_told_from_debts() {
    let file = "Nr;creditor;reference;amount;seized\n1;Totaal Energie;7;5;n.v.t.\n2;- ;; € -  ;geen\n3;;;0,00;\nTotaal;;;150;\n;;Totaal;150;\n;;;155;\n;Totaal;;155;\n;Anna;n.v.t.;?;-";
    let lines = found(file, &[]);
    let nothing = Fate::Refused(Fault::Nothing);
    let fates: Vec<bool> = lines.iter().map(|line| line.fate == nothing).collect();
    assert_eq!(
        fates,
        [false, true, true, false, false, false, false, false]
    );
    let sums: Vec<bool> = lines
        .iter()
        .map(|line| line.notes.contains(&Note::Sum))
        .collect();
    assert_eq!(sums, [false, false, false, true, false, true, true, false]);
    assert_eq!(
        lines[7].debt,
        Debt {
            amount: FilledAmount::read("?"),
            ..debt("Anna", "", None)
        }
    );
}

#[test]
fn the_best_name_of_a_column_counts_and_times_are_left_out() {
    let file = "Naam;J. de Vries;;;\nNr;Saldo;Schuldeiser;crediteur;amount-on\n1;5;Anna;Bo;12-03-2027 00:00:00\n2;6;Bo;Cas;2027-03-12T00:00:00Z\n3;7;Cas;Dirk;T:";
    let lines = opened(file);
    let layout = Layout::guess(&lines, &words());
    assert_eq!(
        (layout.head, layout.columns[2], layout.columns[3]),
        (Some(1), Some(Column::Creditor), None)
    );
    let days = found(file, &[]).into_iter();
    let days: Vec<_> = days.map(|line| line.debt.amount_on).collect();
    let day = Date::from_ymd_opt(2027, 3, 12);
    assert_eq!(
        days.iter().map(|day| day.on).collect::<Vec<_>>(),
        [day, day, None]
    );
    assert_eq!(days[2].typed, "T:");
}

fn text() -> impl Strategy<Value = String> {
    "[=+@;,|\"'\t0-9a-]{0,6}|\\PC{0,9}".prop_map(String::from)
}

fn filled_amount() -> impl Strategy<Value = FilledAmount> {
    let known = (0..=Cents::MAX.get()).prop_map(|cents| FilledAmount {
        cents: Some(Cents::new(cents)),
        typed: String::new(),
    });
    prop_oneof![known, text().prop_map(|text| FilledAmount::read(&text))]
}

fn filled_day() -> impl Strategy<Value = FilledDay> {
    let known = (0..9000_u32).prop_map(|back| FilledDay {
        on: Some(domain::calendar::minus_days(TODAY, back)),
        typed: String::new(),
    });
    prop_oneof![
        known,
        text().prop_map(|text| FilledDay::read_past(&text, &months(), TODAY))
    ]
}

fn any_debt() -> impl Strategy<Value = Debt> {
    let debt = sections::debts::generate::debt(text(), text(), filled_amount(), filled_day());
    debt.prop_map(|debt| Debt {
        // A debt of which nothing is said is no line.
        creditor: ["x", &debt.creditor].concat(),
        ..debt
    })
}

/// Blanks at the ends of a text are the one thing that a table does not carry.
fn trimmed(debt: &Debt) -> Debt {
    let mut debt = debt.clone();
    for text in [
        &mut debt.creditor,
        &mut debt.place,
        &mut debt.reference,
        &mut debt.collector,
        &mut debt.collector_reference,
        &mut debt.bailiff,
        &mut debt.bailiff_reference,
        &mut debt.since,
    ] {
        *text = text.trim().to_owned();
    }
    debt
}

proptest! {
    #[test]
    fn what_we_wrote_comes_back_as_equal_and_changes_nothing(debts in proptest::collection::vec(any_debt(), 1..5)) {
        let file = write(&lines(&debts, &words()));
        let lines = read(&file).unwrap();
        let (words, months, meanings) = (words(), months(), Meanings::new());
        let layout = Layout::guess(&lines, &words);
        let reading = Reading { words: &words, meanings: &meanings, months: &months, today: TODAY };

        let fresh = propose(&lines, &layout, &[], &reading);
        let read: Vec<Debt> = fresh.into_iter().map(|line| line.debt).collect();
        let trimmed: Vec<Debt> = debts.iter().map(trimmed).collect();
        prop_assert_eq!(&read, &trimmed);

        let list = numbered(debts);
        let again = propose(&lines, &layout, &list, &reading);
        prop_assert!(again.iter().all(|line| matches!(line.fate, Fate::Same(_))));
    }

    #[test]
    fn no_file_of_others_is_passed_over(bytes in proptest::collection::vec(any::<u8>(), 0..200), list in proptest::collection::vec(any_debt(), 0..3)) {
        let Ok(lines) = read(&bytes) else { return Ok(()) };
        let (words, months, meanings) = (words(), months(), Meanings::new());
        let layout = Layout::guess(&lines, &words);
        let reading = Reading { words: &words, meanings: &meanings, months: &months, today: TODAY };
        let found = propose(&lines, &layout, &numbered(list), &reading);
        prop_assert_eq!(found.len(), layout.body(&lines).len());
    }
}
