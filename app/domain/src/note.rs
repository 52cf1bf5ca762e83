//! A note.

use crate::{Date, Theme};
use serde::{Deserialize, Serialize};

/// Something the person wrote down. Beside every field stands "Schrijf niets over je zaak".
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Note {
    /// The words; at most [`crate::MAX_TEXT`] characters.
    #[cfg_attr(feature = "schema", schemars(length(max = crate::MAX_TEXT)))]
    pub text: String,
    /// The day it was begun.
    #[serde(with = "crate::date")]
    #[cfg_attr(feature = "schema", schemars(with = "Date"))]
    pub on: Date,
    /// The theme whose page it stands on.
    pub theme: Theme,
}
