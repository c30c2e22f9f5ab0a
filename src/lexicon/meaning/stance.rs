//! `stance.lex`: words that say a figure is no plain fact.

use crate::lexicon::table::{Meaning, one_of};

/// What a word makes of the figure it governs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StanceWord {
    /// Intended, ordered, aimed at.
    Planned,
    /// Expected.
    Forecast,
    /// Said to be possible.
    Possible,
    /// Said not to be so.
    Denied,
    /// A condition (“if”).
    Hypothetical,
    /// A negation; what it denies is a matter of its reach.
    Negated,
}

impl Meaning for StanceWord {
    fn read(cell: &str) -> Result<Self, String> {
        one_of(
            cell,
            "a stance",
            &[
                ("planned", Self::Planned),
                ("forecast", Self::Forecast),
                ("possible", Self::Possible),
                ("denied", Self::Denied),
                ("hypothetical", Self::Hypothetical),
                ("negated", Self::Negated),
            ],
        )
    }
}
