//! One test per refusal: the tree is spoilt in one place, and file, line and message are asserted.

mod tree;

use content::Severity;
use tree::Tree;

const TASKS: &str = "identity/tasks.toml";
const ANOTHER: &str = r#"[[task]]
id = "on-01"
revision = 1
phase = "F1"
until = "release"
who = ["ric"]
leads = { now = "self", after = "self" }
place = "ric"
lead = { min = 0, max = 0, basis = "assumption" }
tool = "letters"
"#;

/// Spoils one place and compares all problems with `expected`.
fn refuses(file: &str, from: &str, to: &str, expected: &[&str]) {
    assert_eq!(Tree::new().replace(file, from, to).problems(), expected);
}

#[test]
fn the_tree_itself_has_no_problems() {
    assert_eq!(Tree::new().problems(), Vec::<String>::new());
}

#[test]
fn an_unknown_need() {
    refuses(
        TASKS,
        r#"["id-01", "#,
        r#"["id-99", "#,
        &[
            "identity/tasks.toml:17: needs: there is no step `id-99`; one line per need, `a or b` for either",
        ],
    );
}

#[test]
fn a_cycle() {
    refuses(
        TASKS,
        "place = \"ric\"\n",
        "place = \"ric\"\nneeds = [\"id-02\"]\n",
        &[
            "identity/tasks.toml:8: `id-01` (F1) waits on `id-02`, which is later (F2); leave it out or change a phase",
            "identity/tasks.toml:8: `id-01` waits on itself: id-01 -> id-02 -> id-01; leave one of these needs out",
        ],
    );
}

#[test]
fn a_step_that_waits_on_itself() {
    refuses(
        TASKS,
        "\"~on-01 or id-01\"",
        "\"~id-02\"",
        &[
            "identity/tasks.toml:17: `id-02` waits on itself: id-02 -> id-02; leave one of these needs out",
        ],
    );
}

#[test]
fn a_need_of_a_later_phase() {
    refuses(
        TASKS,
        "phase = \"F1\"",
        "phase = \"F3\"",
        &[
            "identity/tasks.toml:17: `id-02` (F2) waits on `id-01`, which is later (F3); leave it out or change a phase",
        ],
    );
}

#[test]
fn a_hard_need_of_a_step_that_keeps_somebody_safe() {
    refuses(
        TASKS,
        "bridges",
        "safety = true\nbridges",
        &[
            "identity/tasks.toml:17: a step that keeps somebody safe waits on nothing; make it soft with ~",
        ],
    );
}

#[test]
fn a_hard_need_of_what_nothing_may_hold_up() {
    refuses(
        TASKS,
        "bridges",
        "never-blocked = true\nbridges",
        &["identity/tasks.toml:17: nothing may hold this step up; make it soft with ~"],
    );
}

#[test]
fn a_need_that_is_retired() {
    refuses(
        TASKS,
        "lead = { min = 1, max = 3,",
        "replaced-by = \"on-01\"\nlead = { min = 1, max = 3,",
        &["identity/tasks.toml:18: `id-01` is retired; write `on-01`"],
    );
    refuses(
        TASKS,
        "lead = { min = 1, max = 28,",
        "replaced-by = \"id-77\"\nlead = { min = 1, max = 28,",
        &["identity/tasks.toml:18: replaced-by: there is no step `id-77`"],
    );
}

#[test]
fn a_step_in_the_place_of_none() {
    refuses(
        TASKS,
        "lead = { min = 1, max = 28,",
        "instead-of = \"id-77\"\nlead = { min = 1, max = 28,",
        &[
            "identity/tasks.toml:18: instead-of says when `unless` does not count; write that too",
            "identity/tasks.toml:18: instead-of: there is no step `id-77`",
        ],
    );
}

#[test]
fn a_minimum_above_its_maximum() {
    refuses(
        TASKS,
        "min = 1, max = 3,",
        "min = 4, max = 3,",
        &["identity/tasks.toml:8: lead: min 4 is above max 3"],
    );
    refuses(
        TASKS,
        "min = 2, max = 40",
        "min = 2, max = 4000",
        &["identity/tasks.toml:18: lead: max 4000 is above 3650"],
    );
}

#[test]
fn a_window_that_can_not_be() {
    refuses(
        TASKS,
        "from = -90, to = 0",
        "from = 9, to = 0",
        &["identity/tasks.toml:20: window: from is after to"],
    );
    refuses(
        TASKS,
        "from = -90, to = 0",
        "from = -9000, to = 0",
        &["identity/tasks.toml:20: window: from -3650 to 3650 days"],
    );
    refuses(
        TASKS,
        ", to = 0 }",
        " }\ndeadline = \"law\"",
        &["identity/tasks.toml:20: deadline needs a window with an end (to)"],
    );
}

#[test]
fn a_fact_without_a_source() {
    refuses(
        TASKS,
        "sources = [{ id = \"s01\", checked-on = 2026-11-01 }]",
        "",
        &[
            "identity/tasks.toml:11: `id-02` holds a fact (rule, deadline or lead time) without a source; add sources",
        ],
    );
}

#[test]
fn a_fact_without_a_date() {
    refuses(
        TASKS,
        ", checked-on = 2026-11-01",
        "",
        &[
            "identity/tasks.toml:11: `id-02` holds a fact (rule, deadline or lead time) without a source; add sources",
            "identity/tasks.toml:24: source `s01` has no date; add checked-on = the day you looked",
        ],
    );
    refuses(
        TASKS,
        "2026-11-01 }",
        "2026-11-01T10:00:00 }, { id = \"s01\", checked-on = 2026-12-01 }",
        &[
            "identity/tasks.toml:24: checked-on 2026-12-01 is to come",
            "identity/tasks.toml:24: checked-on is no date; write it like 2026-11-22, without a time",
        ],
    );
}

#[test]
fn an_old_date_only_warns() {
    let tree = Tree::new().replace(TASKS, "2026-11-01", "2025-11-01");
    let compiled = tree.compile();
    assert!(!compiled.has_errors());
    let problem = &compiled.problems[0];
    assert_eq!(problem.severity, Severity::Warning);
    assert_eq!(
        problem.to_string(),
        "identity/tasks.toml:24: `s01` was looked up on 2025-11-01, more than 12 months ago; look again"
    );
    let tree = Tree::new().replace(TASKS, "2026-11-01", "2025-11-22");
    assert_eq!(tree.problems(), Vec::<String>::new());
}

#[test]
fn an_unknown_source() {
    refuses(
        TASKS,
        "id = \"s01\"",
        "id = \"s02\"",
        &["identity/tasks.toml:24: there is no source `s02`; add it to sources.toml"],
    );
    refuses(
        "dated.toml",
        "id = \"s01\"",
        "id = \"s02\"",
        &["dated.toml:3: there is no source `s02`; add it to sources.toml"],
    );
}

#[test]
fn a_dated_figure_without_source_or_margin() {
    refuses(
        "dated.toml",
        "[margin]\ndays = 14\n",
        "[rate]\nvalue = 1\n[margin]\n",
        &[
            "dated.toml:1: [margin] with `days` is missing",
            "dated.toml:1: [rate] has no source; add sources",
        ],
    );
}

#[test]
fn a_link_to_a_site_that_is_not_on_the_list() {
    refuses(
        "sources.toml",
        "duo.nl/wet",
        "uwv.nl/wet",
        &[
            "sources.toml:4: `uwv.nl` is not on the list of sites; add it to sites.toml or leave it out",
        ],
    );
    refuses(
        "identity/en.ftl",
        "Geef je foto.",
        "Kijk op www.uwv.nl.",
        &[
            "identity/en.ftl:4: `uwv.nl` is not on the list of sites; add it to sites.toml or leave it out",
        ],
    );
    refuses(
        "sources.toml",
        "duo.nl/wet",
        "https://duo.nl/wet",
        &["sources.toml:4: write `duo.nl/wet`, without https://"],
    );
}

#[test]
fn an_id_that_stands_twice() {
    refuses(
        "housing/tasks.toml",
        "[[task]]\n",
        &(ANOTHER.to_owned() + "\n[[task]]\n"),
        &["housing/tasks.toml:13: there is another `on-01`; an id is never used twice"],
    );
    let twice = "[[question]]\nid = \"home\"\nrevision = 1\ntheme = \"care\"\nkind = \"one\"\nchoices = [\"rent\", \"none\"]\n";
    refuses(
        "intake/questions.toml",
        "[[question]]\n",
        &(twice.to_owned() + "[[question]]\n"),
        &["intake/questions.toml:8: there is another `home`; an id is never used twice"],
    );
    refuses(
        "sources.toml",
        "[[source]]",
        "[[source]]\nid = \"s01\"\ntitle = \"Wet\"\n[[source]]",
        &["sources.toml:5: source `s01` stands here twice; give one of them another id"],
    );
}

#[test]
fn an_unknown_field_or_value() {
    refuses(
        TASKS,
        "place = \"case-manager\"",
        "place = \"cell\"",
        &[
            "identity/tasks.toml:16: unknown variant `cell`, expected one of `ric`, `case-manager`, `family`, `visiting-hours`, `own`, `outside`",
        ],
    );
    refuses(
        "gaps.toml",
        "closed-by",
        "closedby",
        &[
            "gaps.toml:3: unknown field `closedby`, expected one of `id`, `applies`, `closed-by`, `serves`",
        ],
    );
    refuses(
        "gaps.toml",
        "[[gap]]",
        "[[gaps]]",
        &["gaps.toml:1: `gaps` is not known here; write [[gap]]"],
    );
    refuses(
        TASKS,
        "revision = 1",
        "revision = ",
        &["identity/tasks.toml:3: string values must be quoted, expected literal string"],
    );
}

#[test]
fn a_task_by_itself() {
    refuses(
        TASKS,
        "id = \"id-02\"\nrevision = 1",
        "id = \"id-02\"\nrevision = 0",
        &["identity/tasks.toml:11: revision counts from 1"],
    );
    refuses(
        TASKS,
        "who = [\"self\"]",
        "who = [\"self\", \"self\"]",
        &["identity/tasks.toml:14: who names somebody, and each only once"],
    );
    refuses(
        TASKS,
        "bridges = \"bed\"",
        "bridges = \"food\"",
        &["identity/tasks.toml:22: bridges: there is no gap `food`; gaps.toml has bed"],
    );
}

#[test]
fn a_step_that_does_not_say_until_when_it_makes_sense() {
    let whole = "until = \"release\"\n";
    let missing = "identity/tasks.toml:11: until is missing: \"release\", \"later\" (also after release), or a number such as -14";
    refuses(TASKS, whole, "", &[missing]);
    let late = "identity/tasks.toml:25: until counts days before release: 0 or less";
    refuses(TASKS, whole, "until = 3\n", &[late]);
    refuses(
        "housing/tasks.toml",
        "until = \"release\"",
        "until = -7",
        &[
            "housing/tasks.toml:11: a step that keeps somebody safe is never too late: \"release\" or \"later\"",
        ],
    );
}

#[test]
fn a_gap_that_nothing_closes() {
    refuses(
        "gaps.toml",
        "on-01",
        "on-02",
        &["gaps.toml:2: closed-by: there is no step `on-02`"],
    );
}

#[test]
fn an_expression_that_can_not_be_read() {
    refuses(
        TASKS,
        "not home is rent",
        "not home rent",
        &[
            "identity/tasks.toml:21: `not home rent`, column 10: expected `is` or `has` after `home`",
        ],
    );
}

#[test]
fn an_expression_about_an_unknown_question_or_choice() {
    refuses(
        TASKS,
        "not home is rent",
        "not hme is rent and other-municipality is maybe",
        &[
            "identity/tasks.toml:21: `other-municipality` has no choice `maybe`; it has yes, no",
            "identity/tasks.toml:21: there is no question `hme` in intake/questions.toml",
        ],
    );
    refuses(
        TASKS,
        "home is none",
        "home is own",
        &["identity/tasks.toml:19: `home` has no choice `own`; it has rent, none"],
    );
}

#[test]
fn questions_that_hang_on_themselves_or_too_deep() {
    refuses(
        "intake/questions.toml",
        "choices = [\"rent\", \"none\"]",
        "choices = [\"rent\", \"none\"]\napplies = \"since is week\"",
        &[
            "intake/questions.toml:2: whether `home` is asked hangs on its own answer",
            "intake/questions.toml:10: whether `since` is asked hangs on its own answer",
        ],
    );
    let tree = Tree::new();
    let question = |n: u8| {
        let applies = match n {
            1 => String::new(),
            n => format!("applies = \"q{} is a\"\n", n - 1),
        };
        format!(
            "[[question]]\nid = \"q{n}\"\nrevision = 1\ntheme = \"care\"\nkind = \"one\"\nchoices = [\"a\"]\n{applies}"
        )
    };
    let asked = |n: u8| format!("q-q{n} = Ja?\n    .why = Dat helpt je.\n    .c-a = Ja\n");
    let questions = (1..=9).map(question).collect::<Vec<_>>().concat();
    let texts = (1..=9).map(asked).collect::<Vec<_>>().concat();
    tree.write("intake/questions.toml", &questions);
    tree.write("intake/nl.ftl", &texts);
    tree.write("intake/en.ftl", &texts);
    let tree = tree.replace(TASKS, "not home is rent", "q1 is a").replace(
        TASKS,
        "home is none",
        "q1 is a",
    );
    assert_eq!(
        tree.problems(),
        [
            "intake/questions.toml:57: more than 8 questions hang on each other; ask it more directly"
        ]
    );
}

#[test]
fn a_question_by_itself() {
    refuses(
        "intake/questions.toml",
        "week = [0, 7], longer = [8]",
        "week = [9, 7], later = [8]",
        &[
            "intake/questions.toml:15: `later` is no choice of this question",
            "intake/questions.toml:15: least above most; write [least, most]",
        ],
    );
    refuses(
        "intake/questions.toml",
        "kind = \"one\"",
        "kind = \"release\"",
        &["intake/questions.toml:2: only a question of kind one or many has choices"],
    );
}

#[test]
fn a_municipality_that_is_not_a_code_and_a_name() {
    refuses(
        "municipalities.txt",
        "GM0363 Amsterdam",
        "0363 Amsterdam\nGM1680 Assen",
        &[
            "municipalities.txt:2: `0363 Amsterdam` is no municipality; write it like `GM0363 Amsterdam`",
            "municipalities.txt:3: `GM1680` stands on line 1 as well",
        ],
    );
}

#[test]
fn a_place_that_leads_nowhere_or_is_its_own_municipality() {
    refuses(
        "places.txt",
        "GM1680 Gieten",
        "GM1680 Gieten\nGM9999 Gieten\nGM1680 gieten\nGM0363 amsterdam\nGM1680 Amsterdam\nGM0363 Gieten\nGM1680 ",
        &[
            "places.txt:2: `GM9999` is no municipality",
            "places.txt:3: `gieten` stands on line 1 as well",
            "places.txt:4: `GM0363` is called so itself; drop the line",
            "places.txt:7: `GM1680 ` is no municipality; write it like `GM0363 Amsterdam`",
        ],
    );
}
