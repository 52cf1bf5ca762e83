//! From a secret to a key, in the worker: it takes half a second to a second, and typing goes on.

use crate::browser::worker;
use domain::job::{Job, Outcome};
use domain::{Cost, Secret};
use store::Derived;
use store::browser::fill_random;

/// Derives a new key under a new salt; without a cost the one that fits this machine is found.
pub(crate) async fn derive_new(
    secret: Secret,
    cost: Option<Cost>,
) -> Result<(Derived, Cost), &'static str> {
    let mut salt = [0; 16];
    fill_random(&mut salt).map_err(|error| error.code())?;
    let (key, cost) = derive(secret, salt, cost).await?;
    Ok((Derived { salt, key }, cost))
}

/// Derives the key of a vault again.
pub(crate) async fn derive(
    secret: Secret,
    salt: [u8; 16],
    cost: Option<Cost>,
) -> Result<([u8; 32], Cost), &'static str> {
    match worker::ask(&Job::Derive { secret, salt, cost }).await? {
        Outcome::Derived { key, cost } => Ok((key, cost)),
        _ => Err("worker"),
    }
}
