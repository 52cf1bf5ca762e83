//! Where a fact comes from.

use crate::{Date, SourceId};
use serde::{Deserialize, Serialize};

/// A law, page or paper that facts rest on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Its id in the content files.
    pub id: SourceId,
    /// Its name, in Dutch as the body itself names it.
    pub title: String,
    /// Its address, without `https://`; its host is on the list of sites.
    #[serde(default)]
    pub url: Option<String>,
    /// Its own date or year, as written there.
    #[serde(default)]
    pub dated: Option<String>,
}

/// That a fact was held against a source on a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SourceRef {
    /// Which source.
    pub id: SourceId,
    /// The day on which somebody last looked.
    #[serde(with = "crate::date")]
    pub checked_on: Date,
}
