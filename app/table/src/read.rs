//! A file as a table.

use crate::decode;
use crate::guard::meant;
use csv_core::{ReadFieldResult, Reader, ReaderBuilder};

/// Most bytes of a file.
pub const MOST_BYTES: usize = 1 << 20;
/// Most lines of a table.
pub const MOST_LINES: usize = 1000;

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
    /// It is no text.
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

/// What may stand between fields; the first one that fits best is taken.
const DELIMITERS: [u8; 4] = *b";,\t|";
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
    if bytes.len() > MOST_BYTES {
        return Err(Refused::TooLarge);
    }
    if bytes.starts_with(ZIP) || bytes.starts_with(OLE) {
        return Err(Refused::Workbook);
    }
    if bytes.starts_with(AGE) {
        return Err(Refused::Sealed);
    }
    if bytes.starts_with(b"%PDF") {
        return Err(Refused::NoText);
    }
    let text = decode::text(bytes).ok_or(Refused::NoText)?;
    let (first, named) = named_delimiter(&text);
    let all = named.map_or(DELIMITERS.to_vec(), |one| vec![one]);
    let read = all.into_iter().map(|one| parse(&text, first, one));
    let mut best = Err(Refused::Empty);
    let mut most = None;
    for lines in read {
        let found = lines.as_ref().ok().map(|lines| fitting(lines));
        if most.is_none() || found > most.flatten() {
            most = Some(found);
            best = lines;
        }
    }
    match best {
        Ok(lines) if lines.is_empty() => Err(Refused::Empty),
        Ok(lines) if lines.len() > MOST_LINES => Err(Refused::TooLarge),
        other => other,
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

/// How many lines have the width that most of them have, and how wide that is; a table of one column fits worst.
fn fitting(lines: &[Line]) -> (usize, usize) {
    let widths = || lines.iter().map(|line| line.fields.len());
    let count = |width| widths().filter(|other| *other == width).count();
    let best = widths()
        .filter(|width| *width > 1)
        .map(|width| (count(width), width));
    best.max().unwrap_or_default()
}

/// The lines from a place in the text on that say something.
fn parse(text: &str, from: usize, delimiter: u8) -> Result<Vec<Line>, Refused> {
    let ended = [text, "\n", END, "\n"].concat();
    let mut lines: Vec<Line> = Records::new(&ended, from, delimiter).collect();
    match lines.pop() {
        Some(last) if last.fields != [END] => return Err(Refused::OpenQuote(last.number)),
        _ => (),
    }
    lines.retain(|line| line.fields.iter().any(|field| !field.trim().is_empty()));
    Ok(lines)
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
