//! Words in, dependency tree out: a tagger and parser for English that is small enough to embed.
//!
//! It does not split text into sentences or words, knows no numbers, units or names, and reads no files:
//! the caller hands over the words of one sentence (split as the Universal Dependencies treebanks for English
//! split them: `do` `n't`, `Ukraine` `'s`, `11` `-` `year` `-` `old`, `$` `4.5`, `5` `%`) and a [`Model`].
//!
//! ```
//! use crosstally_syntax::{ModelError, Model};
//! // Weights come as bytes, for example from the crate `crosstally-model-en`.
//! assert!(matches!(Model::from_bytes(b"no weights"), Err(ModelError::NotAModel)));
//! ```
//!
//! Time is linear in the number of words, memory too. The same words and weights give the same tree on every machine:
//! all arithmetic is on integers.

mod labels;
mod model;
mod tree;

pub use labels::{Rel, Upos, Xpos};
pub use model::{Model, ModelError, Workspace};
pub use tree::{Node, Parse};

#[doc(hidden)]
pub use model::internals;
