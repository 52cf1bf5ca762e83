//! From an empty page to a session: sentences, vaults, work. Until then the static shell stays.

use crate::app::{App, PARTS};
use crate::browser::boot::Boot;
use crate::browser::{activity, events, history, look, page, timer};
use crate::gate::{Gate, Stage, open_gate};
use crate::knowledge::{self, known};
use crate::language::{self, Lang};
use crate::lock::{self, PausePage};
use crate::municipalities::provide_municipalities;
use crate::navigation::{first_part, provide_navigation, use_navigation};
use crate::parts::{AwayPage, StillThere};
use crate::profile::{provide_profile, use_institution};
use crate::screens;
use crate::secrets::provide_secret_parts;
use crate::session::{Session, provide_session};
use content::Language;
use domain::Settings;
use leptos::prelude::*;

/// Opens everything and mounts the app beside the shell, which goes when the screen stands.
/// Between its parts the browser gets its turn: an old machine would hear no click for long.
pub(crate) async fn open() {
    timer::turn().await;
    let Boot { base, language } = Boot::read();
    // Without sentences there is nothing to say: boot.js has the calm page for that.
    let Some(lang) = language::load(language).await else {
        panic!("no sentences");
    };
    timer::turn().await;
    let is_early = history::follow_early();
    let first = first_part(&base, lang).await;
    let gate = open_gate(&base);
    // Whoever has a plan here finds it on the first screen, or hears that it can't be read.
    if look::has_vaults()
        && let Some(local) = knowledge::fetch_local().await
    {
        (local.look)(gate).await;
    }
    let tell = if gate.stage_is(|stage| matches!(stage, Stage::Trouble(_))) {
        screens::fetch_trouble().await.ok()
    } else {
        None
    };
    timer::turn().await;
    page::begin_beside_shell();
    let parts = RwSignal::new(0);
    mount_to_body(move || {
        provide_context(lang);
        provide_context(gate);
        provide_profile(&base);
        provide_navigation(&base, first, tell, lang, gate, use_institution());
        provide_municipalities();
        provide_secret_parts(lang);
        lock::watch(gate, use_institution());
        settle_when_hidden(gate);
        view! {
            {move || show(gate, lang, parts)}
            <StillThere />
        }
    });
    timer::turn().await;
    if let Some(session) = gate.session().filter(|_| known().is_some()) {
        untrack(|| session.plan(|_| ()));
    }
    timer::turn().await;
    for made in 1..=PARTS {
        parts.set(made);
        // Also behind the last: only a part that stands has asked for its words.
        timer::turn().await;
    }
    // A heading without its words would take the place of one that was read already.
    lang.whole().await;
    page::remove_shell();
    // Until now the links of the shell were there to be clicked.
    if !history::follow_early() && is_early {
        request_animation_frame(page::focus_heading);
    }
}

fn show(gate: Gate, lang: Lang, parts: RwSignal<usize>) -> AnyView {
    match gate.stage() {
        Stage::Working { work, keeper } => {
            let session = provide_session(*work, keeper);
            gate.enter(session);
            follow_settings(lang, session);
            view! { <App parts /> }.into_any()
        }
        Stage::Trouble(trouble) => {
            let navigation = use_navigation();
            let fetch = move || leptos::task::spawn_local(navigation.fetch_tell());
            let retry = Callback::new(move |()| fetch());
            let tell = navigation.tell();
            if tell.is_none() {
                fetch();
            }
            tell.map_or_else(
                || view! { <AwayPage retry /> }.into_any(),
                |tell| tell(trouble),
            )
        }
        Stage::Paused => view! { <PausePage /> }.into_any(),
        Stage::Gone => ().into_any(),
    }
}

/// The last sure moment to save, and the first to look at the clock.
fn settle_when_hidden(gate: Gate) {
    events::on_hidden(move || {
        if let Some(session) = gate.session() {
            session.settle();
        }
    });
    activity::on_return(move || {
        if let Some(session) = gate.session() {
            session.look_at_clock();
        }
    });
}

/// Shows the language and the looks of the dossier whenever they become others, by whatever way.
/// A dossier that says nothing about them leaves the page as boot.js made it.
fn follow_settings(lang: Lang, session: Session) {
    Effect::new(move |shown: Option<Settings>| {
        let settings = session.with(|dossier| dossier.settings.clone());
        if settings != shown.unwrap_or_default() {
            show_settings(lang, settings.clone());
        }
        settings
    });
}

fn show_settings(lang: Lang, settings: Settings) {
    let code = settings.language.clone().unwrap_or_else(|| lang.first());
    leptos::task::spawn_local(async move {
        if code != lang.code_untracked() {
            lang.choose(code).await;
        }
        look::apply(&settings, Language::of(&lang.code_untracked()));
    });
}
