//! Sealing with WebCrypto. The key can't be exported.

use super::{fault, timer};
use crate::{Cipher, StoreError};
use domain::DossierId;
use js_sys::{Array, ArrayBuffer, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{AesGcmParams, Crypto, CryptoKey, DomException, SubtleCrypto};

const NAME: &str = "AES-GCM";
const NONCE: usize = 12;

/// AES-256-GCM and SHA-256 of the browser.
#[derive(Clone, Copy, Debug, Default)]
pub struct WebCrypto;

impl Cipher for WebCrypto {
    type Key = CryptoKey;

    fn random(&self, bytes: &mut [u8]) -> Result<(), StoreError> {
        fill_random(bytes)
    }

    async fn import(&self, bytes: &[u8; 32]) -> Result<CryptoKey, StoreError> {
        let usages = Array::of2(&"encrypt".into(), &"decrypt".into());
        let raw = Uint8Array::from(&bytes[..]);
        let promise = subtle()?.import_key_with_str("raw", &raw, NAME, false, &usages);
        let key = settle(promise).await?;
        key.dyn_into().map_err(fault::other)
    }

    async fn seal(&self, key: &CryptoKey, plain: &[u8], aad: &[u8]) -> Result<Vec<u8>, StoreError> {
        let mut nonce = [0; NONCE];
        fill_random(&mut nonce)?;
        let plain = Uint8Array::from(plain);
        let parameters = parameters(&nonce, aad);
        let promise = subtle()?.encrypt_with_object_and_js_u8_array(&parameters, key, &plain);
        let sealed = bytes(settle(promise).await?);
        Ok([&nonce[..], &sealed].concat())
    }

    async fn open(
        &self,
        key: &CryptoKey,
        sealed: &[u8],
        aad: &[u8],
    ) -> Result<Option<Vec<u8>>, StoreError> {
        let opened = self.open_all(key, &[(aad, sealed)]).await?;
        Ok(opened.into_iter().next().flatten())
    }

    /// One wait for all of them: a wait costs more than the decryption does.
    async fn open_all(
        &self,
        key: &CryptoKey,
        records: &[(&[u8], &[u8])],
    ) -> Result<Vec<Option<Vec<u8>>>, StoreError> {
        let subtle = subtle()?;
        let answers = Array::new();
        for (aad, sealed) in records {
            let answer = match sealed.split_first_chunk::<NONCE>() {
                Some((nonce, sealed)) => subtle
                    .decrypt_with_object_and_js_u8_array(
                        &parameters(nonce, aad),
                        key,
                        &Uint8Array::from(sealed),
                    )
                    .map_err(fault::other)?
                    .into(),
                None => JsValue::UNDEFINED,
            };
            answers.push(&answer);
        }
        let settled = settle(Ok(Promise::all_settled(&answers))).await?;
        let (value, reason) = (JsValue::from("value"), JsValue::from("reason"));
        let read = |answer: JsValue| {
            let opened = Reflect::get(&answer, &value).map_err(fault::other)?;
            if let Ok(buffer) = opened.dyn_into::<ArrayBuffer>() {
                return Ok(Some(Uint8Array::new(&buffer).to_vec()));
            }
            match Reflect::get(&answer, &reason).map_err(fault::other)? {
                error if error.is_undefined() || is_refused(&error) => Ok(None),
                error => Err(fault::other(error)),
            }
        };
        Array::from(&settled).iter().map(read).collect()
    }

    async fn breathe(&self) {
        timer::turn().await;
    }

    async fn digest(&self, bytes: &[u8]) -> Result<[u8; 32], StoreError> {
        let promise =
            subtle()?.digest_with_str_and_js_u8_array("SHA-256", &Uint8Array::from(bytes));
        let digest = self::bytes(settle(promise).await?);
        <[u8; 32]>::try_from(digest).map_err(|_| StoreError::Other("SHA-256".into()))
    }
}

/// A random id for a new dossier.
pub fn new_id() -> Result<DossierId, StoreError> {
    let mut bytes = [0; 16];
    fill_random(&mut bytes)?;
    Ok(DossierId::from_bytes(bytes))
}

fn parameters(nonce: &[u8; NONCE], aad: &[u8]) -> AesGcmParams {
    let parameters = AesGcmParams::new_with_u8_array(NAME, &Uint8Array::from(&nonce[..]));
    parameters.set_additional_data_u8_array(&Uint8Array::from(aad));
    parameters
}

/// What WebCrypto says when the tag does not fit, or there are too few bytes for one.
fn is_refused(error: &JsValue) -> bool {
    error
        .dyn_ref::<DomException>()
        .is_some_and(|error| error.name() == "OperationError")
}

async fn settle(promise: Result<Promise, JsValue>) -> Result<JsValue, StoreError> {
    JsFuture::from(promise.map_err(fault::other)?)
        .await
        .map_err(fault::other)
}

fn bytes(buffer: JsValue) -> Vec<u8> {
    Uint8Array::new(&buffer.unchecked_into::<ArrayBuffer>()).to_vec()
}

/// Fills with random bytes of the browser.
pub fn fill_random(bytes: &mut [u8]) -> Result<(), StoreError> {
    crypto()?
        .get_random_values_with_u8_array(bytes)
        .map(drop)
        .map_err(fault::other)
}

/// Missing outside a secure page, where nothing is to be stored.
fn subtle() -> Result<SubtleCrypto, StoreError> {
    let subtle = crypto()?.subtle();
    if subtle.is_undefined() {
        Err(StoreError::Refused)
    } else {
        Ok(subtle)
    }
}

fn crypto() -> Result<Crypto, StoreError> {
    timer::window()?.crypto().map_err(|_| StoreError::Refused)
}
