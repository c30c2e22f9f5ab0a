//! `generic.lex`: concepts too wide to tell which people or things are meant.

use crate::lexicon::table::{Meaning, one_of};

/// How wide a generic concept is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Generic {
    /// Any people.
    Anybody,
    /// Any things.
    Anything,
}

impl Meaning for Generic {
    fn read(cell: &str) -> Result<Self, String> {
        one_of(
            cell,
            "a generic concept",
            &[("anybody", Self::Anybody), ("anything", Self::Anything)],
        )
    }
}
