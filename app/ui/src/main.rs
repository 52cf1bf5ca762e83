//! The app in the browser: turns a plan into a page and a click into a change.

#![allow(
    clippy::needless_pass_by_value,
    reason = "a component owns its props, whether it consumes them or not"
)]
#![allow(unreachable_pub, reason = "the component macro writes public structs")]

mod agreements;
mod app;
mod browser;
mod budget;
mod components;
mod gate;
mod half_made;
mod invitations;
mod keeper;
mod keys;
mod knowledge;
mod language;
mod letters;
mod lock;
mod municipalities;
mod navigation;
mod opening;
mod outgoing;
mod parts;
mod people;
mod profile;
mod route;
mod screens;
mod secrets;
mod session;
mod unkept;
mod vault_ops;

// Rooms, one per noun: none of them knows another one.
mod conversations;
mod counting;
mod debts;
mod events;
mod family;
mod file;
mod folders;
mod hand_overs;
mod history;
mod hours;
mod keep;
mod plan;
mod post;
mod preparation;
mod purpose;
mod question;
mod settings;
mod sheets;
mod staff;
mod start;
mod task;
mod texts;
mod training;
mod visit_questions;
mod websites;

fn main() {
    browser::panic::tell_where();
    // Leptos' own spawner starts with the first mount.
    wasm_bindgen_futures::spawn_local(opening::open());
}
