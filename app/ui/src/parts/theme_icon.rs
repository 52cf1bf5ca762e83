use domain::Theme;

/// The pictogram of a theme, everywhere the same.
pub(crate) const fn theme_icon(theme: Theme) -> &'static str {
    match theme {
        Theme::Identity => "id",
        Theme::Housing => "home",
        Theme::WorkAndIncome => "briefcase",
        Theme::Debts => "coins",
        Theme::Care => "heartbeat",
        Theme::Network => "users",
        Theme::General => "road",
    }
}
