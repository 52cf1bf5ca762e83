//! Which screen is shown, and how it changes.

use crate::browser::{events, history, page};
use crate::language::Lang;
use crate::profile::Place;
use crate::route::Route;
use crate::screens::{self, Show, Tell, part_of};
use content::parts::Part;
use leptos::prelude::*;

/// The screen of this moment, and where the app lies on its host.
#[derive(Clone, Copy)]
pub(crate) struct Navigation {
    route: RwSignal<Route>,
    base: StoredValue<String>,
    /// The parts that have come.
    parts: RwSignal<Vec<(Part, Show)>>,
    tell: RwSignal<Option<Tell>>,
    /// Whether what the institution says was asked for.
    has_profile: StoredValue<bool>,
    place: Place,
    lang: Lang,
}

/// Fetches the part of the screen that the address asks for.
pub(crate) async fn first_part(base: &str, lang: Lang) -> Option<(Part, Show)> {
    fetch(part_of(&read(base))?, lang).await
}

/// A part and its words, side by side; one without the other shows no screen.
async fn fetch(part: Part, lang: Lang) -> Option<(Part, Show)> {
    let words = lang.fetch_part(part);
    let show = screens::fetch(part).await?;
    words.await.then_some((part, show))
}

/// Reads the address and follows links and the back button from now on. Behind the first screen
/// comes the part that most people need next.
pub(crate) fn provide_navigation(
    base: &str,
    first: Option<(Part, Show)>,
    tell: Option<Tell>,
    lang: Lang,
    place: Place,
) {
    let navigation = Navigation {
        route: RwSignal::new(read(base)),
        base: StoredValue::new(base.to_owned()),
        parts: RwSignal::new(first.into_iter().collect()),
        tell: RwSignal::new(tell),
        has_profile: StoredValue::new(false),
        place,
        lang,
    };
    provide_context(navigation);
    leptos::task::spawn_local(async move {
        if navigation.has(Part::Plan) {
            navigation.read_profile().await;
        } else {
            navigation.fetch(Part::Plan).await;
        }
    });
    events::on_window("popstate", move |_| navigation.read());
    events::on_window("click", move |event| {
        let base = navigation.base.get_value();
        if let Some(url) = history::link(&event, &base) {
            event.prevent_default();
            history::push(&url);
            navigation.read();
        }
    });
}

pub(crate) fn use_navigation() -> Navigation {
    expect_context()
}

impl Navigation {
    pub(crate) fn route(self) -> Route {
        self.route.get()
    }

    /// Whether the part with the screen of this moment is there.
    pub(crate) fn is_here(self) -> bool {
        let part = self.route.with(part_of);
        part.is_none_or(|part| self.parts.with(|parts| has(parts, part)))
    }

    /// Makes the view of a route, when its part is there.
    pub(crate) fn show(self, route: Route) -> Option<AnyView> {
        let part = part_of(&route)?;
        let parts = self.parts.get_untracked();
        let (_, show) = parts.into_iter().find(|(one, _)| *one == part)?;
        Some(show(route))
    }

    /// What says that vaults can't be read, when it is there.
    pub(crate) fn tell(self) -> Option<Tell> {
        self.tell.get()
    }

    /// Fetches what says that.
    pub(crate) fn fetch_tell(self) {
        leptos::task::spawn_local(async move {
            if let Ok(tell) = screens::fetch_trouble().await {
                self.tell.set(Some(tell));
            }
        });
    }

    /// The address of a screen, for a link.
    pub(crate) fn href(self, route: &Route) -> String {
        self.base
            .with_value(|base| format!("{base}{}", route.path()))
    }

    /// Goes to a screen.
    pub(crate) fn go(self, route: &Route) {
        history::push(&self.href(route));
        self.read();
    }

    /// Shows what the address names. Until its part has come the old screen stays.
    pub(crate) fn read(self) {
        let missing = part_of(&self.target()).filter(|part| !self.has(*part));
        let Some(part) = missing else {
            self.show_target();
            return;
        };
        leptos::task::spawn_local(async move {
            self.fetch(part).await;
            // Who went elsewhere meanwhile has their screen already.
            if part_of(&self.target()) == Some(part) {
                self.show_target();
            }
        });
    }

    async fn fetch(self, part: Part) {
        let Some(came) = fetch(part, self.lang).await else {
            return;
        };
        if !self.has(part) {
            self.parts.update(|parts| parts.push(came));
        }
        self.read_profile().await;
    }

    /// Reads once what the institution says about its place; all parts stand on the one that can.
    async fn read_profile(self) {
        if let Ok(read) = screens::fetch_profile_reader().await
            && !self.has_profile.get_value()
        {
            self.has_profile.set_value(true);
            read(self.place);
        }
    }

    fn has(self, part: Part) -> bool {
        self.parts.with_untracked(|parts| has(parts, part))
    }

    fn show_target(self) {
        // A field that is taken away with the focus in it tells so in the middle of that.
        page::leave_field();
        self.route.set(self.target());
        request_animation_frame(page::focus_heading);
    }

    fn target(self) -> Route {
        self.base.with_value(|base| read(base))
    }
}

fn has(parts: &[(Part, Show)], part: Part) -> bool {
    parts.iter().any(|(one, _)| *one == part)
}

fn read(base: &str) -> Route {
    let (path, fragment) = history::place(base);
    Route::parse(&path, &fragment)
}
