//! Finds the numeric claims of documents and says which agree, are compatible, were updated or
//! contradict each other. It compares claims; it does not know who is right.
//!
//! ```
//! use crosstally::{Checker, Source};
//!
//! let report = Checker::new()
//!     .source(Source::new("post", "Officials said 86 pupils were aboard the bus."))
//!     .source(Source::new("wire", "The company said 91 pupils were aboard the bus."))
//!     .check()?;
//! assert_eq!(report.findings[0].rule, "value-conflict");
//! # Ok::<(), crosstally::Error>(())
//! ```
//!
//! The way of a claim: text → [`document`] → [`mention`] → [`claim`] → [`subject`] → [`compare`] →
//! [`finding`] → [`report`]; each stage's result is public.

mod checker;
pub mod claim;
pub mod compare;
mod config;
pub mod document;
mod error;
pub mod finding;
pub mod layout;
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
