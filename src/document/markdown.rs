//! Markdown: which lines make a heading, a paragraph, an item, a row, code, and which bytes are
//! marks.
//!
//! Takes a text written in Markdown; gives its blocks with what they are, and the marks and
//! addresses between the words. Offsets stay those of the file. Knows nothing of zones.

use std::ops::Range;

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use crate::span::Span;

use super::block;

/// What a block of Markdown is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// A heading and its level, from 1.
    Heading(u8),
    Paragraph,
    Item,
    Row,
    /// A code block: no prose.
    Code,
    /// Tags, comments, definitions of links.
    Markup,
    /// The fields above the text.
    FrontMatter,
}

/// A Markdown text in blocks.
#[derive(Debug, Clone, Default)]
pub(super) struct Markdown {
    /// In order; every line that is not blank is in one.
    pub(super) blocks: Vec<(Span, Kind)>,
    /// Marks and addresses, in order: bytes of blocks of prose that are no words.
    pub(super) marks: Vec<Span>,
}

/// A block as the parser sees it.
struct Leaf {
    range: Range<usize>,
    kind: Kind,
}

/// Reads `text`. Linear in its length but for the depth of its lists.
pub(super) fn read(text: &str) -> Markdown {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_YAML_STYLE_METADATA_BLOCKS
        | Options::ENABLE_PLUSES_DELIMITED_METADATA_BLOCKS;
    let mut leaves: Vec<Leaf> = Vec::new();
    let mut words: Vec<Range<usize>> = Vec::new();
    let mut code = false;
    for (event, range) in Parser::new_ext(text, options).into_offset_iter() {
        match event {
            Event::Start(tag) => {
                let Some(kind) = kind(&tag) else { continue };
                code = matches!(kind, Kind::Code | Kind::FrontMatter);
                leaves.push(Leaf { range, kind });
            }
            Event::End(TagEnd::CodeBlock | TagEnd::MetadataBlock(_)) => code = false,
            Event::Text(_) | Event::Code(_) | Event::InlineMath(_) | Event::DisplayMath(_)
                if !code =>
            {
                words.push(range);
            }
            _ => {}
        }
    }
    let blocks = paint(text, &leaves);
    let marks = marks(text, &blocks, &words);
    Markdown { blocks, marks }
}

fn kind(tag: &Tag<'_>) -> Option<Kind> {
    match tag {
        Tag::Heading { level, .. } => Some(Kind::Heading(*level as u8)),
        Tag::Paragraph | Tag::DefinitionListDefinition | Tag::DefinitionListTitle => {
            Some(Kind::Paragraph)
        }
        Tag::Item => Some(Kind::Item),
        Tag::TableHead | Tag::TableRow => Some(Kind::Row),
        Tag::CodeBlock(_) => Some(Kind::Code),
        Tag::HtmlBlock => Some(Kind::Markup),
        Tag::MetadataBlock(_) => Some(Kind::FrontMatter),
        _ => None,
    }
}

/// Gives each line to the innermost block that it belongs to; lines of no block are markup.
fn paint(text: &str, leaves: &[Leaf]) -> Vec<(Span, Kind)> {
    let lines = block::line_spans(text);
    let mut owner: Vec<Option<usize>> = vec![None; lines.len()];
    for (idx, leaf) in leaves.iter().enumerate() {
        let first = lines.partition_point(|line| line.end <= leaf.range.start);
        for (line, owner) in lines[first..].iter().zip(&mut owner[first..]) {
            if line.start >= leaf.range.end {
                break;
            }
            *owner = Some(idx);
        }
    }
    let mut blocks: Vec<(Span, Kind)> = Vec::new();
    let mut last: Option<usize> = None;
    for (line, owner) in lines.into_iter().zip(owner) {
        match (owner, blocks.last_mut()) {
            (Some(idx), Some((block, _))) if last == Some(idx) => block.end = line.end,
            (Some(idx), _) => blocks.push((line, leaves[idx].kind)),
            (None, _) => blocks.push((line, Kind::Markup)),
        }
        last = owner;
    }
    blocks
}

/// What stands between the words of the blocks of prose.
fn marks(text: &str, blocks: &[(Span, Kind)], words: &[Range<usize>]) -> Vec<Span> {
    let mut marks = Vec::new();
    let mut words = words.iter().peekable();
    for (block, kind) in blocks {
        if matches!(kind, Kind::Code | Kind::Markup | Kind::FrontMatter) {
            continue;
        }
        let mut at = block.start;
        while let Some(word) = words.peek() {
            if word.start >= block.end {
                break;
            }
            // Words before the block stood in code or markup.
            if word.end > at {
                push_mark(text, at, word.start, &mut marks);
                at = at.max(word.end.min(block.end));
            }
            words.next();
        }
        push_mark(text, at, block.end, &mut marks);
    }
    marks
}

fn push_mark(text: &str, start: usize, end: usize, marks: &mut Vec<Span>) {
    if start < end {
        let span = Span::new(start, end).trimmed(text);
        if !span.is_empty() {
            marks.push(span);
        }
    }
}

/// The value of `key` in the front matter `words`: `key: value` or `key = "value"`.
pub(super) fn field<'a>(words: &'a str, key: &str) -> Option<&'a str> {
    words.lines().find_map(|line| {
        let rest = line.strip_prefix(key)?.trim_start();
        let value = rest.strip_prefix([':', '='])?.trim();
        let value = value.trim_matches(['"', '\'']);
        let plain = !value.is_empty() && !value.starts_with(['[', '{', '|', '>', '&', '*']);
        plain.then_some(value)
    })
}
