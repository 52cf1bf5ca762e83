//! The pages for family and friends. Their words are `content/family`, what they rest on `family/pages.toml`.

/// Writes the pages, each with its name, the end of its address, a pictogram and its sections.
macro_rules! pages {
    ($($(#[$doc:meta])* $page:ident $name:literal $address:literal $icon:literal [$($section:literal)+],)+) => {
        /// A page for family and friends.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum FamilyPage {
            $($(#[$doc])* $page,)+
        }

        impl FamilyPage {
            /// All of them, in the order in which they are offered.
            pub const ALL: &[Self] = &[$(Self::$page),+];

            /// The name in files and in keys of words.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$page => $name),+ }
            }

            /// The end of its address, behind `naasten/`.
            pub const fn address(self) -> &'static str {
                match self { $(Self::$page => $address),+ }
            }

            /// The pictogram beside its name.
            pub const fn icon(self) -> &'static str {
                match self { $(Self::$page => $icon),+ }
            }

            /// The names of its sections, in order.
            pub const fn sections(self) -> &'static [&'static str] {
                match self { $(Self::$page => &[$($section),+]),+ }
            }
        }
    };
}

pages! {
    /// "Dit kun jij deze week doen": what has haste, on one A4.
    Week "week" "deze-week" "calendar" ["do" "ask" "never"],
    /// Visiting, calling, sending.
    Visit "visit" "bezoek" "users" ["come" "call" "send" "told"],
    /// What to tell children, school, visits, coming home.
    Children "children" "kinderen" "home" ["tell" "school" "visit" "home"],
    /// What it means for them: home, money, worries, fear.
    You "you" "jij" "heartbeat" ["home" "debts" "self" "afraid"],
    /// The last weeks, the day itself, the first weeks after.
    Home "home" "thuiskomen" "door-exit" ["before" "day" "after"],
}

/// Whether a section stays on the screen: paper that says so may lie where the wrong one reads it.
pub fn stays_on_screen(section: &str) -> bool {
    section == "afraid"
}

/// Whether what a page rests on stays there too: its names tell what it is about.
pub fn sources_stay_on_screen(page: FamilyPage) -> bool {
    page.sections()
        .iter()
        .any(|section| stays_on_screen(section))
}

/// The key of a page's title.
pub fn title(page: FamilyPage) -> String {
    ["family-", page.name()].concat()
}

/// The key of what a page is for.
pub fn hint(page: FamilyPage) -> String {
    [&title(page), ".hint"].concat()
}

/// The key of the heading of a section.
pub fn heading(page: FamilyPage, section: &str) -> String {
    [&title(page), "-", section].concat()
}

/// The key of a line of a section, from 1.
pub fn line(page: FamilyPage, section: &str, number: usize) -> String {
    format!("{}.line-{number}", heading(page, section))
}

/// The keys of what a page rests on, and of the day on which that was looked up.
pub fn sources(page: FamilyPage) -> [String; 2] {
    ["sources", "checked"].map(|name| [&title(page), ".", name].concat())
}
