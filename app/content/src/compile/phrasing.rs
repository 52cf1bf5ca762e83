//! How a whole file is phrased: what no sentence shows on its own.

use super::fluent::{Text, Texts};
use super::problem::Problems;
use super::readability::sentences;
use super::word_split::words;
use domain::{Task, Theme};

/// Fewer lines of steps say nothing about how a theme is phrased.
const ENOUGH_LINES: usize = 10;
/// Nor do fewer sentences about how long they are.
const ENOUGH_SENTENCES: usize = 30;
/// At most one line of steps in so many begins with "Vraag": who only asks, does nothing.
const ASKING_IN: usize = 5;
/// The first word of such a line.
const ASKING: &str = "Vraag";
/// At most so many lines of a step ask something, one right below the other.
const ASKING_IN_A_ROW: usize = 2;
/// A sentence with more words is long.
const LONG: usize = 12;
/// At most one sentence in so many is long.
const LONG_IN: usize = 20;
/// The verb of a condition that is turned around: nothing else begins with one of these.
const CONDITIONS: [&str; 25] = [
    "ben", "doet", "duurt", "gaat", "heb", "heeft", "is", "klopt", "krijgt", "kun", "ligt",
    "loopt", "lukt", "mag", "mist", "moet", "snap", "staat", "vraagt", "was", "werkt", "wil",
    "woont", "wordt", "zegt",
];
/// The same where other sentences can begin so too ("Ga naar de balie"): then one of `SUBJECTS` follows.
const MAYBE: [&str; 13] = [
    "ga", "had", "hoor", "kan", "kom", "komt", "krijg", "mis", "weet", "woon", "zat", "zie", "zit",
];
const SUBJECTS: [&str; 10] = [
    "het", "hij", "iemand", "je", "jij", "jullie", "niemand", "u", "ze", "zij",
];
/// Who or what else can come or be possible ("Komt er niemand").
const OTHERS: [&str; 6] = ["dat", "de", "die", "dit", "een", "er"];

/// How the steps of a theme are phrased, for whoever edits them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phrasing {
    /// The theme.
    pub theme: Theme,
    /// Its steps; those that others replaced do not count.
    pub steps: usize,
    /// How many of them name no source.
    pub without_source: usize,
    /// Conditions that are turned around, in one sentence with what to do.
    pub inverted: usize,
    /// The numbered lines of its steps.
    pub lines: usize,
    /// How many of those begin with "Vraag".
    pub asking: usize,
}

/// Measures the steps of a theme in Dutch, and refuses what is too much.
pub(super) fn of_theme(
    theme: Theme,
    tasks: &[&Task],
    texts: &Texts,
    problems: &mut Problems,
) -> Phrasing {
    let mut found = Phrasing {
        theme,
        steps: 0,
        without_source: 0,
        inverted: inverted(texts).count(),
        lines: 0,
        asking: 0,
    };
    for task in tasks.iter().filter(|task| task.replaced_by.is_none()) {
        let id = task.id.as_str();
        found.steps += 1;
        if task.sources.is_empty() {
            found.without_source += 1;
            check_asks(id, texts, problems);
        }
        let lines = texts
            .of(id)
            .filter(|text| text.attribute.starts_with("step-"));
        let mut in_a_row = 0;
        for line in lines {
            found.lines += 1;
            let plain = line.pattern.plain();
            found.asking += usize::from(asks(&plain));
            in_a_row = if sentences(&plain).any(asks) {
                in_a_row + 1
            } else {
                0
            };
            if in_a_row == ASKING_IN_A_ROW + 1 {
                problems.error(
                    &line.at,
                    format!("`{id}` asks in more than {ASKING_IN_A_ROW} lines in a row; say who does what, or drop one"),
                );
            }
        }
    }
    let Phrasing { lines, asking, .. } = found;
    if lines >= ENOUGH_LINES && asking * ASKING_IN > lines {
        problems.error(
            &texts.end,
            format!(
                "{asking} of {lines} lines of steps begin with `{ASKING}`, at most 1 in {ASKING_IN}; say who does what, or drop one"
            ),
        );
    }
    found
}

/// Whether a sentence begins with "Vraag".
fn asks(sentence: &str) -> bool {
    words(sentence).next() == Some(ASKING)
}

/// Without a source nothing is known for sure, so what somebody can say is a question.
fn check_asks(id: &str, texts: &Texts, problems: &mut Problems) {
    let mut said = texts.of(id).filter(|text| text.attribute == "say");
    if let Some(said) = said.find(|text| !text.pattern.plain().contains('?')) {
        problems.error(
            &said.at,
            format!("`{id}` has no source and .say asks nothing; add a source or ask"),
        );
    }
}

/// Refuses conditions that are turned around.
pub(super) fn check_inverted(texts: &Texts, problems: &mut Problems) {
    for (text, sentence) in inverted(texts) {
        let screen = texts.screen_of(&text.message);
        problems.error(
            &text.at,
            format!(
                "screen `{screen}`: a condition and what to do in one sentence; make two of it, such as “Heb je werk? Bel dan.”: {sentence}"
            ),
        );
    }
}

/// Refuses a file in which too many sentences are long.
pub(super) fn check_long(texts: &Texts, problems: &mut Problems) {
    let (mut all, mut long) = (0, 0);
    for text in texts.by_key.values() {
        for sentence in sentences(&text.pattern.plain()) {
            all += 1;
            long += usize::from(words(sentence).count() > LONG);
        }
    }
    if all >= ENOUGH_SENTENCES && long * LONG_IN > all {
        problems.error(
            &texts.end,
            format!(
                "{long} of {all} sentences have more than {LONG} words, at most 1 in {LONG_IN}; write shorter ones"
            ),
        );
    }
}

fn inverted(texts: &Texts) -> impl Iterator<Item = (&Text, String)> {
    texts.by_key.values().flat_map(|text| {
        let plain = text.pattern.plain();
        let found = sentences(&plain).filter(|sentence| is_inverted(sentence));
        let found: Vec<_> = found.map(|sentence| (text, sentence.to_owned())).collect();
        found
    })
}

/// "Heb je werk, bel dan": a verb first, a comma, and no question.
fn is_inverted(sentence: &str) -> bool {
    if sentence.ends_with('?') || !sentence.contains(", ") {
        return false;
    }
    let mut words = words(sentence).map(str::to_lowercase);
    let (Some(first), Some(second)) = (words.next(), words.next()) else {
        return false;
    };
    let (first, second) = (first.as_str(), second.as_str());
    let is_other = matches!(first, "kan" | "komt") && OTHERS.contains(&second);
    CONDITIONS.contains(&first) || is_other || MAYBE.contains(&first) && SUBJECTS.contains(&second)
}

#[cfg(test)]
mod tests {
    use super::is_inverted;

    #[test]
    fn a_condition_that_is_turned_around_is_seen() {
        for sentence in [
            "Heb je geen ID, vraag dan hoe het kan.",
            "Mist er straks iets, vraag de bijstand dan toch aan.",
            "Ga je naar een nieuwe gemeente, vraag het dan aan beide.",
            "Zit je korter dan 1 jaar, dan loopt de toeslag door.",
        ] {
            assert!(is_inverted(sentence), "{sentence}");
        }
        for sentence in [
            "Heb je geen ID?",
            "Is er iets van school, werk of hulp?",
            "Ga naar de balie, ook als er iets mist.",
            "Ga er zelf heen, en kijk.",
            "Komt langs, en helpt met papieren.",
            "Pak je ID, je bankpas en je geld.",
            "Het is een lening, dus vraag dat vooraf.",
        ] {
            assert!(!is_inverted(sentence), "{sentence}");
        }
    }
}
