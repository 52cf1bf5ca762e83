//! What somebody types from paper, and what stands in an address.

use sections::invitation::code::{self, LINES};
use sections::invitation::{Link, Number};

/// Takes a link, a number and the lines of a code, each on a line of its own, and the bytes themselves as symbols
/// that passed every check. What is read is written in the one way that there is.
///
/// # Panics
///
/// When that does not hold.
pub fn answer(data: &[u8]) -> bool {
    let mut symbols = data.iter().map(|byte| byte % 32);
    let mut ten = || std::array::from_fn(|_| symbols.next().unwrap_or_default());
    reads_what_it_writes([ten(), ten()]);
    let text = String::from_utf8_lossy(data);
    let mut typed = text.lines();
    let mut next = || typed.next().unwrap_or_default();
    let link = Link::read(next());
    if let Ok(link) = &link {
        assert_eq!(Link::read(&link.write()).as_ref(), Ok(link));
    }
    let number = Number::read(next());
    if let Some(number) = number {
        assert_eq!(Number::read(&number.printed()), Some(number));
    }
    let lines: [_; LINES] = std::array::from_fn(|at| code::read_line(at, next()));
    match lines {
        [Ok(first), Ok(second)] => link.is_ok() && reads_what_it_writes([first, second]),
        _ => false,
    }
}

/// Whether symbols say an answer; then they are those that it is written with.
fn reads_what_it_writes(lines: [[u8; 10]; LINES]) -> bool {
    let Ok((number, answer)) = code::read(lines) else {
        return false;
    };
    let written = code::write(number, &answer);
    let again: [_; LINES] = std::array::from_fn(|at| code::read_line(at, &written[at]));
    assert_eq!(again, lines.map(Ok));
    true
}
