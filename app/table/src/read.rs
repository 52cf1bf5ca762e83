//! A file as a table.

use crate::decode;
use crate::guard::meant;
use csv_core::{ReadFieldResult, Reader, ReaderBuilder};
use std::collections::BTreeMap;

/// Most bytes of a file.
pub const MOST_BYTES: usize = 1 << 20;
/// Most lines of a table.
pub const MOST_LINES: usize = 1000;
/// Most fields of a line.
const MOST_FIELDS: usize = 100;

/// A line of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Its number in the file, from 1; where a field goes on over several lines, the first of them.
    pub number: usize,
    /// What stands in its fields.
    pub fields: Vec<String>,
}

/// Why a file is no table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// Nothing is in it.
    Empty,
    /// It has more than [`MOST_BYTES`], or more than [`MOST_LINES`].
    TooLarge,
    /// It is the file of a program for spreadsheets or texts, which can save it as CSV.
    Workbook,
    /// It is a plan of ours, which opens elsewhere.
    Sealed,
    /// It is no text, or one with lines of more than [`MOST_FIELDS`] fields.
    NoText,
    /// A quote opens on this line, and never closes.
    OpenQuote(usize),
}

impl Refused {
    /// Its name, for a text about it.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::TooLarge => "too-large",
            Self::Workbook => "workbook",
            Self::Sealed => "sealed",
            Self::NoText => "no-text",
            Self::OpenQuote(_) => "open-quote",
        }
    }
}

/// What may stand between fields; of those that fit equally well the first one is taken.
const DELIMITERS: [u8; 4] = *b";\t,|";
/// Stands behind the text: where it is not read as a line of its own, a quote is open.
const END: &str = "\u{1}";

/// The lines of a file that say something, whichever program wrote it.
///
/// # Errors
///
/// What the file is instead of a table.
pub fn read(bytes: &[u8]) -> Result<Vec<Line>, Refused> {
    const AGE: &[u8] = b"age-encryption.org/";
    const ZIP: &[u8] = b"PK\x03\x04";
    const OLE: &[u8] = b"\xd0\xcf\x11\xe0";
    if bytes.starts_with(ZIP) || bytes.starts_with(OLE) {
        return Err(Refused::Workbook);
    }
    if bytes.starts_with(AGE) {
        return Err(Refused::Sealed);
    }
    if bytes.starts_with(b"%PDF") {
        return Err(Refused::NoText);
    }
    if bytes.len() > MOST_BYTES {
        return Err(Refused::TooLarge);
    }
    let text = decode::text(bytes).ok_or(Refused::NoText)?;
    let (first, named) = named_delimiter(&text);
    let all = named.map_or(DELIMITERS.to_vec(), |one| vec![one]);
    let mut found: Option<Parsed> = None;
    for delimiter in all {
        let parsed = Parsed::of(&text, first, delimiter);
        if found.as_ref().is_none_or(|best| parsed.fits_better(best)) {
            found = Some(parsed);
        }
    }
    let best = found.unwrap_or_default();
    if let Some(line) = best.open_quote {
        return Err(Refused::OpenQuote(line));
    }
    let widest = best.lines.iter().map(|line| line.fields.len()).max();
    match widest {
        None => Err(Refused::Empty),
        Some(_) if best.lines.len() > MOST_LINES => Err(Refused::TooLarge),
        Some(widest) if widest > MOST_FIELDS => Err(Refused::NoText),
        Some(_) => Ok(best.lines),
    }
}

/// Where the table begins, and the delimiter, if the first line names it as Excel does: `sep=;`.
fn named_delimiter(text: &str) -> (usize, Option<u8>) {
    let line = text.split(['\r', '\n']).next().unwrap_or_default();
    match line
        .trim_matches('"')
        .strip_prefix("sep=")
        .map(str::as_bytes)
    {
        Some([one]) if one.is_ascii() => (line.len(), Some(*one)),
        _ => (0, None),
    }
}

/// A text, cut at a delimiter.
#[derive(Default)]
struct Parsed {
    /// The lines that say something.
    lines: Vec<Line>,
    /// The line on which a quote opens that never closes; the last one then.
    open_quote: Option<usize>,
}

impl Parsed {
    /// Cuts the text from a place on.
    fn of(text: &str, from: usize, delimiter: u8) -> Self {
        let ended = [text, "\n", END, "\n"].concat();
        let mut lines: Vec<Line> = Records::new(&ended, from, delimiter).collect();
        let is_ended = lines.last().is_none_or(|last| last.fields == [END]);
        let open_quote = lines.last().filter(|_| !is_ended).map(|last| last.number);
        if is_ended {
            lines.pop();
        }
        lines.retain(|line| line.fields.iter().any(|field| !field.trim().is_empty()));
        Self { lines, open_quote }
    }

    /// Whether more of its lines have one width. It is their share that counts: a text of many lines in one field looks
    /// like many short lines to every delimiter but the right one.
    fn fits_better(&self, other: &Self) -> bool {
        self.fitting() * other.lines.len() > other.fitting() * self.lines.len()
    }

    /// How many lines have the width that most of them have; a table of one column fits worst.
    fn fitting(&self) -> usize {
        let mut counts = BTreeMap::<usize, usize>::new();
        for line in &self.lines {
            *counts.entry(line.fields.len()).or_default() += 1;
        }
        counts
            .range(2..)
            .map(|(_, count)| *count)
            .max()
            .unwrap_or_default()
    }
}

/// The records of a text, one after the other.
struct Records<'a> {
    reader: Reader,
    text: &'a str,
    at: usize,
    /// The number of the line at `at`.
    line: usize,
    /// Room for one field, which is never longer than the text.
    room: Vec<u8>,
}

impl<'a> Records<'a> {
    fn new(text: &'a str, at: usize, delimiter: u8) -> Self {
        Self {
            reader: ReaderBuilder::new().delimiter(delimiter).build(),
            text,
            at,
            line: 1,
            room: vec![0; text.len()],
        }
    }

    fn skip_line_ends(&mut self) {
        let rest = &self.text[self.at..];
        let blank = rest.len() - rest.trim_start_matches(['\r', '\n']).len();
        self.line += line_ends(&rest[..blank]);
        self.at += blank;
    }
}

impl Iterator for Records<'_> {
    type Item = Line;

    fn next(&mut self) -> Option<Line> {
        self.skip_line_ends();
        let (begin, number) = (self.at, self.line);
        let mut fields = Vec::new();
        while self.at < self.text.len() {
            let input = &self.text.as_bytes()[self.at..];
            let (result, read, written) = self.reader.read_field(input, &mut self.room);
            self.at += read;
            let field = String::from_utf8_lossy(&self.room[..written]);
            fields.push(meant(&field).to_owned());
            if !matches!(result, ReadFieldResult::Field { record_end: false }) {
                break;
            }
        }
        // Both signs of one line end.
        if self.text[..self.at].ends_with('\r') && self.text[self.at..].starts_with('\n') {
            self.at += 1;
        }
        self.line += line_ends(&self.text[begin..self.at]);
        (!fields.is_empty()).then_some(Line { number, fields })
    }
}

/// How many lines end in a text: at CR LF, LF or CR.
fn line_ends(text: &str) -> usize {
    text.matches(['\r', '\n']).count() - text.matches("\r\n").count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn fields(file: &str) -> Vec<Vec<String>> {
        let lines = read(file.as_bytes()).unwrap();
        lines.into_iter().map(|line| line.fields).collect()
    }

    #[test]
    fn each_delimiter_is_found() {
        for file in [
            "Naam;Bedrag\nAnna;412,35\nBo;1.234,50\n",
            "Naam,Bedrag\r\nAnna,\"412,35\"\r\nBo,\"1.234,50\"",
            "Naam\tBedrag\rAnna\t412,35\rBo\t1.234,50\r",
            "sep=|\r\nNaam|Bedrag\r\nAnna|412,35\r\nBo|1.234,50",
            "\"sep=;\"\n\n\nNaam;Bedrag\n;\nAnna;412,35\nBo;1.234,50",
        ] {
            let expected = [["Naam", "Bedrag"], ["Anna", "412,35"], ["Bo", "1.234,50"]];
            assert_eq!(fields(file), expected, "{file:?}");
        }
        assert_eq!(fields("Naam\nAnna"), [["Naam"], ["Anna"]]);
        let amounts = fields("Jansen, A.;1,50;2,50\nBo, C.;3,50;4,50");
        assert_eq!(amounts[0], ["Jansen, A.", "1,50", "2,50"]);
        let note = "a, b\nc, d\ne, f";
        let notes = fields(&format!("Naam;Wat;Meer\nAnna;\"{note}\";\n"));
        assert_eq!(notes, [["Naam", "Wat", "Meer"], ["Anna", note, ""]]);
    }

    #[test]
    fn a_line_keeps_its_number_in_the_file() {
        let file = "Naam;Plaats\r\n\r\n\"An\nna\";a\r\n;\r\nBo;\"b\"\r\nCas;c";
        let numbers: Vec<usize> = read(file.as_bytes())
            .unwrap()
            .iter()
            .map(|line| line.number)
            .collect();
        assert_eq!(numbers, [1, 3, 6, 7]);
        let old = read(b"a;b\rc;d\r\re;f").unwrap();
        assert_eq!(
            old.iter().map(|line| line.number).collect::<Vec<_>>(),
            [1, 2, 4]
        );
    }

    #[test]
    fn what_is_no_table_says_what_it_is() {
        let many = "a;b\n".repeat(MOST_LINES + 1);
        let large = vec![b'a'; MOST_BYTES + 1];
        let wide = "12,".repeat(MOST_FIELDS);
        for (file, refused) in [
            (&b""[..], Refused::Empty),
            (b"\r\n ; ;\r\n", Refused::Empty),
            (b"\xef\xbb\xbf", Refused::Empty),
            (b"sep=;", Refused::Empty),
            (b"PK\x03\x04....", Refused::Workbook),
            (b"\xd0\xcf\x11\xe0....", Refused::Workbook),
            (b"age-encryption.org/v1\n", Refused::Sealed),
            (b"%PDF-1.7\n", Refused::NoText),
            (b"\xff\xd8\xff\xe0\0\x10JFIF", Refused::NoText),
            (b"a;b\nc;d\n\"e;f\ng;h", Refused::OpenQuote(3)),
            (
                b"Naam;Bedrag\nAnna;\"12,50\nBo;13,20",
                Refused::OpenQuote(2),
            ),
            (wide.as_bytes(), Refused::NoText),
            (many.as_bytes(), Refused::TooLarge),
            (&large, Refused::TooLarge),
        ] {
            assert_eq!(
                read(file),
                Err(refused),
                "{:?}",
                &file[..file.len().min(20)]
            );
        }
        // A quote inside a field is one of inches.
        assert_eq!(fields("a;b\n5\" buis;2"), [["a", "b"], ["5\" buis", "2"]]);
    }

    proptest! {
        #[test]
        fn any_bytes_end_in_a_table_or_a_reason(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            for line in read(&bytes).unwrap_or_default() {
                prop_assert!(line.number > 0 && !line.fields.is_empty());
            }
        }

        #[test]
        fn any_text_is_read_as_another_program_reads_it(text in "([a-z;\"\r\n ]|\\PC){0,60}") {
            if let Ok(lines) = read(text.as_bytes()) {
                let delimiters = DELIMITERS.map(|delimiter| {
                    let mut reader = ::csv::ReaderBuilder::new();
                    reader.has_headers(false).flexible(true).delimiter(delimiter);
                    reader.from_reader(text.as_bytes()).records()
                        .map(|record| record.unwrap().iter().map(|field| meant(field).to_owned()).collect::<Vec<_>>())
                        .filter(|fields| fields.iter().any(|field| !field.trim().is_empty()))
                        .collect::<Vec<_>>()
                });
                let read: Vec<Vec<String>> = lines.into_iter().map(|line| line.fields).collect();
                prop_assert!(delimiters.contains(&read), "{read:?}");
            }
        }
    }
}
