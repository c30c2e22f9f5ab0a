//! A source's text cut into blocks and sentences.
//!
//! Takes a [`Source`]; gives a [`Document`]: blocks with their zones, sentences, and what the page
//! says of itself. Labels page furniture and deletes nothing. Knows nothing of what numbers mean.

use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};

use crate::lexicon::Lexicon;
use crate::source::Source;
use crate::span::Span;

/// What part of a page a block belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Zone {
    /// The headline.
    Title,
    /// The article.
    Body,
    /// Words under a picture.
    Caption,
    /// Items about other stories on the same page.
    Feed,
    /// Navigation, banners, forms, datelines: no part of any story.
    Furniture,
}

/// A run of lines that belong together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Block {
    /// Where it stands, without white space at its ends.
    #[serde(flatten)]
    pub span: Span,
    /// What part of the page it belongs to.
    pub zone: Zone,
    /// Why it was given that zone.
    pub reason: String,
    /// Number of the feed item it belongs to, counted from 0 within the document: an item is
    /// a small article of its own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub item: Option<usize>,
    /// Whether the block is a heading or a line without a sentence's end.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub heading: bool,
}

/// A sentence, or a line that stands for one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sentence {
    /// Where it stands, trimmed of Unicode white space.
    #[serde(flatten)]
    pub span: Span,
    /// Index of its block in [`Document::blocks`].
    #[serde(skip)]
    pub block: usize,
    /// The rule that ended it.
    pub rule: SentenceRule,
    /// Number of the quotation it stands in, counted from 0, where it begins inside quotation
    /// marks that hold more than this sentence.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quotation: Option<usize>,
}

/// Why a sentence ends where it does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum SentenceRule {
    /// A full stop, question or exclamation mark before a new sentence.
    Stop,
    /// The block ends.
    BlockEnd,
}

/// What a page says of itself; explicit fields of the [`Source`] win over what was read.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PageFacts {
    /// Headline.
    pub title: Option<String>,
    /// Who printed it.
    pub publisher: Option<String>,
    /// Who wrote it.
    pub author: Option<String>,
    /// Day of publication.
    pub date: Option<Date>,
    /// Clock time of publication.
    pub time: Option<Time>,
    /// The words that gave the date, and how they were found.
    pub date_read_from: Option<String>,
}

/// A source's text cut into blocks and sentences.
#[derive(Debug, Clone)]
pub struct Document<'a> {
    /// The text as given.
    pub text: &'a str,
    /// Blocks in order, without overlap; every line that is not blank is in one.
    pub blocks: Vec<Block>,
    /// Sentences in order, without overlap; every byte that is not white space is in one.
    pub sentences: Vec<Sentence>,
    /// What is known of the page: given fields first, then what it says of itself.
    pub facts: PageFacts,
}

/// Cuts a source into blocks and sentences. Linear in the length of the text.
#[must_use]
pub fn read<'a>(source: &'a Source, _lexicon: &Lexicon) -> Document<'a> {
    Document {
        text: &source.text,
        blocks: Vec::new(),
        sentences: Vec::new(),
        facts: PageFacts::default(),
    }
}
