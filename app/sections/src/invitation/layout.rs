//! The link of an invitation and the code of an answer as data, so that another program can read them.

use super::code::{FIRST_DAY, LINES, VERSION, bits};
use super::line::DATA;
use super::symbols::{ALIKE, SYMBOLS};
use super::{Ask, Reply};
use crate::stay::{HouseRule, Register, StayFrom, StayLength};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// How to read a code, in words.
const CODE: &str = "Two lines of twelve symbols; blanks and case mean nothing. Symbols are values of GF(32) with \
    x^5 + x^2 + 1. In each line, counted from 0, the sum of c[i]*2^i is 0 and the sum of c[i]*4^i is the number of \
    the line, from 1. The first ten symbols of both lines, five bits each, are the fields below from the first bit on; \
    what is left is 0. A choice is its place in `values` from 1, and 0 is \"not said\"; `flags` begin with the last \
    bit. `from` to `address-on-paper` are 0 unless `sleep` is yes or talk-first. Day 1 is `first-day`, and 0 is \
    \"not said\". The number is printed as its four symbols and a fifth, so that the sum of c[i]*2^i is 0.";

/// How to read a link, in words.
const LINK: &str = "Behind # in the address of the pages for family: vraag= with words by commas, each once; &tot= with \
    the last day of an answer (2027-04-26); and &nummer= with the printed number, where a code may come in. Nothing else.";

fn field(name: &str, bits: u32) -> Value {
    json!({ "name": name, "bits": bits })
}

fn choice(name: &str, bits: u32, values: &[&str]) -> Value {
    json!({ "name": name, "bits": bits, "values": values })
}

/// Both, with every width and every name.
pub fn layout() -> Value {
    let replies = Reply::ALL.iter().map(|reply| reply.as_str()).collect::<Vec<_>>();
    let from = StayFrom::ALL.iter().map(|one| one.as_str()).collect::<Vec<_>>();
    let length = StayLength::ALL.iter().map(|one| one.as_str()).collect::<Vec<_>>();
    let rules = HouseRule::ALL.iter().map(|one| one.as_str()).collect::<Vec<_>>();
    let register = Register::ALL.iter().map(|one| one.as_str()).collect::<Vec<_>>();
    let mut fields = vec![
        field("version", bits::VERSION),
        field("number", bits::NUMBER),
        field("day", bits::DAY),
    ];
    fields.extend(Ask::ALL.iter().map(|ask| choice(ask.as_str(), bits::REPLY, &replies)));
    fields.push(choice("from", bits::FROM, &from));
    fields.push(choice("length", bits::LENGTH, &length));
    fields.push(json!({ "name": "rules", "bits": bits::RULES, "flags": rules }));
    fields.push(choice("register", bits::REGISTER, &register));
    fields.push(field("address-on-paper", bits::FLAG));
    fields.push(field("may-call", bits::FLAG));
    let words: BTreeMap<_, _> = Ask::ALL.iter().map(|ask| (ask.word(), ask.as_str())).collect();
    json!({
        "title": "The link of an invitation and the code of its answer",
        "link": { "description": LINK, "words": words },
        "code": {
            "description": CODE,
            "version": VERSION,
            "symbols": String::from_utf8_lossy(&SYMBOLS),
            "alike": ALIKE.into_iter().collect::<BTreeMap<_, _>>(),
            "lines": LINES,
            "data": DATA,
            "first-day": domain::write_date(FIRST_DAY),
            "fields": fields,
        },
    })
}
