//! Fresh storage per test, and a hand in the browser's pocket.

use domain::{Change, Date, Dossier, Edit, TaskRecord, TaskState};
use std::future::ready;
use store::browser::{Access, IndexedDbRecords, LocalMarker, Store, WebCrypto, new_id};
use store::contract::{Bench, KEY, lock};
use store::{Opened, Slot, StoreError};
use wasm_bindgen::JsValue;

/// A database and a marker of their own.
pub(crate) struct Browser(String);

impl Browser {
    pub(crate) fn new(name: &str) -> Self {
        Self(name.to_owned())
    }

    pub(crate) fn name(&self) -> &str {
        &self.0
    }
}

impl Bench for Browser {
    type R = IndexedDbRecords;
    type C = WebCrypto;
    type M = LocalMarker;

    fn records(&self) -> IndexedDbRecords {
        IndexedDbRecords::with_patience(&self.0, 10_000)
    }

    fn cipher(&self) -> WebCrypto {
        WebCrypto
    }

    fn marker(&self) -> LocalMarker {
        LocalMarker::new(&self.0)
    }
}

pub(crate) fn today() -> Date {
    Date::from_ymd_opt(2026, 11, 22).unwrap()
}

/// A task that is done, or open again.
pub(crate) fn task(n: u32, done: bool) -> Change {
    let state = TaskState::Done { on: today() };
    Edit::Task {
        task: format!("id-{n:02}").as_str().into(),
        record: done.then(|| TaskRecord {
            state,
            note: String::new(),
        }),
    }
    .into()
}

/// A store with a new dossier in it.
pub(crate) async fn started(name: &str) -> (Store, Dossier) {
    let store = Store::named(name);
    let dossier = Dossier::new(new_id().unwrap());
    let created = store.create(lock(), dossier.clone(), Vec::new()).await;
    created.unwrap();
    (store, dossier)
}

/// Opens the one vault of a store with the key of all tests.
pub(crate) async fn open(store: &Store) -> Result<(Opened, Access), StoreError> {
    let listing = store.list(today()).await?;
    let id = listing.vaults[0].id.clone();
    store.open(id, Slot::Secret, ready(Some(KEY))).await
}

/// Runs a piece of JavaScript, to make the browser fail where it would not.
pub(crate) fn javascript(body: &str) -> JsValue {
    js_sys::Function::new_no_args(body)
        .call0(&JsValue::NULL)
        .unwrap()
}

/// A promise, and the function that keeps it.
pub(crate) fn open_promise() -> (js_sys::Promise, js_sys::Function) {
    let mut keep = None;
    let promise = js_sys::Promise::new(&mut |resolve, _| keep = Some(resolve));
    (promise, keep.unwrap())
}
