//! `abbreviations.lex` and `openers.lex`: words that decide whether a full stop ends a sentence.

use crate::lexicon::table::{Meaning, one_of};

/// How an abbreviation behaves at its full stop.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Abbreviation {
    /// What may follow it in the same sentence.
    pub kind: AbbreviationKind,
    /// Whether it counts only when written with a capital (“Rep.”, but not “the sales rep.”).
    pub capital: bool,
}

/// What may follow an abbreviation in the same sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AbbreviationKind {
    /// Always followed by more: “Mr.”, “e.g.”, “vs.”
    Open,
    /// Followed by a number, else it ends the sentence: “No.”, “p.”, “Nov.”
    Numbered,
    /// Part of a name; it ends a sentence only before a word that opens one: “U.S.”, “Jr.”, “St.”
    Name,
    /// Ends the name of a company; like [`Self::Name`], and it also ends a sentence before a
    /// capital word that a lower-case word follows.
    Company,
    /// “a.m.”, “p.m.”: ends a sentence before a capital that is no weekday or time zone.
    Time,
    /// A measure after a number: goes on before a lower-case word.
    Unit,
    /// “etc.”: goes on before a lower-case word.
    Tail,
    /// A name written with a mark: “Yahoo!”
    Marked,
}

impl Meaning for Abbreviation {
    fn read(cell: &str) -> Result<Self, String> {
        let (name, capital) = match cell.strip_prefix("capital ") {
            Some(rest) => (rest, true),
            None => (cell, false),
        };
        let kind = one_of(
            name,
            "a kind of abbreviation",
            &[
                ("open", AbbreviationKind::Open),
                ("numbered", AbbreviationKind::Numbered),
                ("name", AbbreviationKind::Name),
                ("company", AbbreviationKind::Company),
                ("time", AbbreviationKind::Time),
                ("unit", AbbreviationKind::Unit),
                ("tail", AbbreviationKind::Tail),
                ("marked", AbbreviationKind::Marked),
            ],
        )?;
        Ok(Self { kind, capital })
    }
}

/// What a capital word after an abbreviation says of the stop between them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Opener {
    /// It opens a sentence: “The”, “However”.
    Opens,
    /// It belongs to the clock time before it: “Monday”, “Eastern”.
    AfterTime,
}

impl Meaning for Opener {
    fn read(cell: &str) -> Result<Self, String> {
        one_of(
            cell,
            "a kind of opener",
            &[("opens", Self::Opens), ("after time", Self::AfterTime)],
        )
    }
}
