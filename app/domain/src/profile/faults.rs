//! The rules of a profile: what may stand where.

use super::fault::{ProfileFault, ProfileSpot as Spot, Wrong};
use super::{Address, MunicipalityNote, NotesFile, Profile, is_host};
use crate::{Date, in_range};

/// The longest text of a profile, in characters: a few lines on a screen.
const LONGEST: usize = 300;

/// The field of the hours.
const HOURS: &str = "hours";

/// Gathers faults; each method is one rule.
#[derive(Default)]
struct Faults(Vec<ProfileFault>);

impl Faults {
    fn at(&mut self, spot: Spot, value: &(impl ToString + ?Sized), wrong: Wrong) {
        let value = value.to_string();
        self.0.push(ProfileFault { spot, value, wrong });
    }

    fn number(&mut self, field: &'static str, value: u16, most: u16) {
        if value > most {
            self.at(
                Spot::of(field),
                &value,
                Wrong::OutOfRange { least: 0, most },
            );
        }
    }

    fn between(&mut self, spot: Spot, value: u16, least: u16, most: u16) {
        if !(least..=most).contains(&value) {
            self.at(spot, &value, Wrong::OutOfRange { least, most });
        }
    }

    fn text(&mut self, spot: Spot, text: &str) {
        let length = text.chars().count();
        if length > LONGEST {
            let most = LONGEST;
            self.at(spot, "", Wrong::TooLong { length, most });
        }
    }

    fn name(&mut self, spot: Spot, text: &str) {
        if text.trim().is_empty() {
            self.at(spot, "", Wrong::Empty);
        }
        self.text(spot, text);
    }

    fn date(&mut self, spot: Spot, date: Option<Date>) {
        if let Some(date) = date.filter(|date| !in_range(*date)) {
            self.at(spot, &date, Wrong::Date);
        }
    }

    fn address(&mut self, field: &'static str, address: Option<&String>) {
        if let Some(text) = address.filter(|text| Address::read(text).is_none()) {
            self.at(Spot::of(field), text, Wrong::Address);
        }
    }

    fn host(&mut self, spot: Spot, host: &str) {
        if !is_host(host) {
            self.at(spot, host, Wrong::Host);
        } else if host.starts_with("www.") {
            self.at(spot, host, Wrong::Www);
        }
    }

    fn twice(&mut self, field: &'static str, part: &'static str, all: &[&str]) {
        for (entry, text) in all.iter().enumerate() {
            if !text.is_empty() && all[..entry].contains(text) {
                self.at(Spot::within(field, entry, part), *text, Wrong::Twice);
            }
        }
    }
}

impl Profile {
    /// What is out of range; empty when all is well.
    pub fn faults(&self) -> Vec<ProfileFault> {
        let mut faults = Faults::default();
        if self.version != 1 {
            faults.at(Spot::of("version"), &self.version, Wrong::Version);
        }
        faults.number("idle_minutes", self.idle_minutes, 60);
        faults.number("retention_days", self.retention_days, 3650);
        let pin = &self.staff_pin;
        let is_pin = (4..=8).contains(&pin.len()) && pin.bytes().all(|b| b.is_ascii_digit());
        if !pin.is_empty() && !is_pin {
            faults.at(Spot::of("staff_pin"), pin, Wrong::Pin);
        }
        self.texts(&mut faults);
        faults.address("address", self.address.as_ref());
        faults.address("public_url", self.public_url.as_ref());
        faults.date(Spot::of("banner_until"), self.banner_until);
        self.sites(&mut faults);
        notes(&self.municipalities, &mut faults);
        self.hours(&mut faults);
        for (fact, answer) in &self.local_answers {
            // By its name: it is no entry of a list.
            let spot = Spot::inside("local_answers", fact.as_str());
            faults.name(spot, &answer.text);
            faults.date(spot, answer.checked);
        }
        faults.0
    }

    fn texts(&self, faults: &mut Faults) {
        faults.text(Spot::of("name"), &self.name);
        faults.text(Spot::of("ric_contact"), &self.ric_contact);
        faults.text(Spot::of("banner"), &self.banner);
        for (entry, line) in self.ric_hours.iter().enumerate() {
            faults.text(Spot::within("ric_hours", entry, ""), line);
        }
        for (entry, line) in self.visiting_hours.iter().enumerate() {
            faults.text(Spot::within("visiting_hours", entry, ""), line);
        }
    }

    fn hours(&self, faults: &mut Faults) {
        for (entry, hours) in self.hours.iter().enumerate() {
            let at = |part| Spot::within(HOURS, entry, part);
            faults.between(at("id"), hours.id, 1, u16::MAX);
            if self.hours[..entry].iter().any(|other| other.id == hours.id) {
                faults.at(at("id"), &hours.id, Wrong::Twice);
            }
            faults.name(at("name"), &hours.name);
            faults.text(at("offers"), &hours.offers);
            faults.text(at("room"), &hours.room);
            faults.text(at("sign_up"), &hours.sign_up);
            faults.date(at("first"), Some(hours.first));
            faults.date(at("last"), hours.last);
            if let Some(last) = hours.last.filter(|last| *last < hours.first) {
                faults.at(at("last"), &last, Wrong::Backwards);
            }
            faults.between(at("minutes"), hours.minutes, 5, 480);
            if hours.minutes <= 480 && hours.end().is_none() {
                faults.at(at("minutes"), &hours.minutes, Wrong::Midnight);
            }
            faults.between(at("places"), hours.places.unwrap_or(1), 1, 500);
            faults.date(at("checked"), hours.checked);
            for tag in &hours.languages {
                let is_code = matches!(tag.len(), 2 | 3);
                if !is_code || !tag.bytes().all(|byte| byte.is_ascii_lowercase()) {
                    faults.at(at("languages"), tag, Wrong::Language);
                }
            }
            for cancelled in &hours.cancelled {
                faults.date(at("cancelled"), Some(cancelled.on));
                faults.text(at("cancelled"), &cancelled.why);
            }
        }
    }

    fn sites(&self, faults: &mut Faults) {
        for (entry, host) in self.allowed_sites.iter().enumerate() {
            faults.host(Spot::within("allowed_sites", entry, ""), host);
        }
        let hosts: Vec<&str> = self.allowed_sites.iter().map(String::as_str).collect();
        faults.twice("allowed_sites", "", &hosts);
        for (entry, site) in self.own_sites.iter().enumerate() {
            let at = |part| Spot::within("own_sites", entry, part);
            faults.host(at("host"), &site.host);
            faults.name(at("title"), &site.title);
            faults.text(at("purpose"), &site.purpose);
        }
        let hosts: Vec<&str> = self.own_sites.iter().map(|site| &*site.host).collect();
        faults.twice("own_sites", "host", &hosts);
    }
}

fn notes(notes: &[MunicipalityNote], faults: &mut Faults) {
    for (entry, note) in notes.iter().enumerate() {
        let at = |part| Spot::within("municipalities", entry, part);
        faults.name(at("name"), &note.name);
        if let Some(months) = note.months.filter(|months| !(1..=60).contains(months)) {
            let (least, most) = (1, 60);
            faults.at(at("months"), &months, Wrong::OutOfRange { least, most });
        }
        faults.text(at("contact"), &note.contact);
        faults.date(at("checked"), note.checked);
    }
    let names: Vec<&str> = notes.iter().map(|note| &*note.name).collect();
    faults.twice("municipalities", "name", &names);
}

impl NotesFile {
    /// What is out of range, with `municipalities` as field; empty when all is well.
    pub fn faults(&self) -> Vec<ProfileFault> {
        let mut faults = Faults::default();
        if self.version != 1 {
            faults.at(Spot::of("version"), &self.version, Wrong::Version);
        }
        notes(&self.municipalities, &mut faults);
        faults.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(json: &str) -> Profile {
        serde_json::from_str(json).unwrap()
    }

    fn said(json: &str) -> Vec<String> {
        let faults = read(json).faults();
        faults.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn an_old_file_still_reads() {
        assert_eq!(read(r#"{ "version": 1 }"#), Profile::default());
        assert!(Profile::default().faults().is_empty());
        let old = r#"{ "version": 1, "name": "PI", "abilities": { "print": false } }"#;
        let abilities = read(old).abilities;
        assert!(!abilities.print && abilities.backup && !abilities.codes);
    }

    #[test]
    fn what_is_written_is_read_again() {
        let profile = read(
            r#"{ "version": 1, "address": "https://ric.example/", "banner_until": "2027-03-01",
                "own_sites": [{ "host": "ric.example", "title": "RIC" }], "staff_pin": "1234",
                "municipalities": [{ "name": "Breda", "rent_help": true, "months": 6,
                    "contact": "Nazorg", "checked": "2027-01-02" }] }"#,
        );
        assert!(profile.faults().is_empty());
        let text = serde_json::to_string(&profile).unwrap();
        assert_eq!(read(&text), profile);
    }

    #[test]
    fn a_field_that_nobody_knows_is_refused() {
        for json in [
            r#"{ "version": 1, "adress": "https://ric.example/" }"#,
            r#"{ "version": 1, "own_sites": [{ "host": "a.nl", "title": "A", "url": "a.nl/b" }] }"#,
            r#"{ "version": 1, "abilities": { "codez": true } }"#,
            r#"{ "version": 1, "banner_until": "1-3-2027" }"#,
            r#"{ "version": 1, "local_answers": { "phoot": { "text": "kamer 4" } } }"#,
            r#"{ "version": 1, "local_answers": { "photo": { "text": "a" }, "photo": { "text": "b" } } }"#,
        ] {
            assert!(serde_json::from_str::<Profile>(json).is_err(), "{json}");
        }
    }

    #[test]
    fn hours_are_told_with_entry_and_field() {
        let hours = |changes: &str| {
            let json = format!(
                r#"{{ "version": 1, "hours": [{{ "id": 1, "who": "library", "name": "Bieb",
                    "first": "2027-03-02", "at": "13:30", "minutes": 90, {changes} }}] }}"#
            );
            serde_json::from_str::<Profile>(&json).map(|profile| {
                let faults = profile.faults();
                faults.iter().map(ToString::to_string).collect::<Vec<_>>()
            })
        };
        assert!(hours(r#""languages": ["nl", "tig"]"#).unwrap().is_empty());
        for (changes, told) in [
            (
                r#""last": "2027-03-01""#,
                "hours[0].last: 2027-03-01 lies before the first day",
            ),
            (
                r#""places": 0"#,
                "hours[0].places: 0 is out of range; write 1 to 500",
            ),
            (
                r#""languages": ["Nederlands"]"#,
                "hours[0].languages: \"Nederlands\" is no code of a language; write it like \"nl\" or \"ar\"",
            ),
        ] {
            assert_eq!(hours(changes).unwrap(), [told]);
        }
        let broken = hours(r#""repeat": "FREQ=DAILY;BYDAY=TU""#).unwrap_err();
        assert_eq!(broken.line(), 2);
        assert!(
            broken
                .to_string()
                .contains("`FREQ=DAILY` is no rule of ours"),
            "{broken}"
        );
        let late = r#"{ "version": 1, "hours": [
            { "id": 1, "who": "care", "name": "A", "first": "2027-03-02", "at": "23:30", "minutes": 30 },
            { "id": 1, "who": "care", "name": " ", "first": "2027-03-02", "at": "09:00", "minutes": 4 } ] }"#;
        assert_eq!(
            said(late),
            [
                "hours[0].minutes: 30 minutes last until after midnight",
                "hours[1].id: \"1\" stands there twice; leave this one out",
                "hours[1].name: is empty; write what people call it",
                "hours[1].minutes: 4 is out of range; write 5 to 480",
            ]
        );
    }

    #[test]
    fn what_the_place_knows_is_said_by_its_name() {
        assert_eq!(
            said(
                r#"{ "version": 1, "local_answers": { "photo": { "text": " ", "checked": "1999-12-31" } } }"#
            ),
            [
                "local_answers.photo: is empty; write what people call it",
                "local_answers.photo: 1999-12-31 is no day of ours; write one from 2000 to 2199",
            ]
        );
    }

    #[test]
    fn each_fault_says_where_and_what_instead() {
        assert_eq!(
            said(
                r#"{ "version": 1, "allowed_sites": ["dji.nl", "https://uwv.nl", "www.duo.nl", "dji.nl"] }"#
            ),
            [
                "allowed_sites[1]: \"https://uwv.nl\" is no host; write it like \"dji.nl\", \
                 without https://, path, port or star",
                "allowed_sites[2]: write \"duo.nl\"; www. is allowed with it",
                "allowed_sites[3]: \"dji.nl\" stands there twice; leave this one out",
            ]
        );
        assert_eq!(
            said(r#"{ "version": 1, "own_sites": [{ "host": "*.a.nl", "title": " " }] }"#).len(),
            2
        );
        assert_eq!(
            said(
                r#"{ "version": 1, "own_sites": [{ "host": "a.nl", "title": "A" }, { "host": "a.nl", "title": "B" }] }"#
            ),
            ["own_sites[1].host: \"a.nl\" stands there twice; leave this one out"]
        );
        assert_eq!(
            said(
                r#"{ "version": 2, "idle_minutes": 61, "retention_days": 3651, "staff_pin": "12a4" }"#
            ),
            [
                "version: 2 is not known; write 1",
                "idle_minutes: 61 is out of range; write 0 to 60",
                "retention_days: 3651 is out of range; write 0 to 3650",
                "staff_pin: write 4 to 8 digits, or leave it empty",
            ]
        );
        assert_eq!(
            said(
                r#"{ "version": 1, "municipalities": [{ "name": "", "months": 0, "checked": "1999-12-31" }] }"#
            ),
            [
                "municipalities[0].name: is empty; write what people call it",
                "municipalities[0].months: 0 is out of range; write 1 to 60",
                "municipalities[0].checked: 1999-12-31 is no day of ours; write one from 2000 to 2199",
            ]
        );
        assert!(
            said(r#"{ "version": 1, "address": "http://ric.example/" }"#)[0]
                .starts_with("address: ")
        );
        assert!(
            said(&format!(
                r#"{{ "version": 1, "banner": "{}" }}"#,
                "a".repeat(301)
            ))[0]
                .starts_with("banner: ")
        );
    }
}
