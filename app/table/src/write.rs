//! A table as a file.

use crate::guard::guarded;
use csv_core::{Terminator, Writer, WriterBuilder};

/// What stands in a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Field {
    /// Whatever somebody wrote: never a formula, a date or a number for the program that opens it.
    Text(String),
    /// A number, a month or a day of ours, as it is printed.
    Number(String),
}

/// A file of these lines, as Excel and `LibreOffice` read it in the Netherlands: UTF-8 with a mark in front,
/// semicolons, lines that end in CR LF.
pub fn write(lines: &[Vec<Field>]) -> Vec<u8> {
    let mut builder = WriterBuilder::new();
    builder.delimiter(b';').terminator(Terminator::CRLF);
    let mut writer = builder.build();
    let mut bytes = "\u{FEFF}".as_bytes().to_vec();
    for line in lines {
        for (at, field) in line.iter().enumerate() {
            if at > 0 {
                put(&mut bytes, 1, |room| writer.delimiter(room).1);
            }
            write_field(&mut writer, &mut bytes, &said(field));
        }
        put(&mut bytes, 2, |room| writer.terminator(room).1);
    }
    bytes
}

fn said(field: &Field) -> String {
    match field {
        Field::Text(text) => guarded(text),
        Field::Number(text) => text.clone(),
    }
}

fn write_field(writer: &mut Writer, bytes: &mut Vec<u8>, text: &str) {
    // At most each byte twice, between two quotes.
    let most = text.len() * 2 + 2;
    put(bytes, most, |room| writer.field(text.as_bytes(), room).2);
}

/// Adds what `write` puts into the room that it is given, which is a quote more than it needs: one that was open is
/// closed first.
fn put(bytes: &mut Vec<u8>, most: usize, write: impl FnOnce(&mut [u8]) -> usize) {
    let begin = bytes.len();
    bytes.resize(begin + most + 2, 0);
    let written = write(&mut bytes[begin..]);
    bytes.truncate(begin + written);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read;
    use proptest::collection::vec;
    use proptest::prelude::*;

    #[test]
    fn it_is_what_excel_reads_here() {
        let text = |text: &str| Field::Text(text.into());
        let lines = [
            vec![text("Naam"), text("Uren")],
            vec![text("=1+1"), Field::Number("2,5".into())],
            vec![text("a;\"b\"\r\nc"), Field::Number("0-4".into())],
        ];
        let file = String::from_utf8(write(&lines)).unwrap();
        assert_eq!(
            file,
            "\u{FEFF}Naam;Uren\r\n'=1+1;2,5\r\n\"a;\"\"b\"\"\r\nc\";0-4\r\n"
        );
    }

    /// Names of columns, and lines of one length that say something.
    fn lines() -> impl Strategy<Value = Vec<Vec<String>>> {
        let field = "[=+@;,|\"'\r\n\t0-9a-]{0,6}|(a,a\n){0,9}|\\PC{0,9}";
        vec(vec(field, 2..4), 1..5).prop_map(|mut lines| {
            let width = lines[0].len();
            for line in &mut lines {
                line.resize(width, "x".into());
                line[0].push('x');
            }
            lines.insert(0, vec!["Naam".into(); width]);
            lines
        })
    }

    fn file(lines: &[Vec<String>]) -> Vec<u8> {
        let fields = |line: &Vec<String>| line.iter().cloned().map(Field::Text).collect();
        write(&lines.iter().map(fields).collect::<Vec<_>>())
    }

    proptest! {
        #[test]
        fn another_program_reads_what_was_written_and_no_formula(lines in lines()) {
            let file = file(&lines);
            let mut reader = ::csv::ReaderBuilder::new();
            reader.has_headers(false).delimiter(b';');
            let read: Vec<Vec<String>> = reader.from_reader(&file[3..]).records()
                .map(|record| record.unwrap().iter().map(str::to_owned).collect()).collect();
            prop_assert_eq!(read.len(), lines.len());
            for (read, text) in read.iter().flatten().zip(lines.iter().flatten()) {
                prop_assert!(!read.starts_with(['=', '+', '-', '@', '\t', '\r']));
                prop_assert_eq!(read.strip_prefix('\'').filter(|read| read == text).unwrap_or(read), text);
            }
        }

        #[test]
        fn what_was_written_is_read_as_it_was(lines in lines()) {
            let read: Vec<Vec<String>> = read(&file(&lines)).unwrap().into_iter().map(|line| line.fields).collect();
            prop_assert_eq!(read, lines);
        }
    }
}
