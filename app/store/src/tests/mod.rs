//! The contract in memory, and generated histories.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod cipher;
mod flips;
mod histories;
mod version_1;

use crate::contract::Bench;
use crate::memory::{MemoryMarker, MemoryRecords};
use cipher::Aes;

/// Storage in memory.
#[derive(Default)]
struct Memory {
    records: MemoryRecords,
    marker: MemoryMarker,
}

impl Bench for Memory {
    type R = MemoryRecords;
    type C = Aes;
    type M = MemoryMarker;

    fn records(&self) -> Self::R {
        self.records.clone()
    }

    fn cipher(&self) -> Aes {
        Aes
    }

    fn marker(&self) -> MemoryMarker {
        self.marker.clone()
    }
}

macro_rules! in_memory {
    ($module:ident :: $name:ident) => {
        #[test]
        fn $name() {
            pollster::block_on(crate::contract::$module::$name(&Memory::default())).unwrap();
        }
    };
}

crate::for_each_contract!(in_memory);
