//! `reporting.lex`: words by which somebody is quoted.

use crate::lexicon::table::{Meaning, one_of};

/// How a speaker is quoted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reporting {
    /// Said so.
    Says,
    /// Bears out what was said before.
    Confirms,
    /// Says so, and the writer keeps a distance.
    Claims,
    /// Gives an estimate.
    Estimates,
    /// Gives a forecast or a fear.
    Expects,
    /// Says it is not so.
    Denies,
    /// Leads to the speaker by a preposition or a verb of quoting (“according to”, “citing”).
    Cites,
    /// Said by nobody named (“reportedly”).
    Hearsay,
    /// A noun for one who speaks (“spokesman”).
    Speaker,
}

impl Meaning for Reporting {
    fn read(cell: &str) -> Result<Self, String> {
        one_of(
            cell,
            "a way of quoting",
            &[
                ("says", Self::Says),
                ("confirms", Self::Confirms),
                ("claims", Self::Claims),
                ("estimates", Self::Estimates),
                ("expects", Self::Expects),
                ("denies", Self::Denies),
                ("cites", Self::Cites),
                ("hearsay", Self::Hearsay),
                ("speaker", Self::Speaker),
            ],
        )
    }
}
