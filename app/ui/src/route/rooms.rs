//! Rooms with several screens, each of which knows its own addresses.

use super::{
    BudgetPart, DebtsPart, HoursPart, InvitationPart, LettersPart, NetworkPart, OutgoingPart,
    PostPart, Route, StaffPart, TrainingPart, VolunteersPart,
};

macro_rules! rooms {
    ($($room:ident $part:ident,)+) => {
        /// The screens whose address needs nothing of the catalogue, for the static pages.
        #[cfg(not(target_arch = "wasm32"))]
        pub(crate) fn fixed() -> impl Iterator<Item = Route> {
            let others = super::FIXED.iter().cloned();
            others$(.chain($part::FIXED.iter().cloned().map(Route::$room)))+
        }

        /// The screen at an address below one of the rooms.
        pub(super) fn parse(path: &str, fragment: &str) -> Option<Route> {
            None$(.or_else(|| $part::parse(path, fragment).map(Route::$room)))+
        }
    };
}

rooms! {
    Network NetworkPart,
    Debts DebtsPart,
    Budget BudgetPart,
    Post PostPart,
    Letters LettersPart,
    Outgoing OutgoingPart,
    Invitation InvitationPart,
    Hours HoursPart,
    Training TrainingPart,
    Volunteers VolunteersPart,
    Staff StaffPart,
}
