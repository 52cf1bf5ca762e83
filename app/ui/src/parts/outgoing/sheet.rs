//! One letter as it is printed: in Dutch, and on the screen with what each line means in another language.

use super::values::BLANK;
use super::{Values, Writing};
use crate::browser::intl::DateStyle;
use crate::language::{Lang, use_lang};
use content::key;
use content::letters::{Identifies, Letter, LetterLine};
use domain::Set;
use leptos::prelude::*;
use sections::outgoing::{Outgoing, SentFrom};
use sections::sender::{Address, ReachedBy, Sender};

/// The name of whom a letter is for: what was typed, else what its words say. With a line to write on where those
/// need a name that nobody said.
fn receiver_on_paper(lang: Lang, letter: &Letter, outgoing: &Outgoing, values: &Values) -> String {
    match outgoing.to.trim() {
        "" if letter.has_receiver => {
            lang.fill(&key::letter_text(&letter.id, "to"), &values.args(lang))
        }
        name => name.to_owned(),
    }
}

/// The same without that line.
pub(crate) fn receiver(
    lang: Lang,
    letter: &Letter,
    outgoing: &Outgoing,
    values: &Values,
) -> String {
    let name = receiver_on_paper(lang, letter, outgoing, values).replace(BLANK, "");
    let words: Vec<&str> = name.split_whitespace().collect();
    words.join(" ").replace(" ,", ",")
}

/// The address of the person that stands on it; nothing where it is written by hand, or nobody agreed.
pub(crate) fn address_of(sender: &Sender, from: SentFrom) -> Option<&Address> {
    match from {
        SentFrom::ByHand => None,
        SentFrom::Own => Some(&sender.own),
        SentFrom::Inside => Some(&sender.inside),
        SentFrom::Other => Some(&sender.other).filter(|_| sender.other_agrees),
    }
}

#[component]
pub(crate) fn LetterSheet(
    writing: Writing,
    letter: Letter,
    outgoing: Outgoing,
    sender: Sender,
    values: Values,
    /// The letter of a batch that stands on the screen; the others come on paper alone.
    #[prop(default = true)]
    on_screen: bool,
) -> impl IntoView {
    let lang = use_lang();
    let dutch = writing.dutch;
    let frame = move |name: &str| dutch.text(&key::letter_text("frame", name));
    let of_letter =
        |name: &str| dutch.fill(&key::letter_text(&letter.id, name), &values.args(dutch));
    let subject = of_letter("subject");
    let words = Words {
        lang,
        dutch,
        letter: &letter,
        chosen: letter.chosen(&outgoing.choices),
        values: &values,
    };
    let date = dutch.date(values.today, DateStyle::Long);
    let is_paper = letter.is_paper;
    let to = (!is_paper).then(|| {
        let name = receiver_on_paper(dutch, &letter, &outgoing, &values);
        let [street, town] = outgoing.address.clone();
        address_lines(vec![name, street, town], letter.inside)
    });
    let reference = (!outgoing.reference.trim().is_empty())
        .then(|| view! { <p>{frame("reference")} ": " {outgoing.reference.trim().to_owned()}</p> });
    let class = if on_screen {
        "letter"
    } else {
        "letter print-only"
    };
    let greeting = (!is_paper).then(|| view! { <p>{frame("greeting")}</p> });
    let closing = (!is_paper).then(|| view! { <p>{frame("closing")}</p> });
    view! {
        <article class=class lang="nl" dir="ltr">
            <div class="letter__head">
                {from(&sender, outgoing.from, letter.inside)}
                {to}
            </div>
            <p>{frame("date")} ": " {date}</p>
            <h3 class="letter__subject">{if is_paper { subject.clone() } else { [frame("subject"), ": ".into(), subject.clone()].concat() }}</h3>
            {reference}
            {greeting}
            {words.body()}
            {(!letter.inside && !is_paper).then(|| reached(dutch, &sender))}
            {words.enclosed()}
            <div class="letter__end">
                {closing}
                <p class="letter__sign">{frame(if is_paper { "signature-own" } else { "signature" })} ":"</p>
                <p>{sender.name.trim().to_owned()}</p>
                {by_hand(dutch, letter.identifies, letter.inside)}
            </div>
        </article>
    }
}

/// Name and address of who writes.
fn from(sender: &Sender, from: SentFrom, is_inside: bool) -> impl IntoView + use<> {
    let address = address_of(sender, from).filter(|_| !is_inside);
    let Address { name, street, town } = address.cloned().unwrap_or_default();
    let at = Some(name).filter(|name| !name.trim().is_empty());
    let lines = [sender.name.clone()].into_iter().chain(at);
    address_lines(lines.chain([street, town]).collect(), is_inside)
}

/// The lines of an address. What is missing is a line to write on, in its place; of what stays in the institution
/// only the name is.
pub(crate) fn address_lines(lines: Vec<String>, is_inside: bool) -> impl IntoView {
    let shown = lines
        .into_iter()
        .enumerate()
        .filter(|(at, line)| *at == 0 || !is_inside || !line.trim().is_empty());
    let shown = shown.map(|(_, line)| match line.trim() {
        "" => view! { <div class="letter__blank">{"\u{a0}"}</div> }.into_any(),
        line => view! { <div>{line.to_owned()}</div> }.into_any(),
    });
    view! { <div class="letter__address">{shown.collect_view()}</div> }
}

/// How else somebody can be reached, where those agreed who are named.
fn reached(dutch: Lang, sender: &Sender) -> Option<impl IntoView + use<>> {
    let name = match sender.reach {
        ReachedBy::None => return None,
        ReachedBy::CaseManager => "by-case-manager",
        ReachedBy::Other => "by-other",
    };
    let who = sender.reach_name.trim();
    (sender.reach_agrees && !who.is_empty()).then(|| {
        let text = dutch.fill(&key::letter_text("frame", name), &[("what", who.into())]);
        view! { <p>{text}</p> }
    })
}

/// What tells the receiver who it is: on lines to write on, so that it stands nowhere else.
fn by_hand(dutch: Lang, identifies: Identifies, is_inside: bool) -> impl IntoView + use<> {
    let names: &[&str] = match identifies {
        Identifies::No => &[],
        Identifies::Birth => &["birth"],
        Identifies::Bsn => &["birth", "bsn"],
    };
    let cell = is_inside.then_some("cell");
    let lines = names.iter().copied().chain(cell).map(|name| {
        let label = dutch.text(&key::letter_text("frame", name));
        view! { <p class="sheet__line">{label}":"</p> }
    });
    lines.collect_view()
}

/// The words of a letter, as they are filled in.
struct Words<'a> {
    lang: Lang,
    dutch: Lang,
    letter: &'a Letter,
    chosen: Set<String>,
    values: &'a Values,
}

impl Words<'_> {
    /// A line in Dutch, and what it means where the screen speaks another language.
    fn said(&self, name: &str) -> impl IntoView + use<> {
        let (lang, dutch) = (self.lang, self.dutch);
        let text = key::letter_text(&self.letter.id, name);
        let is_foreign = lang.language().guidance().code != "nl";
        let means = is_foreign.then(|| {
            let means = lang.fill(&text, &self.values.args(lang));
            let tag = lang.language().tag;
            view! { <span class="letter__means screen-only" lang=tag dir=lang.language().direction()>{means}</span> }
        });
        view! { <span>{dutch.fill(&text, &self.values.args(dutch))}</span> {means} }
    }

    /// The lines, those of a list together.
    fn body(&self) -> impl IntoView + use<> {
        let lines: Vec<&LetterLine> = self.letter.lines(&self.chosen).collect();
        let parts = lines.chunk_by(|one, next| one.is_item && next.is_item);
        let parts = parts.map(|part| {
            let texts = part.iter().map(|line| self.said(&line.name));
            if part[0].is_item {
                let rows = texts.map(|text| view! { <li>{text}</li> });
                view! { <ul>{rows.collect_view()}</ul> }.into_any()
            } else {
                let rows = texts.map(|text| view! { <p class="letter__line">{text}</p> });
                rows.collect_view().into_any()
            }
        });
        parts.collect_view()
    }

    /// What goes along.
    fn enclosed(&self) -> Option<impl IntoView + use<>> {
        let lines = self.letter.enclosed(&self.chosen);
        let rows = lines.map(|line| view! { <li>{self.said(&line.name)}</li> });
        let rows: Vec<_> = rows.collect();
        (!rows.is_empty()).then(|| {
            let head = self.dutch.text(&key::letter_text("frame", "enclosed"));
            view! { <p class="letter__enclosed">{head}":"</p> <ul>{rows}</ul> }
        })
    }
}
