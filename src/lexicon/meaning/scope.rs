//! `scope.lex`: words that tell how wide a field a figure covers.

use crate::lexicon::table::{Meaning, one_of};

/// What a word tells of a figure's field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ScopeWord {
    /// Several events together (“so far this year”).
    Aggregate,
    /// All of it (“in all”).
    Whole,
    /// What is left of a whole (“the remaining”).
    Rest,
    /// On top of somebody already counted (“another”).
    Others,
    /// Somebody who did the harm (“the gunman”).
    Attacker,
    /// An attacker named next is counted (“including”).
    Counted,
    /// An attacker named next is left out (“not including”).
    LeftOut,
    /// Another happening than the one reported (“in a similar crash”).
    OtherEvent,
}

impl Meaning for ScopeWord {
    fn read(cell: &str) -> Result<Self, String> {
        one_of(
            cell,
            "a scope",
            &[
                ("aggregate", Self::Aggregate),
                ("whole", Self::Whole),
                ("rest", Self::Rest),
                ("others", Self::Others),
                ("attacker", Self::Attacker),
                ("counted", Self::Counted),
                ("left_out", Self::LeftOut),
                ("other_event", Self::OtherEvent),
            ],
        )
    }
}
