//! The columns of the table.

use sections::MAX_TYPED;
use sections::debts::{
    Arrangement, DebtAnswer, DebtKind, DebtPaper, MAX_NAME, MAX_REFERENCE, Seized, Stage, Threat,
};

/// What a column says of a debt; each is a field of [`sections::Debt`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "each is the field of its name")]
pub enum Column {
    Creditor,
    Place,
    Reference,
    Collector,
    CollectorReference,
    Bailiff,
    BailiffReference,
    Kind,
    Stage,
    Amount,
    AmountOn,
    Original,
    Since,
    Arrangement,
    Monthly,
    Seized,
    Threats,
    Letter,
    Answer,
    Missing,
    Settled,
}

impl Column {
    /// All of them, in the order in which municipal debt help asks for them.
    pub const ALL: &[Self] = &[
        Self::Creditor,
        Self::Place,
        Self::Reference,
        Self::Collector,
        Self::CollectorReference,
        Self::Bailiff,
        Self::BailiffReference,
        Self::Kind,
        Self::Stage,
        Self::Amount,
        Self::AmountOn,
        Self::Original,
        Self::Since,
        Self::Arrangement,
        Self::Monthly,
        Self::Seized,
        Self::Threats,
        Self::Letter,
        Self::Answer,
        Self::Missing,
        Self::Settled,
    ];

    /// Its name, which ends the keys of its words.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Creditor => "creditor",
            Self::Place => "place",
            Self::Reference => "reference",
            Self::Collector => "collector",
            Self::CollectorReference => "collector-reference",
            Self::Bailiff => "bailiff",
            Self::BailiffReference => "bailiff-reference",
            Self::Kind => "kind",
            Self::Stage => "stage",
            Self::Amount => "amount",
            Self::AmountOn => "amount-on",
            Self::Original => "original",
            Self::Since => "since",
            Self::Arrangement => "arrangement",
            Self::Monthly => "monthly",
            Self::Seized => "seized",
            Self::Threats => "threats",
            Self::Letter => "letter",
            Self::Answer => "answer",
            Self::Missing => "missing",
            Self::Settled => "settled",
        }
    }

    /// The names of what can be chosen in it; none where anything can be written.
    pub fn choices(self) -> Vec<&'static str> {
        fn names<T: Copy>(all: &[T], name: fn(T) -> &'static str) -> Vec<&'static str> {
            all.iter().copied().map(name).collect()
        }
        match self {
            Self::Kind => names(DebtKind::ALL, DebtKind::as_str),
            Self::Stage => names(Stage::ALL, Stage::as_str),
            Self::Arrangement => names(Arrangement::ALL, Arrangement::as_str),
            Self::Seized => names(Seized::ALL, Seized::as_str),
            Self::Threats => names(Threat::ALL, Threat::as_str),
            Self::Answer => names(DebtAnswer::ALL, DebtAnswer::as_str),
            Self::Missing => names(DebtPaper::ALL, DebtPaper::as_str),
            Self::Settled => vec!["yes", "no"],
            _ => Vec::new(),
        }
    }

    /// Most characters that it holds as text.
    pub const fn most(self) -> usize {
        match self {
            Self::Creditor | Self::Place | Self::Collector | Self::Bailiff => MAX_NAME,
            Self::Reference | Self::CollectorReference | Self::BailiffReference | Self::Since => {
                MAX_REFERENCE
            }
            _ => MAX_TYPED,
        }
    }
}
