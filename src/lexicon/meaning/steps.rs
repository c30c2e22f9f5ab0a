//! `steps.lex`: words that tell how figures that a text prints lead to one that it does not.

use crate::lexicon::table::{Meaning, one_of};

/// What a word tells of a step of arithmetic.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Step {
    /// All of them are meant: “altogether”.
    Total,
    /// What has not gone: “left”.
    Left,
    /// What the parts told leave of a whole: “the rest”.
    Rest,
    /// So many for one of the others: “each”.
    Each,
    /// So much money for one of them: “cost”.
    Price,
    /// A stretch of time that a rate is told by: “a day”.
    Time,
    /// “3 times as many”.
    Times,
    /// As many again: “5 more”.
    More,
    /// A difference between two things: “fewer … than”.
    Compare,
    /// How things stand in the end: “now”.
    State,
    /// Length by width: “square metres”.
    Area,
    /// Who does it has less.
    Loss,
    /// Who does it has more.
    Gain,
    /// One has less and another more.
    Give,
}

impl Meaning for Step {
    fn read(cell: &str) -> Result<Self, String> {
        one_of(
            cell,
            "a step",
            &[
                ("total", Self::Total),
                ("left", Self::Left),
                ("rest", Self::Rest),
                ("each", Self::Each),
                ("price", Self::Price),
                ("time", Self::Time),
                ("times", Self::Times),
                ("more", Self::More),
                ("compare", Self::Compare),
                ("state", Self::State),
                ("area", Self::Area),
                ("loss", Self::Loss),
                ("gain", Self::Gain),
                ("give", Self::Give),
            ],
        )
    }
}
