//! A plan in a file: saving it, opening one, and what becomes of two.

mod changes;
mod contents;
mod open;
mod save;
mod saved;
mod trouble;
mod two;

use crate::browser::file::Offered;
use crate::browser::page::focus_heading;
use crate::components::{Back, LinkButton, Notice, NoticeKind, Page, Width};
use crate::keeper::Kept;
use crate::language::use_lang;
use crate::navigation::use_navigation;
use crate::parts::counting::is_counting;
use crate::parts::{RepeatSecret, Repeated, SecretChoice};
use crate::route::Route;
use crate::session::{Session, use_session};
use content::key::{self, Key};
use contents::Other;
use domain::Dossier;
use domain::Secret;
use domain::job::{Merge, Preview};
use leptos::prelude::*;
use open::OpenFile;
use save::{Enter, NotOfExample, SaveHere, Sealing};
use saved::Saved;
use std::rc::Rc;
use two::Two;

/// Where somebody is on the way to a file, or out of one.
#[derive(Clone)]
enum Screen {
    Begin,
    Enter(SecretChoice),
    Repeat(Secret),
    Sealing(Secret),
    Saved(Rc<Offered>),
    Opened(Rc<Found>),
    /// It became part of the plan here.
    Taken,
}

/// What was in a file.
struct Found {
    dossier: Dossier,
    /// Names the file.
    tag: String,
    /// The plan here as it was looked at; `None` when it is another plan.
    mine: Option<Dossier>,
    /// What would become of the plan here; `None` when it is another plan.
    merged: Option<(Preview, Merge)>,
}

/// What a file is for.
fn intro(session: Session) -> Key {
    if is_counting(session) {
        key::COUNTING_FILE
    } else {
        key::FILE_INTRO
    }
}

#[component]
pub(crate) fn FilePage() -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let screen = RwSignal::new_local(Screen::Begin);
    let go = Callback::new(move |next: Screen| {
        screen.set(next);
        request_animation_frame(focus_heading);
    });
    let title = Signal::derive(lang.t(key::FILE_TITLE));
    view! {
        <Page title width=Width::Narrow back=Back(Route::Start, key::BACK_START)>
            {move || match screen.get() {
                Screen::Begin if session.kept() == Kept::Example => view! { <NotOfExample /> }.into_any(),
                Screen::Begin => view! { <p class="page__intro">{lang.t(intro(session))}</p><SaveHere go /><OpenFile go /> }.into_any(),
                Screen::Enter(choice) => view! { <Enter choice go /> }.into_any(),
                Screen::Repeat(first) => {
                    let chosen = Callback::new(move |secret| go.run(Screen::Sealing(secret)));
                    let back = Callback::new(move |()| go.run(Screen::Begin));
                    view! { <RepeatSecret kind=Repeated::Text first chosen back /> }.into_any()
                }
                Screen::Sealing(secret) => view! { <Sealing secret go /> }.into_any(),
                Screen::Saved(offered) => view! { <Saved offered /> }.into_any(),
                Screen::Opened(found) if found.merged.is_some() => view! { <Two found go /> }.into_any(),
                Screen::Opened(found) => view! { <Other found go /> }.into_any(),
                Screen::Taken => view! { <Taken /> }.into_any(),
            }}
        </Page>
    }
}

/// It worked, and the way back.
#[component]
fn Taken() -> impl IntoView {
    let lang = use_lang();
    let plan = use_navigation().href(&Route::Plan);
    view! {
        <div role="status">
            <Notice kind=NoticeKind::Calm><p>{lang.t(key::FILE_TAKEN)}</p></Notice>
        </div>
        <div class="row">
            <LinkButton label=Signal::derive(lang.t(key::START_PLAN)) href=plan onward=true />
        </div>
    }
}
