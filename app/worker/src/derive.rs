//! A key out of a secret: Argon2id, version 1.3, one lane, 32 bytes.

use argon2::{Algorithm, Argon2, Block, Params, Version};
use domain::Cost;
use zeroize::{Zeroize, Zeroizing};

/// A key that is wiped when it is dropped.
pub(crate) type Key = Zeroizing<[u8; KEY]>;

const KEY: usize = 32;
const LANES: u32 = 1;

/// The fewest milliseconds that a new key takes; whoever guesses pays them for each guess.
const LEAST: f64 = 500.0;
/// The milliseconds to aim at. Passes are whole, and the machine may be a third slower next time:
/// the time then stays between half a second and a second.
const AIM: f64 = 700.0;

/// The cost is out of range, or the memory for it is not there.
#[derive(Debug)]
pub(crate) struct TooMuch;

impl TooMuch {
    /// Stable name by which `ui` finds the text; files use the same one.
    pub(crate) const CODE: &str = "too-much-work";
}

/// Derives with a known cost. One that is out of range is refused before any memory is taken.
pub(crate) fn derive(text: &[u8], salt: &[u8; 16], cost: Cost) -> Result<Key, TooMuch> {
    if !cost.is_sane() {
        return Err(TooMuch);
    }
    Memory::take(cost)?.derive(text, salt, cost)
}

/// Derives with the lowest cost, then with more passes until it takes [`LEAST`].
pub(crate) fn derive_anew(
    text: &[u8],
    salt: &[u8; 16],
    clock: &dyn Fn() -> f64,
) -> Result<(Key, Cost), TooMuch> {
    let mut cost = Cost::FLOOR;
    let mut memory = Memory::take(cost)?;
    loop {
        let begun = clock();
        let key = memory.derive(text, salt, cost)?;
        match raised(cost, clock() - begun) {
            Some(more) => cost = more,
            None => return Ok((key, cost)),
        }
    }
}

/// The passes to try next, after a derivation of `took` milliseconds; `None` when that was long enough, or the most that is allowed.
/// The browser has not optimised the code at the first measurement, so a second one may turn out too short.
fn raised(cost: Cost, took: f64) -> Option<Cost> {
    if took >= LEAST || cost.passes >= Cost::CEILING.passes {
        return None;
    }
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "whole passes; a clock that stands still gives the most"
    )]
    let fitting = (AIM / took.max(1.0) * f64::from(cost.passes)) as u32;
    Some(Cost {
        passes: fitting.clamp(cost.passes + 1, Cost::CEILING.passes),
        ..cost
    })
}

/// The memory that makes guessing dear, wiped when it is dropped.
struct Memory(Vec<Block>);

impl Memory {
    fn take(cost: Cost) -> Result<Self, TooMuch> {
        let count = params(cost)?.block_count();
        let mut blocks = Vec::new();
        blocks.try_reserve_exact(count).map_err(|_| TooMuch)?;
        blocks.resize(count, Block::new());
        Ok(Self(blocks))
    }

    fn derive(&mut self, text: &[u8], salt: &[u8; 16], cost: Cost) -> Result<Key, TooMuch> {
        let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params(cost)?);
        let mut key = Key::default();
        argon2
            .hash_password_into_with_memory(text, salt, &mut *key, &mut self.0[..])
            .map_err(|_| TooMuch)?;
        Ok(key)
    }
}

impl Drop for Memory {
    fn drop(&mut self) {
        // Block by block: wiping a whole Vec would also go through its spare room, byte by byte.
        self.0.iter_mut().for_each(Zeroize::zeroize);
    }
}

fn params(cost: Cost) -> Result<Params, TooMuch> {
    Params::new(cost.memory, cost.passes, LANES, Some(KEY)).map_err(|_| TooMuch)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn passes(passes: u32, took: f64) -> Option<u32> {
        let cost = Cost {
            passes,
            ..Cost::FLOOR
        };
        let more = raised(cost, took)?;
        assert_eq!(more.memory, Cost::FLOOR.memory);
        Some(more.passes)
    }

    #[test]
    fn what_takes_half_a_second_is_enough() {
        assert_eq!(passes(3, 500.0), None);
        assert_eq!(passes(3, 9_000.0), None);
        assert_eq!(passes(20, 1.0), None);
    }

    #[test]
    fn more_passes_take_half_a_second_to_a_second() {
        for took in 106..500 {
            let more = passes(3, f64::from(took)).unwrap();
            let expected = f64::from(took) / 3.0 * f64::from(more);
            assert!((500.0..1_000.0).contains(&expected), "{took}: {more}");
        }
        assert_eq!(passes(5, 499.0), Some(7));
    }

    #[test]
    fn a_strange_clock_ends_at_the_ceiling() {
        for took in [0.0, -5.0, f64::NAN, f64::NEG_INFINITY] {
            assert_eq!(passes(3, took), Some(Cost::CEILING.passes));
        }
    }
}
