//! Expressions of time in running text, resolved to stretches of days.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::lexicon::Lexicon;
use crate::span::Span;
use crate::value::Period;

/// An expression of time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DateMention {
    /// Where it stands.
    #[serde(flatten)]
    pub span: Span,
    /// The words.
    pub text: String,
    /// The days it speaks of; both sides open where it cannot be resolved.
    #[serde(flatten)]
    pub period: Period,
}

/// Every expression of time in `sentence` of `text`, in order, without overlap.
///
/// `anchor` is the day the text was published; relative and partial dates stay unresolved without
/// it. Linear in the length of the sentence.
#[must_use]
pub fn dates(
    _text: &str,
    _sentence: Span,
    _anchor: Option<Date>,
    _lexicon: &Lexicon,
) -> Vec<DateMention> {
    Vec::new()
}
