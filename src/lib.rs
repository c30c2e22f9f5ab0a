//! Finds numeric claims in documents and says how they stand to each other.

mod checker;
pub mod claim;
pub mod compare;
mod config;
pub mod document;
mod error;
pub mod finding;
pub mod lexicon;
pub mod mention;
pub mod report;
mod source;
mod span;
pub mod subject;
pub mod value;
pub mod verify;

pub use checker::{Checker, Rows, cross_check};
pub use claim::read;
pub use config::{Config, Feeds, Furniture};
pub use error::Error;
pub use lexicon::Lexicon;
pub use report::Report;
pub use source::{Format, Source};
pub use span::{Phrase, Span};
pub use verify::{Verification, verify};
