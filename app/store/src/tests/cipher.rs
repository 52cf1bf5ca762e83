//! The same sealing as in the browser, from crates.

use crate::{Cipher, StoreError};
use aes_gcm::aead::rand_core::RngCore;
use aes_gcm::aead::{Aead, AeadCore, KeyInit, OsRng, Payload};
use aes_gcm::{Aes256Gcm, Nonce};
use sha2::{Digest, Sha256};

pub(super) type Key = [u8; 32];

#[derive(Debug)]
pub(super) struct Aes;

impl Cipher for Aes {
    type Key = Key;

    fn random(&self, bytes: &mut [u8]) -> Result<(), StoreError> {
        OsRng.fill_bytes(bytes);
        Ok(())
    }

    async fn import(&self, bytes: &[u8; 32]) -> Result<Key, StoreError> {
        Ok(*bytes)
    }

    async fn seal(&self, key: &Key, plain: &[u8], aad: &[u8]) -> Result<Vec<u8>, StoreError> {
        let nonce = Aes256Gcm::generate_nonce(OsRng);
        let payload = Payload { msg: plain, aad };
        let sealed = Aes256Gcm::new(key.into()).encrypt(&nonce, payload).unwrap();
        Ok([&nonce[..], &sealed].concat())
    }

    async fn open(
        &self,
        key: &Key,
        sealed: &[u8],
        aad: &[u8],
    ) -> Result<Option<Vec<u8>>, StoreError> {
        let Some((nonce, msg)) = sealed.split_at_checked(12) else {
            return Ok(None);
        };
        let payload = Payload { msg, aad };
        let cipher = Aes256Gcm::new(key.into());
        Ok(cipher.decrypt(Nonce::from_slice(nonce), payload).ok())
    }

    async fn digest(&self, bytes: &[u8]) -> Result<[u8; 32], StoreError> {
        Ok(Sha256::digest(bytes).into())
    }
}
