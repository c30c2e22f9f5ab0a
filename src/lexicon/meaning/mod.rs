//! The closed lists of what a line may mean, one file a table.

mod abbreviations;
mod bounds;

pub use abbreviations::{Abbreviation, AbbreviationKind, Opener};
pub use bounds::BoundWord;
