//! The contract over IndexedDB and WebCrypto, and what only a browser can show.
//!
//! Needs Chromium, its driver, and `wasm-bindgen-test-runner` of the version of `wasm-bindgen`:
//!
//! ```text
//! CHROMEDRIVER=chromedriver \
//! CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER=wasm-bindgen-test-runner \
//! cargo test -p store --target wasm32-unknown-unknown --features contract --test browser
//! ```
#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod support;

use domain::{Dossier, TaskId};
use indexed_db_futures::database::Database;
use store::browser::{IndexedDbRecords, LocalMarker, Store, WebCrypto, WriteLock, new_id};
use store::contract::{self, Bench};
use store::{Cipher, Mark, Marker, Opened, Records, StoreError};
use support::{Browser, javascript, started, task, today};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

macro_rules! in_browser {
    ($module:ident :: $name:ident) => {
        #[wasm_bindgen_test]
        async fn $name() {
            let bench = Browser::new(stringify!($name));
            contract::$module::$name(&bench).await.unwrap();
        }
    };
}

store::for_each_contract!(in_browser);

#[wasm_bindgen_test]
async fn the_key_can_not_be_exported() {
    let bench = Browser::new("key");
    let mut vault = bench.vault();
    vault.open().await.unwrap();
    vault.begin(&Dossier::new(new_id().unwrap())).await.unwrap();
    let key = bench.records().load().await.unwrap().key.unwrap();
    assert!(!key.extractable());
    let sealed = WebCrypto.seal(&key, b"text", b"aad").await.unwrap();
    assert_eq!(sealed.len(), 12 + 4 + 16);
    let opened = WebCrypto.open(&key, &sealed, b"aad").await;
    assert_eq!(opened, Ok(Some(b"text".to_vec())));
    assert_eq!(WebCrypto.open(&key, &sealed, b"other").await, Ok(None));
    assert_eq!(WebCrypto.open(&key, &sealed[..20], b"aad").await, Ok(None));
}

#[wasm_bindgen_test]
async fn the_store_works_in_the_order_of_the_calls() {
    let (store, dossier) = started("order").await;
    // Dropped futures: what was asked for goes on.
    for n in 0..20 {
        drop(store.save(task(n % 3, n % 2 == 0), today()));
    }
    assert_eq!(store.unsaved(), 20);
    store.retry().await.unwrap();
    assert_eq!(store.unsaved(), 0);
    let mut expected = dossier;
    for n in 0..20 {
        expected.apply(task(n % 3, n % 2 == 0), today()).unwrap();
    }
    let dossier = Box::new(expected);
    let found = Opened::Found {
        dossier,
        changes: 20,
    };
    assert_eq!(store.open().await, Ok(found));
}

#[wasm_bindgen_test]
async fn one_tab_writes() {
    let (store, dossier) = started("tabs").await;
    let second = Store::named("tabs");
    assert_eq!(second.open().await, Err(StoreError::OtherTab));
    assert!(second.begin(dossier.clone()).await.is_err());
    assert_eq!(second.wipe().await, Err(StoreError::OtherTab));
    drop(store);
    let dossier = Box::new(dossier);
    let found = Opened::Found {
        dossier,
        changes: 0,
    };
    assert_eq!(second.open().await, Ok(found));
}

#[wasm_bindgen_test]
async fn a_lock_that_is_given_back_in_time_is_no_other_tab() {
    let first = WriteLock::take("reload").await.unwrap();
    let second = WriteLock::take("reload");
    wasm_bindgen_futures::spawn_local(async move { drop(first) });
    assert!(second.await.is_ok());
}

#[wasm_bindgen_test]
async fn each_action_is_one_transaction() {
    let (store, mut dossier) = started("transactions").await;
    let count = || javascript("return self.opened").as_f64();
    javascript(
        "self.opened = 0; self.transaction = IDBDatabase.prototype.transaction;
         IDBDatabase.prototype.transaction = function (...all) {
             self.opened += 1; return self.transaction.apply(this, all); }",
    );
    store.save(task(1, true), today()).await.unwrap();
    assert_eq!(count(), Some(1.0));
    dossier.generation = store.fold(dossier.clone()).await.unwrap();
    assert_eq!(count(), Some(2.0));
    store.begin(dossier).await.unwrap();
    assert_eq!(count(), Some(3.0));
    store.wipe().await.unwrap();
    assert_eq!(count(), Some(4.0));
    javascript("IDBDatabase.prototype.transaction = self.transaction");
}

#[wasm_bindgen_test]
async fn a_dead_connection_is_replaced() {
    let (store, _) = started("dead").await;
    javascript(
        "const original = IDBDatabase.prototype.transaction;
         IDBDatabase.prototype.transaction = function (...all) {
             IDBDatabase.prototype.transaction = original;
             this.close(); return original.apply(this, all); }",
    );
    store.save(task(1, true), today()).await.unwrap();
    assert!(matches!(
        store.open().await,
        Ok(Opened::Found { changes: 1, .. })
    ));
}

#[wasm_bindgen_test]
async fn site_data_removed_behind_an_open_page_is_told() {
    let (store, dossier) = started("removed").await;
    // Does not wait for us: the connection lets go by itself.
    Database::delete_by_name("removed").unwrap().await.unwrap();
    let saved = store.save(task(1, true), today()).await;
    assert_eq!(saved, Err(StoreError::Behind { readable: None }));
    assert_eq!(store.unsaved(), 1);
    store.begin(dossier).await.unwrap();
    assert_eq!(store.unsaved(), 0);
}

#[wasm_bindgen_test]
async fn a_full_disk_is_told_at_the_request_and_at_the_commit() {
    let (store, _) = started("full").await;
    javascript(
        "const original = IDBObjectStore.prototype.add;
         IDBObjectStore.prototype.add = function () {
             IDBObjectStore.prototype.add = original;
             throw new DOMException('full', 'QuotaExceededError'); }",
    );
    let saved = store.save(task(1, true), today()).await;
    assert_eq!(saved, Err(StoreError::Full));
    javascript(
        "const commit = IDBTransaction.prototype.commit;
         const error = Object.getOwnPropertyDescriptor(IDBTransaction.prototype, 'error');
         self.restore = () => Object.defineProperty(IDBTransaction.prototype, 'error', error);
         IDBTransaction.prototype.commit = function () {
             IDBTransaction.prototype.commit = commit;
             const full = new DOMException('full', 'QuotaExceededError');
             Object.defineProperty(IDBTransaction.prototype, 'error',
                 { configurable: true, get: () => full });
             this.abort(); }",
    );
    let saved = store.save(task(2, true), today()).await;
    javascript("self.restore()");
    assert_eq!(saved, Err(StoreError::Full));
    assert_eq!(store.unsaved(), 2);
    store.retry().await.unwrap();
    assert!(matches!(
        store.open().await,
        Ok(Opened::Found { changes: 1, .. })
    ));
}

#[wasm_bindgen_test]
async fn a_browser_that_keeps_nothing_refuses() {
    javascript(
        "self.before = Object.getOwnPropertyDescriptor(self, 'indexedDB');
         Object.defineProperty(self, 'indexedDB', { configurable: true, get: () => null })",
    );
    let opened = Store::named("refused").open().await;
    javascript("Object.defineProperty(self, 'indexedDB', self.before)");
    assert_eq!(opened, Err(StoreError::Refused));
}

#[wasm_bindgen_test]
async fn a_database_of_a_newer_program_is_left_alone() {
    let bench = Browser::new("newer");
    let newer = Database::open(bench.name()).with_version(99_u32).await;
    newer.unwrap().close();
    assert_eq!(bench.vault().open().await, Err(StoreError::TooNew));
}

#[wasm_bindgen_test]
async fn a_tab_that_does_not_let_go_blocks_and_is_told() {
    let name = "blocked";
    // An old tab that ignores the request to close, and a deletion that waits for it.
    let old = Database::open(name).with_version(1_u32).await.unwrap();
    let _waiting = Database::delete_by_name(name).unwrap();
    let records = IndexedDbRecords::with_patience(name, 200);
    assert_eq!(records.load().await.err(), Some(StoreError::Blocked));
    old.close();
    let rows = IndexedDbRecords::new(name).load().await.unwrap();
    assert!(rows.key.is_none() && rows.snapshot.is_none());
}

#[wasm_bindgen_test]
async fn a_database_without_its_object_stores_is_damaged_and_can_be_wiped() {
    let bench = Browser::new("hollow");
    let hollow = Database::open(bench.name()).with_version(1_u32).await;
    hollow.unwrap().close();
    // Nothing was ever stored here: there is nothing that could be damaged.
    assert_eq!(bench.vault().open().await, Err(StoreError::Refused));
    bench.marker().write(&Mark::parse("1.2.03"));
    let mut vault = bench.vault();
    let opened = vault.open().await;
    assert_eq!(opened.err().map(|error| error.code()), Some("damaged"));
    vault.wipe().await.unwrap();
    assert_eq!(bench.vault().open().await, Ok(Opened::Empty));
}

#[wasm_bindgen_test]
fn the_marker_outlives_its_handle() {
    let mark = Mark::parse("3.4.0102030405060708");
    LocalMarker::new("handle").write(&mark);
    assert_eq!(LocalMarker::new("handle").read(), Some(mark));
    LocalMarker::new("handle").clear();
    assert_eq!(LocalMarker::new("handle").read(), None);
}

#[wasm_bindgen_test]
fn ids_are_random() {
    let (one, two) = (new_id().unwrap(), new_id().unwrap());
    assert_eq!(one.0.len(), 32);
    assert_ne!(one, two);
    assert_ne!(TaskId::from(one.0.as_str()), TaskId::from(two.0.as_str()));
}
