//! Bytes of a file as text, in the ways in which spreadsheets write it.

/// The text: UTF-8, UTF-16 with a mark in front, or else Windows-1252, which Excel writes in the Netherlands when it is
/// not told otherwise. `None` for what is no text.
pub(crate) fn text(bytes: &[u8]) -> Option<String> {
    let text = match bytes {
        [0xff, 0xfe, rest @ ..] => wide(rest, u16::from_le_bytes)?,
        [0xfe, 0xff, rest @ ..] => wide(rest, u16::from_be_bytes)?,
        _ => {
            let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
            match str::from_utf8(bytes) {
                Ok(text) => text.to_owned(),
                Err(_) => bytes.iter().copied().map(narrow).collect(),
            }
        }
    };
    (!text.contains('\0')).then_some(text)
}

fn wide(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Option<String> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    let units = pairs.iter().map(|pair| unit(*pair));
    let text: Result<String, _> = char::decode_utf16(units).collect();
    text.ok().filter(|_| rest.is_empty())
}

/// A byte of Windows-1252, by the table of the Encoding Standard.
fn narrow(byte: u8) -> char {
    const UPPER: [char; 32] = [
        '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž',
        '\u{8f}', '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}',
        'ž', 'Ÿ',
    ];
    match byte {
        0x80..=0x9f => UPPER[usize::from(byte - 0x80)],
        _ => char::from(byte),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn each_way_to_write_a_text_is_read() {
        let said = "Café;€ 12";
        let wide = |unit: fn(u16) -> [u8; 2], mark: [u8; 2]| -> Vec<u8> {
            mark.into_iter()
                .chain(said.encode_utf16().flat_map(unit))
                .collect()
        };
        for bytes in [
            said.as_bytes().to_vec(),
            ["\u{feff}", said].concat().into_bytes(),
            wide(u16::to_le_bytes, [0xff, 0xfe]),
            wide(u16::to_be_bytes, [0xfe, 0xff]),
            b"Caf\xe9;\x80 12".to_vec(),
        ] {
            assert_eq!(text(&bytes).as_deref(), Some(said), "{bytes:?}");
        }
        for bytes in [&b"a\0b"[..], b"\xff\xfea", b"\xff\xfe\x00\xd8a\x00"] {
            assert_eq!(text(bytes), None, "{bytes:?}");
        }
    }

    proptest! {
        #[test]
        fn old_files_are_read_as_browsers_read_them(bytes in "\\PC{0,20}".prop_map(|text| [text.as_bytes(), b"\xe9"].concat())) {
            let (expected, _) = encoding_rs::WINDOWS_1252.decode_without_bom_handling(&bytes);
            prop_assert_eq!(text(&bytes), Some(expected.into_owned()));
        }
    }
}
