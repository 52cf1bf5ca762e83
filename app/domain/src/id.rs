//! Names of things in the catalogue and counters of things in a dossier.

use serde::{Deserialize, Serialize};
use std::sync::Arc;

macro_rules! name {
    ($(#[$doc:meta])* $type:ident) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(transparent)]
        pub struct $type(Arc<str>);

        impl $type {
            /// The id as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<&str> for $type {
            fn from(text: &str) -> Self {
                Self(text.into())
            }
        }

        impl From<String> for $type {
            fn from(text: String) -> Self {
                Self(text.into())
            }
        }

        impl std::fmt::Display for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

macro_rules! counter {
    ($(#[$doc:meta])* $type:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(transparent)]
        pub struct $type(pub u32);

        impl std::fmt::Display for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }
    };
}

name!(
    /// A task of the catalogue, such as `id-04`. Neutral, because browsers keep it in their history.
    /// Never reused: a new meaning is a new id.
    TaskId
);
name!(
    /// A question of the intake, such as `valid-id`. Never reused.
    QuestionId
);
name!(
    /// A choice within one question. Never reused within that question.
    ChoiceId
);
name!(
    /// A source that facts refer to.
    SourceId
);
name!(
    /// A gap at release, such as "no income yet".
    GapId
);
counter!(
    /// A task that the person wrote: a counter inside one dossier.
    OwnId
);
