//! How the person wants to see the app.

use serde::{Deserialize, Serialize};

/// Light, dark, or as the device says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum ThemeChoice {
    /// As the device says.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

/// Size of the text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum TextSize {
    /// As designed: 20 px.
    #[default]
    Normal,
    /// A quarter larger.
    Large,
}

/// Language and looks.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct Settings {
    /// Language tag, such as `nl`, at most [`crate::MAX_ID`] characters; `None` until chosen.
    #[cfg_attr(feature = "schema", schemars(length(max = crate::MAX_ID)))]
    pub language: Option<String>,
    /// Light or dark.
    pub theme: ThemeChoice,
    /// Size of the text.
    pub text_size: TextSize,
    /// A name to print on papers, at most [`crate::MAX_TEXT`] characters; left out unless chosen.
    #[cfg_attr(feature = "schema", schemars(length(max = crate::MAX_TEXT)))]
    pub name_on_paper: Option<String>,
}
