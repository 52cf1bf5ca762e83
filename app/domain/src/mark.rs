//! What a text editor makes of the bytes of a file.

use std::borrow::Cow;

/// A text in UTF-8 and without the byte order mark that some editors write; UTF-16, as which Windows saves "Unicode",
/// is known by that mark. Bytes without a mark stay as they are, and so does UTF-16 that is broken: whoever reads them
/// says what is wrong.
pub fn as_utf8(bytes: &[u8]) -> Cow<'_, [u8]> {
    let wide = match bytes {
        [0xef, 0xbb, 0xbf, rest @ ..] => return Cow::Borrowed(rest),
        [0xff, 0xfe, rest @ ..] => utf16(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => utf16(rest, u16::from_be_bytes),
        _ => None,
    };
    wide.map_or(Cow::Borrowed(bytes), |text| Cow::Owned(text.into_bytes()))
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Option<String> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    let text =
        char::decode_utf16(pairs.iter().map(|pair| unit(*pair))).collect::<Result<String, _>>();
    text.ok().filter(|_| rest.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_way_in_which_an_editor_saves_a_text_gives_the_same_one() {
        let said = r#"{"name":"Café 𝄞"}"#;
        let wide = |unit: fn(u16) -> [u8; 2]| -> Vec<u8> {
            ["\u{feff}", said]
                .concat()
                .encode_utf16()
                .flat_map(unit)
                .collect()
        };
        for bytes in [
            said.as_bytes().to_vec(),
            ["\u{feff}", said].concat().into_bytes(),
            wide(u16::to_le_bytes),
            wide(u16::to_be_bytes),
        ] {
            assert_eq!(as_utf8(&bytes), said.as_bytes(), "{bytes:?}");
        }
    }

    #[test]
    fn what_is_broken_stays_as_it_is() {
        for bytes in [&b""[..], b"\xff\xfea", b"\xff\xfe\x00\xd8a\x00", b"{\xff}"] {
            assert_eq!(as_utf8(bytes), bytes);
        }
    }
}
