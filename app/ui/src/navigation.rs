//! Which screen is shown, and how it changes.

use crate::browser::{events, history, page};
use crate::route::Route;
use leptos::prelude::*;

/// The screen of this moment, and where the app lies on its host.
#[derive(Clone, Copy)]
pub(crate) struct Navigation {
    route: RwSignal<Route>,
    base: StoredValue<String>,
}

/// Reads the address and follows links and the back button from now on.
pub(crate) fn provide_navigation(base: &str) {
    let navigation = Navigation {
        route: RwSignal::new(read(base)),
        base: StoredValue::new(base.to_owned()),
    };
    provide_context(navigation);
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

    fn read(self) {
        self.route.set(self.base.with_value(|base| read(base)));
        request_animation_frame(page::focus_heading);
    }
}

fn read(base: &str) -> Route {
    let (path, fragment) = history::place(base);
    Route::parse(&path, &fragment)
}
