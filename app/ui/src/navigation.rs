//! Which screen is shown, and how it changes.

use crate::browser::{events, history, page};
use crate::language::Lang;
use crate::route::Route;
use crate::screens::{self, Screens};
use leptos::prelude::*;

/// The screen of this moment, and where the app lies on its host.
#[derive(Clone, Copy)]
pub(crate) struct Navigation {
    route: RwSignal<Route>,
    base: StoredValue<String>,
    /// The screens of the second file, once it has come.
    screens: RwSignal<Option<Screens>>,
    lang: Lang,
}

/// Fetches the second file now when the address asks for a screen of it.
pub(crate) async fn first_screens(base: &str, lang: Lang) -> Option<Screens> {
    match read(base) {
        Route::Start => None,
        _ => fetch(lang).await,
    }
}

/// The second file and its words, side by side; one without the other shows no screen.
async fn fetch(lang: Lang) -> Option<Screens> {
    let words = lang.screens();
    let screens = screens::fetch().await.ok()?;
    words.await.then_some(screens)
}

/// Reads the address and follows links and the back button from now on.
pub(crate) fn provide_navigation(base: &str, screens: Option<Screens>, lang: Lang) {
    let navigation = Navigation {
        route: RwSignal::new(read(base)),
        base: StoredValue::new(base.to_owned()),
        screens: RwSignal::new(screens),
        lang,
    };
    provide_context(navigation);
    if screens.is_none() {
        leptos::task::spawn_local(navigation.fetch());
    }
    events::on_window("popstate", move |_| navigation.read());
    events::on_window_before("click", move |event| {
        let base = navigation.base.get_value();
        if let Some(url) = history::link(event, &base) {
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

    /// The screens of the second file; `None` when it did not come.
    pub(crate) fn screens(self) -> Option<Screens> {
        self.screens.get()
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

    /// Shows what the address names. Until its files have come the old screen stays.
    pub(crate) fn read(self) {
        if self.target() == Route::Start || self.screens.with_untracked(Option::is_some) {
            self.show();
            return;
        }
        leptos::task::spawn_local(async move {
            self.fetch().await;
            self.show();
        });
    }

    async fn fetch(self) {
        if let Some(screens) = fetch(self.lang).await {
            self.screens.set(Some(screens));
        }
    }

    fn show(self) {
        // A field that is taken away with the focus in it tells so in the middle of that.
        page::leave_field();
        self.route.set(self.target());
        request_animation_frame(page::focus_heading);
    }

    fn target(self) -> Route {
        self.base.with_value(|base| read(base))
    }
}

fn read(base: &str) -> Route {
    let (path, fragment) = history::place(base);
    Route::parse(&path, &fragment)
}
