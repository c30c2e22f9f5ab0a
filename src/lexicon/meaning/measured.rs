//! `measured.lex`: words beside a measure that tell what is measured.

use crate::lexicon::table::Meaning;

/// The concept of a measure: `depth`, `length`…
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Measured(pub String);

impl Meaning for Measured {
    fn read(cell: &str) -> Result<Self, String> {
        if cell.chars().any(|c| !(c.is_ascii_lowercase() || c == ' ')) {
            return Err(format!("`{cell}` is not a concept of a measure"));
        }
        Ok(Self(cell.to_owned()))
    }
}
