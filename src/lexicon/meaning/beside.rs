//! `beside.lex`: words between a number or its noun and what is said of them.

use crate::lexicon::table::{Meaning, one_of};

/// Where a word may stand without parting a number from what is said of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Beside {
    /// Behind the noun.
    Link,
    /// Before the number.
    Cue,
    /// On either side.
    Both,
}

impl Meaning for Beside {
    fn read(cell: &str) -> Result<Self, String> {
        one_of(
            cell,
            "a place beside a number",
            &[
                ("link", Self::Link),
                ("cue", Self::Cue),
                ("both", Self::Both),
            ],
        )
    }
}
