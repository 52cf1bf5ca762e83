use csv_core::{Terminator, Writer, WriterBuilder};

/// What stands in a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Field {
    /// Whatever somebody wrote: never a formula for the program that opens it.
    Text(String),
    /// A number of ours, as it is printed.
    Number(String),
}

/// What makes a program for tables take a text for a formula when it stands in front.
const FORMULA: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// A file of these lines, as Excel and `LibreOffice` read it in the Netherlands: UTF-8 with a mark in front,
/// semicolons, lines that end in CR LF. A text that could be a formula gets an apostrophe in front (OWASP).
pub fn csv(lines: &[Vec<Field>]) -> Vec<u8> {
    let mut builder = WriterBuilder::new();
    builder.delimiter(b';').terminator(Terminator::CRLF);
    let mut writer = builder.build();
    let mut bytes = "\u{FEFF}".as_bytes().to_vec();
    for line in lines {
        for (at, field) in line.iter().enumerate() {
            if at > 0 {
                put(&mut bytes, 1, |room| writer.delimiter(room).1);
            }
            write(&mut writer, &mut bytes, &said(field));
        }
        put(&mut bytes, 2, |room| writer.terminator(room).1);
    }
    bytes
}

fn said(field: &Field) -> String {
    match field {
        Field::Text(text) if text.starts_with(FORMULA) => ["'", text].concat(),
        Field::Text(text) | Field::Number(text) => text.clone(),
    }
}

fn write(writer: &mut Writer, bytes: &mut Vec<u8>, text: &str) {
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

/// Quarters of an hour as hours with a decimal comma: `1,25`.
pub fn hours(quarters: u32) -> String {
    let part = ["", ",25", ",5", ",75"][(quarters % 4) as usize];
    format!("{}{part}", quarters / 4)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::collection::vec;
    use proptest::prelude::*;

    #[test]
    fn hours_have_a_comma() {
        assert_eq!(
            [0, 1, 2, 3, 4, 41].map(hours),
            ["0", "0,25", "0,5", "0,75", "1", "10,25"]
        );
    }

    #[test]
    fn it_is_what_excel_reads_here() {
        let text = |text: &str| Field::Text(text.into());
        let lines = [
            vec![text("Naam"), text("Uren")],
            vec![text("=1+1"), Field::Number("2,5".into())],
            vec![text("a;\"b\"\r\nc"), Field::Number("0-4".into())],
        ];
        let file = String::from_utf8(csv(&lines)).unwrap();
        assert_eq!(
            file,
            "\u{FEFF}Naam;Uren\r\n'=1+1;2,5\r\n\"a;\"\"b\"\"\r\nc\";0-4\r\n"
        );
    }

    proptest! {
        #[test]
        fn another_program_reads_what_was_written_and_no_formula(lines in vec(vec("[=+@;\"'\r\n\t,a-]{0,6}|\\PC{0,9}", 2..4), 1..5)) {
            let width = lines[0].len();
            let lines: Vec<Vec<String>> = lines.into_iter().map(|mut line| { line.resize(width, "x".into()); line }).collect();
            let fields: Vec<Vec<Field>> = lines.iter().map(|line| line.iter().cloned().map(Field::Text).collect()).collect();
            let file = csv(&fields);
            let mut reader = ::csv::ReaderBuilder::new();
            reader.has_headers(false).delimiter(b';');
            let read: Vec<Vec<String>> = reader.from_reader(&file[3..]).records()
                .map(|record| record.unwrap().iter().map(str::to_owned).collect()).collect();
            prop_assert_eq!(read.len(), lines.len());
            for (read, line) in read.iter().flatten().zip(lines.iter().flatten()) {
                prop_assert!(!read.starts_with(FORMULA));
                prop_assert_eq!(read.strip_prefix('\'').filter(|_| line.starts_with(FORMULA)).unwrap_or(read), line);
            }
        }
    }
}
