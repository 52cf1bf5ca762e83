//! An entry of each section, with whatever it may hold.

use crate::budget::{Budget, BudgetItem};
use crate::conversation::{Conversation, NextHour};
use crate::counting::generate;
use crate::debts::DebtAnswer;
use crate::hand_over::{HandOver, HandOverPurpose};
use crate::handout::Paper;
use crate::invitation::generate::{answer, stay};
use crate::invitation::{Ask, Invitation, Number};
use crate::outgoing::{About, Answered, DebtBefore, OWN, Outgoing, REQUEST, SentFrom};
use crate::people::{Help, Person, Ring, Role, Said, Then};
use crate::post::{Look, Says};
use crate::preparation::{AtHand, Hope, Preparation, Reach, Shows};
use crate::sender::{Address, ReachedBy, Sender};
use crate::{
    Agreement, CountedMoment, CountedShift, Counting, Debt, FilledAmount, FilledDay, Handout, Kind,
    Note, Post, Purpose, VisitQuestion,
};
use domain::{Actor, Cents, Date, Entry, OwnId, Section, Set, Theme};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

pub(super) fn text() -> impl Strategy<Value = String> {
    prop_oneof![".{0,12}", "\\PC{0,40}"]
}

pub(super) fn day() -> impl Strategy<Value = Date> {
    (2000..2200_i32, 1..366_u32)
        .prop_filter_map("a day", |(year, day)| Date::from_yo_opt(year, day))
}

pub(super) fn theme() -> impl Strategy<Value = Theme> {
    prop_oneof![
        Just(Theme::Housing),
        Just(Theme::Care),
        Just(Theme::General)
    ]
}

fn note() -> impl Strategy<Value = Entry> {
    (text(), day(), theme()).prop_map(|(text, on, theme)| Note { text, on, theme }.write())
}

fn handout() -> impl Strategy<Value = Entry> {
    let whom = prop_oneof![Just(None), Just(Some(Actor::CaseManager))];
    (select(Paper::ALL), whom, day())
        .prop_map(|(paper, whom, on)| Handout { paper, whom, on }.write())
}

fn agreement() -> impl Strategy<Value = Entry> {
    let who = option::of(Just(Actor::Family));
    let days = (option::of(day()), option::of(day()));
    (text(), who, days, any::<bool>()).prop_map(|(what, who, (by, on), is_done)| {
        let agreement = Agreement {
            what,
            who,
            by,
            is_done,
            on,
        };
        agreement.write()
    })
}

fn conversation() -> impl Strategy<Value = Entry> {
    let next = (any::<u16>(), day()).prop_map(|(hours, on)| NextHour { hours, on });
    let themes = subsequence(Theme::TILES.to_vec(), 0..=6);
    let with = (option::of(Just(Actor::Volunteer)), any::<u32>());
    (day(), with, themes, option::of(next), any::<bool>()).prop_map(
        |(on, (with, agreed_from), themes, next, is_over)| {
            let conversation = Conversation {
                on,
                with,
                themes: themes.into_iter().collect(),
                agreed_from,
                next,
                is_over,
            };
            conversation.write()
        },
    )
}

fn some<T: Copy + Ord + std::fmt::Debug + 'static>(
    all: &'static [T],
) -> impl Strategy<Value = Set<T>> {
    subsequence(all.to_vec(), 0..=all.len()).prop_map(|some| some.into_iter().collect())
}

fn preparation() -> impl Strategy<Value = Entry> {
    let all = (
        some(Shows::ALL),
        some(AtHand::ALL),
        some(Hope::ALL),
        some(Reach::ALL),
    );
    all.prop_map(|(shows, papers, hopes, reach)| {
        let preparation = Preparation {
            shows,
            papers,
            hopes,
            reach,
        };
        preparation.write()
    })
}

fn hand_over() -> impl Strategy<Value = Entry> {
    let what_for = (select(HandOverPurpose::ALL), day(), day(), any::<bool>());
    let ticked = (vec("[a-z]{2}-[0-9]{2}", 0..3), vec(".{0,40}", 0..3));
    (what_for, ticked).prop_map(|((purpose, on, until, named), (steps, words))| {
        let hand_over = HandOver {
            to: Actor::Municipality,
            purpose,
            on,
            until,
            steps: steps.iter().map(|id| id.as_str().into()).collect(),
            words: words.into_iter().collect(),
            named,
        };
        hand_over.write()
    })
}

fn purpose() -> impl Strategy<Value = Entry> {
    (text(), day()).prop_map(|(text, on)| Purpose { text, on }.write())
}

fn visit_question() -> impl Strategy<Value = Entry> {
    let whom = prop_oneof![Just(None), Just(Some(Actor::Municipality))];
    (text(), whom, option::of(day()), text()).prop_map(|(text, whom, asked, answer)| {
        let question = VisitQuestion {
            text,
            whom,
            asked,
            answer,
        };
        question.write()
    })
}

fn person() -> impl Strategy<Value = Entry> {
    let stands = (select(Ring::ALL), select(Then::ALL), select(Then::ALL));
    let who = (".{0,40}", option::of(select(Role::ALL)), stands);
    let helps = subsequence(Help::ALL.to_vec(), 0..=Help::ALL.len());
    let promises = vec("[a-z]{2}-[0-9]{2}", 0..3);
    let said = (select(Said::ALL), option::of(day()), option::of(day()));
    let paper = (any::<bool>(), any::<bool>());
    let stay = (option::of(stay()), option::of(day()), option::of(day()));
    (who, helps, promises, said, stay, paper).prop_map(
        |(
            (name, role, (now, before, outside)),
            helps,
            promises,
            (said, ask_on, until),
            (stay, called, yes_on),
            (named, apart),
        )| {
            let person = Person {
                name,
                role,
                now,
                before,
                outside,
                helps: helps.into_iter().collect(),
                said,
                ask_on,
                until,
                promises: promises.iter().map(|id| id.as_str().into()).collect(),
                yes_on,
                stay,
                called,
                named_on_paper: named,
                apart,
            };
            person.write()
        },
    )
}

fn invitation() -> impl Strategy<Value = Entry> {
    let asks = || subsequence(Ask::ALL.to_vec(), 0..=Ask::ALL.len());
    let number = option::of(any::<u32>());
    let made = (".{0,40}", day(), day(), asks(), any::<bool>(), number);
    (made, option::of(answer()), asks()).prop_map(
        |((to, on, until, asks, named, number), answer, taken)| {
            let invitation = Invitation {
                to,
                on,
                until,
                asks: asks.into_iter().collect(),
                named,
                number: number.map(Number::new),
                answer,
                taken: taken.into_iter().collect(),
            };
            invitation.write()
        },
    )
}

fn amount() -> impl Strategy<Value = FilledAmount> {
    let cents = option::of((0..=999_999_999_i64).prop_map(Cents::new));
    (cents, ".{0,40}").prop_map(|(cents, typed)| FilledAmount { cents, typed })
}

fn filled_day() -> impl Strategy<Value = FilledDay> {
    (option::of(day()), ".{0,40}").prop_map(|(on, typed)| FilledDay { on, typed })
}

fn debt() -> impl Strategy<Value = Entry> {
    let debt = crate::debts::generate::debt(".{0,60}", ".{0,40}", amount(), filled_day());
    debt.prop_map(|debt| debt.write())
}

fn post() -> impl Strategy<Value = Entry> {
    let said = (
        select(Look::ALL),
        option::of(select(Says::ALL)),
        filled_day(),
    );
    let done = (any::<bool>(), option::of(any::<u32>().prop_map(OwnId)));
    (".{0,60}", said, done).prop_map(|(from, (look, says, dated), (is_done, objection))| {
        let post = Post {
            from,
            look,
            says,
            dated,
            is_done,
            objection,
        };
        post.write()
    })
}

fn about() -> impl Strategy<Value = About> {
    prop_oneof![
        any::<u32>().prop_map(About::Debt),
        any::<u32>().prop_map(About::Post),
        "[a-z]{2}-[0-9]{2}".prop_map(|id| About::Task(id.as_str().into())),
    ]
}

fn outgoing() -> impl Strategy<Value = Entry> {
    let letter = prop_oneof![
        Just(REQUEST.to_owned()),
        Just(OWN.to_owned()),
        "[a-z-]{1,20}"
    ];
    let texts = (
        vec(".{0,60}", 3),
        ".{0,40}",
        ".{0,80}",
        vec("[a-z-]{1,12}", 0..4),
    );
    let fixed = (
        select(SentFrom::ALL),
        option::of(about()),
        any::<bool>(),
        any::<bool>(),
        amount(),
    );
    let before = (option::of(day()), option::of(select(DebtAnswer::ALL)));
    let before = before.prop_map(|(on, answer)| DebtBefore { on, answer });
    let days = (
        option::of(day()),
        option::of(day()),
        option::of(day()),
        option::of(select(Answered::ALL)),
        (".{0,40}", option::of(before)),
    );
    (letter, texts, fixed, days).prop_map(
        |(
            letter,
            (lines, reference, what, choices),
            (from, about, is_inside, is_left_out, sum),
            days,
        )| {
            let (sent, ask_again, asked_again, answer, (sent_typed, debt_before)) = days;
            let [to, street, town] = lines.try_into().unwrap();
            let outgoing = Outgoing {
                letter,
                to,
                address: [street, town],
                reference,
                what,
                choices: choices.into_iter().collect(),
                sum,
                from,
                about,
                is_inside,
                is_left_out,
                sent,
                ask_again,
                asked_again,
                answer,
                sent_typed,
                debt_before,
            };
            outgoing.write()
        },
    )
}

fn sender() -> impl Strategy<Value = Entry> {
    let address = || {
        let lines = (".{0,60}", ".{0,60}", ".{0,60}");
        lines.prop_map(|(name, street, town)| Address { name, street, town })
    };
    let reached = (
        select(ReachedBy::ALL),
        ".{0,60}",
        any::<bool>(),
        any::<bool>(),
    );
    (".{0,60}", address(), address(), address(), reached).prop_map(
        |(name, own, inside, other, (reach, reach_name, reach_agrees, other_agrees))| {
            let sender = Sender {
                name,
                own,
                inside,
                other,
                other_agrees,
                reach,
                reach_name,
                reach_agrees,
            };
            sender.write()
        },
    )
}

fn budget() -> impl Strategy<Value = Entry> {
    let amounts = vec((select(BudgetItem::ALL), amount()), 0..6);
    let rest = (option::of(any::<bool>()), option::of(day()));
    (amounts, amount(), amount(), rest).prop_map(|(amounts, gate, help, (has_papers, paid_on))| {
        let budget = Budget {
            amounts: amounts.into_iter().collect(),
            gate,
            help,
            has_papers,
            paid_on,
        };
        budget.write()
    })
}

/// One of any section here.
pub(super) fn known() -> impl Strategy<Value = (Section, Entry)> {
    prop_oneof![
        note().prop_map(|entry| (Note::SECTION, entry)),
        purpose().prop_map(|entry| (Purpose::SECTION, entry)),
        visit_question().prop_map(|entry| (VisitQuestion::SECTION, entry)),
        person().prop_map(|entry| (Person::SECTION, entry)),
        handout().prop_map(|entry| (Handout::SECTION, entry)),
        agreement().prop_map(|entry| (Agreement::SECTION, entry)),
        invitation().prop_map(|entry| (Invitation::SECTION, entry)),
        conversation().prop_map(|entry| (Conversation::SECTION, entry)),
        preparation().prop_map(|entry| (Preparation::SECTION, entry)),
        hand_over().prop_map(|entry| (HandOver::SECTION, entry)),
        debt().prop_map(|entry| (Debt::SECTION, entry)),
        post().prop_map(|entry| (Post::SECTION, entry)),
        outgoing().prop_map(|entry| (Outgoing::SECTION, entry)),
        sender().prop_map(|entry| (Sender::SECTION, entry)),
        budget().prop_map(|entry| (Budget::SECTION, entry)),
        generate::counting().prop_map(|one| (Counting::SECTION, one.write())),
        generate::moment().prop_map(|one| (CountedMoment::SECTION, one.write())),
        generate::shift().prop_map(|one| (CountedShift::SECTION, one.write())),
    ]
}
