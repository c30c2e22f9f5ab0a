//! `concepts.lex`: what a counted or measured noun stands for.

use crate::lexicon::table::Meaning;

/// What a noun counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Concept {
    /// Name of the concept: `soldier` for “troops”.
    pub name: String,
    /// The wider concept that this is a kind of. What counts a narrower concept counts a part.
    pub parent: Option<String>,
    /// The class of predicate that the noun itself speaks of: `killed` for “deaths”.
    pub implies: Option<String>,
    /// The class that is meant where nothing else is said: `aboard` for “passengers”.
    pub suggests: Option<String>,
}

impl Meaning for Concept {
    fn read(cell: &str) -> Result<Self, String> {
        let (names, implies) = match cell.split_once(',') {
            Some((names, implies)) => (names, Some(implies.trim().to_owned())),
            None => (cell, None),
        };
        let (name, parent) = match names.split_once('<') {
            Some((name, parent)) => (name, Some(parent.trim().to_owned())),
            None => (names, None),
        };
        let (implies, suggests) = match implies {
            Some(class) => match class.strip_prefix("often ") {
                Some(class) => (None, Some(class.trim().to_owned())),
                None => (Some(class), None),
            },
            None => (None, None),
        };
        let name = name.trim().to_owned();
        let blank = |part: &Option<String>| part.as_deref().is_some_and(str::is_empty);
        if name.is_empty() || blank(&parent) || blank(&implies) || blank(&suggests) {
            return Err(format!(
                "`{cell}` is not a concept: expected `concept`, `concept < wider` or `concept, class`"
            ));
        }
        Ok(Self {
            name,
            parent,
            implies,
            suggests,
        })
    }
}
