//! `changes.lex`, `roles.lex`, `asides.lex`, `labels.lex`, `bearers.lex`, `features.lex`,
//! `unit_adjectives.lex`: words that tell what part a number
//! plays, or that it is no claim.

use crate::lexicon::table::{Meaning, one_of};
use crate::value::{Change, Role, SetAside};

/// A word for growth or decline, and how it stands to its number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ChangeWord {
    /// The direction.
    pub change: Change,
    /// The part of speech.
    pub kind: ChangeKind,
}

/// How a word for a change stands to its number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChangeKind {
    /// “rose 5 %”, “down 5 %”: before the number, of any measure.
    Verb,
    /// “jumped 5 %”, “dropped 12 bombs”: like [`ChangeKind::Verb`], but not of a counted noun.
    Loose,
    /// “lost 5 points”: a change only with percent, points, money or a measure; else a count.
    Weak,
    /// “a rise of 5 %”, “a 5 % rise”.
    Noun,
    /// “5 % higher”, “5 % more”: after the number.
    After,
}

/// What part a number plays behind these words (“another 5”, “instead of 5”).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RoleWord(pub Role);

/// Why words around a number make it no claim.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Aside(pub SetAside);

/// Why a number after this word is no claim (“Boeing 737”, “Article 5”).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Label {
    /// The reason.
    pub reason: SetAside,
    /// Whether the word labels only when it is written with a capital.
    pub capital: bool,
}

/// A noun that a measure before it describes rather than counts (“155 mm shells”).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bearer(pub SetAside);

/// Before what units a word may stand that leaves them what they are (“three full days”).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UnitAdjective {
    /// Units of time.
    Time,
    /// Units of length.
    Length,
    /// Either.
    Any,
}

const REASONS: &[(&str, SetAside)] = &[
    ("date", SetAside::Date),
    ("time of day", SetAside::TimeOfDay),
    ("year", SetAside::Year),
    ("ordinal", SetAside::Ordinal),
    ("designation", SetAside::Designation),
    ("age", SetAside::Age),
    ("address", SetAside::Address),
    ("phone", SetAside::Phone),
    ("version", SetAside::Version),
    ("reference", SetAside::Reference),
    ("list mark", SetAside::ListMark),
    ("idiom", SetAside::Idiom),
    ("attribute", SetAside::Attribute),
    ("score", SetAside::Score),
    ("ratio", SetAside::Ratio),
    ("limit", SetAside::Limit),
    ("quantifier", SetAside::Quantifier),
    ("ui", SetAside::Ui),
];

impl Meaning for ChangeWord {
    fn read(cell: &str) -> Result<Self, String> {
        let (word, kind) = cell.split_once(", ").unwrap_or((cell, "verb"));
        let change = one_of(
            word,
            "a direction",
            &[("up", Change::Up), ("down", Change::Down)],
        )?;
        let kind = one_of(
            kind,
            "a kind of change word",
            &[
                ("verb", ChangeKind::Verb),
                ("loose", ChangeKind::Loose),
                ("weak", ChangeKind::Weak),
                ("noun", ChangeKind::Noun),
                ("after", ChangeKind::After),
            ],
        )?;
        Ok(Self { change, kind })
    }
}

impl Meaning for RoleWord {
    fn read(cell: &str) -> Result<Self, String> {
        one_of(
            cell,
            "a role",
            &[
                ("previous", Role::Previous),
                ("retracted", Role::Retracted),
                ("target", Role::Target),
                ("limit", Role::Limit),
                ("part", Role::Part),
                ("additional", Role::Additional),
            ],
        )
        .map(Self)
    }
}

impl Meaning for Aside {
    fn read(cell: &str) -> Result<Self, String> {
        one_of(cell, "a reason", REASONS).map(Self)
    }
}

impl Meaning for Bearer {
    fn read(cell: &str) -> Result<Self, String> {
        one_of(cell, "a reason", REASONS).map(Self)
    }
}

impl Meaning for UnitAdjective {
    fn read(cell: &str) -> Result<Self, String> {
        one_of(
            cell,
            "a kind of unit",
            &[
                ("time", Self::Time),
                ("length", Self::Length),
                ("any", Self::Any),
            ],
        )
    }
}

impl Meaning for Label {
    fn read(cell: &str) -> Result<Self, String> {
        let (word, capital) = match cell.strip_suffix(", capital") {
            Some(word) => (word, true),
            None => (cell, false),
        };
        one_of(word, "a reason", REASONS).map(|reason| Self { reason, capital })
    }
}
