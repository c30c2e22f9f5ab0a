//! A source's text cut into blocks and sentences.
//!
//! Takes a [`Source`]; gives a [`Document`]: blocks with their zones, sentences, and what the page
//! says of itself. Labels page furniture and deletes nothing. Knows nothing of what numbers mean.

mod block;
mod facts;
mod feed;
#[cfg(test)]
mod fit;
mod laid_out;
mod lines;
mod markdown;
mod sentence;
mod shape;
mod signs;
mod speech;
mod stamp;
#[cfg(test)]
mod tests;
pub mod token;
mod weigh;
mod zone;

use std::borrow::Cow;

use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};

use crate::layout::Origin;
pub use crate::layout::{PageFacts, Zone};
use crate::lexicon::Lexicon;
use crate::source::{Format, Source};
use crate::span::Span;

pub use lines::LineIndex;

/// A run of lines that belong together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Block {
    /// Where it stands, without white space at its ends.
    #[serde(flatten)]
    pub span: Span,
    /// What part of the page it belongs to.
    pub zone: Zone,
    /// Why it was given that zone.
    pub reason: Cow<'static, str>,
    /// Number of the feed item it belongs to, counted from 0 within the document: an item is
    /// a small article of its own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub item: Option<usize>,
    /// Whether the block is a heading or a line without a sentence's end.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub heading: bool,
    /// The level of a heading of Markdown or HTML, from 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub level: Option<u8>,
    /// Where it stands in the file that the text was cut out of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<Span>,
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
    /// The same, with a quotation mark or bracket closing right after it.
    StopInQuotation,
    /// An ellipsis before a capital.
    Ellipsis,
    /// The stop of an abbreviation before a word that opens a sentence.
    AbbreviationThenStart,
    /// A stop after a plain word, though the next sentence begins with a small letter.
    LowerCaseStart,
    /// A stop without a space after it, before a word that opens a sentence.
    NoSpace,
    /// The next item of a list that runs on in one line.
    ListMark,
    /// The block ends.
    BlockEnd,
}

impl SentenceRule {
    /// Whether a careful reader might see no end of a sentence here.
    #[must_use]
    pub const fn is_ambiguous(self) -> bool {
        match self {
            Self::AbbreviationThenStart | Self::Ellipsis | Self::LowerCaseStart | Self::NoSpace => {
                true
            }
            Self::Stop | Self::StopInQuotation | Self::ListMark | Self::BlockEnd => false,
        }
    }
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
    /// The items of the page's feeds, by the number that [`Block::item`] gives.
    pub items: Vec<FeedItem>,
    /// What is known of the page: given fields first, then what it says of itself.
    pub facts: PageFacts,
    /// Marks of Markdown and addresses of its links, in order, without overlap: bytes of sentences
    /// that are no words. A reader of words steps over them.
    pub marks: Vec<Span>,
    lines: Lines<'a>,
}

/// What tells line and column of a byte.
#[derive(Debug, Clone)]
enum Lines<'a> {
    /// The text is the file.
    Text(LineIndex),
    /// The text was cut out of a file.
    File(&'a Origin),
}

impl Document<'_> {
    /// The 1-based line and column of the byte at `offset`, in the file that the text was cut out
    /// of if there is one; columns count Unicode scalar values.
    #[must_use]
    pub fn line_column(&self, offset: usize) -> (usize, usize) {
        match &self.lines {
            Lines::Text(lines) => lines.line_column(self.text, offset),
            Lines::File(origin) => origin.line_column(self.text, offset),
        }
    }

    /// The bytes of the file that `span` was read from, where the text was cut out of one.
    #[must_use]
    pub fn in_file(&self, span: Span) -> Option<Span> {
        match &self.lines {
            Lines::Text(_) => None,
            Lines::File(origin) => Some(origin.in_file(span)),
        }
    }

    /// The sentences of the block with index `block`.
    #[must_use]
    pub fn sentences_of(&self, block: usize) -> &[Sentence] {
        let start = self.sentences.partition_point(|s| s.block < block);
        let end = self.sentences.partition_point(|s| s.block <= block);
        &self.sentences[start..end]
    }

    /// Index of the sentence that holds the byte at `offset`, or of the nearest one before it.
    #[must_use]
    pub fn sentence_at(&self, offset: usize) -> Option<usize> {
        self.sentences
            .partition_point(|s| s.span.start <= offset)
            .checked_sub(1)
    }

    /// The day that the words of the block with index `block` were published: of a feed item its
    /// own day, never the article's.
    #[must_use]
    pub fn date_of(&self, block: usize) -> Option<Date> {
        match self.blocks.get(block).and_then(|block| block.item) {
            Some(item) => self.items.get(item).and_then(|item| item.date),
            None => self.facts.date,
        }
    }
}

/// An item about another story on the same page: its headline, text and clock time.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct FeedItem {
    /// The day the feed gives; never the article's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Date>,
    /// The clock time the feed gives.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time: Option<Time>,
}

/// Cuts a source into blocks and sentences. Linear in the length of the text.
#[must_use]
pub fn read<'a>(source: &'a Source, lexicon: &Lexicon) -> Document<'a> {
    let text = source.text.as_str();
    let layout = source.layout.as_deref();
    let (page, markdown) = match (source.format, layout) {
        (_, Some(layout)) => (laid_out::label(text, layout, lexicon), None),
        (Format::Markdown, None) => {
            let markdown = markdown::read(text);
            (
                zone::label_markdown(text, &markdown.blocks, lexicon),
                Some(markdown),
            )
        }
        (Format::Text | Format::Html, None) => {
            (zone::label(text, &block::spans(text), lexicon), None)
        }
    };
    let (numbers, items) = feed::items(&page);
    let mut blocks: Vec<Block> = page
        .shapes
        .iter()
        .zip(&page.labels)
        .zip(numbers)
        .map(|((shape, label), item)| Block {
            span: shape.span,
            zone: label.zone,
            reason: Cow::Borrowed(label.reason),
            item,
            heading: shape.is_open(),
            level: None,
            file: None,
        })
        .collect();
    let mut facts = facts::read(source, &page);
    let mut marks = Vec::new();
    if let Some(layout) = layout {
        laid_out::complete(&mut blocks, &mut facts, source, layout);
    }
    if let Some(markdown) = markdown {
        for (block, (_, kind)) in blocks.iter_mut().zip(&markdown.blocks) {
            if let markdown::Kind::Heading(level) = kind {
                block.level = Some(*level);
            }
            block.heading = block.level.is_some();
        }
        facts::add_front_matter(source, &markdown.blocks, &mut facts);
        marks = markdown.marks;
    }
    let mut cutter = sentence::Cutter::new(text, lexicon);
    for (idx, block) in blocks.iter().enumerate() {
        cutter.cut(idx, block.span);
    }
    Document {
        text,
        blocks,
        sentences: cutter.into_sentences(),
        items,
        facts,
        marks,
        lines: layout.map_or_else(
            || Lines::Text(LineIndex::new(text)),
            |layout| Lines::File(&layout.origin),
        ),
    }
}

/// The sentences of a text of which nothing but the words matters: each line, or run of wrapped
/// lines, is a block. Linear in the length of the text.
#[must_use]
pub fn sentences(text: &str, lexicon: &Lexicon) -> Vec<Sentence> {
    let mut cutter = sentence::Cutter::new(text, lexicon);
    for (idx, span) in block::spans(text).into_iter().enumerate() {
        cutter.cut(idx, span);
    }
    cutter.into_sentences()
}
