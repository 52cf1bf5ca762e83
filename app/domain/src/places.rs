//! The municipality that somebody means, by its name, an older or shorter one, or a place in it.

use crate::{Municipality, fold};
use serde::{Deserialize, Serialize};

/// Every municipality, and what else people call one.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Places {
    /// By their official names.
    pub municipalities: Vec<Municipality>,
    /// Places and other names, each with the code of its municipality.
    pub others: Vec<Municipality>,
}

/// A municipality that fits what was typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The municipality.
    pub municipality: Municipality,
    /// The place or other name that was found, if it was not the official one.
    pub place: Option<String>,
}

impl Places {
    /// The municipality of a code.
    pub fn by_code(&self, code: &str) -> Option<&Municipality> {
        self.municipalities.iter().find(|one| one.code == code)
    }

    /// The only municipality that is called just so, or that a place called just so lies in.
    pub fn called(&self, typed: &str) -> Option<&Municipality> {
        let typed = plain(typed);
        let mut found = [&self.municipalities, &self.others]
            .into_iter()
            .flatten()
            .filter(|one| plain(&one.name) == typed)
            .map(|one| &one.code);
        let code = found.next()?;
        let is_only = found.all(|other| other == code);
        self.by_code(code).filter(|_| is_only)
    }

    /// Up to so many that fit, each once: what is called just so, then what begins so, then what holds it;
    /// of each first the official names. Nothing for fewer than two letters.
    pub fn search(&self, typed: &str, most: usize) -> Vec<Found> {
        let typed = plain(typed);
        let mut found: Vec<Found> = Vec::new();
        if typed.chars().nth(1).is_none() {
            return found;
        }
        let fits: [fn(&str, &str) -> bool; 3] = [
            |name, typed| name == typed,
            |name, typed| name.starts_with(typed),
            |name, typed| name.contains(typed),
        ];
        for fits in fits {
            for (names, is_other) in [(&self.municipalities, false), (&self.others, true)] {
                for one in names.iter().filter(|one| fits(&plain(&one.name), &typed)) {
                    if found.len() >= most {
                        return found;
                    }
                    let is_new = found.iter().all(|it| it.municipality.code != one.code);
                    if let Some(municipality) = self.by_code(&one.code).filter(|_| is_new) {
                        found.push(Found {
                            municipality: municipality.clone(),
                            place: is_other.then(|| one.name.clone()),
                        });
                    }
                }
            }
        }
        found
    }
}

/// A name without what people write in more than one way: spaces, "gemeente" in front, "st" for "sint".
fn plain(name: &str) -> String {
    let folded = fold(name);
    let name = folded.strip_prefix("gemeente ").unwrap_or(&folded);
    let words = name.split(' ');
    words
        .map(|word| if word == "st" { "sint" } else { word })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(code: &str, name: &str) -> Municipality {
        Municipality {
            code: code.into(),
            name: name.into(),
        }
    }

    fn names(typed: &str) -> Vec<(String, Option<String>)> {
        let places = Places {
            municipalities: vec![
                one("GM1", "'s-Hertogenbosch"),
                one("GM2", "Bergen op Zoom"),
                one("GM3", "Sint-Michielsgestel"),
                one("GM4", "Zoomen"),
            ],
            others: vec![
                one("GM1", "Den Bosch"),
                one("GM2", "Zoom"),
                one("GM9", "Nergens"),
            ],
        };
        let found = places.search(typed, 2).into_iter();
        found.map(|it| (it.municipality.name, it.place)).collect()
    }

    #[test]
    fn a_name_leads_to_its_municipality_however_it_is_typed() {
        for typed in [
            "s hertog",
            "’s-Hertogenbosch",
            "shertogenbosch",
            "hertogenbosch",
            "Gemeente 's-Hert",
        ] {
            assert_eq!(names(typed), [("'s-Hertogenbosch".into(), None)], "{typed}");
        }
        for typed in ["St. Michielsgestel", "sint michiels", "SİNT-MİCHİELSGESTEL"] {
            assert_eq!(
                names(typed),
                [("Sint-Michielsgestel".into(), None)],
                "{typed}"
            );
        }
        let place = Some("Den Bosch".to_owned());
        for typed in ["den bosch", "denbosch", "bosch"] {
            let by_official = typed == "bosch";
            let place = place.clone().filter(|_| !by_official);
            assert_eq!(
                names(typed),
                [("'s-Hertogenbosch".into(), place)],
                "{typed}"
            );
        }
    }

    #[test]
    fn a_whole_name_means_its_municipality_if_there_is_one_only() {
        let places = Places {
            municipalities: vec![
                one("GM1", "Laren"),
                one("GM2", "Lochem"),
                one("GM3", "Hoorn"),
            ],
            others: vec![
                one("GM2", "Laren"),
                one("GM3", "Zwaag"),
                one("GM3", "Oud Hoorn"),
            ],
        };
        let called = |typed| places.called(typed).map(|one| one.name.as_str());
        assert_eq!(called("HOORN "), Some("Hoorn"));
        assert_eq!(called("zwaag"), Some("Hoorn"));
        assert_eq!(called("laren"), None);
        assert_eq!(called("hoor"), None);
        assert_eq!(called(""), None);
    }

    #[test]
    fn what_is_called_so_comes_first_and_each_once() {
        let zoom = ("Bergen op Zoom".to_owned(), Some("Zoom".to_owned()));
        assert_eq!(names("zoom"), [zoom, ("Zoomen".into(), None)]);
        assert!(names("z").is_empty());
        assert!(names("  ").is_empty());
        // A place of no municipality is none.
        assert!(names("nergens").is_empty());
    }
}
