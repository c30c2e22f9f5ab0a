//! `places.lex`: countries, their people, capitals and governments, states and cities.

use crate::lexicon::table::{Meaning, one_of};

/// What a place word names; a word may name more than one place (Georgia).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlaceWord {
    /// What it names most often.
    pub first: PlaceName,
    /// What else it may name.
    pub or: Option<PlaceName>,
}

/// A place and how the word stands to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlaceName {
    /// ISO 3166-1 alpha-2 code of the country, or ISO 3166-2 code of the state (`US-TX`), that it
    /// is or lies in.
    pub code: String,
    /// How the word stands to the place of that code.
    pub kind: PlaceKind,
}

/// How a word stands to a country or state.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PlaceKind {
    /// Its name.
    Country,
    /// Name of a state of a federation.
    State,
    /// Its adjective or people (“North Korean”).
    Demonym,
    /// Its capital; as a speaker or actor, its government.
    Capital,
    /// A word for its government (“the Kremlin”).
    Metonym,
    /// A city or region in it.
    City,
    /// A short name, good only where the source also gives the full one (“the North”).
    Short,
}

impl PlaceName {
    /// Code of the country: `US` for `US-TX`.
    #[must_use]
    pub fn country(&self) -> &str {
        self.code.split('-').next().unwrap_or(&self.code)
    }

    /// Whether the word stands for the whole country or state, not for a spot in it.
    #[must_use]
    pub const fn is_whole(&self) -> bool {
        match self.kind {
            PlaceKind::Country | PlaceKind::State | PlaceKind::Demonym | PlaceKind::Short => true,
            PlaceKind::Capital | PlaceKind::Metonym | PlaceKind::City => false,
        }
    }
}

impl Meaning for PlaceWord {
    fn read(cell: &str) -> Result<Self, String> {
        let mut names = cell.split(',').map(read_name);
        let first = names.next().unwrap_or_else(|| read_name(cell))?;
        let or = names.next().transpose()?;
        if names.next().is_some() {
            return Err(format!("`{cell}` names more than two places"));
        }
        Ok(Self { first, or })
    }
}

fn read_name(cell: &str) -> Result<PlaceName, String> {
    let expected =
        || format!("`{cell}` is not a place: expected a code and a kind, as `KP country`");
    let (code, kind) = cell.trim().split_once(' ').ok_or_else(expected)?;
    if code.is_empty() || !code.bytes().all(|b| b.is_ascii_uppercase() || b == b'-') {
        return Err(expected());
    }
    let kind = one_of(
        kind.trim(),
        "a kind of place",
        &[
            ("country", PlaceKind::Country),
            ("state", PlaceKind::State),
            ("demonym", PlaceKind::Demonym),
            ("capital", PlaceKind::Capital),
            ("metonym", PlaceKind::Metonym),
            ("city", PlaceKind::City),
            ("short", PlaceKind::Short),
        ],
    )?;
    Ok(PlaceName {
        code: code.to_owned(),
        kind,
    })
}
