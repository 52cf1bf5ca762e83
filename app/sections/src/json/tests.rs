//! What is refused, and where it says that it is.

use crate::json;

/// What is told of a dossier with these fields beside version and id.
fn told(fields: &str) -> String {
    let id = "07".repeat(16);
    told_of(&format!(r#"{{"version":1,"id":"{id}",{fields}}}"#))
}

fn told_of(json: &str) -> String {
    json::read(json.as_bytes()).map_or_else(|wrong| wrong.to_string(), |_| "read".into())
}

/// Refused, each at this place.
fn refused(all: &[(&str, &str)]) {
    for (fields, place) in all {
        let told = told(fields);
        assert!(told.starts_with(&format!("{place}: ")), "{fields}: {told}");
    }
}

#[test]
fn what_a_dossier_does_not_hold_is_refused_with_its_place() {
    refused(&[
        (r#""releas":"unknown""#, "releas"),
        (
            r#""release":{"on":{"date":"2027-03-01","fixd":true}}"#,
            "release/on/fixd",
        ),
        (
            r#""release":{"about":{"date":"2027-03-01","fixed":true}}"#,
            "release/about/fixed",
        ),
        (r#""release":{"unknown":{}}"#, "release/unknown"),
        (r#""release":{"soon":{}}"#, "release"),
        (
            r#""answers":{"bed":{"value":"later","revision":1,"x":1}}"#,
            "answers/bed/x",
        ),
        (
            r#""answers":{"bed":{"value":{"choices":["a"],"x":1},"revision":1}}"#,
            "answers/bed/value",
        ),
        (
            r#""tasks":{"id-01":{"state":{"done":{"on":"2027-03-01","at":1}}}}"#,
            "tasks/id-01/state/done/at",
        ),
        (
            r#""own":{"1":{"title":"","theme":"care","day":null}}"#,
            "own/1/day",
        ),
        (r#""settings":{"color":"red"}"#, "settings/color"),
        (r#""sections":{"weather":{}}"#, "sections/weather"),
        (
            r#""sections":{"notes":{"1":{"text":"","on":"2027-03-01","theme":"care","x":1}}}"#,
            "sections/notes/1/x",
        ),
        (
            r#""sections":{"other":{"9":{"1":{"title":"","more":1}}}}"#,
            "sections/other/9/1/more",
        ),
    ]);
}

#[test]
fn names_that_exclude_each_other_are_all_told() {
    for (fields, expected) in [
        (
            r#""answers":{"bed":{"value":{"choices":["a"],"x":1},"revision":1}}"#,
            "answers/bed/value: only one of these belongs here: choices, x",
        ),
        (
            r#""release":{"on":{"date":"2027-03-01"},"about":{"date":"2027-03-01"}}"#,
            "release: only one of these belongs here: about, on",
        ),
    ] {
        assert_eq!(told(fields), expected);
    }
}

// It is none any more, and files with it stay readable.
#[test]
fn a_count_that_dossiers_had_once_is_passed_over() {
    assert_eq!(told(r#""generation":0"#), "read");
    assert_eq!(told(r#""generation":7"#), "read");
    refused(&[(r#""generation":"new""#, "generation")]);
}

#[test]
fn a_wrong_type_is_refused_with_its_place() {
    refused(&[
        (r#""release":{"on":{"date":"1 maart"}}"#, "release/on/date"),
        (
            r#""release":{"on":{"date":"2027-03-01","fixed":"yes"}}"#,
            "release/on/fixed",
        ),
        (
            r#""answers":{"bed":{"value":"later","revision":"1"}}"#,
            "answers/bed/revision",
        ),
        (
            r#""answers":{"bed":{"value":{"choices":[1]},"revision":1}}"#,
            "answers/bed/value/choices/0",
        ),
        (r#""own":{"one":{}}"#, "own/one"),
        (r#""own":{"01":{}}"#, "own/01"),
        (r#""own":{"+1":{}}"#, "own/+1"),
        (r#""sections":{"notes":{"one":{}}}"#, "sections/notes/one"),
        (
            r#""sections":{"notes":{"1":{"text":5,"on":"2027-03-01","theme":"care"}}}"#,
            "sections/notes/1/text",
        ),
        (
            r#""sections":{"other":{"9":{"1":{"title":"","rest":"0g"}}}}"#,
            "sections/other/9/1/rest",
        ),
    ]);
}

// serde alone takes a list for named fields.
#[test]
fn a_list_is_no_value_with_names() {
    refused(&[
        (r#""release":{"on":["2027-03-01",true]}"#, "release/on"),
        (r#""answers":{"bed":["later",1]}"#, "answers/bed"),
        (r#""settings":[]"#, "settings"),
        (r#""own":{"1":["","care",null,"open"]}"#, "own/1"),
        (
            r#""sections":{"notes":{"1":["","2027-03-01","care"]}}"#,
            "sections/notes/1",
        ),
        (
            r#""sections":{"other":{"9":{"1":["",null,null,""]}}}"#,
            "sections/other/9/1",
        ),
        (r#""sections":[]"#, "sections"),
    ]);
}

#[test]
fn nothing_is_given_twice() {
    for (fields, place) in [
        (r#""version":1"#, "version"),
        (r#""release":"unknown","release":"unknown""#, "release"),
        (
            r#""release":{"on":{"date":"2027-03-01","date":"2027-03-01"}}"#,
            "release/on/date",
        ),
        (
            r#""answers":{"bed":{"value":"later","revision":1},"bed":{"value":"later","revision":1}}"#,
            "answers/bed",
        ),
        (
            r#""answers":{"bed":{"value":{"choices":["a","a"]},"revision":1}}"#,
            "answers/bed/value/choices",
        ),
        (
            r#""own":{"1":{"title":"","theme":"care","theme":"care"}}"#,
            "own/1/theme",
        ),
        (r#""sections":{"notes":{},"notes":{}}"#, "sections/notes"),
        (
            r#""sections":{"notes":{"1":{},"1":{}}}"#,
            "sections/notes/1",
        ),
    ] {
        let told = told(fields);
        assert!(told.starts_with(&format!("{place}: ")), "{fields}: {told}");
        assert!(told.contains("twice"), "{told}");
    }
}

#[test]
fn what_is_no_dossier_of_ours_is_told_as_what_it_is() {
    let id = "07".repeat(16);
    let newer = told_of(&format!(r#"{{"version":2,"id":"{id}","plans":[]}}"#));
    assert!(newer.starts_with("version: 2 is newer than 1"), "{newer}");
    let far = told_of(r#"{"version":70000}"#);
    assert!(far.contains("newer"), "{far}");
    let list = told_of(&format!(r#"[1,"{id}"]"#));
    assert!(list.starts_with("not a dossier"), "{list}");
    assert!(told_of(r#"{"version":1}"#).contains("id"));
    let cut = told_of(r#"{"version":1,"answers":{"bed":{"value":"#);
    assert!(cut.starts_with("answers/bed/value: "), "{cut}");
    assert!(cut.contains("line 1"), "{cut}");
    let before = json::read(format!(r#"{{"version":0,"id":"{id}"}}"#).as_bytes());
    let told = before.unwrap().check().unwrap_err().to_string();
    assert!(told.starts_with("version: there is no version 0"), "{told}");
}

#[test]
fn a_fault_is_told_in_words_of_json() {
    let answer = |answer: &str| format!(r#""answers":{{"bed":{answer}}}"#);
    for (fields, expected) in [
        (
            r#""answers":[]"#.to_owned(),
            "answers: a list stands here, and an object `{…}` belongs here",
        ),
        (
            answer("null"),
            "answers/bed: null stands here, and an object `{…}` belongs here",
        ),
        (
            answer(r#"{"value":"later","revision":1e30}"#),
            "answers/bed/revision: a number that is too big or not whole stands here, and a whole number from 0 to 65535 belongs here",
        ),
        (
            r#""release":{"on":{"date":"2027-03-01","fixed":"yes"}}"#.to_owned(),
            "release/on/fixed: string \"yes\" stands here, and true or false belongs here",
        ),
    ] {
        assert_eq!(told(&fields), expected);
    }
    for (json, expected) in [
        (
            "",
            "the text ends before the dossier does; is the file whole? (line 1 column 0)",
        ),
        (
            "{} hallo",
            "something stands behind the end of the dossier; remove it (line 1 column 4)",
        ),
        (
            &"[".repeat(500),
            "too many values inside each other; a dossier has few (line 1 column 128)",
        ),
    ] {
        assert_eq!(told_of(json), expected);
    }
}
