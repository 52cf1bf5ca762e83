//! What takes too long or too much code for the page: keys, encrypted files, merges.
//!
//! [`run`] does one [`Job`] and knows nothing of the web; `entry.rs` is the way in from a Web Worker.
#![warn(missing_docs)]

mod derive;
#[cfg(target_arch = "wasm32")]
mod entry;

#[cfg(test)]
mod tests;

use derive::{TooMuch, derive, derive_anew};
use domain::Secret;
use domain::job::{Job, Outcome};
use exchange::file::{self, FileError, Limits, Work};
use exchange::merge;
use zeroize::Zeroizing;

/// Does a job. `clock` gives milliseconds since some moment, to find the cost of a new key.
///
/// Fails only as [`Outcome::Refused`]. But if a file asks for memory that is not there, the wasm ends.
pub fn run(job: Job, clock: &dyn Fn() -> f64) -> Outcome {
    match job {
        Job::Derive { secret, salt, cost } => {
            let text = wiped(secret);
            let derived = match cost {
                Some(cost) => derive(text.as_bytes(), &salt, cost).map(|key| (key, cost)),
                None => derive_anew(text.as_bytes(), &salt, clock),
            };
            derived.map_or_else(
                |TooMuch| refused(TooMuch::CODE, None),
                |(key, cost)| Outcome::Derived { key: *key, cost },
            )
        }
        Job::Seal { dossier, words } => {
            let sealed = file::seal(&dossier, &wiped(words), Work::USUAL);
            settled(sealed.map(|file::Sealed { bytes, tag }| Outcome::Sealed { bytes, tag }))
        }
        Job::Open { bytes, words } => {
            let opened = file::open(&bytes, &wiped(words), &Limits::default());
            settled(opened.map(|opened| Outcome::Opened {
                dossier: Box::new(opened.dossier),
                tag: opened.tag,
            }))
        }
        Job::Merge { base, mine, theirs } => Outcome::Merged {
            preview: merge::preview(&mine, &theirs),
            merge: merge::merge(base.as_deref(), &mine, &theirs),
        },
    }
}

/// The text of a secret; its memory is wiped when it is dropped.
fn wiped(secret: Secret) -> Zeroizing<String> {
    Zeroizing::new(secret.into_text())
}

fn settled(outcome: Result<Outcome, FileError>) -> Outcome {
    outcome.unwrap_or_else(|error| refused(error.code(), error.place()))
}

fn refused(code: &str, place: Option<&str>) -> Outcome {
    Outcome::Refused {
        code: code.to_owned(),
        place: place.map(str::to_owned),
    }
}
