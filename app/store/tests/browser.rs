//! The contract over IndexedDB and WebCrypto, and what only a browser can show.
//!
//! `cargo xtask test` compiles it once and runs it in Chromium and in Firefox (`e2e/page-tests.mjs`).
#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod support;

use domain::{Date, Dossier, TaskId};
use indexed_db_futures::database::Database;
use std::cell::RefCell;
use std::future::ready;
use std::rc::Rc;
use store::browser::{
    Access, Call, IndexedDbRecords, Listing, LocalMarker, Store, WebCrypto, WriteLock, new_id,
};
use store::contract::{self, Bench, KEY, found, lock};
use store::{Cipher, Mark, Marker, Month, Records, Rows, Slot, StoreError};
use support::{Browser, javascript, open, open_promise, started, task, today};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
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
    let key = bench.cipher().import(&KEY).await.unwrap();
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
    let (opened, access) = open(&store).await.unwrap();
    assert_eq!(access, Access::Writes);
    assert_eq!(found(opened), Some((expected, 20)));
}

#[wasm_bindgen_test]
async fn one_tab_writes_and_the_other_follows() {
    let (store, mut dossier) = started("tabs").await;
    let second = Store::named("tabs");
    let (opened, access) = open(&second).await.unwrap();
    assert_eq!(access, Access::Follows);
    assert_eq!(found(opened), Some((dossier.clone(), 0)));
    assert_eq!(
        second.save(task(1, true), today()).await,
        Err(StoreError::OtherTab)
    );
    assert_eq!(
        second.begin(dossier.clone()).await,
        Err(StoreError::OtherTab)
    );
    assert_eq!(second.wipe().await, Err(StoreError::OtherTab));
    assert_eq!(second.take_over().await, Err(StoreError::OtherTab));
    store.save(task(1, true), today()).await.unwrap();
    dossier.apply(task(1, true), today()).unwrap();
    let read = second.reread().await.unwrap();
    assert_eq!(found(read), Some((dossier.clone(), 1)));
    store.close().await.unwrap();
    let taken = second.take_over().await.unwrap();
    assert_eq!(found(taken), Some((dossier, 1)));
    second.save(task(2, true), today()).await.unwrap();
}

#[wasm_bindgen_test]
async fn tabs_tell_each_other_when_something_was_stored() {
    let (store, _) = started("calls").await;
    let id = store.id().await.unwrap();
    let heard = Rc::new(RefCell::new(Vec::new()));
    let log = Rc::clone(&heard);
    let (promise, keep) = open_promise();
    Store::named("calls").listen(move |id, call| {
        log.borrow_mut().push((id, call));
        if call == Call::Locked {
            keep.call0(&JsValue::NULL).unwrap();
        }
    });
    store.save(task(1, true), today()).await.unwrap();
    store.tell(&id, Call::Locked);
    JsFuture::from(promise).await.unwrap();
    let expected = [(id.clone(), Call::Saved), (id, Call::Locked)];
    assert_eq!(*heard.borrow(), expected);
}

#[wasm_bindgen_test]
async fn two_vaults_know_nothing_of_each_other() {
    let (store, one) = started("two").await;
    store.save(task(1, true), today()).await.unwrap();
    store.close().await.unwrap();
    let other = Dossier::new(new_id().unwrap());
    let mut others = lock();
    others.secret.key = [9; 32];
    others.picture = 2;
    store
        .create(others, other.clone(), Vec::new())
        .await
        .unwrap();
    store.close().await.unwrap();
    let listing = store.list(today()).await.unwrap();
    let pictures = |listing: &Listing| -> Vec<u8> {
        let labels = listing
            .vaults
            .iter()
            .map(|vault| vault.label.clone().unwrap().picture);
        let mut pictures: Vec<u8> = labels.collect();
        pictures.sort_unstable();
        pictures
    };
    assert_eq!(pictures(&listing), [2, 7]);
    for listed in &listing.vaults {
        let picture = listed.label.clone().unwrap().picture;
        let (right, wrong) = if picture == 7 {
            (KEY, [9; 32])
        } else {
            ([9; 32], KEY)
        };
        let refused = store
            .open(listed.id.clone(), Slot::Secret, ready(Some(wrong)))
            .await;
        assert_eq!(refused, Err(StoreError::Secret));
        let (opened, _) = store
            .open(listed.id.clone(), Slot::Secret, ready(Some(right)))
            .await
            .unwrap();
        let (dossier, changes) = found(opened).unwrap();
        let (id, count) = if picture == 7 {
            (&one.id, 1)
        } else {
            (&other.id, 0)
        };
        assert_eq!((&dossier.id, changes), (id, count));
    }
    store.wipe().await.unwrap();
    let left = store.list(today()).await.unwrap();
    assert_eq!(left.vaults.len(), 1);
    assert!(left.lost.is_empty());
}

#[wasm_bindgen_test]
async fn without_a_key_the_vault_is_free_for_another_tab() {
    let (store, _) = started("no-key").await;
    store.close().await.unwrap();
    let id = store.list(today()).await.unwrap().vaults[0].id.clone();
    let opened = store.open(id, Slot::Secret, ready(None)).await;
    assert_eq!(opened, Err(StoreError::NoKey));
    let other = Store::named("no-key");
    let (_, access) = open(&other).await.unwrap();
    assert_eq!(access, Access::Writes);
}

#[wasm_bindgen_test]
async fn a_vault_is_removed_when_its_month_was_over_on_several_days_and_that_is_told() {
    let (store, _) = started("month").await;
    store.close().await.unwrap();
    let same_month = Date::from_ymd_opt(2026, 11, 30).unwrap();
    assert_eq!(store.list(same_month).await.unwrap().vaults.len(), 1);
    // A clock that was ahead for a while, and was put right.
    for day in [1, 1, 2] {
        let ahead = Date::from_ymd_opt(2040, 1, day).unwrap();
        assert_eq!(store.list(ahead).await.unwrap().vaults.len(), 1);
    }
    assert_eq!(store.list(same_month).await.unwrap().vaults.len(), 1);
    for day in [1, 2] {
        let over = Date::from_ymd_opt(2026, 12, day).unwrap();
        assert_eq!(store.list(over).await.unwrap().vaults.len(), 1);
    }
    let third = Date::from_ymd_opt(2026, 12, 7).unwrap();
    let listing = store.list(third).await.unwrap();
    let months: Vec<_> = listing.ended.iter().map(|(_, month)| *month).collect();
    assert_eq!(
        (listing.vaults.len(), months),
        (0, vec![Month::of(same_month)])
    );
    assert_eq!(store.list(third).await.unwrap(), listing);
    store.forget(&listing);
    assert_eq!(store.list(third).await.unwrap(), Listing::default());
}

#[wasm_bindgen_test]
async fn vaults_that_vanished_are_told_until_they_are_forgotten() {
    let (store, _) = started("vanished").await;
    let id = store.id().await.unwrap();
    store.close().await.unwrap();
    Database::delete_by_name("vanished").unwrap().await.unwrap();
    let listing = store.list(today()).await.unwrap();
    assert_eq!(listing.lost, [id]);
    store.forget(&listing);
    assert_eq!(store.list(today()).await.unwrap(), Listing::default());
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
    let (store, dossier) = started("transactions").await;
    let count = || javascript("return self.opened").as_f64();
    javascript(
        "self.opened = 0; self.transaction = IDBDatabase.prototype.transaction;
         IDBDatabase.prototype.transaction = function (...all) {
             self.opened += 1; return self.transaction.apply(this, all); }",
    );
    store.save(task(1, true), today()).await.unwrap();
    assert_eq!(count(), Some(1.0));
    store.fold(dossier.clone()).await.unwrap();
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
    let (opened, _) = open(&store).await.unwrap();
    assert_eq!(found(opened).map(|(_, changes)| changes), Some(1));
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
    let (opened, _) = open(&store).await.unwrap();
    assert_eq!(found(opened).map(|(_, changes)| changes), Some(2));
}

#[wasm_bindgen_test]
async fn a_browser_that_keeps_nothing_refuses() {
    javascript(
        "self.before = Object.getOwnPropertyDescriptor(self, 'indexedDB');
         Object.defineProperty(self, 'indexedDB', { configurable: true, get: () => null })",
    );
    let listed = Store::named("refused").list(today()).await;
    javascript("Object.defineProperty(self, 'indexedDB', self.before)");
    assert_eq!(listed, Err(StoreError::Refused));
}

#[wasm_bindgen_test]
async fn a_database_of_a_newer_program_is_left_alone() {
    let bench = Browser::new("newer");
    let newer = Database::open(bench.name()).with_version(99_u32).await;
    newer.unwrap().close();
    let opened = bench.vault().open(Slot::Secret, &KEY).await;
    assert_eq!(opened, Err(StoreError::TooNew));
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
    let rows = IndexedDbRecords::with_patience(name, 10_000).load().await;
    assert_eq!(rows, Ok(Rows::default()));
}

#[wasm_bindgen_test]
async fn a_database_without_its_object_stores_is_damaged_and_can_be_wiped() {
    let bench = Browser::new("hollow");
    let hollow = Database::open(bench.name()).with_version(1_u32).await;
    hollow.unwrap().close();
    // Nothing was ever stored here: there is nothing that could be damaged.
    let store = Store::named(bench.name());
    assert_eq!(store.list(today()).await, Err(StoreError::Refused));
    let of_a_vault = format!("{}-0123456789abcdef", bench.name());
    LocalMarker::new(&of_a_vault).write(&Mark::parse("1.2.03"));
    let listed = store.list(today()).await;
    assert_eq!(listed.err().map(|error| error.code()), Some("damaged"));
    store.wipe_all().await.unwrap();
    assert_eq!(store.list(today()).await, Ok(Listing::default()));
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
