//! The municipality that somebody means, by its name, an older or shorter one, or a place in it.

use crate::search::is_one_letter_off;
use crate::{Municipality, fold};
use serde::{Deserialize, Serialize};

/// From so many letters on a name may differ by one: shorter ones are too much alike.
const LETTERS_TO_FORGIVE_ONE: usize = 5;

/// Every municipality, and what else people call one.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Places {
    /// In the order of their list.
    pub all: Vec<Listed>,
}

/// A municipality, and what else people call it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Listed {
    /// By its official name.
    pub municipality: Municipality,
    /// Places in it and other names, one on each line: packed a quarter smaller than with a code each.
    pub others: String,
}

/// A municipality that fits what was typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The municipality.
    pub municipality: Municipality,
    /// The place or other name that was found, if it was not the official one.
    pub place: Option<String>,
}

/// How well a name fits what was typed: the smaller, the better.
type Fit<'a> = &'a dyn Fn(&str) -> Option<u8>;

impl Places {
    /// The municipality of a code.
    pub fn by_code(&self, code: &str) -> Option<&Municipality> {
        let mut all = self.all.iter().map(|one| &one.municipality);
        all.find(|one| one.code == code)
    }

    /// The only municipality that is called just so, or that a place called just so lies in.
    pub fn called(&self, typed: &str) -> Option<&Municipality> {
        let typed = plain(typed);
        let is_it = |name: &str| !typed.is_empty() && plain(name) == typed;
        let mut called = self
            .all
            .iter()
            .filter(|one| is_it(&one.municipality.name) || one.others.lines().any(is_it));
        let first = called.next()?;
        called.next().is_none().then_some(&first.municipality)
    }

    /// Up to so many that fit, each once: what is called just so, then what begins so, then what holds it;
    /// of each first the official names. When nothing fits, names in which one letter differs.
    /// Nothing for fewer than two letters.
    pub fn search(&self, typed: &str, most: usize) -> Vec<Found> {
        let (shortened, written) = (plain(typed), squeezed(typed));
        if shortened.chars().nth(1).is_none() {
            return Vec::new();
        }
        let found = self.fitting(&|name| holds(&plain(name), &shortened), most);
        if !found.is_empty() || written.chars().count() < LETTERS_TO_FORGIVE_ONE {
            return found;
        }
        // As it is written too: in "Krimpen aam den IJssel" nothing can be shortened.
        let resembles = |name: &str| {
            let is_near = is_one_letter_off(&plain(name), &shortened)
                || is_one_letter_off(&squeezed(name), &written);
            is_near.then_some(0)
        };
        self.fitting(&resembles, most)
    }

    /// Up to so many in which a name fits, the best first.
    fn fitting(&self, fit: Fit, most: usize) -> Vec<Found> {
        let fitting = self.all.iter().filter_map(|one| one.best(fit));
        let fitting: Vec<(u8, Found)> = fitting.collect();
        // Not sorted: a sort of its own would weigh more in the wasm than six looks at few names.
        let by_rank = (0..6).flat_map(|rank| fitting.iter().filter(move |(its, _)| *its == rank));
        by_rank.take(most).map(|(_, found)| found.clone()).collect()
    }
}

impl Listed {
    /// The name that fits best, and how well: an official name before another that fits as well.
    fn best(&self, fit: Fit) -> Option<(u8, Found)> {
        let official = fit(&self.municipality.name).map(|rank| (2 * rank, None));
        let others = self.others.lines().filter_map(|name| {
            let rank = fit(name)?;
            Some((2 * rank + 1, Some(name)))
        });
        let (rank, place) = official.into_iter().chain(others).min_by_key(|one| one.0)?;
        let found = Found {
            municipality: self.municipality.clone(),
            place: place.map(str::to_owned),
        };
        Some((rank, found))
    }
}

/// A name is what was typed, begins so, or has it in it.
fn holds(name: &str, typed: &str) -> Option<u8> {
    let at = name.find(typed)?;
    Some(match at {
        0 if name.len() == typed.len() => 0,
        0 => 1,
        _ => 2,
    })
}

/// A name in letters alone, without "gemeente" in front.
fn squeezed(name: &str) -> String {
    let folded = fold(name);
    let name = folded.strip_prefix("gemeente ").unwrap_or(&folded);
    name.replace(' ', "")
}

/// A name without what people write in more than one way: spaces, "gemeente" in front, "st" for "sint",
/// "a/d" for "aan de" and "aan den", "'t" for "het" behind "aan", "y" for "ij".
fn plain(name: &str) -> String {
    let folded = fold(name);
    let name = folded.strip_prefix("gemeente ").unwrap_or(&folded);
    let mut out = String::with_capacity(name.len());
    let mut words = name.split(' ').peekable();
    while let Some(word) = words.next() {
        let is_abbreviated = word == "a" && words.next_if_eq(&"d").is_some();
        out.push_str(match word {
            _ if is_abbreviated => "aande",
            "ad" => "aande",
            "st" => "sint",
            "den" if out.ends_with("aan") => "de",
            "het" if out.ends_with("aan") => "t",
            word => word,
        });
    }
    out.replace('y', "ij")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use unicode_normalization::UnicodeNormalization;
    use unicode_normalization::char::is_combining_mark;

    fn one(code: &str, name: &str, others: &str) -> Listed {
        Listed {
            municipality: Municipality {
                code: code.into(),
                name: name.into(),
            },
            others: others.into(),
        }
    }

    fn names(typed: &str) -> Vec<(String, Option<String>)> {
        let places = Places {
            all: vec![
                one("GM1", "'s-Hertogenbosch", "Den Bosch\nVinkel"),
                one("GM2", "Bergen op Zoom", "Zoom"),
                one("GM3", "Sint-Michielsgestel", ""),
                one("GM4", "Zoomen", "Stad aan 't Haringvliet"),
                one("GM5", "Alphen aan den Rijn", "Ouderkerk aan de Amstel"),
                one("GM6", "IJsselstein", "A'dam"),
                one("GM7", "Bernheze", "Vinkel"),
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
            all: vec![
                one("GM1", "Laren", ""),
                one("GM2", "Lochem", "Laren"),
                one("GM3", "Hoorn", "Zwaag\nOud Hoorn"),
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
    }

    #[test]
    fn a_place_of_two_municipalities_leads_to_both() {
        let of = |name: &str| (name.to_owned(), Some("Vinkel".to_owned()));
        assert_eq!(names("VINKEL"), [of("'s-Hertogenbosch"), of("Bernheze")]);
    }

    #[test]
    fn a_name_is_found_by_how_people_shorten_it() {
        let cases = [
            ("Alphen a/d Rijn", "Alphen aan den Rijn"),
            ("Alphen a.d. Rijn", "Alphen aan den Rijn"),
            ("alphen ad rijn", "Alphen aan den Rijn"),
            ("alphen aan de rijn", "Alphen aan den Rijn"),
            ("Alphen a/", "Alphen aan den Rijn"),
            ("ouderkerk a/d amstel", "Alphen aan den Rijn"),
            ("Ouderkerk aan den Amstel", "Alphen aan den Rijn"),
            ("Stad aan het Haring", "Zoomen"),
            ("Ysselstein", "IJsselstein"),
            ("ÿsselstein", "IJsselstein"),
            ("A'dam", "IJsselstein"),
            ("adam", "IJsselstein"),
        ];
        for (typed, name) in cases {
            let found = names(typed).into_iter().map(|it| it.0);
            assert_eq!(found.collect::<Vec<_>>(), [name], "{typed}");
        }
    }

    proptest! {
        #[test]
        fn a_name_is_the_same_in_every_form(
            name in "[A-Za-zÀÂÄÇÈÉÊËÎÏÔÖÛÜÚàâäçèéêëîïôöûüúĳ '/.-]{0,24}",
        ) {
            let wide = |c: char| match c {
                '!'..='~' => char::from_u32(u32::from(c) + 0xfee0),
                _ => Some(c),
            };
            let forms = [
                name.to_uppercase(),
                name.to_lowercase(),
                name.nfd().collect(),
                name.nfd().filter(|c| !is_combining_mark(*c)).collect(),
                name.chars().filter_map(wide).collect(),
            ];
            for form in forms {
                prop_assert_eq!(plain(&form), plain(&name), "{}", form);
                prop_assert_eq!(squeezed(&form), squeezed(&name), "{}", form);
            }
        }
    }

    #[test]
    fn one_letter_may_be_wrong_when_nothing_fits() {
        for typed in ["Ijselstein", "ijssellstein", "ijsselsteim", "isjselstein"] {
            assert_eq!(names(typed), [("IJsselstein".into(), None)], "{typed}");
        }
        assert_eq!(names("zomen"), [("Zoomen".into(), None)]);
        let alphen = [("Alphen aan den Rijn".into(), None)];
        for typed in ["Alphen aam den Rijn", "Alphen a/d Rijm"] {
            assert_eq!(names(typed), alphen, "{typed}");
        }
        // Too short, and two letters.
        for typed in ["zoon", "soom", "zommem", "iselstein"] {
            assert!(names(typed).is_empty(), "{typed}");
        }
    }
}
