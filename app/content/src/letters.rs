//! The letters that can be written, fetched when a screen first shows them. Their words are `content/letters`.

use domain::{Actor, Set, TaskId, Theme};
use serde::{Deserialize, Serialize};

/// All letters, in the order in which they are offered.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Letters(
    /// In the order of the file.
    pub Vec<Letter>,
);

/// What is asked of whom, and what it shows of a person.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a fact of its own that content states"
)]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Letter {
    /// What stored letters refer to it by: never reused.
    pub id: String,
    /// The theme that it stands under.
    pub theme: Theme,
    /// Who has to act once it was sent.
    pub who: Actor,
    /// The steps that wait for an answer once it was sent.
    pub steps: Vec<TaskId>,
    /// Days after which to ask again.
    pub answer_days: u32,
    /// What is chosen, in order.
    pub groups: Vec<ChoiceGroup>,
    /// What it always shows.
    pub reveals: Vec<Reveal>,
    /// What a choice shows.
    pub reveals_if: Vec<(String, Reveal)>,
    /// What is written by hand, so that the receiver knows who it is.
    pub identifies: Identifies,
    /// When it asks for payment in parts, so for an amount a month.
    pub sum: Option<SumIf>,
    /// One for each debt.
    pub each_debt: bool,
    /// It is about a letter that came.
    pub about_post: bool,
    /// About money: who has a bewindvoerder or debt help calls those instead.
    pub money: bool,
    /// For somebody in the institution: no address, no stamp.
    pub inside: bool,
    /// Not for who is outside already.
    pub inside_only: bool,
    /// To the municipality where the home is, not the one to go to.
    pub of_home: bool,
    /// A paper to sign, not a letter: nobody is addressed.
    pub is_paper: bool,
    /// Whether it is offered; a reminder is written from what was sent.
    pub listed: bool,
    /// The address of the receiver, where a source has it.
    pub address: Option<[String; 2]>,
    /// Where its facts come from, with the day on which that was looked up.
    pub sources: Option<[String; 2]>,
    /// Its lines, in order.
    pub lines: Vec<LetterLine>,
    /// What goes along.
    pub enclosed: Vec<LetterLine>,
    /// Whether its words name a receiver.
    pub has_receiver: bool,
    /// Whether its words say what to do first.
    pub has_first: bool,
}

/// Something to choose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChoiceGroup {
    /// Its name in keys of words.
    pub id: String,
    /// Whether several can be chosen; else one of them always is, at first the first.
    pub is_many: bool,
    /// What can be chosen.
    pub choices: Vec<String>,
}

/// A line of a letter, or something enclosed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LetterLine {
    /// Its name in keys of words: `line-2-detained`.
    pub name: String,
    /// The choice for which it stands there; without one always.
    pub choice: Option<String>,
    /// Whether it is one of a list.
    pub is_item: bool,
}

/// What a letter shows of a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reveal {
    /// Being in prison.
    Detained,
    /// When the person is released.
    Release,
    /// Having no income, or little.
    NoIncome,
    /// Having debts.
    Debts,
    /// Needing care.
    Care,
    /// That nobody is at home.
    Empty,
    /// Having no place to live.
    NoHome,
}

/// What is written by hand, so that the receiver knows who it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Identifies {
    /// Nothing.
    #[default]
    No,
    /// The date of birth.
    Birth,
    /// The date of birth and the BSN: for authorities and insurers alone.
    Bsn,
}

/// When a letter asks for payment in parts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum SumIf {
    /// Always.
    Always,
    /// Where this was chosen.
    Chosen(String),
}

impl Reveal {
    /// All of them, the heaviest first.
    pub const ALL: [Self; 7] = [
        Self::Detained,
        Self::Release,
        Self::Debts,
        Self::NoIncome,
        Self::Care,
        Self::Empty,
        Self::NoHome,
    ];

    /// The name in content and in keys of words.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Detained => "detained",
            Self::Release => "release",
            Self::Debts => "debts",
            Self::NoIncome => "no-income",
            Self::Care => "care",
            Self::Empty => "empty",
            Self::NoHome => "no-home",
        }
    }
}

impl Letters {
    /// The letter with this id.
    pub fn get(&self, id: &str) -> Option<&Letter> {
        self.0.iter().find(|letter| letter.id == id)
    }

    /// Those that belong to a step.
    pub fn of_step(&self, step: &TaskId) -> impl Iterator<Item = &Letter> {
        self.0
            .iter()
            .filter(move |letter| letter.steps.contains(step))
    }
}

impl Letter {
    /// What is chosen, where in each group of one the first stands for none: at most what there is to choose.
    pub fn chosen(&self, choices: &Set<String>) -> Set<String> {
        let mut chosen = Set::default();
        for group in &self.groups {
            let named = group
                .choices
                .iter()
                .filter(|choice| choices.contains(choice));
            let named: Vec<&String> = named.collect();
            let first = group
                .choices
                .first()
                .filter(|_| !group.is_many && named.is_empty());
            let most = if group.is_many {
                group.choices.len()
            } else {
                1
            };
            chosen.extend(named.into_iter().take(most).chain(first).cloned());
        }
        chosen
    }

    /// The lines of a letter in which this was chosen.
    pub fn lines(&self, chosen: &Set<String>) -> impl Iterator<Item = &LetterLine> {
        of(&self.lines, chosen)
    }

    /// What goes along with it.
    pub fn enclosed(&self, chosen: &Set<String>) -> impl Iterator<Item = &LetterLine> {
        of(&self.enclosed, chosen)
    }

    /// Whether nothing was chosen of a list that stands in it: it would say less than nothing.
    pub fn lacks_choice(&self, chosen: &Set<String>) -> bool {
        let is_listed = |choice: &String| {
            let mut items = self.lines.iter().filter(|line| line.is_item);
            items.any(|line| line.choice.as_ref() == Some(choice))
        };
        self.groups.iter().any(|group| {
            let mut listed = group
                .choices
                .iter()
                .filter(|choice| is_listed(choice))
                .peekable();
            listed.peek().is_some() && !listed.any(|choice| chosen.contains(choice))
        })
    }

    /// Whether it asks for an amount a month.
    pub fn asks_sum(&self, chosen: &Set<String>) -> bool {
        match &self.sum {
            None => false,
            Some(SumIf::Always) => true,
            Some(SumIf::Chosen(choice)) => chosen.contains(choice),
        }
    }

    /// What its words show, the heaviest first. An address can show more.
    pub fn reveals(&self, chosen: &Set<String>) -> Vec<Reveal> {
        let by_choice = self
            .reveals_if
            .iter()
            .filter(|(choice, _)| chosen.contains(choice));
        let all: Vec<Reveal> = by_choice
            .map(|(_, reveal)| *reveal)
            .chain(self.reveals.iter().copied())
            .collect();
        Reveal::ALL
            .into_iter()
            .filter(|one| all.contains(one))
            .collect()
    }
}

fn of<'a>(lines: &'a [LetterLine], chosen: &Set<String>) -> impl Iterator<Item = &'a LetterLine> {
    let stands = |line: &&LetterLine| {
        line.choice
            .as_ref()
            .is_none_or(|choice| chosen.contains(choice))
    };
    lines.iter().filter(stands).collect::<Vec<_>>().into_iter()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn letter() -> Letter {
        let group = |id: &str, is_many, choices: &[&str]| ChoiceGroup {
            id: id.into(),
            is_many,
            choices: choices.iter().map(|choice| (*choice).into()).collect(),
        };
        let line = |name: &str, choice: Option<&str>| LetterLine {
            name: name.into(),
            choice: choice.map(Into::into),
            is_item: false,
        };
        Letter {
            id: "test".into(),
            theme: Theme::Debts,
            who: Actor::Agency,
            steps: vec!["sc-07".into()],
            answer_days: 21,
            groups: vec![
                group("why", false, &["no-income", "detained"]),
                group("also", true, &["children", "care"]),
            ],
            reveals: vec![Reveal::NoIncome],
            reveals_if: vec![
                ("detained".into(), Reveal::Detained),
                ("care".into(), Reveal::Care),
            ],
            identifies: Identifies::No,
            sum: Some(SumIf::Chosen("detained".into())),
            each_debt: false,
            about_post: false,
            money: false,
            inside: false,
            inside_only: false,
            of_home: false,
            is_paper: false,
            listed: true,
            address: None,
            sources: None,
            lines: vec![
                line("line-1", None),
                line("line-2-detained", Some("detained")),
                line("line-2-no-income", Some("no-income")),
            ],
            enclosed: vec![line("enclosed-1-care", Some("care"))],
            has_receiver: false,
            has_first: false,
        }
    }

    fn set(names: &[&str]) -> Set<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    #[test]
    fn the_first_of_a_group_stands_until_another_is_chosen() {
        let letter = letter();
        assert_eq!(letter.chosen(&set(&[])), set(&["no-income"]));
        assert_eq!(
            letter.chosen(&set(&["detained", "care", "other"])),
            set(&["detained", "care"])
        );
        assert_eq!(
            letter.chosen(&set(&["detained", "no-income"])),
            set(&["no-income"]),
            "one of each"
        );
    }

    #[test]
    fn a_list_of_which_nothing_was_chosen_is_missed() {
        let mut letter = letter();
        assert!(!letter.lacks_choice(&set(&[])), "no list");
        letter.lines.push(LetterLine {
            name: "item-3-care".into(),
            choice: Some("care".into()),
            is_item: true,
        });
        assert!(letter.lacks_choice(&set(&["children"])));
        assert!(!letter.lacks_choice(&set(&["care"])));
    }

    #[test]
    fn what_stands_in_it_and_what_it_shows_follow_the_choices() {
        let letter = letter();
        let names = |chosen: &Set<String>| {
            letter
                .lines(chosen)
                .map(|line| line.name.clone())
                .collect::<Vec<_>>()
        };
        let plain = letter.chosen(&set(&[]));
        assert_eq!(names(&plain), ["line-1", "line-2-no-income"]);
        assert_eq!(
            (letter.reveals(&plain), letter.asks_sum(&plain)),
            (vec![Reveal::NoIncome], false)
        );
        assert_eq!(letter.enclosed(&plain).count(), 0);
        let open = letter.chosen(&set(&["detained", "care"]));
        assert_eq!(names(&open), ["line-1", "line-2-detained"]);
        let shown = vec![Reveal::Detained, Reveal::NoIncome, Reveal::Care];
        assert_eq!(
            (letter.reveals(&open), letter.asks_sum(&open)),
            (shown, true)
        );
        assert_eq!(letter.enclosed(&open).count(), 1);
    }
}
