//! What tabs of one browser tell each other about a vault: names and verbs, never content.

use super::id::VaultId;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{BroadcastChannel, MessageEvent};

/// What one tab tells the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Call {
    /// Something was stored: read again.
    Saved,
    /// The vault was locked or wiped: lock too.
    Locked,
    /// Another tab wants to write: store what waits, then lock.
    GiveUp,
}

const CALLS: [(Call, &str); 3] = [
    (Call::Saved, "saved"),
    (Call::Locked, "locked"),
    (Call::GiveUp, "give-up"),
];

/// The line between the tabs; `None` where the browser has none: then nobody follows.
#[derive(Debug)]
pub(super) struct Tabs(Option<BroadcastChannel>);

impl Tabs {
    pub(super) fn new(name: &str) -> Self {
        Self(BroadcastChannel::new(name).ok())
    }

    pub(super) fn tell(&self, vault: &VaultId, call: Call) {
        let word = CALLS.iter().find(|(known, _)| *known == call);
        if let (Some(line), Some((_, word))) = (&self.0, word) {
            let text = format!("{} {word}", vault.as_str());
            // A line that is closed has nobody to tell.
            let _ = line.post_message(&text.into());
        }
    }

    /// Calls `run` on each call of another tab, for as long as the page lives.
    pub(super) fn listen(&self, run: impl Fn(VaultId, Call) + 'static) {
        let Some(line) = &self.0 else {
            return;
        };
        let heard = Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
            if let Some((id, call)) = event.data().as_string().and_then(|text| read(&text)) {
                run(id, call);
            }
        });
        line.set_onmessage(Some(heard.as_ref().unchecked_ref()));
        heard.forget();
    }
}

fn read(text: &str) -> Option<(VaultId, Call)> {
    let (id, word) = text.split_once(' ')?;
    let (call, _) = CALLS.iter().find(|(_, known)| *known == word)?;
    Some((VaultId::parse(id)?, *call))
}
