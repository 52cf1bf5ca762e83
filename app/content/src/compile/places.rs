//! Municipalities, and what else people call them.

use super::file::File;
use super::problem::Problems;
use domain::{Listed, Municipality, Places, fold};
use std::collections::BTreeMap;
use std::path::Path;

/// Reads `municipalities.txt` and `places.txt`: a code, a space, a name.
pub(super) fn read(dir: &Path, problems: &mut Problems) -> Places {
    let mut codes = BTreeMap::new();
    let file = File::read(dir, "municipalities.txt", problems);
    let municipalities = coded(&file, problems, |at, one| {
        let earlier = codes.insert(one.code.clone(), (at, fold(&one.name)));
        earlier.map(|(earlier, _)| format!("`{}` stands on line {earlier} as well", one.code))
    });
    let file = File::read(dir, "places.txt", problems);
    let mut seen = BTreeMap::new();
    let places = coded(&file, problems, |at, one| {
        let name = fold(&one.name);
        match codes.get(&one.code) {
            None => return Some(format!("`{}` is no municipality", one.code)),
            Some((_, own)) if *own == name => {
                return Some(format!("`{}` is called so itself; drop the line", one.code));
            }
            Some(_) => (),
        }
        let earlier = seen.insert((name, one.code.clone()), at);
        earlier.map(|earlier| format!("`{}` stands on line {earlier} as well", one.name))
    });
    let mut others: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for place in places {
        others.entry(place.code).or_default().push(place.name);
    }
    let all = municipalities.into_iter().map(|municipality| Listed {
        others: others
            .remove(&municipality.code)
            .unwrap_or_default()
            .join("\n"),
        municipality,
    });
    Places { all: all.collect() }
}

/// The lines of a list of names with codes; `refusal` gets the number of each line.
fn coded(
    file: &File,
    problems: &mut Problems,
    mut refusal: impl FnMut(usize, &Municipality) -> Option<String>,
) -> Vec<Municipality> {
    let mut found = Vec::new();
    for text in file.text.lines() {
        let at = file.at_slice(text);
        let Some((code, name)) = text
            .split_once(' ')
            .filter(|(code, name)| is_code(code) && !name.is_empty() && name.trim() == *name)
        else {
            problems.error(
                &at,
                format!("`{text}` is no municipality; write it like `GM0363 Amsterdam`"),
            );
            continue;
        };
        let one = Municipality {
            code: code.to_owned(),
            name: name.to_owned(),
        };
        if let Some(refused) = refusal(at.line, &one) {
            problems.error(&at, refused);
        }
        found.push(one);
    }
    found
}

fn is_code(code: &str) -> bool {
    code.strip_prefix("GM")
        .is_some_and(|n| n.len() == 4 && n.bytes().all(|b| b.is_ascii_digit()))
}
