//! What is written for the browser.

mod tree;

use content::parts::Part;
use content::{
    Dutch, LanguageBundle, Messages, SiteNeed, page, read_catalogue, read_letters,
    read_municipalities, read_secrets, read_sites, write,
};
use domain::{Date, Theme};
use std::fs;
use std::path::Path;
use tempfile::TempDir;
use tree::Tree;

fn read(dir: &Path, name: &str) -> Vec<u8> {
    fs::read(dir.join(name)).expect(name)
}

fn messages(dir: &Path, name: &str) -> Messages {
    Messages::read(&read(dir, name)).expect(name)
}

#[test]
fn what_is_written_is_read_back() {
    let tree = Tree::new();
    assert_eq!(tree.problems(), Vec::<String>::new());
    let bundle = tree.compile().bundle;
    let out = TempDir::new().unwrap();
    write(&bundle, out.path()).unwrap();
    let catalogue = read_catalogue(&read(out.path(), "catalogue.bin"));
    assert_eq!(catalogue.as_ref(), Some(&bundle.catalogue));
    let letters = read_letters(&read(out.path(), "letters.bin"));
    assert_eq!(letters.as_ref(), Some(&bundle.letters));
    for (code, language) in &bundle.languages {
        let parts = language.parts.iter();
        let parts = parts.map(|(part, texts)| (part.name(), texts));
        for (name, texts) in parts.chain([("core", &language.core)]) {
            let file = format!("{code}/{name}.bin");
            assert_eq!(messages(out.path(), &file), *texts);
        }
        for (theme, texts) in &language.themes {
            let file = format!("{code}/{}.bin", theme.as_str());
            assert_eq!(messages(out.path(), &file), *texts);
        }
    }
    let complete = ["nl", "en", "qps"];
    for code in complete {
        assert!(messages(out.path(), &format!("{code}/intake.bin")).has("q-home.c-rent"));
        assert!(messages(out.path(), &format!("{code}/identity.bin")).has("term-ric.means"));
        assert!(messages(out.path(), &format!("{code}/letters.bin")).has("letter-ask.about"));
    }
    assert!(!out.path().join("ar/intake.bin").exists());
    let municipalities = read_municipalities(&read(out.path(), "municipalities.bin"));
    assert_eq!(municipalities, bundle.municipalities);
    let others: Vec<&str> = municipalities.all.iter().map(|one| &*one.others).collect();
    assert_eq!(others, ["Gieten", ""]);
}

#[test]
fn words_and_pictures_of_secrets_are_read_back() {
    let tree = Tree::new().replace(
        "secrets/pictures.toml",
        "en = \"kkkkk\"",
        "en = \"qqqqqqq\"",
    );
    assert_eq!(tree.problems(), Vec::<String>::new());
    let bundle = tree.compile().bundle;
    let out = TempDir::new().unwrap();
    write(&bundle, out.path()).unwrap();
    let bytes = read(out.path(), "secrets.bin");
    let secrets = read_secrets(&bytes).unwrap();
    assert_eq!(secrets, bundle.secrets);
    assert_eq!((secrets.words.len(), secrets.pictures.len()), (1296, 36));
    let first = secrets.picture("p-01").unwrap();
    assert_eq!(first.symbol, "p-one");
    let names = ["nl", "ar", "pl", "tr"].map(|code| first.name(code));
    assert_eq!(names, ["kkkkk"; 4]);
    assert_eq!(["en", "qps"].map(|code| first.name(code)), ["qqqqqqq"; 2]);
    assert_eq!(secrets.picture("p-37"), None);
    assert_eq!(read_secrets(&bytes[..bytes.len() - 1]), None);
}

#[test]
fn sites_are_read_back_in_both_languages() {
    let tree = Tree::new().replace("sites.toml", "en = \"School\"", "en = \"Learning\"");
    assert_eq!(tree.problems(), Vec::<String>::new());
    let bundle = tree.compile().bundle;
    let out = TempDir::new().unwrap();
    write(&bundle, out.path()).unwrap();
    let bytes = read(out.path(), "sites.bin");
    let sites = read_sites(&bytes).unwrap();
    assert_eq!(sites, bundle.sites);
    let site = sites.site("duo.nl").unwrap();
    let purpose = ["nl", "ar", "en", "qps"].map(|code| site.purpose.of(code));
    assert_eq!(purpose, ["School", "School", "Learning", "Learning"]);
    assert_eq!(site.needs, [SiteNeed::Digid]);
    assert_eq!(site.checked_on, Date::from_ymd_opt(2026, 11, 1));
    assert!(site.off);
    assert_eq!(site.wants, [sites.wants[0].id.as_str()]);
    assert_eq!(sites.wants[0].text.of("en"), "I want to learn");
    assert_eq!(sites.site("www.duo.nl"), None);
    assert_eq!(read_sites(&bytes[..bytes.len() - 1]), None);
}

#[test]
fn titles_and_whys_come_with_the_plan_the_rest_by_theme() {
    let bundle = Tree::new().compile().bundle;
    let dutch = &bundle.languages["nl"];
    let plan = &dutch.parts[&Part::Plan];
    assert!(plan.has("id-01") && plan.has("id-01.why"));
    assert!(!plan.has("id-01.bring") && !dutch.core.has("id-01"));
    let theme = &dutch.themes[&Theme::Identity];
    assert!(theme.has("id-01.bring") && theme.has("id-01.step-2") && !theme.has("id-01"));
}

#[test]
fn the_heading_says_which_file_a_word_goes_into() {
    let heading = "## Every screen\n";
    let start = "## Start\nstart = Begin\n## Plan (plan)\nplan = Mijn plan\n## Staff (staff)\nstaff = Plek\n";
    let tree = Tree::new()
        .replace("ui/nl.ftl", heading, &[start, heading].concat())
        .replace("ui/en.ftl", heading, &[start, heading].concat());
    // The headings of a partial language say nothing.
    tree.write("ui/pl.ftl", "## Start\nstart = Tu\nplan = Plan\n");
    assert_eq!(tree.problems(), Vec::<String>::new());
    let languages = tree.compile().bundle.languages;
    for code in ["nl", "en", "ar", "pl", "tr", "qps"] {
        let LanguageBundle { core, parts, .. } = &languages[code];
        let (plan, staff) = (&parts[&Part::Plan], &parts[&Part::Staff]);
        assert!(core.has("start") && !core.has("plan"), "{code}");
        assert!(plan.has("plan") && !plan.has("start"), "{code}");
        assert!(staff.has("staff") && !plan.has("staff"), "{code}");
        assert!(core.has("app-name"), "{code}");
    }
    assert_eq!(languages["pl"].text("start").unwrap(), "Tu");
    assert_eq!(languages["pl"].text("plan").unwrap(), "Plan");
    assert_eq!(languages["tr"].text("plan").unwrap(), "Mijn plan");
}

#[test]
fn terms_come_with_the_texts_in_which_they_occur() {
    let glossary = "term-ric = RIC
    .means = Hier werk je aan je plan.
term-polis = polis
    .means = Papier van je verzekering.
term-zorgpolis = zorgpolis
    .means = Polis voor zorg.
term-d = dag nul
    .means = De eerste dag.
    .also = beginnen, eerste dag
";
    let tree = Tree::new()
        .replace(
            "identity/nl.ftl",
            "Je foto en een pen.",
            "Twee polissen, of je polis.",
        )
        .replace(
            "identity/nl.ftl",
            "Ga naar het bureau.",
            "Ga op de eerste dagen naar het RIC.",
        );
    for language in ["nl", "en"] {
        tree.write(&format!("glossary/{language}.ftl"), glossary);
    }
    assert_eq!(tree.problems(), Vec::<String>::new());
    let languages = tree.compile().bundle.languages;
    let theme = &languages["nl"].themes[&Theme::Identity];
    let text = |key: &str| theme.text(key, &[], &Dutch);
    // In the order of the screen, by word: a zorgpolis is no polis, "polissen" is no form that the file has.
    assert_eq!(text("id-01.terms").unwrap(), "term-d.2 term-ric term-polis");
    assert_eq!(text("term-d.2").unwrap(), "eerste dag (dag nul)");
    assert_eq!(text("term-d.means").unwrap(), "De eerste dag.");
    assert_eq!(text("term-polis").unwrap(), "polis");
    assert_eq!(text("term-zorgpolis"), None);
    assert_eq!(text("id-02.terms").unwrap(), "term-ric");
    let made_up = &languages["qps"].themes[&Theme::Identity];
    assert_eq!(
        made_up.text("id-01.terms", &[], &Dutch).unwrap(),
        "term-ric"
    );
    assert!(languages["nl"].intake.has("q-home") && !languages["nl"].intake.has("q-home.terms"));
}

#[test]
fn words_of_static_pages_are_not_written() {
    let before = "## Before the app\ncalm = Er ging iets mis.\n## Every screen";
    let tree = Tree::new()
        .replace("ui/nl.ftl", "## Every screen", before)
        .replace("ui/en.ftl", "## Every screen", before);
    assert_eq!(tree.problems(), Vec::<String>::new());
    let dutch = &tree.compile().bundle.languages["nl"];
    assert!(dutch.shell.has("calm") && dutch.text("calm").is_none());
}

#[test]
fn a_partial_language_falls_back_to_dutch() {
    let tree = Tree::new().replace("ui/pl.ftl", "Op Orde", "W porządku");
    let polish = &tree.compile().bundle.languages["pl"];
    let text = |key: &str| polish.text(key).unwrap();
    assert_eq!(text("app-name"), "W porządku");
    assert_eq!(text("id-01"), "Vraag de kaart aan");
}

#[test]
fn the_made_up_language_keeps_values() {
    let bundle = Tree::new().compile().bundle;
    let text = bundle.languages["qps"]
        .core
        .text("left", &[("n", 3_u32.into())], &Dutch);
    assert_eq!(text.unwrap(), "[Nóg~~ 3 té~ gáán~~]");
}

#[test]
fn tasks_stand_after_what_they_need_else_by_theme_and_id() {
    let ids = |tree: &Tree| -> Vec<String> {
        let tasks = tree.compile().bundle.catalogue.tasks;
        tasks.iter().map(|task| task.id.to_string()).collect()
    };
    assert_eq!(ids(&Tree::new()), ["id-01", "on-01", "id-02"]);
    let free = Tree::new().replace(
        "identity/tasks.toml",
        "needs = [\"id-01\", \"~on-01 or id-01\"]",
        "",
    );
    assert_eq!(ids(&free), ["id-01", "id-02", "on-01"]);
}

#[test]
fn the_page_shows_all_in_two_languages() {
    let tree = Tree::new()
        .replace("identity/nl.ftl", "Je foto en een pen.", "Foto <en> pen.")
        .replace("identity/en.ftl", "Je foto en een pen.", "Photo & pen.");
    let html = page(&tree.compile().bundle, "nl");
    for part in [
        "<html lang=\"nl\">",
        "<h1>Alles</h1>",
        "Foto &lt;en&gt; pen.<span class=\"other\" lang=\"en\">Photo &amp; pen.</span>",
        "<code>on-01</code>",
        "Wet 1",
    ] {
        assert!(html.contains(part), "{part}");
    }
}
