//! `carriers.lex`, `levels.lex`, `wholes.lex`, `small.lex`: the small words that tie a number to what it counts.

use crate::lexicon::table::{Meaning, one_of};

/// A noun that stands between a number and what it counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Carrier {
    /// “a total of 12 people”, “the number of people”: the noun behind “of” is counted.
    Transparent,
    /// “an increase to 12”: the noun is a movement of the figure, not the thing.
    Movement,
}

impl Meaning for Carrier {
    fn read(cell: &str) -> Result<Self, String> {
        one_of(
            cell,
            "a kind of carrier",
            &[
                ("transparent", Self::Transparent),
                ("movement", Self::Movement),
            ],
        )
    }
}

/// A verb whose grammatical subject is what the number measures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LevelVerb {
    /// “rose to 12”, “stands at 12”, “reached 12”.
    Reaches,
}

impl Meaning for LevelVerb {
    fn read(cell: &str) -> Result<Self, String> {
        one_of(cell, "a kind of level verb", &[("reaches", Self::Reaches)])
    }
}

/// Words that tie a part to its whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WholeWord {
    /// “12,000 troops, including 500 officers”: the part follows.
    PartFollows,
}

impl Meaning for WholeWord {
    fn read(cell: &str) -> Result<Self, String> {
        one_of(
            cell,
            "a way of naming a part",
            &[("part follows", Self::PartFollows)],
        )
    }
}

/// A word that says nothing of a sentence's subject.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SmallWord;

impl Meaning for SmallWord {
    fn read(cell: &str) -> Result<Self, String> {
        one_of(cell, "a kind of small word", &[("small", Self)])
    }
}
