//! Words in, dependency tree out: a tagger and parser for English that is small enough to embed.
//!
//! It does not split text into sentences or words, knows no numbers, units or names, and reads no files:
//! the caller hands over the words of one sentence and a [`Model`]. Words are split as the Universal Dependencies
//! treebanks for English split them: `do` `n't`, `Ukraine` `'s`, `11` `-` `year` `-` `old`, `$` `4.5`, `5` `%`.
//!
//! ```
//! use crosstally_syntax::{ModelError, Model};
//! // Weights come as bytes, for example from the crate `crosstally-model-en`.
//! assert!(matches!(Model::from_bytes(b"no weights"), Err(ModelError::NotAModel)));
//! ```
//!
//! # How it reads
//! 1. Every word becomes a vector, the sum of what was learnt of its form, its first and last letters and its shape.
//! 2. Two light recurrent layers, each read from both ends, let every word know the words around it.
//!    After the first one every word gets its tags, and the second one is told of them.
//! 3. Words are shifted onto a stack one by one, and the top of the stack is attached to the word below it or to
//!    the word that comes next, until one is left: the root.
//!
//! Every decision is final, so time and memory are linear in the number of words. All arithmetic is on integers:
//! the same words and weights give the same tree on every machine.

mod labels;
mod memory;
mod model;
mod network;
mod reader;
mod stack;
mod tree;
mod word;

pub use labels::{Rel, Upos, Xpos};
pub use model::{Model, Workspace};
pub use reader::ModelError;
pub use tree::{Node, Parse};

/// What training must share with parsing, number for number. No part of the interface: it may change at any time.
#[doc(hidden)]
pub mod internals {
    pub use crate::network::{
        EMBEDDING, EMBEDDING_UNIT, ENTRY_UNIT, FIRST, HIDDEN, MAGIC, PRODUCT_UNIT,
        SCORE_WEIGHT_UNIT, SECOND, STATE_UNIT, SUM_UNIT, WEIGHT_UNIT, WIDE_WEIGHT_UNIT,
    };
    pub use crate::reader::{CLUE_ROWS, MOST_TAGS};
    pub use crate::stack::{Action, CLUES, Clues, LOOKED_AT, Stack};
    pub use crate::word::{FEATURES, features};
}
