//! The pages on debts, below that of the theme.

/// A page on debts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum DebtsPart {
    /// A debt, by number, or a new one.
    Debt(Option<u32>),
    /// The list as a sheet.
    Paper,
    /// The list as a table for other programs, and a table of them.
    Table,
}

impl DebtsPart {
    #[cfg(not(target_arch = "wasm32"))]
    pub(crate) const FIXED: &[Self] = &[Self::Debt(None), Self::Paper, Self::Table];

    /// The message key of the title of its static page, which `xtask` makes.
    #[cfg(not(target_arch = "wasm32"))]
    pub(crate) const fn title(self) -> &'static str {
        match self {
            Self::Debt(_) => "debts-one",
            Self::Paper => "debts-paper",
            Self::Table => "debts-table",
        }
    }

    pub(super) fn path(self) -> String {
        match self {
            Self::Debt(Some(number)) => format!("schulden/een#{number}"),
            Self::Debt(None) => "schulden/een".into(),
            Self::Paper => "schulden/overzicht".into(),
            Self::Table => "schulden/tabel".into(),
        }
    }

    pub(super) fn parse(path: &str, fragment: &str) -> Option<Self> {
        Some(match path {
            "schulden/een" => Self::Debt(fragment.parse().ok()),
            "schulden/overzicht" => Self::Paper,
            "schulden/tabel" => Self::Table,
            _ => return None,
        })
    }
}
