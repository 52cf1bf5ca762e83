//! The real list of places: everybody finds their own, however they type it.

use content::compile;
use domain::{Date, Places, fold};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::LazyLock;

/// As many as the screen offers at once (`ui/src/municipalities.rs`).
const OFFERED: usize = 6;

/// Each name of the list, without diacritics, with the codes of the municipalities that are meant by it.
type Meant = BTreeMap<String, BTreeSet<&'static str>>;

static PLACES: LazyLock<Places> = LazyLock::new(|| {
    let today = Date::from_ymd_opt(2027, 3, 1).expect("a day");
    compile(Path::new(env!("CARGO_MANIFEST_DIR")), today)
        .bundle
        .municipalities
});
static MEANT: LazyLock<Meant> = LazyLock::new(|| {
    let mut meant = Meant::new();
    for (code, name) in official().into_iter().chain(others()) {
        meant.entry(fold(name)).or_default().insert(code);
    }
    meant
});

/// Codes and official names.
fn official() -> Vec<(&'static str, &'static str)> {
    let all = PLACES.all.iter().map(|one| &one.municipality);
    all.map(|one| (&*one.code, &*one.name)).collect()
}

/// Codes and all other names.
fn others() -> Vec<(&'static str, &'static str)> {
    let all = PLACES.all.iter();
    all.flat_map(|one| (one.others.lines()).map(|name| (&*one.municipality.code, name)))
        .collect()
}

/// The codes of what is offered for something typed, in this order.
fn offered(typed: &str) -> Vec<String> {
    let found = PLACES.search(typed, OFFERED).into_iter();
    found.map(|one| one.municipality.code).collect()
}

/// A name with its accents apart, as some systems keep it.
fn apart(name: &str) -> String {
    let apart = name.chars().map(|c| match c {
        'à' => "a\u{300}".to_owned(),
        'â' => "a\u{302}".to_owned(),
        'é' => "e\u{301}".to_owned(),
        'ê' => "e\u{302}".to_owned(),
        'ë' => "e\u{308}".to_owned(),
        'ï' => "i\u{308}".to_owned(),
        'ö' => "o\u{308}".to_owned(),
        'ú' => "u\u{301}".to_owned(),
        'û' => "u\u{302}".to_owned(),
        c => c.to_string(),
    });
    apart.collect()
}

/// A name in letters as wide as those of Chinese.
fn wide(name: &str) -> String {
    let wide = |c: char| match c {
        '!'..='~' => char::from_u32(u32::from(c) + 0xfee0).unwrap_or(c),
        c => c,
    };
    name.chars().map(wide).collect()
}

/// The ways to type a name; each name is typed in one of them, as all would take a minute. That they are the
/// same for any name is a law of `domain::Places`.
const FORMS: [fn(&str) -> String; 5] = [
    str::to_owned,
    str::to_uppercase,
    |name| fold(name),
    apart,
    wide,
];

/// Each of some names comes first for what it is called, with all municipalities that are called so or have it.
fn find(names: &[(&str, &str)]) {
    for (number, (code, name)) in names.iter().enumerate() {
        let typed = FORMS[number % FORMS.len()](name);
        let offered = offered(&typed);
        let meant = &MEANT[&fold(name)];
        let first: BTreeSet<&str> = offered.iter().take(meant.len()).map(|it| &**it).collect();
        assert_eq!(first, *meant, "{typed} ({code} {name})");
    }
}

#[test]
fn every_municipality_is_found_by_its_name() {
    assert!(official().len() > 300);
    find(&official());
}

#[test]
fn places_of_the_first_half_are_found_by_their_names() {
    let others = others();
    assert!(others.len() > 2400);
    find(&others[..others.len() / 2]);
}

#[test]
fn places_of_the_second_half_are_found_by_their_names() {
    let others = others();
    find(&others[others.len() / 2..]);
}

/// What an audit typed and nobody understood, and where places went when their municipality did.
#[test]
fn well_known_places_lead_to_the_municipality_of_today() {
    let cases: [(&str, &[&str]); 38] = [
        ("Odijk", &["Bunnik"]),
        ("Dinxperlo", &["Aalten"]),
        ("Montfort", &["Roerdalen"]),
        ("Warnsveld", &["Zutphen"]),
        ("Benschop", &["Lopik"]),
        ("Rossum", &["Dinkelland", "Maasdriel"]),
        ("Stramproy", &["Weert"]),
        ("Philippine", &["Terneuzen"]),
        ("Wemeldinge", &["Kapelle"]),
        ("Ilpendam", &["Waterland"]),
        ("Zwaag", &["Hoorn"]),
        ("'t Harde", &["Elburg"]),
        ("Weesp", &["Amsterdam"]),
        ("Zuidoostbeemster", &["Purmerend"]),
        ("Heerhugowaard", &["Dijk en Waard"]),
        ("Brielle", &["Voorne aan Zee"]),
        ("Boxmeer", &["Land van Cuijk"]),
        ("Schaijk", &["Maashorst"]),
        ("Esch", &["Boxtel"]),
        ("Helvoirt", &["Vught"]),
        ("Biezenmortel", &["Tilburg"]),
        ("Haaren", &["Oisterwijk"]),
        ("Garnwerd", &["Westerkwartier"]),
        ("Winsum", &["Het Hogeland", "Waadhoeke", "Westerkwartier"]),
        ("Wommels", &["Súdwest-Fryslân"]),
        ("Mantgum", &["Leeuwarden"]),
        ("Spannum", &["Waadhoeke"]),
        (
            "Littenseradiel",
            &["Leeuwarden", "Súdwest-Fryslân", "Waadhoeke"],
        ),
        ("Wymbritseradiel", &["Súdwest-Fryslân"]),
        ("Menaldumadeel", &["Waadhoeke"]),
        ("Bellingwedde", &["Westerwolde"]),
        ("Landerd", &["Maashorst"]),
        ("Rijnwaarden", &["Zevenaar"]),
        ("Meerlo-Wanssum", &["Horst aan de Maas", "Venray"]),
        ("A'dam", &["Amsterdam"]),
        ("R'dam", &["Rotterdam"]),
        ("Ijselstein", &["IJsselstein"]),
        ("Krimpen a/d IJssel", &["Krimpen aan den IJssel"]),
    ];
    for (typed, names) in cases {
        let found = PLACES.search(typed, OFFERED).into_iter();
        let mut first: Vec<String> = found.map(|one| one.municipality.name).collect();
        first.truncate(names.len());
        first.sort();
        assert_eq!(first, names, "{typed}");
    }
}

/// A name with one letter too many, missing, another, or two that changed places.
fn slip(letters: &[char], kind: u8, at: usize, letter: char) -> String {
    let mut letters = letters.to_vec();
    let at = at % (letters.len() - 1);
    match kind {
        0 => letters.insert(at, letter),
        1 => drop(letters.remove(at)),
        2 => letters[at] = letter,
        _ => letters.swap(at, at + 1),
    }
    letters.into_iter().collect()
}

/// What the search takes for the same, so that another name can be told from a wrong one.
fn alike(folded: &str) -> String {
    let words = folded.split(' ');
    let words: String = words
        .map(|word| if word == "st" { "sint" } else { word })
        .collect();
    let short = words.replace("aanden", "aande").replace("aanhet", "aant");
    short.replace('y', "ij")
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn a_name_with_one_wrong_letter_is_found_where_no_other_is_meant(
        number in any::<prop::sample::Index>(),
        kind in 0..4u8,
        at in 0..64usize,
        letter in prop::char::range('a', 'z'),
    ) {
        let (name, codes) = number.get(&MEANT.iter().collect::<Vec<_>>()).to_owned();
        let letters: Vec<char> = name.chars().filter(|c| *c != ' ').collect();
        prop_assume!(letters.len() > 5);
        let typed = slip(&letters, kind, at, letter);
        let found = PLACES.search(&typed, OFFERED);
        let is_own = found.iter().any(|one| codes.contains(&*one.municipality.code));
        let is_other = found.iter().any(|one| {
            let name = one.place.as_ref().unwrap_or(&one.municipality.name);
            alike(&fold(name)).contains(&alike(&typed))
        });
        prop_assert!(is_own || is_other || found.len() == OFFERED, "{} for {}", typed, name);
    }
}
