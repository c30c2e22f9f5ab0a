//! `tenses.lex`: words that tell on which side of the present a sentence lies.

use crate::lexicon::table::{Meaning, one_of};

/// What a word says of the time of its clause.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TenseWord {
    /// “was”, “arrived”: before now.
    Past,
    /// “said”: before now, and what follows may lie on either side.
    Said,
    /// “told”: before now, a verb of speech whose object is who is spoken to.
    Told,
    /// “have”: before now, also behind another verb (“may have left”).
    Have,
    /// “will”: after now, whatever verb follows.
    Will,
    /// “planned”, “due”: after now, whatever stands before it.
    Ahead,
    /// “would”, “may”: rather after now, whatever verb follows.
    Would,
    /// “is”, “opens”: rather after now, beside a date that has no year.
    Present,
    /// “after”: what follows lies before the present.
    After,
    /// “be”, “not”: stands between a helping verb and its verb.
    Between,
    /// “need”: looks like a past form and is none.
    None,
}

impl Meaning for TenseWord {
    fn read(cell: &str) -> Result<Self, String> {
        one_of(
            cell,
            "a tense",
            &[
                ("past", Self::Past),
                ("said", Self::Said),
                ("told", Self::Told),
                ("have", Self::Have),
                ("will", Self::Will),
                ("ahead", Self::Ahead),
                ("would", Self::Would),
                ("present", Self::Present),
                ("after", Self::After),
                ("between", Self::Between),
                ("none", Self::None),
            ],
        )
    }
}
