//! What taking an answer changes: nothing of it counts before, and each reply can be left.

use super::{Answer, Ask, Invitation, Number, Reply};
use crate::people::{self, Help, Person, Said};
use crate::{Kind, all};
use domain::{Catalogue, Change, Date, Dossier, Edit, EntryId, Set, calendar};

/// Days until one asks again who wants to talk first.
const TALK_DAYS: u32 = 7;

/// The invitation that has this number; the latest, should there be two.
pub fn of_number(dossier: &Dossier, number: Number) -> Option<(EntryId, Invitation)> {
    let all = all::<Invitation>(dossier);
    all.filter(|(_, one)| one.number == Some(number)).last()
}

/// Whom an invitation was for, unless that person is gone, has another name now or is kept apart.
pub fn invited(dossier: &Dossier, invitation: &Invitation) -> Option<(EntryId, Person)> {
    let name = invitation.to.trim();
    let mut all = all::<Person>(dossier);
    all.find(|(_, person)| person.name.trim() == name && !person.apart)
}

/// The change that takes the replies to some questions. The answer is remembered whole; the person, and with
/// it the plan, follows what was taken.
pub fn take(
    dossier: &Dossier,
    catalogue: &Catalogue,
    (id, invitation): (EntryId, &Invitation),
    answer: &Answer,
    taken: &Set<Ask>,
    today: Date,
) -> Change {
    let mut written = invitation.clone();
    written.taken.retain(|ask| !answer.replies.contains_key(ask));
    written.taken.extend(taken.iter().copied());
    written.answer = Some(joined(invitation.answer.as_ref(), answer));
    let entry = Some(written.write());
    let mut edits = vec![Edit::Entry { id, entry }];
    if let Some((person_id, mut person)) = invited(dossier, invitation) {
        tell(&mut person, answer, taken, today);
        let change = people::change(dossier, catalogue, (person_id, Some(&person)), today);
        edits.extend(change.edits);
    }
    edits.into()
}

/// Two answers to one invitation: what is not answered anew stays as it was said.
fn joined(before: Option<&Answer>, answer: &Answer) -> Answer {
    let mut joined = answer.clone();
    let Some(before) = before else {
        return joined;
    };
    let kept = before.replies.iter();
    let kept = kept.filter(|(ask, _)| !answer.replies.contains_key(*ask));
    joined.replies.extend(kept.map(|(ask, reply)| (*ask, *reply)));
    if !answer.replies.contains_key(&Ask::Sleep) {
        joined.stay.clone_from(&before.stay);
    }
    joined
}

/// What a person said, after an answer. A yes is one for what was answered so: a bed most of all.
fn tell(
    person: &mut Person,
    answer: &Answer,
    taken: &Set<Ask>,
    today: Date,
) {
    let helps = |reply| -> Set<Help> {
        let asks = answer.asks(reply).into_iter();
        let asks = asks.filter(|ask| taken.contains(ask));
        asks.filter_map(Ask::help).collect()
    };
    let (yes, talk, no) = (helps(Reply::Yes), helps(Reply::TalkFirst), helps(Reply::No));
    if yes.is_empty() && talk.is_empty() && no.is_empty() {
        return;
    }
    let had_yes = person.said == Said::Yes;
    let stands = |help: &Help| !talk.contains(help) && !no.contains(help);
    let keeps_yes = had_yes && person.helps.iter().any(stands);
    if !talk.is_empty() {
        person.ask_on = Some(calendar::plus_days(today, TALK_DAYS));
    }
    if !yes.is_empty() || keeps_yes {
        // What was not answered, or is to be talked about, is kept in mind; a bed is none without a yes.
        let is_kept = |help: &Help| match help {
            Help::Sleep => had_yes && stands(help),
            _ => !no.contains(help),
        };
        let kept = person.helps.iter().filter(|help| is_kept(help));
        person.helps = kept.chain(yes.iter()).copied().collect();
        person.said = Said::Yes;
    } else if talk.is_empty() {
        person.said = Said::No;
    } else {
        let kept = person.helps.iter().filter(|help| !no.contains(help));
        person.helps = kept.chain(talk.iter()).copied().collect();
        person.said = Said::TalkFirst;
    }
    if taken.contains(&Ask::Sleep) && answer.replies.contains_key(&Ask::Sleep) {
        person.stay.clone_from(&answer.stay);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::people::HOST_TASK;
    use crate::stay::{Stay, StayLength};
    use domain::{DossierId, TaskState};

    const TODAY: Date = Date::from_ymd_opt(2027, 3, 1).unwrap();

    struct Life {
        dossier: Dossier,
    }

    const INVITED: EntryId = EntryId {
        section: Invitation::SECTION,
        number: 1,
    };
    const SAMIRA: EntryId = EntryId {
        section: Person::SECTION,
        number: 1,
    };

    impl Life {
        fn asked(asks: &[Ask], person: Person) -> Self {
            let invitation = Invitation {
                to: "Samira".into(),
                on: TODAY,
                until: calendar::plus_days(TODAY, 56),
                asks: asks.iter().copied().collect(),
                named: false,
                number: Some(Number::new(7)),
                answer: None,
                taken: Set::default(),
            };
            let name = "Samira ".into();
            let entries = [
                (INVITED, invitation.write()),
                (SAMIRA, Person { name, ..person }.write()),
            ];
            let mut dossier = Dossier::new(DossierId::from_bytes([1; 16]));
            dossier.entries = entries.into_iter().collect();
            Self { dossier }
        }

        fn answers(&mut self, replies: &[(Ask, Reply)], taken: &[Ask]) -> Person {
            let answer = Answer {
                on: Some(TODAY),
                replies: replies.iter().copied().collect(),
                stay: Some(Stay {
                    length: Some(StayLength::Month),
                    ..Stay::default()
                }),
                may_call: true,
            };
            let taken = taken.iter().copied().collect();
            let invitation = self.dossier.entries.get(&INVITED).and_then(Invitation::read);
            let change = take(
                &self.dossier,
                &Catalogue::default(),
                (INVITED, &invitation.unwrap()),
                &answer.settled(),
                &taken,
                TODAY,
            );
            self.dossier.apply(change, TODAY).unwrap();
            Person::read(self.dossier.entries.get(&SAMIRA).unwrap()).unwrap()
        }

        fn bed(&self) -> TaskState {
            self.dossier.task_state(&HOST_TASK.into())
        }
    }

    fn helps(all: &[Help]) -> Set<Help> {
        all.iter().copied().collect()
    }

    #[test]
    fn a_yes_is_one_for_what_was_answered_so() {
        let asked = Person {
            helps: helps(&[Help::Sleep, Help::Fetch, Help::Calm]),
            said: Said::Asked,
            ..Person::default()
        };
        let mut life = Life::asked(&[Ask::Sleep, Ask::Fetch], asked.clone());
        let person = life.answers(
            &[(Ask::Fetch, Reply::Yes), (Ask::Sleep, Reply::TalkFirst)],
            &[Ask::Fetch, Ask::Sleep],
        );
        assert_eq!(person.said, Said::Yes);
        assert_eq!(person.helps, helps(&[Help::Fetch, Help::Calm]));
        let (_, kept) = of_number(&life.dossier, Number::new(7)).unwrap();
        assert_eq!(kept.answer.map(|answer| answer.replies.len()), Some(2));
        assert_eq!(person.ask_on, Some(calendar::plus_days(TODAY, 7)));
        assert_eq!(life.bed(), TaskState::Open, "no bed without a yes of its own");
        // What was not answered, or not taken, is no yes either.
        let mut life = Life::asked(&[Ask::Sleep, Ask::Fetch, Ask::Call], asked.clone());
        let person = life.answers(&[(Ask::Call, Reply::Yes)], &[Ask::Call]);
        assert_eq!(person.helps, helps(&[Help::Talk, Help::Fetch, Help::Calm]));
        assert_eq!(life.bed(), TaskState::Open);
        let mut life = Life::asked(&[Ask::Sleep], asked.clone());
        let person = life.answers(&[(Ask::Sleep, Reply::TalkFirst)], &[Ask::Sleep]);
        assert_eq!(person.said, Said::TalkFirst);
        assert!(matches!(life.bed(), TaskState::Waiting { .. }));
        let mut life = Life::asked(&[Ask::Sleep], asked.clone());
        let person = life.answers(&[(Ask::Sleep, Reply::Yes)], &[]);
        assert_eq!((person.said, person.helps), (asked.said, asked.helps));
    }

    #[test]
    fn a_bed_is_in_the_plan_and_a_later_no_takes_it_back() {
        let mut life = Life::asked(&[Ask::Sleep, Ask::Fetch], Person::default());
        let both = [(Ask::Sleep, Reply::Yes), (Ask::Fetch, Reply::Yes)];
        let person = life.answers(&both, &[Ask::Sleep, Ask::Fetch]);
        assert_eq!(life.bed(), TaskState::Done { on: TODAY });
        assert_eq!(person.stay.and_then(|stay| stay.length), Some(StayLength::Month));
        let person = life.answers(&[(Ask::Sleep, Reply::No)], &[Ask::Sleep]);
        assert_eq!((person.said, person.helps), (Said::Yes, helps(&[Help::Fetch])));
        assert_eq!(person.stay, None);
        assert_eq!(life.bed(), TaskState::Open);
        let person = life.answers(&[(Ask::Fetch, Reply::No)], &[Ask::Fetch]);
        assert_eq!(person.said, Said::No);
        let (_, invitation) = of_number(&life.dossier, Number::new(7)).unwrap();
        let replies = invitation.answer.unwrap().replies;
        assert!(replies.values().all(|reply| *reply == Reply::No) && replies.len() == 2);
    }

    #[test]
    fn it_is_remembered_whole_and_reaches_nobody_who_is_kept_apart() {
        let apart = Person {
            apart: true,
            ..Person::default()
        };
        let mut life = Life::asked(&[Ask::Call], apart.clone());
        let person = life.answers(&[(Ask::Call, Reply::Yes)], &[Ask::Call]);
        assert_eq!(person.said, Said::NotAsked);
        let (_, invitation) = of_number(&life.dossier, Number::new(7)).unwrap();
        assert!(invitation.answer.is_some_and(|answer| answer.may_call));
        assert_eq!(of_number(&life.dossier, Number::new(8)), None);
    }
}
