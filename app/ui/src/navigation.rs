//! Which screen is shown, and how it changes.

use crate::browser::{activity, events, history, look, page};
use crate::gate::Gate;
use crate::knowledge;
use crate::language::Lang;
use crate::profile::Institution;
use crate::route::Route;
use crate::screens::{self, Show, Tell, part_of, words_of};
use crate::unkept::{self, ASKED, Leaving};
use content::parts::Part;
use leptos::prelude::*;

/// The screen of this moment, and where the app lies on its host.
#[derive(Clone, Copy)]
pub(crate) struct Navigation {
    route: RwSignal<Route>,
    base: StoredValue<String>,
    /// Asked before somebody goes.
    leaving: RwSignal<Option<Leaving>>,
    /// The parts that have come.
    parts: RwSignal<Vec<(Part, Show)>>,
    tell: RwSignal<Option<Tell>>,
    is_settled: StoredValue<bool>,
    lang: Lang,
    gate: Gate,
    institution: Institution,
}

/// Fetches what has to be there before the first screen: the part that the address asks for, or that
/// of the plan where plans are kept.
pub(crate) async fn first_part(base: &str, lang: Lang) -> Option<(Part, Show)> {
    let asked = part_of(&read(base));
    let kept = look::has_vaults().then_some(Part::Plan);
    fetch(asked.or(kept)?, lang).await
}

/// A part and its words, side by side, and what most parts stand on; one without the other shows no screen.
async fn fetch(part: Part, lang: Lang) -> Option<(Part, Show)> {
    let words = lang.fetch_part(part);
    let show = screens::fetch(part).await?;
    if !part.is_apart() {
        knowledge::fetch().await?;
    }
    words.await.then_some((part, show))
}

/// Reads the address and follows links and the back button from now on. Behind the first screen
/// comes the part that most people need next.
pub(crate) fn provide_navigation(
    base: &str,
    first: Option<(Part, Show)>,
    tell: Option<Tell>,
    lang: Lang,
    gate: Gate,
    institution: Institution,
) {
    let navigation = Navigation {
        route: RwSignal::new(read(base)),
        base: StoredValue::new(base.to_owned()),
        leaving: RwSignal::new(None),
        parts: RwSignal::new(first.into_iter().collect()),
        tell: RwSignal::new(tell),
        is_settled: StoredValue::new(false),
        lang,
        gate,
        institution,
    };
    provide_context(navigation);
    // The first screen is shown when all has come that was asked for.
    if let Some(words) = navigation.route.with_untracked(words_of) {
        lang.need(words);
    }
    leptos::task::spawn_local(async move {
        if navigation.has(Part::Plan) {
            // Whoever waits for a plan on a slow link shall not wait for this.
            page::stands().await;
            navigation.settle().await;
        } else {
            navigation.fetch(Part::Plan).await;
        }
    });
    events::on_window("popstate", move |_| {
        page::leave_field();
        if unkept::on_screen() {
            let to = navigation.href(&navigation.target());
            // The address in the bar is that of the screen again.
            history::push(&untrack(|| navigation.href(&navigation.route())));
            navigation.ask(Leaving::To(to));
        } else {
            navigation.read();
        }
    });
    events::on_window_before("click", move |event| {
        let base = navigation.base.get_value();
        if let Some(url) = history::link(event, &base) {
            event.prevent_default();
            navigation.leave(url);
        }
    });
    // Of the whole page: behind the last button of the question the focus is nowhere.
    activity::on_key(move |key, _, is_down| {
        if is_down && key == "Escape" {
            navigation.answer(false);
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
    pub(crate) async fn fetch_tell(self) {
        if let Ok(tell) = screens::fetch_trouble().await {
            self.tell.set(Some(tell));
        }
    }

    /// The address of a screen, for a link.
    pub(crate) fn href(self, route: &Route) -> String {
        self.base
            .with_value(|base| format!("{base}{}", route.path()))
    }

    /// Goes to a screen. What was done before this decides what is kept, so nobody is asked.
    pub(crate) fn go(self, route: &Route) {
        self.follow(&self.href(route));
    }

    fn follow(self, url: &str) {
        history::push(url);
        self.read();
    }

    /// Somebody leaves for an address: asks first where something typed would be lost.
    fn leave(self, url: String) {
        page::leave_field();
        if unkept::on_screen() {
            self.ask(Leaving::To(url));
        } else {
            self.follow(&url);
        }
    }

    /// What somebody is asked about.
    pub(crate) fn leaving(self) -> Option<Leaving> {
        self.leaving.get()
    }

    pub(crate) fn ask(self, leaving: Leaving) {
        self.leaving.set(Some(leaving));
        page::set_aside(true);
        page::focus(ASKED);
    }

    /// Stays in the field that would be lost, or goes and lets it go. The lock is for whoever asked for it.
    pub(crate) fn answer(self, may_go: bool) {
        let Some(leaving) = self.leaving.try_update(Option::take).flatten() else {
            return;
        };
        page::set_aside(false);
        if !may_go {
            if let Some(field) = unkept::field() {
                page::focus(&field);
            }
            return;
        }
        unkept::forget();
        if let Leaving::To(url) = leaving {
            self.follow(&url);
        }
    }

    /// The form has a place of its own by now: the way back leads to what was begun, and not to an empty form.
    pub(crate) fn name(self, route: &Route) {
        history::replace(&self.href(route));
        // Without a word to the screen, which stands as it is.
        self.route.update_untracked(|here| here.clone_from(route));
    }

    /// Goes to a screen in the place of this one, so that the way back does not lead here again.
    pub(crate) fn go_instead(self, route: &Route) {
        history::replace(&self.href(route));
        self.read();
    }

    /// Shows what the address names. Until its part and its words have come the old screen stays.
    pub(crate) fn read(self) {
        let target = self.target();
        let missing = part_of(&target).filter(|part| !self.has(*part));
        if missing.is_none() && self.has_words(&target) {
            self.show_target();
            return;
        }
        leptos::task::spawn_local(async move {
            if let Some(part) = missing {
                self.bring(part).await;
            }
            if let Some(words) = words_of(&target) {
                self.lang.bring(words).await;
            }
            // Who went elsewhere meanwhile has their screen already.
            if self.target() == target {
                self.show_target();
            }
            if missing.is_some() {
                self.settle().await;
            }
        });
    }

    fn has_words(self, route: &Route) -> bool {
        untrack(|| words_of(route).is_none_or(|words| self.lang.has(words)))
    }

    async fn fetch(self, part: Part) {
        self.bring(part).await;
        if !self.parts.with_untracked(Vec::is_empty) {
            self.settle().await;
        }
    }

    async fn bring(self, part: Part) {
        let Some(came) = fetch(part, self.lang).await else {
            return;
        };
        if !self.has(part) {
            self.parts.update(|parts| parts.push(came));
        }
        // Plans are opened there: one that turns out damaged has its words at once.
        if part == Part::Keep {
            self.fetch_tell().await;
        }
    }

    /// Once, behind the first part: reads what the institution says about its place, and looks which
    /// plans are kept here. What does not come is asked for again with the next part.
    async fn settle(self) {
        let Some(local) = knowledge::fetch_local().await else {
            return;
        };
        if self.is_settled.get_value() {
            return;
        }
        self.is_settled.set_value(true);
        (local.read_profile)(self.institution);
        if !self.gate.has_looked() {
            (local.look)(self.gate).await;
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
