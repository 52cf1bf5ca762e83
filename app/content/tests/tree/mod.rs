//! A small content tree without problems, to spoil in one place per test.

use content::family::FamilyPage;
use content::{Compiled, compile};
use domain::{Actor, Date, LocalFact, Place, Theme};
use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;
use tempfile::TempDir;

pub(crate) struct Tree(TempDir);

const TASKS: &str = r#"[[task]]
id = "id-01"
revision = 1
phase = "F1"
who = ["self", "ric"]
leads = { now = "case-manager", after = "municipality" }
place = "ric"
lead = { min = 1, max = 3, basis = "assumption" }
until = "later"
[[task]]
id = "id-02"
revision = 1
phase = "F2"
who = ["self"]
leads = { now = "case-manager", after = "municipality" }
place = "case-manager"
needs = ["id-01", "~on-01 or id-01"]
lead = { min = 1, max = 28, basis = "law" }
lead-when = [{ when = "home is none", lead = { min = 2, max = 40, basis = "assumption" } }]
window = { from = -90, to = 0 }
applies = "not home is rent"
bridges = "bed"
rule = "Wet 1"
sources = [{ id = "s01", checked-on = 2026-11-01 }]
until = "release"
"#;

const HOUSING: &str = r#"[[task]]
id = "on-01"
revision = 1
phase = "F0"
who = ["self"]
leads = { now = "self", after = "self" }
place = "own"
lead = { min = 0, max = 0, basis = "assumption" }
safety = true
sources = [{ id = "s01", checked-on = 2026-11-01 }]
until = "release"
tool = "letters"
"#;

const QUESTIONS: &str = r#"[[question]]
id = "home"
revision = 1
theme = "housing"
kind = "one"
choices = ["rent", "none"]

[[question]]
id = "since"
revision = 1
theme = "general"
kind = "one"
choices = ["week", "longer"]
applies = "home is rent or other-municipality is yes"
stay = { week = [0, 7], longer = [8] }
"#;

const ASKED: &str = "q-home = Waar woon je?
    .why = Dan helpen we je snel.
    .c-rent = Ik huur
    .c-none = Nog geen plek
q-since = Hoe lang al?
    .why = Dan helpen we je snel.
    .where = Vraag het.
    .c-week = Een week
    .c-longer = Nog meer
";

const FOLDER: &str = "    .what-1 = Dit is een kaart.
    .what-2 = Je hebt die nodig.
    .step-1 = Ga naar het bureau.
    .step-2 = Geef je foto.
    .step-3 = Vraag om een bewijs.
    .step-4 = Haal de kaart.
    .inside-1 = Vraag het RIC om hulp.
    .outside-1 = Ga naar de balie.
";

const LETTERS: &str = r#"[[letter]]
id = "ask"
theme = "identity"
who = "municipality"
steps = ["on-01"]
answer-days = 14
groups = [{ id = "why", one = ["away", "inside"] }, { id = "for", some = ["card", "photo"] }]
reveals-if = { inside = "detained" }
identifies = "bsn"
sum = "inside"
address = ["Postbus 1", "1234 AB Dorp"]
sources = [{ id = "s01", checked-on = 2026-11-01 }]
"#;

const LETTER_TEXTS: &str = "letter-frame = Brief
    .date = Datum
    .subject = Over
    .reference = Kenmerk
    .greeting = Dag,
    .closing = Groet,
    .signature = Naam
    .signature-own = Naam
    .cell = Cel
    .release-on = op { $what }
    .release-around = rond { $what }
    .release-between = van { $what } tot { $until }
    .enclosed = Erbij
    .birth = Dag
    .bsn = Cijfers
    .by-case-manager = Bel { $what }.
    .by-other = Bel { $what }.
letter-ask = Vraag om een kaart
    .about = Je vraagt om een kaart.
    .subject = Een kaart
    .group-why = Waarom?
    .choice-away = Ik ben weg
    .choice-inside = Ik zit vast
    .group-for = Waarvoor?
    .choice-card = Een kaart
    .choice-photo = Een foto
    .line-1 = Ik wil een kaart.
    .item-2-photo = een foto
    .item-2-card = een kaart
    .line-3-inside = Ik betaal { $sum }.
    .enclosed-1 = Een foto
";

impl Tree {
    /// The tree as it should be.
    pub(crate) fn new() -> Self {
        let tree = Self(TempDir::new().expect("a folder"));
        for theme in Theme::ALL {
            for file in ["tasks.toml", "nl.ftl", "en.ftl"] {
                tree.write(&format!("{}/{file}", theme.as_str()), "");
            }
        }
        tree.write("identity/tasks.toml", TASKS);
        tree.write("housing/tasks.toml", HOUSING);
        tree.write_folders();
        tree.write_family();
        tree.write("letters/letters.toml", LETTERS);
        for language in ["nl", "en"] {
            let texts = sentences("id-01") + &sentences("id-02");
            tree.write(&format!("identity/{language}.ftl"), &texts);
            tree.write(&format!("housing/{language}.ftl"), &sentences("on-01"));
            tree.write(&format!("intake/{language}.ftl"), ASKED);
            tree.write(&format!("ui/{language}.ftl"), &screens());
            tree.write(&format!("page/{language}.ftl"), "title = Alles\n");
            tree.write(&format!("letters/{language}.ftl"), LETTER_TEXTS);
            let glossary = "term-ric = RIC\n    .means = Hier werk je aan je plan.\n";
            tree.write(&format!("glossary/{language}.ftl"), glossary);
        }
        for language in ["ar", "pl", "tr"] {
            tree.write(&format!("ui/{language}.ftl"), "app-name = Op Orde\n");
        }
        tree.write("intake/questions.toml", QUESTIONS);
        tree.write(
            "gaps.toml",
            "[[gap]]\nid = \"bed\"\nclosed-by = [\"on-01\"]\n",
        );
        tree.write(
            "sources.toml",
            "[[source]]\nid = \"s01\"\ntitle = \"Wet\"\nurl = \"duo.nl/wet\"\n",
        );
        tree.write(
            "sites.toml",
            "[[site]]\nhost = \"duo.nl\"\ntitle = \"DUO\"\nthemes = [\"debts\"]\nnl = \"School\"\nen = \"School\"\n\
             needs = [\"digid\"]\nwants = [\"learn\"]\nchecked-on = 2026-11-01\noff = true\n",
        );
        tree.write(
            "wants.toml",
            "[[want]]\nid = \"learn\"\ntheme = \"work-and-income\"\nicon = \"pencil\"\nnl = \"Ik wil leren\"\nen = \"I want to learn\"\n",
        );
        tree.write(
            "../ui/icons.svg",
            "<svg>\n<symbol id=\"i-pencil\"></symbol>\n</svg>\n",
        );
        tree.write(
            "dated.toml",
            "[margin]\ndays = 14\nsources = [{ id = \"s01\", checked-on = 2026-11-01 }]\n",
        );
        tree.write(
            "municipalities.txt",
            "GM1680 Aa en Hunze\nGM0363 Amsterdam\n",
        );
        tree.write("places.txt", "GM1680 Gieten\n");
        tree.write("secrets/words.txt", &(words().join("\n") + "\n"));
        tree.write_pictures();
        tree
    }

    /// What each page for family and friends rests on.
    fn write_family(&self) {
        let page = |page: &FamilyPage| {
            let sources = "sources = [{ id = \"s01\", checked-on = 2026-11-01 }]";
            format!("[[page]]\nname = \"{}\"\n{sources}\n\n", page.name())
        };
        let pages: String = FamilyPage::ALL.iter().map(page).collect();
        self.write("family/pages.toml", &pages);
    }

    /// A leaflet of each theme.
    fn write_folders(&self) {
        let (mut structure, mut texts) = (String::new(), String::new());
        for theme in Theme::TILES {
            let name = theme.as_str();
            writeln!(
                structure,
                "[[folder]]\ntheme = \"{name}\"\ntasks = [\"on-01\", \"id-02\"]\n"
            )
            .expect("a string");
            writeln!(texts, "folder-{name} =\n{FOLDER}").expect("a string");
        }
        self.write("folders/folders.toml", &structure);
        for language in ["nl", "en"] {
            self.write(&format!("folders/{language}.ftl"), &texts);
        }
    }

    /// The first words are the names; the first icon has a name that no other holds.
    fn write_pictures(&self) {
        let mut pictures = String::new();
        let mut sprite = "<svg>\n".to_owned();
        for (i, name) in words().iter().take(36).enumerate() {
            let icon = if i == 0 {
                "one".to_owned()
            } else {
                format!("i{:02}", i + 1)
            };
            writeln!(pictures, "[[picture]]\nid = \"p-{:02}\"\nicon = \"{icon}\"\nnl = \"{name}\"\nen = \"{name}\"", i + 1)
                .expect("a string");
            writeln!(sprite, "<symbol id=\"p-{icon}\"></symbol>").expect("a string");
        }
        self.write("secrets/pictures.toml", &pictures);
        self.write("../ui/pictures.svg", &(sprite + "</svg>\n"));
    }

    /// The content folder; beside it stands the one of the screens.
    fn dir(&self) -> PathBuf {
        self.0.path().join("content")
    }

    /// Writes a whole file.
    pub(crate) fn write(&self, name: &str, text: &str) {
        fs::create_dir_all(self.dir()).expect("a folder");
        let path = self.dir().join(name);
        fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        fs::write(path, text).expect("written");
    }

    /// A whole file.
    pub(crate) fn text(&self, name: &str) -> String {
        fs::read_to_string(self.dir().join(name)).expect("a file")
    }

    /// Puts `to` where `from` stands first.
    pub(crate) fn replace(self, name: &str, from: &str, to: &str) -> Self {
        let text = self.text(name);
        assert!(text.contains(from), "{name} has no {from}");
        self.write(name, &text.replacen(from, to, 1));
        self
    }

    pub(crate) fn compile(&self) -> Compiled {
        compile(
            &self.dir(),
            Date::from_ymd_opt(2026, 11, 22).expect("a date"),
        )
    }

    /// The problems, each as `file:line: message`.
    pub(crate) fn problems(&self) -> Vec<String> {
        let problems = self.compile().problems;
        problems.iter().map(ToString::to_string).collect()
    }
}

/// Ten lines of easy text for a task.
fn sentences(id: &str) -> String {
    format!(
        "{id} = Vraag de kaart aan
    .why = Dan kun je geld krijgen.
    .step-1 = Ga naar het bureau.
    .step-2 = Geef je foto.
    .bring = Je foto en een pen.
    .helps = Je mentor en het RIC.
    .done = Je hebt een bewijs.
    .say = Ik wil een kaart. Kan dat hier?
    .result = Bewijs

"
    )
}

fn screens() -> String {
    let mut text = "## Every screen\napp-name = Op Orde\nleft = Nog { $n } te gaan\n".to_owned();
    let names = Actor::ALL.iter().map(|actor| ("actor", actor.as_str()));
    let names = names.chain(Place::ALL.iter().map(|place| ("place", place.as_str())));
    let names = names.chain(Theme::ALL.iter().map(|theme| ("theme", theme.as_str())));
    let names = names.chain(LocalFact::ALL.iter().map(|fact| ("local", fact.as_str())));
    for (kind, name) in names.chain([("gap", "bed")]) {
        writeln!(text, "{kind}-{name} = Naam").expect("a string");
    }
    text
}

/// 1296 words in order, each two at least two letters apart: the last letter is a check sum.
fn words() -> Vec<String> {
    let letters = ["k", "l", "m", "n", "p", "r"];
    let word = |n: usize| {
        let digits = [n / 216, n / 36 % 6, n / 6 % 6, n % 6];
        let sum = digits.iter().sum::<usize>() % 6;
        digits
            .iter()
            .chain([&sum])
            .map(|digit| letters[*digit])
            .collect()
    };
    (0..1296).map(word).collect()
}
