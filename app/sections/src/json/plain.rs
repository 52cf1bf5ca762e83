//! What the JSON reader says of a fault, in words of JSON and with what to do: it speaks of Rust.

/// Beginnings of what it says of a text that is no JSON, each with what to do.
const TEXTS: [(&str, &str); 3] = [
    (
        "trailing characters",
        "something stands behind the end of the dossier; remove it",
    ),
    (
        "EOF while parsing",
        "the text ends before the dossier does; is the file whole?",
    ),
    (
        "recursion limit exceeded",
        "too many values inside each other; a dossier has few",
    ),
];
/// What it calls a value that it found or expected, by beginning, with the name in JSON.
const KINDS: [(&str, &str); 14] = [
    ("sequence", "a list"),
    ("map", "an object"),
    ("a map", "an object `{…}`"),
    ("struct", "an object `{…}`"),
    ("null", "null"),
    ("unit", "null"),
    ("a boolean", "true or false"),
    ("a string", "a text"),
    ("floating point", "a number that is too big or not whole"),
    ("u16", "a whole number from 0 to 65535"),
    ("u32", "a whole number"),
    ("u64", "a whole number"),
    ("a sequence", "a list `[…]`"),
    ("string or map", "a text or an object `{…}`"),
];

/// Whether a text nests so deep that its place says nothing.
pub(super) fn is_too_deep(why: &str) -> bool {
    why.starts_with("recursion limit exceeded")
}

/// The same in plain words; the rest as it is.
pub(super) fn plain(why: &str) -> String {
    if let Some((_, plain)) = TEXTS.iter().find(|(begin, _)| why.starts_with(begin)) {
        let place = why.find(" at line ").map_or("", |at| &why[at..]);
        return format!("{plain} ({})", place.trim_start_matches(" at "));
    }
    let found = why.strip_prefix("invalid type: ");
    match found.and_then(|rest| rest.split_once(", expected ")) {
        Some((found, expected)) => {
            let (expected, place) = expected
                .find(" at line ")
                .map_or((expected, ""), |at| expected.split_at(at));
            format!(
                "{} stands here, and {} belongs here{place}",
                kind(found),
                kind(expected)
            )
        }
        None => why.to_owned(),
    }
}

fn kind(name: &str) -> String {
    let known = KINDS.iter().find(|(begin, _)| name.starts_with(begin));
    known.map_or_else(|| name.to_owned(), |(_, plain)| (*plain).to_owned())
}
