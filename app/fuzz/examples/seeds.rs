//! Writes inputs that get far, for a corpus to begin with: `cargo run -p fuzz --example seeds`.
//! Needed again when the form of a dossier changes; then `cargo xtask fuzz 300 --keep`.

use domain::{
    Actor, Answer, Change, Date, Dossier, DossierId, Edit, EntryId, OwnId, OwnTask, Release,
    TaskRecord, TaskState, Theme, Value,
};
use sections::invitation::{self, Ask, Link, Number, Reply, code};
use sections::stay::{HouseRule, Register, Stay, StayFrom, StayLength};
use sections::{Kind, Note, VisitQuestion};
use std::fs;
use std::path::Path;

fn main() -> std::io::Result<()> {
    let (base, mine, theirs) = (dossier(0), dossier(1), dossier(2));
    let json = |dossier: &Dossier| sections::json::write(dossier).expect("JSON");
    let bytes = |dossier: &Dossier| postcard::to_allocvec(dossier).expect("postcard");
    let three = [&base, &mine, &theirs];
    seed("file", "sealed", &[&[1][..], &json(&mine)].concat())?;
    let file = fuzz::sealed(&json(&base));
    seed("file", "as-it-is", &[&[0][..], &file].concat())?;
    seed("merge", "json", &three.map(json).join(&0))?;
    seed("merge", "postcard", &three.map(bytes).concat())?;
    let mut record = vec![1, 0];
    let entries = changes().map(|change| vec![(day(9), change)]);
    let entries = entries
        .iter()
        .map(|entries| postcard::to_allocvec(entries).expect("postcard"));
    for part in std::iter::once(bytes(&mine)).chain(entries) {
        let length = u16::try_from(part.len()).expect("a small part");
        record.extend(length.to_le_bytes());
        record.extend(part);
    }
    seed("record", "sealed", &record)?;
    seed("answer", "typed", answer().as_bytes())?;
    seed("answer", "hostile", HOSTILE.as_bytes())?;
    seed("typed", "amounts-and-days", TYPED.as_bytes())?;
    seed("table", "of-others", TABLE.as_bytes())?;
    seed(
        "table",
        "of-excel",
        b"sep=,\r\ncreditor,amount\r\nCaf\xe9,\"\x80 1.234,50\"\r\n",
    )
}

/// Money and days as people write them.
const TYPED: &str = "1.234,5\n€ 12,-\n12 euro 50\n-30\nca. 300\n50 cent\n1 234,50\n15-3-2027\nma. 15 mrt '27\nmaart 15, 2027\n15032027\ngisteren\n29 februari";

/// A title, names of columns, formulas, a quote, several choices, a sum.
const TABLE: &str = "Mijn lijst\r\n\r\ncreditor;reference;amount;amount-on;kind;seized\r\n=1+1;'0045;-30;31 juni;rent;income + account\r\n\"a;\"\"b\";@x;1.234,5;1-3-2027;x;\r\nTotaal;;12;;;\r\n";

/// Another version, too many questions, a year that no plan has, a script, a line that is cut off.
const HOSTILE: &str = "vraag=slapen,slapen,<script>&tot=9999-12-31&v=2&nummer=00000\nIlO0U\n2222 2222 2222\n1NAK E0MY";

/// All that a typed answer can say, with the link of its invitation.
fn answer() -> String {
    let stay = Stay {
        from: Some(StayFrom::Later),
        length: Some(StayLength::Month),
        rules: HouseRule::ALL.iter().copied().collect(),
        register: Some(Register::AskFirst),
        address_on_paper: true,
    };
    let replies = Ask::ALL.iter().zip(Reply::ALL.iter().cycle());
    let answer = invitation::Answer {
        on: Some(date(5)),
        replies: replies.map(|(ask, reply)| (*ask, *reply)).collect(),
        stay: Some(stay),
        may_call: true,
    };
    let number = Number::new(0x5_5AA5);
    let link = Link {
        asks: Ask::ALL.iter().copied().collect(),
        until: date(26),
        number: Some(number),
    };
    let [first, second] = code::write(number, &answer);
    [link.write(), number.printed(), first, second].join("\n")
}

fn seed(target: &str, name: &str, bytes: &[u8]) -> std::io::Result<()> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("corpus")
        .join(target);
    fs::create_dir_all(&folder)?;
    fs::write(folder.join(name), bytes)
}

/// A day as a record holds it: the first day of year 1 is 1.
fn day(day: u32) -> i32 {
    let before = Date::from_ymd_opt(0, 12, 31).expect("a day");
    let days = date(day).signed_duration_since(before).num_days();
    i32::try_from(days).expect("a few thousand years")
}

fn date(day: u32) -> Date {
    Date::from_ymd_opt(2027, 3, day).expect("a day")
}

/// One of three that grew from one.
fn dossier(side: u32) -> Dossier {
    let mut dossier = Dossier::new(DossierId::from_bytes([7; 16]));
    dossier.release = Release::Between {
        from: date(20),
        to: date(24 + side),
    };
    let value = [
        Value::Choices(["a".into(), "b".into()].into()),
        Value::Municipality("GM0363".into()),
        Value::DontKnow,
    ];
    for (id, value) in ["bed", "town", "debts"].into_iter().zip(value) {
        let revision = 1;
        dossier
            .answers
            .insert(id.into(), Answer { value, revision });
    }
    let state = TaskState::Waiting {
        who: Actor::Ric,
        since: date(2),
        ask_again: (side > 0).then(|| date(16)),
    };
    let note = "loket 3".into();
    dossier
        .tasks
        .insert("id-02".into(), TaskRecord { state, note });
    let own = OwnTask {
        title: ["bel", "mijn", "broer"][side as usize].into(),
        theme: Theme::Network,
        date: Some(date(9)),
        state: TaskState::Done { on: date(3 + side) },
    };
    dossier.own.insert(OwnId(1 + side / 2), own);
    let note = Note {
        text: "sleutel".into(),
        on: date(4 + side),
        theme: Theme::Housing,
    };
    let question = VisitQuestion {
        text: "wanneer?".into(),
        whom: Some(Actor::Municipality),
        asked: (side > 1).then(|| date(5)),
        answer: "maandag".into(),
    };
    let entries = [
        (first::<Note>(), note.write()),
        (first::<VisitQuestion>(), question.write()),
    ];
    dossier.entries = entries.into_iter().collect();
    dossier.settings.language = Some("nl".into());
    dossier
}

fn first<K: Kind>() -> EntryId {
    EntryId {
        section: K::SECTION,
        number: 1,
    }
}

fn changes() -> [Change; 3] {
    let side = dossier(2);
    let answer = side.answers.get(&"bed".into()).cloned();
    let several = vec![
        Edit::Release(side.release),
        Edit::Answer {
            question: "bed".into(),
            answer,
        },
    ];
    let removed = Edit::Entry {
        id: first::<Note>(),
        entry: None,
    };
    [
        several.into(),
        removed.into(),
        Edit::Settings(side.settings).into(),
    ]
}
